#pragma once
// The information notice that is given to a person, on paper: what is noted, why, who reads it, and how to object. It names nobody.
#include "ui/widgets/PaperSheet.h"

#include <QDate>

namespace tp::ui {

// `structure`: whose file it is, by its name. Another text is another version.
inline constexpr const char *noticeSheetVersion = "1";
[[nodiscard]] PaperSheet noticeSheet(const QString &structure, QDate today);

} // namespace tp::ui
