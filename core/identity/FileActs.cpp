// Acts on the log of a file.
#include "core/control/AccessMonth.h"
#include "core/identity/EventDraft.h"
#include "core/identity/KeyActs.h"

namespace tp::identity {

namespace {

Result<NewSpace> makeSpace(const Author &author, const StructureId &owner, const SpaceId &space, const char *kind,
                           std::string_view month = {}) {
    const auto *structure = author.membership.structure(owner);
    if (!structure) return fail(Code::NotFound, "structure");
    NewSpace made{{}, space, crypto::randomKey(author.random)};
    const control::SpaceLog log;
    auto event = draft(author, log, "space.create");
    event.scope = made.space;
    event.data = {{"kind", kind}, {"structure", bytesOf(owner)}, {"commit", bytesOf(crypto::hash({made.key.view()}))}, {"epoch", 1}};
    if (!month.empty()) event.data["month"] = month;
    event.wraps = {wrapToStructure(*structure, made.key)};
    TP_TRY(made.event, signTried(author, log, event));
    return made;
}

Result<Bytes> grant(const Author &author, const control::SpaceLog &log, const StructureId &to, const crypto::Key &key) {
    const auto *structure = author.membership.structure(to);
    if (!structure) return fail(Code::NotFound, "structure");
    auto event = draft(author, log, "grant");
    event.data = {{"structure", bytesOf(to)}, {"epoch", std::int64_t{log.space().epochs.back().number}}};
    event.wraps = {wrapToStructure(*structure, key)};
    return signTried(author, log, event);
}

} // namespace

Result<NewSpace> makeFileSpace(const Author &author, const StructureId &owner) {
    return makeFileSpace(author, owner, newUuid7<SpaceId>(author.nowMs, author.random));
}

Result<NewSpace> makeFileSpace(const Author &author, const StructureId &owner, const SpaceId &space) {
    return makeSpace(author, owner, space, "file");
}

Result<NewSpace> makeAccessSpace(const Author &author, const StructureId &owner, std::string_view month) {
    return makeSpace(author, owner, control::accessSpaceOf(owner, month), "access", month);
}

Result<Bytes> makeEraseAccess(const Author &author, const control::SpaceLog &log) {
    if (log.space().kind != control::SpaceKind::Access) return fail(Code::Invalid, "not an access log");
    return signTried(author, log, draft(author, log, "erase"));
}

Result<NewExchange> makeExchangeSpace(const Author &author, const StructureId &owner, const StructureId &with) {
    TP_TRY(auto made, makeSpace(author, owner, newUuid7<SpaceId>(author.nowMs, author.random), "exchange"));
    control::SpaceLog log;
    TP_CHECK(log.apply(made.event, author.membership));
    NewExchange exchange{{std::move(made.event)}, made.space, std::move(made.key)};
    TP_TRY(auto granted, grant(author, log, with, exchange.key));
    exchange.events.push_back(std::move(granted));
    return exchange;
}

Result<Bytes> makeGrant(const Author &author, const control::SpaceLog &log, const StructureId &to) {
    TP_TRY(const auto *key, newestKey(author, log.space()));
    return grant(author, log, to, *key);
}

Result<Bytes> makeUngrant(const Author &author, const control::SpaceLog &log, const StructureId &from,
                          const std::map<DeviceId, std::uint64_t> &lastSeqs) {
    auto event = draft(author, log, "ungrant");
    Value::Array cuts;
    for (const auto &id : author.membership.devicesEverOf(from)) {
        const auto last = lastSeqs.find(id);
        cuts.emplace_back(
            Value::Map{{"device", bytesOf(id)}, {"lastSeq", last == lastSeqs.end() ? 0 : static_cast<std::int64_t>(last->second)}});
    }
    event.data = {{"structure", bytesOf(from)}, {"cuts", std::move(cuts)}};
    return signTried(author, log, event);
}

Result<NewEpoch> makeEpoch(const Author &author, const control::SpaceLog &log) {
    TP_TRY(const auto *previous, newestKey(author, log.space()));
    NewEpoch made{{}, log.space().epochs.back().number + 1, crypto::randomKey(author.random)};
    auto event = draft(author, log, "epoch");
    event.data = {{"epoch", std::int64_t{made.number}},
                  {"commit", bytesOf(crypto::hash({made.key.view()}))},
                  {"previous", sealPrevious(made.key, *previous, author.random)}};
    for (const auto &id : log.space().granted)
        if (const auto *structure = author.membership.structure(id)) event.wraps.push_back(wrapToStructure(*structure, made.key));
    TP_TRY(made.event, signTried(author, log, event));
    return made;
}

} // namespace tp::identity
