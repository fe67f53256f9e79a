#pragma once
// A table whose rows are no records of one type. Its columns are declared once (ComputedTable): what a cell says, its title, how it is
// drawn and how rows are put in order all derive from there. Rows that are titles keep their place; those below each are put in order among
// themselves. What has nothing in the column stands last, whichever way. A person's order stays when rows are made anew. Behind the
// declared columns stand those of fields that coordinators added to the types of its rows (AddedColumns), where a list says of which they
// are. Window's thread.
#include "ui/lists/AddedColumns.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tp::ui {

class Backend;

class ComputedModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override; // no column of it (-1): as the rows were made

protected:
    struct Heading {
        const char *name;  // stable, for programs: what a table remembers of the column stands under it
        const char *title; // QT_TR_NOOP of the model's class
        Qt::Alignment alignment = {};
    };
    void setHeadings(std::vector<Heading> headings) { m_headings = std::move(headings); }
    void addColumnsOf(Backend &backend, std::vector<std::string> types); // once, by the constructor; they follow the dictionary
    void forgetAdded() {                                                 // the rows are others
        if (m_added) m_added->forget();
    }
    [[nodiscard]] int declared() const { return static_cast<int>(m_headings.size()); }
    // Of a column behind these.
    [[nodiscard]] QString addedText(const RowRecord &of, int column) const { return m_added->text(of, column - declared()); }
    [[nodiscard]] QVariant addedKey(const RowRecord &of, int column) const { return m_added->key(of, column - declared()); }
    void setSortable(bool sortable) { m_sortable = sortable; } // false: the rows stand as they were made, always
    void arrange();                                            // between beginResetModel and endResetModel
    [[nodiscard]] std::size_t madeAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }

    // Of the rows as they were made.
    [[nodiscard]] virtual std::size_t made() const = 0;
    [[nodiscard]] virtual bool isTitleAt(std::size_t row) const = 0;
    [[nodiscard]] virtual QVariant keyAt(std::size_t row,
                                         int column) const = 0; // comparable; words as they are read; none: invalid or empty

private:
    void followDictionary();
    void setAdded(std::vector<AddedColumns::Column> columns);
    std::vector<Heading> m_headings;
    std::optional<AddedColumns> m_added;
    bool m_sortable = true;
    std::vector<std::size_t> m_order; // which of the rows made stands where
    std::optional<std::pair<int, Qt::SortOrder>> m_sorted;
};

} // namespace tp::ui
