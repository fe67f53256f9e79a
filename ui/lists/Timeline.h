#pragma once
// What happened, newest first, along the thread: filled dot = happened, ring = waiting, one petrol line, months as headings. Each entry is
// made of labels, so it wraps and is read aloud; an entry with a record can be opened. Years of a life are hundreds of entries, and laying
// out a label costs: the newest stand at once, older ones when they are asked for. Window's thread.
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
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    void setEntries(const QList<TimelineEntry> &entries); // newest first; the same again: nothing moves, and what was asked for stays
    void showFromTheTop();                                // somebody else's: the newest alone
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

signals:
    void opened(const tp::RecordId &record);

private:
    void addMonth(QDate day);
    void addEntry(const TimelineEntry &entry, bool last);
    void fill();
    void addRest();
    void showOlder();
    static constexpr qsizetype atFirst = 12, more = 30;
    QVBoxLayout *m_whole, *m_rows = nullptr; // m_rows: of what stands in it
    QList<TimelineEntry> m_entries;
    qsizetype m_shown = atFirst; // wanted
    int m_count = 0;             // made
};

} // namespace tp::ui
