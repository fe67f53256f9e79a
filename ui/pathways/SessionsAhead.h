#pragma once
// Sessions that somebody is signed up for and of which nothing was said yet. Read with the pathway and not stored in it: attendance makes
// the step (ui/activities). Values only. Window's thread, because words are translated.
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

#include <QDate>

namespace tp::ui {

struct SessionAhead {
    RecordId step; // that attendance will make
    store::Record session;
    QString title, place; // what, and whether there is a seat: Signed up; Waiting list: 2
    [[nodiscard]] QDate day() const;
};
// Each session once, the first ones first; none that was called off, none whose seat was given up or said of. Of the sign-ups of these
// files alone, whatever the day.
[[nodiscard]] std::vector<SessionAhead> sessionsAhead(store::Reader &reader, const std::vector<RecordId> &files);

[[nodiscard]] QString sessionWords(const SessionAhead &one, const ValueText &text, const QString &between); // Boxing, CAP, 25/11/2026…

} // namespace tp::ui
