#include "core/wire/ControlEvent.h"

#include "core/wire/CborStream.h"

namespace tp::wire {

namespace {
constexpr std::int64_t eventVersion = 1;

Bytes encodeEventBody(const ControlEvent &event) {
    Bytes bytes;
    CborWriter writer(bytes);
    writer.map(9);
    writer.text("n");
    writer.integer(static_cast<std::int64_t>(event.number));
    writer.text("v");
    writer.integer(eventVersion);
    writer.text("at");
    writer.integer(event.atMs);
    writer.text("data");
    writer.value(event.data);
    writer.text("kind");
    writer.text(event.kind);
    writer.text("prev");
    writer.bytes(event.prev.view());
    writer.text("refs");
    writer.bytes(event.refs.view());
    writer.text("scope");
    writer.bytes(event.scope.view());
    writer.text("author");
    writer.bytes(event.author.view());
    return bytes;
}

Bytes encodeWraps(const std::vector<Wrap> &wraps) {
    Bytes bytes;
    CborWriter writer(bytes);
    writer.array(wraps.size());
    for (const auto &wrap : wraps) {
        writer.map(2);
        writer.text("to");
        writer.bytes(wrap.to);
        writer.text("sealed");
        writer.bytes(wrap.sealed);
    }
    return bytes;
}

Result<> decodeEventBody(ByteView bytes, ControlEvent &event) {
    CborReader reader(bytes);
    int known = 0;
    for (auto map = reader.enterMap(); reader.next(map); ++known) {
        if (map.key == "n")
            reader.natural(event.number);
        else if (map.key == "v") { // the second key of every version
            std::int64_t found = 0;
            if (reader.integer(found) && found != eventVersion) return fail(Code::UnknownVersion, "control event of another version");
        } else if (map.key == "at")
            reader.integer(event.atMs);
        else if (map.key == "data") {
            for (auto data = reader.enterMap(); reader.next(data);)
                if (!reader.value(event.data.emplace_hint(event.data.end(), data.key, Value())->second)) break;
        } else if (map.key == "kind")
            reader.text(event.kind);
        else if (map.key == "prev")
            reader.bytes(event.prev.bytes);
        else if (map.key == "refs")
            reader.bytes(event.refs.bytes);
        else if (map.key == "scope")
            reader.bytes(event.scope.bytes);
        else if (map.key == "author")
            reader.bytes(event.author.bytes);
        else
            reader.refuse("unknown key in a control event");
    }
    if (reader.ok() && known != 9) reader.refuse("a key of the control event is missing"); // keys cannot repeat: nine are all of them
    if (!reader.finished()) return fail(reader.error());
    return {};
}

Result<> decodeWraps(ByteView bytes, std::vector<Wrap> &wraps) {
    CborReader reader(bytes);
    for (auto array = reader.enterArray(); reader.next(array);) {
        auto &wrap = wraps.emplace_back();
        int known = 0;
        for (auto map = reader.enterMap(); reader.next(map); ++known) {
            if (map.key == "to") {
                if (reader.bytes(wrap.to) && wrap.to.size() != 16 && wrap.to.size() != 32) reader.refuse("wrap for no kind of reader");
            } else if (map.key == "sealed")
                reader.bytes(wrap.sealed);
            else
                reader.refuse("unknown key in a wrap");
        }
        if (reader.ok() && known != 2) reader.refuse("wrap without reader or key");
    }
    if (!reader.finished()) return fail(reader.error());
    return {};
}

EventId eventIdOf(ByteView body, const Hash &wrapsHash) {
    return EventId{crypto::hash({viewOf("tp/event/1"), body, wrapsHash.view()}).bytes};
}

Bytes signedMessage(const EventId &id) {
    Bytes message;
    append(message, viewOf("tp/event-sig/1"));
    append(message, id.view());
    return message;
}

Bytes assembleEvent(ByteView body, const Hash &wrapsHash, ByteView wraps, const crypto::Signature &signature) {
    Bytes wire;
    wire.reserve(8 + body.size() + wraps.size() + 32 + 64);
    appendU32(wire, static_cast<std::uint32_t>(body.size()));
    append(wire, body);
    append(wire, wrapsHash.view());
    appendU32(wire, static_cast<std::uint32_t>(wraps.size()));
    append(wire, wraps);
    append(wire, signature);
    return wire;
}

struct Parts {
    ByteView body, wraps;
    Hash wrapsHash;
    crypto::Signature signature{};
};

Result<Parts> split(ByteView wire) {
    if (wire.size() > maxControlEvent) return fail(Code::TooLarge, "control event past its greatest size");
    constexpr std::size_t fixed = 4 + 32 + 4 + 64;
    const auto wrongLength = [] { return fail(Code::BadFormat, "control event of a wrong length"); };
    if (wire.size() < fixed) return wrongLength();
    const std::size_t bodySize = readU32(wire.data());
    if (bodySize > wire.size() - fixed) return wrongLength();
    const auto *at = wire.data() + 4 + bodySize;
    Parts parts;
    std::memcpy(parts.wrapsHash.bytes.data(), at, 32);
    const std::size_t wrapsSize = readU32(at + 32);
    if (wrapsSize != wire.size() - fixed - bodySize) return wrongLength();
    parts.body = wire.subspan(4, bodySize);
    parts.wraps = wire.subspan(4 + bodySize + 36, wrapsSize);
    std::memcpy(parts.signature.data(), at + 36 + wrapsSize, 64);
    if (wrapsSize && crypto::hash({parts.wraps}) != parts.wrapsHash) return fail(Code::BadFormat, "the wraps do not match their hash");
    return parts;
}
} // namespace

Bytes signEvent(const ControlEvent &event, const crypto::SigningKey &author) {
    const auto body = encodeEventBody(event);
    const auto wraps = encodeWraps(event.wraps);
    const auto wrapsHash = crypto::hash({wraps});
    return assembleEvent(body, wrapsHash, wraps, crypto::sign(author, signedMessage(eventIdOf(body, wrapsHash))));
}

Result<ControlEvent> parseEvent(ByteView wire) {
    TP_TRY(const auto parts, split(wire));
    Result<ControlEvent> result(tl::in_place);
    auto &event = *result;
    TP_CHECK(decodeEventBody(parts.body, event));
    event.wrapsRemoved = parts.wraps.empty();
    if (!event.wrapsRemoved) TP_CHECK(decodeWraps(parts.wraps, event.wraps));
    event.id = eventIdOf(parts.body, parts.wrapsHash);
    event.signature = parts.signature;
    return result;
}

bool verifyEvent(const ControlEvent &event, const crypto::PublicKey &author) {
    return crypto::verify(author, signedMessage(event.id), event.signature);
}

Result<Bytes> withoutWraps(ByteView wire) {
    TP_TRY(const auto parts, split(wire));
    return assembleEvent(parts.body, parts.wrapsHash, {}, parts.signature);
}

} // namespace tp::wire
