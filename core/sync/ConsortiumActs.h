#pragma once
// Acts on the consortium log by an enrolled device: fetch the log, build the event on its head, append it expecting that head; redo when
// somebody was quicker. Where an act has a name, the record that holds it is saved locally and goes with the next push (nudge the sync).
// One act at a time. Failures: Denied (said before the server does), LogConflict (after five tries), what the server and the Writer say.
#include "core/identity/Acts.h"
#include "core/sync/Logs.h"

namespace tp::sync {

class ConsortiumActs {
public:
    // All must outlive the acts' tasks.
    ConsortiumActs(Store store, Client &client, const Clock &clock, Random &random)
        : m_store(store), m_client(client), m_clock(clock), m_random(random) {}

    // `code`: at most 4 letters; empty: taken from the name.
    [[nodiscard]] Task<Result<StructureId>> addStructure(std::string name, std::string code);
    // The invitation, to be given as it is.
    [[nodiscard]] Task<Result<std::string>> invite(StructureId structure, RoleSet roles, std::optional<MemberId> member);
    // A kit of a structure (the device's own unless told otherwise), to be printed. It opens the vaults of the structure's laptops too:
    // this one's at once, the others' as they hear of it. Invalid: two stand already (KitActs.h).
    [[nodiscard]] Task<Result<std::string>> createKit(std::optional<StructureId> structure = {});
    [[nodiscard]] Task<Result<bool>> setRoles(MemberId member, StructureId structure, RoleSet roles);
    [[nodiscard]] Task<Result<bool>> setServer(control::ServerAddress server);

private:
    using Build = std::function<Result<Bytes>(const identity::Author &)>;
    [[nodiscard]] Task<Result<bool>> append(Build build);

    Store m_store;
    Client &m_client;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace tp::sync
