#pragma once
// The colours of the program, by purpose. Two schemes; in high contrast the system's own palette stands in for both. Contrast of every pair
// used is held by tests/ui (WCAG 2.2: text 4.5, borders and marks 3).
#include <QColor>
#include <QPalette>

namespace tp::ui {

struct Tokens {
    bool dark = false;
    QColor window, rail, surface, sunken;
    QColor line;    // decoration only
    QColor control; // borders of what can be used
    QColor text, muted;
    QColor accent, onAccent, accentSoft;
    QColor sent, sentSoft, pending, pendingSoft, conflict, conflictSoft, late, lateSoft;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
[[nodiscard]] Tokens systemTokens(const QPalette &system); // high contrast: nothing but the system's colours

// On paper and in what a scanner reads, whatever the theme.
inline constexpr QColor paperInk(0, 0, 0), paperBlank(255, 255, 255);

// Those in force: read from the application's palette, which Theme sets, so that what is painted and what is styled cannot differ.
[[nodiscard]] Tokens tokens();

[[nodiscard]] double contrast(const QColor &a, const QColor &b); // WCAG ratio, 1 to 21
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, double share);

} // namespace tp::ui
