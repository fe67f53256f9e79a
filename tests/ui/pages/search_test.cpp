// Ctrl+K finds what stands in every part of the program, and leads to where it is shown.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/ui/pages/Scene.h"
#include "ui/committees/CommitteeTab.h"
#include "ui/referrals/ReferralPost.h"
#include "ui/shell/SearchModel.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("Ctrl+K finds the directory, activities, groups and committees by their words, each on its page", "[search]") {
    Scene scene;
    const auto steering = scene.mine.add("steering_session", {{"startsAt", "2026-10-01T09:00"}});
    struct Case {
        const char *type;
        std::map<std::string, Value> fields;
        const char *page, *title;
    };
    const Case cases[] = {
        {"professional", {{"name", "Paul Zebulon"}}, "directory", "Paul Zebulon"},
        {"scheme", {{"name", "Garantie Zebulon"}}, "directory", "Garantie Zebulon"},
        {"activity", {{"title", "Atelier Zebulon"}}, "activities", "Atelier Zebulon"},
        {"group", {{"name", "Groupe Zebulon"}, {"formedOn", "2026-10-01"}}, "committees", "Groupe Zebulon"},
        {"proposal", {{"title", "Un repas Zebulon"}, {"madeOn", "2026-10-01"}}, "committees", "Un repas Zebulon"},
        {"decision", {{"title", "Un minibus Zebulon"}, {"session", idValue(steering)}}, "committees", "Un minibus Zebulon"},
        {"milestone", {{"title", "Bilan Zebulon"}, {"dueOn", "2026-12-01"}}, "committees", "Bilan Zebulon"},
        {"committee_session",
         {{"startsAt", "2026-11-05T14:00"}, {"agenda", "Le vélo Zebulon"}},
         "committees",
         "Comité de participants du 05/11/2026"},
        {"steering_session",
         {{"startsAt", "2026-12-03T09:00"}, {"agenda", "La suite Zebulon"}},
         "committees",
         "Comité de pilotage du 03/12/2026"},
    };
    for (const auto &one : cases) { // one at a time: a group shows the first few only
        INFO(one.type);
        const auto id = scene.mine.add(one.type, one.fields);
        const auto rows = ui::searchRows("zebulon", scene.backend.reader(), {}, {}, {2026, 11, 24});
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
            return row.key.template canConvert<ui::PageTarget>() && row.key.template value<ui::PageTarget>().record == id;
        });
        REQUIRE(found != rows.end());
        CHECK(found->title == QString::fromUtf8(one.title));
        CHECK(found->key.value<ui::PageTarget>().page == QLatin1String(one.page));
        must(scene.mine.writer->remove(one.type, id));
    }
}

namespace {
std::optional<ui::Suggestion> leadingTo(const std::vector<ui::Suggestion> &rows, const ui::PageTarget &target) {
    for (const auto &row : rows) {
        if (!row.key.canConvert<ui::PageTarget>()) continue;
        const auto its = row.key.value<ui::PageTarget>();
        if (its.page == target.page && its.record == target.record && its.part == target.part) return row;
    }
    return {};
}
} // namespace

TEST_CASE("Ctrl+K finds a referral by what is asked, a pathway by the wishes, an answer by its words, each where it is read", "[search]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    StoreBackend there(scene.world, wip, referent);
    const auto search = [](StoreBackend &at, const char *words) {
        return ui::searchRows(QString::fromUtf8(words), at.reader(), {}, {}, {2026, 11, 24});
    };
    const auto ines = scene.person("Inès Bellanger");
    const auto referral = scene.mine.add("referral",
                                         {{"toStructure", idValue(wip.structure)},
                                          {"shownName", "Quercus I."},
                                          {"text", "Une place à l'atelier Quercus"},
                                          {"proposedOn", "2026-11-20"},
                                          {"proposedBy", idValue(scene.mine.member)}},
                                         ines);
    scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}, {"wishes", "Vivre près d'un tilleul"}}, ines);
    const auto proposal = scene.mine.add("proposal", {{"title", "Un repas"}, {"madeOn", "2026-10-01"}});
    scene.mine.add("answer", {{"proposal", idValue(proposal)}, {"kind", "accepted"}, {"text", "Sous le marronnier"}});
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    ui::ReferralPost post(scene.backend);
    there.received();
    const auto here = search(scene.backend, "quercus");
    CHECK(leadingTo(here, {"directory", referral}));
    CHECK_FALSE(leadingTo(here, {"directory", domain::requestIdOf(referral)})); // once
    const auto received = leadingTo(search(there, "quercus"), {"directory", domain::requestIdOf(referral)});
    REQUIRE(received);
    CHECK(received->title == "Quercus I.");                         // what they may read
    for (const auto *words : {"atelier", "aajb", "amis de jean"}) { // by what is asked, and by who asks
        INFO(words);
        const auto rows = search(there, words);
        CHECK(leadingTo(rows, {"directory", domain::requestIdOf(referral)}));
        CHECK(std::ranges::count_if(rows, [&](const auto &row) {
                  return row.key.template canConvert<ui::PageTarget>() &&
                         row.key.template value<ui::PageTarget>().record == domain::requestIdOf(referral);
              }) == 1);
    }
    CHECK_FALSE(leadingTo(search(there, "wip"), {"directory", domain::requestIdOf(referral)})); // asked of them, not by them
    CHECK_FALSE(leadingTo(search(scene.backend, "aajb"), {"directory", domain::requestIdOf(referral)}));
    const auto pathway = leadingTo(search(scene.backend, "tilleul"), {"pathways", ines});
    REQUIRE(pathway);
    CHECK(pathway->title == QString::fromUtf8("Inès Bellanger"));
    const auto part = QLatin1String(ui::followUpPart) + QString::fromStdString(toText(proposal));
    const auto answer = leadingTo(search(scene.backend, "marronnier"), {"committees", {}, part});
    REQUIRE(answer);
    CHECK(answer->title == "Un repas");
}

TEST_CASE("Ctrl+K finds an analysis by its words, and what was concluded by its title, each where it is read", "[search]") {
    Scene scene;
    const auto search = [&](const char *words) {
        return ui::searchRows(QString::fromUtf8(words), scene.backend.reader(), {}, {}, {2026, 11, 24});
    };
    const auto proposal = scene.mine.add("proposal", {{"title", "Un repas"}, {"madeOn", "2026-10-01"}});
    const auto steering = scene.mine.add("steering_session", {{"startsAt", "2026-12-03T09:00"}});
    const auto decision = scene.mine.add("decision", {{"title", "Un minibus"}, {"session", idValue(steering)}});
    const auto analysis = [&](const char *on, const RecordId &record, const char *text) {
        scene.mine.add("impact", {{on, idValue(record)}, {"text", text}, {"writtenOn", "2026-11-20"}});
    };
    analysis("decision", decision, "Deux heures sous le frangipanier");
    analysis("proposal", proposal, "Une heure sous le magnolia");
    const auto onDecision = leadingTo(search("frangipanier"), {"committees", decision});
    REQUIRE(onDecision);
    CHECK(onDecision->title == "Un minibus");
    const auto part = QLatin1String(ui::followUpPart) + QString::fromStdString(toText(proposal));
    const auto onProposal = leadingTo(search("magnolia"), {"committees", {}, part});
    REQUIRE(onProposal);
    CHECK(onProposal->title == "Un repas");

    const auto session = scene.mine.add("committee_session", {{"startsAt", "2026-10-05T14:00"}});
    std::vector<RecordId> issued;
    for (const int version : {1, 2}) {
        issued.push_back(scene.mine.add("conclusions", {{"session", idValue(session)},
                                                        {"version", version},
                                                        {"issuedOn", "2026-10-05"},
                                                        {"issuedBy", idValue(scene.mine.member)},
                                                        {"heldAt", "2026-10-05T14:00"},
                                                        {"items", 1}}));
        scene.mine.add("conclusion_item", {{"conclusions", idValue(issued.back())},
                                           {"proposal", idValue(proposal)},
                                           {"position", 1},
                                           {"title", "Un repas sous le jacaranda"}});
    }
    const auto concluded = leadingTo(search("jacaranda"), {"committees", issued[1]});
    REQUIRE(concluded);
    CHECK(concluded->title == "Un repas sous le jacaranda");
    CHECK_FALSE(leadingTo(search("jacaranda"), {"committees", issued[0]})); // as it was issued last
}

TEST_CASE("Ctrl+K finds an encounter by what was noted beside one person, and their file where it cannot be read", "[search]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    StoreBackend there(scene.world, wip, referent);
    const auto search = [](StoreBackend &at, const char *words) {
        return ui::searchRows(QString::fromUtf8(words), at.reader(), {}, {}, {2026, 11, 24});
    };
    const auto ines = scene.person("Inès Bellanger"), malik = scene.person("Malik");
    const auto meet = [&](const RecordId &encounter, const RecordId &who, const char *note) {
        scene.mine.add("participation",
                       {{"person", idValue(who)}, {"encounter", idValue(encounter)}, {"occurredAt", "2026-11-20T14:30"}, {"note", note}},
                       who);
    };
    const auto encounter = scene.mine.add("encounter", anEncounter("Un foulard perdu", "Gare de Caen"));
    meet(encounter, ines, "Son chien s'appelle Baobab");
    meet(encounter, malik, "Connaît Baobab, un foulard rouge");
    const auto known = scene.mine.add("professional", {{"name", "Paul Acacia"}});
    scene.world.sync();
    const auto rows = search(scene.backend, "baobab");
    const auto met = leadingTo(rows, {"encounters", encounter});
    REQUIRE(met);
    CHECK(met->title.endsWith(QString::fromUtf8("rencontre du 20/11/2026")));
    const auto timesFound = [&](const std::vector<ui::Suggestion> &among) {
        return std::ranges::count_if(among, [&](const auto &row) {
            return row.key.template canConvert<ui::PageTarget>() && row.key.template value<ui::PageTarget>().record == encounter;
        });
    };
    CHECK(timesFound(rows) == 1);
    CHECK(timesFound(search(scene.backend, "foulard")) == 1); // by its own words, and by a note
    there.received();
    CHECK(timesFound(search(there, "baobab")) == 0);                 // files that are not theirs,
    CHECK(leadingTo(search(there, "acacia"), {"directory", known})); // where what was sent in the same exchange is found
    RecordId unknown;
    unknown.bytes.fill(7);
    meet(unknown, ines, "Parle d'un figuier");
    CHECK(leadingTo(search(scene.backend, "figuier"), {"persons", ines}));
}

TEST_CASE("Ctrl+K shows as many encounters found by what was noted as there is room for, however often one of them was found before",
          "[search]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto note = [&](const RecordId &encounter) { scene.meet(ines, encounter, "2026-11-20T14:30", "Parle de son chien Baobab"); };
    const auto alone = scene.encounter("2026-11-18T10:00", "Quai"), other = scene.encounter("2026-11-19T10:00", "Gare"),
               often = scene.encounter("2026-11-20T10:00", "Place"),
               own = scene.encounter("2026-11-21T10:00", "Local", {{"note", "Baobab"}});
    for (const auto &one : {alone, other, often, often, often, often, own, own, own, own}) note(one); // the last ones are found first
    const auto rows = ui::searchRows("baobab", scene.backend.reader(), {}, {}, {2026, 11, 24});
    std::vector<RecordId> found;
    for (const auto &row : rows)
        if (row.key.canConvert<ui::PageTarget>()) found.push_back(row.key.value<ui::PageTarget>().record.value_or(RecordId()));
    CHECK(found == std::vector{own, often, other, alone});
}

TEST_CASE("Ctrl+K finds the sessions of an activity by its name and by their place, those to come first", "[search]") {
    Scene scene;
    const auto boxing = scene.mine.add("activity", {{"title", "Boxe"}}), cooking = scene.mine.add("activity", {{"title", "Cuisine"}});
    const auto session = [&](const RecordId &of, const char *at, const char *place) {
        return scene.mine.add("session", {{"activity", idValue(of)}, {"startsAt", at}, {"minutes", 60}, {"place", place}});
    };
    const auto later = session(boxing, "2026-12-08T10:00", "Gymnase"), soon = session(boxing, "2026-11-26T10:00", "Gymnase");
    const auto past = session(boxing, "2026-11-10T10:00", "Gymnase"), old = session(boxing, "2026-05-05T10:00", "Gymnase");
    const auto elsewhere = session(cooking, "2026-11-27T10:00", "Salle des Tilleuls");
    const auto found = [&](const char *words) {
        std::vector<RecordId> ids;
        for (const auto &row : ui::searchRows(QString::fromUtf8(words), scene.backend.reader(), {}, {}, {2026, 11, 24})) {
            if (!row.key.canConvert<ui::PageTarget>()) continue;
            const auto target = row.key.value<ui::PageTarget>();
            if (target.page == "activities" && target.record && *target.record != boxing && *target.record != cooking)
                ids.push_back(*target.record);
        }
        return ids;
    };
    CHECK(found("boxe") == std::vector{soon, later, past});
    CHECK(found("tilleul") == std::vector{elsewhere});
    CHECK(found("gymn") == std::vector{soon, later, past});
    CHECK(found("judo").empty());
    const auto row = leadingTo(ui::searchRows("tilleul", scene.backend.reader(), {}, {}, {2026, 11, 24}), {"activities", elsewhere});
    REQUIRE(row);
    CHECK(row->title.startsWith("Cuisine"));
    CHECK(std::ranges::count(found("boxe"), old) == 0); // long past
}

TEST_CASE("Ctrl+K finds conclusions by their number, in the words it is written with, and no others", "[search]") {
    Scene scene;
    const auto issue = [&](const char *on) {
        const auto session = scene.mine.add("committee_session", {{"startsAt", std::string(on) + "T14:00"}});
        const auto conclusions = scene.mine.add("conclusions", {{"session", idValue(session)},
                                                                {"version", 1},
                                                                {"issuedOn", on},
                                                                {"issuedBy", idValue(scene.mine.member)},
                                                                {"heldAt", std::string(on) + "T14:00"},
                                                                {"items", 1}});
        return std::pair(session, conclusions);
    };
    const auto second = issue("2026-10-05"), third = issue("2026-11-05");
    const auto numberOf = [&](const RecordId &session) -> std::optional<std::uint64_t> {
        if (session == second.first) return 2;
        return session == third.first ? std::optional<std::uint64_t>(3) : std::nullopt;
    };
    const auto search = [&](const char *words) {
        return ui::searchRows(QString::fromUtf8(words), scene.backend.reader(), {}, {}, {2026, 11, 24}, numberOf);
    };
    for (const auto *typed : {"n° 3", "N°3", "relevé 3", "relevé de conclusions n° 3"}) {
        INFO(typed);
        CHECK(leadingTo(search(typed), {"committees", third.second}));
        CHECK_FALSE(leadingTo(search(typed), {"committees", second.second}));
    }
    CHECK_FALSE(leadingTo(search("n° 30"), {"committees", third.second}));
    CHECK_FALSE(leadingTo(search("06 39 98 12 3"), {"committees", third.second}));
}
