#include "core/server/Api.h"

#include <algorithm>
#include <charconv>

namespace tp::server {

namespace {

Result<std::uint64_t> numberIn(const Route &route, const char *name, std::uint64_t otherwise) {
    const auto found = route.query.find(name);
    if (found == route.query.end()) return otherwise;
    const auto &text = found->second;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return fail(Code::Invalid, name);
    return value;
}

template <class T> Result<T> idIn(const Route &route) {
    TP_TRY(const auto bytes, fromHex(route.id));
    auto id = T::from(bytes);
    if (!id) return fail(Code::Invalid, "identifier in the path");
    return *id;
}

template <class Answer> Result<Reply> encoded(const Result<Answer> &answer) {
    if (!answer) return fail(answer.error());
    return Reply{200, wire::encode(*answer), {}};
}

} // namespace

int statusOf(Code code) {
    switch (code) {
    case Code::Invalid:
    case Code::BadFormat:
    case Code::BadSignature:
    case Code::UnknownVersion:
    case Code::InvitationMalformed:
        return 400;
    case Code::Unauthenticated:
        return 401;
    case Code::Denied:
    case Code::NoGrant:
    case Code::DeviceRevoked:
    case Code::NotAuthorised:
        return 403;
    case Code::NotFound:
    case Code::InvitationUnknown:
        return 404;
    case Code::DeviceForked:
    case Code::StaleEpoch:
    case Code::LogConflict:
    case Code::HistoryChanged:
    case Code::HistoryForked:
    case Code::LogsAwaited:
    case Code::BrokenChain:
        return 409;
    case Code::SpaceErased:
    case Code::InvitationExpired:
    case Code::InvitationUsed:
        return 410;
    case Code::MissingDeps:
        return 412;
    case Code::TooLarge:
        return 413;
    case Code::ClockAhead:
        return 422;
    case Code::UpgradeNeeded:
        return 426;
    case Code::TooManyRequests:
        return 429;
    case Code::ServerFull:
    case Code::DiskFull:
        return 507;
    case Code::StoreBusy:
        return 503;
    default:
        return 500;
    }
}

Reply errorReply(const Error &error, std::int64_t nowMs) {
    const int status = statusOf(error.code);
    const bool ours = status >= 500;
    const wire::ErrorBody body{
        status == 500 ? Error{Code::ServerFault, {}} : Error{error.code, ours ? std::string() : error.detail}, nowMs, {}};
    return {status, wire::encode(body), ours ? std::string(codeName(error.code)) + " (" + error.detail + ")" : std::string()};
}

Result<DeviceId> Api::admit(std::string_view authorization) {
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme)) return fail(Code::Unauthenticated, "no token");
    const auto token = fromHex(authorization.substr(scheme.size()));
    if (!token) return fail(Code::Unauthenticated, "token");
    TP_TRY(const auto device, m_authenticator.deviceOf(*token));
    TP_CHECK(m_service.admit(device));
    return device;
}

Reply Api::answer(const Route &route, const DeviceId &device, ByteView body) {
    auto reply = call(route, device, body);
    return reply ? std::move(*reply) : refuse(reply.error());
}

Result<Reply> Api::call(const Route &route, const DeviceId &device, ByteView body) {
    // Asked again here, after the wait in the queue: a revocation that came first counts.
    if (route.needsToken) TP_CHECK(m_service.admit(device));
    switch (route.call) {
    case Call::Info:
        return Reply{200, wire::encode(m_service.info()), {}};
    case Call::Challenge: {
        TP_TRY(const auto request, wire::decode<wire::ChallengeRequest>(body));
        return encoded(m_authenticator.challenge(request));
    }
    case Call::Token: {
        TP_TRY(const auto request, wire::decode<wire::TokenRequest>(body));
        m_authenticator.setGeneration(m_service.info().generation); // two branches after a restore change it while we run
        TP_TRY(const auto token, m_authenticator.token(request, *m_service.membership()));
        TP_CHECK(m_service.seen(request.device));
        return Reply{200, wire::encode(token), {}};
    }
    case Call::Push: {
        TP_TRY(const auto push, wire::decode<wire::Push>(body));
        return encoded(m_service.push(push));
    }
    case Call::Feed: {
        const auto cursor = route.query.find("cursor");
        TP_TRY(const auto at, cursor == route.query.end() ? Result<Bytes>(Bytes{}) : fromHex(cursor->second));
        TP_TRY(const auto limit, numberIn(route, "limit", wire::maxPageEntries));
        TP_TRY(const auto page, m_service.feed(device, at, limit));
        return Reply{200, wire::encode(page), {}, page.groups.empty() && !page.more};
    }
    case Call::SpaceEntries: {
        TP_TRY(const auto space, idIn<SpaceId>(route));
        TP_TRY(const auto after, numberIn(route, "after", 0));
        TP_TRY(const auto upto, numberIn(route, "upto", INT64_MAX));
        return encoded(m_service.spaceEntries(device, space, std::min<std::uint64_t>(after, INT64_MAX), upto));
    }
    case Call::Missing: {
        TP_TRY(const auto asked, wire::decode<wire::Have>(body));
        return encoded(m_service.missing(asked));
    }
    case Call::Digests:
        return encoded(m_service.digests(device));
    case Call::Devices:
        return encoded(m_service.devices());
    case Call::ReadLog: {
        TP_TRY(const auto scope, idIn<SpaceId>(route));
        TP_TRY(const auto from, numberIn(route, "from", 0));
        return encoded(m_service.log(device, scope, from));
    }
    case Call::AppendLog: {
        TP_TRY(const auto scope, idIn<SpaceId>(route));
        TP_TRY(const auto append, wire::decode<wire::LogAppend>(body));
        return encoded(m_service.append(scope, append));
    }
    case Call::PushLogAgain: {
        TP_TRY(const auto scope, idIn<SpaceId>(route));
        TP_TRY(const auto append, wire::decode<wire::LogAppend>(body));
        return encoded(m_service.pushAgain(device, scope, append));
    }
    case Call::Introduce: {
        TP_CHECK(m_service.mayIntroduce()); // before anything is read of what a stranger sends
        TP_TRY(const auto append, wire::decode<wire::LogAppend>(body));
        return encoded(m_service.introduce(append));
    }
    case Call::ReadInvite: {
        TP_TRY(const auto lookup, idIn<Hash>(route));
        return encoded(m_service.invite(lookup));
    }
    case Call::ReadInviteLog: {
        TP_TRY(const auto lookup, idIn<Hash>(route));
        TP_TRY(const auto from, numberIn(route, "from", 0));
        return encoded(m_service.inviteLog(lookup, from));
    }
    case Call::AcceptInvite: {
        TP_TRY(const auto lookup, idIn<Hash>(route));
        TP_TRY(const auto append, wire::decode<wire::LogAppend>(body));
        return encoded(m_service.accept(lookup, append));
    }
    }
    return fail(Code::NotFound, "no such call");
}

int waitSeconds(const Route &route) {
    if (route.call != Call::Feed) return 0;
    const auto seconds = numberIn(route, "wait", 0);
    return seconds ? static_cast<int>(std::min<std::uint64_t>(*seconds, wire::maxWaitSeconds)) : 0;
}

} // namespace tp::server
