// What a list does not show at first, and its records have.
#include "tests/ui/pages/Scene.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/HeaderRoles.h"
#include "ui/persons/PersonsPage.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QSettings>

using namespace tp;
using namespace tp::test;

TEST_CASE("Whatever a record has can be a column: the telephone of people, the place of encounters to order by, by the menu alone") {
    QSettings().remove("tables");
    Scene scene;
    scene.mine.add("person", {{"usualName", "Inès Bellanger"}, {"phone", "06 12 34 56 78"}});
    for (const auto *place : {"Gare", "École", "Zoo", "Eau"}) scene.encounter("2026-11-24T14:18", place);
    const auto tick = [](ui::RecordTable &table, const char *name) {
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table.viewport(), &key);
        const QPointer menu = table.findChild<QMenu *>("table.menu");
        REQUIRE(menu);
        auto *more = menu->findChild<QMenu *>("table.more");
        REQUIRE(more);
        auto *action = more->findChild<QAction *>(QLatin1String("table.show.") + QLatin1String(name));
        REQUIRE(action);
        CHECK_FALSE(action->isChecked());
        menu->setActiveAction(more->menuAction());
        QTest::keyClick(menu, Qt::Key_Right);
        more->setActiveAction(action);
        QTest::keyClick(more, Qt::Key_Return);
        if (menu) menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto columnOf = [](const ui::RecordTable &table, const char *name) {
        for (int column = 0; column < table.model()->columnCount(); ++column)
            if (table.model()->headerData(column, Qt::Horizontal, ui::ColumnNameRole).toString() == QLatin1String(name)) return column;
        FAIL(name);
        return -1;
    };
    ui::PersonsPage people(scene.backend, scene.context);
    present(people);
    people.activated();
    auto &table = named<ui::RecordTable>(people, "personTable");
    const int phone = columnOf(table, "phone");
    CHECK(table.isColumnHidden(phone));
    tick(table, "phone");
    CHECK_FALSE(table.isColumnHidden(phone));
    CHECK(table.model()->index(0, phone).data().toString().contains("06"));
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());

    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &met = named<ui::RecordTable>(page, "encounterTable");
    tick(met, "place");
    const int place = columnOf(met, "place");
    met.orderBy(place);
    QStringList places;
    for (int row = 0; row < met.model()->rowCount(); ++row) places << met.model()->index(row, place).data().toString();
    CHECK(places == QStringList{"Eau", QString::fromUtf8("École"), "Gare", "Zoo"});
    for (const auto *own : {"structure", "sameAs"}) { // what the program notes by itself, and what leads to another of its kind
        for (int column = 0; column < table.model()->columnCount(); ++column)
            CHECK(table.model()->headerData(column, Qt::Horizontal, ui::ColumnNameRole).toString() != QLatin1String(own));
    }
    QSettings().remove("tables");
}
