#pragma once
// What people were told is saved, kept apart from everything under test. Every write of the world is a text of its own (a mark), so that
// text and write are one to one; each mark remembers which marks its author saw in that field when writing over them. From that alone
// follows what must be visible in the end: every acknowledged mark that no acknowledged mark has seen. The marks are canaries as well: all
// begin with the same rare letters, which may appear in clear nowhere.
#include "core/base/Ids.h"
#include "core/schema/Schema.h"

#include <map>
#include <optional>
#include <set>

namespace tp::sim {

struct Field { // of one record
    std::string type;
    RecordId record;
    std::string field;
    friend auto operator<=>(const Field &, const Field &) = default;
};

struct Mark {
    enum class State : std::uint8_t { Acknowledged, Perhaps, Refused }; // Perhaps: the save failed, or the process died meanwhile
    int number = 0;
    Field field;
    int laptop = 0;
    int save = 0; // marks of one save are there together or not at all
    State state = State::Perhaps;
    std::set<int> over; // what its author saw and wrote over
};

struct Deletion { // or its undoing
    int laptop = 0;
    bool deleted = true;
    bool acknowledged = false;
    std::set<int> seen; // every mark of the record in sight
};

struct Known {                                                // where a record belongs
    schema::Audience audience = schema::Audience::Consortium; // of its marked fields
    StructureId structure;                                    // owner of the encounter, or of the file
    std::optional<RecordId> file;
    std::string type; // of the record
};

class Ledger {
public:
    explicit Ledger(std::string canary) : m_canary(std::move(canary)) {}

    [[nodiscard]] const std::string &canary() const { return m_canary; }
    // The text of the next mark; it counts once `written` is called.
    [[nodiscard]] std::string text(int number) const { return m_canary + std::to_string(number) + 'z'; }
    [[nodiscard]] int reserve() { return m_next++; }
    [[nodiscard]] int newSave() { return ++m_saves; }
    void written(Mark mark) { m_marks.emplace(mark.number, std::move(mark)); }
    void settle(int number, Mark::State state) { m_marks.at(number).state = state; }
    [[nodiscard]] std::optional<int> numberIn(std::string_view text) const; // of the mark a value holds
    [[nodiscard]] const std::map<int, Mark> &marks() const { return m_marks; }
    [[nodiscard]] std::map<RecordId, Known> &records() { return m_records; }
    [[nodiscard]] std::map<RecordId, SpaceId> &files() { return m_files; } // of every person, once made
    [[nodiscard]] std::map<std::pair<std::string, RecordId>, std::vector<Deletion>> &deletions() { return m_deletions; }
    // Every field ever marked, with what must be visible in it. `counts`: does the mark count (its author had the right)?
    [[nodiscard]] std::map<Field, std::set<int>> expected(const std::function<bool(const Mark &)> &counts) const;

private:
    std::string m_canary;
    int m_next = 1, m_saves = 0;
    std::map<int, Mark> m_marks;
    std::map<RecordId, Known> m_records;
    std::map<RecordId, SpaceId> m_files;
    std::map<std::pair<std::string, RecordId>, std::vector<Deletion>> m_deletions;
};

} // namespace tp::sim
