#pragma once
// The API's routes as values: what a request line means, before anything of its body is read. Pure.
#include "core/base/Result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace tp::server {

enum class Call {
    Info,
    Challenge,
    Token,
    Push,
    Feed,
    SpaceEntries,
    Missing,
    Digests,
    Devices,
    ReadLog,
    AppendLog,
    PushLogAgain,
    Introduce,
    ReadInvite,
    ReadInviteLog,
    AcceptInvite
};
enum class Lane { Reader, Writer, None }; // which threads do it; None: no database

struct Route {
    Call call;
    const char *pattern; // for the log: never holds an id
    Lane lane;
    bool needsToken;
    bool limited; // per address
    std::size_t maxBody;
    std::string id;                           // the {…} of the pattern, as sent
    std::map<std::string, std::string> query; // as sent: the API's values need no escapes
};

// NotFound: no such path. Invalid: another method on a path that exists, or a malformed query.
[[nodiscard]] Result<Route> routeOf(std::string_view method, std::string_view target);

} // namespace tp::server
