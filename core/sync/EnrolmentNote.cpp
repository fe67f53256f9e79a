#include "core/sync/EnrolmentNote.h"

#include "core/identity/SafeFile.h"
#include "core/wire/Cbor.h"

namespace tp::sync {

namespace {

Bytes bytesOf(ByteView view) { return {view.begin(), view.end()}; }

Result<ByteView> bytesAt(const Value &map, const char *key) {
    const auto *value = map.find(key);
    if (!value || !value->bytes()) return fail(Code::BadFormat, "enrolment note");
    return ByteView(*value->bytes());
}

} // namespace

std::filesystem::path notePath(const std::filesystem::path &folder) {
    auto path = folder.has_filename() ? folder : folder.parent_path();
    path += ".enrolling";
    return path;
}

Result<> writeNote(const std::filesystem::path &folder, const EnrolmentNote &note) {
    std::error_code ignored; // the write below tells
    if (notePath(folder).has_parent_path()) std::filesystem::create_directories(notePath(folder).parent_path(), ignored);
    Value::Map map{{"v", 1},
                   {"lookup", bytesOf(note.lookup.view())},
                   {"event", note.event},
                   {"expect", bytesOf(note.expect.view())},
                   {"server", note.server},
                   {"spki", bytesOf(note.spki.view())}};
    return identity::replaceFile(notePath(folder), wire::encodeCbor(Value(std::move(map))));
}

Result<EnrolmentNote> readNote(const std::filesystem::path &folder) {
    TP_TRY(const auto bytes, identity::readFile(notePath(folder), 1 << 20));
    TP_TRY(const auto map, wire::decodeCbor(bytes));
    EnrolmentNote note;
    TP_TRY(const auto lookup, bytesAt(map, "lookup"));
    TP_TRY(note.lookup, Hash::from(lookup));
    TP_TRY(const auto event, bytesAt(map, "event"));
    note.event = bytesOf(event);
    TP_TRY(const auto expect, bytesAt(map, "expect"));
    TP_TRY(note.expect, EventId::from(expect));
    TP_TRY(const auto spki, bytesAt(map, "spki"));
    TP_TRY(note.spki, Hash::from(spki));
    const auto *server = map.find("server");
    if (!server || !server->text()) return fail(Code::BadFormat, "enrolment note");
    note.server = *server->text();
    return note;
}

void removeNote(const std::filesystem::path &folder) {
    std::error_code ignored; // a note left behind only means one more question to the server
    std::filesystem::remove(notePath(folder), ignored);
}

void removeUnfinished(const std::filesystem::path &folder) {
    std::error_code failed;
    std::filesystem::remove_all(folder, failed);
    if (!failed) removeNote(folder);
}

} // namespace tp::sync
