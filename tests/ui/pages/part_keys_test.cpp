// From part to part of a page by Ctrl+Tab, in the whole window: beside the page there is a rail the keyboard could fall to.
#include "tests/ui/pages/UndoDesk.h"

#include <QTabBar>

using namespace tp;
using namespace tp::test;

TEST_CASE("Ctrl+Tab out of a part that holds the keyboard leaves it in the file, and goes on from there", "[keyboard]") {
    UndoDesk desk;
    auto &bar = named<QTabBar>(desk.window, "personParts");
    bar.setCurrentIndex(2);
    settle();
    auto &change = named<QPushButton>(desk.window, "notice.change");
    change.setFocus();
    REQUIRE(QApplication::focusWidget() == &change);
    for (const int part : {0, 1, 2}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        settle();
        INFO(part);
        CHECK(bar.currentIndex() == part);
        auto *now = QApplication::focusWidget();
        REQUIRE(now);
        CHECK(bar.parentWidget()->isAncestorOf(now)); // the file, not the rail
    }
}
