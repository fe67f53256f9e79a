// Pathways of the demonstration: phases, what was tried where, ways out and back.
#include "core/domain/DemoProgramme.h"
#include "core/domain/DemoTables.h"
#include "core/domain/DemoTrials.h"
#include "core/domain/Exits.h"

#include <algorithm>

namespace tp::domain::demo {
namespace {

constexpr const char *phases[] = {"outreach", "mobilisation", "remobilisation", "project", "access", "follow_up"};

class PathwayOf {
public:
    PathwayOf(const Setting &setting, Participant &person, Saves &saves, SeededRandom &random)
        : m_setting(setting), m_person(person), m_saves(saves), m_random(random) {}

    void draw() {
        const auto &met = m_person.met;
        if (met.size() < 2 || workday(met[1].first) > m_setting.last || !chance(m_random, 78)) return;
        const auto last = met.back().first;
        // Somebody not seen for two months left meanwhile, and is perhaps there again.
        for (std::size_t i = 2; i < met.size(); ++i) {
            const auto gap = met[i].first - met[i - 1].first;
            if (gap < days(70) || workday(met[i].first) > m_setting.last || !chance(m_random, 70)) continue;
            const auto left = workday(met[i - 1].first + days(25));
            const auto first = way(workday(met[1].first), left, {});
            leave(left, lost, workday(met[i].first));
            way(workday(met[i].first), ending(last), first);
            return;
        }
        const auto end = ending(last);
        way(workday(met[1].first), end, {});
        if (end) leave(*end, ways, {});
    }

private:
    static constexpr Weighted lost[] = {{"lost_contact", 5}, {"dropped_out", 3}, {"moved_away", 1}};
    static constexpr Weighted ways[] = {{"permanent_contract", 5},
                                        {"contract_over_6_months", 6},
                                        {"business_creation", 2},
                                        {"contract_under_6_months", 9},
                                        {"subsidised_contract", 7},
                                        {"training", 12},
                                        {"other_siae", 7},
                                        {"epide", 2},
                                        {"e2c", 6},
                                        {"cej", 7},
                                        {"civic_service", 5},
                                        {"rights_opened", 5},
                                        {"housing_found", 4},
                                        {"care_started", 3},
                                        {"lost_contact", 10},
                                        {"dropped_out", 6},
                                        {"moved_away", 4}};

    std::optional<Days> ending(Days last) { // after the last time they were met
        const auto on = workday(last + days(8 + static_cast<int>(m_random.below(25))));
        return on <= m_setting.last && m_setting.last - last > days(35) && chance(m_random, 45) ? std::optional(on) : std::nullopt;
    }

    void add(Days day, RecordChange change) {
        std::vector<RecordChange> one;
        one.push_back(std::move(change));
        m_saves.add(m_person.structure, day, std::move(one));
    }

    RecordId way(Days from, std::optional<Days> until, const std::optional<RecordId> &follows) {
        Fields fields{
            {"person", idValue(m_person.file)}, {"startedOn", isoDay(from)}, {"wishes", agreed(oneOf(m_random, wishes()), m_person)}};
        if (until) fields["endedOn"] = isoDay(*until);
        if (follows) fields["follows"] = idValue(*follows);
        auto pathway = record("pathway", from, m_random, std::move(fields), m_person.file);
        const auto id = pathway.record;
        m_person.ways.push_back({id, {from, until}});
        std::vector<RecordChange> changes{std::move(pathway)};
        const auto begins = drawPhases(id, from, until, follows ? 1 : 0, changes);
        m_saves.add(m_person.structure, from, std::move(changes));
        drawTrials(id, begins, until);
        return id;
    }

    struct Begin {
        std::size_t phase;
        Days from;
    };
    std::vector<Begin> drawPhases(const RecordId &pathway, Days from, std::optional<Days> until, std::size_t first,
                                  std::vector<RecordChange> &into) {
        std::vector<Begin> out;
        const auto end = std::min(m_setting.last, until.value_or(m_setting.last));
        const auto pace = 12 + static_cast<int>(m_random.below(50)); // some go fast
        auto day = from;
        for (auto phase = first; phase < std::size(phases) && day <= end; ++phase) {
            if (phase == 2 && chance(m_random, 30)) continue; // not everybody needs it
            out.push_back({phase, day});
            Fields fields{
                {"person", idValue(m_person.file)}, {"pathway", idValue(pathway)}, {"phase", phases[phase]}, {"from", isoDay(day)}};
            if (phase > first && chance(m_random, 45)) fields["note"] = agreed(oneOf(m_random, phaseNotes()), m_person);
            into.push_back(record("pathway_phase", day, m_random, std::move(fields), m_person.file));
            day = workday(day + days(pace + static_cast<int>(m_random.below(40))));
        }
        return out;
    }

    // One or two things to try in each phase; what did not work, mostly once more elsewhere.
    void drawTrials(const RecordId &pathway, const std::vector<Begin> &begins, std::optional<Days> until) {
        for (const auto &begin : begins) {
            std::vector<const Trial *> fitting;
            for (const auto &trial : trials())
                if (std::string_view(trial.phase) == phases[begin.phase]) fitting.push_back(&trial);
            if (fitting.empty()) continue;
            const auto start = m_random.below(fitting.size());
            const auto many = std::min<std::size_t>(fitting.size(), 1 + m_random.below(3));
            for (std::size_t i = 0; i < many; ++i)
                attempts(pathway, *fitting[(start + i) % fitting.size()],
                         workday(begin.from + days(4 + static_cast<int>(i * 16 + m_random.below(12)))), until);
        }
    }

    void attempts(const RecordId &pathway, const Trial &trial, Days day, std::optional<Days> until) {
        auto place = m_random.below(trial.places.size());
        std::optional<Record> before;
        for (int attempt = 0; attempt < 3; ++attempt, place = (place + 1) % trial.places.size()) {
            if (until && day >= *until) return;
            auto fields =
                before
                    ? furtherAttempt(*before, pathway)
                    : Fields{
                          {"title", trial.title}, {"kind", trial.kind}, {"pathway", idValue(pathway)}, {"person", idValue(m_person.file)}};
            const auto outcome = put(fields, trial, trial.places[place], day, until);
            const auto written = std::min(day, m_setting.last);
            auto step = record("pathway_step", written, m_random, std::move(fields), m_person.file);
            before = Record{step.record, step.set};
            add(written, std::move(step));
            if (outcome.empty() || outcome == "done" || !chance(m_random, 70)) return;
            day = workday(day + days(trial.days + 9 + static_cast<int>(m_random.below(22))));
        }
    }

    // Where and when, and what became of it: its code; empty where it lies ahead, is under way, or nobody said.
    std::string put(Fields &fields, const Trial &trial, const TrialPlace &place, Days day, std::optional<Days> until) {
        if (place.structure < 0) fields["partner"] = place.partner;
        if (place.structure >= 0) {
            const auto at = static_cast<std::size_t>(place.structure);
            fields["structure"] = m_setting.structure(at);
            if (auto with = m_setting.member(writerOf(at) + m_random.below(3)); !with.isNull()) fields["member"] = std::move(with);
        }
        const auto planned = std::min(workday(day + days(trial.days)), until.value_or(Days::max()));
        fields["plannedFrom"] = isoDay(day);
        fields["plannedUntil"] = isoDay(planned);
        if (day > m_setting.last) return {};
        static constexpr Weighted outcomes[] = {{"done", 60}, {"stopped", 10}, {"not_come", 15}, {"try_again", 15}};
        const std::string outcome = weighted(m_random, outcomes).code;
        if (!until && planned >= m_setting.last) {
            fields["startedOn"] = isoDay(day);
            return {};
        }
        if (!until && m_setting.last - planned < days(25) && chance(m_random, 30)) return {}; // to be said
        const auto ended = outcome == "stopped" && trial.days > 2 ? workday(day + days(trial.days / 2)) : planned;
        if (outcome != "not_come") {
            fields["startedOn"] = isoDay(day);
            fields["endedOn"] = isoDay(std::min(ended, m_setting.last));
        }
        fields["outcome"] = outcome;
        if (chance(m_random, 75)) fields["note"] = agreed(oneOf(m_random, trialNotes(outcome.c_str())), m_person);
        return outcome;
    }

    void leave(Days on, std::span<const Weighted> situations, std::optional<Days> back) {
        m_person.away.push_back({on + days(1), back ? std::optional(*back - days(1)) : std::nullopt});
        const std::string situation = weighted(m_random, situations).code;
        Fields fields{{"person", idValue(m_person.file)}, {"exitedOn", isoDay(on)}, {"situation", situation}};
        if (chance(m_random, 70)) fields["note"] = agreed(oneOf(m_random, exitNotes(situation.c_str())), m_person);
        if (back) fields["returnedOn"] = isoDay(*back);
        for (const auto &check : exitChecks) {
            const auto due = exitCheckDay(fields, check);
            const auto heard = due ? workday(*dayIn(*due) + days(static_cast<int>(m_random.below(9)))) : m_setting.last;
            if (back || heard > m_setting.last || !chance(m_random, 72)) continue;
            fields[check.field] = chance(m_random, 70) ? situation : std::string(weighted(m_random, ways).code);
            fields[check.onField] = isoDay(heard);
        }
        add(back.value_or(on), record("exit", on, m_random, std::move(fields), m_person.file));
    }

    const Setting &m_setting;
    Participant &m_person;
    Saves &m_saves;
    SeededRandom &m_random;
};

} // namespace

void drawPathways(Setting &setting, Saves &saves) {
    SeededRandom random(setting.seed + 2);
    for (auto &person : setting.people) PathwayOf(setting, person, saves, random).draw();
}

} // namespace tp::domain::demo
