#pragma once
// What helps whoever repairs, and says nothing of anybody: versions, counts, states and codes. Never a name, a text somebody wrote, a
// place, an id, an address, a path or an error's detail: what goes in is listed here by hand, so that nothing comes in by itself. JSON, in
// English, for support. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

class Theme;
class Translations;

[[nodiscard]] QByteArray diagnostics(Backend &backend, const Theme &theme, const Translations &translations);

} // namespace tp::ui
