// "I record an encounter": the main job, by the keyboard alone, on a real store.
#include "tests/ui/shell/Desk.h"
#include "ui/today/CaptureCard.h"
#include "ui/today/NotedModel.h"
#include "ui/widgets/Button.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

TEST_CASE("an encounter with a known person is recorded in six actions without a mouse") {
    Desk desk(20261);
    desk.open();
    REQUIRE(desk.focus()->objectName() == "capture.who.edit");

    desk.type("kev");           // 1
    desk.press(Qt::Key_Return); // 2: takes Kévin Delaunay
    desk.press(Qt::Key_Tab);    // 3
    desk.type("1");             // 4: housing, the first chip
    desk.press(Qt::Key_Tab, Qt::NoModifier, false);
    desk.type("Il dort chez un ami.");               // 5, with its Tab
    desk.press(Qt::Key_Return, Qt::ControlModifier); // 6
    CHECK(desk.actions == 6);

    const auto encounters = desk.all("encounter");
    REQUIRE(encounters.size() == 1);
    CHECK(encounters.front().fields.at("themes") == Value(Value::Array{"housing"}));
    CHECK(encounters.front().fields.at("contactMode") == Value("outreach"));
    CHECK(encounters.front().fields.count("note") == 0); // one known person alone: the note is his
    const auto participations = desk.all("participation");
    REQUIRE(participations.size() == 1);
    CHECK(participations.front().file == desk.kevin);
    CHECK(participations.front().fields.at("note") == Value("Il dort chez un ami."));

    // It stands in the list at once, not yet sent, and the card waits for the next one.
    auto *noted = desk.find<QListView>("today.noted");
    REQUIRE(noted->model()->rowCount() == 1);
    CHECK(noted->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("To send"));
    CHECK(desk.focus()->objectName() == "capture.who.edit");
    CHECK(desk.find<QPlainTextEdit>("capture.note")->toPlainText().isEmpty());
}

TEST_CASE("unnamed people are counted by typing, and several make the note the structure's") {
    Desk desk(20262);
    desk.open();
    desk.type("2h 18-21");
    desk.press(Qt::Key_Return);
    desk.type("kev");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type("Discussion sur le banc");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto encounters = desk.all("encounter");
    REQUIRE(encounters.size() == 1);
    CHECK(encounters.front().fields.at("anonymous") ==
          Value(Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "18-21"}, {"count", 2}}}));
    CHECK(encounters.front().fields.at("note") == Value("Discussion sur le banc"));
}

TEST_CASE("Shift+Enter opens a file for a nickname, followed by whoever noted it") {
    Desk desk(20263);
    desk.open();
    desk.type("kevo");
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    bool found = false;
    for (const auto &person : desk.all("person")) {
        if (person.fields.at("usualName") != Value("Kevo")) continue;
        found = true;
        REQUIRE(person.fields.contains("referent"));
        CHECK(person.fields.at("referent") == Value(Bytes(desk.peer.member.bytes.begin(), desk.peer.member.bytes.end())));
    }
    CHECK(found);
    CHECK(desk.all("participation").size() == 1);
}

TEST_CASE("a half-written card is there again after the program was killed, and gone once saved") {
    Desk desk(20264);
    desk.open();
    desk.type("kev");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type("Veut reprendre le code");
    QTest::qWait(1000); // the promise itself: at most a second after the first key
    desk.restart();
    desk.open();
    CHECK(desk.find<QPlainTextEdit>("capture.note")->toPlainText() == "Veut reprendre le code");
    CHECK(desk.find<ui::CaptureCard>("capture")->read().people.known == std::vector{desk.kevin});

    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.all("encounter").size() == 1);
    desk.restart();
    desk.open();
    CHECK(desk.find<QPlainTextEdit>("capture.note")->toPlainText().isEmpty());
}

TEST_CASE("every field of the card reaches the record, the place from where one has been before") {
    Desk desk(20267);
    auto before = anEncounter("", "Place Café des Images");
    before["commune"] = "14327";
    before["placeKind"] = "public_space";
    desk.peer.add("encounter", before);
    desk.open();
    desk.find("capture.when")->setFocus();
    desk.find<QLineEdit>("capture.when")->selectAll();
    desk.type("hier 18:20");
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.focus()->objectName() == "capture.place");
    desk.type("cafe des");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLineEdit>("capture.place")->text() == "Place Café des Images");
    CHECK(desk.find<QLineEdit>("capture.commune")->text().contains("Hérouville"));
    desk.find("capture.contact")->setFocus();
    desk.press(Qt::Key_Down);
    desk.find("capture.who.edit")->setFocus();
    desk.type("1f 22-25");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Tab);
    desk.type("Cherche une chambre");
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.focus()->objectName() == "capture.nextStep");
    desk.press(Qt::Key_Down);
    desk.find("capture.nextStepOn")->setFocus();
    desk.type("+3");
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    std::optional<store::Record> saved;
    for (auto &record : desk.all("encounter"))
        if (record.fields.contains("note") && record.fields.at("note") == Value("Cherche une chambre")) saved = std::move(record);
    REQUIRE(saved);
    const auto today = QDateTime::fromMSecsSinceEpoch(desk.world.clock.nowMs(), QTimeZone("Europe/Paris")).date();
    CHECK(saved->fields.at("occurredAt") == Value(today.addDays(-1).toString(Qt::ISODate).toStdString() + "T18:20"));
    CHECK(saved->fields.at("place") == Value("Place Café des Images"));
    CHECK(saved->fields.at("placeKind") == Value("public_space"));
    CHECK(saved->fields.at("commune") == Value("14327"));
    CHECK(saved->fields.at("contactMode") == Value("walk_in"));
    CHECK(saved->fields.at("anonymous") == Value(Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "22-25"}, {"count", 1}}}));
    CHECK(saved->fields.at("themes") == Value(Value::Array{"housing"}));
    CHECK(saved->fields.contains("nextStep"));
    CHECK(saved->fields.at("nextStepOn") == Value(today.addDays(3).toString(Qt::ISODate).toStdString()));
}

TEST_CASE("when a save fails the card keeps everything and says what to do") {
    Desk desk(20265);
    desk.open();
    desk.type("kev");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    desk.type("Ne pas perdre");
    desk.backend->failure = Error{Code::DiskFull, {}};
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.find<QPlainTextEdit>("capture.note")->toPlainText() == "Ne pas perdre");
    CHECK(desk.find("capture.problem")->isVisible());
    CHECK(must(desk.peer.reader->draft("capture")).has_value()); // forgotten only once a save has answered well

    desk.backend->failure.reset();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.all("encounter").size() == 1);
    CHECK(!desk.find("capture.problem")->isVisible());
}

TEST_CASE("a name that was typed and not taken is never saved as somebody") {
    Desk desk(20266);
    desk.open();
    desk.type("kev");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.all("encounter").empty());
    CHECK(desk.find("capture.problem")->isVisible());
    CHECK(desk.focus()->objectName() == "capture.who.edit");
}

TEST_CASE("Ctrl+Z takes the encounter back") {
    Desk desk(20267);
    desk.open();
    desk.type("kev");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.all("encounter").size() == 1);
    desk.find<QAbstractButton>("toast.undo")->click();
    CHECK(desk.all("encounter").empty());
    CHECK(desk.all("participation").empty());
    CHECK(QTest::qWaitFor([&] { return desk.find<QListView>("today.noted")->model()->rowCount() == 0; }));
}

TEST_CASE("who is counted without an age, or by a number alone, is not taken for anybody by Enter", "[journey]") {
    Desk desk(20401);
    desk.open();
    auto *who = desk.find<QLineEdit>("capture.who.edit");
    for (const auto *typed : {"2f", "3 jeunes", "1f 26+", "3", "3 petits"}) {
        INFO(typed);
        who->clear();
        desk.type(QString::fromLatin1(typed));
        desk.press(Qt::Key_Return);
        CHECK(who->text() == QString::fromLatin1(typed));
        CHECK_FALSE(desk.window->findChild<QWidget *>("capture.who.token0"));
    }
    who->clear();
    desk.type("1f 26+");
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QAbstractButton>("capture.who.token0")->text().contains(QString::fromUtf8("26–29"))); // the first that may be
    desk.type("3 petits");                                                                                // a name after all
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.window->findChild<QWidget *>("capture.who.token1"));
}

TEST_CASE("the commune that is lit is taken by Enter; Escape closes an open list alone; Enter presses a button", "[journey]") {
    Desk desk(20402);
    desk.open();
    auto *commune = desk.find<QLineEdit>("capture.commune");
    commune->setFocus();
    desk.type("hero");
    desk.press(Qt::Key_Return);
    CHECK(commune->text() == QString::fromUtf8("Hérouville-Saint-Clair"));

    desk.window->resize(800, 690); // what is to do takes the place of the card, until Escape
    Desk::settle();
    desk.find<QAbstractButton>("today.showDue")->click();
    Desk::settle();
    auto *due = desk.find("today.due");
    REQUIRE(due->isVisible());
    auto *days = desk.find<QComboBox>("today.quietDays");
    days->setFocus();
    days->showPopup();
    REQUIRE(QApplication::activePopupWidget());
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(days->view(), &asked);
    CHECK(asked.isAccepted()); // not left to the window's shortcut
    CHECK(QApplication::activePopupWidget());
    QTest::keyClick(desk.window->windowHandle(), Qt::Key_Escape); // as from a keyboard: shortcuts are asked first
    Desk::settle();
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(due->isVisible());
    if (QGuiApplication::platformName() == QLatin1String("xcb")) { // offscreen, no shortcut is heard any more after a popup
        QTest::keyClick(days, Qt::Key_Escape);
        Desk::settle();
        CHECK_FALSE(due->isVisible());
    }

    ui::Button button(ui::Button::Kind::Secondary, QStringLiteral("one"), QStringLiteral("One"));
    int pressed = 0;
    QObject::connect(&button, &QPushButton::clicked, &button, [&] { ++pressed; });
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(pressed == 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // what it stands in does something with that
    CHECK(pressed == 2);
}
