#pragma once
// Does a record hold a filter of a query, do words fit a line? For what is found otherwise than by the query itself. Pure.
#include "core/store/Reader.h"

#include <QString>

namespace tp::ui {

[[nodiscard]] bool holds(const store::Filter &filter, const store::Record &record);
[[nodiscard]] bool mentionsAll(const QString &line, const QString &typed); // each typed word begins one of the line; nothing typed: yes

} // namespace tp::ui
