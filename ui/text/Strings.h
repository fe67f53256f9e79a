#pragma once
// The border between the core's UTF-8 text and Qt's.
#include <QString>

#include <string>
#include <string_view>

namespace tp::ui {

[[nodiscard]] inline QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
[[nodiscard]] inline std::string fromQt(const QString &text) { return text.toStdString(); }

} // namespace tp::ui
