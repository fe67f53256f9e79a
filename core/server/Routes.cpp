#include "core/server/Routes.h"

#include "core/wire/Messages.h"

#include <array>

namespace tp::server {

namespace {

struct Row {
    const char *method;
    const char *prefix; // before the id, or the whole path
    const char *suffix; // after the id; null: no id
    Call call;
    const char *pattern;
    Lane lane;
    bool needsToken;
    bool limited;
    std::size_t maxBody;
};

constexpr std::size_t smallBody = 1024, haveBody = 128 * 1024, pushBody = wire::maxPushBytes + 256 * 1024, logBody = 1024 * 1024,
                      acceptBody = wire::maxControlEvent + 4096, introduceBody = 4 * wire::maxControlEvent;

constexpr std::array rows{
    Row{"GET", "/v1/info", nullptr, Call::Info, "/v1/info", Lane::None, false, false, 0},
    Row{"POST", "/v1/auth/challenge", nullptr, Call::Challenge, "/v1/auth/challenge", Lane::None, false, true, smallBody},
    Row{"POST", "/v1/auth/token", nullptr, Call::Token, "/v1/auth/token", Lane::Reader, false, true, smallBody},
    Row{"POST", "/v1/auth/introduce", nullptr, Call::Introduce, "/v1/auth/introduce", Lane::Writer, false, true, introduceBody},
    Row{"POST", "/v1/entries", nullptr, Call::Push, "/v1/entries", Lane::Writer, true, false, pushBody},
    Row{"GET", "/v1/feed", nullptr, Call::Feed, "/v1/feed", Lane::Reader, true, false, 0},
    Row{"POST", "/v1/entries/have", nullptr, Call::Missing, "/v1/entries/have", Lane::Reader, true, false, haveBody},
    Row{"GET", "/v1/digests", nullptr, Call::Digests, "/v1/digests", Lane::Reader, true, false, 0},
    Row{"GET", "/v1/devices", nullptr, Call::Devices, "/v1/devices", Lane::Reader, true, false, 0},
    Row{"GET", "/v1/spaces/", "/entries", Call::SpaceEntries, "/v1/spaces/{}/entries", Lane::Reader, true, false, 0},
    Row{"GET", "/v1/logs/", "", Call::ReadLog, "/v1/logs/{}", Lane::Reader, true, false, 0},
    Row{"POST", "/v1/logs/", "", Call::AppendLog, "/v1/logs/{}", Lane::Writer, true, false, logBody},
    Row{"POST", "/v1/logs/", "/again", Call::PushLogAgain, "/v1/logs/{}/again", Lane::Writer, true, false, pushBody},
    Row{"POST", "/v1/invites/", "/accept", Call::AcceptInvite, "/v1/invites/{}/accept", Lane::Writer, false, true, acceptBody},
    Row{"GET", "/v1/invites/", "/log", Call::ReadInviteLog, "/v1/invites/{}/log", Lane::Reader, false, true, 0},
    Row{"GET", "/v1/invites/", "", Call::ReadInvite, "/v1/invites/{}", Lane::Reader, false, true, 0},
};

bool matches(const Row &row, std::string_view path, std::string &id) {
    if (!row.suffix) return path == row.prefix;
    const std::string_view prefix = row.prefix, suffix = row.suffix;
    if (path.size() <= prefix.size() + suffix.size() || !path.starts_with(prefix) || !path.ends_with(suffix)) return false;
    const auto between = path.substr(prefix.size(), path.size() - prefix.size() - suffix.size());
    if (between.find('/') != std::string_view::npos) return false;
    id = between;
    return true;
}

Result<std::map<std::string, std::string>> parseQuery(std::string_view text) {
    std::map<std::string, std::string> query;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto part = text.substr(0, end);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos || part.find('%') != std::string_view::npos) return fail(Code::Invalid, "query");
        if (!query.emplace(part.substr(0, equals), part.substr(equals + 1)).second) return fail(Code::Invalid, "query");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return query;
}

} // namespace

Result<Route> routeOf(std::string_view method, std::string_view target) {
    const auto mark = target.find('?');
    const auto path = target.substr(0, mark);
    bool pathExists = false;
    for (const auto &row : rows) {
        std::string id;
        if (!matches(row, path, id)) continue;
        pathExists = true;
        if (method != row.method) continue;
        Route route{row.call, row.pattern, row.lane, row.needsToken, row.limited, row.maxBody, std::move(id), {}};
        if (mark != std::string_view::npos) { TP_TRY(route.query, parseQuery(target.substr(mark + 1))); }
        return route;
    }
    if (pathExists) return fail(Code::Invalid, "method");
    return fail(Code::NotFound, "no such call");
}

} // namespace tp::server
