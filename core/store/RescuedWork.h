#pragma once
// Work that stands on this laptop and counts nowhere: what it could not send, and what is set aside. Gathered as a rescue file holds it,
// for whoever may write it to take up. Inside the writer's transaction.
#include "core/store/Workbench.h"

namespace tp::store {

// Of this device: unsent, refused by the server, and accepted once but set aside since; with `shutOutKey` all of its that counts here.
[[nodiscard]] Result<identity::RescueFile> gatherUnsent(Workbench &bench);
// Of `device`, in the journal and set aside. NotFound: no such device, and nothing of it.
[[nodiscard]] Result<identity::RescueFile> gatherSetAside(Workbench &bench, const DeviceId &device);
// What was set aside and has been taken up by somebody since is no longer listed in quarantine.
[[nodiscard]] Result<> forgetTakenUp(Workbench &bench, bool fallen);

class Standing { // does a write count here already?
public:
    explicit Standing(Workbench &bench) : m_bench(bench) {}
    [[nodiscard]] Result<bool> holds(const std::string &type, const RecordId &record, const WriteId &write);

private:
    Workbench &m_bench;
    std::map<std::pair<std::string, RecordId>, std::set<WriteId>> m_writes; // of records asked for
};

} // namespace tp::store
