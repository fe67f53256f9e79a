#pragma once
// A failure in a person's words: what happened, what is safe, what to do. Never the untranslated detail.
#include "core/base/Error.h"

#include <QString>

namespace tp::ui {

[[nodiscard]] QString sentence(const Error &error);

} // namespace tp::ui
