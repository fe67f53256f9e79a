// What nobody should type, and somebody will: the card keeps it or says what is wrong, and nothing is lost.
#include "tests/support/disk/FaultyDisk.h"
#include "tests/ui/shell/Desk.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

void paste(Desk &desk, const QString &text) { // as what nobody has on the keyboard is typed
    QApplication::clipboard()->setText(text);
    desk.press(Qt::Key_V, Qt::ControlModifier);
}
QString problem(Desk &desk) {
    auto *label = desk.find<QLabel>("capture.problem");
    return label->isVisible() ? label->text() : QString();
}
std::string usualName(const store::Record &person) { return *person.fields.at("usualName").text(); }
QString letters(int count) { return QStringLiteral("Éloïse").repeated(count).left(count); }

} // namespace

TEST_CASE("any name is kept as it was typed and found again: one letter, the longest, right to left, emoji, apostrophes", "[badInput]") {
    Desk desk(20301);
    desk.open();
    const QStringList names{QStringLiteral("É"),
                            letters(200),
                            QString::fromUtf8("مريم"),
                            QString::fromUtf8("שרה"),
                            QString::fromUtf8("Zoé 🦊"),
                            QString::fromUtf8("🦊"),
                            QStringLiteral("D'Arc"),
                            QString::fromUtf8("O’Connor"),
                            QStringLiteral("Jean-Bernard"),
                            QString::fromUtf8("👩‍👧"),
                            QString::fromUtf8("Zoe\xcc\x81 N."),
                            QString::fromUtf8("李小龙")};
    for (const auto &name : names) {
        INFO(name.toStdString());
        const auto before = desk.all("encounter").size();
        paste(desk, name);
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(problem(desk).toStdString().empty());
        REQUIRE(desk.all("encounter").size() == before + 1);
        store::Query query;
        query.type = "person";
        query.text = name.toStdString();
        const auto found = must(desk.peer.reader->list(query));
        const auto is = [&](const store::Record &person) { return usualName(person) == name.toStdString(); };
        CHECK(std::count_if(found.begin(), found.end(), is) == 1);
        // And by the next key that looks for it: it is offered, not made a second time.
        paste(desk, name);
        const auto *offers = desk.find<QListView>("capture.who.edit.suggestions.list");
        const auto isOffered = [&] {
            return offers->isVisible() && offers->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(name);
        };
        CHECK(QTest::qWaitFor(isOffered));
        desk.press(Qt::Key_Escape);
        desk.find<QLineEdit>("capture.who.edit")->clear();
    }
    CHECK(desk.all("person").size() == 2 + static_cast<std::size_t>(names.size()));
}

TEST_CASE("a name of three hundred letters is said to be too long, stays on the card and is nobody", "[badInput]") {
    Desk desk(20302);
    desk.open();
    paste(desk, letters(300));
    for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier}) desk.press(Qt::Key_Return, modifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem(desk).size() < 200);
    CHECK(!problem(desk).isEmpty());
    CHECK(desk.find<QLineEdit>("capture.who.edit")->text() == letters(300));
    CHECK(desk.all("encounter").empty());
    CHECK(desk.all("person").size() == 2);
}

TEST_CASE("ten thousand people are counted; nobody, and more than that, are neither a count nor a name", "[badInput]") {
    Desk desk(20303);
    desk.open();
    desk.type("10000f 18-21");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto saved = desk.all("encounter");
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().fields.at("anonymous") ==
          Value(Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 10'000}}}));
    for (const auto *typed : {"0h 18-21", "0f", "10001h 18-21", "99999999999999999999f 60+"}) {
        INFO(typed);
        desk.type(QString::fromLatin1(typed));
        for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier}) desk.press(Qt::Key_Return, modifier);
        CHECK(!problem(desk).isEmpty());
        CHECK(desk.find<QLineEdit>("capture.who.edit")->text() == QString::fromLatin1(typed));
        CHECK(desk.all("encounter").size() == 1);
        CHECK(desk.all("person").size() == 2);
        desk.find<QLineEdit>("capture.who.edit")->clear();
    }
}

TEST_CASE("ages that are no band: Enter counts them in the nearest one and says so, or says what it waits for", "[badInput]") {
    Desk desk(20307);
    desk.open();
    const auto &offers = *desk.find<QListView>("capture.who.edit.suggestions.list");
    desk.type("3f 26-30");
    REQUIRE(offers.isVisible());
    CHECK(offers.currentIndex().data(Qt::AccessibleTextRole).toString().contains("26-30"));
    desk.press(Qt::Key_Return, Qt::ControlModifier); // not before it was seen
    CHECK(!problem(desk).isEmpty());
    CHECK(desk.all("encounter").empty());
    desk.type(" ");
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLineEdit>("capture.who.edit")->text().isEmpty());
    desk.type("2h 18-25"); // between two
    CHECK(offers.model()->rowCount() == 2);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLineEdit>("capture.who.edit")->text() == "2h 18-25");
    CHECK(!desk.find<QLineEdit>("capture.who.edit")->accessibleDescription().isEmpty());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto saved = desk.all("encounter");
    REQUIRE(saved.size() == 1);
    const auto *counted = saved.front().fields.at("anonymous").array();
    REQUIRE(counted);
    const auto isCounted = [&](const char *gender, const char *band, int count) {
        return std::ranges::count(*counted, Value(Value::Map{{"gender", gender}, {"ageBand", band}, {"count", count}})) == 1;
    };
    CHECK(counted->size() == 2);
    CHECK(isCounted("woman", "26-29", 3));
    CHECK(isCounted("man", "18-21", 2));
}

TEST_CASE("a table that is pasted stays whole in the note and makes one line of the place", "[badInput]") {
    Desk desk(20304);
    desk.open();
    const auto table = QStringLiteral("Nom\tPrénom\tÂge\r\nDelaunay\tKévin\t23\r\n\tLulu\t\r\n");
    desk.type("1h 18-21");
    desk.press(Qt::Key_Return);
    desk.find<QLineEdit>("capture.place")->setFocus();
    paste(desk, table);
    desk.find<QPlainTextEdit>("capture.note")->setFocus();
    paste(desk, table);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem(desk).toStdString().empty());
    const auto saved = desk.all("encounter");
    REQUIRE(saved.size() == 1);
    CHECK(*saved.front().fields.at("note").text() == "Nom\tPrénom\tÂge\nDelaunay\tKévin\t23\n\tLulu");
    CHECK(saved.front().fields.at("place").text()->find_first_of("\r\n\t") == std::string::npos);
    CHECK(saved.front().fields.at("place").text()->find("Delaunay") != std::string::npos);
}

TEST_CASE("a table that is pasted as a name is nobody's: it is said where tables go, and no file is opened; one copied cell is a name",
          "[badInput]") {
    Desk desk(20311);
    desk.open();
    const QString says("This is a table, not a name: bring it in with “Import a table” (Ctrl+K).");
    const auto people = desk.all("person").size();
    auto *who = desk.find<QLineEdit>("capture.who.edit");
    for (const auto *table : {"Nom\tPrénom\tÂge\r\nDelaunay\tKévin\t23\r\n\tLulu\t\r\n", "Zoé\nMartin", "Zoé\tMartin"}) {
        INFO(table);
        paste(desk, QString::fromUtf8(table));
        const auto *offers = desk.find<QListView>("capture.who.edit.suggestions.list");
        REQUIRE(offers->isVisible());
        REQUIRE(offers->model()->rowCount() == 1);
        CHECK(offers->model()->index(0, 0).data().toString() == says);
        for (const auto with : {Qt::ShiftModifier, Qt::NoModifier, Qt::ControlModifier}) {
            desk.press(Qt::Key_Return, with);
            CHECK_FALSE(who->text().isEmpty());
        }
        CHECK(problem(desk) == says);
        CHECK(desk.all("encounter").empty());
        CHECK(desk.all("person").size() == people);
        who->setFocus();
        who->clear();
    }
    paste(desk, QString::fromUtf8("Zoé Martin\r\n"));
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem(desk).toStdString().empty());
    CHECK(desk.all("person").size() == people + 1);
}

TEST_CASE("a place, a note and a reminder that are too long are said to be, and stay on the card", "[badInput]") {
    Desk desk(20309);
    desk.open();
    desk.type("1h 18-21");
    desk.press(Qt::Key_Return);
    auto *place = desk.find<QLineEdit>("capture.place");
    auto *note = desk.find<QPlainTextEdit>("capture.note");
    place->setText(letters(300));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem(desk).contains("300 characters, and 200 at most"));
    CHECK(place->text().size() == 300);
    place->setText("Place");
    note->setPlainText(letters(20'001));
    note->setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem(desk).contains("20,001 characters, and 20,000 at most"));
    CHECK(note->toPlainText().size() == 20'001);
    CHECK(desk.all("encounter").empty());
    note->setPlainText(letters(20'000));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(problem(desk).toStdString().empty());
    CHECK(desk.all("encounter").size() == 1);
}

TEST_CASE("a moment that has not come is asked about once, days that do not exist are not understood", "[badInput]") {
    Desk desk(20305);
    desk.open();
    desk.type("1h 18-21");
    desk.press(Qt::Key_Return);
    auto *when = desk.find<QLineEdit>("capture.when");
    const auto write = [&](const QString &moment) {
        when->setFocus();
        when->selectAll();
        desk.type(moment);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
    };
    for (const auto *typed :
         {"31/02/2026", "29/02/2026", "32/01/2026 10:00", "01/13/2026", "25:61", "hier 24:00", "01/01/0026", "01/01/9999"}) {
        INFO(typed);
        write(QString::fromLatin1(typed));
        CHECK(problem(desk).contains("not understood"));
        CHECK(desk.all("encounter").empty());
    }
    write("01/01/2150 10:00");
    CHECK(problem(desk).contains("has not come yet"));
    CHECK(desk.all("encounter").empty());
    write("02/01/2150 10:00"); // another moment is another question
    CHECK(desk.all("encounter").empty());
    desk.press(Qt::Key_Return, Qt::ControlModifier); // it is right: the clock of this computer is not
    const auto saved = desk.all("encounter");
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().fields.at("occurredAt") == Value("2150-01-02T10:00"));
}

TEST_CASE(
    "a disk that is full, does not answer, or lets nothing be written any more: a sentence, everything on the card, saved once when it is "
    "back",
    "[badInput]") {
    FaultyDisk disk("window"); // outlives the stores
    for (const auto fault : {Fault::Full, Fault::Broken, Fault::ReadOnly}) {
        INFO("fault " << static_cast<int>(fault));
        store::StoreOptions options;
        options.vfs = disk.name();
        Desk desk(20306, std::move(options));
        desk.open();
        desk.type("kev");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Tab);
        disk.arm(fault, 1, true);
        desk.type("Ne pas perdre");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(disk.struck());
        CHECK(problem(desk).contains(fault == Fault::Full ? "Disk full" : "disk did not answer, or lets nothing be written"));
        CHECK(desk.find<QPlainTextEdit>("capture.note")->toPlainText() == "Ne pas perdre");
        CHECK(desk.all("encounter").empty());
        disk.repair();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(problem(desk).toStdString().empty());
        const auto saved = desk.all("encounter");
        REQUIRE(saved.size() == 1);
        const auto met = desk.all("participation"); // what is noted of one person alone stands in their file
        REQUIRE(met.size() == 1);
        CHECK(met.front().fields.at("note") == Value("Ne pas perdre"));
        CHECK(must(desk.peer.writer->check()).empty());
    }
}
