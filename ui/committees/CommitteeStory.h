#pragma once
// What is known of a session of the participants' committee here: who of the delegates came, what is on its agenda, what it concluded.
// Values only. Window's thread, because words are translated.
#include "core/domain/Conclusions.h"
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

class Backend;

struct DelegateSeat {
    RecordId seat;
    QString name, group; // Somebody whom WIP follows
    std::optional<StructureId> structure;
    std::string attendance;                // code; empty: not said
    std::optional<RecordId> presence = {}; // the record that says it
    std::optional<RecordId> file = {};     // of who can be opened here
};
struct ConclusionsStory { // of one session
    std::vector<store::Record> versions;
    domain::SessionConclusions which;
    std::optional<std::uint64_t> number;
    std::optional<std::uint64_t> former; // another one, from before the server was restored: a paper may bear it
    [[nodiscard]] const store::Record *of(const RecordId &id) const;
    [[nodiscard]] const store::Record *standing() const; // null: none
};
struct CommitteeStory {
    store::Record session;
    std::vector<DelegateSeat> delegates; // on that day, and whoever came; by group, then by name
    int present = 0;
    std::vector<store::Record> agenda;  // proposals, in order
    std::vector<store::Record> adopted; // of these
    ConclusionsStory conclusions;
    bool outdated = false; // what stands adopted is not what was issued
    bool isHeld = false;   // its day has come, and it was not called off
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] bool awaitsConclusions() const { return isHeld && !conclusions.standing() && !adopted.empty(); }
};
// `withDelegates`: a list of sessions needs none.
[[nodiscard]] std::optional<CommitteeStory> committeeStory(Backend &backend, const ValueText &text, const RecordId &session,
                                                           bool withDelegates = true);

[[nodiscard]] std::vector<store::Record> recordsWhere(store::Reader &reader, const char *type, const char *field = nullptr,
                                                      const RecordId &of = {}); // of that type, whose reference names that record
[[nodiscard]] ConclusionsStory conclusionsStory(Backend &backend, std::vector<store::Record> ofSession);
[[nodiscard]] std::vector<store::Record> itemsOf(store::Reader &reader, const RecordId &conclusions); // in order

[[nodiscard]] QString momentTitle(const QString &startsAt); // Thursday 5 November 2026, 14:00
[[nodiscard]] QString committeeTitle(const store::Record &session);
[[nodiscard]] QString numberText(const std::optional<std::uint64_t> &number);           // no. 7; provisional number
[[nodiscard]] QString versionText(const store::Record &conclusions);                    // version 2; empty: the first
[[nodiscard]] QString proposalText(domain::ProposalState state, bool onAgenda);         // Waiting; On the agenda; Adopted
[[nodiscard]] QString ledByText(const store::Record &session, const ValueText &text);   // everybody who leads it
[[nodiscard]] QString domainText(const store::Record &proposal, const ValueText &text); // Proposal, Activities

} // namespace tp::ui
