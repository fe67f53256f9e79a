// Milestones and resources of the demonstration.
#include "core/domain/DemoCommittees.h"

#include <algorithm>

namespace tp::domain::demo {
namespace {

constexpr int halves = 5;

class Means {
public:
    Means(const Setting &setting, const Decisions &made, Saves &saves)
        : m_setting(setting), m_decisions(made), m_saves(saves), m_random(setting.seed + 9) {}

    void draw() {
        for (const auto &words : milestoneWords()) milestone(words);
        for (int half = 0; half < halves; ++half) allot(half);
    }

private:
    // Null: the plan is too short for it.
    [[nodiscard]] Value decisionOf(std::string_view title) const {
        const auto at = std::ranges::find(m_decisions, title, [](const auto &one) { return std::string_view(one.first); });
        return at == m_decisions.end() ? Value() : idValue(at->second);
    }

    void milestone(const MilestoneWords &words) {
        const auto due = workday(m_setting.last + days(words.due));
        if (due <= m_setting.first) return;
        Fields fields{{"title", words.title},
                      {"kind", words.kind},
                      {"owner", m_setting.structure(words.owner)},
                      {"member", m_setting.member(writerOf(words.owner))},
                      {"dueOn", isoDay(due)},
                      {"structure", m_setting.structure(steeringLead)}};
        if (words.note) fields["note"] = words.note;
        if (words.done == dropped) fields["droppedOn"] = isoDay(due);
        if (words.done < dropped) fields["doneOn"] = isoDay(std::min(workday(due + days(words.done)), m_setting.last));
        if (words.decision) fields["decision"] = decisionOf(words.decision);
        std::vector<RecordChange> one;
        one.push_back(record("milestone", std::min(workday(due - days(90)), m_setting.last), m_random, std::move(fields)));
        m_saves.add(steeringLead, std::min(due, m_setting.last), std::move(one));
    }

    // Half-years; the one under way is the last but one.
    void allot(int half) {
        using namespace std::chrono;
        static constexpr std::int64_t posts[] = {250, 200, 150, 100, 100, 100, 150},
                                      euros[] = {18'000, 9'500, 8'000, 5'500, 6'000, 4'500, 7'000};
        static constexpr const char *inKind[] = {"Minibus deux jours par semaine",
                                                 "Salle et matériel de sport",
                                                 "Atelier et machines",
                                                 "Salle de projection",
                                                 "Cuisine de la Grande Halle",
                                                 "Vestiaire et photographe bénévole",
                                                 nullptr};
        const year_month_day end(m_setting.last);
        const auto begins = end.year() / (end.month() <= June ? January : July) + months(6 * (half + 2 - halves));
        const Days from(begins / 1), until(sys_days((begins + months(6)) / 1) - days(1));
        if (until <= m_setting.first) return;
        static constexpr const char *decidedBy[halves] = {"Répartition des postes au démarrage", nullptr, "Nouvelle répartition des postes",
                                                          nullptr, "Budget de l'année suivante"};
        std::vector<RecordChange> changes;
        const auto written = std::min(workday(from - days(20)), m_setting.last);
        for (std::size_t structure = 0; structure < demoStructures().size(); ++structure) {
            Fields fields{{"beneficiary", m_setting.structure(structure)},
                          {"fromOn", isoDay(from)},
                          {"untilOn", isoDay(until)},
                          {"postsPercent", posts[structure] + (half > 1 && structure == 0   ? 50
                                                               : half > 1 && structure == 2 ? -50
                                                                                            : 0)},
                          {"euros", euros[structure] + half * 250},
                          {"structure", m_setting.structure(steeringLead)}};
            if (inKind[structure]) fields["inKind"] = inKind[structure];
            if (decidedBy[half]) fields["decision"] = decisionOf(decidedBy[half]);
            if (half == halves - 1) fields["note"] = "Prévision, à confirmer avec la convention.";
            changes.push_back(record("allotment", std::max(written, m_setting.first), m_random, std::move(fields)));
        }
        m_saves.add(steeringLead, std::max(written, m_setting.first), std::move(changes));
    }

    const Setting &m_setting;
    const Decisions &m_decisions;
    Saves &m_saves;
    SeededRandom m_random;
};

} // namespace

void drawMeans(const Setting &setting, const Decisions &made, Saves &saves) { Means(setting, made, saves).draw(); }

} // namespace tp::domain::demo
