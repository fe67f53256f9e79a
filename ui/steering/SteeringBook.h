#pragma once
// Everything of the committees as it stands now, with what the rules make of it: what both tabs, their papers and Today show. A few
// thousand records at the most: read at once, or some hundred in each turn (BookReading). Window's thread.
#include "core/domain/Steering.h"
#include "ui/Backend.h"
#include "ui/text/ValueText.h"

#include <QDate>

namespace tp::ui {

// `Agendas`: what their items, decisions and milestones follow from. Who represents whom, what teams say of it and means stand in All.
enum class BookHolds : std::uint8_t { All, Agendas };
using BookRecords = std::map<std::string, std::map<RecordId, store::Record>>; // by type

class BookReading {
public:
    explicit BookReading(store::Reader &reader, BookHolds holds = BookHolds::All) : m_reader(reader), m_holds(holds) {}
    [[nodiscard]] bool step();                                // some hundred records at most; false: all are read
    [[nodiscard]] std::size_t count() const { return m_all; } // read so far
    [[nodiscard]] BookRecords take() { return std::move(m_records); }

private:
    store::Reader &m_reader;
    const BookHolds m_holds;
    std::size_t m_type = 0, m_ofType = 0, m_all = 0; // which one, and how many
    std::optional<store::After> m_behind;
    BookRecords m_records;
};

class SteeringBook {
public:
    SteeringBook() = default; // empty
    explicit SteeringBook(Backend &backend, BookHolds holds = BookHolds::All);
    // Of All, and not of a change that isWhole: records that did not change stay where they are.
    void readAgain(Backend &backend, const store::ChangedTypes &what);
    void exchange(Backend &backend, BookRecords records, const store::ChangedTypes &since); // `since`: changed while they were read

    [[nodiscard]] const store::Record *get(const char *type, const std::optional<RecordId> &id) const; // null: not here
    [[nodiscard]] std::vector<const store::Record *> all(const char *type) const;
    [[nodiscard]] const std::vector<domain::FollowUp> &followUps() const { return m_followUps; }
    [[nodiscard]] const domain::FollowUp *followUpOf(const RecordId &proposal) const;
    [[nodiscard]] domain::Agenda agenda(const RecordId &session) const;
    [[nodiscard]] std::vector<domain::AgendaItem> agendaItems(const RecordId &session) const; // of all sessions they are counted
    [[nodiscard]] domain::Quorum quorum(const RecordId &session) const;
    [[nodiscard]] const store::Record *sessionToAnswerAt(const std::string &from = {}) const;
    [[nodiscard]] std::vector<std::string> nextDates(int howMany) const;
    [[nodiscard]] std::vector<const store::Record *> impactsOn(const char *field, const RecordId &record) const;
    [[nodiscard]] std::vector<const store::Record *> toldOf(const RecordId &answer) const; // each time it was told back
    [[nodiscard]] std::vector<RecordId> presencesAt(const RecordId &session) const;
    [[nodiscard]] const std::string &today() const { return m_today; }

    // What was proposed, as the conclusions hold it; else as it was noted.
    [[nodiscard]] const store::Record *wordsOf(const domain::FollowUp &of) const;
    [[nodiscard]] std::optional<std::uint64_t> numberOf(const domain::FollowUp &of) const; // nothing: provisional, or in none
    // Who tells it back.
    [[nodiscard]] domain::Tellers tellersOf(const domain::FollowUp &of) const;
    [[nodiscard]] bool isTheirsToTell(const domain::FollowUp &of, const Me &me) const;

private:
    void readRecords(store::Reader &reader, const store::ChangedTypes &what);
    void readRecord(store::Reader &reader, const char *type, const RecordId &id);
    void takeForRules(const char *type);                                     // of that type what the rules take
    void applyRules(Backend &backend);                                       // what follows from all of them is made anew
    [[nodiscard]] std::vector<domain::Record> rules(const char *type) const; // made anew
    BookRecords m_records;
    domain::FollowUpRecords m_ruled; // as the rules take them
    std::vector<domain::Record> m_decisions, m_milestones;
    std::map<RecordId, std::vector<domain::Record>> m_presences; // by session
    std::map<RecordId, std::vector<RecordId>> m_impacts;         // by the proposal or decision
    std::vector<domain::FollowUp> m_followUps;
    std::map<RecordId, std::uint64_t> m_numbers;      // by the first version
    std::vector<domain::StructureSince> m_consortium; // by name
    std::string m_today;
};

[[nodiscard]] domain::Actor actorOf(const Me &me); // as the rules ask
[[nodiscard]] bool concernsSteering(const store::ChangedTypes &what);
[[nodiscard]] bool isWhole(const store::ChangedTypes &what); // not to be read record by record

// In words.
[[nodiscard]] QString itemTitle(const SteeringBook &book, const domain::FollowUp &of);
[[nodiscard]] QString itemNumber(const SteeringBook &book, const domain::FollowUp &of); // 7.3; empty: in no conclusions
[[nodiscard]] QString itemOrigin(const SteeringBook &book, const domain::FollowUp &of, const ValueText &text); // Activities · group Évrecy
[[nodiscard]] QString conclusionsTitle(const SteeringBook &book, const domain::FollowUp &of);                  // Conclusions no. 7
[[nodiscard]] QString answerText(const store::Record &answer, const ValueText &text); // Adapted · until …, what, who does it by when
[[nodiscard]] QString steeringTitle(const store::Record &session);                    // Steering committee of 03/12/2026
[[nodiscard]] QString sessionStateText(domain::SessionState state);
[[nodiscard]] QString milestoneStateText(domain::MilestoneState state);
[[nodiscard]] QString quorumText(const domain::Quorum &quorum);
[[nodiscard]] QString amountText(std::int64_t euros);       // 12 500 €; empty: 0
[[nodiscard]] QString postsText(std::int64_t postsPercent); // 1.5 posts; empty: 0
[[nodiscard]] QString shortDay(std::string_view iso);       // 03/12

} // namespace tp::ui
