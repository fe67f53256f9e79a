#include "core/base/CivilDay.h"
#include "tests/ui/pages/Scene.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/forms/FieldEditor.h"
#include "ui/lists/HistoryModel.h"
#include "ui/models/ConflictModel.h"
#include "ui/models/FormatProxy.h"
#include "ui/models/HeaderRoles.h"
#include "ui/onboarding/FirstRunPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/text/Dates.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace tp;
using namespace tp::test;

TEST_CASE("The list of records keeps the contract of item models while records come, change and go") {
    Scene scene;
    ui::ValueText text(scene.backend.reader());
    ui::RecordListModel model(scene.backend, "encounter", {"occurredAt", "place", "@who"}, {}, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::FormatProxy format(model, text, nullptr);
    QAbstractItemModelTester formatTester(&format, QAbstractItemModelTester::FailureReportingMode::Fatal);
    store::Query query;
    query.orderBy = "occurredAt";
    model.setQuery(query);
    std::vector<RecordId> ids;
    for (int i = 0; i < 30; ++i) {
        const auto day = std::to_string(10 + i * 7 % 18);
        ids.push_back(scene.encounter("2026-11-" + day + "T10:00", "Place " + std::to_string(i)));
        model.refresh();
    }
    CHECK(model.rowCount() == 30);
    QItemSelectionModel selection(&format);
    selection.setCurrentIndex(format.index(model.rowOf(ids[7]), 0), QItemSelectionModel::Select);
    for (int i = 0; i < 30; i += 3) {
        if (i == 7) continue;
        must(scene.mine.writer->remove("encounter", ids[static_cast<std::size_t>(i)]));
        model.refresh();
    }
    scene.mine.edit("encounter", ids[7], {{"place", "Ailleurs"}});
    model.refresh();
    CHECK(model.rowCount() == 20);
    CHECK(format.index(model.rowOf(ids[7]), 1).data().toString() == "Ailleurs");
    CHECK(selection.currentIndex().row() == model.rowOf(ids[7]));
}

TEST_CASE("A long list is read in pages, and refreshing keeps what was read") {
    Scene scene;
    for (int i = 0; i < 450; ++i) scene.encounter("2026-11-01T10:00", "Place " + std::to_string(i));
    ui::RecordListModel model(scene.backend, "encounter", {"occurredAt", "place"}, {}, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset, which it then reports
    store::Query query;
    query.orderBy = "occurredAt";
    model.setQuery(query);
    CHECK(model.rowCount() == 200);
    model.fetchMore({});
    CHECK(model.rowCount() == 400);
    model.refresh();
    CHECK(model.rowCount() == 400);
    model.fetchMore({});
    CHECK(model.rowCount() == 450);
    CHECK_FALSE(model.canFetchMore({}));
}

TEST_CASE("History and conflicts keep the contract of item models") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"phone", "0639981240"}});
    ui::ValueText text(scene.backend.reader());
    ui::HistoryModel history(scene.backend, text, nullptr);
    ui::ConflictModel conflicts(scene.backend, text, nullptr);
    QAbstractItemModelTester first(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(&conflicts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.setRecord("person", ines);
    scene.world.sync();
    scene.mine.edit("person", ines, {{"phone", "0639984107"}});
    scene.colleague.edit("person", ines, {{"phone", "0639985518"}});
    scene.backend.received();
    CHECK(history.rowCount() > 0);
    const QStringList columns{"when", "who", "what", "from", "to"}; // declared once, under names of their own
    REQUIRE(history.columnCount() == columns.size());
    for (int column = 0; column < history.columnCount(); ++column) {
        CHECK(history.headerData(column, Qt::Horizontal, ui::ColumnNameRole).toString() == columns[column]);
        CHECK_FALSE(history.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        CHECK_FALSE(history.headerData(column, Qt::Horizontal, ui::SortableRole).toBool());
    }
    const auto newest = history.item(0).write;
    history.sort(ui::HistoryModel::When, Qt::AscendingOrder);
    CHECK(history.item(0).write == newest); // newest first, always
    CHECK(conflicts.rowCount() == 1);
    history.clear();
    CHECK(history.rowCount() == 0);
}

TEST_CASE("The days of the core and of the window are the same, hour by hour around every change of summer time") {
    for (int year = 1996; year < 2060; ++year)
        for (const auto &[month, last] : {std::pair(3, 31), {10, 31}, {1, 1}, {7, 1}})
            for (int hour = -8 * 24; hour < 30; ++hour) {
                const auto at = QDateTime(QDate(year, month, last), QTime(0, 0), QTimeZone::utc()).addSecs(hour * 3600 - 1);
                REQUIRE(isoDay(parisDay(at.toMSecsSinceEpoch())) ==
                        ui::parisTime(at.toMSecsSinceEpoch()).date().toString(Qt::ISODate).toStdString());
            }
}

TEST_CASE("Dates are read as people type them, and nothing is guessed") {
    const QDate today(2026, 11, 24);
    CHECK(ui::isoDate("27/11/2026", today) == "2026-11-27");
    CHECK(ui::isoDate("27/11/26", today) == "2026-11-27");
    CHECK(ui::isoDate(" 27/11 ", today) == "2026-11-27");
    CHECK(ui::isoDate("27.11.2026", today) == "2026-11-27");
    CHECK_FALSE(ui::isoDate("31/02/2026", today));
    CHECK_FALSE(ui::isoDate("un jour", today));
    CHECK(ui::isoDate("hier", today) == today.addDays(-1).toString(Qt::ISODate).toStdString());
    CHECK(ui::isoDate("demain", today, ui::Towards::Future) == today.addDays(1).toString(Qt::ISODate).toStdString());
    CHECK(ui::isoDate("lundi", QDate(2026, 11, 27)) == "2026-11-23"); // of what was
    CHECK(ui::isoDate("lundi", QDate(2026, 11, 27), ui::Towards::Future) == "2026-11-30");
    CHECK(ui::isoDateTime("lundi 14h", QDate(2026, 11, 27)) == "2026-11-23T14:00");
    CHECK(ui::isoDateTime("lundi 14h", QDate(2026, 11, 27), ui::Towards::Future) == "2026-11-30T14:00"); // a session is planned
    CHECK(ui::isoDate("5/1", QDate(2026, 11, 27), ui::Towards::Future) == "2027-01-05");
    CHECK(ui::isoDate("20/11", QDate(2026, 11, 27), ui::Towards::Future) == "2026-11-20"); // a plan written down late
    CHECK(ui::isoDateTime("hier 18h", QDate(2026, 11, 27)) == "2026-11-26T18:00");
    CHECK(ui::isoDateTime("27/11/2026 14:30", today) == "2026-11-27T14:30");
    CHECK(ui::isoDateTime("27/11 9h05", today) == "2026-11-27T09:05");
    CHECK(ui::isoDateTime("27/11 à 9h", today) == "2026-11-27T09:00");
    CHECK_FALSE(ui::isoDateTime("27/11 25:00", today));
    CHECK(ui::momentText(Scene::nowMs - 60'000, Scene::nowMs) == QString::fromUtf8("aujourd’hui à 14:45"));
    CHECK(ui::sinceText(QDate(2026, 11, 20), today) == "il y a 4 jours");
}

TEST_CASE("Every field of every type can be edited, and shows again what it was given") {
    Scene scene;
    SeededRandom random(20261124);
    for (const auto &type : schema::recordTypes())
        for (const auto &field : type.fields) {
            if (field.kind == schema::Kind::Communes || field.kind == schema::Kind::Commune) continue; // any five digits; see below
            for (int round = 0; round < 8; ++round) {
                const auto value = randomValue(field, random);
                INFO("seed 20261124, " << type.name << "." << field.name << ", round " << round);
                const std::unique_ptr<ui::FieldEditor> editor(ui::FieldEditor::create(field, scene.backend, nullptr));
                editor->setValue(value);
                CHECK(editor->value() == value);
                CHECK(editor->problem().isEmpty());
                editor->setValue(Value());
                CHECK(editor->value().isNull());
            }
        }
    const std::unique_ptr<ui::FieldEditor> commune(
        ui::FieldEditor::create(*schema::recordType("person")->field("commune"), scene.backend, nullptr));
    commune->setValue("14327");
    CHECK(commune->value() == Value("14327"));
    named<QLineEdit>(*commune, "commune").setText("caen");
    CHECK(commune->value() == Value("14118"));
    named<QLineEdit>(*commune, "commune").setText("nulle part");
    CHECK_FALSE(commune->problem().isEmpty());
}

TEST_CASE("Whatever can be used has an object name and an accessible name") {
    Scene scene;
    scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    std::vector<std::unique_ptr<QWidget>> pages;
    pages.emplace_back(new ui::EncountersPage(scene.backend, scene.context));
    pages.emplace_back(new ui::PersonsPage(scene.backend, scene.context));
    pages.emplace_back(new ui::ConflictsPage(scene.backend, scene.context));
    for (auto &page : pages)
        for (auto *widget : page->findChildren<QWidget *>()) {
            const bool usable = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                widget->inherits("QComboBox") || widget->inherits("QAbstractItemView");
            if (!usable || widget->objectName().startsWith("qt_") || widget->inherits("QHeaderView")) continue;
            if (widget->inherits("QTableCornerButton") || widget->parentWidget()->inherits("QComboBox") ||
                widget->inherits("QComboBoxListView"))
                continue;
            if (widget->parentWidget()->inherits("QLineEdit")) continue; // the clear button of Qt's
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(widget->objectName().isEmpty());
            auto *button = qobject_cast<QAbstractButton *>(widget);
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
}
