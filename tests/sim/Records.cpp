// What people write.
#include "tests/sim/Operations.h"

#include <algorithm>

namespace tp::sim {

namespace {

using Fields = std::map<std::string, Value>;

RoleSet rolesOf(Laptop &laptop) {
    return laptop.session().withKeys([&](const store::Keys &keys) { return keys.membership.allRolesOf(laptop.session().member()); });
}
bool worksIn(Laptop &laptop, const StructureId &structure) {
    return laptop.session().withKeys([&](const store::Keys &keys) {
        return keys.membership.rolesOf(laptop.session().member()).contains(structure) && keys.keyring.structures().contains(structure);
    });
}

RecordId newId(Laptop &laptop) { return newUuid7<RecordId>(laptop.clock.nowMs(), laptop.random); }

Fields encounter() {
    return {{"occurredAt", "2026-03-02T14:30"},
            {"placeKind", "public_space"},
            {"commune", "14118"},
            {"themes", Value::Array{"health", "housing"}},
            {"anonymous", Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}}}};
}

// A mark's text, now and then so long that it travels in an entry of its own.
std::string longText(World &world, int mark) {
    auto text = world.ledger.text(mark);
    if (world.chance(80)) text.append(1, ' ').append(2100, 'x');
    return text;
}

struct Editable {
    const char *type, *field;
};
constexpr Editable editables[] = {{"encounter", "note"},    {"encounter", "place"},    {"person", "usualName"}, {"person", "note"},
                                  {"person", "familyName"}, {"participation", "note"}, {"territory", "name"},   {"member", "name"}};

bool mayEdit(Laptop &laptop, const std::string &type, const Known &known) {
    if (type == "territory") return rolesOf(laptop) & (Role::Coordinator | Role::Administrator);
    if (type == "member") return true;
    // Whoever received a file, or once did, writes in it as well: what the grant does not cover must not count.
    return worksIn(laptop, known.structure) || known.file;
}

struct Choice {
    std::string type;
    RecordId record;
    Known known;
};

// Some record this laptop sees and may edit.
std::optional<Choice> someRecord(World &world, Laptop &laptop) {
    const auto &records = world.ledger.records();
    if (records.empty()) return {};
    // People work on few records at a time: mostly among the newest, so that they meet each other there.
    const auto reach = std::min<std::uint64_t>(records.size(), world.chance(600) ? 4 : records.size());
    for (int tries = 0; tries < 4; ++tries) {
        auto at = records.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(records.size() - 1 - world.below(reach)));
        const auto &known = at->second;
        if (known.type == "structure") continue; // its author's alone
        if (!mayEdit(laptop, known.type, known)) continue;
        if (laptop.reader().get(known.type, at->first)) return Choice{known.type, at->first, known};
    }
    return {};
}

Mark markFor(World &world, Laptop &laptop, const Field &field) {
    return Mark{world.ledger.reserve(), field, laptop.number, 0, Mark::State::Perhaps, laptop.visible(field)};
}

std::set<int> seenIn(Laptop &laptop, const Choice &choice) {
    std::set<int> seen;
    for (const auto &editable : editables)
        if (editable.type == choice.type) seen.merge(laptop.visible({choice.type, choice.record, editable.field}));
    return seen;
}

bool setDeleted(World &world, Laptop &laptop, const Choice &choice, bool deleted) {
    Deletion deletion{laptop.number, deleted, false, seenIn(laptop, choice)};
    deletion.acknowledged = laptop.save({}, [&](store::Writer &writer) {
        return deleted ? writer.remove(choice.type, choice.record) : writer.restore(choice.type, choice.record);
    });
    world.ledger.deletions()[{choice.type, choice.record}].push_back(std::move(deletion));
    return true;
}

} // namespace

bool meetSomebody(World &world, Laptop &laptop) {
    if (!(rolesOf(laptop) & (Role::Referent | Role::Manager))) return false;
    auto fields = encounter();
    const auto record = newId(laptop);
    std::vector<Mark> marks;
    for (const char *field : {"note", "place"}) {
        marks.push_back(markFor(world, laptop, {"encounter", record, field}));
        fields[field] = field == std::string_view("note") ? longText(world, marks.back().number) : world.ledger.text(marks.back().number);
    }
    world.ledger.records()[record] = {schema::Audience::Structure, laptop.session().structure(), {}, "encounter"};
    laptop.save(std::move(marks), [&](store::Writer &writer) {
        return writer.commit(std::vector{domain::RecordChange{record, "encounter", true, {}, fields}});
    });
    return true;
}

bool openFile(World &world, Laptop &laptop) {
    if (!(rolesOf(laptop) & (Role::Referent | Role::Manager))) return false;
    const auto name = world.ledger.reserve(), note = world.ledger.reserve();
    domain::EncounterDraft draft;
    draft.fields = encounter();
    draft.fields.erase("anonymous");
    draft.note = world.ledger.text(note);
    draft.newPeople = {world.ledger.text(name)};
    const auto changes = domain::encounterChanges(draft, laptop.clock.nowMs(), laptop.random);
    if (!changes || laptop.old) return false;
    std::vector<Mark> marks;
    std::optional<RecordId> file;
    for (const auto &change : *changes)
        if (change.type == "person") file = change.record;
    for (const auto &change : *changes) {
        if (change.type == "encounter") continue;
        world.ledger.records()[change.record] = {schema::Audience::File, laptop.session().structure(), file, change.type};
        const bool person = change.type == "person";
        marks.push_back({person ? name : note, {change.type, change.record, person ? "usualName" : "note"}, laptop.number, 0, {}, {}});
    }
    laptop.save(std::move(marks), [&](store::Writer &writer) { return writer.commit(*changes); });
    if (const auto space = laptop.writer().fileOf(*file); space && *space) world.ledger.files()[*file] = **space;
    return true;
}

bool nameTerritory(World &world, Laptop &laptop) {
    if (!(rolesOf(laptop) & (Role::Coordinator | Role::Administrator))) return false;
    const auto record = newId(laptop);
    auto mark = markFor(world, laptop, {"territory", record, "name"});
    const Fields fields{{"name", world.ledger.text(mark.number)}};
    world.ledger.records()[record] = {schema::Audience::Consortium, {}, {}, "territory"};
    laptop.save({std::move(mark)}, [&](store::Writer &writer) {
        return writer.commit(std::vector{domain::RecordChange{record, "territory", true, {}, fields}});
    });
    return true;
}

bool editSomething(World &world, Laptop &laptop) {
    const auto choice = someRecord(world, laptop);
    if (!choice) return false;
    std::vector<const char *> fields;
    for (const auto &editable : editables)
        if (editable.type == choice->type) fields.push_back(editable.field);
    const Field field{choice->type, choice->record, fields[world.below(fields.size())]};
    auto mark = markFor(world, laptop, field);
    const Fields set{{field.field, field.field == "note" ? longText(world, mark.number) : world.ledger.text(mark.number)}};
    laptop.save({std::move(mark)}, [&](store::Writer &writer) {
        return writer.commit(std::vector{domain::RecordChange{choice->record, choice->type, false, {}, set}});
    });
    return true;
}

bool removeSomething(World &world, Laptop &laptop) {
    const auto choice = someRecord(world, laptop);
    if (choice && choice->known.file && !worksIn(laptop, choice->known.structure)) return false; // the owner's alone
    return choice && choice->type != "member" && setDeleted(world, laptop, *choice, true);
}

bool putBackSomething(World &world, Laptop &laptop) {
    const auto &deletions = world.ledger.deletions();
    if (deletions.empty()) return false;
    auto at = deletions.begin();
    std::advance(at, static_cast<std::ptrdiff_t>(world.below(deletions.size())));
    const auto &known = world.ledger.records()[at->first.second];
    const auto record = laptop.reader().get(at->first.first, at->first.second);
    if (!record || !mayEdit(laptop, at->first.first, known) || (known.file && !worksIn(laptop, known.structure))) return false;
    return setDeleted(world, laptop, {at->first.first, at->first.second, known}, false);
}

bool resolveSomething(World &world, Laptop &laptop) {
    const auto conflicts = laptop.reader().conflicts(50);
    if (!conflicts || conflicts->empty()) return false;
    const auto &conflict = (*conflicts)[world.below(conflicts->size())];
    const auto known = world.ledger.records().find(conflict.record);
    if (conflict.field.starts_with("_") || known == world.ledger.records().end()) return false;
    if (!mayEdit(laptop, conflict.type, known->second)) return false;
    const Field field{conflict.type, conflict.record, conflict.field};
    auto mark = markFor(world, laptop, field);
    const Value value = world.ledger.text(mark.number);
    laptop.save({std::move(mark)}, [&](store::Writer &writer) { return writer.resolve(field.type, field.record, field.field, value); });
    return true;
}

} // namespace tp::sim
