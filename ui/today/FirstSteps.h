#pragma once
// What somebody does first, a line each with its act, by their roles: an administrator in a new consortium, a référent new to it. What is
// done follows from what stands in the store and the membership, and its line goes; nothing is kept but that the list was put away on this
// laptop. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

struct FirstStep {
    const char *name; // of its button: "kit"
    QString text, act;
    PageTarget opens;
};
// Those that are left to do, in order.
[[nodiscard]] std::vector<FirstStep> firstSteps(Backend &backend);

class FirstSteps : public QWidget {
    Q_OBJECT
public:
    FirstSteps(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void look(const store::ChangedTypes &what);
    void putAway(bool away);
    Backend &m_backend;
    PageContext &m_context;
    QVBoxLayout *m_rows;
    std::vector<std::string> m_shown; // their names
};

} // namespace tp::ui
