#pragma once
// Why something else than a save did not happen. Unlike a save, an act that needs the server is not kept to be sent later, and an export
// stands on no screen: the words must not promise that.
#include "core/base/Error.h"

#include <QString>

namespace tp::ui {

[[nodiscard]] QString actSentence(const Error &error);    // as ui/text/ErrorText.h, but for what only the server can do
[[nodiscard]] QString exportSentence(const Error &error); // of a file that was to be written where the person said

} // namespace tp::ui
