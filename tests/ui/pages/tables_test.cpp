// Tables as a person left them: order and widths, with the mouse and without.
#include "app/desktop/Pages.h"
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Participants.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/ComputedModel.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/HeaderRoles.h"
#include "ui/persons/PersonsPage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <memory>

using namespace tp;
using namespace tp::test;

namespace {

struct TablesForgotten {
    TablesForgotten() { QSettings().remove("tables"); }
    ~TablesForgotten() { QSettings().remove("tables"); }
};
QStringList names(ui::RecordTable &table) {
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) texts << table.model()->index(row, 0).data().toString();
    return texts;
}
void clickTitle(ui::RecordTable &table, int column) {
    auto *header = table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                      {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
    settle();
}
void drawTitle(ui::RecordTable &table, int column, int by) { // the edge at its right
    auto *header = table.horizontalHeader();
    const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, Qt::NoModifier, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(by / 2, 0));
    QTest::mouseMove(header->viewport(), edge + QPoint(by, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, Qt::NoModifier, edge + QPoint(by, 0));
    settle();
}
int wholeWidth(const ui::RecordTable &table) {
    int whole = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column) whole += table.columnWidth(column);
    return whole;
}

} // namespace

TEST_CASE("A click on a title sorts, another the other way round; what cannot be read in order does not; it is remembered") {
    const TablesForgotten forgotten;
    Scene scene;
    scene.person("Bruno");
    scene.person("Alix");
    scene.person("Chloé");
    {
        ui::PersonsPage page(scene.backend, scene.context);
        present(page);
        auto &table = named<ui::RecordTable>(page, "personTable");
        REQUIRE(names(table) == QStringList{"Alix", "Bruno", "Chloé"});
        CHECK(table.horizontalHeader()->sortIndicatorSection() == 0);
        clickTitle(table, 0);
        CHECK(names(table) == QStringList{"Chloé", "Bruno", "Alix"});
        CHECK(table.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
        clickTitle(table, 3); // the référent: kept as an id
        CHECK(names(table) == QStringList{"Chloé", "Bruno", "Alix"});
        CHECK(table.horizontalHeader()->sortIndicatorSection() == 0);
        scene.person("Dana");
        scene.backend.received();
        settle();
        CHECK(names(table).first() == "Dana"); // the order holds for what comes
    }
    ui::PersonsPage next(scene.backend, scene.context);
    present(next);
    auto &table = named<ui::RecordTable>(next, "personTable");
    CHECK(names(table) == QStringList{"Dana", "Chloé", "Bruno", "Alix"});
    table.orderAndWidthsAsUsual();
    CHECK(names(table) == QStringList{"Alix", "Bruno", "Chloé", "Dana"});
    CHECK(QSettings().value("tables/personTable/order").toString().isEmpty());
}

TEST_CASE("A computed list is put in order by its titles: numbers by number, nothing last, the lit row stays lit; it is remembered") {
    const TablesForgotten forgotten;
    Scene scene;
    const auto ten = groupOf(scene.mine, "Alpha"), nine = groupOf(scene.mine, "Bravo");
    scene.mine.add("group", {{"name", "Chloé"}, {"formedOn", "2026-09-01"}}); // nobody leads it, nobody is in it
    for (int person = 0; person < 19; ++person)
        joins(scene, scene.mine, person < 10 ? ten : nine, scene.person("P" + std::to_string(person)));
    const QStringList up{"Alpha", "Bravo", "Chloé"}, down{"Chloé", "Bravo", "Alpha"};
    {
        Committees at(scene);
        auto &table = named<ui::RecordTable>(at.page, "groupTable");
        const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        REQUIRE(names(table) == up);
        CHECK_FALSE(table.horizontalHeader()->isSortIndicatorShown());
        table.choose(0);
        clickTitle(table, 2);
        CHECK(names(table) == down); // 0, 9, 10
        CHECK(table.currentRow() == 2);
        CHECK(table.horizontalHeader()->sortIndicatorSection() == 2);
        clickTitle(table, 2);
        CHECK(names(table) == up);
        for (const auto way : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.orderBy(4); // led by
            CHECK(table.horizontalHeader()->sortIndicatorOrder() == way);
            CHECK(names(table).last() == "Chloé");
        }
        table.orderBy(0);
        table.orderBy(0);
        CHECK(names(table) == down);
        groupOf(scene.mine, "Bravissimo");
        scene.backend.received();
        at.read();
        CHECK(names(table) == QStringList{"Chloé", "Bravo", "Bravissimo", "Alpha"}); // the order holds for what comes
    }
    Committees next(scene);
    auto &table = named<ui::RecordTable>(next.page, "groupTable");
    CHECK(names(table).first() == "Chloé");
    table.orderAndWidthsAsUsual();
    CHECK(names(table).first() == "Alpha");
}

TEST_CASE("Days keep their place when sessions are put in order, and sessions theirs in each") {
    const TablesForgotten forgotten;
    Activities at;
    const auto boxing = at.activity("Boxe"), cooking = at.activity("Cuisine");
    at.session(cooking, "2026-11-24T10:00");
    at.session(boxing, "2026-11-24T14:00");
    at.session(cooking, "2026-11-26T09:00");
    at.session(boxing, "2026-11-26T15:00");
    at.page.activated();
    at.read();
    auto &table = named<ui::RecordTable>(at.page, "sessionTable");
    const auto rows = [&] {
        QStringList words; // of a title the day, else the activity
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const bool day = table.model()->index(row, 0).data(ui::BandCellRole).isValid();
            words << table.model()->index(row, day ? 0 : 1).data().toString();
        }
        return words;
    };
    const auto usual = rows();
    REQUIRE(usual.size() == 6);
    const QStringList boxingFirst{usual[0], "Boxe", "Cuisine", usual[3], "Boxe", "Cuisine"};
    REQUIRE(usual == QStringList{usual[0], "Cuisine", "Boxe", usual[3], "Cuisine", "Boxe"});
    table.orderBy(1);
    CHECK(rows() == boxingFirst);
    for (int row = 0; row < 6; ++row) CHECK((table.columnSpan(row, 0) > 1) == (row % 3 == 0));
    table.orderAndWidthsAsUsual();
    CHECK(rows() == usual);
}

TEST_CASE("Every column of every computed list sorts, under a name of its own") {
    const TablesForgotten forgotten;
    Scene scene(referent | manager | administrator | coordinator);
    int computed = 0;
    for (const auto &info : desktop::pages(theTheme(), *programTranslations)) {
        const std::unique_ptr<QWidget> page(info.factory(scene.backend, scene.context));
        for (const auto *table : page->findChildren<ui::RecordTable *>()) {
            auto *model = dynamic_cast<ui::ComputedModel *>(table->model());
            if (!model) continue;
            INFO(info.id.toStdString() << ": " << table->objectName().toStdString());
            ++computed;
            QStringList called, titles;
            for (int column = 0; column < model->columnCount(); ++column) {
                CHECK(model->headerData(column, Qt::Horizontal, ui::SortableRole).toBool());
                called << model->headerData(column, Qt::Horizontal, ui::ColumnNameRole).toString();
                titles << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                model->sort(column, Qt::DescendingOrder);
                CHECK(model->headerData(column, Qt::Horizontal, ui::OrderRole).toInt() == Qt::DescendingOrder);
            }
            for (auto *words : {&called, &titles}) {
                CHECK_FALSE(words->contains(QString()));
                CHECK(words->removeDuplicates() == 0);
            }
        }
    }
    CHECK(computed >= 14);
}

TEST_CASE("Without a mouse the table's menu sorts, and gives the usual order back") {
    const TablesForgotten forgotten;
    Scene scene;
    scene.encounter("2026-11-20T10:00", "Local AAJB");
    scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    auto &table = named<ui::RecordTable>(page, "encounterTable");
    REQUIRE(names(table).first() == "24/11/2026 14:18");
    const auto menu = [&] {
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table.viewport(), &key);
        auto *shown = table.findChild<QMenu *>("table.menu");
        REQUIRE(shown);
        REQUIRE(shown->isVisible());
        return shown;
    };
    auto *first = menu();
    CHECK(first->actions().first()->isChecked()); // in the order of its dates now
    first->actions().first()->trigger();
    first->close();
    CHECK(names(table).first() == "20/11/2026 10:00");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *second = menu();
    second->actions().last()->trigger();
    second->close();
    CHECK(names(table).first() == "24/11/2026 14:18");
}

TEST_CASE("Every column but the first is hidden and shown from the table's menu, without a mouse, and it is remembered") {
    const TablesForgotten forgotten;
    Scene scene;
    scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    const auto tick = [](ui::RecordTable &table, const QString &name) {
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table.viewport(), &key);
        const QPointer menu = table.findChild<QMenu *>("table.menu");
        REQUIRE(menu);
        auto *action = menu->findChild<QAction *>("table.show." + name);
        REQUIRE(action);
        const bool was = action->isChecked();
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        if (menu) menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return was;
    };
    QString name;
    {
        ui::EncountersPage page(scene.backend, scene.context);
        present(page);
        auto &table = named<ui::RecordTable>(page, "encounterTable");
        name = table.model()->headerData(1, Qt::Horizontal, ui::ColumnNameRole).toString();
        REQUIRE_FALSE(table.isColumnHidden(1));
        CHECK(tick(table, name));
        CHECK(table.isColumnHidden(1));
        CHECK(wholeWidth(table) > table.viewport()->width() - 4); // the others take its room
        table.orderAndWidthsAsUsual();                            // as it says: neither of the two is which columns are shown
        CHECK(table.isColumnHidden(1));
        const auto first = table.model()->headerData(0, Qt::Horizontal, ui::ColumnNameRole).toString();
        table.showColumn(0, false); // by it a row is known
        CHECK_FALSE(table.isColumnHidden(0));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(table.viewport(), &key);
        auto *menu = table.findChild<QMenu *>("table.menu");
        REQUIRE(menu);
        CHECK_FALSE(menu->findChild<QAction *>("table.show." + first));
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::EncountersPage next(scene.backend, scene.context); // the next morning
    present(next);
    auto &table = named<ui::RecordTable>(next, "encounterTable");
    CHECK(table.isColumnHidden(1));
    CHECK_FALSE(tick(table, name));
    CHECK_FALSE(table.isColumnHidden(1));
}

TEST_CASE("A column drawn wider stays so, in another window too, and nothing is pushed out of sight") {
    const TablesForgotten forgotten;
    Scene scene;
    scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    int wide = 0;
    {
        ui::EncountersPage page(scene.backend, scene.context);
        present(page);
        auto &table = named<ui::RecordTable>(page, "encounterTable");
        const int before = table.columnWidth(0);
        drawTitle(table, 0, 90);
        wide = table.columnWidth(0);
        CHECK(wide > before + 60);
        CHECK(wholeWidth(table) <= table.viewport()->width());
        drawTitle(table, 0, 4000); // as far as the hand goes
        CHECK(wholeWidth(table) <= table.viewport()->width());
        for (int column = 1; column < table.model()->columnCount(); ++column)
            if (!table.isColumnHidden(column)) CHECK(table.columnWidth(column) >= 8 * table.fontMetrics().averageCharWidth());
        drawTitle(table, 0, wide - table.columnWidth(0));
    }
    ui::EncountersPage next(scene.backend, scene.context);
    present(next);
    auto &table = named<ui::RecordTable>(next, "encounterTable");
    CHECK(std::abs(table.columnWidth(0) - wide) <= table.fontMetrics().averageCharWidth());
    next.resize(627, 354);
    settle();
    CHECK(wholeWidth(table) <= table.viewport()->width());
    for (const auto &key : QSettings().allKeys()) // names of columns and numbers, nothing of what stands in them
        if (key.startsWith("tables/")) CHECK(QSettings().value(key).toString().size() < 12);
}

TEST_CASE("The filters of the encounters are there the next morning: what was chosen, never a word that was typed") {
    Scene scene;
    scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    scene.encounter("2026-11-20T10:00", "Local AAJB", {{"commune", "14118"}, {"themes", Value::Array{"health"}}});
    scene.encounter("2026-02-11T09:00", "Gare de Caen", {{"commune", "14118"}, {"themes", Value::Array{"health"}}});
    {
        ui::EncountersPage page(scene.backend, scene.context);
        present(page);
        choose(named<QComboBox>(page, "period"), 2); // the last 7 days
        auto &theme = named<QComboBox>(page, "theme");
        choose(theme, theme.findData("health"));
        auto &commune = named<QLineEdit>(page, "commune");
        commune.setText("caen");
        emit commune.textEdited("caen");
        auto &words = named<QLineEdit>(page, "search");
        words.setText("Zorglubine");
        QTest::keyClick(&words, Qt::Key_Return);
        settle();
    }
    ui::EncountersPage next(scene.backend, scene.context);
    present(next);
    auto &table = named<ui::RecordTable>(next, "encounterTable");
    CHECK(names(table) == QStringList{"20/11/2026 10:00"});
    CHECK(named<QLineEdit>(next, "commune").text() == "Caen");
    CHECK(named<QLineEdit>(next, "search").text().isEmpty());
    CHECK(named<QPushButton>(next, "clearFilters").isVisible()); // nobody wonders where the others are
    for (const auto &key : QSettings().allKeys()) {
        INFO(key.toStdString());
        CHECK_FALSE(QSettings().value(key).toString().contains("zorg", Qt::CaseInsensitive));
    }
    choose(named<QComboBox>(next, "period"), 7); // chosen dates
    named<QLineEdit>(next, "from").setText("24/11/1998");
    named<QPushButton>(next, "clearFilters").click();
    CHECK(QSettings().allKeys().filter("filters/").isEmpty());
    CHECK(names(table).size() == 3);
}

TEST_CASE("In a window of few lines a page's title and line take one line each, and a screen reader still hears them whole") {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *header = new ui::PageHeader(QString(QStringLiteral("Un titre bien long ")).repeated(8), &window);
    header->setSubtitle(QString(QStringLiteral("et ce qu'il y a à en dire ")).repeated(8));
    column->addWidget(header);
    column->addStretch();
    present(window, {1146, 736});
    auto &title = named<QLabel>(window, "pageTitle");
    const auto whole = title.text();
    CHECK(title.accessibleName().isEmpty());
    const int high = header->height();
    window.resize(627, 354);
    settle();
    CHECK(header->height() < high);
    CHECK(title.text().endsWith(QChar(0x2026)));
    CHECK(title.accessibleName() == whole);
    window.resize(1146, 736);
    settle();
    CHECK(title.text() == whole);
    CHECK(title.accessibleName().isEmpty());
}
