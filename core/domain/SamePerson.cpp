#include "core/domain/SamePerson.h"

#include "core/base/IdValue.h"

#include <algorithm>

namespace tp::domain {
namespace {
RecordChange says(const RecordId &file, Value sameAs) { return {file, "person", false, file, {{"sameAs", std::move(sameAs)}}}; }
} // namespace

RecordId fileThatGoesOn(const RecordId &file, const SameAs &sameAs) {
    std::vector<RecordId> way{file};
    while (true) {
        const auto next = sameAs(way.back());
        if (!next || *next == way.back()) return way.back();
        const auto met = std::find(way.begin(), way.end(), *next);
        if (met != way.end()) return *std::min_element(met, way.end()); // ids begin with the time they were made
        way.push_back(*next);
    }
}

std::vector<RecordChange> oneToGoOn(const RecordId &goesOn, const std::vector<RecordId> &others) {
    std::vector<RecordChange> out{says(goesOn, idValue(goesOn))};
    for (const auto &file : others)
        if (file != goesOn) out.push_back(says(file, idValue(goesOn)));
    return out;
}

std::vector<RecordChange> standsAlone(const RecordId &file, const RecordId &goesOn, bool last) {
    std::vector<RecordChange> out{says(file, {})};
    if (last && goesOn != file) out.push_back(says(goesOn, {}));
    return out;
}

} // namespace tp::domain
