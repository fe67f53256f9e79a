// Each message is declared once, as the list of its keys in CBOR order (shorter first, then bytewise); writing and reading derive from it.
#include "core/wire/Messages.h"

#include "core/wire/CborStream.h"

#include <limits>
#include <tuple>

namespace tp::wire {

namespace {

// ---- Declarations ----
template <class T> struct Member {
    std::string_view key;
    T &value;
    bool required;          // otherwise absent when empty, zero or nullopt
    std::size_t most = ~0u; // items of a list
};
template <class T> Member<T> need(std::string_view key, T &value, std::size_t most = ~0u) { return {key, value, true, most}; }
template <class T> Member<T> may(std::string_view key, T &value, std::size_t most = ~0u) { return {key, value, false, most}; }

struct Limits {}; // announced to the client, which may adapt; not kept
Limits limits;

// The forms on the wire of the two messages that are alternatives.
struct AnswerForm {
    std::vector<EntryId> ids;
    std::optional<std::uint64_t> seq;
    std::optional<std::string> code;
    std::int64_t time = 0;
    std::optional<std::string> detail;
};
struct FeedForm {
    Bytes event;
    std::vector<Bytes> entries;
    std::uint64_t number = 0;
    std::optional<SpaceId> scope;
};

template <class M, class Wanted>
concept A = std::is_same_v<std::remove_const_t<M>, Wanted>;

auto members(A<Info> auto &m) {
    return std::tuple{need("time", m.timeMs),           need("limits", limits),
                      may("awaiting", m.awaitingLogs),  need("versions", m.versions, 100),
                      need("consortium", m.consortium), need("generation", m.generation)};
}
auto members(A<ChallengeRequest> auto &m) { return std::tuple{need("device", m.device)}; }
auto members(A<Challenge> auto &m) { return std::tuple{need("nonce", m.nonce)}; }
auto members(A<TokenRequest> auto &m) { return std::tuple{need("sig", m.signature), need("nonce", m.nonce), need("device", m.device)}; }
auto members(A<Token> auto &m) { return std::tuple{need("token", m.token), need("expires", m.expiresMs)}; }
auto members(A<Push> auto &m) {
    return std::tuple{need("waive", m.waive, maxHave), need("groups", m.groups, maxPushEntries), may("skipped", m.skipped, maxPushEntries)};
}
auto members(A<AnswerForm> auto &m) {
    return std::tuple{may("ids", m.ids, maxHave), may("seq", m.seq), may("code", m.code), may("time", m.time), may("detail", m.detail)};
}
auto members(A<PushAnswer> auto &m) { return std::tuple{need("groups", m.groups, maxPushEntries)}; }
auto members(A<FeedForm> auto &m) {
    return std::tuple{may("c", m.event), may("e", m.entries, maxGroup), need("n", m.number), may("s", m.scope)};
}
auto members(A<FeedPage> auto &m) {
    return std::tuple{need("more", m.more), need("cursor", m.cursor), need("groups", m.groups, maxPageEntries + maxPageEvents)};
}
auto members(A<Have> auto &m) { return std::tuple{need("ids", m.ids, maxHave)}; }
auto members(A<SpaceDigest> auto &m) { return std::tuple{need("n", m.count), need("s", m.space), need("x", m.xorOfIds)}; }
auto members(A<Digests> auto &m) { return std::tuple{need("spaces", m.spaces)}; }
auto members(A<DeviceSeen> auto &m) { return std::tuple{need("d", m.device), need("s", m.lastSeq), need("t", m.lastContactMs)}; }
auto members(A<Devices> auto &m) { return std::tuple{need("devices", m.devices)}; }
auto members(A<LogAppend> auto &m) { return std::tuple{need("events", m.events, maxPageEvents), need("expect", m.expectHead)}; }
auto members(A<LogPage> auto &m) { return std::tuple{need("head", m.head), need("events", m.events, maxPageEvents)}; }
auto members(A<Invite> auto &m) { return std::tuple{need("bundle", m.bundle), need("expires", m.expiresMs)}; }

template <class T>
concept Declared = requires(T &value) {
    members(value);
};

// ---- Writing ----
void write(CborWriter &to, bool value) { to.boolean(value); }
void write(CborWriter &to, int value) { to.integer(value); }
void write(CborWriter &to, std::int64_t value) { to.integer(value); }
void write(CborWriter &to, std::uint64_t value) { to.integer(static_cast<std::int64_t>(value)); }
void write(CborWriter &to, const std::string &value) { to.text(value); }
void write(CborWriter &to, const Bytes &value) { to.bytes(value); }
template <std::size_t N> void write(CborWriter &to, const std::array<std::uint8_t, N> &value) { to.bytes(value); }
template <class Tag, std::size_t N> void write(CborWriter &to, const Id<Tag, N> &value) { to.bytes(value.view()); }
void write(CborWriter &to, const Limits &);
void write(CborWriter &to, const GroupAnswer &answer);
void write(CborWriter &to, const FeedGroup &group);
template <class T> void write(CborWriter &to, const std::optional<T> &value) { write(to, *value); }
template <Declared M> void write(CborWriter &to, const M &message);
template <class T> void write(CborWriter &to, const std::vector<T> &items) {
    to.array(items.size());
    for (const auto &item : items) write(to, item);
}

template <class T> bool present(const Member<T> &member) {
    if (member.required) return true;
    if constexpr (requires { member.value.has_value(); })
        return member.value.has_value();
    else if constexpr (requires { member.value.empty(); })
        return !member.value.empty();
    else if constexpr (std::is_integral_v<std::remove_const_t<T>>)
        return member.value != 0;
    else
        return true;
}

template <Declared M> void write(CborWriter &to, const M &message) {
    std::apply(
        [&](const auto &...member) {
            to.map((std::size_t{present(member)} + ...));
            const auto one = [&](const auto &each) {
                if (!present(each)) return;
                to.text(each.key);
                write(to, each.value);
            };
            (one(member), ...);
        },
        members(message));
}

void write(CborWriter &to, const Limits &) {
    to.map(5);
    const auto limit = [&](const char *key, std::size_t value) {
        to.text(key);
        to.integer(static_cast<std::int64_t>(value));
    };
    limit("have", maxHave);
    limit("pageBytes", maxPageBytes);
    limit("pushBytes", maxPushBytes);
    limit("pageEntries", maxPageEntries);
    limit("pushEntries", maxPushEntries);
}

AnswerForm formOf(const Error &error, std::vector<EntryId> ids, std::int64_t time) {
    return {std::move(ids), {}, codeName(error.code), time, error.detail};
}
void write(CborWriter &to, const GroupAnswer &answer) {
    AnswerForm form;
    if (answer.error)
        form = formOf(*answer.error, answer.missing, answer.serverTimeMs);
    else
        form.seq = answer.number.value_or(0);
    write(to, form);
}
void write(CborWriter &to, const FeedGroup &group) {
    FeedForm form{group.event, group.entries, group.number, {}};
    if (!group.event.empty()) form.scope = group.scope;
    write(to, form);
}

// ---- Reading ----
bool read(CborReader &from, bool &value, std::size_t) { return from.boolean(value); }
bool read(CborReader &from, std::int64_t &value, std::size_t) { return from.integer(value); }
bool read(CborReader &from, std::uint64_t &value, std::size_t) { return from.natural(value); }
bool read(CborReader &from, int &value, std::size_t) {
    std::int64_t wide = 0;
    if (!from.integer(wide)) return false;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) return from.refuse("number out of range");
    value = static_cast<int>(wide);
    return true;
}
bool read(CborReader &from, std::string &value, std::size_t) { return from.text(value); }
bool read(CborReader &from, Bytes &value, std::size_t) { return from.bytes(value); }
template <std::size_t N> bool read(CborReader &from, std::array<std::uint8_t, N> &value, std::size_t) { return from.bytes(value); }
template <class Tag, std::size_t N> bool read(CborReader &from, Id<Tag, N> &value, std::size_t) { return from.bytes(value.bytes); }
bool read(CborReader &from, Limits &, std::size_t) { return from.skip(); }
bool read(CborReader &from, GroupAnswer &answer, std::size_t);
bool read(CborReader &from, FeedGroup &group, std::size_t);
template <class T> bool read(CborReader &from, std::optional<T> &value, std::size_t) { return read(from, value.emplace(), 0); }
template <Declared M> bool read(CborReader &from, M &message, std::size_t = 0);
template <class T> bool read(CborReader &from, std::vector<T> &items, std::size_t most) {
    items.clear(); // a struct may start with a default
    auto array = from.enterArray();
    if (array.left > most) return from.refuse("too many items", Code::TooLarge);
    // A list within a list is a group of a push: the only two-level one.
    while (from.next(array))
        if (!read(from, items.emplace_back(), maxGroup)) return false;
    return from.ok();
}

template <Declared M> bool read(CborReader &from, M &message, std::size_t) {
    return std::apply(
        [&](const auto &...member) {
            std::array<bool, sizeof...(member)> seen{};
            for (auto map = from.enterMap(); from.next(map);) {
                std::size_t index = 0;
                bool known = false;
                const auto one = [&](const auto &each) {
                    if (map.key == each.key) known = seen[index] = read(from, each.value, each.most) || true;
                    ++index;
                };
                (one(member), ...);
                if (!known) from.skip();
            }
            std::size_t index = 0;
            bool complete = true;
            ((complete = complete && (seen[index++] || !member.required)), ...);
            return from.ok() && (complete || from.refuse("a required key is missing"));
        },
        members(message));
}

Error errorOf(AnswerForm &form) {
    const auto code = codeNamed(*form.code);
    if (!code) return {Code::ServerFault, *form.code};
    return {*code, std::move(form.detail).value_or("")};
}
bool read(CborReader &from, GroupAnswer &answer, std::size_t) {
    AnswerForm form;
    if (!read(from, form)) return false;
    if (form.seq.has_value() == form.code.has_value()) return from.refuse("neither number nor error, or both");
    answer.number = form.seq;
    if (form.code) answer.error = errorOf(form);
    answer.missing = std::move(form.ids);
    answer.serverTimeMs = form.time;
    return true;
}
bool read(CborReader &from, FeedGroup &group, std::size_t) {
    FeedForm form;
    if (!read(from, form)) return false;
    if (form.entries.empty() == form.event.empty() || form.event.empty() == form.scope.has_value())
        return from.refuse("neither entries nor event, or both");
    group.number = form.number;
    group.entries = std::move(form.entries);
    group.scope = form.scope.value_or(SpaceId{});
    group.event = std::move(form.event);
    return true;
}

template <class Message> Bytes encodeAny(const Message &message) {
    Bytes bytes;
    CborWriter writer(bytes);
    write(writer, message);
    return bytes;
}
} // namespace

Bytes authMessage(std::string_view host, const Generation &generation, ByteView nonce) {
    Bytes message;
    append(message, viewOf("tp/auth/1"));
    appendU16(message, static_cast<std::uint16_t>(host.size()));
    append(message, viewOf(host));
    append(message, generation);
    append(message, nonce);
    return message;
}

template <class Message> Result<Message> decode(ByteView bytes) {
    if (bytes.size() > maxMessageBytes) return fail(Code::TooLarge, "message past its greatest size");
    CborReader reader(bytes);
    Message message;
    if (!read(reader, message) || !reader.finished()) return fail(reader.error());
    return message;
}

template <> Result<ErrorBody> decode<ErrorBody>(ByteView bytes) {
    TP_TRY(auto form, decode<AnswerForm>(bytes));
    if (!form.code) return fail(Code::BadFormat, "a required key is missing");
    return ErrorBody{errorOf(form), form.time, std::move(form.ids)};
}
Bytes encode(const ErrorBody &body) { return encodeAny(formOf(body.error, body.ids, body.timeMs)); }

#define TP_MESSAGE(Type)                                                                                                                   \
    Bytes encode(const Type &message) { return encodeAny(message); }                                                                       \
    template Result<Type> decode<Type>(ByteView)
TP_MESSAGE(Info);
TP_MESSAGE(ChallengeRequest);
TP_MESSAGE(Challenge);
TP_MESSAGE(TokenRequest);
TP_MESSAGE(Token);
TP_MESSAGE(Push);
TP_MESSAGE(PushAnswer);
TP_MESSAGE(FeedPage);
TP_MESSAGE(Have);
TP_MESSAGE(Digests);
TP_MESSAGE(Devices);
TP_MESSAGE(LogAppend);
TP_MESSAGE(LogPage);
TP_MESSAGE(Invite);
#undef TP_MESSAGE

} // namespace tp::wire
