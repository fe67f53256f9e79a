#include "tests/bench/window/Programme.h"

#include "core/sync/Naming.h"
#include "tests/bench/window/ProgrammeSaves.h"
#include "tests/bench/window/Town.h"

#include <fstream>

namespace tp::bench {
namespace {

constexpr const char *codes[] = {"AAJB", "ACAH", "DOME", "LUX", "WIP", "CRAV", "E2C"};
constexpr const char *phases[] = {"outreach", "mobilisation", "remobilisation", "project", "access"};
constexpr const char *kinds[] = {"workshop", "interview", "sport", "culture", "immersion", "internship", "work_project", "support"};
constexpr const char *titles[] = {"Atelier cuisine",         "Entretien d'accueil", "Séance de sport",       "Visite du Dôme",
                                  "Immersion en recyclerie", "Stage d'une semaine", "Chantier de jardinage", "Aide au dossier de logement",
                                  "Code de la route",        "Tenue d'entretien"};

class Maker {
public:
    Maker(World &world, const fs::path &folder, std::size_t pathways)
        : m_saves(folder / "profile", world.clock.now), m_folder(folder), m_pathways(pathways) {
        m_consortium.structures.push_back(m_saves.mine());
        for (const auto &[id, structure] : world.membership().structures())
            if (id != m_saves.mine()) m_consortium.structures.push_back(id);
    }

    void make() {
        names();
        sessions();
        encounters();
        for (std::size_t at = 0; at < m_pathways; ++at) person(static_cast<int>(at));
        addDirectory(m_saves, m_consortium);
        const auto steering = addCommittees(m_saves, m_consortium);
        m_saves.end();
        std::ofstream facts(m_folder / "facts.txt");
        facts << m_saves.nowMs << ' ' << toText(steering.next) << ' ' << toText(steering.last) << ' ' << m_followed.size() << ' '
              << m_near.size() << '\n';
        for (const auto &id : m_followed) facts << toText(id) << '\n';
        for (const auto &id : m_near) facts << toText(id) << '\n';
    }

private:
    void names() {
        for (std::size_t i = 0; i < m_consortium.structures.size(); ++i) {
            auto named = sync::structureNamed(m_consortium.structures[i], std::string("Association ") + codes[i], codes[i]);
            m_saves.add("structure", named.record, std::move(named.set));
            for (int member = 0; member < 5; ++member) {
                const auto id = m_consortium.members.empty() ? m_saves.me() : MemberId{m_saves.random.bytes<16>()};
                m_consortium.members.push_back(id);
                auto who = sync::memberNamed(id, m_consortium.structures[i], m_saves.pick(givenNames()) + " " + codes[i]);
                m_saves.add("member", who.record, std::move(who.set));
            }
        }
    }

    struct Session {
        RecordId id;
        int day;
        std::size_t taken = 0;
    };
    void sessions() { // from two years ago to two months ahead
        std::vector<RecordId> activities;
        for (int i = 0; i < 40; ++i)
            activities.push_back(m_saves.add("activity", {{"title", std::string(m_saves.pick(titles)) + " " + std::to_string(i)},
                                                          {"structure", m_consortium.structure(i)},
                                                          {"kind", m_saves.pick(kinds)},
                                                          {"capacity", 15},
                                                          {"minutes", 120}}));
        const int many = static_cast<int>(m_pathways / 5);
        for (int i = 0; i < many; ++i) {
            const int day = -730 + i * 790 / many;
            m_sessions.push_back({m_saves.add("session", {{"activity", idValue(activities[static_cast<std::size_t>(i) % 40])},
                                                          {"startsAt", m_saves.at(day, i % 2 ? "14:00" : "09:30")},
                                                          {"minutes", 120},
                                                          {"place", "Salle des fêtes"},
                                                          {"commune", "14327"},
                                                          {"capacity", 15},
                                                          {"member", m_consortium.member(i)},
                                                          {"structure", m_consortium.structure(i)}}),
                                  day});
            if (day > -10 && day < 5) m_near.push_back(m_sessions.back().id);
        }
    }

    void encounters() {
        for (int i = 0; i < 500; ++i)
            m_encounters.push_back(m_saves.add("encounter", {{"occurredAt", m_saves.at(-i, "16:00")},
                                                             {"structure", m_consortium.structure(0)},
                                                             {"placeKind", "public_space"},
                                                             {"commune", "14327"},
                                                             {"contactMode", "outreach"},
                                                             {"note", "Rencontre devant la gare"}}));
    }

    void person(int at) {
        const auto apart = static_cast<int>(std::max<std::size_t>(3, m_pathways / followedPathways / 3 * 3)); // never one that ended
        const bool mine = at % apart == 0 && m_followed.size() < followedPathways;
        const auto name = m_saves.pick(givenNames()) + " " + std::string(1, static_cast<char>('A' + m_saves.below(26))) + ".";
        const int began = -(10 + m_saves.below(700));
        const auto id = newUuid7<RecordId>(m_saves.nowMs, m_saves.random);
        m_saves.add("person", id,
                    {{"usualName", name},
                     {"phone", "06 39 98 00 00"},
                     {"firstContactOn", m_saves.day(began - 20)},
                     {"structure", m_consortium.structure(0)},
                     {"referent", mine ? idValue(m_saves.me()) : m_consortium.member(1 + m_saves.below(4))}},
                    id);
        if (mine) m_followed.push_back(id);
        for (int i = 0; i < 3; ++i) {
            const int ago = m_saves.below(500);
            m_saves.add("participation",
                        {{"person", idValue(id)},
                         {"encounter", idValue(m_encounters[static_cast<std::size_t>(ago)])},
                         {"occurredAt", m_saves.at(-ago, "16:00")}},
                        id);
        }
        pathway(id, began, at % 3 == 2);
        for (int i = 0; i < 2; ++i) referral(id, name);
        for (int i = 0; i < 3; ++i) signUp(id);
    }

    void pathway(const RecordId &person, int began, bool ended) {
        Fields fields{{"person", idValue(person)}, {"startedOn", m_saves.day(began)}, {"wishes", "Un logement, puis le permis"}};
        if (ended) fields["endedOn"] = m_saves.day(-1);
        const auto pathway = m_saves.add("pathway", std::move(fields), person);
        const int many = 2 + m_saves.below(3);
        for (int i = 0; i < many; ++i)
            m_saves.add("pathway_phase",
                        {{"person", idValue(person)},
                         {"pathway", idValue(pathway)},
                         {"phase", phases[i]},
                         {"from", m_saves.day(began + i * -began / many)}},
                        person);
        std::optional<RecordId> failed;
        for (int i = 0; i < static_cast<int>(stepsEach); ++i) failed = step(person, pathway, began + i * 28, ended, failed);
    }

    // Nothing: it need not be tried again.
    std::optional<RecordId> step(const RecordId &person, const RecordId &pathway, int from, bool ended, const std::optional<RecordId> &of) {
        if (ended) from = std::min(from, -25);
        Fields fields{{"person", idValue(person)},   {"pathway", idValue(pathway)},      {"title", m_saves.pick(titles)},
                      {"kind", m_saves.pick(kinds)}, {"plannedFrom", m_saves.day(from)}, {"plannedUntil", m_saves.day(from + 20)}};
        if (m_saves.below(8) == 0)
            fields["partner"] = "Mission locale";
        else
            fields["structure"] = m_consortium.structure(m_saves.below(7));
        if (of) fields["attemptOf"] = idValue(*of);
        bool again = false;
        if (from < 0) fields["startedOn"] = m_saves.day(from);
        if (from + 20 < 0) {
            again = m_saves.below(4) == 0;
            fields["endedOn"] = m_saves.day(from + 20);
            fields["outcome"] = again ? "try_again" : m_saves.below(6) ? "done" : "not_come";
        }
        const auto id = m_saves.add("pathway_step", std::move(fields), person);
        return again ? std::optional(id) : std::nullopt;
    }

    void referral(const RecordId &person, const std::string &name) { // one of seven under way
        const int day = m_saves.below(7) ? -60 - m_saves.below(600) : -m_saves.below(20);
        const bool toStructure = m_saves.below(2) == 0;
        Fields fields{{"person", idValue(person)},
                      {"shownName", name},
                      {"contact", "06 39 98 00 00"},
                      {"text", "Aide au dossier de logement"},
                      {"answerBy", m_saves.day(day + 7)},
                      {"proposedOn", m_saves.day(day)},
                      {"proposedBy", m_consortium.member(m_saves.below(5))}};
        if (toStructure) {
            fields["toStructure"] = m_consortium.structure(1 + m_saves.below(6));
            fields["sentOn"] = m_saves.day(day);
        } else {
            fields["partner"] = "CCAS";
        }
        if (day < -10) {
            fields["answer"] = "accepted";
            fields["answeredOn"] = m_saves.day(day + 5);
            fields["appointmentAt"] = m_saves.at(day + 12, "10:00");
            fields["toldNews"] = m_saves.at(day + 12, "10:00");
        }
        if (day < -40) {
            fields["outcome"] = "met";
            fields["outcomeOn"] = m_saves.day(day + 12);
            fields["result"] = "Dossier déposé";
            fields["resultOn"] = m_saves.day(day + 20);
            fields["toldOn"] = m_saves.day(day + 21);
        }
        m_saves.add("referral", std::move(fields), person);
    }

    void signUp(const RecordId &person) {
        if (m_next >= m_sessions.size() * attendancesEach) return;
        const auto &session = m_sessions[m_next++ % m_sessions.size()]; // another one each time
        const bool over = session.day < 0;
        Fields seat{
            {"session", idValue(session.id)}, {"structure", m_consortium.structure(0)}, {"takenAt", m_saves.at(session.day - 10, "10:00")}};
        if (over) seat["attendance"] = "present";
        const auto taken = m_saves.add("session_seat", std::move(seat));
        Fields fields{{"person", idValue(person)},
                      {"session", idValue(session.id)},
                      {"seat", idValue(taken)},
                      {"signedUpAt", m_saves.at(session.day - 10, "10:00")},
                      {"by", idValue(m_saves.me())}};
        if (over) fields["attendance"] = "present";
        m_saves.add("signup", std::move(fields), person);
    }

    ProgrammeSaves m_saves;
    fs::path m_folder;
    std::size_t m_pathways, m_next = 0;
    Consortium m_consortium;
    std::vector<Session> m_sessions;
    std::vector<RecordId> m_encounters, m_followed, m_near;
};

} // namespace

Programme makeProgramme(const fs::path &cache, std::size_t pathways) {
    const auto folder = cache / ("programme-" + std::to_string(pathways));
    if (!fs::exists(folder)) {
        std::fprintf(stderr, "bench: making a store of %zu pathways, once\n", pathways);
        auto partial = folder;
        partial += ".partial";
        fs::remove_all(partial);
        fs::create_directories(partial);
        World world(pathways, Role::Referent | Role::Manager | Role::Coordinator | Role::Administrator, std::size(codes));
        makeEmpty(world, partial / "profile");
        Maker(world, partial, pathways).make();
        std::fprintf(stderr, "\n");
        fs::rename(partial, folder);
    }
    Programme programme{folder / "profile", 0, pathways, {}, {}, {}, {}};
    std::ifstream facts(folder / "facts.txt");
    const auto id = [&facts] {
        std::string text;
        facts >> text;
        return must(parseId<RecordId>(text), "facts.txt");
    };
    facts >> programme.nowMs;
    programme.nextSteering = id();
    programme.lastSteering = id();
    std::size_t people = 0, sessions = 0;
    facts >> people >> sessions;
    while (programme.followed.size() < people) programme.followed.push_back(id());
    while (programme.sessions.size() < sessions) programme.sessions.push_back(id());
    return programme;
}

} // namespace tp::bench
