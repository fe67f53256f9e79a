// Tab goes through a form in reading order, also through what was made later than the rest.
#include "tests/ui/pages/Scene.h"
#include "ui/encounters/EncountersPage.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace tp;
using namespace tp::test;

namespace {
char kindOf(QWidget *widget) {
    return qobject_cast<QSpinBox *>(widget)      ? 'n'
           : qobject_cast<QComboBox *>(widget)   ? 'c'
           : qobject_cast<QToolButton *>(widget) ? 'r'
                                                 : '-';
}
} // namespace

TEST_CASE("Tab goes through the unnamed people of an encounter line by line, then to what adds one, then on in the form") {
    Scene scene;
    const auto group = [](const char *gender, int count) {
        return Value(Value::Map{{"gender", gender}, {"ageBand", "18-21"}, {"count", count}});
    };
    const auto id = scene.encounter("2026-11-20T10:00", "Gare", {{"anonymous", Value::Array{group("man", 2), group("woman", 1)}}});
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    settle();
    QTest::keyClick(&page, Qt::Key_F2);
    settle();
    const auto isAdd = [&] { return page.focusWidget()->objectName() == QLatin1String("addCounts"); };
    std::string passed;
    for (int pressed = 0; pressed < 40 && page.focusWidget() && !isAdd(); ++pressed) {
        passed += kindOf(page.focusWidget());
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    }
    REQUIRE(page.focusWidget());
    REQUIRE(isAdd());
    INFO(passed);
    CHECK(passed.ends_with("nccrnccr")); // a number, a gender, an age, and what takes the line away
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    CHECK(kindOf(page.focusWidget()) == '-'); // the themes
}
