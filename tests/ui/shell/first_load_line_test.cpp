// A first loading is stopped, and gone on with, from the status line.
#include "tests/ui/shell/Desk.h"

#include <QAbstractButton>
#include <QPointer>
#include <QSignalSpy>

using namespace tp;
using namespace tp::test;

TEST_CASE("a first loading is stopped with the mouse and gone on with by the keyboard; what is pressed is not made anew under the hand") {
    Desk desk(20261128);
    auto &window = desk.open();
    auto &state = desk.backend->state;
    const auto loaded = [&](std::uint64_t entries) {
        state.done = entries;
        emit desk.backend->syncStateChanged();
        const auto told = QString::number(entries) + QStringLiteral(" of ");
        REQUIRE(QTest::qWaitFor([&] { return desk.find("status")->accessibleName().contains(told); }));
    };
    const auto button = [&](const char *name) {
        QAbstractButton *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (found = window.findChild<QAbstractButton *>(QLatin1String(name))) != nullptr; }));
        return found;
    };
    state.phase = sync::SyncState::Phase::FirstLoad;
    state.total = 900;
    loaded(400);
    const QPointer<QAbstractButton> stop = button("status.stopLoading");
    QTest::mousePress(stop, Qt::LeftButton);
    loaded(500);
    REQUIRE(stop);
    QTest::mouseRelease(stop, Qt::LeftButton);
    CHECK(state.phase == sync::SyncState::Phase::Paused);

    auto *on = button("status.goOn");
    CHECK_FALSE(window.findChild<QAbstractButton *>(QStringLiteral("status.stopLoading")));
    const QSignalSpy exchanged(desk.backend.get(), &ui::Backend::changed);
    REQUIRE(QTest::qWaitFor([&] { return on->isVisible(); }));
    on->setFocus();
    REQUIRE(on->hasFocus());
    QTest::keyClick(on, Qt::Key_Space);
    CHECK(exchanged.count() == 1);

    state.phase = sync::SyncState::Phase::FirstLoad; // it goes on, and is stopped by the keyboard, which stays where it was
    loaded(600);
    auto *again = button("status.stopLoading");
    REQUIRE(QTest::qWaitFor([&] { return again->isVisible(); }));
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] {
        const auto *focus = window.focusWidget();
        return focus && focus->objectName() == QLatin1String("status.goOn");
    }));
}

TEST_CASE("what the store is busy with stands on the status line, and is stopped there by the keyboard") {
    Desk desk(20261129);
    auto &window = desk.open();
    auto &work = desk.backend->work;
    const auto told = [&](const char *said) {
        emit desk.backend->progressed();
        REQUIRE(QTest::qWaitFor([&] { return desk.find("status")->accessibleName().contains(QLatin1String(said)); }));
    };
    work = {store::Progress::Of::Cleaning, 1, 4, 600, true};
    told("25%");
    work.done = 3;
    told("75%");
    auto *stop = window.findChild<QAbstractButton *>(QStringLiteral("status.stopWork"));
    REQUIRE(stop);
    REQUIRE(QTest::qWaitFor([&] { return stop->isVisible(); }));
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    CHECK(desk.backend->stopped == 1);
    REQUIRE(QTest::qWaitFor([&] { return !window.findChild<QAbstractButton *>(QStringLiteral("status.work")); }));
    CHECK_FALSE(window.findChild<QAbstractButton *>(QStringLiteral("status.stopWork")));
    CHECK(QTest::qWaitFor([&] { return window.focusWidget() != nullptr; })); // and the keyboard is somewhere
}
