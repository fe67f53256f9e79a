#include "core/domain/DemoOutings.h"

#include "core/domain/FieldsIn.h"

#include <algorithm>
#include <array>

namespace tp::domain::demo {
namespace {

constexpr int minutesBefore = 20, minutesAfter = 25;
constexpr std::array notes{"Du monde malgré la pluie. Revenir à la même heure vendredi.",
                           "Calme. Les habitués demandent quand passe le bus de l'emploi.", "Deux visages nouveaux, à revoir sans tarder.",
                           "Beaucoup de questions sur le logement. Prévoir une permanence du CCAS.",
                           "Place vide : le marché était déplacé ce jour-là."};

RecordChange *encounterOf(DemoSave &save) {
    const auto at = std::ranges::find(save.changes, std::string("encounter"), &RecordChange::type);
    return at == save.changes.end() ? nullptr : &*at;
}

std::string shifted(const std::string &time, int by) { // "2026-03-02T14:30", by minutes, within the day
    const auto at = std::clamp(std::stoi(time.substr(11, 2)) * 60 + std::stoi(time.substr(14, 2)) + by, 0, 24 * 60 - 1);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return time.substr(0, 11) + two(at / 60) + ':' + two(at % 60);
}

std::string teamOf(std::size_t structure) {
    std::string team;
    for (const auto &member : demoMembers())
        if (member.structure == structure) {
            const std::string name = member.name;
            team += (team.empty() ? "" : ", ") + name.substr(0, name.find(' '));
        }
    return team;
}

} // namespace

void gatherOutings(std::vector<DemoSave> &saves, SeededRandom &random) {
    std::map<std::pair<std::size_t, std::string>, std::vector<std::size_t>> outside; // structure and day: places in `saves`
    for (std::size_t i = 0; i < saves.size(); ++i)
        if (const auto *encounter = encounterOf(saves[i]); encounter && textIn(encounter->set, "contactMode") == "outreach")
            outside[{saves[i].structure, textIn(encounter->set, "occurredAt").substr(0, 10)}].push_back(i);
    std::vector<DemoSave> outings;
    for (const auto &[day, places] : outside) {
        if (places.size() < 2) continue;
        std::string first = "9999", last, plan;
        std::int64_t savedMs = 0;
        Value territory;
        for (const auto i : places) {
            const auto &encounter = *encounterOf(saves[i]);
            first = std::min(first, textIn(encounter.set, "occurredAt"));
            last = std::max(last, textIn(encounter.set, "occurredAt"));
            savedMs = std::max(savedMs, saves[i].atMs);
            if (const auto at = encounter.set.find("territory"); at != encounter.set.end()) territory = at->second;
            const auto place = textIn(encounter.set, "place");
            if (!place.empty() && plan.find(place) == std::string::npos) plan += (plan.empty() ? "" : "\n") + place;
        }
        RecordChange outing{newUuid7<RecordId>(savedMs, random), "outing", true, {}, {}};
        outing.set = {{"startedAt", shifted(first, -minutesBefore)}, {"endedAt", shifted(last, minutesAfter)}, {"team", teamOf(day.first)}};
        if (!plan.empty()) outing.set["plan"] = plan;
        if (!territory.isNull()) outing.set["territory"] = territory;
        if (random.below(3) == 0) outing.set["note"] = std::string(notes[random.below(notes.size())]);
        const auto id = outing.record;
        for (const auto i : places) encounterOf(saves[i])->set["outing"] = Bytes(id.bytes.begin(), id.bytes.end());
        outings.push_back({day.first, saves[places.front()].member, savedMs + 10 * 60'000, {std::move(outing)}});
    }
    std::move(outings.begin(), outings.end(), std::back_inserter(saves));
    std::stable_sort(saves.begin(), saves.end(), [](const DemoSave &a, const DemoSave &b) { return a.atMs < b.atMs; });
}

} // namespace tp::domain::demo
