#pragma once
// A push button in one of three weights: one primary a card, secondary for the rest, link where it goes somewhere. May carry an icon and
// the key that does the same.
#include <QPushButton>

namespace tp::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Link };
    // `name` is the object name; assistive technology says the text, also when it changes. `icon` as in ui/theme/Icons.h, empty for none.
    Button(Kind kind, const QString &name, const QString &text, QWidget *parent = nullptr, const QString &icon = {});

    void setKeyHint(const QString &hint);          // shown small at the right: "Ctrl+N"
    void setCompact(bool compact);                 // the icon alone; the text becomes the tooltip
    void setQuiet(bool quiet) { m_quiet = quiet; } // words in body weight and muted, like the prompt of a field
    void setDangerous(bool dangerous);             // what cannot be taken back: its words in the colour of lateness
    void setSmall(bool small);                     // label size, for rows
    // What there is room for now: smaller words before a key left out, both before words cut short.
    struct Shown {
        QString text;
        QFont font;
        bool hint;
    };
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Enter presses it, as Space does

private:
    [[nodiscard]] QFont textFont() const;
    Kind m_kind;
    QString m_icon, m_hint;
    bool m_compact = false, m_small = false, m_quiet = false, m_dangerous = false;
};

} // namespace tp::ui
