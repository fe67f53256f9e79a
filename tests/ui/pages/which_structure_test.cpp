// For which structure one writes: asked of a member of two, of nobody else; what is chosen is sealed for it, and proposed the next time.
#include "tests/ui/pages/Importing.h"
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Team.h"
#include "ui/activities/PlanForm.h"
#include "ui/forms/StructureChoice.h"
#include "ui/groups/GroupActs.h"
#include "ui/today/CaptureDraft.h"

#include <QComboBox>

using namespace tp;
using namespace tp::test;

namespace {
// Makes the scene's member a referent and manager of a second structure.
struct SecondHat {
    explicit SecondHat(Scene &scene) : cafe(scene.anotherStructure("Café des images", "CAF")) {
        QSettings().remove("writing");
        scene.backend.worldTrust.setRoles(scene.mine.member, cafe.structure, referent | manager,
                                          [](const Result<> &done) { REQUIRE(done); });
        scene.world.sync();
        settle();
    }
    ~SecondHat() { QSettings().remove("writing"); }
    Peer &cafe;
};

void chooseOther(QComboBox &box) { // by the keyboard
    box.setFocus();
    QTest::keyClick(&box, box.currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    settle();
}

void noteNobodyKnown(Team &team, const char *name) { // somebody new, alone on the card
    auto &who = team.find<QLineEdit>("capture.who.edit");
    who.setFocus();
    QTest::keyClicks(&who, QString::fromLatin1(name));
    QTest::keyClick(&who, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&team.find<QPlainTextEdit>("capture.note"), Qt::Key_Return, Qt::ControlModifier);
    settle();
}

store::Record personCalled(Team &team, const char *name) {
    for (auto &person : team.all("person"))
        if (person.fields.at("usualName") == Value(std::string(name))) return person;
    FAIL("nobody of that name: " << name);
    return {};
}
} // namespace

TEST_CASE("Who writes for one structure is not asked for which", "[which]") {
    Team team;
    team.window.open({QStringLiteral("today"), {}});
    settle();
    CHECK_FALSE(named<QComboBox>(team.window, "capture.for").isVisible());
    team.press("today.outing");
    CHECK_FALSE(named<QComboBox>(team.window, "outing.for").isVisible());
}

TEST_CASE("On the capture card a member of two structures says for which: the encounter and the new file are that one's", "[which]") {
    Team team;
    SecondHat second(team.scene);
    team.window.open({QStringLiteral("today"), {}});
    settle();
    auto &box = team.find<QComboBox>("capture.for");
    CHECK(box.count() == 2);
    CHECK(box.currentText() == "AAJB"); // this laptop's, at first
    CHECK_FALSE(box.accessibleName().isEmpty());
    CHECK(box.itemData(1, Qt::AccessibleTextRole).toString() == QString::fromUtf8("Café des images"));
    chooseOther(box);
    CHECK(box.currentText() == "CAF");
    CHECK(box.toolTip().contains(QString::fromUtf8("Café des images"))); // a code is not known to everybody
    team.find<QLineEdit>("capture.place").setText("Gare");
    noteNobodyKnown(team, "Loubna");
    team.scene.world.sync();
    const auto encounters = team.all("encounter");
    REQUIRE(encounters.size() == 1);
    CHECK(encounters[0].fields.at("structure") == idValue(second.cafe.structure));
    const auto loubna = personCalled(team, "Loubna");
    CHECK(loubna.fields.at("structure") == idValue(second.cafe.structure));
    CHECK(second.cafe.value("encounter", encounters[0].id, "place") == Value("Gare"));
    CHECK(second.cafe.value("person", loubna.id, "usualName") == Value("Loubna"));
    CHECK_FALSE(team.scene.colleague.reader->get("person", loubna.id)); // of AAJB alone
    CHECK(box.currentText() == "CAF");                                  // for the next one too

    chooseOther(box);
    noteNobodyKnown(team, "Marc");
    team.scene.world.sync();
    CHECK(team.scene.colleague.value("person", personCalled(team, "Marc").id, "usualName") == Value("Marc"));
}

TEST_CASE("What was chosen last is proposed by the next form, and an outing takes only what is noted for its structure", "[which]") {
    Team team;
    SecondHat second(team.scene);
    team.window.open({QStringLiteral("today"), {}});
    settle();
    chooseOther(team.find<QComboBox>("capture.for"));
    team.press("today.outing");
    CHECK(team.find<QComboBox>("outing.for").currentText() == QString::fromUtf8("Café des images"));
    team.write("team", "Samira");
    team.press("outing.save");
    const auto outings = team.all("outing");
    REQUIRE(outings.size() == 1);
    CHECK(outings[0].fields.at("structure") == idValue(second.cafe.structure));
    CHECK(ui::mayChangeOuting(team.scene.backend, outings[0])); // also where the laptop is another's

    team.window.open({QStringLiteral("today"), {}});
    settle();
    noteNobodyKnown(team, "Loubna");
    chooseOther(team.find<QComboBox>("capture.for"));
    noteNobodyKnown(team, "Marc");
    int joined = 0, others = 0;
    for (const auto &encounter : team.all("encounter")) {
        const bool ofCafe = encounter.fields.at("structure") == idValue(second.cafe.structure);
        CHECK(team.joined(encounter, outings[0].id) == ofCafe);
        ofCafe ? ++joined : ++others;
    }
    CHECK(joined == 1);
    CHECK(others == 1);
}

TEST_CASE("A group is of the structure its form names, and may be changed from there", "[which]") {
    Scene scene(referent | manager);
    SecondHat second(scene);
    Committees at(scene);
    at.key(Qt::Key_Space); // Form a group
    at.type("Grande Delle");
    auto &box = named<QComboBox>(at.page, "group.form.for");
    CHECK(box.isVisible());
    chooseOther(box);
    QTest::keyClick(&box, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(at.all("group").size() == 1);
    CHECK(at.all("group")[0].fields.at("structure") == idValue(second.cafe.structure));
    CHECK(ui::mayChangeGroup(scene.backend, at.all("group")[0]));
}

TEST_CASE("A table is imported for the structure that is chosen beside its last button", "[which]") {
    Importing here;
    SecondHat second(here.scene);
    here.open("person", "Prénom;Nom\nZoé;Martin\n");
    here.checked();
    chooseOther(here.find<QComboBox>("import.for"));
    here.press("import.run");
    here.done();
    here.scene.world.sync();
    const auto zoe = here.named("Zoé");
    CHECK(zoe.fields.at("structure") == idValue(second.cafe.structure));
    CHECK(second.cafe.value("person", zoe.id, "familyName") == Value("Martin"));
    CHECK_FALSE(here.scene.colleague.reader->get("person", zoe.id));
}

TEST_CASE("Where one may write follows from the role held there; the choice is remembered only as long as it holds", "[which]") {
    QSettings().remove("writing");
    SeededRandom random(8104);
    const auto id = [&random] { return StructureId{random.bytes<16>()}; };
    ui::Me me;
    me.structure = id();
    const auto other = id(), third = id();
    me.rolesIn = {{me.structure, administrator}, {other, referent}, {third, referent | manager}};
    const auto &encounter = *schema::recordType("encounter");
    const auto offered = ui::structuresToWriteFor(me, encounter);
    CHECK(std::set(offered.begin(), offered.end()) == std::set{other, third});
    CHECK(ui::structureToWriteFor(me, encounter) == offered.front());
    CHECK(ui::structureToWriteFor(me, encounter, other) == other);             // of what it follows from
    CHECK(ui::structureToWriteFor(me, encounter, me.structure) == offered[0]); // where they do not write
    QSettings().setValue("writing/structure", QByteArray::fromStdString(toText(third)));
    CHECK(ui::structureToWriteFor(me, encounter) == third);
    me.rolesIn.erase(third);
    CHECK(ui::structureToWriteFor(me, encounter) == other);
    QSettings().remove("writing");
    me.rolesIn = {{me.structure, referent}};
    CHECK(ui::structuresToWriteFor(me, encounter) == std::vector{me.structure});
    CHECK(ui::ourStructures(me) == idValue(me.structure));
}

TEST_CASE("Only new records that name no structure yet are given the chosen one", "[which]") {
    SeededRandom random(8106);
    const StructureId chosen{random.bytes<16>()}, named{random.bytes<16>()};
    const RecordId id{random.bytes<16>()};
    std::vector<domain::RecordChange> changes{{id, "encounter", true, {}, {}},
                                              {id, "encounter", true, {}, {{"structure", idValue(named)}}},
                                              {id, "encounter", false, {}, {}},
                                              {id, "participation", true, id, {}},
                                              {id, "professional", true, {}, {}}}; // asked in its form, and of another sense
    ui::writeFor(chosen, changes, schema::Dictionary(schema::recordTypes()));
    CHECK(changes[0].set.at("structure") == idValue(chosen));
    CHECK(changes[1].set.at("structure") == idValue(named));
    for (const auto at : {2, 3, 4}) CHECK(changes[static_cast<std::size_t>(at)].set.empty());
}

TEST_CASE("A session planned is of the structure its activity is of, whichever was chosen last", "[which]") {
    Scene scene(referent | manager);
    SecondHat second(scene);
    const auto activity = scene.mine.add("activity", {{"title", "Boxe"}, {"structure", idValue(second.cafe.structure)}});
    ui::PlanForm form(scene.backend, scene.context, nullptr);
    present(form);
    form.begin(scene.mine.get("activity", activity));
    named<QPushButton>(form, "plan.form.save").click();
    settle();
    store::Query query;
    query.type = "session";
    const auto sessions = must(scene.mine.reader->list(query));
    REQUIRE(sessions.size() == 1);
    CHECK(sessions[0].fields.at("structure") == idValue(second.cafe.structure));
}

TEST_CASE("The draft of the card keeps for which structure it is written", "[which]") {
    ui::CaptureDraft draft;
    draft.note = "Rien";
    SeededRandom random(8105);
    draft.structure = StructureId{random.bytes<16>()};
    CHECK(ui::decodeDraft(ui::encodeDraft(draft)) == draft);
    draft.structure.reset();
    CHECK(ui::decodeDraft(ui::encodeDraft(draft)) == draft);
}
