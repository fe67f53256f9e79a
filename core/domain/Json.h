#pragma once
// Between JSON and tp::Value, by way of Qt's parser. Internal to core/domain. Texts come out in Unicode's composed form (NFC).
#include "core/base/Value.h"

#include <QJsonValue>

namespace tp::domain {

// Invalid ("malformed JSON at line 2, character 5: …"). Any JSON value may stand at the top.
[[nodiscard]] Result<Value> parseJson(std::string_view json);
[[nodiscard]] QJsonValue toQt(const Value &value); // a value without bytes
[[nodiscard]] std::string compact(const QJsonValue &value);

} // namespace tp::domain
