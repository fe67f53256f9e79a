#pragma once
// Roles add up. Codes are stable: they stand in signed events and on the command line ("referent", "manager", "coordinator",
// "administrator").
#include "core/base/Result.h"

#include <cstdint>
#include <string_view>

namespace tp {

using RoleSet = std::uint8_t; // union of Role bits

// A namespace of its own, found through the type: an operator| in tp would hide every other one (Qt's of keys) from the code in tp.
namespace role {
enum class Role : std::uint8_t { Referent = 1, Manager = 2, Coordinator = 4, Administrator = 8 };
[[nodiscard]] constexpr RoleSet operator|(Role a, Role b) {
    return static_cast<RoleSet>(static_cast<RoleSet>(a) | static_cast<RoleSet>(b));
}
[[nodiscard]] constexpr RoleSet operator|(RoleSet set, Role role) { return static_cast<RoleSet>(set | static_cast<RoleSet>(role)); }
} // namespace role
using role::Role;

[[nodiscard]] constexpr bool has(RoleSet set, Role role) { return set & static_cast<RoleSet>(role); }
[[nodiscard]] std::string_view roleName(Role role);
[[nodiscard]] Result<Role> parseRole(std::string_view name);

} // namespace tp
