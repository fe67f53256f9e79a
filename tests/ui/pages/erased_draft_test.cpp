// Somebody is erased while they are named on the screen, in something typed and not saved: it is not written back.
#include "core/store/Drafts.h"
#include "tests/ui/pages/Dossier.h"
#include "tests/ui/pages/Team.h"
#include "ui/conflicts/ConflictsPage.h"

using namespace tp;
using namespace tp::test;

namespace {

void erase(Scene &scene, const RecordId &person) { // asked here, confirmed by a colleague, and heard of here
    auto &consortium = scene.world.consortium;
    consortium.fold(must(identity::makeRoleSet(consortium.as(consortium.founder), scene.colleague.member, scene.colleague.structure,
                                               referent | manager, must(scene.mine.writer->lastSequences()))));
    for (auto *peer : {&scene.mine, &scene.colleague}) must(peer->writer->applyLog({}, consortium.wires));
    scene.world.sync();
    scene.backend.worldTrust.requestErasure(person, "Il le demande.", [](const Result<> &answer) { must(answer); });
    store::Query query;
    query.type = "erasure";
    const auto asked = must(scene.mine.reader->list(query));
    REQUIRE(asked.size() == 1);
    StoreBackend colleague(scene.world, scene.colleague, referent | manager);
    colleague.worldTrust.confirmErasure(asked[0].id, [](const Result<> &answer) { must(answer); });
    scene.backend.syncNow();
    settle();
}

bool anyDraftHas(Scene &scene, std::initializer_list<std::string> keys, std::string_view words) {
    for (const auto &key : keys)
        if (const auto kept = must(scene.mine.reader->draft(key)); kept && textOf(*kept).find(words) != std::string_view::npos) return true;
    return false;
}

} // namespace

TEST_CASE("An encounter being noted with somebody who is erased meanwhile leaves the card, says why, and no later key writes it back") {
    Team team;
    const auto person = team.scene.person("Zorglubin");
    team.window.open({QStringLiteral("today"), {}});
    settle();
    QTest::keyClicks(team.window.focusWidget(), "Zorglubin");
    QTest::keyClick(team.window.focusWidget(), Qt::Key_Return);
    team.find<QPlainTextEdit>("capture.note").setPlainText("Canari dort chez sa tante");
    team.window.setEnabled(false); // kept at once, as at a lock
    team.window.setEnabled(true);
    REQUIRE(anyDraftHas(team.scene, {"capture"}, "Canari"));
    team.find<QPlainTextEdit>("capture.note").setPlainText("Canari dort chez sa tante, et"); // typed since, not kept yet

    erase(team.scene, person);
    CHECK(team.find<QPlainTextEdit>("capture.note").toPlainText().isEmpty());
    CHECK(allText(team.window).contains(QString::fromUtf8("Dossier effacé à sa demande")));
    CHECK_FALSE(must(team.scene.mine.reader->draft("capture")).has_value());
    team.find<QPlainTextEdit>("capture.note").setPlainText("Une autre rencontre");
    team.window.setEnabled(false);
    team.window.setEnabled(true);
    CHECK(anyDraftHas(team.scene, {"capture"}, "Une autre"));
    CHECK_FALSE(anyDraftHas(team.scene, {"capture"}, toText(person)));
}

TEST_CASE("An encounter changed in its form with the note of somebody who is erased meanwhile is not kept as a draft any more") {
    Scene scene;
    const auto person = scene.person("Zorglubin");
    const auto id = scene.encounter("2026-11-24T14:18", "Gare");
    scene.meet(person, id, "2026-11-24T14:18", "Canari");
    const auto key = "form/encounter/" + toText(id);
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    QTest::keyClick(&page, Qt::Key_F2);
    settle();
    const auto noteField = [&]() -> QPlainTextEdit & {
        for (auto *note : page.findChildren<QPlainTextEdit *>("note"))
            if (note->isVisible() && note->toPlainText().startsWith("Canari")) return *note;
        FAIL("no note");
        return named<QPlainTextEdit>(page, "note");
    };
    noteField().setPlainText("Canari dort chez sa tante");
    page.setEnabled(false);
    page.setEnabled(true);
    REQUIRE(anyDraftHas(scene, {key}, "sa tante"));
    auto &note = noteField();
    erase(scene, person);
    CHECK(allText(page).contains(QString::fromUtf8("Dossier effacé à sa demande")));
    note.setPlainText("Canari dort chez sa tante, encore");
    page.setEnabled(false);
    page.setEnabled(true);
    CHECK_FALSE(anyDraftHas(scene, {key}, "Canari"));
}

TEST_CASE("What was typed in the file of somebody who is erased meanwhile is not written back: forms, reasons, a new file of that name") {
    Scene scene;
    const auto person = scene.person("Zorglubin");
    Dossier dossier(scene, person);
    dossier.choose("person.reminder");
    auto &what = named<QLineEdit>(dossier.part("reminder.form"), "what");
    QTest::keyClicks(&what, "Canari");
    dossier.choose("person.exit");
    named<QPlainTextEdit>(dossier.part("exit.form"), "note").setPlainText("Canari");
    auto &reason = named<QPlainTextEdit>(dossier.part("rights"), "erase.reason");
    named<QTabBar>(dossier.page, "personParts").setCurrentIndex(2);
    reason.setPlainText("Canari");
    dossier.page.setEnabled(false);
    dossier.page.setEnabled(true);
    const auto base = toText(person);
    const auto keys = {"form/reminder/" + base + "/new", "form/exit/" + base + "/new", "form/erasure/" + base + "/new"};
    for (const auto &key : keys) REQUIRE(anyDraftHas(scene, {key}, "Canari"));
    what.setText("Canari dort");
    erase(scene, person);
    reason.setPlainText("Canari encore");
    dossier.page.setEnabled(false);
    dossier.page.setEnabled(true);
    for (const auto &key : keys) CHECK_FALSE(anyDraftHas(scene, {key}, "Canari"));
}

TEST_CASE("What is written between two versions with the name of somebody who is erased meanwhile goes, and is not written back") {
    Scene scene;
    const auto person = scene.person("Zorglubin");
    const auto id = scene.encounter("2026-11-24T14:18", "Gare", {{"note", "Vu."}});
    scene.meet(person, id, "2026-11-24T14:18", "Canari");
    scene.world.sync();
    scene.mine.edit("encounter", id, {{"note", "Dort dehors."}});
    scene.world.clock.advance(60'000);
    scene.colleague.edit("encounter", id, {{"note", "Dort chez sa tante."}});
    scene.backend.received();
    REQUIRE(scene.mine.get("encounter", id).conflicts.size() == 1);
    const auto key = store::versionsDraftsOf("encounter", id) + "note";
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    named<QAbstractButton>(page, "version_note_3").click();
    named<QPlainTextEdit>(page, "note").setPlainText("Zorglubin dort chez sa tante");
    page.setEnabled(false);
    page.setEnabled(true);
    REQUIRE(anyDraftHas(scene, {key}, "sa tante"));
    erase(scene, person);
    CHECK(allText(page).contains(QString::fromUtf8("Dossier effacé à sa demande")));
    CHECK_FALSE(named<QAbstractButton>(page, "version_note_3").isChecked());
    page.setEnabled(false);
    page.setEnabled(true);
    CHECK_FALSE(must(scene.mine.reader->draft(key)).has_value());
}
