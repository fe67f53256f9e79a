#pragma once
// Communes as rows of a table: how many encounters, which share of all, who was met, when last. Those with an encounter, those without, or
// all. Who was met is “…” while it is counted, “–” where counting was stopped. Window's thread.
#include "ui/lists/ComputedTable.h"
#include "ui/models/CoverageCount.h"

#include <vector>

namespace tp::ui {

struct CoverageRow {
    QString code;        // INSEE; empty: encounters without a commune
    QString name, group; // group: intercommunality; empty: outside Calvados, or nowhere
    int mark = -1;       // on the map; -1: none
    int population = 0;
    quint64 encounters = 0, unnamed = 0;
    std::optional<quint64> known; // people with a file; absent: not counted
    std::string lastAt;
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

class CoverageModel : public ComputedTable<std::size_t> { // positions among all
    Q_OBJECT
public:
    enum Column { Name, Encounters, Share, Known, Unnamed, Last, Group }; // as they are declared
    enum class Which { Met, NotMet, All };
    using People = CoverageCounts::People;

    explicit CoverageModel(QObject *parent = nullptr);
    void show(std::vector<CoverageRow> rows, People people = People::Counted); // all of them; the same again: nothing moves
    void show(Which which);
    [[nodiscard]] Which which() const { return m_which; }
    [[nodiscard]] quint64 total() const { return m_total; }
    [[nodiscard]] bool isPeopleCounted() const { return m_people == People::Counted; }
    [[nodiscard]] const std::vector<CoverageRow> &all() const { return m_all; }
    [[nodiscard]] const CoverageRow &at(int row) const { return m_all[*rowAt(row)]; }
    [[nodiscard]] int rowOf(const QString &code) const; // -1: not shown
    [[nodiscard]] QString sentence(const CoverageRow &row) const;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString knownText(const CoverageRow &row) const;
    void make(); // most first, or by group where there is none
    [[nodiscard]] bool before(const CoverageRow &a, const CoverageRow &b) const;
    // A row is one sentence, whichever of its cells is read.
    [[nodiscard]] std::optional<QVariant> special(const std::size_t &row, int column, int role) const override;
    std::vector<CoverageRow> m_all;
    quint64 m_total = 0;
    People m_people = People::Counted;
    Which m_which = Which::Met;
};

[[nodiscard]] QString shareText(quint64 part, quint64 of); // 27 %, less than 1 %

} // namespace tp::ui
