#include "core/control/AccessMonth.h"

#include "core/crypto/Crypto.h"

#include <chrono>
#include <cstdio>

namespace tp::control {

namespace {

constexpr std::size_t markBytes = 4;
constexpr std::uint8_t mark = 0xff;

std::chrono::year_month yearMonthOf(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    return date.year() / date.month();
}

} // namespace

std::string monthOf(std::int64_t ms) {
    using namespace std::chrono;
    const auto month = yearMonthOf(floor<days>(sys_time<milliseconds>(milliseconds(ms))));
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02u", static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
    return text;
}

bool isMonth(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6})
        if (text[i] < '0' || text[i] > '9') return false;
    const int month = (text[5] - '0') * 10 + text[6] - '0';
    return month >= 1 && month <= 12;
}

Result<std::int64_t> accessExpiryMs(std::string_view month) {
    using namespace std::chrono;
    if (!isMonth(month)) return fail(Code::BadFormat, "not a month");
    const int year = std::stoi(std::string(month.substr(0, 4)));
    const auto number = static_cast<unsigned>(std::stoi(std::string(month.substr(5))));
    const sys_days gone = std::chrono::year(year + 1) / std::chrono::month(number) / 1;
    return sys_time<milliseconds>(gone).time_since_epoch().count();
}

SpaceId accessSpaceOf(const StructureId &structure, std::string_view month) {
    const auto hash = crypto::hash({viewOf("tp/access/1"), structure.view(), viewOf(month)});
    SpaceId space;
    std::copy_n(hash.bytes.begin(), space.bytes.size(), space.bytes.begin());
    std::fill_n(space.bytes.begin(), markBytes, mark);
    return space;
}

bool isAccessSpace(const SpaceId &space) {
    return std::all_of(space.bytes.begin(), space.bytes.begin() + markBytes, [](auto byte) { return byte == mark; });
}

} // namespace tp::control
