#pragma once
// Communes as rows of a table: how many encounters, which share of all, who was met, when last. Those with an encounter, those without, or
// all. Sorts itself. Window's thread.
#include "ui/models/CoverageCount.h"

#include <QAbstractTableModel>

#include <vector>

namespace tp::ui {

struct CoverageRow {
    QString code;        // INSEE; empty: encounters without a commune
    QString name, group; // group: intercommunality; empty: outside Calvados, or nowhere
    int mark = -1;       // on the map; -1: none
    int population = 0;
    quint64 encounters = 0, known = 0, unnamed = 0;
    std::string lastAt;
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Encounters, Share, Known, Unnamed, Last, Group, Columns };
    enum class Which { Met, NotMet, All };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<CoverageRow> rows); // all of them; the same again: nothing moves
    void show(Which which);
    [[nodiscard]] Which which() const { return m_which; }
    [[nodiscard]] quint64 total() const { return m_total; }
    [[nodiscard]] const std::vector<CoverageRow> &all() const { return m_all; }
    [[nodiscard]] const CoverageRow &at(int row) const { return m_all[m_rows[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] int rowOf(const QString &code) const; // -1: not shown
    [[nodiscard]] QString sentence(const CoverageRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    [[nodiscard]] bool before(const CoverageRow &a, const CoverageRow &b) const;
    [[nodiscard]] QString cellText(const CoverageRow &row, int column) const;
    std::vector<CoverageRow> m_all;
    std::vector<std::size_t> m_rows; // of them, as shown
    quint64 m_total = 0;
    Which m_which = Which::Met;
    std::optional<std::pair<int, Qt::SortOrder>> m_order; // a person's; absent: most first, or by group where there is none
};

[[nodiscard]] QString shareText(quint64 part, quint64 of); // 27 %, less than 1 %

} // namespace tp::ui
