// Somebody steals a laptop, takes the keys out of it, and talks to the server directly. Whatever comes of it, no reader may ever count it:
// the marks written here are in nobody's ledger. Each attack is what one guard is there for.
#include "tests/sim/Operations.h"

#include "tests/sim/Must.h"

namespace tp::sim {

namespace {

struct Stolen {
    World &world;
    identity::DeviceKeys keys;
    control::Membership membership;
    StructureId structure;
    crypto::Key everybodys; // of the consortium's space
    std::uint32_t epoch;
    std::uint64_t lastSeq;

    [[nodiscard]] std::int64_t now() const { return beginningMs + world.scheduler.now(); }
    [[nodiscard]] std::string mark() {
        const auto number = world.ledger.reserve();
        world.forged.insert(number);
        return world.ledger.text(number);
    }

    // A role that was taken away after the theft, used with the head of the log as it was before: judgement by sequence. Needs somebody to
    // lose a role; false: nobody here has one to lose.
    [[nodiscard]] static bool outliveARole(World &world, std::shared_ptr<Stolen> stolen, const MemberId &member) {
        const auto roles = stolen->membership.rolesOf(member);
        const auto at = roles.find(stolen->structure);
        auto &founder = world.founder();
        if (at == roles.end() || !has(at->second, Role::Coordinator) || has(at->second, Role::Administrator) || founder.busy())
            return false;
        const auto left = static_cast<RoleSet>(at->second & ~static_cast<RoleSet>(Role::Coordinator));
        founder.act<bool>([=](Acts &acts) { return acts.consortium.setRoles(member, stolen->structure, left); },
                          [stolen](const Result<bool> &done) {
                              if (done) stolen->push(stolen->shared("territory", "name"));
                          });
        return true;
    }

    Bytes shared(const char *type, const char *field) { // validly signed, into the space everybody reads
        return entry(membership.consortiumSpace(), everybodys, epoch, keys.id(), ++lastSeq, type, field);
    }
    Bytes entry(const SpaceId &space, const crypto::Key &key, std::uint32_t number, const DeviceId &as, std::uint64_t seq, const char *type,
                const char *field) {
        wire::EntryCore core;
        core.space = space;
        core.epoch = number;
        core.device = as;
        core.deviceSeq = seq;
        core.hlc = hlcFromMs(now());
        core.control = membership.head();
        core.nonce = world.random.bytes<24>();
        wire::Body body;
        body.salt = world.random.bytes<16>();
        body.record = newUuid7<RecordId>(now(), world.random);
        body.type = type;
        body.set[field] = {mark(), {}};
        return must(wire::sealEntry(core, wire::encodeBody(body), key, keys.sign));
    }
    void push(Bytes wire) {
        wire::Push push;
        push.groups.push_back({std::move(wire)});
        static_cast<void>(world.server.service().push(push));
    }

    // An entry in somebody else's name: the signature.
    void forge() {
        const auto victim = world.founder().session().device();
        push(entry(membership.consortiumSpace(), everybodys, epoch, victim, world.server.lastSeq(victim) + 1, "territory", "name"));
    }
    // A file whose key is not the one its event commits to: different readers could be given different keys.
    void lieAboutAKey() {
        const auto committed = crypto::randomKey(world.random), given = crypto::randomKey(world.random);
        wire::ControlEvent event;
        event.scope = newUuid7<SpaceId>(now(), world.random);
        event.atMs = now();
        event.author = keys.id();
        event.refs = membership.head();
        event.kind = "space.create";
        const Bytes home(structure.bytes.begin(), structure.bytes.end());
        const auto commitment = crypto::hash({committed.view()});
        event.data = {
            {"kind", "file"}, {"structure", home}, {"commit", Bytes(commitment.bytes.begin(), commitment.bytes.end())}, {"epoch", 1}};
        event.wraps = {{home, crypto::sealTo(membership.structure(structure)->keys.back().key, given.view())}};
        wire::LogAppend append;
        append.events.push_back(wire::signEvent(event, keys.sign));
        if (!world.server.service().append(event.scope, append)) return;
        push(entry(event.scope, given, 1, keys.id(), ++lastSeq, "person", "usualName"));
    }
    // A structure's field in the space everybody reads: the audience.
    void misplace() { push(shared("encounter", "note")); }
};

} // namespace

bool intrude(World &world, Laptop &laptop) {
    if (world.intruded || world.restores || laptop.number == 0 || laptop.clone >= 0 || laptop.busy() || !world.founder().open())
        return false;
    const auto status = laptop.reader().status();
    if (!status || status->pendingSaves > 0) return false;
    std::shared_ptr<Stolen> stolen;
    laptop.session().withKeys([&](const store::Keys &keys) {
        const auto space = keys.membership.consortiumSpace();
        const auto epoch = keys.keyring.newestEpoch(space);
        const auto *shared = epoch ? keys.keyring.spaceKey(space, *epoch) : nullptr;
        if (!shared || keys.membership.head() != world.server.service().membership()->head()) return;
        stolen = std::make_shared<Stolen>(Stolen{world, keys.keyring.device().clone(), keys.membership, laptop.session().structure(),
                                                 shared->clone(), *epoch, world.server.lastSeq(keys.keyring.device().id())});
    });
    if (!stolen) return false;
    const auto member = laptop.session().member();
    world.intruded = true;
    world.faults(Kind::Intruder);
    laptop.shutDown();
    laptop.lost = true;
    stolen->forge();
    stolen->lieAboutAKey();
    stolen->misplace();
    static_cast<void>(Stolen::outliveARole(world, stolen, member));
    return true;
}

} // namespace tp::sim
