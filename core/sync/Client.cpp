#include "core/sync/Client.h"

#include <algorithm>

namespace tp::sync {

namespace {

constexpr std::int64_t tokenMarginMs = 30'000;

tl::unexpected<wire::ErrorBody> refused(Code code, std::string detail) {
    return tl::unexpected<wire::ErrorBody>(wire::ErrorBody{Error{code, std::move(detail)}, 0, {}});
}

template <class Message> Answered<Message> read(Answer answer) {
    if (!answer) return tl::unexpected<wire::ErrorBody>(std::move(answer).error());
    auto message = wire::decode<Message>(*answer);
    if (!message) return refused(Code::NotOurServer, "an answer of another kind: " + message.error().detail);
    return std::move(*message);
}

Task<Answer> ask(Transport &transport, Request request) {
    Sending sending{transport, std::move(request), {}};
    co_return co_await sending;
}

std::string invitePath(const Hash &lookup) { return "/v1/invites/" + toHex(lookup.view()); }

} // namespace

bool stopsAll(Code code) { return isTemporary(code) || code == Code::DeviceRevoked || code == Code::Io || code == Code::DiskFull; }

bool isTemporary(Code code) {
    switch (code) {
    case Code::Unreachable:
    case Code::NotOurServer:
    case Code::ServerFault:
    case Code::ServerFull:
    case Code::TooManyRequests:
    case Code::Unauthenticated:
    case Code::StoreBusy:
    case Code::LogsAwaited:
        return true;
    default:
        return false;
    }
}

bool needsPerson(Code code) {
    switch (code) {
    case Code::DeviceRevoked:
    case Code::DeviceForked:
    case Code::DeviceUnknown:
    case Code::UpgradeNeeded:
    case Code::StoreCorrupt:
    case Code::StoreNewer:
    case Code::BadSignature:
    case Code::BrokenChain:
    case Code::NotAuthorised:
    case Code::HistoryForked:
        return true;
    default:
        return false;
    }
}

Task<Answered<wire::Info>> askInfo(Transport &transport) {
    Request asked{"/v1/info", {}, {}, 0};
    auto answer = co_await ask(transport, std::move(asked));
    co_return read<wire::Info>(std::move(answer));
}

Task<Answered<wire::Invite>> askInvite(Transport &transport, Hash lookup) {
    Request asked{invitePath(lookup), {}, {}, 0};
    auto answer = co_await ask(transport, std::move(asked));
    co_return read<wire::Invite>(std::move(answer));
}

Task<Answered<wire::LogPage>> askInviteLog(Transport &transport, Hash lookup, std::uint64_t from) {
    Request asked{invitePath(lookup) + "/log?from=" + std::to_string(from), {}, {}, 0};
    auto answer = co_await ask(transport, std::move(asked));
    co_return read<wire::LogPage>(std::move(answer));
}

Task<Answered<wire::LogPage>> acceptInvite(Transport &transport, Hash lookup, wire::LogAppend events) {
    Request asked{invitePath(lookup) + "/accept", wire::encode(events), {}, 0};
    auto answer = co_await ask(transport, std::move(asked));
    co_return read<wire::LogPage>(std::move(answer));
}

Client::Client(Transport &transport, Identity identity, const Clock &clock)
    : m_transport(transport), m_identity(std::move(identity)), m_clock(clock) {}

Task<tl::expected<bool, wire::ErrorBody>> Client::authenticate() {
    auto info = co_await askInfo(m_transport);
    if (!info) co_return tl::unexpected<wire::ErrorBody>(info.error());
    if (std::ranges::find(info->versions, wire::protocolVersion) == info->versions.end()) {
        co_return refused(Code::UpgradeNeeded, "the server speaks other versions");
    }
    if (!m_identity.consortium.isNull() && info->consortium != m_identity.consortium) {
        co_return refused(Code::NotOurServer, "another consortium");
    }
    m_clockOffset = info->timeMs - m_clock.nowMs();
    m_generation = info->generation;
    auto token = co_await askToken(*info);
    // A transport that lost the answer may have asked again by itself: the nonce is used up then, and the next one settles it.
    if (!token && token.error().error.code == Code::Unauthenticated) token = co_await askToken(*info);
    if (!token) co_return tl::unexpected<wire::ErrorBody>(token.error());
    m_token = std::move(token->token);
    m_tokenUntil = m_clock.monotonicMs() + std::max<std::int64_t>(0, token->expiresMs - info->timeMs - tokenMarginMs);
    co_return true;
}

Task<Answered<wire::Token>> Client::askToken(wire::Info info) {
    const auto device = m_identity.device.id();
    const wire::ChallengeRequest challengeRequest{device};
    Request challengeAsked{"/v1/auth/challenge", wire::encode(challengeRequest), {}, 0};
    auto challengeAnswer = co_await ask(m_transport, std::move(challengeAsked));
    auto challenge = read<wire::Challenge>(std::move(challengeAnswer));
    if (!challenge) co_return tl::unexpected<wire::ErrorBody>(challenge.error());

    const auto text = wire::authMessage(m_identity.server, info.generation, challenge->nonce);
    const wire::TokenRequest tokenRequest{device, challenge->nonce, crypto::sign(m_identity.device.sign, text)};
    Request tokenAsked{"/v1/auth/token", wire::encode(tokenRequest), {}, 0};
    auto tokenAnswer = co_await ask(m_transport, std::move(tokenAsked));
    co_return read<wire::Token>(std::move(tokenAnswer));
}

Task<Answer> Client::call(std::string path, std::optional<Bytes> body, int waitSeconds) {
    for (bool again = false;; again = true) {
        if (m_token.empty() || m_clock.monotonicMs() >= m_tokenUntil) {
            auto welcome = co_await authenticate();
            if (!welcome) co_return tl::unexpected<wire::ErrorBody>(welcome.error());
        }
        const Bytes used = m_token;
        Request asked{path, body, used, waitSeconds};
        auto answer = co_await ask(m_transport, std::move(asked));
        if (answer || answer.error().error.code != Code::Unauthenticated || again) co_return answer;
        if (m_token == used) m_token.clear(); // unless another call has renewed it meanwhile
    }
}

Task<Answered<wire::Info>> Client::info() {
    auto info = co_await askInfo(m_transport);
    if (info) m_generation = info->generation;
    co_return info;
}

Task<Answered<wire::FeedPage>> Client::feed(Bytes cursor, std::size_t limit, int waitSeconds) {
    std::string path = "/v1/feed?limit=" + std::to_string(limit);
    if (!cursor.empty()) path += "&cursor=" + toHex(cursor);
    if (waitSeconds > 0) path += "&wait=" + std::to_string(waitSeconds);
    auto answer = co_await call(std::move(path), {}, waitSeconds);
    co_return read<wire::FeedPage>(std::move(answer));
}

Task<Answered<wire::FeedPage>> Client::spaceEntries(SpaceId space, std::uint64_t after) {
    auto answer = co_await call("/v1/spaces/" + toHex(space.view()) + "/entries?after=" + std::to_string(after), {});
    co_return read<wire::FeedPage>(std::move(answer));
}

Task<Answered<wire::PushAnswer>> Client::push(wire::Push push) {
    const auto groups = push.groups.size();
    auto answer = co_await call("/v1/entries", wire::encode(push));
    auto pushed = read<wire::PushAnswer>(std::move(answer));
    if (pushed && pushed->groups.size() != groups) co_return refused(Code::NotOurServer, "answers for another push");
    co_return pushed;
}

Task<Answered<wire::Have>> Client::missing(wire::Have asked) {
    auto answer = co_await call("/v1/entries/have", wire::encode(asked));
    co_return read<wire::Have>(std::move(answer));
}

Task<Answered<wire::Digests>> Client::digests() {
    auto answer = co_await call("/v1/digests", {});
    co_return read<wire::Digests>(std::move(answer));
}

Task<Answered<wire::Devices>> Client::devices() {
    auto answer = co_await call("/v1/devices", {});
    co_return read<wire::Devices>(std::move(answer));
}

Task<Answered<wire::LogPage>> Client::log(SpaceId scope, std::uint64_t from) {
    auto answer = co_await call("/v1/logs/" + toHex(scope.view()) + "?from=" + std::to_string(from), {});
    co_return read<wire::LogPage>(std::move(answer));
}

Task<Answered<wire::LogPage>> Client::append(SpaceId scope, wire::LogAppend events) {
    auto answer = co_await call("/v1/logs/" + toHex(scope.view()), wire::encode(events));
    co_return read<wire::LogPage>(std::move(answer));
}

Task<Answered<wire::LogPage>> Client::pushAgain(SpaceId scope, wire::LogAppend events) {
    auto answer = co_await call("/v1/logs/" + toHex(scope.view()) + "/again", wire::encode(events));
    co_return read<wire::LogPage>(std::move(answer));
}

Task<Answered<wire::LogPage>> Client::introduce(wire::LogAppend events) {
    Request asked{"/v1/auth/introduce", wire::encode(events), {}, 0};
    auto answer = co_await ask(m_transport, std::move(asked));
    co_return read<wire::LogPage>(std::move(answer));
}

} // namespace tp::sync
