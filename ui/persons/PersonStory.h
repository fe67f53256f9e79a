#pragma once
// What is known of one person, gathered for the file's overview: encounters, what is planned, who may read. Values only, no widget.
#include "core/store/Reader.h"
#include "ui/lists/Timeline.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

struct PersonStory {
    QList<TimelineEntry> entries; // newest first
    std::size_t encounters = 0;   // as far as read: at most 200
    std::optional<QDate> lastContact;
    std::optional<TimelineEntry> next; // the nearest thing planned, late or to come
};
[[nodiscard]] PersonStory personStory(store::Reader &reader, const ValueText &text, const store::Record &person, QDate today);
[[nodiscard]] std::optional<QDate> lastContact(store::Reader &reader, const RecordId &person); // of the newest participation

} // namespace tp::ui
