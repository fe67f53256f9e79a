// Groups of the demonstration: places that name nobody, whose they are in the files, and a few names of those who agreed.
#include "core/domain/DemoCommittees.h"
#include "core/domain/DemoTables.h"

#include <algorithm>

namespace tp::domain::demo {
namespace {

class GroupOf {
public:
    GroupOf(const Setting &setting, Saves &saves, SeededRandom &random) : m_setting(setting), m_saves(saves), m_random(random) {}

    std::optional<Group> draw(const GroupWords &words, std::size_t number, std::vector<RecordId> &taken) {
        const auto formed = workday(std::min(m_setting.first + days(7 * words.formedAfter), m_setting.last - days(20)));
        const std::optional<Days> ended = words.endedAgo ? std::optional(workday(m_setting.last - days(words.endedAgo))) : std::nullopt;
        if (formed <= m_setting.first || (ended && *ended <= formed)) return {};
        Group group;
        group.structure = words.structure;
        group.name = words.name;
        group.time = {formed, ended};
        auto made = record("group", formed, m_random,
                           {{"name", words.name},
                            {"structure", m_setting.structure(words.structure)},
                            {"formedOn", isoDay(formed)},
                            {"member", m_setting.member(writerOf(words.structure) + 1 + number % 2)},
                            {"territory", idValue(m_setting.territories[number == 1 ? 1 : 0])},
                            {"note", words.note},
                            {"endedOn", ended ? Value(isoDay(*ended)) : Value()}});
        group.id = made.record;
        m_saves.add(words.structure, formed, {std::move(made)});
        for (unsigned place = 0; place < words.size; ++place) {
            const auto joined = place < 4 ? formed : workday(formed + days(20 + static_cast<int>(m_random.below(260))));
            if (joined > m_setting.last || (ended && joined >= *ended)) continue;
            if (const auto *person = somebody(words.structure, joined, taken)) join(group, *person, joined, place, number);
        }
        return group;
    }

private:
    const Participant *somebody(std::size_t structure, Days on, std::vector<RecordId> &taken) {
        std::vector<const Participant *> out;
        for (const auto &person : m_setting.people)
            if (person.structure == structure && person.takesPart(on) && std::ranges::find(taken, person.file) == taken.end())
                out.push_back(&person);
        if (out.empty()) return nullptr;
        const auto *person = oneOf(m_random, out);
        taken.push_back(person->file);
        return person;
    }

    void join(Group &group, const Participant &person, Days joined, unsigned place, std::size_t number) {
        Seat seat;
        seat.id.bytes = m_random.bytes<16>(); // no time in it: it must not lead to an erased file
        seat.time = {joined, group.time.until};
        const bool leaves = place > 2 && chance(m_random, 25);
        if (const auto left = workday(joined + days(60 + static_cast<int>(m_random.below(150))));
            leaves && left <= m_setting.last && (!group.time.until || left < *group.time.until))
            seat.time.until = left;
        // The first two speak for the group; of some groups one passed it on.
        const bool passedOn = place == 0 && number % 3 == 0, successor = place == 2 && number % 3 == 0;
        const auto handed = workday(group.time.from + days(200));
        const bool speaks = place == 0 || (place == 1 && number % 4 != 3) || successor;
        if (const auto since = successor ? handed : workday(joined + days(7)); speaks && since <= m_setting.last) {
            seat.delegate = Interval{since, seat.time.until};
            if (passedOn && handed <= m_setting.last) seat.delegate->until = handed;
        }
        Fields fields{{"group", idValue(group.id)}, {"structure", m_setting.structure(group.structure)}, {"joinedOn", isoDay(joined)}};
        if (seat.time.until) fields["leftOn"] = isoDay(*seat.time.until);
        if (seat.delegate) {
            fields["delegate"] = chance(m_random, 60) ? "volunteer" : "coopted";
            fields["delegateSince"] = isoDay(seat.delegate->from);
            if (seat.delegate->until) fields["delegateUntil"] = isoDay(*seat.delegate->until);
        }
        Fields membership{
            {"person", idValue(person.file)}, {"group", idValue(group.id)}, {"seat", idValue(seat.id)}, {"joinedOn", isoDay(joined)}};
        if (seat.time.until) membership["leftOn"] = isoDay(*seat.time.until);
        std::vector<RecordChange> changes{{seat.id, "group_seat", true, {}, std::move(fields)},
                                          record("group_membership", joined, m_random, std::move(membership), person.file)};
        const bool stays = !seat.time.until || *seat.time.until > m_setting.last;
        if (seat.delegate && stays && chance(m_random, 65))
            changes.push_back(record("shown_name", seat.delegate->from, m_random,
                                     {{"seat", idValue(seat.id)},
                                      {"structure", m_setting.structure(group.structure)},
                                      {"name", person.name},
                                      {"agreedOn", isoDay(seat.delegate->from)}}));
        m_saves.add(group.structure, joined, std::move(changes));
        group.seats.push_back(std::move(seat));
    }

    const Setting &m_setting;
    Saves &m_saves;
    SeededRandom &m_random;
};

} // namespace

std::vector<Group> drawGroups(const Setting &setting, Saves &saves) {
    SeededRandom random(setting.seed + 6);
    std::vector<Group> out;
    std::vector<RecordId> taken;
    for (const auto &words : groupWords())
        if (auto group = GroupOf(setting, saves, random).draw(words, static_cast<std::size_t>(&words - groupWords().data()), taken))
            out.push_back(std::move(*group));
    return out;
}

void drawCommittees(const Setting &setting, Saves &saves) {
    const auto groups = drawGroups(setting, saves);
    drawMeans(setting, drawSteering(setting, drawParticipants(setting, groups, saves), saves), saves);
}

} // namespace tp::domain::demo
