#include "core/domain/DemoProgramme.h"

#include "core/domain/DemoTables.h"
#include "core/domain/FieldsIn.h"

#include <algorithm>

namespace tp::domain {
namespace demo {
namespace {

constexpr std::size_t mostInSave = 16; // entries: each of these records is one

void readPerson(std::vector<Participant> &people, std::map<RecordId, std::size_t> &places, const DemoSave &save,
                const RecordChange &change) {
    places[change.record] = people.size();
    Participant person;
    person.file = change.record;
    person.structure = save.structure;
    person.referent = save.member;
    person.name = textIn(change.set, "usualName");
    person.phone = textIn(change.set, "phone");
    person.feminine = textIn(change.set, "gender") != "man";
    people.push_back(std::move(person));
}

std::vector<Participant> readPeople(const std::vector<DemoSave> &encounters) {
    std::vector<Participant> people;
    std::map<RecordId, std::size_t> places;
    std::vector<std::map<std::string, int>> themes;
    for (const auto &save : encounters) {
        const auto encounter = std::ranges::find(save.changes, std::string("encounter"), &RecordChange::type);
        for (const auto &change : save.changes)
            if (change.type == "person") readPerson(people, places, save, change);
        themes.resize(people.size());
        for (const auto &change : save.changes) {
            if (change.type != "participation" || !change.file || encounter == save.changes.end()) continue;
            const auto place = places.at(*change.file);
            if (const auto day = dayIn(textIn(encounter->set, "occurredAt").substr(0, 10)))
                people[place].met.emplace_back(*day, encounter->record);
            const auto of = encounter->set.find("themes");
            for (const auto &theme : of != encounter->set.end() && of->second.array() ? *of->second.array() : Value::Array())
                if (theme.text()) ++themes[place][*theme.text()];
        }
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (const auto &[theme, count] : themes[i]) people[i].themes.push_back(theme);
        std::stable_sort(people[i].themes.begin(), people[i].themes.end(),
                         [&](const auto &a, const auto &b) { return themes[i][a] > themes[i][b]; });
    }
    return people;
}

} // namespace

const Way *Participant::wayOn(Days day) const {
    const auto at = std::ranges::find_if(ways, [&](const Way &way) { return way.time.holds(day); });
    return at == ways.end() ? nullptr : &*at;
}

bool Participant::takesPart(Days day) const {
    if (met.empty() || met.front().first >= day) return false;
    if (std::ranges::any_of(away, [&](const Interval &time) { return time.holds(day); })) return false;
    return wayOn(day) || std::ranges::any_of(met, [&](const auto &one) { return one.first <= day && day - one.first <= days(30); });
}

std::size_t Setting::present(std::size_t member) const { return ids->members[member] ? member : writerOf(member / 3); }

Value Setting::member(std::size_t place) const {
    const auto &known = ids->members[present(place)];
    return known ? idValue(*known) : Value();
}

std::string agreed(const char *sentence, const Participant &person) { return agreed(std::string_view(sentence), person.feminine); }

RecordChange record(const char *type, Days day, SeededRandom &random, Fields fields, const std::optional<RecordId> &file) {
    std::erase_if(fields, [](const auto &field) { return field.second.isNull(); });
    return {newUuid7<RecordId>(parisMs(day, 9 * 60), random), type, true, file, std::move(fields)};
}

void Saves::add(std::size_t structure, Days day, std::vector<RecordChange> changes) {
    const auto minute = static_cast<unsigned>(17 * 60 + m_saves.size() % 50);
    const auto at = parisMs(std::min(day, m_last), minute);
    for (std::size_t from = 0; from < changes.size(); from += mostInSave) {
        const auto until = std::min(from + mostInSave, changes.size());
        m_saves.push_back({structure,
                           writerOf(structure),
                           at,
                           {std::make_move_iterator(changes.begin() + static_cast<std::ptrdiff_t>(from)),
                            std::make_move_iterator(changes.begin() + static_cast<std::ptrdiff_t>(until))}});
    }
}

std::vector<DemoSave> Saves::gathered() {
    constexpr std::int64_t week = 7 * 24 * 3'600'000LL;
    const auto earlier = [](const DemoSave &a, const DemoSave &b) { return a.atMs < b.atMs; };
    std::stable_sort(m_saves.begin(), m_saves.end(), earlier);
    std::vector<DemoSave> out;
    std::map<std::size_t, std::size_t> open; // structure: place in `out` of the save that may hold more
    for (auto &save : m_saves) {
        const auto at = open.find(save.structure);
        auto *into = at == open.end() ? nullptr : &out[at->second];
        if (into && into->atMs / week == save.atMs / week && into->changes.size() + save.changes.size() <= mostInSave) {
            into->atMs = save.atMs;
            std::ranges::move(save.changes, std::back_inserter(into->changes));
            continue;
        }
        open[save.structure] = out.size();
        out.push_back(std::move(save));
    }
    std::stable_sort(out.begin(), out.end(), earlier); // what was added to came later
    return out;
}

} // namespace demo

Result<std::vector<DemoSave>> demoProgramme(const DemoPlan &plan, const std::vector<DemoSave> &encounters, const DemoIds &ids) {
    const auto last = dayIn(plan.until);
    if (!last) return fail(Code::Invalid, "until: date like 2026-03-02 expected");
    if (plan.months == 0 || plan.months > 240) return fail(Code::Invalid, "months: 1 to 240 expected");
    if (ids.structures.size() != demoStructures().size() || ids.members.size() != demoMembers().size())
        return fail(Code::Invalid, "ids: one for each structure and member expected");
    demo::Setting setting{plan.seed, demo::firstDay(*last, plan.months), *last, &ids, demo::readPeople(encounters), {}};
    for (const auto &territory : demoTerritories(plan.seed)) setting.territories.push_back(territory.record);
    demo::Saves saves(*last);
    demo::drawPathways(setting, saves);
    demo::drawActivities(setting, saves);
    demo::drawDirectory(setting, saves);
    demo::drawReferrals(setting, saves);
    demo::drawCommittees(setting, saves);
    return saves.gathered();
}

} // namespace tp::domain
