#pragma once
// A small consortium for tests: real events, real keys, seeded randomness. Header only, so that only the tests that use it link
// core/identity.
#include "core/identity/RecoveryKit.h"
#include "tests/support/TestClock.h"

#include <catch2/catch_test_macros.hpp>

namespace tp::test {

inline constexpr auto referent = static_cast<RoleSet>(Role::Referent);
inline constexpr auto manager = static_cast<RoleSet>(Role::Manager);
inline constexpr auto coordinator = static_cast<RoleSet>(Role::Coordinator);
inline constexpr auto administrator = static_cast<RoleSet>(Role::Administrator);
inline constexpr RoleSet everyRole = Role::Referent | Role::Manager | Role::Coordinator | Role::Administrator;

struct Laptop {
    identity::Keyring keyring;
    MemberId member;
    explicit Laptop(identity::DeviceKeys keys) : keyring(std::move(keys)) {}
    [[nodiscard]] DeviceId id() const { return keyring.device().id(); }
};

// Genesis made, the founder's laptop enrolled. Every later event goes through fold(), which the whole world shares.
class Consortium {
public:
    explicit Consortium(std::uint64_t seed) : random(seed), founder(start()) {
        INFO("seed " << seed);
        identity::InvitationBundle bootstrap;
        bootstrap.bootstrap = true;
        bootstrap.server = "coffre.example.org:8443";
        bootstrap.name = "Calvados";
        random.fill(bootstrap.spki.bytes);
        auto genesis = identity::makeGenesis(founder.keyring.device(), bootstrap, random, clock.nowMs());
        REQUIRE(genesis);
        founder.member = genesis->member;
        home = genesis->structure;
        fold(genesis->event);
        REQUIRE(founder.keyring.learn(state).value() == 3);
    }

    // Folds an event everyone must accept.
    wire::ControlEvent fold(ByteView event) {
        const auto folded = state.apply(event, clock.nowMs());
        INFO((folded ? "" : codeName(folded.error().code) + std::string(": ") + folded.error().detail));
        REQUIRE(folded);
        wires.emplace_back(event.begin(), event.end());
        return *folded;
    }
    [[nodiscard]] identity::Author as(const Laptop &laptop) { return {laptop.keyring, state, random, clock.nowMs()}; }

    StructureId addStructure(Laptop &by) {
        auto made = identity::makeStructureAdd(as(by));
        REQUIRE(made);
        fold(made->event);
        REQUIRE(by.keyring.learn(state));
        return made->structure;
    }
    std::string invite(const Laptop &by, const StructureId &structure, RoleSet roles, std::optional<MemberId> member = {}) {
        auto made = identity::makeInvite(as(by), structure, roles, member);
        REQUIRE(made);
        fold(made->event);
        return made->text;
    }
    // What a new laptop does with an invitation: opens the bundle, then signs device.add. Not folded.
    Result<identity::NewDevice> accept(const identity::DeviceKeys &keys, const std::string &text) {
        TP_TRY(const auto code, identity::parseInvitation(text));
        const auto derived = identity::deriveInvitation(code);
        const auto *invitation = state.invitation(derived.lookup);
        if (!invitation) return fail(Code::InvitationUnknown);
        TP_TRY(const auto bundle, identity::openBundle(invitation->bundle, derived));
        return identity::makeDeviceAdd(keys, code, bundle, state, random, clock.nowMs());
    }
    Laptop enrol(const std::string &text) {
        Laptop laptop(identity::newDeviceKeys(random));
        auto made = accept(laptop.keyring.device(), text);
        REQUIRE(made);
        fold(made->event);
        laptop.member = made->member;
        REQUIRE(laptop.keyring.learn(state));
        return laptop;
    }
    Laptop enrol(const Laptop &by, const StructureId &structure, RoleSet roles) { return enrol(invite(by, structure, roles)); }

    // An event by hand, for what the acts refuse to make.
    [[nodiscard]] wire::ControlEvent next(const DeviceId &author, std::string kind, Value::Map data) const {
        wire::ControlEvent event;
        event.number = state.size();
        event.prev = state.head();
        event.atMs = clock.nowMs();
        event.author = author;
        event.kind = std::move(kind);
        event.data = std::move(data);
        return event;
    }
    [[nodiscard]] Bytes signedBy(const Laptop &laptop, std::string kind, Value::Map data, std::vector<wire::Wrap> wraps = {}) const {
        auto event = next(laptop.id(), std::move(kind), std::move(data));
        event.wraps = std::move(wraps);
        return wire::signEvent(event, laptop.keyring.device().sign);
    }
    [[nodiscard]] Bytes revoking(const Laptop &by, const DeviceId &device, std::int64_t lastSeq) const {
        return signedBy(by, "device.revoke", {{"device", bytes(device)}, {"lastSeq", lastSeq}});
    }
    template <class AnyId> [[nodiscard]] static Bytes bytes(const AnyId &id) { return {id.bytes.begin(), id.bytes.end()}; }
    [[nodiscard]] static Bytes bytes(const crypto::PublicKey &key) { return {key.begin(), key.end()}; }

    // Refused with this code, and nothing changed.
    [[nodiscard]] Code refusal(ByteView event, std::optional<std::int64_t> nowMs = std::nullopt) {
        const auto before = fingerprint(state);
        const auto folded = state.apply(event, nowMs ? *nowMs : clock.nowMs());
        REQUIRE_FALSE(folded);
        REQUIRE(fingerprint(state) == before);
        return folded.error().code;
    }
    // Would be accepted: tried on a copy. The negative control of a refusal.
    [[nodiscard]] bool accepts(ByteView event) const {
        auto copy = state;
        return copy.apply(event, clock.nowMs()).has_value();
    }
    // Everything the state answers, as one hash.
    [[nodiscard]] static Hash fingerprint(const control::Membership &state) {
        Bytes all;
        const auto add = [&](ByteView part) {
            appendU32(all, static_cast<std::uint32_t>(part.size()));
            append(all, part);
        };
        const auto addWraps = [&](const std::vector<wire::Wrap> &wraps) {
            for (const auto &wrap : wraps) add(wrap.to), add(wrap.sealed);
        };
        add(state.head().view());
        appendU64(all, state.size());
        appendU64(all, state.unknownEvents());
        for (const auto &[id, device] : state.devices()) {
            add(id.view()), add(device.member.view()), add(device.structure.view()), add(device.sign), add(device.box);
            appendU64(all, device.kit), appendU64(all, device.addedAt);
            appendU64(all, device.revokedAt.value_or(UINT64_MAX)), appendU64(all, device.lastSeq.value_or(UINT64_MAX));
        }
        const auto addSpace = [&](const SpaceId &id) {
            add(id.view());
            for (const auto &epoch : state.space(id)->epochs)
                appendU32(all, epoch.number), add(epoch.commitment.view()), add(epoch.previousSealed), addWraps(epoch.wraps);
        };
        if (!state.empty()) addSpace(state.consortiumSpace());
        for (const auto &[id, structure] : state.structures()) {
            add(id.view());
            for (const auto &key : structure.keys) appendU32(all, key.number), add(key.key), add(key.previousSealed), addWraps(key.wraps);
            addSpace(structure.space);
        }
        for (const auto &member : state.members())
            for (const auto &[structure, roles] : state.rolesOf(member)) add(member.view()), add(structure.view()), appendU32(all, roles);
        if (state.server()) add(viewOf(state.server()->address)), add(state.server()->spki.view());
        return crypto::hash({all});
    }

    SeededRandom random;
    TestClock clock;
    control::Membership state;
    std::vector<Bytes> wires; // the log
    Laptop founder;
    StructureId home; // the founding structure

private:
    Laptop start() {
        REQUIRE(crypto::initialise());
        return Laptop(identity::newDeviceKeys(random));
    }
};

} // namespace tp::test
