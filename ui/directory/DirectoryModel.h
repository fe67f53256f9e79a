#pragma once
// The directory as a list: professionals, networks and schemes, narrowed to a need in plain words, to a territory, to who is there today,
// to what is to be verified. All is read and indexed once, and asked in memory. Window's thread.
#include "core/domain/Availability.h"
#include "core/domain/Needs.h"
#include "ui/Backend.h"
#include "ui/lists/ComputedTable.h"
#include "ui/text/ValueText.h"

#include <QDate>

namespace tp::ui {

struct DirectoryFilter {
    enum class Which { All, Professionals, Schemes };
    Which which = Which::All;
    QString need;                           // in plain words; empty: all, by name
    bool today = false;                     // professionals who can still be called on today
    bool toVerify = false;                  // those nobody checked for a year
    std::optional<RecordId> territory = {}; // that are for it; none: all
    friend bool operator==(const DirectoryFilter &, const DirectoryFilter &) = default;
};

class DirectoryModel : public ComputedTable<std::size_t> { // positions among all entries
    Q_OBJECT
public:
    DirectoryModel(Backend &backend, ValueText &text, QObject *parent);
    void setFilter(const DirectoryFilter &filter);
    // By fields that were added: filters of each type. As soon as one narrows, only what holds all those of its type is listed.
    void setAdded(std::map<std::string, std::vector<store::Filter>> added);
    [[nodiscard]] const DirectoryFilter &filter() const { return m_filter; }
    void refresh();
    [[nodiscard]] const store::Record *entryAt(int row) const;
    [[nodiscard]] int rowOf(const RecordId &entry) const; // -1: not here
    [[nodiscard]] int stale() const { return m_stale; }   // of all, whatever the filter
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

signals:
    void loaded();

private:
    void narrow();
    [[nodiscard]] bool holdsAdded(const store::Record &entry) const;
    [[nodiscard]] domain::Presence presence(std::size_t entry, std::string_view moment) const;
    [[nodiscard]] QString whatText(const store::Record &entry) const;
    [[nodiscard]] QString whereText(const store::Record &entry) const;
    [[nodiscard]] QString territoriesText(const store::Record &entry) const;

    Backend &m_backend;
    ValueText &m_text;
    DirectoryFilter m_filter;
    std::map<std::string, std::vector<store::Filter>> m_added;            // of those that narrow
    std::vector<store::Record> m_entries;                                 // by name
    mutable std::vector<std::optional<domain::Availability>> m_available; // of each entry, once it was asked for
    std::optional<domain::HelpIndex> m_index;
    int m_stale = 0;
};

[[nodiscard]] store::Record entryToday(store::Record entry);   // one written before there could be several territories names one of them
[[nodiscard]] QString presenceText(domain::Presence presence); // There now; empty: nobody said when
[[nodiscard]] std::string momentNow(const Clock &clock);       // "2026-03-02T14:30", civil time in France

} // namespace tp::ui
