// What is sealed or signed before it is decoded, where no fuzzer gets otherwise: the target seals what the input says, as somebody who may.
// Also what lies in the clear beside a profile. The first byte chooses the reader.
#include "core/identity/Invitation.h"
#include "core/identity/KeyActs.h"
#include "core/identity/RescueFile.h"
#include "core/store/AccessLines.h"
#include "core/sync/EnrolmentNote.h"
#include "core/wire/Cbor.h"
#include "tests/fuzz/Fuzzing.h"
#include "tests/fuzz/World.h"
#include "tests/support/TempDir.h"

#include <fstream>

namespace {
using namespace tp;

const fuzz::World &world() {
    static const fuzz::World made;
    return made;
}

bool rescueFile(ByteView bytes) { // whole, as found on a USB key
    return identity::openRescue(bytes, world().founder, world().state).has_value();
}

void appendPart(Bytes &to, ByteView part) {
    appendU32(to, static_cast<std::uint32_t>(part.size()));
    append(to, part);
}

bool rescueContent(ByteView plain) { // sealed to the founder's structure and signed by its laptop
    const auto &device = world().founder.device();
    const auto home = world().state.device(device.id())->structure;
    const auto &key = world().state.structure(home)->keys.back();
    const auto bytesOf = [](const auto &id) { return Value(Bytes(id.view().begin(), id.view().end())); };
    Bytes bytes;
    append(bytes, viewOf("TPRESCUE"));
    bytes.push_back(1);
    appendPart(bytes, wire::encodeCbor(Value::Map{{"consortium", bytesOf(world().state.genesis())},
                                                  {"device", bytesOf(device.id())},
                                                  {"structure", bytesOf(home)},
                                                  {"number", static_cast<std::int64_t>(key.number)},
                                                  {"written", world().nowMs}}));
    appendPart(bytes, crypto::sealTo(key.key, plain));
    Bytes text;
    append(text, viewOf("tp/rescue/1"));
    append(text, crypto::hash({bytes}).view());
    append(bytes, crypto::sign(device.sign, text));
    const auto opened = identity::openRescue(bytes, world().founder, world().state);
    if (!opened) return false;
    const auto again =
        identity::openRescue(identity::sealRescue(*opened, world().state, device.sign).value(), world().founder, world().state);
    fuzz::always(again && again->entries == opened->entries, "a rescue file reads back");
    return true;
}

bool bundle(ByteView plain) { // of an invitation
    static const auto keys = identity::deriveInvitation({"coffre.example.org:8443", {}});
    static SeededRandom random(7);
    const crypto::Nonce nonce{};
    Bytes sealed(nonce.begin(), nonce.end());
    append(sealed, crypto::seal(keys.seal, nonce, viewOf("tp/bundle/1"), plain));
    const auto opened = identity::openBundle(sealed, keys);
    if (!opened) return false;
    const auto again = identity::openBundle(identity::sealBundle(*opened, keys, random), keys);
    fuzz::always(again && again->genesis == opened->genesis && again->server == opened->server && again->roles == opened->roles &&
                     again->member == opened->member && again->bootstrap == opened->bootstrap,
                 "a bundle reads back");
    return true;
}

bool accessLine(ByteView bytes) {
    const auto line = store::decodeAccess(bytes);
    if (!line) return false;
    const auto again = store::decodeAccess(store::encodeAccess(*line));
    fuzz::always(again && *again == *line, "a line of the access log reads back");
    return true;
}

// A box of lines: the founder's structure has a key for its access log, and the lines are sealed to it.
bool accessBox(ByteView plain) {
    static const auto audited = [] {
        auto made = std::make_unique<fuzz::World>();
        const auto home = made->state.device(made->founder.device().id())->structure;
        const auto event = identity::makeAuditKey(made->as(made->founder), home);
        fuzz::always(event && made->state.apply(*event, made->nowMs) && made->founder.learn(made->state), "an access log has a key");
        return made;
    }();
    const auto home = audited->state.device(audited->founder.device().id())->structure;
    const auto &key = audited->state.structure(home)->audit.back();
    Bytes box;
    appendU32(box, key.number);
    append(box, crypto::sealTo(key.key, plain));
    const auto lines = store::openLines(audited->founder, home, toHex(box));
    if (!lines) return false;
    std::size_t from = 0;
    const auto sealed = store::sealLines(key, *lines, from);
    if (!sealed || from != lines->size()) return true; // more than one box takes
    const auto again = store::openLines(audited->founder, home, *sealed);
    fuzz::always(again && again->size() == lines->size(), "a box of lines reads back");
    return true;
}

bool enrolmentNote(ByteView bytes) {
    static const test::TempDir folder;
    const auto profile = folder.path() / "profile";
    {
        std::ofstream out(sync::notePath(profile), std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    const auto note = sync::readNote(profile);
    if (!note) return false;
    fuzz::always(sync::writeNote(profile, *note).has_value(), "a note is written");
    const auto again = sync::readNote(profile);
    fuzz::always(again && again->lookup == note->lookup && again->event == note->event && again->server == note->server,
                 "a note reads back");
    return true;
}

constexpr bool (*readers[])(ByteView) = {rescueFile, rescueContent, bundle, accessLine, accessBox, enrolmentNote};
} // namespace

TP_FUZZ(bytes) {
    fuzz::Input input(bytes);
    const auto reader = input.byte() % std::size(readers);
    return readers[reader](input.rest());
}
