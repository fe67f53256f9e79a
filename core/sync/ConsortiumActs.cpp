#include "core/sync/ConsortiumActs.h"

#include "core/identity/RecoveryKit.h"
#include "core/sync/KitActs.h"
#include "core/sync/Naming.h"

namespace tp::sync {

Task<Result<bool>> ConsortiumActs::append(BuildOne build) {
    Build all = [&build](const Attempt &attempt) -> Result<std::vector<Bytes>> {
        TP_TRY(auto event, build(attempt.author));
        std::vector<Bytes> events;
        events.push_back(std::move(event));
        return events;
    };
    auto done = co_await appendToConsortium(m_client, m_store, std::move(all));
    co_return done;
}

Task<Result<StructureId>> ConsortiumActs::addStructure(std::string name, std::string code) {
    StructureId structure;
    BuildOne build = [&structure](const identity::Author &author) -> Result<Bytes> {
        TP_TRY(auto made, identity::makeStructureAdd(author));
        structure = made.structure;
        return std::move(made.event);
    };
    auto done = co_await append(std::move(build));
    if (!done) co_return fail(done.error());
    const std::array names{structureNamed(structure, name, code)};
    TP_CO_CHECK(m_store.writer.commit(names));
    co_return structure;
}

Task<Result<std::string>> ConsortiumActs::invite(StructureId structure, RoleSet roles, std::optional<MemberId> member) {
    std::string text;
    BuildOne build = [&text, structure, roles, member](const identity::Author &author) -> Result<Bytes> {
        TP_TRY(auto made, identity::makeInvite(author, structure, roles, member));
        text = std::move(made.text);
        return std::move(made.event);
    };
    auto done = co_await append(std::move(build));
    if (!done) co_return fail(done.error());
    co_return text;
}

Task<Result<std::string>> ConsortiumActs::createKit(std::optional<StructureId> of) {
    identity::RecoveryKit kit;
    const auto structure = of.value_or(m_store.session.structure());
    BuildOne build = [&kit, structure](const identity::Author &author) -> Result<Bytes> {
        std::size_t live = 0;
        for (const auto &[id, device] : author.membership.devices())
            live += device.kit && !device.revokedAt && device.structure == structure;
        if (live >= kitsPerStructure) return fail(Code::Invalid, "the structure has two recovery kits: withdraw one first");
        TP_TRY(auto made, identity::makeKit(author, structure));
        kit = std::move(made.kit);
        return std::move(made.event);
    };
    auto done = co_await append(std::move(build));
    if (!done) co_return fail(done.error());
    if (const auto told = m_store.session.matchKits(); !told) co_return fail(told.error());
    co_return identity::formatKit(kit);
}

Task<Result<bool>> ConsortiumActs::setServer(control::ServerAddress server) {
    BuildOne build = [server](const identity::Author &author) { return identity::makeServerSet(author, server); };
    auto done = co_await append(std::move(build));
    co_return done;
}

Task<Result<std::vector<wire::DeviceSeen>>> ConsortiumActs::devicesSeen() {
    auto answer = co_await m_client.devices();
    if (!answer) co_return fail(answer.error().error);
    co_return std::move(answer->devices);
}

} // namespace tp::sync
