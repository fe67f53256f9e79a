#pragma once
// The colours that tell structures apart, beside their shape and code (ui/widgets/StructureMark.h): at least 3:1 on every background, and
// CIEDE2000 12 between any two, for dichromats too.
#include <QColor>

namespace tp::ui {

struct StructureColour {
    unsigned light, dark;
    [[nodiscard]] QColor in(bool darkScheme) const { return QColor::fromRgb(darkScheme ? dark : light); }
};

namespace structure_colours {
inline constexpr StructureColour aajb{0x1F86D6, 0x93D3F5}, cap{0xD25F14, 0xE0601A}, dom{0x337F5F, 0x459470}, caf{0xA6718D, 0xB07AA6},
    wip{0x624F00, 0xD2C55A}, cra{0x4A3274, 0x8492F7}, e2c{0x74102F, 0xF4AAB4};
} // namespace structure_colours

} // namespace tp::ui
