#include "ui/committees/NumberPost.h"

#include "core/base/IdValue.h"
#include "ui/text/RecordText.h"

#include <QPointer>

namespace tp::ui {
namespace {
constexpr std::size_t mostLookedAt = 500; // the newest
constexpr RoleSet numberGivers = Role::Manager | Role::Coordinator | Role::Administrator;
} // namespace

std::optional<std::uint64_t> conclusionsNumber(Backend &backend, const RecordId &session) {
    std::optional<std::uint64_t> number;
    backend.trust().withMembership(
        [&](const control::Membership &membership) { number = membership.numberGiven(conclusionsSeries, session); });
    return number;
}

bool mayGiveNumbers(const Backend &backend) { return (backend.me().roles & numberGivers) != 0; }

NumberPost::NumberPost(Backend &backend, QObject *parent) : Errand(backend, {"conclusions"}, parent) { look(); }

bool NumberPost::next() {
    if (!mayGiveNumbers(backend())) return false;
    store::Query query;
    query.type = "conclusions";
    query.orderBy = "issuedOn";
    query.limit = mostLookedAt;
    const auto found = backend().reader().list(query); // the newest first
    if (!found) return false;
    for (auto conclusions = found->rbegin(); conclusions != found->rend(); ++conclusions) {
        const auto session = idIn<RecordId>(fieldValue(*conclusions, "session"));
        // One that is not sent yet might never be: its number would be a hole.
        if (!session || conclusions->pending || wasRefused(*session) || conclusionsNumber(backend(), *session)) continue;
        take(*session);
        return true;
    }
    return false;
}

void NumberPost::take(const RecordId &session) {
    backend().trust().takeNumber(conclusionsSeries, session, [self = QPointer(this), session](const Result<> &taken) {
        if (self) self->ended(session, taken);
    });
}

} // namespace tp::ui
