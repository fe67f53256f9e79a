// Joining a consortium, and coming back: what is lost on the way strands nobody.
#include "core/identity/RecoveryKit.h"
#include "tests/e2e/Laptop.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

struct Founded {
    Host host;
    Laptop admin{"Alix Lemoine"};
    Founded() { must(admin.enrol(host.invitation())); }
    std::string invitation() { return admin.invite(admin.session->structure(), referent); }
    std::size_t devices() { return host.service().membership()->devices().size(); }
};

} // namespace

TEST_CASE("the first administrator founds the consortium; the invitation does not work twice") {
    Founded world;
    must(world.admin.syncOnce());
    CHECK(world.admin.status().pendingSaves == 0);
    CHECK(world.admin.reader->memberName(world.admin.session->member()) == "Alix Lemoine");
    CHECK(world.admin.reader->structureName(world.admin.session->structure()) == "Relais du Calvados");
    Laptop late("Trop Tard");
    CHECK(codeOf(late.enrol(world.host.invitation())) == Code::InvitationUsed);
    CHECK(!std::filesystem::exists(late.folder()));
}

TEST_CASE("an invitation mistyped, unknown, used, or shown by another server is refused and leaves nothing behind") {
    Founded world;
    const auto invitation = world.invitation();
    Laptop laptop("Anna");
    auto mistyped = invitation;
    mistyped.back() = mistyped.back() == 'A' ? 'B' : 'A';
    CHECK(codeOf(laptop.enrol(mistyped)) == Code::InvitationMalformed);
    auto code = must(identity::parseInvitation(invitation));
    code.secret[3] ^= 1;
    CHECK(codeOf(laptop.enrol(identity::formatInvitation(code))) == Code::InvitationUnknown);
    const auto strong = std::exchange(laptop.passphrase, "motdepasse");
    CHECK(codeOf(laptop.enrol(invitation)) == Code::Invalid);
    laptop.passphrase = strong;
    world.host.changeCertificate();
    CHECK(codeOf(laptop.enrol(invitation)) == Code::NotOurServer);
    CHECK(!std::filesystem::exists(laptop.folder()));
    CHECK(!sync::enrolmentUnfinished(laptop.folder()));
    CHECK(world.devices() == 1);
}

TEST_CASE("the acknowledgement of an enrolment is lost: the same invitation finishes it, with the same device") {
    Founded world;
    const auto invitation = world.invitation();
    Laptop anna("Anna Martin");
    anna.faults->alter = [](const sync::Request &request, sync::Answer &answer) {
        if (request.path.ends_with("/accept")) answer = Faults::refusal(Code::Unreachable);
    };
    CHECK(codeOf(anna.enrol(invitation)) == Code::Unreachable);
    CHECK(world.devices() == 2); // the server has taken it
    CHECK(sync::enrolmentUnfinished(anna.folder()));

    anna.faults->alter = {};
    const auto right = std::exchange(anna.passphrase, crypto::proposePassphrase(anna.random));
    CHECK(codeOf(anna.enrol(invitation)) == Code::WrongPassphrase);
    anna.passphrase = right;
    must(anna.enrol(invitation));
    CHECK(world.devices() == 2); // no second device
    CHECK(!sync::enrolmentUnfinished(anna.folder()));
    must(anna.syncOnce());
    CHECK(anna.status().pendingSaves == 0);
    must(world.admin.syncOnce());
    CHECK(world.admin.reader->memberName(anna.session->member()) == "Anna Martin");
    CHECK(codeOf(anna.enrol(invitation)) == Code::StoreForeign); // it is a profile now
}

TEST_CASE("the server took an enrolment, its answer was lost, and it was restored from before: the keys are kept until the log is back") {
    Founded world;
    must(world.admin.syncOnce());
    std::string invitation;
    bool known = true; // to the backup
    SECTION("the backup knows the invitation") {
        invitation = world.invitation();
        world.host.backUp();
    }
    SECTION("it does not") {
        known = false;
        world.host.backUp();
        invitation = world.invitation();
    }
    Laptop anna("Anna Martin");
    anna.faults->alter = [](const sync::Request &request, sync::Answer &answer) {
        if (request.path.ends_with("/accept")) answer = Faults::refusal(Code::Unreachable);
    };
    CHECK(codeOf(anna.enrol(invitation)) == Code::Unreachable);
    REQUIRE(world.devices() == 2); // taken
    must(world.admin.syncOnce());  // another laptop heard of it
    world.host.restore();
    REQUIRE(world.devices() == 1);
    anna.faults->alter = {};
    CHECK(codeOf(anna.enrol(invitation)) == Code::LogsAwaited);
    CHECK(sync::enrolmentUnfinished(anna.folder()));
    Laptop stranger("Chloé Le Goff"); // asks for the first time
    if (!known) CHECK(codeOf(stranger.enrol(invitation)) == Code::LogsAwaited);
    // Whatever a server answers meanwhile, "unknown" is no reason to throw away keys it may have taken.
    anna.faults->instead = [](const sync::Request &request) -> std::optional<sync::Answer> {
        if (request.path.ends_with("/accept")) return Faults::refusal(Code::InvitationUnknown);
        return {};
    };
    CHECK(codeOf(anna.enrol(invitation)) == Code::InvitationUnknown);
    CHECK(sync::enrolmentUnfinished(anna.folder()));
    anna.faults->instead = {};
    must(world.admin.syncOnce());
    must(anna.enrol(invitation));
    CHECK(world.devices() == 2);
    must(anna.syncOnce());
    CHECK(anna.status().pendingSaves == 0);
}

TEST_CASE("the request of an enrolment is lost, then the invitation expires elsewhere: another one starts afresh") {
    Founded world;
    Laptop anna("Anna Martin");
    anna.faults->instead = [](const sync::Request &request) -> std::optional<sync::Answer> {
        if (request.path.ends_with("/accept")) return Faults::refusal(Code::Unreachable);
        return {};
    };
    CHECK(codeOf(anna.enrol(world.invitation())) == Code::Unreachable);
    CHECK(world.devices() == 1);
    anna.faults->instead = {};
    must(anna.enrol(world.invitation()));
    CHECK(world.devices() == 2);
    must(anna.syncOnce());
}

TEST_CASE("somebody else's event comes first: the enrolment is made again on the new head") {
    Founded world;
    const auto invitation = world.invitation();
    Laptop anna("Anna Martin");
    bool meanwhile = false;
    anna.faults->instead = [&](const sync::Request &request) -> std::optional<sync::Answer> {
        if (request.path.ends_with("/accept") && !std::exchange(meanwhile, true)) static_cast<void>(world.invitation());
        return {};
    };
    must(anna.enrol(invitation));
    CHECK(anna.faults->count("/v1/invites/") >= 6);
    must(anna.syncOnce());
    CHECK(world.devices() == 2);
}

TEST_CASE("a laptop is lost: the recovery kit brings its person back on a new one, with everything") {
    Founded world;
    must(world.admin.syncOnce());
    const auto record = world.admin.addEncounterWith("Yanis", "Note");
    must(world.admin.syncOnce());
    const auto kit = must(world.admin.act<std::string>([](sync::ConsortiumActs &acts) { return acts.createKit(); }));
    CHECK(!world.admin.session->withKeys([](const store::Keys &keys) { return keys.membership.needsRecoveryKit(); }));

    Laptop fresh("");
    must(fresh.restore(kit));
    CHECK(fresh.session->member() == world.admin.session->member());
    CHECK(fresh.session->device() != world.admin.session->device());
    must(fresh.syncOnce());
    CHECK(fresh.get("encounter", record));
    CHECK(fresh.count("person") == 1);
    CHECK(fresh.reader->memberName(fresh.session->member()) == "Alix Lemoine");
    static_cast<void>(fresh.invite(fresh.session->structure(), referent)); // with all its rights

    // The same kit opens the first laptop's vault when its passphrase is forgotten.
    const auto keys = identity::kitKeys(must(identity::parseKit(kit)));
    const auto folder = world.admin.folder();
    world.admin.close();
    auto opened = store::Session::openWithKit(folder, keys.box, world.admin.clock, world.admin.random);
    REQUIRE(opened);
    CHECK((*opened)->member() == fresh.session->member());

    // A kit of another consortium is no kit here.
    auto other = must(identity::parseKit(kit));
    other.genesisPrefix[0] ^= 1;
    Laptop stranger("");
    CHECK(codeOf(stranger.restore(identity::formatKit(other))) == Code::NotOurServer);
}

TEST_CASE("a member's roles are changed by an administrator, and count from then on") {
    Founded world;
    Laptop anna("Anna Martin");
    must(anna.enrol(world.invitation()));
    must(anna.syncOnce());
    must(world.admin.syncOnce());
    const auto structure = world.admin.session->structure();
    CHECK(codeOf(anna.act<std::string>([&](sync::ConsortiumActs &acts) { return acts.invite(structure, referent, {}); }).map([](auto) {
          })) == Code::Denied); // said before the server does
    const auto both = static_cast<RoleSet>(referent | static_cast<RoleSet>(Role::Manager));
    must(world.admin.act<bool>([&](sync::ConsortiumActs &acts) { return acts.setRoles(anna.session->member(), structure, both); }));
    CHECK(anna.act<std::string>([&](sync::ConsortiumActs &acts) { return acts.invite(structure, referent, {}); }));
}
