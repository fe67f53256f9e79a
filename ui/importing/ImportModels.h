#pragma once
// What an import shows: its first lines as they will be, the cells that do not fit, the lines that are perhaps known. Over an
// ImportSession, which outlives them. Window's thread.
#include "ui/importing/ImportSession.h"
#include "ui/text/ValueText.h"

#include <QAbstractTableModel>

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

// One row a cell that does not fit; its text is corrected in place. Also lines left out for no such reason: they can be taken back.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, FieldColumn, CellColumn, ReasonColumn };
    explicit ProblemModel(ImportSession &session, QObject *parent);
    void refresh();
    [[nodiscard]] std::size_t tableRow(int row) const { return m_rows[static_cast<std::size_t>(row)].first; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // applied once the editor has closed
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    ImportSession &m_session;
    std::vector<std::pair<std::size_t, std::size_t>> m_rows; // row of the table, problem of the line if any
};

class AlikeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, GivenColumn, KnownColumn, ChoiceColumn };
    AlikeModel(const ImportSession &session, Backend &backend, const ValueText &text, QObject *parent);
    void refresh();
    [[nodiscard]] std::size_t tableRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString given(std::size_t row) const;
    [[nodiscard]] QString known(const ImportSession::Line &line) const;
    [[nodiscard]] QString choice(const ImportSession::Line &line) const;
    const ImportSession &m_session;
    Backend &m_backend;
    const ValueText &m_text;
    std::vector<std::size_t> m_rows;
};

} // namespace tp::ui
