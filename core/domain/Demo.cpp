#include "core/domain/Demo.h"

#include "core/domain/Communes.h"
#include "core/domain/DemoCalendar.h"
#include "core/domain/DemoOutings.h"
#include "core/domain/DemoTables.h"
#include "core/schema/Text.h"

#include <algorithm>
#include <array>

namespace tp::domain {
namespace {

using namespace demo;

constexpr const char *territoryNames[] = {"Caen la Mer", "Vallées de l'Orne et de l'Odon"};
constexpr const char *intercommunalities[] = {"CU Caen la Mer", "CC Vallées de l'Orne et de l'Odon"};
constexpr std::int64_t territoriesMadeMs = 1'704'106'800'000; // 2024-01-01: before any plan's first encounter

struct Known {
    RecordId id;
    Person person;
    Days last; // met for the last time
};

class Generator {
public:
    Generator(const DemoPlan &plan, Days last)
        : m_plan(plan), m_random(plan.seed), m_last(last), m_territories(demoTerritories(plan.seed)) {}

    Result<std::vector<DemoSave>> run() {
        std::vector<DemoSave> saves;
        const auto moments = drawMoments(m_random, m_last, m_plan.months, m_plan.encounters);
        auto left = m_plan.people;
        for (std::size_t i = 0; i < moments.size(); ++i) {
            const auto rest = moments.size() - i;
            // A little ahead of an even spread, so that people met early have time to come back.
            const bool someoneNew = left > 0 && (left >= rest || m_random.below(rest * 2) < left * 3);
            TP_TRY(auto save, encounter(moments[i], someoneNew));
            if (someoneNew) --left;
            saves.push_back(std::move(save));
        }
        SeededRandom outings(m_plan.seed + 1); // of its own: encounters stay as they were drawn
        gatherOutings(saves, outings);
        return saves;
    }

private:
    // People of the structure who were met neither today nor a very long time ago, the recent ones first in line.
    std::vector<std::size_t> reachable(std::size_t structure, Days day) {
        std::vector<std::size_t> out;
        const auto &all = m_known[structure];
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto since = (day - all[i].last).count();
            if (since >= 1 && (since <= 45 || chance(m_random, 20))) out.push_back(i);
        }
        return out;
    }

    Value anonymousPeople(std::size_t &count) {
        static constexpr Weighted genders[] = {{"man", 55}, {"woman", 43}, {"undisclosed", 2}};
        static constexpr Weighted bands[] = {{"<16", 5},    {"16-17", 14}, {"18-21", 30}, {"22-25", 22},
                                             {"26-29", 10}, {"30-45", 12}, {"46-59", 5},  {"60+", 2}};
        static constexpr std::array sizes{1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8};
        Value::Array groups;
        count = static_cast<std::size_t>(oneOf(m_random, sizes));
        for (auto left = static_cast<std::int64_t>(count); left > 0;) {
            const auto some = std::min<std::int64_t>(left, 1 + static_cast<std::int64_t>(m_random.below(3)));
            groups.emplace_back(
                Value::Map{{"gender", weighted(m_random, genders).code}, {"ageBand", weighted(m_random, bands).code}, {"count", some}});
            left -= some;
        }
        return groups;
    }

    const char *contactMode(std::string_view kind, bool known) {
        static constexpr Weighted outside[] = {{"outreach", 80}, {"word_of_mouth", 10}, {"partner", 10}};
        static constexpr Weighted inside[] = {
            {"walk_in", 50}, {"appointment", 15}, {"partner", 15}, {"word_of_mouth", 15}, {"social_media", 5}};
        static constexpr Weighted again[] = {{"appointment", 60}, {"walk_in", 25}, {"outreach", 15}};
        if (kind == "home") return "appointment";
        const bool indoors = kind == "association" || kind == "day_centre" || kind == "third_place" || kind == "cultural_facility";
        if (known && (indoors || chance(m_random, 30))) return weighted(m_random, again).code;
        return indoors ? weighted(m_random, inside).code : weighted(m_random, outside).code;
    }

    Value::Array drawThemes(const Person *person) {
        static constexpr std::array amounts{0, 1, 1, 1, 2, 2, 2, 3};
        Value::Array out;
        for (auto left = oneOf(m_random, amounts); left > 0; --left) {
            const bool own = person && chance(m_random, 85);
            out.emplace_back(own ? oneOf(m_random, person->themes) : std::string(weighted(m_random, themeWeights()).code));
        }
        return out;
    }

    void planNextStep(std::map<std::string, Value> &fields, Days day, bool person) {
        static constexpr Weighted one[] = {{"meet_again", 32}, {"call_back", 20}, {"accompany", 14}, {"workshop", 14},
                                           {"refer", 10},      {"inform", 6},     {"none", 4}};
        static constexpr Weighted group[] = {{"meet_again", 55}, {"workshop", 30}, {"inform", 15}};
        if (!chance(m_random, person ? 62 : 30)) return;
        const std::string step = person ? weighted(m_random, one).code : weighted(m_random, group).code;
        fields["nextStep"] = step;
        if (step == "none" || chance(m_random, 15)) return;
        auto on = day + std::chrono::days(1 + static_cast<int>(m_random.below(20)));
        while (std::chrono::weekday(on).iso_encoding() > 5) on += std::chrono::days(1);
        fields["nextStepOn"] = isoDay(on);
    }

    Value territoryOf(const std::string &code) const {
        for (const auto &territory : m_territories) {
            const auto *codes = territory.set.at("communes").array();
            if (codes && std::find(codes->begin(), codes->end(), Value(code)) != codes->end())
                return Bytes(territory.record.bytes.begin(), territory.record.bytes.end());
        }
        return {};
    }

    Result<DemoSave> encounter(const Moment &moment, bool someoneNew) {
        static constexpr std::array share{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6};
        const auto structure = static_cast<std::size_t>(oneOf(m_random, share));
        const auto member = structure * 3 + (chance(m_random, 15) ? 0 : 1 + m_random.below(2));
        const auto *place = &weighted(m_random, places());
        const auto candidates = reachable(structure, moment.day);

        EncounterDraft draft;
        Scene scene{Who::Strangers, 1, true, "outreach", {}, {}, {}};
        Person newcomer;
        std::vector<std::size_t> met;
        const auto roll = m_random.below(100);
        if (someoneNew) {
            scene.who = Who::NewPerson;
            newcomer = drawPerson(m_random, isoDay(moment.day), place->commune);
            scene.feminine = newcomer.feminine;
            draft.newPeople = {newcomer.usualName};
        } else if (roll < 52 && !candidates.empty()) {
            scene.who = Who::KnownPerson;
            met = {oneOf(m_random, candidates)};
            scene.feminine = m_known[structure][met[0]].person.feminine;
        } else if (roll < 64 && candidates.size() >= 3) {
            scene.who = Who::SeveralPeople;
            const auto start = m_random.below(candidates.size() - 2);
            met.assign(candidates.begin() + static_cast<std::ptrdiff_t>(start),
                       candidates.begin() + static_cast<std::ptrdiff_t>(start + 2 + m_random.below(2)));
            scene.count = met.size();
        }
        const bool one = scene.who == Who::NewPerson || scene.who == Who::KnownPerson;
        auto &fields = draft.fields;
        if (scene.who == Who::Strangers) fields["anonymous"] = anonymousPeople(scene.count);
        for (const auto index : met) {
            draft.people.push_back(m_known[structure][index].id);
            m_known[structure][index].last = moment.day;
        }

        const bool byPhone = scene.who == Who::KnownPerson && chance(m_random, 12);
        while (scene.who != Who::KnownPerson && std::string_view(place->kind) == "home") place = &weighted(m_random, places());
        scene.contactMode = byPhone ? "phone" : contactMode(place->kind, !met.empty());
        fields["occurredAt"] = isoDay(moment.day) + 'T' + isoTime(moment.minute);
        scene.placeKind = byPhone ? "online_phone" : place->kind;
        fields["placeKind"] = scene.placeKind;
        if (!byPhone) fields["place"] = place->name;
        fields["commune"] = place->commune;
        fields["territory"] = territoryOf(place->commune);
        fields["contactMode"] = scene.contactMode;
        const Person *about = someoneNew ? &newcomer : met.empty() ? nullptr : &m_known[structure][met[0]].person;
        fields["themes"] = schema::normalise(*schema::recordType("encounter")->field("themes"), drawThemes(about));
        planNextStep(fields, moment.day, one);
        if (const auto *themes = fields["themes"].array()) {
            for (const auto &theme : *themes) scene.themes.push_back(theme.text() ? *theme.text() : std::string());
        }
        if (const auto *step = fields["nextStep"].text()) scene.nextStep = *step;
        if (chance(m_random, 90)) {
            do draft.note = drawNote(m_random, scene);
            while (draft.note == m_lastNote);
            m_lastNote = draft.note;
        }

        const auto atMs = parisMs(moment.day, moment.minute) + static_cast<std::int64_t>(5 + m_random.below(90)) * 60'000;
        TP_TRY(auto changes, encounterChanges(draft, atMs, m_random));
        for (auto &change : changes) {
            if (change.type != "person") continue;
            for (const auto &[name, value] : newcomer.fields) change.set[name] = value;
            m_known[structure].push_back({change.record, newcomer, moment.day});
        }
        return DemoSave{structure, member, atMs, std::move(changes)};
    }

    DemoPlan m_plan;
    SeededRandom m_random;
    Days m_last;
    std::vector<RecordChange> m_territories;
    std::array<std::vector<Known>, 7> m_known; // by structure
    std::string m_lastNote;
};

} // namespace

std::vector<RecordChange> demoTerritories(std::uint64_t seed) {
    SeededRandom random(seed);
    std::vector<RecordChange> out;
    for (std::size_t i = 0; i < std::size(territoryNames); ++i) {
        Value::Array codes;
        for (const auto &commune : communes()) {
            if (commune.epci == intercommunalities[i]) codes.emplace_back(commune.code);
        }
        RecordChange change{newUuid7<RecordId>(territoriesMadeMs, random), "territory", true, {}, {}};
        change.set = {{"name", territoryNames[i]}, {"communes", std::move(codes)}};
        out.push_back(std::move(change));
    }
    return out;
}

Result<std::vector<DemoSave>> demoSaves(const DemoPlan &plan) {
    if (!schema::isDate(plan.until)) return fail(Code::Invalid, "until: date like 2026-03-02 expected");
    if (plan.months == 0 || plan.months > 240) return fail(Code::Invalid, "months: 1 to 240 expected");
    const auto part = [&](std::size_t at, std::size_t size) { return std::stoi(plan.until.substr(at, size)); };
    const Days last = std::chrono::year(part(0, 4)) / part(5, 2) / part(8, 2);
    return Generator(plan, last).run();
}

} // namespace tp::domain
