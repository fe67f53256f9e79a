#pragma once
// The page of encounters, opened at its map, all counted.
#include "tests/ui/pages/Scene.h"
#include "ui/encounters/CoverageModel.h"
#include "ui/encounters/CoverageTab.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/widgets/CommuneMap.h"

#include <QComboBox>
#include <QTabBar>

namespace tp::test {

class MapPage {
public:
    explicit MapPage(Scene &scene, QSize size = {1146, 736}) : page(scene.backend, scene.context) {
        present(page, size);
        named<QTabBar>(page, "encounters.tabs").setCurrentIndex(ui::EncountersPage::Map);
        page.activated();
        counted();
    }
    ui::CommuneMap &map() { return named<ui::CommuneMap>(page, "coverage.map"); }
    ui::RecordTable &table() { return named<ui::RecordTable>(page, "coverage.table"); }
    ui::RecordTable &list() { return named<ui::RecordTable>(page, "encounterTable"); }
    void counted() { // what changed is gathered for a moment, then counted in slices
        auto *count = page.findChild<ui::CoverageCount *>();
        REQUIRE(count);
        QTest::qWait(300);
        for (int turn = 0; turn < 500 && count->isCounting(); ++turn) QTest::qWait(2);
        REQUIRE_FALSE(count->isCounting());
        settle();
    }
    void choose(const char *box, int index) {
        named<QComboBox>(page, box).setCurrentIndex(index);
        counted();
    }
    QStringList rows(std::initializer_list<int> columns = {ui::CoverageModel::Name, ui::CoverageModel::Encounters}) {
        QStringList out;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns) cells << table().model()->index(row, column).data().toString();
            out << cells.join(QLatin1Char(' ')).replace(QChar(0xa0), QLatin1Char(' '));
        }
        return out;
    }
    QString litName() { return map().lit() < 0 ? QString() : map().commune(map().lit()).name; }
    QString summary() {
        return named<QLabel>(page, "coverage.summary").text().remove("<b>").remove("</b>").replace(QChar(0xa0), QLatin1Char(' '));
    }
    ui::EncountersPage page;
};

} // namespace tp::test
