// What holds for the whole window: names, order, sizes, lock, search.
#include "tests/ui/shell/Desk.h"
#include "ui/today/CaptureCard.h"
#include "ui/today/DuePanel.h"
#include "ui/today/NotedModel.h"
#include "ui/widgets/Suggestions.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

bool interactive(const QWidget *widget) {
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           (qobject_cast<const QAbstractItemView *>(widget) && widget->focusPolicy() != Qt::NoFocus);
}

bool ours(const QWidget *widget) { // not a part Qt makes inside one of its own widgets
    for (auto *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<QComboBox *>(parent) || qobject_cast<QLineEdit *>(parent)) return false;
    return true;
}

} // namespace

TEST_CASE("everything that can be used has a name for assistive technology and one for tests") {
    Desk desk(31);
    desk.peer.add("encounter", [] {
        auto fields = anEncounter();
        fields["nextStep"] = "call_back";
        fields["nextStepOn"] = "2026-03-02";
        return fields;
    }());
    desk.open();
    int seen = 0;
    for (const auto *widget : desk.window->findChildren<QWidget *>()) {
        if (!interactive(widget) || !ours(widget)) continue;
        ++seen;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(!widget->objectName().isEmpty());
        const auto *button = qobject_cast<const QAbstractButton *>(widget); // called by its words
        CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
    }
    CHECK(seen > 20);
}

TEST_CASE("Tab goes through the card in reading order") {
    Desk desk(32);
    desk.open();
    desk.find("capture.when")->setFocus();
    QStringList order;
    for (int i = 0; i < 12; ++i) {
        order << desk.focus()->objectName();
        desk.press(Qt::Key_Tab);
    }
    CHECK(order == QStringList{"capture.when", "capture.place", "capture.commune", "capture.contact", "capture.who.edit", "capture.themes",
                               "capture.note", "capture.nextStep", "capture.nextStepOn", "capture.later", "capture.clear", "capture.save"});
}

TEST_CASE("the capture card is whole in 1366 by 690") {
    Desk desk(33);
    desk.open({1366, 690});
    QTest::qWait(20);
    auto *scroll = desk.find<QScrollArea>("capture.scroll");
    CHECK(scroll->verticalScrollBar()->maximum() == 0);
    const auto *save = desk.find("capture.save");
    const int bottom = save->mapTo(desk.window.get(), QPoint(0, save->height())).y();
    const auto *status = desk.find("status");
    CHECK(bottom < status->mapTo(desk.window.get(), QPoint()).y());
    CHECK(desk.find("today.due")->isVisible());
}

TEST_CASE("a message covers nothing one acts upon, and gives way to what comes below it") {
    Desk desk(42);
    desk.open({1366, 690});
    const auto place = [&](const char *name) {
        const auto *one = desk.find(name);
        return QRect(one->mapTo(desk.window.get(), QPoint()), one->size());
    };
    const auto covered = [&] {
        QStringList names;
        const auto *toast = desk.find("toast");
        for (const auto *one : desk.window->findChildren<QWidget *>()) {
            if (!interactive(one) || !ours(one) || !one->isVisible() || !one->isEnabled() || toast->isAncestorOf(one)) continue;
            const auto seen = one->visibleRegion().boundingRect().translated(one->mapTo(desk.window.get(), QPoint()));
            if (seen.intersects(place("toast"))) names << one->objectName();
        }
        return names;
    };
    desk.window->toast("Note saved on this computer.");
    Desk::settle();
    REQUIRE(desk.find("toast")->isVisible());
    CHECK(covered() == QStringList());
    CHECK_FALSE(place("toast").intersects(place("status")));

    QPushButton late("Save", desk.window.get()); // a form that opens where the message lies
    late.setObjectName("late");
    late.setGeometry(place("toast").adjusted(20, 4, -20, -4));
    late.show();
    late.setFocus();
    Desk::settle();
    CHECK_FALSE(place("toast").intersects(place("late")));
    CHECK(covered() == QStringList());
}

TEST_CASE("at 200 % nothing scrolls sideways and the save bar stays") {
    Desk desk(34);
    desk.open({683, 384});
    QTest::qWait(20);
    CHECK(desk.window->width() == 683); // nothing asked for more
    for (const auto *area : desk.window->findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible()) continue;
        INFO(area->objectName().toStdString());
        CHECK(area->horizontalScrollBar()->maximum() == 0);
    }
    const auto *save = desk.find("capture.save");
    const auto right = save->mapTo(desk.window.get(), QPoint(save->width(), save->height()));
    CHECK(right.x() <= 683);
    CHECK(right.y() <= 384);
    CHECK(!desk.find("today.due")->isVisible());
    desk.find<QAbstractButton>("today.showDue")->click();
    CHECK(desk.find("today.due")->isVisible());
    desk.window->setFocus();
    desk.press(Qt::Key_Escape);
    CHECK(!desk.find("today.due")->isVisible());
}

TEST_CASE("a due step is shown by urgency and done without losing the encounter") {
    Desk desk(35);
    auto fields = anEncounter();
    fields["nextStep"] = "call_back";
    fields["nextStepOn"] = "2026-03-01";
    fields["structure"] = Bytes(desk.peer.structure.bytes.begin(), desk.peer.structure.bytes.end());
    const auto id = desk.peer.add("encounter", fields);
    desk.open();
    CHECK(desk.find<ui::DuePanel>("today.due")->count() == 1);
    auto *words = desk.find<QAbstractButton>("today.due.0.open"); // the line itself: what settles it is the one button beside it
    CHECK_FALSE(words->findChildren<QLabel *>().isEmpty());
    for (const auto *label : words->findChildren<QLabel *>()) CHECK(label->height() >= label->heightForWidth(label->width()));
    CHECK(desk.find<QAbstractButton>("today.due.0.done")->isVisible());
    CHECK(words->width() > desk.find("today.due.0.done")->width());
    desk.find<QAbstractButton>("today.due.0.done")->click();
    Desk::settle();
    CHECK(desk.find<ui::DuePanel>("today.due")->count() == 0);
    CHECK(desk.peer.value("encounter", id, "nextStepOn").isNull());
    CHECK(desk.peer.value("encounter", id, "nextStep") == Value("call_back"));
    desk.find<QAbstractButton>("toast.undo")->click();
    CHECK(desk.peer.value("encounter", id, "nextStepOn") == Value("2026-03-01"));
}

TEST_CASE("a long list of due steps opens in parts: all rows come, none is squeezed, Tab goes down them") {
    Desk desk(39);
    constexpr int steps = 30;
    for (int i = 0; i < steps; ++i) {
        auto fields = anEncounter();
        fields["place"] = "Pied de la tour du Bois, entrée du côté de la bibliothèque et du marché";
        fields["nextStep"] = "call_back";
        fields["nextStepOn"] = "2026-03-01";
        fields["structure"] = Bytes(desk.peer.structure.bytes.begin(), desk.peer.structure.bytes.end());
        desk.peer.add("encounter", fields);
    }
    desk.open();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<QWidget *>("today.due.29.done") != nullptr; }));
    Desk::settle();
    int labels = 0;
    for (const auto *label : desk.find("today.due.scroll")->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->wordWrap()) continue;
        ++labels;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    CHECK(labels >= 2 * steps);
    const auto *next = desk.find("today.due.11.done")->nextInFocusChain();
    while (next->focusPolicy() == Qt::NoFocus || !qobject_cast<const QAbstractButton *>(next)) next = next->nextInFocusChain();
    CHECK(next->objectName() == "today.due.12.open");
}

TEST_CASE("locked, nothing can be reached; the phrase opens it and the card is as it was") {
    Desk desk(36);
    desk.open();
    desk.type("kev");
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.find("lock")->isVisible());
    CHECK(!desk.find("capture.note")->isEnabled());
    desk.find<QLineEdit>("passphrase")->setText("not this one");
    desk.press(Qt::Key_Return);
    CHECK(desk.find("lock")->isVisible());
    desk.find<QLineEdit>("passphrase")->setText(goodPassphrase);
    desk.press(Qt::Key_Return);
    CHECK(!desk.find("lock")->isVisible());
    CHECK(desk.find<ui::PersonPicker>("capture.who")->typed() == "kev");
}

TEST_CASE(
    "nobody for five minutes: the window locks, and so it does when the computer slept meanwhile; the key that wakes it is not typed") {
    Desk desk(40);
    desk.open();
    const auto locked = [&] { return desk.find("lock")->isVisible(); };
    constexpr std::int64_t minute = 60'000;
    desk.type("kev");
    for (int i = 0; i < 3; ++i) { // somebody is here all along
        desk.world.clock.advance(4 * minute);
        desk.type("i");
        CHECK_FALSE(locked());
    }
    SECTION("a key") {
        SECTION("after a sleep") { desk.world.clock.jump(5 * minute); } // timers stood still, the wall clock went on
        SECTION("with the clock set back") {
            desk.world.clock.advance(5 * minute);
            desk.world.clock.jump(-60 * minute);
        }
        desk.type("n");
        CHECK(locked());
    }
    SECTION("without a key") {
        desk.world.clock.jump(5 * minute);
        CHECK(QTest::qWaitFor(locked, 10'000));
    }
    desk.find<QLineEdit>("passphrase")->setText(goodPassphrase);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(locked());
    CHECK(desk.find<ui::PersonPicker>("capture.who")->typed() == "keviii");
}

TEST_CASE("sixty days without a synchronisation: the card alone, which takes notes and names nobody; after one everything is back") {
    Desk desk(41);
    must(desk.peer.writer->markSynchronised(desk.world.clock.nowMs(), desk.world.clock.nowMs()));
    constexpr std::int64_t day = 24ll * 3600 * 1000;
    const auto before = desk.all("encounter").size();
    const auto suggested = [&] {
        desk.find<ui::PersonPicker>("capture.who")->setFocus();
        desk.type("kev");
        bool shown = false; // a new person is offered in any case
        for (const auto *rows : desk.window->findChildren<ui::SuggestionModel *>())
            for (int row = 0; row < rows->rowCount(); ++row) shown = shown || rows->at(row).key.typeId() == QMetaType::QByteArray;
        for (int i = 0; i < 3; ++i) desk.press(Qt::Key_Backspace);
        return shown;
    };
    desk.open();
    CHECK(suggested());
    CHECK(desk.find("today.due")->isVisible());
    for (int i = 0; i < 61; ++i) {
        desk.world.clock.advance(day);
        must(desk.peer.writer->lookAtClock());
    }
    desk.backend->lookAtClock();
    desk.open();
    CHECK_FALSE(desk.find("today.due")->isVisible());
    CHECK_FALSE(desk.find("today.noted")->isVisible());
    CHECK(desk.find("status.lease")->isVisible());
    CHECK_FALSE(suggested());
    desk.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(desk.find("search")->isVisible());
    CHECK(desk.backend->reader().get("person", desk.kevin).error().code == Code::Denied);
    desk.find<ui::PersonPicker>("capture.who")->setFocus();
    desk.type("2h 18-21");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.all("encounter").size() == before + 1);

    must(desk.peer.writer->markSynchronised(desk.world.clock.nowMs(), desk.world.clock.nowMs()));
    desk.backend->lookAtClock();
    Desk::settle();
    CHECK(desk.find("today.due")->isVisible());
    CHECK(desk.find("today.noted")->isVisible());
    CHECK(suggested());
    CHECK(desk.backend->reader().get("person", desk.kevin));
}

TEST_CASE("Ctrl+K finds people and pages; Esc gives the focus back") {
    Desk desk(37);
    desk.open();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(desk.focus()->objectName() == "search.edit");
    desk.type("lul");
    const auto *list = desk.window->findChild<QAbstractItemView *>("search.edit.suggestions.list");
    REQUIRE(list);
    CHECK(list->model()->index(1, 0).data().toString() == "Lulu");
    desk.type("zzz"); // nobody, and nothing
    REQUIRE(list->isVisible());
    REQUIRE(list->model()->rowCount() == 2); // below it what may be done: here, to note an encounter
    const auto nothing = list->model()->index(0, 0);
    CHECK(nothing.data().toString().contains("lulzzz"));
    CHECK_FALSE(nothing.flags() & Qt::ItemIsSelectable);
    CHECK(desk.focus()->accessibleDescription() == nothing.data().toString());
    desk.press(Qt::Key_Return); // takes nothing
    CHECK(desk.focus()->objectName() == "search.edit");
    desk.press(Qt::Key_Escape);
    CHECK(desk.focus()->objectName() == "capture.who.edit");
}

TEST_CASE("the models keep the contract of models") {
    Desk desk(38);
    ui::NotedModel noted(*desk.backend, nullptr);
    ui::SuggestionModel rows;
    const QAbstractItemModelTester first(&noted, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::Suggestion row;
    row.title = "Lulu";
    rows.set({row, row});
    auto fields = anEncounter();
    fields["structure"] = Bytes(desk.peer.structure.bytes.begin(), desk.peer.structure.bytes.end());
    desk.peer.add("encounter", fields);
    noted.refresh();
    CHECK(noted.rowCount() == 1);
}

TEST_CASE("the help stands in the rail with its key, opens and closes by a click, and gives way where the window is low") {
    Desk desk(3703);
    desk.open({1366, 690});
    auto *button = desk.find<QAbstractButton>("rail.help");
    REQUIRE(button->isVisible());
    const auto key = QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText);
    CHECK(button->toolTip().contains(key));
    auto *before = desk.focus();
    QTest::mouseClick(button, Qt::LeftButton);
    auto *help = desk.find<QWidget>("help");
    REQUIRE(help->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(help->isVisible());
    CHECK(QApplication::focusWidget() == before);
    desk.window->resize(800, 690); // icons alone
    Desk::settle();
    CHECK(button->toolTip().contains(button->text()));
    CHECK(button->toolTip().contains(key));
    desk.window->resize(1366, 560);
    Desk::settle();
    CHECK_FALSE(button->isVisible());
    CHECK(desk.find("rail.lock")->isVisible());
}

TEST_CASE("F1 opens a help that lists the keys that are declared, for this page and everywhere, and gives the keyboard back") {
    Desk desk(37);
    desk.open();
    desk.type("kev");
    auto *before = desk.focus();
    desk.press(Qt::Key_F1);
    auto *help = desk.find<QWidget>("help");
    REQUIRE(help->isVisible());
    CHECK(help->isAncestorOf(QApplication::focusWidget()));
    QStringList said;
    for (const auto *label : help->findChildren<QLabel *>()) said << label->text();
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    for (const auto &keys :
         {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::ALT | Qt::Key_1)})
        CHECK(said.contains(native(keys)));
    CHECK(said.contains(desk.find<QAbstractButton>("capture.save")->text())); // this page's
    for (const auto key : {Qt::Key_T, Qt::Key_R}) CHECK(said.contains(native(Qt::CTRL | key)));
    new QShortcut(Qt::CTRL | Qt::Key_J, desk.window.get()); // says nothing of itself: not listed
    auto *fresh = new QShortcut(Qt::CTRL | Qt::Key_B, desk.window.get());
    fresh->setWhatsThis("Something new");
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    CHECK(QApplication::focusWidget() == before);
    CHECK(qobject_cast<QLineEdit *>(before)->text() == "kev"); // nothing typed is gone
    desk.press(Qt::Key_F1);
    said.clear();
    for (const auto *label : help->findChildren<QLabel *>())
        if (label->isVisible()) said << label->text();
    CHECK(said.contains("Something new")); // derived, not written down again
    CHECK_FALSE(said.contains(native(QKeySequence(Qt::CTRL | Qt::Key_J))));
    desk.press(Qt::Key_F1);
    CHECK_FALSE(help->isVisible());
    desk.press(Qt::Key_F1);
    desk.window->lock();
    CHECK_FALSE(help->isVisible()); // it does not stand over the lock
    desk.press(Qt::Key_F1);
    CHECK_FALSE(help->isVisible());
    auto *ofTheLock = desk.find<QWidget>("startHelp"); // which has one of its own
    CHECK(ofTheLock->isVisible());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(ofTheLock->isVisible());
    CHECK(desk.window->isLocked());
    CHECK(desk.focus()->objectName() == "passphrase");
}
