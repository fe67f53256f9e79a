#include "core/control/Branches.h"

namespace tp::control {

bool standsOver(std::span<const wire::ControlEvent> one, std::span<const wire::ControlEvent> other) {
    if (one.size() != other.size()) return one.size() > other.size();
    return one.back().id < other.back().id;
}

} // namespace tp::control
