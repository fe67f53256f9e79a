#pragma once
// Entries and events with fixed keys and nonces: what the frozen vectors are made of.
#include "core/wire/ControlEvent.h"
#include "core/wire/Entry.h"

namespace tp::test {

inline crypto::Key sampleKey(std::uint8_t byte) { return crypto::Key::from(Bytes(32, byte)).value(); }
template <class AnyId> AnyId sampleId(std::uint8_t byte) {
    AnyId id;
    id.bytes.fill(byte);
    return id;
}

inline const bool ready = crypto::initialise().has_value(); // before the next line
inline const auto sampleAuthor = crypto::signingKeyFromSeed(sampleKey(9));

inline wire::Body sampleBody() {
    wire::Body body;
    body.salt.fill(0x5a);
    body.record = sampleId<RecordId>(0x11);
    body.type = "encounter";
    body.set["note"] = {Value("Café de la place, à revoir jeudi — œuvre"), {sampleId<WriteId>(1), sampleId<WriteId>(2)}};
    body.set["themes"] = {Value(Value::Array{"housing", "health"}), {}};
    body.set["place"] = {Value(), {}};
    body.set["occurredAt"] = {Value("2026-03-02T14:30"), {}};
    body.set["anonymous"] = {Value(Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}}), {}};
    body.set[wire::deletedField] = {Value(false), {}};
    return body;
}

inline wire::EntryCore sampleCore(const crypto::SigningKey &author) {
    wire::EntryCore core;
    core.space = sampleId<SpaceId>(0x22);
    core.epoch = 3;
    core.device = crypto::deviceIdOf(author.publicKey);
    core.deviceSeq = 42;
    core.hlc = hlcFromMs(1'772'461'800'000) + 7;
    core.control = sampleId<EventId>(0x33);
    core.nonce.fill(0x44);
    core.deps = {sampleId<EntryId>(0x55), sampleId<EntryId>(0x66)};
    return core;
}

inline wire::ControlEvent sampleEvent(const crypto::SigningKey &author) {
    wire::ControlEvent event;
    event.scope = sampleId<SpaceId>(0x22);
    event.number = 5;
    event.prev = sampleId<EventId>(0x77);
    event.atMs = 1'772'461'800'000;
    event.author = crypto::deviceIdOf(author.publicKey);
    event.refs = sampleId<EventId>(0x33);
    event.kind = "grant";
    event.data = {{"structure", Bytes(16, 0x12)}, {"epoch", 3}};
    event.wraps = {{Bytes(16, 0x12), Bytes(80, 0x34)}, {Bytes(32, 0x56), Bytes{}}};
    return event;
}

} // namespace tp::test
