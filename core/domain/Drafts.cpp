#include "core/domain/Drafts.h"

#include <algorithm>

namespace tp::domain {
namespace {

// A save is one group of at most 16 sealed entries: the encounter takes up to three, a known person one, a new person two, and each
// reminder one more for each of them.
constexpr std::size_t groupLimit = 16, ofEncounter = 3, ofKnown = 1, ofNew = 2;

Value idValue(const RecordId &id) { return Bytes(id.bytes.begin(), id.bytes.end()); }

// Normalised and checked; nulls left out.
Result<std::map<std::string, Value>> fitting(const schema::RecordType &type, const std::map<std::string, Value> &fields) {
    std::map<std::string, Value> out;
    for (const auto &[name, value] : fields) {
        const auto *field = type.field(name);
        if (!field) return fail(Code::Invalid, "unknown field: " + name);
        auto normal = schema::normalise(*field, value);
        if (!normal.isNull()) out[name] = std::move(normal);
    }
    TP_CHECK(schema::validateNew(type, out));
    return out;
}

Result<RecordChange> newRecord(const schema::Dictionary *dictionary, const RecordId &id, const char *type, std::optional<RecordId> file,
                               const std::map<std::string, Value> &fields) {
    TP_TRY(auto set, fitting(dictionary ? *dictionary->type(type) : *schema::recordType(type), fields));
    return RecordChange{id, type, true, file, std::move(set)};
}

template <class T> std::vector<T> unique(const std::vector<T> &items) {
    std::vector<T> out;
    for (const auto &item : items) {
        if (std::find(out.begin(), out.end(), item) == out.end()) out.push_back(item);
    }
    return out;
}

} // namespace

Result<std::vector<RecordChange>> encounterChanges(const EncounterDraft &draft, std::int64_t nowMs, Random &random,
                                                   const schema::Dictionary *dictionary) {
    const auto known = unique(draft.people);
    const auto people = known.size() + draft.newPeople.size();
    if (ofEncounter + ofKnown * known.size() + ofNew * draft.newPeople.size() + draft.reminders.size() * people > groupLimit)
        return fail(Code::TooLarge, "people: too many in one encounter");
    if (people == 0 && !draft.reminders.empty()) return fail(Code::Invalid, "reminders: nobody has a file");

    auto fields = draft.fields;
    if (!draft.note.empty()) fields["note"] = draft.note;
    TP_TRY(auto encounter, newRecord(dictionary, newUuid7<RecordId>(nowMs, random), "encounter", {}, fields));
    const bool anonymous = encounter.set.contains("anonymous");
    if (people == 0 && !anonymous) return fail(Code::Invalid, "people: nothing says who was met");

    const auto occurredAt = encounter.set.at("occurredAt");
    const auto given = encounter.set.find("structure");
    const auto ours = given == encounter.set.end() ? Value() : given->second; // new files are of the encounter's structure
    Value follows;
    if (draft.referent) follows = Bytes(draft.referent->bytes.begin(), draft.referent->bytes.end());
    Value ownNote; // what was said with one person alone belongs to that person's file
    if (people == 1 && !anonymous) {
        if (const auto at = encounter.set.find("note"); at != encounter.set.end()) {
            ownNote = std::move(at->second);
            encounter.set.erase(at);
        }
    }

    std::vector<RecordChange> out;
    out.push_back(std::move(encounter));
    const auto encounterId = out.front().record;
    auto files = known;
    for (const auto &name : draft.newPeople) {
        const auto id = newUuid7<RecordId>(nowMs, random);
        const auto *when = occurredAt.text();
        TP_TRY(auto person, newRecord(dictionary, id, "person", id,
                                      {{"usualName", name},
                                       {"firstContactOn", when ? when->substr(0, 10) : Value()},
                                       {"structure", ours},
                                       {"referent", follows}}));
        out.push_back(std::move(person));
        files.push_back(id);
    }
    for (const auto &file : files) {
        TP_TRY(auto participation,
               newRecord(dictionary, newUuid7<RecordId>(nowMs, random), "participation", file,
                         {{"person", idValue(file)}, {"encounter", idValue(encounterId)}, {"occurredAt", occurredAt}, {"note", ownNote}}));
        out.push_back(std::move(participation));
        for (const auto &[what, dueOn, member] : draft.reminders) {
            Value by;
            if (member) by = Bytes(member->bytes.begin(), member->bytes.end());
            TP_TRY(auto reminder, newRecord(dictionary, newUuid7<RecordId>(nowMs, random), "reminder", file,
                                            {{"person", idValue(file)},
                                             {"encounter", idValue(encounterId)},
                                             {"what", what},
                                             {"dueOn", dueOn},
                                             {"member", std::move(by)}}));
            out.push_back(std::move(reminder));
        }
    }
    return out;
}

} // namespace tp::domain
