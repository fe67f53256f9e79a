// Whom an encounter met, corrected once it is saved: added, taken away, replaced, turned from a count into somebody. Real stores.
#include "core/identity/Acts.h"
#include "tests/ui/pages/Scene.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/forms/CountsEditor.h"
#include "ui/widgets/PersonPicker.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <set>

using namespace tp;
using namespace tp::test;

namespace {
struct WhoForm {
    WhoForm(Scene &of, RecordId encounter) : scene(of), id(encounter), page(of.backend, of.context) {
        present(page);
        page.openRecord(id);
        QTest::keyClick(&page, Qt::Key_F2);
        settle();
    }
    QLineEdit &field() { return named<QLineEdit>(page, "encounter.who.edit"); }
    ui::PersonPicker &picker() { return named<ui::PersonPicker>(page, "encounter.who"); }
    void add(const char *typed, Qt::KeyboardModifiers how = Qt::NoModifier) { // with Shift: a new file
        field().setFocus();
        QTest::keyClicks(&field(), QString::fromUtf8(typed));
        QTest::keyClick(&field(), Qt::Key_Return, how);
        settle();
    }
    void takeLastAway() {
        field().setFocus();
        QTest::keyClick(&field(), Qt::Key_Backspace);
        settle();
    }
    void save() {
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    std::vector<QPlainTextEdit *> notesOf(const char *name) { // what a screen reader says of them
        std::vector<QPlainTextEdit *> out;
        for (auto *one : page.findChildren<QPlainTextEdit *>())
            if (one->isVisible() && one->accessibleName().contains(QString::fromUtf8(name))) out.push_back(one);
        return out;
    }
    QPlainTextEdit *noteOf(const char *name) {
        const auto all = notesOf(name);
        return all.empty() ? nullptr : all.front();
    }
    Value unnamed() {
        for (const auto *one : page.findChildren<ui::CountsEditor *>())
            if (one->isVisible()) return one->value();
        return {};
    }
    void press(const char *name) {
        REQUIRE(seen(name));
        seen(name)->setFocus();
        QTest::keyClick(seen(name), Qt::Key_Space);
        settle();
    }
    QPushButton *seen(const char *name) {
        auto *found = page.findChild<QPushButton *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    std::map<RecordId, std::string> met() { // by file, which stands once: what was noted
        store::Query query;
        query.type = "participation";
        query.filters = {{"encounter", store::Filter::Op::Equals, Scene::bytes(id)}};
        std::map<RecordId, std::string> out;
        for (const auto &one : must(scene.mine.reader->list(query))) {
            const auto note = one.fields.find("note");
            CHECK_FALSE(out.contains(*one.file));
            out[*one.file] = note == one.fields.end() ? std::string() : *note->second.text();
        }
        return out;
    }
    Scene &scene;
    RecordId id;
    ui::EncountersPage page;
};
using Noted = std::map<RecordId, std::string>;
Value men(int count) { return Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "18-21"}, {"count", count}}}; }
} // namespace

TEST_CASE("The wrong person is taken away and the right one added with the note beside; one save, one undo, done again") {
    Scene scene;
    const auto wrong = scene.person("Kévin Delaunay"), right = scene.person("Kévin Marchand");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle", {{"anonymous", Value()}});
    scene.meet(wrong, id, "2026-11-24T14:18", "Veut reprendre le code");
    scene.world.push(scene.mine);
    WhoForm form(scene, id);
    CHECK(form.picker().people().known == std::vector{wrong});
    form.takeLastAway();
    auto *kept = form.noteOf("Delaunay");
    REQUIRE(kept); // still seen, and to be copied
    CHECK(kept->isReadOnly());
    CHECK(kept->toPlainText() == "Veut reprendre le code");
    CHECK(allText(form.page).contains(QString::fromUtf8("Sera retirée")));
    form.save(); // nobody would be left
    CHECK(form.met() == Noted{{wrong, "Veut reprendre le code"}});
    form.add("marchand");
    QTest::keyClick(&form.field(), Qt::Key_Tab); // in the order it is read
    CHECK(form.page.focusWidget() == kept);
    form.field().setFocus();
    REQUIRE(form.seen("whoMet.move.0"));
    form.seen("whoMet.move.0")->setFocus();
    QTest::keyClick(form.seen("whoMet.move.0"), Qt::Key_Space);
    settle();
    REQUIRE(form.noteOf("Marchand"));
    CHECK(form.noteOf("Marchand")->toPlainText() == "Veut reprendre le code");
    form.save();
    CHECK(form.met() == Noted{{right, "Veut reprendre le code"}});
    CHECK(must(scene.mine.writer->outgoing(500, 4 << 20)).size() == 1); // all of it, or nothing
    scene.context.undo();
    settle();
    CHECK(form.met() == Noted{{wrong, "Veut reprendre le code"}});
    scene.context.redo();
    settle();
    CHECK(form.met() == Noted{{right, "Veut reprendre le code"}});
}

TEST_CASE("Somebody of the unnamed is known by now: a file is opened, and one fewer is counted") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle", {{"toComplete", true}}); // 2 men 18-21
    WhoForm form(scene, id);
    form.add("Lulu", Qt::ShiftModifier);
    REQUIRE(form.seen("whoMet.fewer.0"));
    form.seen("whoMet.fewer.0")->setFocus();
    QTest::keyClick(form.seen("whoMet.fewer.0"), Qt::Key_Space);
    settle();
    CHECK_FALSE(form.seen("whoMet.fewer.0")); // asked once for each
    REQUIRE(form.noteOf("Lulu"));
    form.noteOf("Lulu")->setPlainText("Dort chez un ami");
    form.save();
    const auto met = form.met();
    REQUIRE(met.size() == 1);
    CHECK(met.begin()->second == "Dort chez un ami");
    const auto person = scene.mine.get("person", met.begin()->first);
    CHECK(person.fields.at("usualName") == Value("Lulu"));
    CHECK(person.fields.at("firstContactOn") == Value("2026-11-24"));
    CHECK(person.fields.at("referent") == Value(Scene::bytes(scene.mine.member)));
    CHECK(scene.mine.value("encounter", id, "anonymous") == men(1));
    scene.context.undo();
    settle();
    CHECK(form.met().empty());
    CHECK(scene.mine.get("person", person.id).deleted);
    CHECK(scene.mine.value("encounter", id, "anonymous") == men(2));
}

TEST_CASE("A count typed where people are picked goes where the unnamed stand; a name not taken yet is not lost in a save") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle"); // 2 men 18-21
    WhoForm form(scene, id);
    form.add("1h 18-21");
    CHECK(form.picker().people().unnamed.empty());
    form.field().setFocus();
    QTest::keyClicks(&form.field(), "Nadia");
    form.save();
    CHECK(allText(form.page).contains(QString::fromUtf8("« Nadia »")));
    CHECK(scene.mine.get("encounter", id).fields.at("anonymous") == men(2)); // nothing was saved
    form.field().clear();
    form.save();
    CHECK(scene.mine.value("encounter", id, "anonymous") == men(3));
}

TEST_CASE("A count typed where people are picked and saved at once is saved") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle"); // 2 men 18-21
    WhoForm form(scene, id);
    form.field().setFocus();
    QTest::keyClicks(&form.field(), "2h 18-21");
    form.save();
    CHECK(scene.mine.value("encounter", id, "anonymous") == men(4));
}

TEST_CASE("One fewer of the unnamed is given back when who was known by now is not added after all, also after a lock") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    {
        WhoForm form(scene, id);
        form.add("Lulu", Qt::ShiftModifier);
        form.press("whoMet.fewer.0");
        CHECK(form.unnamed() == men(1));
        form.takeLastAway();
        CHECK(form.unnamed() == men(2));
        form.add("Lulu", Qt::ShiftModifier);
        form.press("whoMet.fewer.0"); // asked anew
        CHECK(form.unnamed() == men(1));
    } // the window goes
    WhoForm again(scene, id);
    CHECK(again.unnamed() == men(1));
    again.takeLastAway();
    CHECK(again.unnamed() == men(2));
    again.add("Lulu", Qt::ShiftModifier);
    again.press("whoMet.fewer.0");
    again.press("formDraft.act"); // put aside: what was counted comes back once
    CHECK(again.unnamed() == men(2));
}

TEST_CASE("Two new people called the same have a file and a note each") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    {
        WhoForm form(scene, id);
        form.add("Lulu", Qt::ShiftModifier);
        form.add("Lulu", Qt::ShiftModifier);
        const auto notes = form.notesOf("Lulu");
        REQUIRE(notes.size() == 2);
        notes[0]->setPlainText("Cherche un stage");
        notes[1]->setPlainText("Dort chez un ami");
    }
    WhoForm again(scene, id);
    again.save();
    std::multiset<std::string> noted;
    for (const auto &[file, note] : again.met()) noted.insert(note);
    CHECK(noted == std::multiset<std::string>{"Cherche un stage", "Dort chez un ami"});
}

TEST_CASE("What was noted beside somebody whom a colleague added meanwhile is saved, unless the colleague noted something too") {
    Scene scene;
    const auto lulu = scene.person("Lulu Marie");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    scene.backend.received();
    const auto added = [&](std::map<std::string, Value> more) {
        more.insert({{"person", Scene::bytes(lulu)}, {"encounter", Scene::bytes(id)}, {"occurredAt", "2026-11-24T14:18"}});
        scene.colleague.add("participation", more, lulu);
        scene.backend.received();
    };
    SECTION("who noted nothing") {
        WhoForm form(scene, id);
        form.add("lulu");
        REQUIRE(form.noteOf("Lulu"));
        form.noteOf("Lulu")->setPlainText("Cherche un stage");
        added({});
        form.save();
        CHECK(form.met() == Noted{{lulu, "Cherche un stage"}});
    }
    SECTION("who noted something: both are shown, to be put together; also where that came while the window was shut") {
        {
            WhoForm form(scene, id);
            form.add("lulu");
            REQUIRE(form.noteOf("Lulu"));
            form.noteOf("Lulu")->setPlainText("Cherche un stage");
            added({{"note", "A trouvé une chambre"}});
            form.save();
            CHECK(allText(form.page).contains("Lulu Marie est deux fois dans cette rencontre"));
            CHECK(form.met() == Noted{{lulu, "A trouvé une chambre"}});
            CHECK(form.notesOf("Lulu").size() == 2);
        }
        WhoForm again(scene, id);
        auto notes = again.notesOf("Lulu");
        REQUIRE(notes.size() == 2);
        if (notes[0]->toPlainText() != "Cherche un stage") std::swap(notes[0], notes[1]);
        CHECK(notes[0]->toPlainText() == "Cherche un stage");
        CHECK(notes[1]->toPlainText() == QString::fromUtf8("A trouvé une chambre"));
        notes[1]->setPlainText("A trouvé une chambre. Cherche un stage");
        notes[0]->clear();
        again.save();
        CHECK(again.met() == Noted{{lulu, "A trouvé une chambre. Cherche un stage"}});
    }
}

TEST_CASE("Who was added and taken away in the form is there again after a lock, with what was noted, and nothing was saved") {
    Scene scene;
    const auto kevin = scene.person("Kévin Delaunay"), lulu = scene.person("Lulu Marie");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    scene.meet(kevin, id, "2026-11-24T14:18", "Veut reprendre le code");
    {
        WhoForm form(scene, id);
        form.takeLastAway();
        form.add("lulu");
        REQUIRE(form.noteOf("Lulu"));
        form.noteOf("Lulu")->setPlainText("Cherche un stage");
    } // the window goes
    WhoForm again(scene, id);
    CHECK(again.met() == Noted{{kevin, "Veut reprendre le code"}});
    CHECK(again.picker().people().known == std::vector{lulu});
    REQUIRE(again.noteOf("Lulu"));
    CHECK(again.noteOf("Lulu")->toPlainText() == "Cherche un stage");
    again.save();
    CHECK(again.met() == Noted{{lulu, "Cherche un stage"}});
    CHECK_FALSE(must(scene.mine.reader->draft("form/encounter/" + toText(id))));
}

TEST_CASE("A colleague's note that came meanwhile is shown before the person is taken away with it") {
    Scene scene;
    const auto kevin = scene.person("Kévin Delaunay");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    const auto meeting = scene.meet(kevin, id, "2026-11-24T14:18", "Veut reprendre le code");
    scene.backend.received();
    WhoForm form(scene, id);
    form.takeLastAway();
    scene.colleague.edit("participation", meeting, {{"note", "A trouvé une chambre"}});
    scene.backend.received();
    form.save();
    CHECK(form.met() == Noted{{kevin, "A trouvé une chambre"}}); // not yet
    REQUIRE(form.noteOf("Delaunay"));
    CHECK(form.noteOf("Delaunay")->toPlainText() == QString::fromUtf8("A trouvé une chambre"));
    form.save();
    CHECK(form.met().empty());
    scene.context.undo();
    settle();
    CHECK(form.met() == Noted{{kevin, "A trouvé une chambre"}});
}

TEST_CASE("Discarding what was typed leaves a note that a colleague wrote meanwhile") {
    Scene scene;
    const auto kevin = scene.person("Kévin Delaunay");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    const auto meeting = scene.meet(kevin, id, "2026-11-24T14:18", "Veut reprendre le code");
    scene.backend.received();
    { WhoForm(scene, id).takeLastAway(); }
    WhoForm form(scene, id);
    scene.colleague.edit("participation", meeting, {{"note", "A trouvé une chambre"}});
    scene.backend.received();
    form.save(); // it is shown first
    form.press("formDraft.act");
    CHECK(form.picker().people().known == std::vector{kevin});
    form.save();
    CHECK(form.met() == Noted{{kevin, "A trouvé une chambre"}});
}

TEST_CASE("Who is in a file that is no longer shared is not taken away, and an encounter of another structure is read only") {
    Scene scene;
    auto &elsewhere = scene.world.enrol(scene.world.consortium.addStructure(scene.world.consortium.founder), referent | manager);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    scene.world.sync();
    const auto before = scene.world.logs.size();
    const auto loubna = elsewhere.add("person", {{"usualName", "Loubna Haddad"}});
    scene.backend.received();
    REQUIRE(scene.world.logs.size() == before + 1);
    const auto space = must(elsewhere.writer->fileOf(loubna)).value();
    const auto act = [&](const auto &make) {
        must(elsewhere.writer->spaceLog(space)); // its keys
        scene.world.act(elsewhere, space, make);
        scene.backend.received();
    };
    act([&](const identity::Author &author, const control::SpaceLog &log) {
        return identity::makeGrant(author, log, scene.mine.structure);
    });
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    scene.meet(loubna, id, "2026-11-24T14:18", "Veut reprendre le code");
    scene.backend.received();
    { WhoForm(scene, id).takeLastAway(); } // as long as it may be
    scene.backend.worldTrust.ended.insert({loubna, scene.mine.structure});
    WhoForm form(scene, id);
    REQUIRE(form.picker().people().known == std::vector{loubna}); // whatever was typed before
    CHECK(allText(form.page).contains(QString::fromUtf8("Rien ne peut être écrit ici")));
    form.takeLastAway();
    CHECK(form.picker().people().known == std::vector{loubna}); // there again, and why
    CHECK(allText(form.page).contains(QString::fromUtf8("Rien ne peut être écrit ici")));
    form.save();
    CHECK(form.met() == Noted{{loubna, "Veut reprendre le code"}});

    const auto theirs = elsewhere.add("encounter", anEncounter("Devant la mairie", "Mairie"));
    scene.backend.received();
    form.page.openRecord(theirs);
    QTest::keyClick(&form.page, Qt::Key_F2);
    settle();
    CHECK_FALSE(named<QPushButton>(form.page, "editEncounter").isEnabled());
}
