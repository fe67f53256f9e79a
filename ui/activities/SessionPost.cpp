#include "ui/activities/SessionPost.h"

#include "core/base/IdValue.h"
#include "ui/activities/SessionActs.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
store::Query standingSignUps(std::size_t atOnce) {
    store::Query query;
    query.type = "signup";
    query.filters = {{"cancelledOn", store::Filter::Op::Equals, {}}};
    query.orderBy = "signedUpAt";
    query.limit = atOnce;
    return query;
}

// What the file does not say of it, empty where it was taken back; nothing: it says the same.
std::optional<std::string> saidOfSeatAlone(const store::Record &signUp, const store::Record &seat) {
    if (fieldValue(seat, "releasedOn")) return "released " + fromQt(fieldText(seat, "releasedOn"));
    auto said = fromQt(fieldText(seat, "attendance"));
    return said == fromQt(fieldText(signUp, "attendance")) ? std::nullopt : std::optional(std::move(said));
}
} // namespace

SessionPost::SessionPost(Backend &backend, QObject *parent, std::size_t atOnce)
    : WalkErrand(backend, standingSignUps(atOnce), {"session_seat", "signup", "person"}, parent) {
    connect(&backend, &Backend::membershipChanged, this, &SessionPost::lookAgain); // whose they are
    lookAgain();
}

// Those of one session, or of one person: somebody else may follow them now.
std::optional<store::Filter> SessionPost::concerned(std::string_view type, const RecordId &record) {
    auto &reader = backend().reader();
    if (type == "person") {
        Value::Array files;
        for (const auto &file : filesOfPerson(reader, record)) files.push_back(idValue(file));
        return store::Filter{"person", store::Filter::Op::Equals, std::move(files)};
    }
    const auto of = reader.get(type, record);
    const auto *session = of ? fieldValue(*of, "session") : nullptr;
    return session ? std::optional(store::Filter{"session", store::Filter::Op::Equals, *session}) : std::nullopt;
}

bool SessionPost::mayBegin() { return maySignUp(backend()); }

bool SessionPost::begins(const store::Record &signUp) {
    const auto id = idIn<RecordId>(fieldValue(signUp, "seat"));
    if (!id || wasRefused(*id)) return false;
    const auto seat = backend().reader().get("session_seat", *id);
    return seat && !seat->deleted && takesUp(signUp, *seat);
}

bool SessionPost::takesUp(const store::Record &signUp, const store::Record &seat) {
    const auto said = saidOfSeatAlone(signUp, seat);
    if (!said || !signUp.conflicts.empty() || !seat.conflicts.empty()) return false;
    if (const auto before = m_taken.find(seat.id); before != m_taken.end() && before->second == *said) return false;
    if (!isMine(signUp) || saidByMe(seat.id)) return false;
    auto &reader = backend().reader();
    const bool released = fieldValue(seat, "releasedOn");
    if (!released && !domain::goesIntoFile(attendanceHistory(reader, seat), attendanceHistory(reader, signUp))) return false;
    const auto session = idIn<RecordId>(fieldValue(signUp, "session"));
    const auto today = parisTime(backend().clock().nowMs()).date();
    const auto story = session ? sessionStory(reader, ValueText(reader), *session, today) : std::nullopt;
    if (!story) return false;
    const auto waiting = toTakeUp(backend(), *story); // not of a file that is shared no more
    const auto person = std::ranges::find(waiting, seat.id, &Participant::seat);
    if (person == waiting.end() || std::ranges::any_of(story->people, [&](const Participant &one) { // signed up twice: which of them?
            return one.doubled && idIn<RecordId>(fieldValue(*one.signUp, "person")) == idIn<RecordId>(fieldValue(signUp, "person"));
        }))
        return false;
    if (said->empty() && !isStepAsTakenUp(backend(), *story, *person)) return false;
    m_taken[seat.id] = *said;
    takeUpQuietly(backend(), *story, *person, [self = QPointer(this), seat = seat.id](const Result<> &how) {
        if (!self) return;
        if (!how) self->m_taken.erase(seat);
        self->ended(seat, how);
    });
    return true;
}

bool SessionPost::isMine(const store::Record &signUp) {
    if (!signUp.file) return false;
    auto &reader = backend().reader();
    const auto person = reader.get("person", personThatGoesOn(reader, *signUp.file));
    if (!person || person->deleted) return false;
    const auto me = backend().me().member;
    const auto referent = idIn<MemberId>(fieldValue(*person, "referent"));
    bool there = false;
    backend().trust().withMembership(
        [&](const control::Membership &membership) { there = referent && membership.allRolesOf(*referent) != 0; });
    return there ? referent == me : idIn<MemberId>(fieldValue(signUp, "by")) == me;
}

// Then the file follows: it is the next save of that laptop.
bool SessionPost::saidByMe(const RecordId &seat) {
    const auto history = backend().reader().history("session_seat", seat);
    if (!history) return false;
    const auto newest = std::ranges::find_if(
        *history, [](const store::HistoryItem &one) { return one.field == "attendance" || one.field == "releasedOn"; });
    return newest != history->end() && newest->member == backend().me().member;
}

} // namespace tp::ui
