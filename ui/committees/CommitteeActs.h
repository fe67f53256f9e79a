#pragma once
// What one writes about a session of the participants' committee: who came, what is on its agenda, its conclusions. Nothing is asked here;
// what happened is said by toast, with Undo where it can be undone. Window's thread.
#include "ui/Backend.h"
#include "ui/committees/CommitteeStory.h"
#include "ui/shell/Page.h"

namespace tp::ui {

[[nodiscard]] bool mayConclude(const Backend &backend); // any member: it is said who did
void sayPresence(Backend &backend, PageContext &context, const CommitteeStory &story, const DelegateSeat &delegate,
                 const std::string &attendance); // code; empty: takes back what was said
// A save holds sixteen: the others at the next time, and it is said how many.
inline constexpr std::size_t mostOnAgendaAtOnce = 16;
void putOnAgenda(Backend &backend, PageContext &context, const RecordId &session, const std::vector<store::Record> &proposals);
void takeOffAgenda(Backend &backend, PageContext &context, const store::Record &proposal);
// A new version where there is one already. Cannot be undone.
void issueConclusions(Backend &backend, PageContext &context, const CommitteeStory &story, const ValueText &text);
// Proposals that wait for a session on `day` (core/domain/Conclusions.h), the oldest first; those that this session can take up.
[[nodiscard]] bool awaitsSession(store::Reader &reader, const store::Record &proposal, const std::string &day);
[[nodiscard]] std::vector<store::Record> waitingProposals(store::Reader &reader, const std::string &day);
[[nodiscard]] std::vector<store::Record> waitingFor(Backend &backend, const store::Record &session);
// Where a proposal goes now: the next session to come, else the last one held that has no conclusions.
[[nodiscard]] std::optional<store::Record> nextCommittee(Backend &backend);

} // namespace tp::ui
