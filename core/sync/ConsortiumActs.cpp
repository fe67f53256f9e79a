#include "core/sync/ConsortiumActs.h"

#include "core/identity/RecoveryKit.h"
#include "core/sync/KitActs.h"
#include "core/sync/Naming.h"

namespace tp::sync {

namespace {
constexpr int redos = 5;
}

Task<Result<bool>> ConsortiumActs::append(Build build) {
    Bytes event;
    for (int tries = 1;; ++tries) {
        auto fetched = co_await fetchLog(m_client, m_store, SpaceId{});
        if (!fetched) co_return fail(fetched.error().error);
        // The server judges times by its own clock.
        const auto now = m_clock.nowMs() + m_client.clockOffsetMs().value_or(0);
        EventId head;
        auto built = m_store.session.withKeys([&](const store::Keys &keys) {
            head = keys.membership.head();
            return build(identity::Author{keys.keyring, keys.membership, m_random, now});
        });
        if (!built) co_return fail(built.error());
        event = std::move(*built);
        wire::LogAppend append;
        append.expectHead = head;
        append.events.push_back(event);
        auto answer = co_await m_client.append(SpaceId{}, append);
        // The answer may have been lost: the very same event again is a success if it has been taken.
        if (!answer && isTemporary(answer.error().error.code)) answer = co_await m_client.append(SpaceId{}, append);
        if (answer) break;
        if (answer.error().error.code != Code::LogConflict || tries == redos) co_return fail(answer.error().error);
    }
    const std::array events{event};
    TP_CO_CHECK(m_store.writer.applyLog(SpaceId{}, events));
    co_return true;
}

Task<Result<StructureId>> ConsortiumActs::addStructure(std::string name, std::string code) {
    StructureId structure;
    Build build = [&structure](const identity::Author &author) -> Result<Bytes> {
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
    Build build = [&text, structure, roles, member](const identity::Author &author) -> Result<Bytes> {
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
    Build build = [&kit, structure](const identity::Author &author) -> Result<Bytes> {
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

Task<Result<bool>> ConsortiumActs::setRoles(MemberId member, StructureId structure, RoleSet roles) {
    TP_CO_TRY(const auto last, m_store.writer.lastSequences(member));
    Build build = [=](const identity::Author &author) { return identity::makeRoleSet(author, member, structure, roles, last); };
    auto done = co_await append(std::move(build));
    co_return done;
}

Task<Result<bool>> ConsortiumActs::setServer(control::ServerAddress server) {
    Build build = [server](const identity::Author &author) { return identity::makeServerSet(author, server); };
    auto done = co_await append(std::move(build));
    co_return done;
}

} // namespace tp::sync
