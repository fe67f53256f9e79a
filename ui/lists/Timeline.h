#pragma once
// What happened, newest first, along the thread: filled dot = happened, ring = waiting, one petrol line, months as headings. Each entry is
// made of labels, so it wraps and is read aloud; an entry with a record can be opened. Window's thread.
#include "core/base/Ids.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tp::ui {

struct TimelineEntry {
    QDate day;
    QString title, text;
    bool waiting = false;
    std::optional<RecordId> opens;
};

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    void setEntries(const QList<TimelineEntry> &entries); // newest first
    [[nodiscard]] int count() const { return m_count; }

signals:
    void opened(const tp::RecordId &record);

private:
    void addMonth(QDate day);
    void addEntry(const TimelineEntry &entry, bool last);
    QVBoxLayout *m_rows;
    int m_count = 0;
};

} // namespace tp::ui
