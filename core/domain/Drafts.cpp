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

struct Made { // of which records are made
    const schema::Dictionary *dictionary;
    std::int64_t nowMs;
    Random &random;
    RecordId encounter;
    Value occurredAt, structure;
    std::optional<MemberId> referent;

    Result<RecordChange> file(const std::string &name) {
        const auto id = newUuid7<RecordId>(nowMs, random);
        const auto *when = occurredAt.text();
        Value follows;
        if (referent) follows = Bytes(referent->bytes.begin(), referent->bytes.end());
        return newRecord(dictionary, id, "person", id,
                         {{"usualName", name},
                          {"firstContactOn", when ? when->substr(0, 10) : Value()},
                          {"structure", structure},
                          {"referent", follows}});
    }
    Result<RecordChange> participation(const RecordId &of, const Value &note) {
        return newRecord(dictionary, newUuid7<RecordId>(nowMs, random), "participation", of,
                         {{"person", idValue(of)}, {"encounter", idValue(encounter)}, {"occurredAt", occurredAt}, {"note", note}});
    }
};

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
    Made made{dictionary, nowMs, random, encounterId, occurredAt, ours, draft.referent};
    auto files = known;
    for (const auto &name : draft.newPeople) {
        TP_TRY(auto person, made.file(name));
        files.push_back(person.record);
        out.push_back(std::move(person));
    }
    for (const auto &file : files) {
        TP_TRY(auto participation, made.participation(file, ownNote));
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

Result<std::vector<RecordChange>> metChanges(const MetDraft &draft, std::int64_t nowMs, Random &random,
                                             const schema::Dictionary *dictionary) {
    const auto met = draft.staying + draft.added.size();
    if (met == 0 && !draft.anonymous) return fail(Code::Invalid, "people: nothing says who was met");
    auto entries = ofEncounter + ofKnown * draft.gone.size();
    if (!draft.added.empty()) entries += ofKnown * draft.staying; // else those who stay may be as many as were noted elsewhere
    for (const auto &person : draft.added) entries += person.file ? ofKnown : ofNew;
    if (entries > groupLimit) return fail(Code::TooLarge, "people: too many in one encounter");
    std::vector<RecordChange> out;
    for (const auto &[participation, file] : draft.gone) out.push_back({participation, "participation", false, file, {}, true});
    Made made{dictionary, nowMs, random, draft.encounter, draft.occurredAt, draft.structure, draft.referent};
    for (const auto &[file, name, note] : draft.added) {
        auto of = file;
        if (!of) {
            TP_TRY(auto person, made.file(name));
            of = person.record;
            out.push_back(std::move(person));
        }
        TP_TRY(auto participation, made.participation(*of, note.empty() ? Value() : Value(note)));
        out.push_back(std::move(participation));
    }
    return out;
}

} // namespace tp::domain
