#pragma once
// The history of a record as people read it: one line a change — when, who, what, from → to. Grows with its content. Who may take former
// texts away finds that beside the newest line of a text. Window's thread.
#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class HistoryModel;

class HistoryView : public QWidget {
    Q_OBJECT
public:
    HistoryView(HistoryModel &model, QWidget *parent);
    void setMayRedact(bool may);

signals:
    void redactionAsked(const QString &field, const QString &title, int versions); // those before the present one

private:
    void fill();
    [[nodiscard]] QWidget *redactButton(int row);
    HistoryModel &m_model;
    QVBoxLayout *m_lines;
    bool m_mayRedact = false;
};

} // namespace tp::ui
