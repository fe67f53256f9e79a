#pragma once
// One session in the grid of a week: when, what, and how it stands, as far as there is room; all of it for a screen reader and as a hint.
// A click, Enter or Space opens it. Window's thread.
#include "core/base/Ids.h"
#include "ui/widgets/Basics.h"

#include <QAbstractButton>

namespace tp::ui {

class SessionBlock : public QAbstractButton {
    Q_OBJECT
public:
    struct Words {
        QString day, hours, title, structure, place, seats, state;
        StateTag::State tag = StateTag::State::Planned;
        friend bool operator==(const Words &, const Words &) = default;
    };
    SessionBlock(const RecordId &session, QWidget *parent);
    void set(const Words &words);
    void setCurrent(bool current); // the one that Tab reaches
    [[nodiscard]] const RecordId &session() const { return m_session; }

signals:
    void entered();      // it has the focus
    void asked(int key); // an arrow, Home, End

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    RecordId m_session;
    Words m_words;
    bool m_current = false;
};

} // namespace tp::ui
