#pragma once
// The records of one type that match a query, as a table of raw values. Columns are field names of the schema, or "@name" for what a proxy
// computes from the whole record; after them every other field of the type, and every field that coordinators added. Reads pages of 200, of
// which the ones looked at last are held (ListPages); refreshes when the store changes, moving only the rows that changed, so selections
// and scroll positions stay; of a list scrolled far down the pages are read again that a change may have touched, some milliseconds at a
// time. Window's thread.
#include "ui/Backend.h"
#include "ui/models/HeaderRoles.h"
#include "ui/models/ListPages.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace tp::ui {

class RecordListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum DataRole {
        ValueRole = Qt::UserRole + 1, // QString of the text form, for sorting by proxies and tests; empty for null
        IdRole,                       // QByteArray, 16 bytes
        PendingRole,                  // bool: something of it is not yet sent
        ConflictRole,                 // int: fields with several values
    };
    static constexpr std::size_t pageSize = 200;

    // `related`: further types whose changes are shown here (participations in a list of encounters).
    RecordListModel(Backend &backend, const char *type, QList<QByteArray> columns, std::vector<std::string> related, QObject *parent);

    void setQuery(store::Query query); // its type, limit and offset are set here; loads at once
    [[nodiscard]] const store::Query &query() const { return m_query; }
    void refresh();                                  // what was read, at once; of a long list the rest soon
    void narrow(std::vector<store::Filter> filters); // others than the query's: the rows that hold them stay where they are
    // Further records for a query with words: those found otherwise than by their own text. They take their place in the order.
    struct Supplemented {
        std::vector<store::Record> records;
        bool cut = false; // there may be more of them
    };
    using Supplement = std::function<Supplemented(const store::Query &)>;
    void setSupplement(Supplement supplement) { m_supplement = std::move(supplement); }
    [[nodiscard]] const std::vector<RecordId> &supplemented() const { return m_supplemented; } // found only that way
    [[nodiscard]] bool isCut() const { return m_cut; }                                         // more may be found that way

    [[nodiscard]] const schema::RecordType &type() const { return *m_type; }
    [[nodiscard]] const QList<QByteArray> &columns() const { return m_columns; }
    [[nodiscard]] const schema::Field *field(int column) const; // null for a computed column
    [[nodiscard]] const store::Record &record(int row) const;   // good until the next call of anything here
    [[nodiscard]] int rowOf(const RecordId &id) const;          // -1: not among the rows read so far
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] std::size_t recordsHeld() const { return m_pages.recordsHeld(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override; // of HeaderRole alone
    // A person's choice, which stands over the query's own order from now on; a column that cannot be sorted by (-1): that order again.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool isSortable(int column) const; // the store keeps an index, and the field reads as it is kept
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded(); // rows are up to date with the query and the store

private:
    void take(const store::ChangedTypes &what);
    [[nodiscard]] Result<std::vector<store::Record>> read(const store::Query &query);
    [[nodiscard]] bool followDictionary(); // false: the columns are others, and all was read anew
    void setColumns();
    void arrange();               // the query, by the order that holds
    void step(std::size_t pages); // of what is to be read again: at least so many
    void readAgain();             // what was found by words, in one go
    void readPageAgain(std::size_t page);
    void place(const RecordId &changed); // the page it belongs to now is to be read again
    [[nodiscard]] std::optional<std::size_t> stalePage() const;
    void exchange(std::size_t row, std::size_t count, std::vector<store::Record> records, std::optional<std::size_t> page);
    [[nodiscard]] bool isInPlaces() const { return m_query.text.empty(); } // each row has a place that a record tells of itself
    [[nodiscard]] bool goesOnBehind() const { return m_query.text.empty() || m_query.orderBy.empty(); } // Query::after

    Backend &m_backend;
    const std::string m_typeName;
    const schema::RecordType *m_type; // of the dictionary when the query was last asked
    QList<QByteArray> m_columns;
    const qsizetype m_declared; // columns the page asked for; the others are what its records have besides
    std::vector<std::string> m_related;
    store::Query m_query;
    std::string m_usualOrder; // of the query as it was set
    bool m_usuallyDescending = true;
    std::optional<std::pair<int, Qt::SortOrder>> m_order; // chosen by a person
    Supplement m_supplement;
    std::vector<RecordId> m_supplemented;
    bool m_cut = false;
    mutable ListPages m_pages;         // what is looked at is read
    std::optional<store::After> m_end; // of those the query found itself
    std::vector<RecordId> m_changed;   // of a long list, since the last look
    std::vector<RecordId> m_toPlace;   // of these, those whose place now was not asked yet
    bool m_again = false;              // found by words: all of it is to be read again
    bool m_news = false;               // not told by `loaded` so far
    std::optional<Error> m_problem;
    bool m_complete = true;
    QTimer m_refresh; // gathers a burst of changes into one reading
};

} // namespace tp::ui
