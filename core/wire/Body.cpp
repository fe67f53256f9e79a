// The body of an entry: what the author wrote, before sealing. Grammar in Entry.h.
#include "core/wire/CborStream.h"
#include "core/wire/Entry.h"

#include <cassert>

namespace tp::wire {

namespace {
constexpr std::int64_t bodyVersion = 1;

bool readField(CborReader &reader, FieldWrite &field) {
    bool hasBase = false, hasValue = false;
    for (auto map = reader.enterMap(); reader.next(map);) {
        if (map.key == "base") {
            hasBase = true;
            auto ids = reader.enterArray();
            field.base.reserve(ids.left < 64 ? ids.left : 64);
            while (reader.next(ids)) {
                WriteId id;
                if (!reader.bytes(id.bytes)) return false;
                if (!field.base.empty() && !(field.base.back() < id)) return reader.refuse("base out of order or repeated");
                field.base.push_back(id);
            }
        } else if (map.key == "value") {
            hasValue = true;
            if (!reader.value(field.value)) return false;
        } else
            return reader.refuse("unknown key in a field");
    }
    return reader.ok() && ((hasBase && hasValue) || reader.refuse("field without value or base"));
}

bool readCrit(CborReader &reader, std::vector<std::string> &crit) {
    for (auto items = reader.enterArray(); reader.next(items);) {
        std::string_view text;
        if (!reader.text(text)) return false;
        if (!crit.empty() && !(crit.back() < text)) return reader.refuse("crit out of order or repeated");
        crit.emplace_back(text);
    }
    return reader.ok() && (!crit.empty() || reader.refuse("empty crit"));
}
} // namespace

Bytes encodeBody(const Body &body) {
    Bytes bytes;
    bytes.reserve(bodyBlock * 2);
    CborWriter writer(bytes);
    writer.map(body.crit.empty() ? 5 : 6); // keys: v, set, [crit], salt, type, record
    writer.text("v");
    writer.integer(bodyVersion);
    writer.text("set");
    writer.map(body.set.size());
    for (const auto &[name, field] : body.set) {
        assert(std::is_sorted(field.base.begin(), field.base.end()));
        writer.text(name);
        writer.map(2);
        writer.text("base");
        writer.array(field.base.size());
        for (const auto &id : field.base) writer.bytes(id.view());
        writer.text("value");
        writer.value(field.value);
    }
    if (!body.crit.empty()) {
        assert(std::is_sorted(body.crit.begin(), body.crit.end()));
        writer.text("crit");
        writer.array(body.crit.size());
        for (const auto &feature : body.crit) writer.text(feature);
    }
    writer.text("salt");
    writer.bytes(body.salt);
    writer.text("type");
    writer.text(body.type);
    writer.text("record");
    writer.bytes(body.record.view());
    return bytes;
}

Result<Body> decodeBody(ByteView bytes) {
    CborReader reader(bytes);
    Result<Body> result(tl::in_place);
    auto &body = *result;
    unsigned seen = 0;
    for (auto map = reader.enterMap(); reader.next(map);) {
        if (map.key == "v") { // sorts before every other key of any version to come: they are longer
            std::int64_t version = 0;
            if (reader.integer(version) && version != bodyVersion) return fail(Code::UnknownVersion, "body of another version");
            seen |= 1;
        } else if (map.key == "set") {
            for (auto fields = reader.enterMap(); reader.next(fields);)
                if (!readField(reader, body.set.emplace_hint(body.set.end(), fields.key, FieldWrite{})->second)) break;
            seen |= 2;
        } else if (map.key == "crit") {
            readCrit(reader, body.crit);
        } else if (map.key == "salt") {
            reader.bytes(body.salt);
            seen |= 4;
        } else if (map.key == "type") {
            reader.text(body.type);
            seen |= 8;
        } else if (map.key == "record") {
            reader.bytes(body.record.bytes);
            seen |= 16;
        } else
            reader.refuse("unknown key in a body");
    }
    if (reader.ok() && seen != 31) reader.refuse("a key of the body is missing");
    if (!reader.finished()) return fail(reader.error());
    return result;
}

WriteId writeIdOf(const SpaceId &space, ByteView bodyBytes) {
    return WriteId{crypto::hash({viewOf("tp/write/1"), space.view(), bodyBytes}).bytes};
}

} // namespace tp::wire
