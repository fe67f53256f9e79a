#pragma once
// Records as the command line shows them: the fields by name, ids as UUID text, and what the store knows beside them under names that
// start with an underscore.
#include "core/store/Reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tp::cli {

[[nodiscard]] QJsonObject recordJson(const store::Record &record, store::Reader &reader);
[[nodiscard]] QJsonArray historyJson(const std::string &type, std::span<const store::HistoryItem> items, store::Reader &names);
[[nodiscard]] QJsonArray conflictsJson(std::span<const store::Conflict> conflicts, store::Reader &names);
[[nodiscard]] Result<const schema::RecordType *> typeNamed(const std::string &name);

} // namespace tp::cli
