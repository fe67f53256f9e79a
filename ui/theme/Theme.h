#pragma once
// Makes the application look like this program: Fusion, a palette and one style sheet built from the tokens, the type scale. Follows the
// system between light and dark (a PaletteChange it did not cause), unless a person chose; in high contrast the style sheet is dropped and
// the system's palette stays. One object per program, made by the composition root after QApplication; window's thread.
#include "ui/theme/Tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace tp::ui {

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    static constexpr int textSizes[] = {100, 115, 130, 150, 175, 200}; // percent of the system's
    explicit Theme(QApplication &application);
    ~Theme() override;

    void choose(Choice choice); // remembered in the user's settings
    void show(Choice choice);   // for now, not remembered
    [[nodiscard]] Choice choice() const { return m_choice; }
    // One of textSizes, remembered. Fonts and labels follow at once; widths measured when a part was made follow when it is made again.
    void chooseTextSize(int percent);
    [[nodiscard]] int textSize() const { return m_textSize; }

signals:
    void applied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void applyTextSize();
    void followScale();
    void follow(const QPalette &system);
    QApplication &m_application;
    QPalette m_system;
    QFont m_base; // the system's, 10 pt at least
    int m_textSize = 100;
    QColor m_applied; // the window's colour as apply() left it
    Choice m_choice = Choice::System;
    bool m_applying = false;
};

[[nodiscard]] bool isHighContrast(const QPalette &system);
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);
[[nodiscard]] QString styleSheetOf(const Tokens &tokens, int controlHeight);

// Distances in pixels: between parts of one thing, and between things.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
inline constexpr int pageTop = 20; // above the title of every page
inline constexpr int controlRadius = 6, cardRadius = 10;

// The type scale over D, the application's font (at least 10 pt).
enum class Type { Title, Figure, Section, Strong, Body, Label, Small, Hint };
inline constexpr auto typeProperty = "type"; // of a widget with a font of the scale: an int of Type; it follows the size of the text
[[nodiscard]] QFont typeFont(Type type);
[[nodiscard]] double textScale();     // 1 to 2: for the few distances that hold words and are not measured by a font
[[nodiscard]] int scaled(int pixels); // of what is drawn beside words, an icon or a box: it grows with them
[[nodiscard]] int controlHeight();    // 34 at the usual size, grows with the font

} // namespace tp::ui
