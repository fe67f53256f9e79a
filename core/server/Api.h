#pragma once
// Between HTTP and the protocol: decodes a request's parameters and body, calls SyncService or Authenticator, encodes the answer or the
// ErrorBody with its status. No sockets. Thread-safe.
#include "core/server/Authenticator.h"
#include "core/server/Routes.h"
#include "core/server/SyncService.h"

namespace tp::server {

struct Reply {
    int status = 200;
    Bytes body;        // CBOR
    std::string fault; // of ours, for the log of this machine: never sent
    bool idle = false; // an empty page of the feed: a long poll may wait and ask again
};

[[nodiscard]] int statusOf(Code code);
[[nodiscard]] Reply errorReply(const Error &error, std::int64_t nowMs);

class Api {
public:
    Api(SyncService &service, Authenticator &authenticator, const Clock &clock)
        : m_service(service), m_authenticator(authenticator), m_clock(clock) {}

    // `authorization`: the header's value. The device, if its token is good and it is still welcome. No database.
    [[nodiscard]] Result<DeviceId> admit(std::string_view authorization);
    // `device`: whom admit() named, for the calls that need a token.
    [[nodiscard]] Reply answer(const Route &route, const DeviceId &device, ByteView body);
    [[nodiscard]] Reply refuse(const Error &error) const { return errorReply(error, m_clock.nowMs()); }

private:
    Result<Reply> call(const Route &route, const DeviceId &device, ByteView body);
    SyncService &m_service;
    Authenticator &m_authenticator;
    const Clock &m_clock;
};

// Seconds a request to the feed is ready to wait; 0 for every other call.
[[nodiscard]] int waitSeconds(const Route &route);

} // namespace tp::server
