#include "ui/committees/FormerNumber.h"

#include "ui/committees/NumberPost.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <QPointer>

namespace tp::ui {
namespace {
constexpr const char *type = "committee_session", *former = "numberBefore";

std::optional<std::uint64_t> saidIn(const store::Record &session) {
    const auto *value = fieldValue(session, former);
    return value && value->integer() ? std::optional(static_cast<std::uint64_t>(*value->integer())) : std::nullopt;
}
} // namespace

std::map<RecordId, std::uint64_t> formerNumbers(Backend &backend) {
    auto out = backend.reader().fallenNumbers(conclusionsSeries).value_or(std::map<RecordId, std::uint64_t>());
    store::Query query;
    query.type = type;
    query.filters = {{former, store::Filter::Op::AtLeast, std::int64_t{1}}};
    for (const auto &session : backend.reader().list(query).value_or(std::vector<store::Record>()))
        if (const auto said = saidIn(session)) out[session.id] = *said;
    return out;
}

std::optional<std::uint64_t> formerNumber(Backend &backend, const RecordId &session, std::optional<std::uint64_t> now) {
    if (!now) return {};
    const auto record = backend.reader().get(type, session);
    auto before = record ? saidIn(*record) : std::nullopt;
    if (!before) {
        const auto fallen = backend.reader().fallenNumbers(conclusionsSeries).value_or(std::map<RecordId, std::uint64_t>());
        if (const auto at = fallen.find(session); at != fallen.end()) before = at->second;
    }
    return before != now ? before : std::nullopt;
}

FormerNumberPost::FormerNumberPost(Backend &backend, QObject *parent) : Errand(backend, {"conclusions", type}, parent) { look(); }

bool FormerNumberPost::next() {
    if ((backend().me().roles & typeOf(type).writers) == 0) return false;
    const auto fallen = backend().reader().fallenNumbers(conclusionsSeries).value_or(std::map<RecordId, std::uint64_t>());
    for (const auto &[id, before] : fallen) {
        const auto now = conclusionsNumber(backend(), id);
        if (!now || *now == before || wasRefused(id)) continue; // not numbered again yet, or as it was
        const auto session = backend().reader().get(type, id);
        if (!session || session->deleted || saidIn(*session)) continue;
        backend().save({{id, type, false, {}, {{former, static_cast<std::int64_t>(before)}}}},
                       [self = QPointer(this), id = id](const Result<store::Saved> &saved) {
                           if (self) self->ended(id, saved ? Result<>() : Result<>(fail(saved.error())));
                       });
        return true;
    }
    return false;
}

} // namespace tp::ui
