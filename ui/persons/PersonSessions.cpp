#include "ui/persons/PersonSessions.h"

#include "core/base/IdValue.h"
#include "ui/activities/SessionStory.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace tp::ui {
namespace {
struct PersonSessionsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PersonSessions)
};

// Said in the file; else of the seat, by somebody who leads the session and does not read the file.
QString attendanceOf(store::Reader &reader, const store::Record &signUp) {
    auto said = fieldText(signUp, "attendance");
    if (said.isEmpty())
        if (const auto seat = idIn<RecordId>(fieldValue(signUp, "seat")))
            if (const auto found = reader.get("session_seat", *seat)) said = fieldText(*found, "attendance");
    return said;
}

} // namespace

std::vector<PersonSession> personSessions(store::Reader &reader, const ValueText &text, const std::vector<store::Record> &signUps,
                                          QDate today) {
    std::map<RecordId, const store::Record *> bySession;
    const auto counts = [](const store::Record &one) { // which of two tells more
        return std::tuple(fieldValue(one, "attendance") != nullptr, fieldValue(one, "cancelledOn") == nullptr);
    };
    for (const auto &one : signUps)
        if (const auto session = idIn<RecordId>(fieldValue(one, "session"))) {
            auto &known = bySession[*session];
            if (!known || counts(*known) < counts(one)) known = &one;
        }
    std::vector<PersonSession> out;
    std::map<RecordId, QString> titles; // of activities: somebody comes to the same one again and again
    for (const auto &[id, signUp] : bySession) {
        const auto session = reader.get("session", id);
        if (!session || session->deleted) continue;
        const auto of = idIn<RecordId>(fieldValue(*session, "activity")).value_or(RecordId{});
        auto &title = titles[of];
        if (title.isEmpty()) {
            const auto activity = reader.get("activity", of);
            title = sessionTitle(activity ? *activity : store::Record());
        }
        const auto day = QDate::fromString(fieldText(*session, "startsAt").left(10), Qt::ISODate);
        const auto attendance = attendanceOf(reader, *signUp);
        const auto reason = fieldText(*session, "cancelReason");
        QStringList said;
        bool waiting = false;
        if (!attendance.isEmpty())
            said << termLabel(text.dictionary(), "attendance", fromQt(attendance));
        else if (fieldValue(*signUp, "cancelledOn"))
            said << PersonSessionsWords::tr("Sign-up cancelled");
        else if (fieldValue(*session, "cancelledOn"))
            said << (reason.isEmpty() ? PersonSessionsWords::tr("Called off") : PersonSessionsWords::tr("Called off: %1").arg(reason));
        else if (day < today)
            said << PersonSessionsWords::tr("Attendance not said");
        else {
            waiting = true;
            said << placeText(reader, *session, idIn<RecordId>(fieldValue(*signUp, "seat")).value_or(RecordId{}));
        }
        said << hoursText(*session);
        if (const auto place = sessionPlace(*session); !place.isEmpty()) said << place;
        out.push_back({id, {day, PersonSessionsWords::tr("Session: %1").arg(title), said.join(QStringLiteral(" · ")), waiting, id}});
    }
    return out;
}

} // namespace tp::ui
