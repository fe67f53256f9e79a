#pragma once
// Partners of the demonstration's directory, for those who are referred to them. Internal to core/domain.
#include "core/base/Ids.h"

#include <cstdint>
#include <span>

namespace tp::domain::demo {

struct DemoPartner {
    std::size_t professional; // place in the directory
    const char *partner;
    std::span<const char *const> themes; // what they help with; null: no more
};
[[nodiscard]] std::span<const DemoPartner> demoPartners();
[[nodiscard]] RecordId demoProfessional(std::uint64_t seed, std::size_t place);

} // namespace tp::domain::demo
