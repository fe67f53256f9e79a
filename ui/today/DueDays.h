#pragma once
// Days of what is due, as the store writes and compares them, the change that says one field, and how often one looks. Internal to
// ui/today.
#include "core/domain/Drafts.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QDate>

namespace tp::ui {

// Between two looks while another page is shown: only the number beside this one's name must follow.
inline constexpr int unseenMs = 2000;
inline constexpr int prepareWithinDays = 14; // a session of a committee

[[nodiscard]] inline std::string isoOf(QDate day) { return fromQt(day.toString(Qt::ISODate)); }
// Invalid where the field is empty; of a time, its day.
[[nodiscard]] inline QDate dayIn(const store::Record &record, const char *field) {
    return QDate::fromString(fieldText(record, field).left(10), Qt::ISODate);
}
[[nodiscard]] inline domain::RecordChange setting(const store::Record &record, const char *field, Value value) {
    return {record.id, record.type, false, record.file, {{field, std::move(value)}}};
}

} // namespace tp::ui
