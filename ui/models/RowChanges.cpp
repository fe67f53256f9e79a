#include "ui/models/RowChanges.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace tp::ui {
namespace {

// Of numbers, some absent: which belong to a longest rising sequence of them (patience sorting).
std::vector<bool> rising(const std::vector<std::optional<std::size_t>> &numbers) {
    std::vector<std::size_t> ends; // of the sequences of each length, the one with the least end
    std::vector<std::optional<std::size_t>> before(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!numbers[i]) continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), *numbers[i],
                                         [&](std::size_t end, std::size_t number) { return *numbers[end] < number; });
        if (at != ends.begin()) before[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> belongs(numbers.size());
    for (auto i = ends.empty() ? std::nullopt : std::optional(ends.back()); i; i = before[*i]) belongs[*i] = true;
    return belongs;
}

} // namespace

std::vector<RowChange> rowChanges(std::span<const RecordId> old, std::span<const RecordId> fresh, std::size_t most) {
    const auto shorter = std::min(old.size(), fresh.size());
    std::size_t front = 0, back = 0;
    while (front < shorter && old[front] == fresh[front]) ++front;
    while (back < shorter - front && old[old.size() - 1 - back] == fresh[fresh.size() - 1 - back]) ++back;
    const auto oldEnd = old.size() - back, freshEnd = fresh.size() - back;

    std::unordered_map<RecordId, std::size_t> places;
    for (auto j = front; j < freshEnd; ++j) places.emplace(fresh[j], j);
    std::vector<std::optional<std::size_t>> numbers;
    for (auto i = front; i < oldEnd; ++i) {
        const auto at = places.find(old[i]);
        numbers.push_back(at == places.end() ? std::nullopt : std::optional(at->second));
    }
    const auto stays = rising(numbers);

    std::vector<RowChange> changes;
    auto row = front;
    for (auto i = front, j = front; i < oldEnd || j < freshEnd;) {
        RowChange gone{false, row, 0, 0};
        for (; i < oldEnd && !stays[i - front]; ++i) ++gone.count;
        if (gone.count > 0) changes.push_back(gone);
        RowChange come{true, row, 0, j};
        for (; j < freshEnd && (i == oldEnd || fresh[j] != old[i]); ++j) ++come.count;
        if (come.count > 0) changes.push_back(come);
        row += come.count;
        for (; i < oldEnd && j < freshEnd && stays[i - front] && fresh[j] == old[i]; ++i, ++j) ++row;
    }
    if (changes.size() <= most) return changes;
    changes.clear();
    if (oldEnd > front) changes.push_back({false, front, oldEnd - front, 0});
    if (freshEnd > front) changes.push_back({true, front, freshEnd - front, front});
    return changes;
}

} // namespace tp::ui
