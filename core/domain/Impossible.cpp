#include "core/domain/Impossible.h"

#include "core/domain/FieldsIn.h"

#include <algorithm>

namespace tp::domain {
namespace {

constexpr std::string_view counts[] = {"capacity", "minutes", "votesFor", "against", "abstentions", "postsPercent", "euros"};

struct Span {
    std::string_view type;
    const char *from, *until; // the last day is included
};
constexpr Span spans[] = {{"allotment", "fromOn", "untilOn"},
                          {"pathway", "startedOn", "endedOn"},
                          {"pathway_step", "plannedFrom", "plannedUntil"},
                          {"pathway_step", "startedOn", "endedOn"},
                          {"group", "formedOn", "endedOn"}};

} // namespace

std::map<std::string, Impossible> impossibleIn(std::string_view type, const std::map<std::string, Value> &before,
                                               const std::map<std::string, Value> &set) {
    std::map<std::string, Impossible> out;
    for (const auto &[name, value] : set) {
        const auto *number = value.integer();
        if (number && *number < 0 && std::ranges::find(counts, std::string_view(name)) != std::end(counts))
            out[name] = Impossible::Negative;
    }
    auto merged = before;
    for (const auto &[name, value] : set) merged[name] = value;
    for (const auto &span : spans) {
        if (span.type != type || (!set.contains(span.from) && !set.contains(span.until))) continue;
        const auto from = textIn(merged, span.from), until = textIn(merged, span.until);
        if (!from.empty() && !until.empty() && until < from) out[span.until] = Impossible::EndsBefore;
    }
    return out;
}

} // namespace tp::domain
