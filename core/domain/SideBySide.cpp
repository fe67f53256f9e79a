#include "core/domain/SideBySide.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tp::domain {

std::vector<Lane> sideBySide(const std::vector<Minutes> &spans) {
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(spans[a].from, -spans[a].until) < std::tuple(spans[b].from, -spans[b].until);
    });
    std::vector<Lane> out(spans.size());
    std::vector<std::size_t> together;
    std::vector<int> ends; // of each lane of those together
    int end = 0;
    const auto close = [&] {
        for (const auto at : together) out[at].lanes = static_cast<int>(ends.size());
        together.clear();
        ends.clear();
    };
    for (const auto at : order) {
        const auto [from, until] = spans[at];
        if (from >= end) close();
        const auto free = std::find_if(ends.begin(), ends.end(), [from = from](int lane) { return lane <= from; });
        out[at].lane = static_cast<int>(free - ends.begin());
        const int last = std::max(until, from + 1);
        free == ends.end() ? ends.push_back(last) : static_cast<void>(*free = last);
        end = std::max(together.empty() ? 0 : end, last);
        together.push_back(at);
    }
    close();
    return out;
}

} // namespace tp::domain
