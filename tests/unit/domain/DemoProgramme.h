#pragma once
// The programme of the demonstration, made once for the tests that read it.
#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "core/domain/Demo.h"
#include "core/domain/Pathway.h"

#include <algorithm>

namespace tp::domain::demotest {

inline const std::string today = "2026-03-03"; // the day after the plan's last

inline const std::vector<DemoSave> &encounters() {
    static const auto made = demoSaves({}).value();
    return made;
}
inline DemoIds someIds(std::uint8_t first) {
    DemoIds ids;
    SeededRandom random(first);
    for (std::size_t i = 0; i < demoStructures().size(); ++i) ids.structures.push_back(StructureId{random.bytes<16>()});
    for (std::size_t i = 0; i < demoMembers().size(); ++i) ids.members.push_back(MemberId{random.bytes<16>()});
    return ids;
}
inline const std::vector<DemoSave> &programme() {
    static const auto made = demoProgramme({}, encounters(), someIds(1)).value();
    return made;
}
inline const Value *valueOf(const Fields &fields, const char *field) {
    const auto at = fields.find(field);
    return at == fields.end() ? nullptr : &at->second;
}
inline std::string textOf(const Fields &fields, const char *field) {
    const auto *value = valueOf(fields, field);
    return value && value->text() ? *value->text() : std::string();
}
template <class Visit> void eachChange(Visit visit) {
    for (const auto &save : programme())
        for (const auto &change : save.changes) visit(save, change);
}
inline std::vector<Record> ofType(const char *type) {
    std::vector<Record> out;
    eachChange([&](const DemoSave &, const RecordChange &change) {
        if (change.type == type) out.push_back({change.record, change.set});
    });
    return out;
}
inline std::map<std::string, int> countBy(const char *type, const char *field) {
    std::map<std::string, int> out;
    for (const auto &one : ofType(type)) ++out[textOf(one.fields, field)];
    return out;
}
inline RecordId idOf(const Fields &fields, const char *field) { return idIn<RecordId>(valueOf(fields, field)).value_or(RecordId{}); }
inline bool isWorkday(const std::string &day) {
    const auto on = dayIn(day);
    return on && std::chrono::weekday(*on).iso_encoding() <= 5;
}

} // namespace tp::domain::demotest
