#include "core/base/Error.h"

namespace tp {

const char *codeName(Code code) {
    switch (code) {
    case Code::Invalid:
        return "invalid";
    case Code::NotFound:
        return "not_found";
    case Code::Denied:
        return "denied";
    case Code::TooLarge:
        return "too_large";
    case Code::WrongPassphrase:
        return "wrong_passphrase";
    case Code::StoreCorrupt:
        return "store_corrupt";
    case Code::StoreForeign:
        return "store_foreign";
    case Code::StoreNewer:
        return "store_newer";
    case Code::StoreBusy:
        return "store_busy";
    case Code::DiskFull:
        return "disk_full";
    case Code::Io:
        return "io";
    case Code::BadSignature:
        return "bad_signature";
    case Code::BadFormat:
        return "bad_format";
    case Code::WrongKey:
        return "wrong_key";
    case Code::UnknownVersion:
        return "unknown_version";
    case Code::BrokenChain:
        return "broken_chain";
    case Code::NotAuthorised:
        return "not_authorised";
    case Code::LogConflict:
        return "log_conflict";
    case Code::InvitationMalformed:
        return "invitation_malformed";
    case Code::InvitationExpired:
        return "invitation_expired";
    case Code::InvitationUsed:
        return "invitation_used";
    case Code::InvitationUnknown:
        return "invitation_unknown";
    case Code::Unauthenticated:
        return "unauthenticated";
    case Code::NoGrant:
        return "no_grant";
    case Code::DeviceRevoked:
        return "device_revoked";
    case Code::DeviceForked:
        return "device_forked";
    case Code::DeviceUnknown:
        return "device_unknown";
    case Code::StaleEpoch:
        return "stale_epoch";
    case Code::HistoryChanged:
        return "history_changed";
    case Code::HistoryForked:
        return "history_forked";
    case Code::LogsAwaited:
        return "logs_awaited";
    case Code::SpaceErased:
        return "space_erased";
    case Code::MissingDeps:
        return "missing_deps";
    case Code::ClockAhead:
        return "clock_ahead";
    case Code::UpgradeNeeded:
        return "upgrade_needed";
    case Code::TooManyRequests:
        return "too_many_requests";
    case Code::ServerFull:
        return "server_full";
    case Code::Unreachable:
        return "unreachable";
    case Code::NotOurServer:
        return "not_our_server";
    case Code::ServerFault:
        return "server_fault";
    case Code::Cancelled:
        return "cancelled";
    case Code::Unanswered:
        return "unanswered";
    }
    return "unknown";
}

std::optional<Code> codeNamed(std::string_view name) {
    for (int code = 0; code <= static_cast<int>(Code::Last); ++code)
        if (codeName(static_cast<Code>(code)) == name) return static_cast<Code>(code);
    return {};
}

} // namespace tp
