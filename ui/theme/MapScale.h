#pragma once
// The colours of a map's numbers, from few to many. They never stand alone: the number is written beside, and a circle's area tells it too.
#include "ui/theme/Tokens.h"

#include <array>
#include <cstdint>

namespace tp::ui {

struct MapClass {
    std::uint64_t from; // up to the next one's
    QColor fill;
};
[[nodiscard]] inline std::array<MapClass, 4> mapScale(const Tokens &t) {
    if (t.accent == t.text) return {{{1, t.surface}, {5, t.surface}, {40, t.surface}, {120, t.surface}}}; // high contrast: lines alone
    const auto rgb = [&](unsigned light, unsigned dark) { return QColor::fromRgb(t.dark ? dark : light); };
    return {{{1, rgb(0xD3E6E8, 0x1D3B41)}, {5, rgb(0xA3CBD0, 0x2A606A)}, {40, rgb(0x5E9FAA, 0x459AA8)}, {120, rgb(0x0B5C6B, 0x9FE3EE)}}};
}
[[nodiscard]] inline QColor mapColour(const Tokens &t, std::uint64_t count) { // none: surface
    auto fill = t.surface;
    for (const auto &one : mapScale(t))
        if (count >= one.from) fill = one.fill;
    return fill;
}

} // namespace tp::ui
