#pragma once
// The history of a record as people read it: one line a change — when, who, what, from → to. Grows with its content. Window's thread.
#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class HistoryModel;

class HistoryView : public QWidget {
    Q_OBJECT
public:
    HistoryView(HistoryModel &model, QWidget *parent);

private:
    void fill();
    HistoryModel &m_model;
    QVBoxLayout *m_lines;
};

} // namespace tp::ui
