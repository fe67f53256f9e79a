// What narrows the list of encounters: what is not understood says so, and is not exported as if it were.
#include "tests/ui/pages/Scene.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/RecordTable.h"

#include <QLineEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
struct FilteredPage {
    FilteredPage() : page(scene.backend, scene.context) {}
    void type(const char *field, const QString &words) { // and leave it
        auto &line = named<QLineEdit>(page, field);
        line.setText(words);
        emit line.textEdited(words);
        emit line.editingFinished();
        settle();
    }
    [[nodiscard]] bool isWrong(const char *field) { return named<QLineEdit>(page, field).property("wrong").toBool(); }
    [[nodiscard]] QString problem() {
        auto &label = named<QLabel>(page, "filters.problem");
        return label.isVisible() ? label.text() : QString();
    }
    [[nodiscard]] int rows() { return named<ui::RecordTable>(page, "encounterTable").model()->rowCount(); }
    [[nodiscard]] bool canExport() { return named<QPushButton>(page, "export").isEnabled(); }
    Scene scene;
    ui::EncountersPage page;
};
} // namespace

TEST_CASE("A day that is no day is marked and said, and nothing is exported as if it had narrowed the list", "[encounters]") {
    FilteredPage at;
    at.scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    at.scene.encounter("2026-02-11T09:00", "Gare de Caen");
    at.scene.backend.received();
    present(at.page);
    choose(named<QComboBox>(at.page, "period"), named<QComboBox>(at.page, "period").count() - 1); // chosen dates
    REQUIRE(at.canExport());
    at.type("from", "32/11/2026");
    CHECK(at.rows() == 2);
    CHECK(at.isWrong("from"));
    CHECK(at.problem().contains("32/11/2026"));
    CHECK_FALSE(at.canExport());
    CHECK(named<QPushButton>(at.page, "export").toolTip() == at.problem()); // why
    CHECK(named<QPushButton>(at.page, "clearFilters").isVisible());

    at.type("from", "01/11/2026");
    CHECK(at.rows() == 1);
    CHECK_FALSE(at.isWrong("from"));
    CHECK(at.problem().isEmpty());
    CHECK(at.canExport());
    CHECK(named<QPushButton>(at.page, "export").toolTip().isEmpty());

    at.type("to", "bientot");
    CHECK(at.isWrong("to"));
    choose(named<QComboBox>(at.page, "period"), 0); // the dates go with it
    CHECK(at.problem().isEmpty());
    CHECK(at.canExport());
}

TEST_CASE("A commune that is none, or could be several, is marked and said", "[encounters]") {
    FilteredPage at;
    at.scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    at.scene.encounter("2026-02-11T09:00", "Gare de Caen", {{"commune", "14118"}});
    at.scene.backend.received();
    present(at.page);
    at.type("commune", "Zorglub");
    CHECK(at.rows() == 2);
    CHECK(at.isWrong("commune"));
    const auto none = at.problem();
    CHECK(none.contains("Zorglub"));
    CHECK_FALSE(at.canExport());
    at.type("commune", "Saint-");
    CHECK(at.isWrong("commune"));
    CHECK_FALSE(at.problem().isEmpty());
    CHECK(at.problem() != none);
    at.type("commune", "caen");
    CHECK(at.rows() == 1);
    CHECK_FALSE(at.isWrong("commune"));
    CHECK(at.canExport());
    at.type("commune", "Zorglub");
    named<QPushButton>(at.page, "clearFilters").click();
    settle();
    CHECK(at.problem().isEmpty());
    CHECK_FALSE(at.isWrong("commune"));
    CHECK(at.canExport());
}

TEST_CASE("Encounters are narrowed by how contact was made, kind of place and next step; remembered, exported and cleared as the others",
          "[encounters]") {
    FilteredPage at;
    at.scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    at.scene.encounter("2026-11-23T14:18", "Mission locale", {{"contactMode", "walk_in"}});
    at.scene.encounter("2026-11-22T14:18", "Quai 2", {{"placeKind", "station"}});
    at.scene.encounter("2026-11-21T14:18", "Gare", {{"nextStep", "call_back"}});
    at.scene.backend.received();
    present(at.page);
    const auto box = [](QWidget &page, const char *name) -> QComboBox & { return named<QComboBox>(page, name); };
    REQUIRE_FALSE(box(at.page, "ofContact").isVisible());
    named<QPushButton>(at.page, "furtherFilters").click();
    for (const auto &[name, code] :
         {std::pair("ofContact", "walk_in"), std::pair("ofPlaceKind", "station"), std::pair("ofNextStep", "call_back")}) {
        INFO(name);
        CHECK(box(at.page, name).isVisible());
        choose(box(at.page, name), box(at.page, name).findData(QLatin1String(code)));
        CHECK(at.rows() == 1);
        const auto exported = named<ui::ExportButton>(at.page, "export").offered();
        REQUIRE(exported.size() == 1);
        CHECK(exported[0].query.filters.size() == 1);
        choose(box(at.page, name), 0);
        CHECK(at.rows() == 4);
    }
    CHECK(box(at.page, "ofNextStep").findData("none") < 0);
    choose(box(at.page, "ofContact"), box(at.page, "ofContact").findData("walk_in"));

    ui::EncountersPage next(at.scene.backend, at.scene.context);
    present(next, {683, 384}); // 200 %
    CHECK(named<ui::RecordTable>(next, "encounterTable").model()->rowCount() == 1);
    next.resize(1146, 736);
    settle();
    CHECK(box(next, "ofContact").isVisible()); // it narrows: nobody wonders where the others are
    named<QPushButton>(next, "clearFilters").click();
    settle();
    CHECK(named<ui::RecordTable>(next, "encounterTable").model()->rowCount() == 4);
    CHECK_FALSE(box(next, "ofContact").isVisible());
    CHECK(QSettings().allKeys().filter("filters/encounters").isEmpty());
}

TEST_CASE("A territory that is deleted narrows the encounters no more", "[encounters]") {
    FilteredPage at;
    const auto bessin = at.scene.mine.add("territory", {{"name", "Bessin"}, {"communes", Value::Array{"14047"}}});
    at.scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    at.scene.encounter("2026-11-23T14:18", "Gare de Bayeux", {{"territory", Scene::bytes(bessin)}});
    at.scene.backend.received();
    present(at.page);
    auto &territory = named<QComboBox>(at.page, "territory");
    choose(territory, territory.findText("Bessin"));
    REQUIRE(at.rows() == 1);
    at.scene.backend.remove("territory", bessin, [](const auto &) {});
    settle();
    CHECK(territory.currentIndex() == 0);
    CHECK(at.rows() == 2);
}
