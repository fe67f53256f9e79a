// When each device came, who invited it, and its newest entry here: from the consortium's log and the journal.
#include "core/store/Logs.h"
#include "core/store/ReaderImpl.h"
#include "core/wire/ControlEvent.h"

namespace tp::store {
namespace {

// The new device's id is that of whoever signed its event; a kit's stands in the data, for its maker signs.
Result<std::optional<DeviceId>> addedBy(const wire::ControlEvent &event) {
    if (event.kind == "genesis") return std::optional(event.author);
    if (event.kind != "device.add" || event.data.contains("kit")) return std::optional<DeviceId>();
    return std::optional(event.author);
}

} // namespace

Result<std::vector<DeviceOrigin>> ReaderImpl::deviceOrigins() {
    TP_TRY(const auto wires, logOf(*m_db, 0));
    std::vector<DeviceOrigin> out;
    std::map<EventId, DeviceId> inviters;
    std::map<std::uint64_t, std::int64_t> times; // by event number
    for (const auto &wire : wires) {
        TP_TRY(const auto event, wire::parseEvent(wire));
        times[event.number] = event.atMs;
        if (event.kind == "invite") inviters[event.id] = event.author;
        TP_TRY(const auto device, addedBy(event));
        if (!device) continue;
        DeviceOrigin origin{*device, event.atMs, {}, {}};
        if (const auto at = event.data.find("invite"); at != event.data.end() && at->second.bytes())
            if (const auto id = EventId::from(*at->second.bytes()))
                if (const auto by = inviters.find(*id); by != inviters.end()) origin.invitedBy = memberOf(by->second);
        out.push_back(std::move(origin));
    }
    m_session.withKeys([&](const Keys &keys) {
        for (const auto &[id, device] : keys.membership.devices())
            if (device.kit)
                if (const auto at = times.find(device.addedAt); at != times.end()) out.push_back({id, at->second, {}, {}});
    });
    for (auto &origin : out) {
        TP_TRY(const auto hlc,
               m_db->number("SELECT hlc FROM journal WHERE device=(SELECT n FROM device WHERE id=?) ORDER BY seq DESC LIMIT 1",
                            origin.device.view()));
        if (hlc) origin.lastEntryMs = hlcMs(static_cast<Hlc>(*hlc));
    }
    return out;
}

} // namespace tp::store
