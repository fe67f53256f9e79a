#pragma once
// Proposals as a list: those of a session in the order of its agenda, or all. Window's thread.
#include "core/domain/Conclusions.h"
#include "core/store/Reader.h"
#include "ui/lists/ComputedTable.h"
#include "ui/text/ValueText.h"

#include <set>

namespace tp::ui {

class ProposalsModel : public ComputedTable<store::Record> {
    Q_OBJECT
public:
    ProposalsModel(Backend &backend, const ValueText &text, QObject *parent);
    void set(std::vector<store::Record> proposals, std::set<RecordId> waiting = {}); // `waiting`: of these, for a session
    [[nodiscard]] const store::Record *at(int row) const { return rowAt(row); }      // null: none
    [[nodiscard]] int rowOf(const RecordId &proposal) const;                         // -1: not here

private:
    [[nodiscard]] bool isSame(const store::Record &a, const store::Record &b) const override { return a.id == b.id; }
    std::set<RecordId> m_waiting;
};

} // namespace tp::ui
