// The steering committee of the demonstration: nine sessions and the next, its answers and how they were told, decisions with what teams
// say of them, milestones, resources. Le Dôme keeps its records; each team writes of itself.
#include "core/domain/DemoCommittees.h"
#include "core/domain/DemoTables.h"
#include "core/domain/Steering.h"

#include <algorithm>

namespace tp::domain::demo {
namespace {

constexpr const char *toldHow[] = {"En réunion de groupe", "Affiché au local et dit de vive voix", "Au café du jeudi",
                                   "Par téléphone aux délégués"};
constexpr const char *views[] = {"Possible pour notre équipe si la date est connue un mois avant.",
                                 "Deux heures de plus par semaine pour un référent.",
                                 "Nous le faisons déjà en partie, d'accord pour l'écrire."};

class Steering {
public:
    Steering(const Setting &setting, Saves &saves) : m_setting(setting), m_saves(saves), m_random(setting.seed + 8) {}

    Decisions draw(const std::vector<Committee> &committees) {
        for (unsigned number = 0; number <= steeringSessions; ++number)
            if (steeringDay(m_setting, number) > m_setting.first + days(10)) session(number);
        for (const auto &committee : committees)
            for (const auto &proposal : committee.adopted) follow(committee, proposal);
        for (const auto &words : decisionWords())
            if (m_sessions.contains(words.session)) decide(words);
        return m_decisions;
    }

private:
    void keep(Days on, RecordChange change) {
        std::vector<RecordChange> one;
        one.push_back(std::move(change));
        m_saves.add(steeringLead, on, std::move(one));
    }
    [[nodiscard]] Days day(unsigned number) const { return steeringDay(m_setting, number); }
    [[nodiscard]] std::string iso(unsigned number) const { return isoDay(day(number)); }

    void session(unsigned number) {
        const bool ahead = number == steeringSessions;
        std::string agenda;
        for (unsigned i = 0; i < 3; ++i) agenda += std::string(i ? "\n" : "") + steeringAgenda()[(number + i) % steeringAgenda().size()];
        const auto planned = std::min(workday(day(number) - days(40)), m_setting.last);
        Fields fields{{"startsAt", iso(number) + "T14:00"},
                      {"place", number % 2 ? "Le Dôme, salle du conseil" : "AAJB, salle de réunion"},
                      {"agenda", agenda},
                      {"secretary", m_setting.member(writerOf(steeringLead))},
                      {"structure", m_setting.structure(steeringLead)}};
        if (!ahead) {
            fields["heldOn"] = iso(number);
            fields["minutes"] = steeringMinutes()[number];
        }
        auto made = record("steering_session", planned, m_random, std::move(fields));
        m_sessions.emplace(number, made.record);
        std::vector<RecordChange> changes{std::move(made)};
        for (std::size_t structure = 0; structure < demoStructures().size(); ++structure) presence(number, structure, ahead, changes);
        m_saves.add(steeringLead, ahead ? m_setting.last : day(number), std::move(changes));
    }

    void presence(unsigned number, std::size_t structure, bool ahead, std::vector<RecordChange> &into) {
        const bool absent = (number + 2 * structure) % 6 == 5, excused = absent && number % 2;
        Fields fields{{"session", idValue(m_sessions.at(number))},
                      {"represents", m_setting.structure(structure)},
                      {"structure", m_setting.structure(steeringLead)}};
        const auto who = writerOf(structure);
        if (auto member = m_setting.member(who); !member.isNull())
            fields["member"] = std::move(member);
        else
            fields["name"] = demoMembers()[who].name;
        if (!ahead) fields["attendance"] = excused ? "excused" : absent ? "absent" : "present";
        auto made = record("steering_presence", std::min(day(number), m_setting.last), m_random, std::move(fields));
        made.record = steeringPresenceId(m_sessions.at(number), m_setting.ids->structures[structure]);
        into.push_back(std::move(made));
    }

    // From the conclusions to the answer, perhaps with a session between them, and back to the participants.
    void follow(const Committee &committee, const Proposal &proposal) {
        const auto number = 2 * committee.number + 1;
        const auto &words = *proposal.words;
        if (chance(m_random, 35)) {
            const auto team = m_random.below(demoStructures().size());
            impact(team, {"proposal", idValue(proposal.id)}, oneOf(m_random, views),
                   workday(committee.issued + days(4 + static_cast<int>(m_random.below(10)))));
        }
        if (words.postponed)
            answer(proposal, number, {"postponed", "À reprendre à la prochaine séance, avec les équipes concernées.", nullptr, nullptr, -1},
                   day(words.answer.kind ? number + 1 : steeringSessions));
        if (words.answer.kind) answer(proposal, words.postponed ? number + 1 : number, words.answer, {});
        if (!words.answer.kind && !words.postponed && !m_drafted) { // what is being prepared for the next session
            m_drafted = true;
            keep(m_setting.last, record("answer", m_setting.last, m_random,
                                        {{"proposal", idValue(proposal.id)},
                                         {"session", idValue(m_sessions.at(steeringSessions))},
                                         {"kind", "accepted"},
                                         {"text", "À confirmer avec la commune."},
                                         {"structure", m_setting.structure(steeringLead)}}));
        }
    }

    void answer(const Proposal &proposal, unsigned number, const AnswerWords &words, std::optional<Days> postponedTo) {
        if (number == 9 || !m_sessions.contains(number)) return;
        Fields fields{{"proposal", idValue(proposal.id)},
                      {"session", idValue(m_sessions.at(number))},
                      {"kind", words.kind},
                      {"givenOn", iso(number)},
                      {"structure", m_setting.structure(steeringLead)}};
        if (words.text) fields["text"] = words.text;
        if (words.reason) fields["reason"] = words.reason;
        if (postponedTo) fields["postponedTo"] = isoDay(*postponedTo);
        auto written = day(number);
        if (words.doer) {
            const auto due = workday(day(number) + days(40 + static_cast<int>(m_random.below(50))));
            const auto done = workday(due - days(15) + days(static_cast<int>(m_random.below(28))));
            fields["doer"] = words.doer;
            fields["doerStructure"] = m_setting.structure(static_cast<std::size_t>(words.structure));
            fields["dueOn"] = isoDay(due);
            if (done <= m_setting.last && chance(m_random, 75)) {
                fields["doneOn"] = isoDay(done);
                written = done;
            }
        }
        auto made = record("answer", day(number), m_random, std::move(fields));
        const auto told = workday(day(number) + days(2 + static_cast<int>(m_random.below(14))));
        const bool tells = told <= m_setting.last && chance(m_random, number >= 7 ? 40 : 92);
        if (tells) {
            std::vector<RecordChange> one;
            one.push_back(record("answer_told", told, m_random,
                                 {{"answer", idValue(made.record)},
                                  {"toldOn", isoDay(told)},
                                  {"toldBy", m_setting.member(writerOf(proposal.structure))},
                                  {"structure", m_setting.structure(proposal.structure)},
                                  {"how", oneOf(m_random, toldHow)}}));
            m_saves.add(proposal.structure, told, std::move(one));
        }
        keep(written, std::move(made));
    }

    void decide(const DecisionWords &words) {
        const auto ahead = words.session == steeringSessions;
        Fields fields{{"session", idValue(m_sessions.at(words.session))},
                      {"title", words.title},
                      {"kind", words.kind},
                      {"text", words.text},
                      {"position", static_cast<std::int64_t>(1 + m_positions[words.session]++)},
                      {"structure", m_setting.structure(steeringLead)}};
        if (words.outcome) {
            fields["outcome"] = words.outcome;
            fields["decidedOn"] = iso(words.session);
            if (const std::string_view outcome(words.outcome); outcome != "postponed") {
                const auto fewer = static_cast<std::int64_t>(m_random.below(2)), more = static_cast<std::int64_t>(4 + m_random.below(2));
                fields["votesFor"] = outcome == "taken" ? more : fewer;
                fields["against"] = outcome == "taken" ? fewer : more;
                fields["abstentions"] = static_cast<std::int64_t>(m_random.below(2));
            }
        }
        const auto prepared = std::min(workday(day(words.session) - days(16)), m_setting.last);
        auto made = record("decision", prepared, m_random, std::move(fields));
        const auto id = made.record;
        m_decisions.emplace_back(words.title, id);
        keep(ahead ? prepared : day(words.session), std::move(made));
        for (const auto &one : words.impacts)
            if (one.structure >= 0)
                impact(static_cast<std::size_t>(one.structure), {"decision", idValue(id)}, one.text,
                       workday(prepared + days(static_cast<int>(m_random.below(6)))));
    }

    void impact(std::size_t team, std::pair<const char *, Value> of, const char *text, Days on) {
        on = std::min(on, m_setting.last);
        std::vector<RecordChange> one;
        one.push_back(record("impact", on, m_random,
                             {{of.first, of.second},
                              {"text", text},
                              {"writtenOn", isoDay(on)},
                              {"member", m_setting.member(writerOf(team))},
                              {"structure", m_setting.structure(team)}}));
        m_saves.add(team, on, std::move(one));
    }

    const Setting &m_setting;
    Saves &m_saves;
    SeededRandom m_random;
    std::map<unsigned, RecordId> m_sessions;
    std::map<unsigned, int> m_positions;
    Decisions m_decisions;
    bool m_drafted = false;
};

} // namespace

Decisions drawSteering(const Setting &setting, const std::vector<Committee> &committees, Saves &saves) {
    return Steering(setting, saves).draw(committees);
}

} // namespace tp::domain::demo
