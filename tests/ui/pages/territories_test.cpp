// Territories as coordinators make them: from the page Consortium into the capture card, forms and filters. Real stores.
#include "tests/ui/pages/Coordination.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/forms/ChoiceEditors.h"
#include "ui/forms/RecordForm.h"
#include "ui/models/Territories.h"
#include "ui/text/Labels.h"
#include "ui/widgets/ChipGroup.h"

#include <QLabel>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {
struct Territories : Coordination {
    explicit Territories(Scene &of) : Coordination(of) {
        page.showTab(ui::ConsortiumPage::Territories);
        settle();
    }
    std::vector<store::Record> standing() { return all(scene, "territory"); }
    std::optional<store::Record> called(const std::string &name) {
        for (auto &one : standing())
            if (one.fields.at("name") == Value(name)) return std::move(one);
        return {};
    }
    QStringList offeredFor(const Value &chosen) { // in the form of an outing
        ui::ChoiceEditor editor(ui::fieldOf("outing", "territory"), scene.backend.reader(), nullptr);
        editor.setValue(chosen);
        const auto &box = named<QComboBox>(editor, "territory");
        QStringList out;
        for (int at = 1; at < box.count(); ++at) out << box.itemText(at);
        return out;
    }
};
} // namespace

TEST_CASE(
    "A coordinator makes a territory by the keyboard, of communes and a whole intercommunality; an encounter there is of it at once") {
    Scene scene;
    Territories tab(scene);
    CHECK(named<QTabBar>(tab.page, "consortium.tabs").tabText(ui::ConsortiumPage::Territories) == "Territoires");
    tab.press("territories.add");
    REQUIRE(tab.page.focusWidget());
    CHECK(tab.page.focusWidget()->objectName() == "name");
    QTest::keyClicks(tab.page.focusWidget(), "Pays d'Auge");
    auto &line = tab.find<QLineEdit>("communes.add");
    line.setFocus();
    QTest::keyClicks(&line, "lisieux");
    QTest::keyClick(&line, Qt::Key_Return); // the lit row
    settle();
    CHECK(tab.find<ui::ChipGroup>("communes.chosen").chosen() == QStringList{"14366"});
    QTest::keyClicks(&line, "honfleur-beuzeville");
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
    const auto chosen = tab.find<ui::ChipGroup>("communes.chosen").chosen();
    CHECK(chosen.contains("14001")); // Ablon
    CHECK(chosen.contains("14366"));
    QTest::keyClicks(&line, "nowhere at all");
    tab.press("territory.form.save");
    CHECK_FALSE(tab.called("Pays d'Auge")); // what is typed and means nothing is told, not dropped
    line.clear();
    tab.press("territory.form.save");
    const auto made = tab.called("Pays d'Auge");
    REQUIRE(made);
    CHECK(made->fields.at("communes").array()->size() == static_cast<std::size_t>(chosen.size()));
    CHECK(ui::territoryOf(scene.backend.reader(), "14001") == made->id);
    CHECK(tab.page.focusWidget()->objectName() == "territories.add");
    CHECK(tab.offeredFor({}) == QStringList{"Caen la mer", "Pays d'Auge"});
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    Territories::settleTwice();
    CHECK_FALSE(tab.called("Pays d'Auge"));
}

TEST_CASE("A territory is named anew and retired: no longer offered nor taken by itself, kept where it was noted; undo offers it again") {
    Scene scene;
    Territories tab(scene);
    tab.press("territories.change.0");
    tab.write("name", "Caen et autour", Qt::Key_Tab);
    tab.press("territory.form.save");
    CHECK(tab.called("Caen et autour"));
    CHECK(allText(tab.page).contains("Caen et autour\n2 communes"));

    const Value caen = Scene::bytes(scene.territory);
    tab.press("territories.retire.0");
    CHECK(tab.offeredFor({}).isEmpty());
    CHECK(tab.offeredFor(caen) == QStringList{"Caen et autour"}); // where it stands
    CHECK_FALSE(ui::territoryOf(scene.backend.reader(), "14118"));
    CHECK(allText(tab.page).contains("plus propos"));
    REQUIRE(tab.page.focusWidget());
    CHECK(tab.page.focusWidget()->objectName() == "territories.retire.0"); // the row is another, the keyboard stays
    QTest::keyClick(tab.page.focusWidget(), Qt::Key_Tab);
    CHECK(tab.page.focusWidget()->objectName() == "territories.add");
    REQUIRE(scene.context.lastUndo);
    scene.context.lastUndo();
    Territories::settleTwice();
    CHECK(tab.offeredFor({}) == QStringList{"Caen et autour"});
    CHECK(ui::territoryOf(scene.backend.reader(), "14118") == scene.territory);
}

TEST_CASE("Two territories of one name are refused in words; who coordinates nothing has no such tab") {
    Scene scene;
    Territories tab(scene);
    tab.press("territories.add");
    tab.write("name", "CAEN LA MER", Qt::Key_Tab);
    tab.press("territory.form.save");
    CHECK(named<QLabel>(tab.page, "territory.form.problem").isVisible());
    CHECK(tab.standing().size() == 1);
    QTest::keyClick(&tab.page, Qt::Key_Escape);
    REQUIRE(tab.page.closeTop());
    CHECK_FALSE(tab.page.closeTop());

    Scene plain(referent);
    ui::ConsortiumPage page(plain.backend, plain.context);
    present(page);
    CHECK_FALSE(named<QTabBar>(page, "consortium.tabs").isTabVisible(ui::ConsortiumPage::Territories));
}

TEST_CASE("Where no territory is made yet, forms that name one or several say who makes them, and where") {
    Scene scene;
    const auto says = [&](const char *type, const char *field) {
        ui::RecordForm form(*schema::recordType(type), {{field}}, scene.backend, nullptr);
        const auto *hint = form.findChild<QLabel *>(QLatin1String(field) + QLatin1String(".hint"));
        return hint ? hint->text() : QString();
    };
    CHECK(says("outing", "territory").isEmpty());
    CHECK(says("professional", "territories").isEmpty());
    must(scene.mine.writer->remove("territory", scene.territory));
    scene.backend.received();
    CHECK(says("outing", "territory").contains(QString::fromUtf8("Consortium › Territoires")));
    CHECK(says("professional", "territories").contains(QString::fromUtf8("Consortium › Territoires")));
}

TEST_CASE("When the commune of an encounter is corrected its territory follows, unless somebody chose another") {
    Scene scene;
    const auto auge = scene.mine.add("territory", {{"name", "Pays d'Auge"}, {"communes", Value::Array{"14366"}}});
    const Value caenLaMer = Scene::bytes(scene.territory), paysDAuge = Scene::bytes(auge);
    const auto follows = scene.encounter("2026-11-24T14:18", "Gare", {{"commune", "14118"}});
    const auto chosen = scene.encounter("2026-11-23T14:18", "Foire", {{"commune", "14118"}, {"territory", paysDAuge}});
    const auto none = scene.encounter("2026-11-22T14:18", "Halte", {{"commune", "14047"}, {"territory", Value()}});
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &detail = named<QWidget>(page, "encounterDetail");
    const auto correct = [&](const RecordId &id, const char *commune) {
        page.openRecord(id);
        QTest::keyClick(&page, Qt::Key_F2);
        settle(); // the form of before is gone
        auto &line = named<QLineEdit>(detail, "commune");
        line.setText(QString::fromUtf8(commune));
        emit line.textEdited(line.text());
        QTest::keyClick(&line, Qt::Key_Return, Qt::ControlModifier);
        settle();
        return scene.mine.value("encounter", id, "territory");
    };
    CHECK(correct(follows, "Lisieux") == paysDAuge);
    CHECK(scene.mine.value("encounter", follows, "commune") == Value("14366"));
    scene.context.undo(); // one act
    settle();
    CHECK(scene.mine.value("encounter", follows, "commune") == Value("14118"));
    CHECK(scene.mine.value("encounter", follows, "territory") == caenLaMer);
    CHECK(correct(follows, "Bayeux").isNull()); // of none that is known
    CHECK(correct(chosen, "Bayeux") == paysDAuge);
    CHECK(correct(none, "Caen") == caenLaMer);
}
