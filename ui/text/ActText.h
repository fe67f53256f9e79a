#pragma once
// Why an act that needs the server did not happen. Unlike a save, it is not kept to be sent later: the words must not promise that.
#include "core/base/Error.h"

#include <QString>

namespace tp::ui {

[[nodiscard]] QString actSentence(const Error &error); // as ui/text/ErrorText.h, but for what only the server can do

} // namespace tp::ui
