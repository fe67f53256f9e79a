#pragma once
// What waits for this member beside the next steps, a line each: erasures to confirm, notes to read again after one, what has several
// versions, forms that were not saved, entries of the directory to verify. Hidden when there is nothing. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class WaitingActs : public QWidget {
    Q_OBJECT
public:
    WaitingActs(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

signals:
    void counted();

private:
    struct Line {
        QString name, verb, text;
        PageTarget opens;
    };
    void addErasures();
    void addReview();
    void addConflicts();
    void addDrafts();
    void addToVerify();
    void showLine(const Line &line);
    Backend &m_backend;
    PageContext &m_context;
    QVBoxLayout *m_rows;
    std::vector<Line> m_lines, m_shown;
    QTimer m_draftsSoon;
};

} // namespace tp::ui
