#pragma once
// The words of a line of what waits, which open what they say. Where the line has an act of its own they are the button that opens, so that
// the act is the one button one sees; else a press upon them does what the button beside them does. Window's thread.
#include "ui/widgets/Button.h"

#include <functional>

namespace tp::ui {

class OpeningWords final : public Button { // by Space, Enter or a press
    Q_OBJECT
public:
    OpeningWords(const QString &name, const QString &verb, const QString &title, const QString &detail, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

class PressedWords final : public QWidget { // no stop of Tab: the button beside it is
    Q_OBJECT
public:
    PressedWords(const QString &title, const QString &detail, std::function<void()> press, QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::function<void()> m_press; // may be empty
};

} // namespace tp::ui
