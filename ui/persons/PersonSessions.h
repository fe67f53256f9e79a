#pragma once
// The sessions somebody is or was signed up for, as their file tells of them: planned, come, not come, called off. Values only. Window's
// thread, because words are translated.
#include "core/store/Reader.h"
#include "ui/lists/Timeline.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

struct PersonSession {
    RecordId session;
    TimelineEntry entry; // opens the session; waiting: it is to come, and somebody counts on them
};
// `signUps`: of the person, in all their files. One signed up twice for a session has it once. A session that is not known here: nothing.
[[nodiscard]] std::vector<PersonSession> personSessions(store::Reader &reader, const ValueText &text,
                                                        const std::vector<store::Record> &signUps, QDate today);

} // namespace tp::ui
