#include "core/store/Writer.h"

#include <atomic>
#include <thread>

namespace tp::store {

std::vector<bool> verifySignatures(const wire::FeedPage &page, const control::Membership &membership, unsigned threads) {
    std::vector<const Bytes *> wires;
    for (const auto &group : page.groups)
        for (const auto &wire : group.entries) wires.push_back(&wire);
    std::vector<std::uint8_t> sound(wires.size()); // not bool: neighbours are written from several threads
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < wires.size(); i = next++) {
            const auto view = wire::parseEntry(*wires[i]);
            if (!view) continue;
            const auto *device = membership.device(view->core.device);
            sound[i] = device && wire::verifyEntry(*view, device->sign);
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < threads; ++i) helpers.emplace_back(work);
    work();
    helpers.clear(); // joins
    return {sound.begin(), sound.end()};
}

} // namespace tp::store
