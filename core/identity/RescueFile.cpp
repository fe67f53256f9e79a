#include "core/identity/RescueFile.h"

#include "core/identity/EventDraft.h"
#include "core/identity/SafeFile.h"
#include "core/wire/Cbor.h"

namespace tp::identity {

namespace {

constexpr std::string_view magic = "TPRESCUE", signContext = "tp/rescue/1";
constexpr std::uint8_t version = 1;
constexpr std::size_t signatureBytes = std::tuple_size_v<crypto::Signature>;

Bytes signedText(ByteView before) {
    Bytes text;
    append(text, viewOf(signContext));
    const auto digest = crypto::hash({before});
    append(text, digest.view());
    return text;
}

void appendPart(Bytes &to, ByteView part) {
    appendU32(to, static_cast<std::uint32_t>(part.size()));
    append(to, part);
}

bool withIds(const std::vector<RescuedEntry> &entries) {
    return std::ranges::any_of(entries, [](const auto &entry) { return entry.id.has_value(); });
}

Bytes encodeEntries(const std::vector<RescuedEntry> &entries) {
    Value::Array items;
    for (const auto &entry : entries) {
        Value::Map item{{"space", bytesOf(entry.space)},
                        {"body", entry.body},
                        {"hlc", static_cast<std::int64_t>(entry.hlc)},
                        {"group", static_cast<std::int64_t>(entry.group)}};
        if (!entry.refused.empty()) item["refused"] = entry.refused;
        if (entry.id) item["id"] = bytesOf(*entry.id);
        items.emplace_back(std::move(item));
    }
    return wire::encodeCbor(Value::Map{{"v", withIds(entries) ? 2 : 1}, {"entries", std::move(items)}});
}

// Reads a map whose keys are exactly those asked for: what was not asked for makes it another version's.
class Reading {
public:
    explicit Reading(const Value &map) : m_map(map) {}
    template <class AnyId> void id(const char *key, AnyId &to) {
        const auto *bytes = take(key) ? m_found->bytes() : nullptr;
        auto read = bytes ? AnyId::from(*bytes) : fail(Code::BadFormat);
        m_good = m_good && read.has_value();
        if (read) to = *read;
    }
    template <class Number> void natural(const char *key, Number &to, std::int64_t most) {
        const auto *integer = take(key) ? m_found->integer() : nullptr;
        m_good = m_good && integer && *integer >= 0 && *integer <= most;
        if (m_good) to = static_cast<Number>(*integer);
    }
    void bytes(const char *key, Bytes &to) {
        const auto *bytes = take(key) ? m_found->bytes() : nullptr;
        m_good = m_good && bytes;
        if (bytes) to = *bytes;
    }
    void optionalText(const char *key, std::string &to) {
        if (!m_map.find(key)) return;
        const auto *text = take(key) ? m_found->text() : nullptr;
        m_good = m_good && text && !text->empty();
        if (m_good) to = *text;
    }
    template <class AnyId> void optionalId(const char *key, std::optional<AnyId> &to) {
        if (!m_map.find(key)) return;
        AnyId read;
        id(key, read);
        to = read;
    }
    [[nodiscard]] bool whole() const {
        const auto *members = m_map.map();
        return m_good && members && members->size() == m_taken;
    }

private:
    bool take(const char *key) {
        m_found = m_map.find(key);
        m_taken += m_found != nullptr;
        m_good = m_good && m_found;
        return m_found != nullptr;
    }
    const Value &m_map;
    const Value *m_found = nullptr;
    std::size_t m_taken = 0;
    bool m_good = true;
};

Result<std::vector<RescuedEntry>> decodeEntries(ByteView plain) {
    TP_TRY(const auto content, wire::decodeCbor(plain));
    const auto *members = content.map();
    const auto *v = content.find("v");
    const auto *number = v ? v->integer() : nullptr;
    const auto contentVersion = number ? *number : 0;
    const auto *found = content.find("entries");
    const auto *items = found ? found->array() : nullptr;
    if (contentVersion > 2) return fail(Code::UnknownVersion, "rescue file");
    if (contentVersion < 1 || !items || !members || members->size() != 2) return fail(Code::BadFormat, "rescue file: content");
    std::vector<RescuedEntry> entries;
    for (const auto &item : *items) {
        RescuedEntry entry;
        Reading read(item);
        read.id("space", entry.space);
        read.bytes("body", entry.body);
        read.natural("hlc", entry.hlc, INT64_MAX);
        read.natural("group", entry.group, INT64_MAX);
        read.optionalText("refused", entry.refused);
        read.optionalId("id", entry.id);
        if (!read.whole()) return fail(Code::BadFormat, "rescue file: entry");
        entries.push_back(std::move(entry));
    }
    if (withIds(entries) != (contentVersion == 2)) return fail(Code::BadFormat, "rescue file: content");
    return entries;
}

// Cuts a part off the front.
Result<ByteView> part(ByteView &from) {
    if (from.size() < 4) return fail(Code::BadFormat, "rescue file: cut");
    const auto size = readU32(from.data());
    from = from.subspan(4);
    if (size > from.size()) return fail(Code::BadFormat, "rescue file: cut");
    const auto out = from.first(size);
    from = from.subspan(size);
    return out;
}

} // namespace

Result<Bytes> sealRescue(RescueFile file, const control::Membership &membership, const crypto::SigningKey &device) {
    const auto *structure = membership.structure(file.structure);
    if (!structure) return fail(Code::NotFound, "structure");
    const auto &key = structure->keys.back();
    auto plain = encodeEntries(file.entries);
    const auto sealed = crypto::sealTo(key.key, plain);
    crypto::wipe(plain.data(), plain.size());
    if (sealed.empty()) return fail(Code::WrongKey, "the structure's key");
    if (sealed.size() > maxRescueBytes) return fail(Code::TooLarge, "rescue file");
    Bytes bytes;
    append(bytes, viewOf(magic));
    bytes.push_back(version);
    appendPart(bytes, wire::encodeCbor(Value::Map{{"consortium", bytesOf(membership.genesis())},
                                                  {"device", bytesOf(crypto::deviceIdOf(device.publicKey))},
                                                  {"structure", bytesOf(file.structure)},
                                                  {"number", std::int64_t{key.number}},
                                                  {"written", file.writtenMs}}));
    appendPart(bytes, sealed);
    append(bytes, crypto::sign(device, signedText(bytes)));
    return bytes;
}

Result<RescueFile> openRescue(ByteView bytes, const Keyring &keyring, const control::Membership &membership) {
    if (bytes.size() < magic.size() + 1 || textOf(bytes.first(magic.size())) != magic) return fail(Code::BadFormat, "not a rescue file");
    if (bytes[magic.size()] > version) return fail(Code::UnknownVersion, "rescue file");
    if (bytes[magic.size()] != version) return fail(Code::BadFormat, "rescue file: version");
    auto rest = bytes.subspan(magic.size() + 1);
    TP_TRY(const auto headerBytes, part(rest));
    TP_TRY(const auto sealed, part(rest));
    if (rest.size() != signatureBytes) return fail(Code::BadFormat, "rescue file: end");
    TP_TRY(const auto header, wire::decodeCbor(headerBytes));
    RescueFile file;
    Reading read(header);
    read.id("consortium", file.consortium);
    read.id("device", file.device);
    read.id("structure", file.structure);
    read.natural("number", file.keyNumber, UINT32_MAX);
    read.natural("written", file.writtenMs, INT64_MAX);
    if (!read.whole()) return fail(Code::BadFormat, "rescue file: header");

    if (file.consortium != membership.genesis()) return fail(Code::NotOurServer, "a rescue file of another consortium");
    // Revoked or not: that is when one is needed. Its entries are judged by the rights of who adopts them.
    const auto *device = membership.device(file.device);
    if (!device) return fail(Code::NotFound, "the device that wrote the rescue file is not known here");
    crypto::Signature signature{};
    std::copy(rest.begin(), rest.end(), signature.begin());
    if (!crypto::verify(device->sign, signedText(bytes.first(bytes.size() - signatureBytes)), signature))
        return fail(Code::BadSignature, "rescue file");
    const auto *secret = keyring.structureKey(file.structure, file.keyNumber);
    if (!secret) return fail(Code::Denied, "this device does not hold the key of the structure the rescue file is for");
    TP_TRY(auto plain, crypto::openSealed(*secret, sealed));
    auto entries = decodeEntries(plain);
    crypto::wipe(plain.data(), plain.size());
    if (!entries) return fail(entries.error());
    file.entries = std::move(*entries);
    return file;
}

namespace {
GoOn ofTotal(const RescueGoOn &goOn, std::size_t total) {
    if (!goOn) return {};
    return [&goOn, total](std::size_t done) { return goOn(done, total); };
}
} // namespace

Result<> writeRescueFile(const std::filesystem::path &file, ByteView bytes, const RescueGoOn &goOn) {
    return replaceFile(file, bytes, ofTotal(goOn, bytes.size()));
}

Result<Bytes> readRescueFile(const std::filesystem::path &file, const RescueGoOn &goOn) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed) return fail(Code::NotFound, file.filename().string());
    if (size > maxRescueBytes) return fail(Code::TooLarge, file.filename().string());
    return readFile(file, static_cast<std::size_t>(size), ofTotal(goOn, static_cast<std::size_t>(size)));
}

} // namespace tp::identity
