// Locking: the page that covers the work at once, and the one that takes its place when the store is closed, are one to who types.
#include "tests/desktop/Desktop.h"
#include "tests/e2e/Laptop.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("what is typed on the page of the lock before the store is closed is not lost: half a passphrase stands, a whole one opens") {
    Host host;
    Laptop laptop("Alix Lemoine");
    must(laptop.enrol(host.invitation()));
    laptop.close();
    Desktop desk(laptop.folder());
    Desktop::unlock(laptop.passphrase);
    Desktop::window();
    Desktop::key(Qt::Key_L, Qt::ControlModifier);
    auto *field = Desktop::look<QLineEdit>("passphrase"); // the cover's: nothing of the store has been closed yet
    REQUIRE(field);
    REQUIRE(Desktop::shown("window"));
    const auto passphrase = QString::fromStdString(laptop.passphrase);
    const auto closed = [] { return Desktop::shown("unlock") != nullptr; };
    SECTION("half of it") {
        Desktop::type(*field, passphrase.first(7));
        REQUIRE(until(closed));
        auto &now = Desktop::find<QLineEdit>("passphrase");
        CHECK(now.text() == passphrase.first(7));
        CHECK(now.hasFocus());
        Desktop::type(now, passphrase.sliced(7));
        QTest::keyClick(&now, Qt::Key_Return);
        CHECK(Desktop::window().currentPage() == "today");
    }
    const auto open = [] { return !Desktop::look("passphrase") && Desktop::shown("window"); };
    SECTION("all of it, and Enter, before closing was begun") {
        Desktop::type(*field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(until(open));
    }
    SECTION("all of it, and Enter, while the last drafts are being kept") {
        Desktop::type(*field, passphrase);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // the drafts are asked for; what is closed meanwhile is not awaited
        auto *now = Desktop::look<QLineEdit>("passphrase");
        REQUIRE(now);
        QTest::keyClick(now, Qt::Key_Return);
        CHECK(until(open)); // the answer of the store that was closed opens nothing: it is asked again
    }
    SECTION("the window stands where it stood") {
        REQUIRE(until(closed));
        Desktop::unlock(laptop.passphrase);
        Desktop::key(Qt::Key_2, Qt::AltModifier);
        REQUIRE(Desktop::window().currentPage() == "encounters");
        Desktop::key(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(until(closed));
        Desktop::unlock(laptop.passphrase);
        CHECK(Desktop::window().currentPage() == "encounters");
        Desktop::key(Qt::Key_Left, Qt::AltModifier); // and there is a way back
        CHECK(Desktop::window().currentPage() == "today");
    }
    SECTION("a wrong one: said, once it is closed") {
        Desktop::type(*field, QStringLiteral("rien du tout"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        QTest::keyClick(Desktop::look<QLineEdit>("passphrase"), Qt::Key_Return);
        REQUIRE(until(closed));
        CHECK(until([] { return !Desktop::words("says").isEmpty(); }));
        CHECK(Desktop::find<QAbstractButton>("open").isEnabled());
        Desktop::unlock(laptop.passphrase);
        CHECK(Desktop::window().currentPage() == "today");
    }
    SECTION("the code of a kit: the part that was opened stays open") {
        Desktop::push("forgotten");
        auto &kit = Desktop::find<QLineEdit>("kit");
        Desktop::type(kit, QStringLiteral("tpk1:"));
        REQUIRE(until(closed));
        CHECK(Desktop::find<QLineEdit>("kit").text() == QLatin1String("tpk1:"));
        CHECK(Desktop::find<QLineEdit>("kit").hasFocus());
    }
}
