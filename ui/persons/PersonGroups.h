#pragma once
// The groups a person is in, and whether they speak for one, in words for their file. Window's thread.
#include "core/store/Reader.h"

#include <QDate>
#include <QStringList>

namespace tp::ui {

// Of all files of the person, those they are in on that day; who joined first is first.
[[nodiscard]] QStringList personGroups(store::Reader &reader, const std::vector<RecordId> &files, QDate today);

} // namespace tp::ui
