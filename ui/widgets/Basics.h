#pragma once
// The small pieces every page is laid out with: labels by role, cards, labelled fields, states in words.
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

class QTabBar;

namespace tp::ui {

[[nodiscard]] QLabel *makeLabel(const QString &text, Type type = Type::Body, QWidget *parent = nullptr); // wraps; Label and Small are muted
// A label above `field`, its buddy: the field gets the label as accessible name, unless it has one.
[[nodiscard]] QWidget *labelled(const QString &label, QWidget *field);
[[nodiscard]] QFrame *separator(QWidget *parent = nullptr); // one line
// Before it is filled anew. What stood in it goes at once for a click, a screen reader and a test, and once nobody is inside it in fact: it
// may be one of its buttons that asked.
void emptyLayout(QLayout *layout);
// Ctrl+Tab and Ctrl+Shift+Tab anywhere inside `page` go through its visible tabs.
void bindTabKeys(QTabBar *tabs, QWidget *page);
void markAs(QWidget *widget, const char *name, bool on); // a property the style sheet looks at, applied at once

// White, one border, round corners. Put the content into `content()`.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, int padding = 20);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

// A state as icon + word + colour; soft: on its own background, as a pill.
class StateTag : public QWidget {
    Q_OBJECT
public:
    enum class State { Sent, Pending, Conflict, Late, Again, Planned, ToComplete };
    StateTag(State state, const QString &word, QWidget *parent = nullptr, bool soft = true);
    void set(State state, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    // The same for delegates; returns the width used. `in`: right-aligned in its rectangle.
    static int paint(QPainter &painter, const QRect &in, State state, const QString &word, bool soft);
    static int widthOf(const QString &word, State state, bool soft);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
    QString m_word;
    bool m_soft;
};

// What an empty list says instead: a sentence, what it means, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);
    void addAction(QWidget *button);

private:
    QHBoxLayout *m_actions;
};

} // namespace tp::ui
