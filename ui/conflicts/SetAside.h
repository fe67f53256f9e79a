#pragma once
// What arrived and could not be shown: entries set aside with the reason, and what only a newer version can read. Hidden when there is
// nothing. Window's thread.
#include "ui/Backend.h"

#include <QFrame>

class QVBoxLayout;

namespace tp::ui {

class SetAside : public QFrame {
    Q_OBJECT
public:
    SetAside(Backend &backend, QWidget *parent);
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_empty; }

private:
    void add(const QString &icon, const QString &title, const QString &text);
    Backend &m_backend;
    QVBoxLayout *m_rows;
    bool m_empty = true;
};

} // namespace tp::ui
