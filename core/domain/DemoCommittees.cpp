// The participants' committee of the demonstration: four sessions with what they concluded, and one ahead.
#include "core/domain/DemoCommittees.h"
#include "core/domain/DemoTables.h"

#include <algorithm>
#include <array>

namespace tp::domain::demo {
namespace {

constexpr unsigned committees = 4, corrected = 1;
constexpr std::array<std::size_t, 2> hosts{0, 2}; // AAJB and Le Dôme by turns
struct Room {
    const char *name, *commune;
};
// Besides delegates and those who led; null: nobody.
constexpr const char *othersThere[committees] = {nullptr, "Deux membres de groupes, venus écouter",
                                                 "Une élue de Colombelles, un conseiller de la Mission locale", nullptr};
constexpr Room rooms[] = {{"Maison des associations", "14327"}, {"Le Dôme, salle du 2e", "14118"}};

class Participants {
public:
    Participants(const Setting &setting, const std::vector<Group> &groups, Saves &saves)
        : m_setting(setting), m_groups(groups), m_saves(saves), m_random(setting.seed + 7) {}

    std::vector<Committee> draw() {
        std::vector<Committee> out;
        for (unsigned number = 0; number < committees; ++number) {
            auto day = steeringDay(m_setting, 2 * number + 1) - days(27); // a Wednesday
            if (isHoliday(day)) day -= days(7);
            if (day > m_setting.first + days(40)) hold(number, day, out);
        }
        auto ahead = m_setting.last + days(16);
        while (std::chrono::weekday(ahead) != std::chrono::Wednesday || isHoliday(ahead)) ahead += days(1);
        hold(committees, ahead, out);
        return out;
    }

private:
    static std::size_t leader(std::size_t host) { return writerOf(host) + 1; }
    static std::size_t coLeader(unsigned number) { return writerOf(number % 3 == 0 ? 1 : 4); }

    struct Delegate {
        const Group *group;
        const Seat *seat;
    };
    std::vector<Delegate> delegates(Days day) const {
        std::vector<Delegate> out;
        for (const auto &group : m_groups)
            for (const auto &seat : group.seats)
                if (seat.delegate && seat.delegate->holds(day) && (!group.time.until || day < *group.time.until))
                    out.push_back({&group, &seat});
        return out;
    }

    void hold(unsigned number, Days day, std::vector<Committee> &into) {
        const auto speakers = delegates(std::min(day, m_setting.last));
        if (speakers.empty()) return;
        const auto host = hosts[number % 2];
        const auto &room = rooms[number % 2];
        const bool ahead = day > m_setting.last;
        std::string agenda;
        for (const auto &words : proposalWords())
            if (words.committee == number) agenda += std::string(words.title) + '\n';
        const auto planned = ahead ? workday(m_setting.last - days(9)) : workday(day - days(28));
        auto session = record(
            "committee_session", std::min(planned, m_setting.last), m_random,
            {{"startsAt", isoDay(day) + "T14:00"},
             {"place", room.name},
             {"commune", room.commune},
             {"agenda", agenda + "Date de la prochaine rencontre"},
             {"member", m_setting.member(leader(host))},
             {"coLeader", m_setting.member(coLeader(number))},
             {"coordinator", m_setting.member(writerOf(2))},
             {"structure", m_setting.structure(host)},
             {"note",
              ahead ? Value() : Value("Accueil à 13 h 30 autour d'un café. Les délégués ont préparé leurs points avec leurs groupes.")}});
        if (const auto *others = ahead ? nullptr : othersThere[number]) session.set["alsoThere"] = others;
        const auto id = session.record;
        m_saves.add(host, std::min(ahead ? planned : day, m_setting.last), {std::move(session)});
        std::vector<RecordChange> changes;
        std::int64_t present = 0;
        for (const auto &one : speakers) {
            const auto said = chance(m_random, 84) || present < 3 ? "present" : chance(m_random, 60) ? "excused" : "absent";
            present += std::string_view(said) == "present";
            if (ahead) continue;
            changes.push_back(record("committee_presence", day, m_random,
                                     {{"session", idValue(id)},
                                      {"seat", idValue(one.seat->id)},
                                      {"structure", m_setting.structure(host)},
                                      {"attendance", said}}));
        }
        m_saves.add(host, day, std::move(changes));
        Committee committee{number, workday(day + days(5)), {}};
        std::vector<RecordChange> items;
        propose(number, day, id, host, speakers, present, committee, items);
        if (!ahead) conclude(committee, id, day, host, room, present, std::move(items));
        if (!ahead) into.push_back(std::move(committee));
    }

    void propose(unsigned number, Days day, const RecordId &session, std::size_t host, const std::vector<Delegate> &speakers,
                 std::int64_t present, Committee &committee, std::vector<RecordChange> &items) {
        std::int64_t position = 0;
        std::vector<RecordChange> changes;
        for (const auto &words : proposalWords()) {
            if (words.committee != number) continue;
            const auto &group = *oneOf(m_random, speakers).group;
            auto made = std::min(day, m_setting.last) - days(3 + static_cast<int>(m_random.below(18)));
            while (workday(made) != made) made -= days(1);
            made = std::max(made, group.time.from);
            Fields fields{{"title", words.title},   {"kind", words.kind},         {"domain", words.domain},
                          {"text", words.text},     {"group", idValue(group.id)}, {"session", idValue(session)},
                          {"madeOn", isoDay(made)}, {"position", ++position},     {"structure", m_setting.structure(host)}};
            if (words.discussion) fields["discussion"] = words.discussion;
            if (words.outcome) {
                const std::string_view outcome(words.outcome);
                fields["outcome"] = words.outcome;
                fields["decidedOn"] = isoDay(day);
                if (outcome != "withdrawn") vote(fields, outcome == "adopted", present);
            }
            auto proposal = record("proposal", made, m_random, std::move(fields));
            if (words.outcome && std::string_view(words.outcome) == "adopted") {
                committee.adopted.push_back({&words, proposal.record, group.structure});
                items.push_back(itemOf(proposal, group, day));
            }
            changes.push_back(std::move(proposal));
        }
        m_saves.add(host, day, std::move(changes));
    }

    void vote(Fields &fields, bool adopted, std::int64_t present) {
        const auto most = static_cast<std::uint64_t>(std::max<std::int64_t>(1, present / 3));
        const auto abstentions = static_cast<std::int64_t>(m_random.below(most));
        const auto fewer = std::min<std::int64_t>(static_cast<std::int64_t>(m_random.below(most)), (present - abstentions - 1) / 2);
        const auto more = present - abstentions - fewer;
        fields["votesFor"] = adopted ? more : fewer;
        fields["against"] = adopted ? fewer : more;
        fields["abstentions"] = abstentions;
    }

    // As it was issued; `conclusions` and `position` follow.
    RecordChange itemOf(const RecordChange &proposal, const Group &group, Days day) {
        Fields fields{{"proposal", idValue(proposal.record)}, {"groupName", group.name}};
        for (const auto *name : {"title", "kind", "domain", "text", "decidedOn", "votesFor", "against", "abstentions", "structure"})
            if (const auto at = proposal.set.find(name); at != proposal.set.end()) fields[name] = at->second;
        return record("conclusion_item", workday(day + days(5)), m_random, std::move(fields));
    }

    void conclude(const Committee &committee, const RecordId &session, Days day, std::size_t host, const Room &room, std::int64_t present,
                  std::vector<RecordChange> items) {
        const auto nameOf = [&](std::size_t member) { return std::string(demoMembers()[m_setting.present(member)].name); };
        const auto led = nameOf(leader(host)) + ", " + nameOf(coLeader(committee.number));
        Fields fields{{"session", idValue(session)},
                      {"version", 1},
                      {"issuedOn", isoDay(committee.issued)},
                      {"issuedBy", idValue(m_setting.ids->members[writerOf(host)].value_or(MemberId{}))}, // known where it is saved
                      {"structure", m_setting.structure(host)},
                      {"heldAt", isoDay(day) + "T14:00"},
                      {"place", room.name},
                      {"ledBy", led},
                      {"delegates", present},
                      {"items", static_cast<std::int64_t>(items.size())}};
        if (const auto *others = othersThere[committee.number]) fields["alsoThere"] = others;
        if (committee.number != corrected || items.empty()) {
            issue(host, committee.issued, fields, std::move(items));
            return;
        }
        auto wrong = items; // somebody was counted twice
        wrong.front().set["votesFor"] = *wrong.front().set["votesFor"].integer() + 1;
        fields["corrects"] = idValue(issue(host, committee.issued, fields, std::move(wrong)));
        fields["version"] = 2;
        const auto again = workday(committee.issued + days(6));
        fields["issuedOn"] = isoDay(again);
        for (auto &item : items) item.record = newUuid7<RecordId>(parisMs(again, 9 * 60), m_random);
        issue(host, again, fields, std::move(items));
    }

    RecordId issue(std::size_t host, Days on, const Fields &fields, std::vector<RecordChange> items) {
        std::vector<RecordChange> changes{record("conclusions", on, m_random, fields)};
        const auto id = changes.front().record;
        std::int64_t position = 0;
        for (auto &item : items) {
            item.set["conclusions"] = idValue(id);
            item.set["position"] = ++position;
            changes.push_back(std::move(item));
        }
        m_saves.add(host, on, std::move(changes));
        return id;
    }

    const Setting &m_setting;
    const std::vector<Group> &m_groups;
    Saves &m_saves;
    SeededRandom m_random;
};

} // namespace

Days steeringDay(const Setting &setting, unsigned session) {
    using namespace std::chrono;
    const year_month_day end(setting.last);
    const auto month = end.year() / end.month() - months(1 + 2 * (static_cast<int>(steeringSessions) - 1 - static_cast<int>(session)));
    const Days day(month / Tuesday[3]);
    return isHoliday(day) ? day + days(7) : day;
}

std::vector<Committee> drawParticipants(const Setting &setting, const std::vector<Group> &groups, Saves &saves) {
    return Participants(setting, groups, saves).draw();
}

} // namespace tp::domain::demo
