// Numbers given at the server, one after the other, while several ask at once and offline ones ask late.
#include "tests/sim/Numbers.h"

#include "tests/sim/Must.h"
#include "tests/sim/Operations.h"

namespace tp::sim {

namespace {
constexpr std::size_t fewest = 6; // records that are numbered: several laptops ask for the same one
}

bool takeANumber(World &world, Laptop &laptop) {
    if (laptop.busy()) return false;
    const auto roles =
        laptop.session().withKeys([&](const store::Keys &keys) { return keys.membership.allRolesOf(laptop.session().member()); });
    if (!(roles & (Role::Manager | Role::Coordinator | Role::Administrator))) return false;
    std::vector<RecordId> records;
    for (const auto &[record, known] : world.ledger.records())
        if (records.size() < fewest) records.push_back(record);
    if (records.empty()) return false;
    const auto record = records[world.below(records.size())];
    laptop.act<std::uint64_t>([record](Acts &acts) { return acts.consortium.members().takeNumber(numberedSeries, record); },
                              [&world, &laptop, record](const Result<std::uint64_t> &number) {
                                  if (!number) return laptop.refused("number", number.error());
                                  laptop.note("number " + std::to_string(*number));
                                  world.faults(Kind::Numbered);
                                  world.numbersTold[record].insert(*number);
                              });
    return true;
}

void checkNumbers(World &world, std::span<const wire::ControlEvent> log) {
    std::map<RecordId, std::uint64_t> given;
    std::uint64_t last = 0;
    for (const auto &event : log) {
        if (event.kind != "number") continue;
        const auto number = *event.data.at("number").integer();
        const auto record = *RecordId::from(*event.data.at("record").bytes());
        if (number != static_cast<std::int64_t>(++last))
            world.wrong("number " + std::to_string(number) + " follows " + std::to_string(last - 1));
        if (!given.emplace(record, last).second) world.wrong("a record has two numbers: " + toText(record));
    }
    if (world.restores) return;
    for (const auto &[record, told] : world.numbersTold)
        if (told != std::set{given.contains(record) ? given[record] : 0})
            world.wrong("told another number than was given: " + toText(record));
}

} // namespace tp::sim
