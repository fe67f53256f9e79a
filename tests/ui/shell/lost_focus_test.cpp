// Where the keyboard is when the control that had it goes.
#include "ui/shell/LostFocus.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace tp::ui;

namespace {
// A page with a button at its top, and a card: its form, or what is read.
struct PageWithCard {
    PageWithCard() {
        auto *centre = new QVBoxLayout(&window);
        auto *page = new QWidget;
        centre->addWidget(elsewhere);
        centre->addWidget(page);
        auto *column = new QVBoxLayout(page);
        auto *card = new QWidget;
        column->addWidget(top);
        column->addWidget(card);
        auto *inner = new QVBoxLayout(card);
        form = new QWidget;
        inner->addWidget(read);
        inner->addWidget(form);
        (new QVBoxLayout(form))->addWidget(field);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        REQUIRE(field->hasFocus());
    }
    static bool focus(const QWidget *expected) {
        return QTest::qWaitFor([&] { return QApplication::focusWidget() == expected; }, 2000);
    }
    QWidget window;
    QPushButton *elsewhere = new QPushButton, *top = new QPushButton, *read = new QPushButton;
    QLineEdit *field = new QLineEdit;
    QWidget *form;
};
} // namespace

TEST_CASE("the keyboard is never nowhere: a field out of use has it again, one that goes gives it to the nearest control", "[lostFocus]") {
    PageWithCard page;
    const LostFocus guard(&page.window);

    page.form->setEnabled(false); // being saved
    REQUIRE(QApplication::focusWidget() == nullptr);
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget() == nullptr); // to nobody meanwhile
    page.form->setEnabled(true);                   // could not be saved
    CHECK(page.focus(page.field));

    page.form->setEnabled(false);
    page.form->setEnabled(true);
    page.form->hide(); // saved
    CHECK(page.focus(page.read));

    page.form->show();
    page.field->setFocus();
    page.form->setEnabled(false);
    delete page.form;
    CHECK(page.focus(page.read));
}

TEST_CASE("whoever gives the keyboard somewhere on purpose is not disturbed", "[lostFocus]") {
    PageWithCard page;
    const LostFocus guard(&page.window);
    page.form->setEnabled(false);
    page.form->hide();
    page.elsewhere->setFocus();
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget() == page.elsewhere);
    page.form->setEnabled(true);
    QCoreApplication::processEvents();
    CHECK(QApplication::focusWidget() == page.elsewhere);
}
