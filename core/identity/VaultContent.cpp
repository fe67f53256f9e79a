#include "core/identity/VaultContent.h"

#include "core/identity/SafeFile.h"
#include "core/wire/Cbor.h"

#include <algorithm>

namespace tp::identity {

namespace {
constexpr std::size_t maxVault = 64 * 1024;

template <std::size_t N> bool readArray(const Value *value, std::array<std::uint8_t, N> &to) {
    const auto *bytes = value ? value->bytes() : nullptr;
    if (!bytes || bytes->size() != N) return false;
    std::copy(bytes->begin(), bytes->end(), to.begin());
    return true;
}
bool readBytes(const Value *value, Bytes &to) {
    const auto *bytes = value ? value->bytes() : nullptr;
    if (bytes) to = *bytes;
    return bytes != nullptr;
}
bool readNatural(const Value *value, std::uint64_t &to) {
    const auto *integer = value ? value->integer() : nullptr;
    if (!integer || *integer < 0) return false;
    to = static_cast<std::uint64_t>(*integer);
    return true;
}
template <class Array> Value bytesIn(const Array &array) { return Bytes(array.begin(), array.end()); }

Value encodeQuick(const VaultContent::Quick &quick) {
    Value::Map map{{"item", bytesIn(quick.item)}};
    if (!quick.slot) return map;
    const auto &slot = *quick.slot;
    map["nonce"] = bytesIn(slot.nonce);
    map["wrapped"] = slot.wrapped;
    map["typed"] = slot.times.typedMs;
    map["seen"] = slot.times.seenMs;
    map["elapsed"] = slot.times.elapsedMs;
    map["tag"] = bytesIn(slot.tag.bytes);
    return map;
}

Bytes encode(const VaultContent &content) {
    Value::Array kits;
    for (const auto &kit : content.kits) kits.emplace_back(Value::Map{{"key", bytesIn(kit.key)}, {"sealed", kit.sealed}});
    // An older program keeps its hands off what it would drop: it takes version 2 for a vault of the future.
    Value::Map vault{{"v", content.quick ? 2 : 1},
                     {"kdf", Value::Map{{"alg", "argon2id13"},
                                        {"passes", static_cast<std::int64_t>(content.cost.passes)},
                                        {"memory", static_cast<std::int64_t>(content.cost.memoryBytes)},
                                        {"salt", bytesIn(content.salt)}}},
                     {"nonce", bytesIn(content.nonce)},
                     {"wrapped", content.wrapped},
                     {"kits", std::move(kits)}};
    if (content.quick) vault["quick"] = encodeQuick(*content.quick);
    return wire::encodeCbor(vault);
}

bool readQuick(const Value &map, std::uint64_t number, VaultContent &content) {
    const auto *quick = map.find("quick");
    if ((number == 2) != (quick != nullptr)) return false;
    if (!quick) return true;
    content.quick = VaultContent::Quick{};
    auto &into = *content.quick;
    if (!readArray(quick->find("item"), into.item)) return false;
    if (!quick->find("wrapped")) return true;
    into.slot = VaultContent::QuickSlot{};
    auto &slot = *into.slot;
    std::uint64_t typed = 0, seen = 0, elapsed = 0;
    if (!readArray(quick->find("nonce"), slot.nonce) || !readBytes(quick->find("wrapped"), slot.wrapped) ||
        !readNatural(quick->find("typed"), typed) || !readNatural(quick->find("seen"), seen) ||
        !readNatural(quick->find("elapsed"), elapsed) || !readArray(quick->find("tag"), slot.tag.bytes))
        return false;
    slot.times = {static_cast<std::int64_t>(typed), static_cast<std::int64_t>(seen), static_cast<std::int64_t>(elapsed)};
    return true;
}

bool read(const Value &map, VaultContent &content) {
    const auto *kdf = map.find("kdf");
    const auto *algorithm = kdf ? kdf->find("alg") : nullptr;
    if (!algorithm || !algorithm->text() || *algorithm->text() != "argon2id13") return false;
    if (!readNatural(kdf->find("passes"), content.cost.passes) || !readNatural(kdf->find("memory"), content.cost.memoryBytes) ||
        !readArray(kdf->find("salt"), content.salt) || !readArray(map.find("nonce"), content.nonce))
        return false;
    const auto *kits = map.find("kits");
    const auto *items = kits ? kits->array() : nullptr;
    if (!items || !readBytes(map.find("wrapped"), content.wrapped)) return false;
    for (const auto &item : *items) {
        auto &kit = content.kits.emplace_back();
        if (!readArray(item.find("key"), kit.key) || !readBytes(item.find("sealed"), kit.sealed)) return false;
    }
    return true;
}

} // namespace

Result<VaultContent> loadVault(const std::filesystem::path &file) {
    const auto bytes = readFile(file, maxVault);
    if (!bytes && bytes.error().code == Code::TooLarge) return fail(Code::StoreForeign, "too large for a vault");
    if (!bytes) return fail(bytes.error());
    // Deterministic CBOR: a vault of any version begins as a small map whose first key is "v".
    const bool beginsLikeOne = bytes->size() > 3 && (*bytes)[0] >> 5 == 5 && (*bytes)[1] == 0x61 && (*bytes)[2] == 'v';
    const auto damaged = [&] { return fail(beginsLikeOne ? Code::StoreCorrupt : Code::StoreForeign, file.filename().string()); };
    const auto map = wire::decodeCbor(*bytes);
    if (!map) return damaged();
    const auto *found = map->find("v");
    const auto version = found ? found->integer() : decltype(found->integer()){};
    if (!version) return damaged();
    if (*version > 2) return fail(Code::StoreNewer, "vault of a newer version");
    VaultContent content;
    const auto number = static_cast<std::uint64_t>(*version);
    if (number < 1 || !read(*map, content) || !readQuick(*map, number, content)) return damaged();
    return content;
}

Result<> saveVault(const std::filesystem::path &file, const VaultContent &content) { return replaceFile(file, encode(content)); }

} // namespace tp::identity
