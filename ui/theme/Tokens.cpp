#include "ui/theme/Tokens.h"

#include <QGuiApplication>

#include <cmath>

namespace tp::ui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

double luminance(const QColor &color) {
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

// clang-format off
const Tokens &lightTokens() {
    static const Tokens light{false,
        rgb(0xF4F4F0), rgb(0xE9EAE5), rgb(0xFFFFFF), rgb(0xF0F1ED), rgb(0xDCDED8), rgb(0x7C8280), rgb(0x1B2224), rgb(0x525B5D),
        rgb(0x0B5C6B), rgb(0xFFFFFF), rgb(0xDCEBED), rgb(0x2B6A3F), rgb(0xE3F0E5), rgb(0x7D5000), rgb(0xF9EDD4), rgb(0x71389A), rgb(0xF1E7F7),
        rgb(0xA8261D), rgb(0xFBE6E3)};
    return light;
}

const Tokens &darkTokens() {
    static const Tokens dark{true,
        rgb(0x15191A), rgb(0x0F1314), rgb(0x1E2324), rgb(0x181C1D), rgb(0x333A3C), rgb(0x7B8587), rgb(0xE8ECEB), rgb(0xA9B3B4),
        rgb(0x6CC5D3), rgb(0x06242B), rgb(0x18383E), rgb(0x86CF98), rgb(0x1C3424), rgb(0xE7B765), rgb(0x3A2E14), rgb(0xCFA5EE), rgb(0x352541),
        rgb(0xFF9D92), rgb(0x44221F)};
    return dark;
}
// clang-format on

Tokens systemTokens(const QPalette &system) {
    const auto window = system.color(QPalette::Window), base = system.color(QPalette::Base), text = system.color(QPalette::WindowText);
    const bool dark = luminance(window) < luminance(text);
    return {dark, window, window, base, base, text, text, text, text, text, base, base, text, base, text, base, text, base, text, base};
}

Tokens tokens() {
    const auto palette = QGuiApplication::palette();
    const auto window = palette.color(QPalette::Window);
    if (window == lightTokens().window) return lightTokens();
    if (window == darkTokens().window) return darkTokens();
    return systemTokens(palette);
}

double contrast(const QColor &a, const QColor &b) {
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor blend(const QColor &over, const QColor &under, double share) {
    const auto mix = [share](int top, int bottom) { return static_cast<int>(std::lround(top * share + bottom * (1 - share))); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace tp::ui
