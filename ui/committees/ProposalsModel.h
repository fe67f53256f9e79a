#pragma once
// Proposals as a list: those of a session in the order of its agenda, or all. Window's thread.
#include "core/domain/Conclusions.h"
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

#include <QAbstractTableModel>

#include <set>

namespace tp::ui {

class ProposalsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Domain, Group, State, Columns };
    ProposalsModel(const ValueText &text, QObject *parent) : QAbstractTableModel(parent), m_text(text) {}
    void set(std::vector<store::Record> proposals, std::set<RecordId> waiting = {}); // `waiting`: of these, for a session
    [[nodiscard]] const store::Record *at(int row) const;                            // null: none
    [[nodiscard]] int rowOf(const RecordId &proposal) const;                         // -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const store::Record &proposal, int column) const;
    const ValueText &m_text;
    std::vector<store::Record> m_proposals;
    std::set<RecordId> m_waiting;
};

} // namespace tp::ui
