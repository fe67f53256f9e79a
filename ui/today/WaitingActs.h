#pragma once
// What waits for this member beside the next steps: erasures to confirm, notes to read again after one. Hidden when there is nothing.
// Window's thread.
#include "ui/Backend.h"

#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class PageContext;

class WaitingActs : public QWidget {
    Q_OBJECT
public:
    WaitingActs(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const { return m_count; }

private:
    void add(const QString &name, const QString &text, const RecordId &record);
    Backend &m_backend;
    PageContext &m_context;
    QVBoxLayout *m_rows;
    int m_count = 0;
};

} // namespace tp::ui
