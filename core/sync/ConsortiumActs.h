#pragma once
// Acts on the consortium log by an enrolled device: fetch the log, build the event on its head, append it expecting that head; redo when
// somebody was quicker. Where an act has a name, the record that holds it is saved locally and goes with the next push (nudge the sync).
// One act at a time. Failures: Denied (said before the server does), LogConflict (after five tries), what the server and the Writer say.
#include "core/sync/MembershipActs.h"
#include "core/sync/RedactionActs.h"
#include "core/sync/SharingActs.h"

namespace tp::sync {

class ConsortiumActs {
public:
    // All must outlive the acts' tasks.
    // Time and randomness are the session's.
    ConsortiumActs(Store store, Client &client, const Clock &, Random &)
        : m_store(store), m_client(client), m_members(store, client), m_files(store, client), m_texts(store, client) {}

    // `code`: at most 4 letters; empty: taken from the name.
    [[nodiscard]] Task<Result<StructureId>> addStructure(std::string name, std::string code);
    // The invitation, to be given as it is.
    [[nodiscard]] Task<Result<std::string>> invite(StructureId structure, RoleSet roles, std::optional<MemberId> member);
    // A kit of a structure (the device's own unless told otherwise), to be printed. It opens the vaults of the structure's laptops too:
    // this one's at once, the others' as they hear of it. Invalid: two stand already (KitActs.h).
    [[nodiscard]] Task<Result<std::string>> createKit(std::optional<StructureId> structure = {});
    [[nodiscard]] Task<Result<bool>> setRoles(MemberId member, StructureId structure, RoleSet roles) {
        return m_members.setRoles(member, structure, roles);
    }
    [[nodiscard]] Task<Result<bool>> setServer(control::ServerAddress server);
    // What the server knows of each device: its last contact.
    [[nodiscard]] Task<Result<std::vector<wire::DeviceSeen>>> devicesSeen();
    [[nodiscard]] MembershipActs &members() { return m_members; }
    [[nodiscard]] SharingActs &files() { return m_files; }
    [[nodiscard]] RedactionActs &texts() { return m_texts; }

private:
    using BuildOne = std::function<Result<Bytes>(const identity::Author &)>;
    [[nodiscard]] Task<Result<bool>> append(BuildOne build);

    Store m_store;
    Client &m_client;
    MembershipActs m_members;
    SharingActs m_files;
    RedactionActs m_texts;
};

} // namespace tp::sync
