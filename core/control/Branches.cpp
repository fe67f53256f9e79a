#include "core/control/Branches.h"

#include "core/control/EventData.h"

#include <algorithm>
#include <tuple>

namespace tp::control {
namespace {

using Events = std::span<const wire::ControlEvent>;

std::set<DeviceId> withdrawnBy(Events events) {
    std::set<DeviceId> devices;
    for (const auto &event : events)
        if (event.kind == "device.revoke")
            if (const auto device = EventData(event.data).id<DeviceId>("device")) devices.insert(*device);
    return devices;
}

std::optional<DeviceId> kitIn(const wire::ControlEvent &event) { // that this event adds
    const EventData data(event.data);
    const auto device = data.has("kit") ? data.map("device") : fail(Code::NotFound);
    const auto key = device ? device->publicKey("sign") : fail(Code::NotFound);
    return key ? std::optional(crypto::deviceIdOf(*key)) : std::nullopt;
}

std::size_t weightOf(Events events, std::set<DeviceId> withdrawn) {
    std::set<EventId> invitations; // of theirs
    std::size_t count = 0;
    for (const auto &event : events) {
        if (event.kind == "device.add") {
            const auto invitation = EventData(event.data).id<EventId>("invite");
            if (invitation && invitations.contains(*invitation)) withdrawn.insert(event.author);
        }
        if (!withdrawn.contains(event.author)) {
            ++count;
            continue;
        }
        if (event.kind == "invite") invitations.insert(event.id);
        if (const auto kit = kitIn(event)) withdrawn.insert(*kit);
    }
    return count;
}

} // namespace

bool standsOver(Events one, Events other) {
    const auto mine = weightOf(one, withdrawnBy(other)), theirs = weightOf(other, withdrawnBy(one));
    if (mine != theirs) return mine > theirs;
    if (one.size() != other.size()) return one.size() > other.size();
    return one.back().id < other.back().id;
}

} // namespace tp::control
