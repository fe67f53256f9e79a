#pragma once
// Encounters this structure left to be completed, the newest first: a few of them, each with the way to its form, and the way to all.
// Hidden when there is none. Window's thread.
#include "ui/Backend.h"

#include <QWidget>

class QVBoxLayout;

namespace tp::ui {

class PageContext;

class ToComplete : public QWidget {
    Q_OBJECT
public:
    ToComplete(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const { return m_count; } // all of them

signals:
    void counted();

private:
    struct Row {
        RecordId encounter;
        QString title, detail;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void add(const Row &row, int position);
    Backend &m_backend;
    PageContext &m_context;
    std::vector<Row> m_shown;
    QVBoxLayout *m_rows;
    int m_count = 0;
};

} // namespace tp::ui
