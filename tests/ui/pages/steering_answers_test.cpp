// Answers of the steering committee: drafts that everybody writes in, taken back, left half-typed; who may write them, and at which
// session.
#include "tests/support/TempDir.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Steering.h"
#include "ui/steering/MinutesSheet.h"
#include "ui/steering/SteeringBook.h"
#include "ui/today/DueCommittees.h"

using namespace tp;
using namespace tp::test;

namespace {
constexpr std::int64_t nineDays = 9 * 86'400'000ll; // to the day of the session
}

TEST_CASE("What is given is a record of its own: a draft changed elsewhere meanwhile changes nothing of it; undo takes it back",
          "[steering]") {
    SteeringYear at;
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    desk.open(sessionTable, 0);
    desk.press("steering.answer");
    desk.choose("answer.kind.accepted");
    desk.write("text", utf8Text("Oui, dès janvier."));
    desk.press("answer.keep");
    const auto draft = at.answerTo(at.proposals[0])->id;
    at.scene.world.clock.advance(nineDays);
    at.scene.backend.received();
    desk.read();
    at.scene.colleague.edit("answer", draft, {{"kind", "refused"}, {"reason", "Trop cher."}}); // not heard of here yet
    desk.press("steering.answer");
    desk.press("answer.give");
    desk.press("answer.give"); // nobody is named, on purpose
    const auto given = at.answerTo(at.proposals[0]);
    REQUIRE(given);
    CHECK(given->id != draft);
    at.scene.backend.received();
    CHECK(at.scene.mine.value("answer", given->id, "kind") == Value("accepted"));
    CHECK(at.scene.mine.value("answer", given->id, "givenOn") == Value("2026-12-03"));
    CHECK(at.scene.mine.value("answer", given->id, "text") == Value(utf8Text("Oui, dès janvier.").toStdString()));
    CHECK(ui::SteeringBook(at.scene.backend).followUpOf(at.proposals[0])->answer()->id == given->id);
    at.scene.context.undo();
    desk.read();
    CHECK(ui::SteeringBook(at.scene.backend).followUpOf(at.proposals[0])->answer() == nullptr);
    CHECK_FALSE(at.scene.mine.get("answer", draft).deleted);
}

TEST_CASE("A draft for a session that was called off is offered at the next one", "[steering]") {
    SteeringYear at;
    at.scene.mine.add(
        "answer",
        {{"proposal", idValue(at.proposals[0])}, {"session", idValue(at.session)}, {"kind", "adapted"}, {"text", "Une fois par mois."}});
    at.scene.mine.edit("steering_session", at.session, {{"cancelledOn", "2026-11-24"}});
    const auto next = at.records.steering("2026-12-17T14:00", false);
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    desk.page.openRecord(next);
    desk.read();
    desk.press("steering.answer");
    CHECK(desk.shownText("text") == utf8Text("Une fois par mois."));
    desk.press("answer.keep"); // for this session now
    const auto kept = at.answerTo(at.proposals[0]);
    REQUIRE(kept);
    CHECK(idIn<RecordId>(&kept->fields.at("session")) == next);
    CHECK(all(at.scene, "answer").size() == 1);
}

TEST_CASE("An answer half typed and closed does not hold up the page, and is there again", "[steering]") {
    SteeringYear at;
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    desk.open(sessionTable, 0);
    desk.press("steering.answer");
    desk.choose("answer.kind.refused");
    desk.write("text", utf8Text("Pas cette année."));
    CHECK(desk.page.closeTop());
    CHECK_FALSE(named<QWidget>(desk.page, "steeringPanel").isVisible());
    named<QTabBar>(desk.page, "steering.parts").setCurrentIndex(1);
    CHECK(named<QTabBar>(desk.page, "steering.parts").currentIndex() == 1); // another part opens
    named<QTabBar>(desk.page, "steering.parts").setCurrentIndex(0);
    desk.open(sessionTable, 1);
    CHECK(desk.panel("steeringPanel").contains(utf8Text("01/10/2026"))); // and another session
    desk.open(sessionTable, 0);
    desk.press("steering.answer");
    CHECK(desk.shownText("text") == utf8Text("Pas cette année."));
    CHECK(all(at.scene, "answer").empty());
}

TEST_CASE("A référent reads the steering committee and is asked for nothing they may not do", "[steering]") {
    SteeringYear at;
    const auto milestone =
        at.scene.mine.add("milestone", {{"title", "Rapport"}, {"owner", idValue(at.scene.mine.structure)}, {"dueOn", "2026-11-15"}});
    at.scene.backend.received();
    StoreBackend reading(at.scene.world, at.scene.colleague, referent);
    TestContext context;
    SteeringDesk desk(reading, context, steeringTab);
    CHECK_FALSE(desk.button("steering.add"));
    CHECK_FALSE(desk.button("steering.planNext"));
    desk.open(sessionTable, 0);
    CHECK(desk.panel("steeringPanel").contains(utf8Text("Payer les trajets des immersions")));
    for (const auto *act : {"steering.answer", "steering.newDecision", "steering.change", "steering.off"}) {
        INFO(act);
        CHECK_FALSE(desk.button(act));
    }
    CHECK(desk.button("steering.print"));
    CHECK_FALSE(named<QComboBox>(desk.page, "steering.attendance.AAJB").isEnabled());
    const ui::ValueText text(reading.reader());
    const auto due = ui::committeesDue(reading, text, {2026, 11, 24});
    REQUIRE(due.size() == 1);
    CHECK(due.front().opens.record == milestone);
    CHECK(due.front().act.isEmpty());
    const auto mine = ui::committeesDue(at.scene.backend, text, {2026, 11, 24});
    CHECK(std::ranges::any_of(mine, [](const auto &one) { return !one.act.isEmpty(); })); // who may is offered it
}

TEST_CASE("A session nobody marked takes no answers once another was held after it, nor of what was issued later", "[steering]") {
    SteeringYear at;
    const auto forgotten = at.records.steering("2026-08-04T14:00", false);
    at.scene.backend.received();
    const ui::SteeringBook book(at.scene.backend);
    REQUIRE(book.sessionToAnswerAt());
    CHECK(book.sessionToAnswerAt()->id == at.session);
    const auto recent = at.records.steering("2026-11-07T14:00", false); // after the last one held, before the conclusions were issued
    at.scene.backend.received();
    const ui::SteeringBook now(at.scene.backend);
    CHECK(now.sessionToAnswerAt()->id == recent);
    CHECK(now.sessionToAnswerAt("2026-11-10")->id == at.session);
    CHECK(forgotten != recent);
}

TEST_CASE("An answer that waits to be told is under Today until it is, however long it takes", "[steering]") {
    SteeringYear at;
    at.records.answer(at.proposals[0], at.before, "2026-10-01", "accepted", {{"text", "Oui."}});
    at.scene.backend.received();
    const ui::ValueText text(at.scene.backend.reader());
    for (const QDate day : {QDate(2026, 11, 24), QDate(2027, 11, 24)}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const auto due = ui::committeesDue(at.scene.backend, text, day);
        CHECK(std::ranges::any_of(due, [](const auto &one) { return one.opens.part.startsWith(QLatin1String("follow-up:")); }));
    }
}

TEST_CASE("Minutes longer than a page: answers, decisions and what was said go on on the next one, to the last word", "[steering]") {
    SteeringYear at;
    const auto many = [](const std::string &word, int times) {
        std::string out;
        for (int i = 0; i < times; ++i) out += word + std::to_string(i) + ' ';
        return out;
    };
    at.records.answer(at.proposals[0], at.session, "2026-12-03", "accepted", {{"text", many("reponse", 380)}});
    const auto decision =
        at.scene.mine.add("decision", {{"session", idValue(at.session)}, {"title", "Un lieu"}, {"text", many("decision", 380)}});
    for (int team = 0; team < 7; ++team)
        at.scene.mine.add(
            "impact",
            {{"decision", idValue(decision)}, {"text", many("equipe" + std::to_string(team) + "n", 150)}, {"writtenOn", "2026-11-20"}});
    at.scene.mine.edit("steering_session", at.session, {{"heldOn", "2026-12-03"}, {"minutes", many("minute", 1'500)}});
    at.scene.backend.received();
    const ui::SteeringBook book(at.scene.backend);
    const ui::ValueText text(at.scene.backend.reader());
    TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "minutes.pdf").string());
    REQUIRE(ui::writeMinutesPdf(book, at.session, text, path));
    const auto words = paperWords(path, PaperOrder::Blocks);
    for (const auto *last : {"reponse379", "decision379", "equipe0n149", "equipe6n149", "minute1499"}) {
        INFO(last);
        CHECK(words.contains(QLatin1String(last)));
    }
}

TEST_CASE("An analysis written after the vote says so; more voices than representatives are asked about once", "[steering]") {
    SteeringYear at;
    at.records.represent(at.before, at.scene.mine.structure, "Samira Benali");
    at.records.represent(at.before, at.wip.structure, "Awa Sarr");
    const auto decision = at.scene.mine.add("decision", {{"session", idValue(at.before)}, {"title", "Ouvrir un deuxième lieu"}});
    at.wip.add("impact", {{"decision", idValue(decision)}, {"text", "Il faut un mi-temps."}, {"writtenOn", "2026-09-28"}});
    at.scene.mine.edit("decision", decision, {{"outcome", "taken"}, {"decidedOn", "2026-10-01"}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    named<QTabBar>(desk.page, "steering.parts").setCurrentIndex(1);
    desk.open(decisionTable, 0);
    CHECK(desk.panel("steeringEntryPanel").contains(utf8Text("écrite le 28/09/2026")));
    CHECK_FALSE(desk.panel("steeringEntryPanel").contains(utf8Text("après le vote")));
    desk.press("steeringEntry.impact");
    desk.write("text", utf8Text("Cela nous convient."));
    desk.press("impact.form.save");
    CHECK(desk.panel("steeringEntryPanel").contains(utf8Text("écrite le 24/11/2026, après le vote")));
    desk.press("steeringEntry.vote"); // more voices than the two who were there
    desk.write("votesFor", "3");
    desk.press("decision/vote.form.save");
    CHECK(at.scene.mine.value("decision", decision, "votesFor").isNull());
    CHECK(desk.panel("steeringEntryPanel").contains(utf8Text("Plus de voix que de représentant·e·s (2)")));
    desk.press("decision/vote.form.save");
    CHECK(at.scene.mine.value("decision", decision, "votesFor") == Value(3));
}

TEST_CASE("A yes that does not say who does it or by when is asked about once, then given so; what says both is given at once",
          "[steering]") {
    SteeringYear at;
    at.scene.world.clock.advance(nineDays);
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    desk.page.openRecord(at.session);
    desk.read();
    const auto isThere = [&] { return at.answerTo(at.proposals[0]).has_value(); };
    const auto asked = [&] { return desk.panel("steeringPanel"); };
    const auto who = utf8Text("Il n’est pas dit qui le fait."), when = utf8Text("Il n’est pas dit pour quand."),
               what = utf8Text("Ce qui a été adapté n’est pas précisé."), more = utf8Text("Donnez la réponse encore une fois");
    desk.press("steering.answer");
    SECTION("accepted with neither: both are named, and the second press gives it") {
        desk.choose("answer.kind.accepted");
        desk.press("answer.give");
        CHECK_FALSE(isThere());
        for (const auto &part : {who, when, more}) CHECK(asked().contains(part));
        CHECK_FALSE(asked().contains(what));
        desk.press("answer.give");
        REQUIRE(isThere());
        CHECK(at.scene.mine.value("answer", at.answerTo(at.proposals[0])->id, "givenOn") == Value("2026-12-03"));
    }
    SECTION("what was said meanwhile is asked about no more, what is still open is") {
        desk.choose("answer.kind.adapted");
        desk.press("answer.give");
        for (const auto &part : {what, who, when}) CHECK(asked().contains(part));
        desk.write("text", utf8Text("Un samedi sur deux."));
        desk.write("doer", "Diane");
        desk.press("answer.give");
        CHECK_FALSE(isThere());
        CHECK(asked().contains(when));
        for (const auto &part : {what, who}) CHECK_FALSE(asked().contains(part));
        desk.press("answer.give");
        CHECK(isThere());
    }
    SECTION("who and by when are said: nothing is asked") {
        desk.choose("answer.kind.adapted");
        desk.write("text", utf8Text("Un samedi sur deux."));
        desk.write("doer", "Diane");
        desk.write("dueOn", "15/01/2027");
        desk.press("answer.give");
        REQUIRE(isThere());
        CHECK(at.scene.mine.value("answer", at.answerTo(at.proposals[0])->id, "dueOn") == Value("2027-01-15"));
    }
    SECTION("refused: nothing is asked") {
        desk.choose("answer.kind.refused");
        desk.write("reason", "Trop cher.");
        desk.press("answer.give");
        CHECK(isThere());
    }
    SECTION("postponed: nothing is asked") {
        desk.choose("answer.kind.postponed");
        desk.write("postponedTo", "04/02/2027");
        desk.press("answer.give");
        CHECK(isThere());
    }
    SECTION("a draft asks nothing") {
        desk.choose("answer.kind.accepted");
        desk.press("answer.keep");
        CHECK_FALSE(asked().contains(who));
        REQUIRE(isThere());
        CHECK_FALSE(at.answerTo(at.proposals[0])->fields.contains("givenOn"));
    }
    SECTION("another proposal is asked about for itself") {
        desk.choose("answer.kind.accepted");
        desk.press("answer.give");
        desk.press("answer.give");
        REQUIRE(isThere());
        for (auto *act : desk.page.findChildren<QPushButton *>("steering.answer"))
            if (act->isVisibleTo(&desk.page) && act->accessibleName().contains("Un repas ensemble")) {
                act->click();
                break;
            }
        desk.read();
        desk.choose("answer.kind.accepted");
        desk.press("answer.give");
        CHECK_FALSE(at.answerTo(at.proposals[1]));
        CHECK(asked().contains(who));
    }
}
