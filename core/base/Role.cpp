#include "core/base/Role.h"

#include <array>

namespace tp {

namespace {
constexpr std::array<std::pair<Role, std::string_view>, 4> names{
    {{Role::Referent, "referent"}, {Role::Manager, "manager"}, {Role::Coordinator, "coordinator"}, {Role::Administrator, "administrator"}}};
}

std::string_view roleName(Role role) {
    for (const auto &[known, name] : names)
        if (known == role) return name;
    return "unknown";
}

Result<Role> parseRole(std::string_view name) {
    for (const auto &[role, known] : names)
        if (known == name) return role;
    return fail(Code::Invalid, "unknown role; one of: referent, manager, coordinator, administrator");
}

} // namespace tp
