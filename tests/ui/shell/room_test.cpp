// The window at any width, and under the wheel.
#include "tests/ui/shell/Desk.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

TEST_CASE("the capture card is cut at no width of the window") {
    Desk desk(34);
    desk.open({1500, 690});
    int beside = 0;
    for (int width = 1500; width >= 683; width -= 19) {
        desk.window->resize(width, 690);
        for (int turn = 0; turn < 3; ++turn) Desk::settle();
        const auto *scroll = desk.find<QScrollArea>("today.scroll");
        if (!scroll->isVisible()) continue;
        INFO(width);
        CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        beside += desk.find("today.due")->isVisible();
    }
    CHECK(beside > 5); // where there is room, what is due stands beside it
}

TEST_CASE("the wheel over a choice scrolls past it and chooses nothing") {
    Desk desk(35);
    desk.open({1366, 690});
    auto *contact = desk.find<QComboBox>("capture.contact");
    REQUIRE(contact->count() > 2);
    const int chosen = contact->currentIndex();
    const auto turn = [&](QWidget *at, int by) {
        const QPointF centre(at->rect().center());
        QWheelEvent wheel(centre, at->mapToGlobal(centre), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(at, &wheel);
        Desk::settle();
    };
    for (const int by : {-120, 120, 120, -120}) {
        turn(contact, by);
        CHECK(contact->currentIndex() == chosen);
    }
    QComboBox alone; // it would notice: what is not in the window goes by the wheel
    for (const auto *word : {"a", "b", "c"}) alone.addItem(word);
    alone.show();
    turn(&alone, -120);
    CHECK(alone.currentIndex() == 1);
}
