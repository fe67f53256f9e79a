#pragma once
// What arrived and could not be shown: entries set aside with the reason, and what only a newer version can read. Hidden when there is
// nothing. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QVBoxLayout;

namespace tp::ui {

class SetAside : public QFrame {
    Q_OBJECT
public:
    SetAside(Backend &backend, PageContext &context, QWidget *parent);
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_empty; }

private:
    QVBoxLayout *add(const QString &icon, const QString &title, const QString &text); // the words, for more under them
    Backend &m_backend;
    PageContext &m_context;
    QVBoxLayout *m_rows;
    bool m_empty = true;
};

} // namespace tp::ui
