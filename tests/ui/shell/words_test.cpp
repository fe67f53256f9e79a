// What people type, and what the window says.
#include "ui/shell/StatusText.h"
#include "ui/text/ErrorText.h"
#include "ui/today/CaptureDraft.h"
#include "ui/today/DueSteps.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/CountSyntax.h"
#include "ui/widgets/FriendlyTime.h"

#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::ui;

TEST_CASE("unnamed people are counted as they are spoken of") {
    const auto complete = [](const char *typed) {
        const auto counts = parseCounts(QString::fromUtf8(typed));
        return counts && !counts->open ? counts->complete : std::vector<PeopleCount>();
    };
    CHECK(complete("2h 18-21") == std::vector<PeopleCount>{{"man", "18-21", 2}});
    CHECK(complete("3f 22-25") == std::vector<PeopleCount>{{"woman", "22-25", 3}});
    CHECK(complete("2h 18–21, 1f 60+") == std::vector<PeopleCount>{{"man", "18-21", 2}, {"woman", "60+", 1}});
    CHECK(complete("4 femmes 26-29") == std::vector<PeopleCount>{{"woman", "26-29", 4}});
    CHECK(complete("1 man 16-17") == std::vector<PeopleCount>{{"man", "16-17", 1}});
    CHECK(complete("1a <16") == std::vector<PeopleCount>{{"other", "<16", 1}});
    CHECK(complete("2H 18") == std::vector<PeopleCount>{{"man", "18-21", 2}});
    CHECK(complete("1 femme 35 ans") == std::vector<PeopleCount>{{"woman", "30-45", 1}});
    CHECK(complete("2 filles 17 ans, 1 garçon 15") == std::vector<PeopleCount>{{"woman", "16-17", 2}, {"man", "<16", 1}});
    CHECK(complete("2 girls 17") == std::vector<PeopleCount>{{"woman", "16-17", 2}});
    CHECK(complete("3 jeunes 18-21") == std::vector<PeopleCount>{{"undisclosed", "18-21", 3}});
    CHECK(complete("1h 72") == std::vector<PeopleCount>{{"man", "60+", 1}});
    CHECK(complete("1f 59") == std::vector<PeopleCount>{{"woman", "46-59", 1}});
    for (const auto &[typed, people] : {std::pair("2 jeunes", PeopleCount{"undisclosed", "", 2}),
                                        {"3 garcons", {"man", "", 3}},
                                        {"1 personne", {"undisclosed", "", 1}}}) {
        INFO(typed);
        REQUIRE(parseCounts(typed));
        CHECK(parseCounts(typed)->open == people);
    }
    REQUIRE(parseCounts("1f 26+"));
    CHECK(parseCounts("1f 26+")->open == PeopleCount{"woman", "", 1});
    const auto offered = [](const char *typed) {
        const auto counts = parseCounts(QString::fromUtf8(typed));
        return counts && counts->open ? ageBandsBetween(counts->openFrom, counts->openUntil) : std::vector<std::string>();
    };
    CHECK(offered("1f 26+") == std::vector<std::string>{"26-29", "30-45", "46-59", "60+"});
    CHECK(offered("1f").size() == 8);
    REQUIRE(parseCounts("2h"));
    CHECK(parseCounts("2h")->open == PeopleCount{"man", "", 2});
    for (const auto *name : {"kev", "Henri", "2", "Marie 2", "06 12 34 56 78", "2Pac", ""}) {
        INFO(name);
        CHECK(!parseCounts(QString::fromUtf8(name)));
    }
    CHECK(complete("10000h 18-21") == std::vector<PeopleCount>{{"man", "18-21", 10'000}});
    for (const auto *typed : {"0h 18-21", "0 femmes", "10001h 18-21", "99999999999999999999f", "2h 18-21, 0f 22-25"}) {
        INFO(typed);
        const auto counts = parseCounts(QString::fromUtf8(typed));
        REQUIRE(counts); // no name either
        CHECK(counts->impossible);
        CHECK(counts->complete.empty());
    }
    CHECK(countsOf(countsValue({{"man", "18-21", 2}})) == std::vector<PeopleCount>{{"man", "18-21", 2}});
    CHECK(countsValue({}).isNull());
}

TEST_CASE(
    "ages that are no band are read as the band that holds most of them, which is told; where none does, those they touch are offered") {
    for (const auto *typed : {"3f 26-30", "3f 30-26", "3 femmes 26 à 30 ans", "3f 26 - 30"}) {
        INFO(typed);
        const auto counts = parseCounts(QString::fromUtf8(typed));
        REQUIRE(counts);
        CHECK(counts->complete == std::vector<PeopleCount>{{"woman", "26-29", 3}});
        REQUIRE(counts->nearly.size() == 1);
        CHECK(counts->nearly[0].typed == "26-30");
        CHECK(counts->nearly[0].ageBand == "26-29");
    }
    CHECK(parseCounts("2h 15-17, 1f 18-21")->nearly.size() == 1);
    CHECK(parseCounts("2h 18-21")->nearly.empty());
    const auto half = parseCounts("2h 18-25"); // as much in the one as in the other
    REQUIRE(half);
    CHECK(half->open == PeopleCount{"man", "", 2});
    CHECK(ageBandsBetween(half->openFrom, half->openUntil) == std::vector<std::string>{"18-21", "22-25"});
    CHECK(ageBandsBetween(parseCounts("2h 26-")->openFrom, parseCounts("2h 26-")->openUntil).size() == 8); // still being typed
}

TEST_CASE("times and days are understood as they are written here") {
    const QDateTime now(QDate(2026, 11, 24), QTime(14, 32), QTimeZone("Europe/Paris")); // a Tuesday
    const auto when = [&](const char *typed) {
        const auto understood = parseWhen(QString::fromUtf8(typed), now);
        return understood ? understood->toString("yyyy-MM-dd HH:mm") : QString();
    };
    CHECK(when("") == "2026-11-24 14:32");
    CHECK(when("Maintenant, 14:30") == "2026-11-24 14:30");
    CHECK(when("14h") == "2026-11-24 14:00");
    CHECK(when("9h05") == "2026-11-24 09:05");
    CHECK(when("hier 18:20") == "2026-11-23 18:20");
    CHECK(when("hier à 18h") == "2026-11-23 18:00");
    CHECK(when("20/11 14:30") == "2026-11-20 14:30");
    CHECK(when("20/11/2025") == "2025-11-20 12:00");
    CHECK(when("25/12 10:00") == "2025-12-25 10:00"); // in the past
    CHECK(when("bientôt").isEmpty());
    CHECK(when("31/02").isEmpty());
    const auto day = [&](const char *typed) { return parseDay(QString::fromUtf8(typed), now.date(), Towards::Future).value_or(QDate()); };
    CHECK(day("27/11") == QDate(2026, 11, 27));
    CHECK(day("Vendredi 27/11") == QDate(2026, 11, 27));
    CHECK(day("vendredi") == QDate(2026, 11, 27));
    CHECK(day("mardi") == QDate(2026, 12, 1));
    CHECK(day("demain") == QDate(2026, 11, 25));
    CHECK(day("après-demain") == QDate(2026, 11, 26));
    CHECK(day("+10") == QDate(2026, 12, 4));
    CHECK(day("5/1") == QDate(2027, 1, 5));
}

TEST_CASE("the digit row chooses chips on a French keyboard too") {
    CHECK(rowDigit(Qt::Key_1) == 1);
    CHECK(rowDigit(Qt::Key_Ampersand) == 1);
    CHECK(rowDigit(Qt::Key_Ccedilla) == 9);
    CHECK(rowDigit(Qt::Key_Agrave) == 0);
    CHECK(!rowDigit(Qt::Key_A));
}

TEST_CASE("the status line says what waits, what to read again and what is wrong") {
    const auto ids = [](const store::Status &store, const sync::SyncState &state, bool kit) {
        QStringList out;
        for (const auto &part : statusParts(store, state, kit)) out << part.id;
        return out;
    };
    store::Status store;
    sync::SyncState state;
    state.phase = sync::SyncState::Phase::Live;
    CHECK(ids(store, state, false) == QStringList{"sent"});
    store.pendingEncounters = store.pendingSaves = 3;
    store.conflicts = 2;
    state.problem = Error{Code::Unreachable, {}};
    CHECK(ids(store, state, true) == QStringList{"conflicts", "pending", "offline", "kit"});
    state.awaitingLogs = true; // the server was restored: what an administrator's laptop must bring back first
    CHECK(ids(store, state, true) == QStringList{"conflicts", "pending", "offline", "restored", "kit"});
    state.awaitingLogs = false;
    state.problem = Error{Code::DeviceRevoked, {}};
    store.quarantined = store.toReadLater = 1;
    CHECK(ids(store, state, false) == QStringList{"conflicts", "pending", "problem", "quarantine", "later"});
}

TEST_CASE("a first loading tells how far it is, offers to stop it, and once it is stopped to go on") {
    const auto parts = [](const sync::SyncState &state) {
        std::map<QString, StatusPart> out;
        for (const auto &part : statusParts({}, state, false)) out[part.id] = part;
        return out;
    };
    sync::SyncState state;
    state.phase = sync::SyncState::Phase::FirstLoad;
    state.done = 400;
    CHECK(parts(state).at("loading").text == "First loading: 400");
    state.total = 900;
    CHECK(parts(state).at("loading").text == "First loading: 400 of 900");
    REQUIRE(parts(state).contains("stopLoading"));
    CHECK(parts(state).at("stopLoading").act == StatusPart::Act::StopLoading);
    CHECK_FALSE(parts(state).contains("goOn"));
    CHECK_FALSE(statusSentence(statusParts({}, state, false), {}).contains("stop")); // what is offered is not what is so
    state.phase = sync::SyncState::Phase::Paused;
    CHECK(parts(state).at("loading").text == "First loading stopped at 400 of 900");
    CHECK(parts(state).at("loading").more.contains("when you go on"));
    CHECK_FALSE(parts(state).contains("stopLoading"));
    REQUIRE(parts(state).contains("goOn"));
    CHECK(parts(state).at("goOn").act == StatusPart::Act::GoOn);
    state.phase = sync::SyncState::Phase::Live;
    for (const auto *gone : {"loading", "stopLoading", "goOn"}) CHECK_FALSE(parts(state).contains(gone));
}

TEST_CASE("what lasts is told with how far it is, or for how long, and offers to be stopped only where it may be") {
    using Of = store::Progress::Of;
    const auto parts = [](const store::Progress &work) {
        std::map<QString, StatusPart> out;
        for (const auto &part : statusParts({}, {}, false, work)) out[part.id] = part;
        return out;
    };
    CHECK_FALSE(parts({}).contains("work"));
    const auto cleaning = parts({Of::Cleaning, 150, 600, 2000, true});
    CHECK(cleaning.at("work").text == "Removing the last traces of what was erased: 25%");
    REQUIRE(cleaning.contains("stopWork"));
    CHECK(cleaning.at("stopWork").act == StatusPart::Act::StopWork);
    CHECK(cleaning.at("stopWork").text == "Do it later");
    const auto erasing = parts({Of::Erasing, 0, 0, 12'900, false});
    CHECK(erasing.at("work").text == "Erasing a file: 12 s");
    CHECK_FALSE(erasing.contains("stopWork"));
    const auto asking = parts({Of::Asking, 0, 0, 3000, true}); // everything that is waited for
    CHECK(asking.at("work").text == "Waiting for the server: 3 s");
    CHECK(asking.at("stopWork").text == "Stop waiting for the server");
    CHECK(parts({Of::Folding, 9, 3, 0, true}).at("work").text.endsWith("100%")); // more than was thought
    for (const auto of : {Of::Opening, Of::Saving, Of::Folding, Of::Erasing, Of::Cleaning, Of::Rescue})
        CHECK(parts({of, 1, 2, 0, true}).at("work").text.size() > 6);
}

TEST_CASE("a lease that ends is announced, and told once it has ended; a clock that jumped is told apart") {
    constexpr std::int64_t day = 24ll * 3600 * 1000;
    const auto said = [](store::Lease lease) {
        store::Status store;
        store.lease = lease;
        for (const auto &part : statusParts(store, {}, false))
            if (part.id == "lease") return wholeText(part);
        return QString();
    };
    using State = store::Lease::State;
    CHECK(said({}).isEmpty());
    CHECK(said({State::Ending, 2 * day + 1, false}).contains("3 day"));
    CHECK(said({State::Ended, 0, false}).startsWith("60 days without synchronising"));
    CHECK(said({State::Ended, 0, true}).startsWith("60 days without synchronising"));
    CHECK(said({State::Valid, 50 * day, true}).contains("clock"));
}

TEST_CASE("a clock that is wrong is told the right way round") {
    const auto said = [](std::int64_t serverMinusLocalMs) {
        sync::SyncState state;
        state.clockOffsetMs = serverMinusLocalMs;
        for (const auto &part : statusParts({}, state, false))
            if (part.id == "clock") return wholeText(part);
        return QString();
    };
    const std::int64_t tenDays = 10ll * 24 * 3600 * 1000;
    CHECK(said(-tenDays).startsWith("The clock of this computer is ahead."));
    CHECK(said(tenDays).startsWith("The clock of this computer is behind."));
}

TEST_CASE("what is wrong stands on the line in a few words, and is said whole above it") {
    for (int at = 0; at <= static_cast<int>(Code::Last); ++at) {
        const auto code = static_cast<Code>(at);
        sync::SyncState state;
        state.problem = Error{code, {}};
        const auto parts = statusParts({}, state, false);
        REQUIRE(parts.size() == 2);
        CAPTURE(at, parts.back().text.toStdString(), parts.back().more.toStdString());
        CHECK_FALSE(parts.back().text.contains(". "));
        if (code != Code::Unreachable) CHECK(wholeText(parts.back()) == sentence({code, {}})); // its own words: no more to do than wait
    }
}

TEST_CASE("a draft comes back as it was, and what is not a draft is refused") {
    CaptureDraft draft;
    draft.occurredAt = "2026-11-24T14:32";
    draft.place = "Arrêt Grande Delle";
    draft.placeKind = "station";
    draft.commune = "14327";
    draft.contactMode = "outreach";
    RecordId id;
    id.bytes.fill(7);
    draft.people = {{id}, {"Lulu"}, {{"man", "18-21", 2}}};
    draft.typedPerson = "kev";
    draft.themes = {"housing", "health"};
    draft.note = "« Œuvre » 🙂";
    draft.nextStep = referStep;
    draft.refers = true;
    draft.nextStepOn = "2026-11-27";
    draft.reminder = "Appeler la mission locale";
    draft.reminderOn = "2026-11-30";
    CHECK(decodeDraft(encodeDraft(draft)) == draft);
    CHECK(!decodeDraft(viewOf("not json")));
    CHECK(!CaptureDraft{.place = "Gare", .contactMode = "outreach"}.worthKeeping());
}

TEST_CASE("a week is seven days, and yesterday is late") {
    const QDate today(2026, 11, 24);
    CHECK(groupOf(today.addDays(-1), today) == DueStep::Group::Late);
    CHECK(groupOf(today, today) == DueStep::Group::Today);
    CHECK(groupOf(today.addDays(7), today) == DueStep::Group::Week);
    CHECK(groupOf(today.addDays(8), today) == DueStep::Group::Later);
}
