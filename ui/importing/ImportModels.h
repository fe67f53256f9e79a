#pragma once
// What an import shows: its first lines as they will be, the cells that do not fit, the lines that are perhaps known. Over an
// ImportSession, which outlives them. Window's thread.
#include "ui/importing/ImportSession.h"
#include "ui/lists/ComputedTable.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t shown = 50; // lines
    PreviewModel(const ImportSession &session, const ValueText &text, QObject *parent);
    void refresh();
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::size_t tableRow(int row) const { return m_session.firstRow() + static_cast<std::size_t>(row); }
    const ImportSession &m_session;
    const ValueText &m_text;
    std::vector<importing::Line> m_lines;
};

struct ProblemRow {
    std::size_t row;     // of the table
    std::size_t problem; // of the line's; past the last: the line is left out for none of them
};

// One row a cell that does not fit; its text is corrected in place. Also lines left out for no such reason: they can be taken back.
class ProblemModel : public ComputedTable<ProblemRow> {
    Q_OBJECT
public:
    enum Column { LineColumn, FieldColumn, CellColumn, ReasonColumn }; // as they are declared
    explicit ProblemModel(ImportSession &session, QObject *parent);
    void refresh();
    [[nodiscard]] std::size_t tableRow(int row) const { return rowAt(row)->row; }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // applied once the editor has closed
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const importing::CellProblem *problemOf(const ProblemRow &row) const;
    [[nodiscard]] bool isCorrectable(const ProblemRow &row) const;
    [[nodiscard]] QString fieldText(const ProblemRow &row) const;
    [[nodiscard]] QString standing(const ProblemRow &row) const; // in the cell; of a line that is left out: the line
    [[nodiscard]] QString reason(const ProblemRow &row) const;
    [[nodiscard]] std::optional<QVariant> special(const ProblemRow &row, int column, int role) const override;
    ImportSession &m_session;
};

class AlikeModel : public ComputedTable<std::size_t> { // rows of the table
    Q_OBJECT
public:
    enum Column { LineColumn, GivenColumn, KnownColumn, ChoiceColumn }; // as they are declared
    AlikeModel(const ImportSession &session, Backend &backend, const ValueText &text, QObject *parent);
    void refresh();
    [[nodiscard]] std::size_t tableRow(int row) const { return *rowAt(row); }

private:
    [[nodiscard]] QString given(std::size_t row) const;
    [[nodiscard]] QString known(std::size_t row) const;
    [[nodiscard]] QString choice(std::size_t row) const;
    [[nodiscard]] bool isSame(const std::size_t &a, const std::size_t &b) const override { return a == b; }
    [[nodiscard]] std::optional<QVariant> special(const std::size_t &row, int column, int role) const override;
    const ImportSession &m_session;
    Backend &m_backend;
    const ValueText &m_text;
};

} // namespace tp::ui
