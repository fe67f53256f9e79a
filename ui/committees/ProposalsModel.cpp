#include "ui/committees/ProposalsModel.h"

#include "core/base/IdValue.h"
#include "ui/committees/CommitteeStory.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

namespace tp::ui {
namespace {
StateTag::State proposalTag(const store::Record &proposal) {
    if (!proposal.conflicts.empty()) return StateTag::State::Conflict;
    switch (domain::proposalState(proposal.fields)) {
    case domain::ProposalState::Adopted:
        return StateTag::State::Sent;
    case domain::ProposalState::NotAdopted:
    case domain::ProposalState::Withdrawn:
        return StateTag::State::Again;
    case domain::ProposalState::Discussed:
        return StateTag::State::ToComplete;
    case domain::ProposalState::Waiting:
        break;
    }
    return StateTag::State::Planned;
}
} // namespace

ProposalsModel::ProposalsModel(Backend &backend, const ValueText &text, QObject *parent) : ComputedTable(parent) {
    using store::Record;
    declare({{"title", QT_TR_NOOP("Proposal"), [](const Record &proposal) { return fieldText(proposal, "title"); }},
             {"domain", QT_TR_NOOP("Domain"),
              [&text](const Record &proposal) {
                  const auto *domain = fieldValue(proposal, "domain");
                  return domain ? text.of(fieldOf("proposal", "domain"), *domain) : QString();
              }},
             {"group", QT_TR_NOOP("Group"),
              [&text](const Record &proposal) {
                  const auto group = idIn<RecordId>(fieldValue(proposal, "group"));
                  return group ? text.record("group", *group) : QString();
              }},
             {"state",
              QT_TR_NOOP("State"),
              [this](const Record &proposal) {
                  return proposalText(domain::proposalState(proposal.fields),
                                      fieldValue(proposal, "session") && !m_waiting.contains(proposal.id));
              },
              {},
              proposalTag}});
    declareAdded(backend, {"proposal"}, [](const Record &proposal) { return RowRecord(proposal); });
}

void ProposalsModel::set(std::vector<store::Record> proposals, std::set<RecordId> waiting) {
    m_waiting = std::move(waiting);
    setRows(std::move(proposals));
}

int ProposalsModel::rowOf(const RecordId &proposal) const {
    return rowWhere([&](const store::Record &one) { return one.id == proposal; });
}

} // namespace tp::ui
