#pragma once
// ComputedModel over rows of one shape, with one list of columns. Window's thread.
#include "ui/lists/ComputedModel.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/widgets/Basics.h"

#include <algorithm>
#include <functional>

namespace tp::ui {

template <class Row> struct ComputedColumn {
    using Text = std::function<QString(const Row &)>;
    using Key = std::function<QVariant(const Row &)>;
    using State = std::function<std::optional<StateTag::State>(const Row &)>;
    ComputedColumn(const char *itsName, const char *itsTitle, Text says, Key orderedBy = {}, State drawnAs = {}, Qt::Alignment at = {})
        : name(itsName), title(itsTitle), text(std::move(says)), key(std::move(orderedBy)), state(std::move(drawnAs)), alignment(at) {}
    const char *name, *title; // as ComputedModel::Heading
    Text text;                // what is shown, and said
    Key key;                  // rows are put in order by it; none: by the text
    State state;              // the text is drawn as one
    Qt::Alignment alignment;
};

template <class R> class ComputedTable : public ComputedModel {
public:
    using Row = R;
    using ComputedModel::ComputedModel;
    QVariant data(const QModelIndex &index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const auto &row = shownRow(index.row());
        const bool added = index.column() >= declared();
        if (const auto own = added ? std::nullopt : special(row, index.column(), role)) return *own;
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (isTitle(row)) {
            if (role == BandCellRole) return QString();
            return isText && index.column() == 0 ? QVariant(titleText(row)) : QVariant();
        }
        if (role == Qt::AccessibleTextRole) return spokenCell(index);
        const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        if (added) return isShown ? QVariant(addedText(m_recordOf(row), index.column())) : QVariant();
        const auto &column = m_columns[static_cast<std::size_t>(index.column())];
        if (isShown) return column.text(row);
        if (role == Qt::TextAlignmentRole && column.alignment) return static_cast<int>(column.alignment | Qt::AlignVCenter);
        if (role != StateCellRole || !column.state) return {};
        const auto state = column.state(row);
        return state ? QVariant(static_cast<int>(*state)) : QVariant();
    }

protected:
    using Column = ComputedColumn<Row>;
    void declare(std::vector<Column> columns) { // once, by the constructor
        m_columns = std::move(columns);
        std::vector<Heading> headings;
        for (const auto &column : m_columns) headings.push_back({column.name, column.title, column.alignment});
        setHeadings(std::move(headings));
    }
    // And columns of the fields that coordinators added to `types`: a row is of a record of one of them, or of none, which has nothing
    // there.
    using RecordOf = std::function<RowRecord(const Row &)>;
    void declareAdded(Backend &backend, std::vector<std::string> types, RecordOf recordOf) {
        m_recordOf = std::move(recordOf);
        addColumnsOf(backend, std::move(types));
    }
    void setRows(std::vector<Row> rows) {
        forgetAdded();
        const auto same = [this](const Row &a, const Row &b) { return isSame(a, b); };
        if (!rows.empty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
            m_rows = std::move(rows); // where one stands in the list, one stays, even if it is another order by now
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &madeRows() const { return m_rows; } // in the order they were made
    [[nodiscard]] const Row *rowAt(int row) const { return row < 0 || row >= rowCount() ? nullptr : &shownRow(row); } // as it is shown
    [[nodiscard]] QString textOf(const Row &row, int column) const { return m_columns[static_cast<std::size_t>(column)].text(row); }
    [[nodiscard]] QStringList texts(const Row &row) const { // of every declared column
        QStringList all;
        for (const auto &column : m_columns) all << column.text(row);
        return all;
    }
    template <class Is> [[nodiscard]] int rowWhere(Is is) const { // the first such; -1: none
        for (int row = 0; row < rowCount(); ++row)
            if (is(shownRow(row))) return row;
        return -1;
    }

    [[nodiscard]] virtual bool isSame(const Row &, const Row &) const { return false; } // the same thing, whatever is said of it now
    [[nodiscard]] virtual bool isTitle(const Row &) const { return false; }
    [[nodiscard]] virtual QString titleText(const Row &) const { return {}; }
    // What a role gives otherwise than the column says.
    [[nodiscard]] virtual std::optional<QVariant> special(const Row &, int /*column*/, int /*role*/) const { return std::nullopt; }

private:
    [[nodiscard]] const Row &shownRow(int row) const { return m_rows[madeAt(row)]; }
    [[nodiscard]] std::size_t made() const override { return m_rows.size(); }
    [[nodiscard]] bool isTitleAt(std::size_t row) const override { return isTitle(m_rows[row]); }
    [[nodiscard]] QVariant keyAt(std::size_t row, int column) const override {
        if (column >= declared()) return addedKey(m_recordOf(m_rows[row]), column);
        const auto &its = m_columns[static_cast<std::size_t>(column)];
        return its.key ? its.key(m_rows[row]) : QVariant(its.text(m_rows[row]));
    }
    std::vector<Column> m_columns;
    RecordOf m_recordOf;
    std::vector<Row> m_rows;
};

} // namespace tp::ui
