#include "core/wire/Entry.h"

#include "core/base/Mutation.h"

#include <algorithm>

namespace tp::wire {

namespace {
constexpr std::uint8_t entryVersion = 1, kindWrite = 1, suite = 1;
constexpr std::size_t fixedCore = 4 + 16 + 4 + 16 + 8 + 8 + 32 + 24, tagSize = 16;
constexpr std::size_t maxCore = fixedCore + maxDeps * 32;
constexpr std::string_view adPrefix = "tp/ad/1", signPrefix = "tp/sig/1";

Bytes encodeCore(const EntryCore &core) {
    Bytes bytes;
    bytes.reserve(maxCore);
    for (auto byte : {entryVersion, kindWrite, suite, static_cast<std::uint8_t>(core.deps.size())}) bytes.push_back(byte);
    append(bytes, core.space.view());
    appendU32(bytes, core.epoch);
    append(bytes, core.device.view());
    appendU64(bytes, core.deviceSeq);
    appendU64(bytes, core.hlc);
    append(bytes, core.control.view());
    append(bytes, core.nonce);
    for (const auto &dep : core.deps) append(bytes, dep.view());
    return bytes;
}

template <std::size_t N> void take(const std::uint8_t *&at, std::array<std::uint8_t, N> &to) {
    std::memcpy(to.data(), at, N);
    at += N;
}

Result<> decodeCore(ByteView bytes, EntryCore &core) {
    if (bytes.empty()) return fail(Code::BadFormat, "empty core");
    if (bytes[0] != entryVersion) return fail(Code::UnknownVersion, "entry of another version");
    if (bytes.size() < fixedCore) return fail(Code::BadFormat, "core cut short");
    if (bytes[1] != kindWrite || bytes[2] != suite) return fail(Code::UnknownVersion, "entry of another kind or suite");
    const std::size_t ndeps = bytes[3];
    if (ndeps > maxDeps) return fail(Code::BadFormat, "too many dependencies");
    if (bytes.size() != fixedCore + 32 * ndeps) return fail(Code::BadFormat, "core of a wrong length");
    const auto *at = bytes.data() + 4;
    take(at, core.space.bytes);
    core.epoch = readU32(at), at += 4;
    take(at, core.device.bytes);
    core.deviceSeq = readU64(at), at += 8;
    core.hlc = readU64(at), at += 8;
    take(at, core.control.bytes);
    take(at, core.nonce);
    core.deps.resize(ndeps);
    for (std::size_t i = 0; i < ndeps; ++i) {
        take(at, core.deps[i].bytes);
        if (i && !(core.deps[i - 1] < core.deps[i])) return fail(Code::BadFormat, "dependencies out of order or repeated");
    }
    return {};
}

EntryId entryIdOf(ByteView core, const Hash &ciphertextHash) {
    return EntryId{crypto::hash({viewOf("tp/id/1"), core, ciphertextHash.view()}).bytes};
}

// A prefix and what follows it, without an allocation: entries pass here by the hundred thousand.
struct Prefixed {
    std::array<std::uint8_t, 16 + maxCore> buffer;
    std::size_t size;
    Prefixed(std::string_view prefix, ByteView rest) : size(prefix.size() + rest.size()) { // rest: a core or an id
        std::memcpy(buffer.data(), prefix.data(), prefix.size());
        std::memcpy(buffer.data() + prefix.size(), rest.data(), rest.size());
    }
    [[nodiscard]] ByteView view() const { return {buffer.data(), size}; }
};

crypto::Key entryKey(const crypto::Key &spaceKey) { return crypto::deriveKey(spaceKey, 1, "entrykey"); }

Bytes assembleEntry(ByteView core, ByteView ciphertext, const Hash &ciphertextHash, const crypto::Signature &signature) {
    Bytes wire;
    wire.reserve(8 + core.size() + ciphertext.size() + 32 + 64);
    appendU32(wire, static_cast<std::uint32_t>(core.size()));
    append(wire, core);
    appendU32(wire, static_cast<std::uint32_t>(ciphertext.size()));
    append(wire, ciphertext);
    append(wire, ciphertextHash.view());
    append(wire, signature);
    return wire;
}
} // namespace

Result<Bytes> sealEntry(const EntryCore &core, ByteView bodyBytes, const crypto::Key &spaceKey, const crypto::SigningKey &author) {
    if (core.deps.size() > maxDeps) return fail(Code::Invalid, "too many dependencies");
    if (std::adjacent_find(core.deps.begin(), core.deps.end(), [](auto &a, auto &b) { return !(a < b); }) != core.deps.end())
        return fail(Code::Invalid, "dependencies out of order or repeated");
    if (bodyBytes.size() - bodyBytes.size() % bodyBlock + bodyBlock + tagSize > maxCiphertext)
        return fail(Code::TooLarge, "the entry would pass its greatest size");
    const auto coreBytes = encodeCore(core);
    Bytes padded(bodyBytes.begin(), bodyBytes.end());
    crypto::pad(padded, bodyBlock);
    const auto ciphertext = crypto::seal(entryKey(spaceKey), core.nonce, Prefixed(adPrefix, coreBytes).view(), padded);
    crypto::wipe(padded.data(), padded.size());
    const auto ciphertextHash = crypto::hash({ciphertext});
    const auto signature = crypto::sign(author, Prefixed(signPrefix, entryIdOf(coreBytes, ciphertextHash).view()).view());
    return assembleEntry(coreBytes, ciphertext, ciphertextHash, signature);
}

Result<EntryView> parseEntry(ByteView wire) {
    const auto malformed = [] { return fail(Code::BadFormat, "entry cut short"); };
    Result<EntryView> result(tl::in_place);
    auto &entry = *result;
    if (wire.size() < 4) return malformed();
    const std::size_t coreSize = readU32(wire.data());
    if (coreSize > maxCore) return fail(Code::BadFormat, "core of a wrong length");
    if (wire.size() < 4 + coreSize + 4) return malformed();
    entry.coreBytes = wire.subspan(4, coreSize);
    if (auto core = decodeCore(entry.coreBytes, entry.core); !core) return fail(std::move(core).error());

    const std::size_t ciphertextSize = readU32(wire.data() + 4 + coreSize);
    if (ciphertextSize > maxCiphertext) return fail(Code::TooLarge, "ciphertext past its greatest size");
    if (wire.size() != 8 + coreSize + ciphertextSize + 32 + 64) return fail(Code::BadFormat, "entry of a wrong length");
    if (ciphertextSize && (ciphertextSize < tagSize + bodyBlock || (ciphertextSize - tagSize) % bodyBlock))
        return fail(Code::BadFormat, "ciphertext that is not a padded body");
    entry.ciphertext = wire.subspan(8 + coreSize, ciphertextSize);
    const auto *at = wire.data() + 8 + coreSize + ciphertextSize;
    take(at, entry.ciphertextHash.bytes);
    take(at, entry.signature);
    if (ciphertextSize && crypto::hash({entry.ciphertext}) != entry.ciphertextHash)
        return fail(Code::BadFormat, "the ciphertext does not match its hash");
    entry.id = entryIdOf(entry.coreBytes, entry.ciphertextHash);
    return result;
}

bool verifyEntry(const EntryView &entry, const crypto::PublicKey &author) {
    if (mutation::removed(mutation::Guard::Signature)) return true;
    return crypto::verify(author, Prefixed(signPrefix, entry.id.view()).view(), entry.signature);
}

Result<Bytes> openEntry(const EntryView &entry, const crypto::Key &spaceKey) {
    if (entry.redacted()) return fail(Code::BadFormat, "a redacted entry has no body");
    auto body = crypto::open(entryKey(spaceKey), entry.core.nonce, Prefixed(adPrefix, entry.coreBytes).view(), entry.ciphertext);
    if (!body) return body;
    TP_CHECK(crypto::unpad(*body, bodyBlock));
    return body;
}

Bytes redactEntry(const EntryView &entry) { return assembleEntry(entry.coreBytes, {}, entry.ciphertextHash, entry.signature); }

} // namespace tp::wire
