#pragma once
// What the parts of the demonstration's programme stand on: its people as the encounters show them, its days, and records to save. Each
// part draws from a source of its own, so that one that is changed leaves the others as they are. Internal to core/domain.
#include "core/base/IdValue.h"
#include "core/domain/Demo.h"
#include "core/domain/DemoCalendar.h"
#include "core/domain/Pathway.h"

namespace tp::domain::demo {

using std::chrono::days;

struct Interval {
    Days from;
    std::optional<Days> until; // nothing: lasts on
    [[nodiscard]] bool holds(Days day) const { return from <= day && (!until || day <= *until); }
};
struct Way { // a pathway
    RecordId pathway;
    Interval time;
};
struct Participant {
    RecordId file;
    std::size_t structure = 0, referent = 0; // places; who noted the first encounter
    std::string name, phone;
    bool feminine = false;
    std::vector<std::pair<Days, RecordId>> met; // encounters, in order of time
    std::vector<std::string> themes;            // of those encounters, the most frequent first
    std::vector<Way> ways;                      // drawPathways()
    std::vector<Interval> away;                 // left the programme: drawPathways()
    [[nodiscard]] const Way *wayOn(Days day) const;
    [[nodiscard]] bool takesPart(Days day) const; // met lately, or on a pathway, and not gone
};
struct Setting {
    std::uint64_t seed = 0;
    Days first, last;
    const DemoIds *ids = nullptr;
    std::vector<Participant> people;
    std::vector<RecordId> territories;
    [[nodiscard]] Value structure(std::size_t place) const { return idValue(ids->structures[place]); }
    [[nodiscard]] std::size_t present(std::size_t member) const; // itself; who has not enrolled: the first of their structure
    [[nodiscard]] Value member(std::size_t place) const;         // the one present; null: nobody is
};
[[nodiscard]] constexpr std::size_t writerOf(std::size_t structure) { return structure * 3; } // place in demoMembers()
[[nodiscard]] std::string agreed(const char *sentence, const Participant &person);

// A record made on a day; empty fields are left out. `file`: of the person whose file holds it.
[[nodiscard]] RecordChange record(const char *type, Days day, SeededRandom &random, Fields fields,
                                  const std::optional<RecordId> &file = {});

class Saves {
public:
    explicit Saves(Days last) : m_last(last) {}
    // By `structure`, in office hours of the day; of one that is planned, on the last day.
    void add(std::size_t structure, Days day, std::vector<RecordChange> changes);
    [[nodiscard]] std::vector<DemoSave> gathered(); // in order of time; what a structure noted in one week, as few saves as hold it
private:
    Days m_last;
    std::vector<DemoSave> m_saves;
};

void drawPathways(Setting &setting, Saves &saves); // first: the others go by who is on a pathway
void drawActivities(const Setting &setting, Saves &saves);
void drawDirectory(const Setting &setting, Saves &saves);
void drawReferrals(const Setting &setting, Saves &saves);
void drawCommittees(const Setting &setting, Saves &saves); // with groups, and the steering committee

} // namespace tp::domain::demo
