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
constexpr std::size_t mostSignUps = 500; // the newest
constexpr std::string_view seatAndSignUp[] = {"session_seat", "signup"};

bool concernsSeats(const store::ChangedTypes &what) {
    return what.everything || what.records.empty() ||
           std::ranges::any_of(what.records, [](const auto &one) { return std::ranges::count(seatAndSignUp, one.first) != 0; });
}

// What the file does not say of it; empty: nothing.
std::string saidOfSeatAlone(const store::Record &signUp, const store::Record &seat) {
    if (fieldValue(seat, "releasedOn")) return "released " + fromQt(fieldText(seat, "releasedOn"));
    const auto said = fromQt(fieldText(seat, "attendance"));
    return said == fromQt(fieldText(signUp, "attendance")) ? std::string() : said;
}
} // namespace

SessionPost::SessionPost(Backend &backend, QObject *parent) : Errand(backend, {}, parent) {
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (!concernsSeats(what)) return;
        m_toRead = true;
        look();
    });
    look();
}

bool SessionPost::next() {
    if (!m_toRead || !maySignUp(backend())) return false;
    auto &reader = backend().reader();
    store::Query query;
    query.type = "signup";
    query.filters = {{"cancelledOn", store::Filter::Op::Equals, {}}};
    query.orderBy = "signedUpAt";
    query.limit = mostSignUps;
    const auto found = reader.list(query);
    for (const auto &signUp : found ? *found : std::vector<store::Record>()) {
        const auto id = idIn<RecordId>(fieldValue(signUp, "seat"));
        if (!id || wasRefused(*id)) continue;
        const auto seat = reader.get("session_seat", *id);
        if (seat && !seat->deleted && takesUp(signUp, *seat)) return true;
    }
    m_toRead = false;
    return false;
}

bool SessionPost::takesUp(const store::Record &signUp, const store::Record &seat) {
    const auto said = saidOfSeatAlone(signUp, seat);
    if (said.empty() || !signUp.conflicts.empty() || !seat.conflicts.empty()) return false;
    if (const auto before = m_taken.find(seat.id); before != m_taken.end() && before->second == said) return false;
    if (!isMine(signUp) || saidByMe(seat.id)) return false;
    const auto session = idIn<RecordId>(fieldValue(signUp, "session"));
    const auto today = parisTime(backend().clock().nowMs()).date();
    const auto story = session ? sessionStory(backend().reader(), ValueText(backend().reader()), *session, today) : std::nullopt;
    if (!story) return false;
    const auto waiting = toTakeUp(backend(), *story); // not of a file that is shared no more
    const auto person = std::ranges::find(waiting, seat.id, &Participant::seat);
    if (person == waiting.end() || std::ranges::any_of(story->people, [&](const Participant &one) { // signed up twice: which of them?
            return one.doubled && idIn<RecordId>(fieldValue(*one.signUp, "person")) == idIn<RecordId>(fieldValue(signUp, "person"));
        }))
        return false;
    m_taken[seat.id] = said;
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
