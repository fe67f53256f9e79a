// The table of tokens, held to WCAG 2.2.
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StructureMark.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTabBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tp::ui;

TEST_CASE("every pair of colours in use can be read") {
    for (const auto &t : {lightTokens(), darkTokens()}) {
        INFO((t.dark ? "dark" : "light"));
        for (const auto &ground : {t.window, t.rail, t.surface, t.sunken}) {
            INFO(ground.name().toStdString());
            CHECK(contrast(t.text, ground) >= 7);
            CHECK(contrast(t.muted, ground) >= 4.5);
            CHECK(contrast(t.accent, ground) >= 4.5);
            CHECK(contrast(t.control, ground) >= 3);
            for (const auto &state : {t.sent, t.pending, t.conflict, t.late}) CHECK(contrast(state, ground) >= 4.5);
        }
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.text, t.accentSoft) >= 7);
        CHECK(contrast(t.accent, t.accentSoft) >= 4.5);
        CHECK(contrast(t.sent, t.sentSoft) >= 4.5);
        CHECK(contrast(t.pending, t.pendingSoft) >= 4.5);
        CHECK(contrast(t.conflict, t.conflictSoft) >= 4.5);
        CHECK(contrast(t.late, t.lateSoft) >= 4.5);
        CHECK(contrast(t.window, t.text) >= 7); // toast and tooltip are the other way round
        for (const auto *code : {"AAJB", "CAP", "DÔM", "CAF", "WIP", "CRA", "E2C"})
            for (const auto &ground : {t.surface, t.window}) CHECK(contrast(structureColour(QString::fromUtf8(code), t.dark), ground) >= 3);
    }
    CHECK(contrast(Qt::black, Qt::white) > 20.99); // the ruler itself
    CHECK(contrast(QColor("#777777"), Qt::white) < 4.5);
}

TEST_CASE("dark follows the system's palette and the style sheet has no word left to replace") {
    const auto before = QApplication::palette();
    for (const auto &t : {lightTokens(), darkTokens()}) CHECK(!styleSheetOf(t, 34).contains('@'));
    CHECK(paletteOf(darkTokens()).color(QPalette::Window) == darkTokens().window);
    QApplication::setPalette(paletteOf(darkTokens()));
    CHECK(tokens().dark);
    QApplication::setPalette(before);
    CHECK(!tokens().dark);
}

TEST_CASE("a tab that has the keyboard is lit, keeps its size, and no frame of the style runs across its words") {
    QWidget window;
    window.resize(300, 80);
    QTabBar tabs(&window);
    tabs.addTab("Overview");
    tabs.addTab("Rights");
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    tabs.clearFocus();
    tabs.resize(tabs.sizeHint());
    const auto picture = [&tabs] {
        QCoreApplication::processEvents();
        return tabs.grab().toImage();
    };
    const auto resting = picture();
    const auto size = tabs.sizeHint();
    tabs.setFocus();
    REQUIRE(tabs.hasFocus());
    window.setAttribute(Qt::WA_KeyboardFocusChange, false);
    const auto lit = picture();
    CHECK(lit != resting);
    CHECK(tabs.sizeHint() == size);
    window.setAttribute(Qt::WA_KeyboardFocusChange, true); // the style draws its frame for keys alone
    CHECK(picture() == lit);
}

TEST_CASE("in high contrast the system's colours stand in") {
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    CHECK(isHighContrast(system));
    CHECK(!isHighContrast(paletteOf(lightTokens())));
    CHECK(systemTokens(system).control == QColor(Qt::white));
}

TEST_CASE("the 28 icons draw something in the colour asked for") {
    const auto names = QDir(":/icons").entryList();
    CHECK(names.size() == 28);
    for (const auto &file : names) {
        INFO(file.toStdString());
        const auto image = icon(file.chopped(4), Tint::Late).pixmap(24, 24).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) painted += qAlpha(image.pixel(x, y)) > 200;
        CHECK(painted > 10);
    }
}
