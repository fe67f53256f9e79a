#include "ui/pathways/SessionsAhead.h"

#include "core/base/IdValue.h"
#include "ui/activities/SessionStory.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>
#include <set>

namespace tp::ui {

QDate SessionAhead::day() const { return QDate::fromString(fieldText(session, "startsAt").left(10), Qt::ISODate); }

std::vector<SessionAhead> sessionsAhead(store::Reader &reader, const std::vector<RecordId> &files) {
    std::vector<SessionAhead> out;
    std::set<RecordId> known;
    for (const auto &signUp : recordsOf(reader, "signup", files, "signedUpAt")) {
        if (fieldValue(signUp, "cancelledOn") || fieldValue(signUp, "attendance")) continue;
        const auto session = idIn<RecordId>(fieldValue(signUp, "session")), person = idIn<RecordId>(fieldValue(signUp, "person"));
        if (!session || !person || !known.insert(*session).second) continue;
        auto found = reader.get("session", *session);
        if (!found || found->deleted || fieldValue(*found, "cancelledOn")) continue;
        const auto seat = idIn<RecordId>(fieldValue(signUp, "seat")).value_or(RecordId{}); // where others say what the file does not yet
        if (const auto held = reader.get("session_seat", seat);
            held && (fieldValue(*held, "releasedOn") || fieldValue(*held, "attendance")))
            continue;
        const auto of = idIn<RecordId>(fieldValue(*found, "activity"));
        const auto activity = of ? reader.get("activity", *of) : fail(Code::NotFound);
        auto title = sessionTitle(activity ? *activity : store::Record());
        auto place = placeText(reader, *found, seat);
        out.push_back({domain::sessionStepId(*session, *person), std::move(*found), std::move(title), std::move(place)});
    }
    std::ranges::sort(out, {}, [](const SessionAhead &one) { return std::pair(fieldText(one.session, "startsAt"), one.session.id); });
    return out;
}

QString sessionWords(const SessionAhead &one, const ValueText &text, const QString &between) {
    QStringList parts{one.title};
    if (const auto structure = structureOf(one.session)) parts << text.structureCode(*structure);
    parts << dateText(one.day()) << hoursText(one.session) << one.place;
    return parts.join(between);
}

} // namespace tp::ui
