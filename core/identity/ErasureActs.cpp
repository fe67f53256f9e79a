// Acts that take texts away: erasure of a file, redaction of single entries.
#include "core/identity/EventDraft.h"

namespace tp::identity {

namespace {

Result<Value> requestOf(const control::SpaceLog &file) {
    if (file.space().erased) return fail(Code::SpaceErased, "the file is erased already");
    if (!file.space().requested) return fail(Code::NotFound, "no erasure was asked for");
    return bytesOf(file.space().requested->event);
}

Value idList(std::span<const EntryId> entries) {
    Value::Array list;
    for (const auto &entry : entries) list.push_back(bytesOf(entry));
    return list;
}

} // namespace

Result<Bytes> makeEraseRequest(const Author &author, const control::SpaceLog &file, const RecordId &record) {
    auto event = draft(author, file, "erase.request");
    event.data = {{"record", bytesOf(record)}};
    return signTried(author, file, event);
}

Result<Bytes> makeEraseWithdraw(const Author &author, const control::SpaceLog &file) {
    auto event = draft(author, file, "erase.withdraw");
    TP_TRY(event.data["request"], requestOf(file));
    return signTried(author, file, event);
}

Result<Bytes> makeErase(const Author &author, const control::SpaceLog &file) {
    auto event = draft(author, file, "erase");
    TP_TRY(event.data["request"], requestOf(file));
    return signTried(author, file, event);
}

Result<Bytes> makeEraseExchange(const Author &author, const control::SpaceLog &exchange, const control::SpaceLog &file) {
    if (!file.space().requested) return fail(Code::NotFound, "no erasure was asked for");
    auto event = draft(author, exchange, "erase");
    event.data = {{"file", bytesOf(file.space().id)}, {"request", bytesOf(file.space().requested->event)}};
    return signTried(author, exchange, event);
}

Result<Bytes> makeRedact(const Author &author, const control::SpaceLog &log, const DeviceId &device, std::span<const EntryId> entries) {
    auto event = draft(author, log, "redact");
    event.data = {{"device", bytesOf(device)}, {"entries", idList(entries)}};
    return signTried(author, log, event);
}

Result<Bytes> makeRedact(const Author &author, const SpaceId &space, const DeviceId &device, std::span<const EntryId> entries) {
    auto event = draft(author, "redact");
    event.data = {{"space", bytesOf(space)}, {"device", bytesOf(device)}, {"entries", idList(entries)}};
    return signTried(author, event);
}

} // namespace tp::identity
