// Erasing a file and redacting entries: who may ask, who may confirm, and that nothing follows.
#include "tests/support/Consortium.h"

using namespace tp;
using namespace tp::test;

namespace {

struct ErasedWorld {
    explicit ErasedWorld(std::uint64_t seed) : world(seed) {
        other = world.addStructure(world.founder);
        owner.emplace(world.enrol(world.founder, world.home, referent));
        mate.emplace(world.enrol(world.founder, world.home, referent));
        chief.emplace(world.enrol(world.founder, world.home, manager));
        guest.emplace(world.enrol(world.founder, other, static_cast<RoleSet>(referent | manager)));
        watcher.emplace(world.enrol(world.founder, other, coordinator));
        auto made = identity::makeFileSpace(world.as(*owner), world.home);
        REQUIRE(made);
        apply(file, made->event);
        REQUIRE(owner->keyring.learn(file.space()));
        apply(file, identity::makeGrant(world.as(*owner), file, other).value());
        exchange = exchangeOf(*owner);
    }
    void apply(control::SpaceLog &log, ByteView event) {
        const auto folded = log.apply(event, world.state);
        INFO((folded ? "" : codeName(folded.error().code) + std::string(": ") + folded.error().detail));
        REQUIRE(folded);
    }
    // Refused, and nothing changed.
    [[nodiscard]] Code refused(control::SpaceLog &log, ByteView event) {
        const auto head = log.head();
        const auto before = log.space();
        const auto folded = log.apply(event, world.state);
        REQUIRE_FALSE(folded);
        REQUIRE((log.head() == head && log.space().requested.has_value() == before.requested.has_value() &&
                 log.space().erased == before.erased && log.space().redacted == before.redacted));
        return folded.error().code;
    }
    [[nodiscard]] Bytes event(const control::SpaceLog &log, const Laptop &by, std::string kind, Value::Map data,
                              std::vector<wire::Wrap> wraps = {}) {
        wire::ControlEvent made;
        made.scope = log.space().id;
        made.number = log.size();
        made.prev = log.head();
        made.atMs = world.clock.nowMs();
        made.author = by.id();
        made.refs = world.state.head();
        made.kind = std::move(kind);
        made.data = std::move(data);
        made.wraps = std::move(wraps);
        return wire::signEvent(made, by.keyring.device().sign);
    }
    [[nodiscard]] Bytes asking(const Laptop &by) { return event(file, by, "erase.request", {{"record", Consortium::bytes(reason)}}); }
    [[nodiscard]] Bytes deciding(const Laptop &by, const char *kind) {
        return event(file, by, kind, {{"request", Consortium::bytes(file.space().requested->event)}});
    }
    [[nodiscard]] control::SpaceLog exchangeOf(const Laptop &by) {
        control::SpaceLog log;
        wire::ControlEvent made;
        made.scope = newUuid7<SpaceId>(world.clock.nowMs(), world.random);
        made.atMs = world.clock.nowMs();
        made.author = by.id();
        made.refs = world.state.head();
        made.kind = "space.create";
        const auto key = crypto::randomKey(world.random);
        made.data = {{"kind", "exchange"},
                     {"structure", Consortium::bytes(world.home)},
                     {"commit", Consortium::bytes(crypto::hash({key.view()}))},
                     {"epoch", 1}};
        const auto &home = world.state.structure(world.home)->keys.back().key;
        made.wraps = {{Consortium::bytes(world.home), crypto::sealTo(home, key.view())}};
        apply(log, wire::signEvent(made, by.keyring.device().sign));
        return log;
    }

    Consortium world;
    StructureId other;
    std::optional<Laptop> owner, mate, chief, guest, watcher;
    control::SpaceLog file, exchange;
    RecordId reason{{7}};
};

} // namespace

TEST_CASE("an erasure is asked for by the owner's referent or manager, once, and never for an exchange") {
    ErasedWorld w(70);
    CHECK(w.refused(w.file, w.asking(*w.guest)) == Code::NotAuthorised); // received the file: does not erase it
    CHECK(w.refused(w.file, w.asking(*w.watcher)) == Code::NotAuthorised);
    CHECK(w.refused(w.file, w.event(w.file, *w.owner, "erase.request", {})) == Code::BadFormat);
    const wire::Wrap key{Consortium::bytes(w.other), Bytes(80)};
    CHECK(w.refused(w.file, w.event(w.file, *w.owner, "erase.request", {{"record", Consortium::bytes(w.reason)}}, {key})) ==
          Code::BadFormat);
    CHECK(w.refused(w.exchange, w.event(w.exchange, *w.owner, "erase.request", {{"record", Consortium::bytes(w.reason)}})) ==
          Code::NotAuthorised);
    auto byManager = w.file;
    w.apply(byManager, w.asking(*w.chief));
    w.apply(w.file, w.asking(*w.owner));
    REQUIRE(w.file.space().requested);
    CHECK(w.file.space().requested->record == w.reason);
    CHECK(w.file.space().requested->by == w.owner->member);
    CHECK(w.refused(w.file, w.asking(*w.mate)) == Code::NotAuthorised);
    CHECK_FALSE(w.file.space().erased);
}

TEST_CASE("an erasure is confirmed by another member, manager of the owner or coordinator; then the log takes nothing more") {
    ErasedWorld w(71);
    CHECK(w.refused(w.file, w.event(w.file, *w.chief, "erase", {{"request", Consortium::bytes(EventId{{3}})}})) == Code::NotAuthorised);
    w.apply(w.file, w.asking(*w.owner));
    CHECK(w.refused(w.file, w.deciding(*w.owner, "erase")) == Code::NotAuthorised);
    CHECK(w.refused(w.file, w.deciding(*w.mate, "erase")) == Code::NotAuthorised);
    CHECK(w.refused(w.file, w.deciding(*w.guest, "erase")) == Code::NotAuthorised); // manager, but of another structure
    CHECK(w.refused(w.file, w.event(w.file, *w.chief, "erase", {{"request", Consortium::bytes(EventId{{3}})}})) == Code::NotAuthorised);
    auto byCoordinator = w.file;
    w.apply(byCoordinator, w.deciding(*w.watcher, "erase"));
    CHECK(byCoordinator.space().erased == byCoordinator.head());
    w.apply(w.file, w.deciding(*w.chief, "erase"));
    CHECK(w.file.space().erased == w.file.head());
    CHECK(w.refused(w.file, w.deciding(*w.chief, "erase")) == Code::SpaceErased);
    CHECK(w.refused(w.file, w.event(w.file, *w.chief, "ungrant", {{"structure", Consortium::bytes(w.other)}})) == Code::SpaceErased);
    CHECK(w.refused(w.file, w.event(w.file, *w.chief, "of.a.newer.version", {})) == Code::SpaceErased);
}

TEST_CASE("a manager alone erases nothing: who asked does not confirm, even from a second laptop") {
    ErasedWorld w(72);
    const auto second = w.world.enrol(w.world.invite(w.world.founder, w.world.home, 0, w.chief->member));
    w.apply(w.file, w.asking(*w.chief));
    CHECK(w.refused(w.file, w.deciding(*w.chief, "erase")) == Code::NotAuthorised);
    CHECK(w.refused(w.file, w.deciding(second, "erase")) == Code::NotAuthorised);
    w.apply(w.file, w.deciding(*w.watcher, "erase")); // the guard is about the member, not about the state
}

TEST_CASE("an erasure is withdrawn by who asked or a manager, and may be asked for again") {
    ErasedWorld w(73);
    w.apply(w.file, w.asking(*w.owner));
    const auto first = w.file.space().requested->event;
    CHECK(w.refused(w.file, w.deciding(*w.mate, "erase.withdraw")) == Code::NotAuthorised);
    CHECK(w.refused(w.file, w.deciding(*w.guest, "erase.withdraw")) == Code::NotAuthorised);
    auto byManager = w.file;
    w.apply(byManager, w.deciding(*w.chief, "erase.withdraw"));
    w.apply(w.file, w.deciding(*w.owner, "erase.withdraw"));
    CHECK_FALSE(w.file.space().requested);
    w.apply(w.file, w.asking(*w.mate));
    // A confirmation of the first does not confirm the second.
    CHECK(w.refused(w.file, w.event(w.file, *w.chief, "erase", {{"request", Consortium::bytes(first)}})) == Code::NotAuthorised);
}

TEST_CASE("an exchange is erased with its file, by those who may confirm") {
    ErasedWorld w(74);
    w.apply(w.file, w.asking(*w.owner));
    const Value::Map with{{"file", Consortium::bytes(w.file.space().id)}, {"request", Consortium::bytes(w.file.space().requested->event)}};
    CHECK(w.refused(w.exchange, w.event(w.exchange, *w.mate, "erase", with)) == Code::NotAuthorised);
    CHECK(w.refused(w.exchange, w.event(w.exchange, *w.guest, "erase", with)) == Code::NotAuthorised);
    CHECK(w.refused(w.exchange, w.event(w.exchange, *w.chief, "erase", {})) == Code::BadFormat);
    w.apply(w.exchange, identity::makeEraseExchange(w.world.as(*w.chief), w.exchange, w.file).value());
    CHECK(w.exchange.space().erased);
}

TEST_CASE("an erased log still verifies without its wraps, and gives no key") {
    ErasedWorld w(75);
    std::vector<Bytes> wires;
    auto made = identity::makeFileSpace(w.world.as(*w.owner), w.world.home);
    REQUIRE(made);
    control::SpaceLog log;
    const auto take = [&](const Bytes &event) {
        w.apply(log, event);
        wires.push_back(event);
    };
    take(made->event);
    take(identity::makeEraseRequest(w.world.as(*w.owner), log, w.reason).value());
    take(identity::makeErase(w.world.as(*w.chief), log).value());
    control::SpaceLog bare;
    for (const auto &wire : wires) w.apply(bare, wire::withoutWraps(wire).value());
    CHECK(bare.head() == log.head());
    CHECK(bare.space().erased);
    CHECK(bare.space().epochs.back().wraps.empty());
    identity::Keyring keys(w.owner->keyring.device().clone());
    REQUIRE(keys.learn(w.world.state));
    CHECK(keys.learn(bare.space()).value() == 0);
    CHECK(keys.learn(log.space()).value() == 1); // the wraps would have given it
    keys.forgetSpace(log.space().id);
    CHECK_FALSE(keys.spaceKey(log.space().id, 1));
}

TEST_CASE("acts are refused before the server says so") {
    ErasedWorld w(76);
    CHECK(identity::makeErase(w.world.as(*w.chief), w.file).error().code == Code::NotFound);
    CHECK(identity::makeEraseRequest(w.world.as(*w.guest), w.file, w.reason).error().code == Code::Denied);
    w.apply(w.file, identity::makeEraseRequest(w.world.as(*w.owner), w.file, w.reason).value());
    CHECK(identity::makeErase(w.world.as(*w.owner), w.file).error().code == Code::Denied);
    CHECK(identity::makeEraseWithdraw(w.world.as(*w.mate), w.file).error().code == Code::Denied);
    w.apply(w.file, identity::makeErase(w.world.as(*w.chief), w.file).value());
    CHECK(identity::makeErase(w.world.as(*w.chief), w.file).error().code == Code::SpaceErased);
}

TEST_CASE("texts are redacted by a manager of their author's structure; in the consortium's space by a coordinator too") {
    ErasedWorld w(77);
    const std::array entries{EntryId{{1}}, EntryId{{2}}};
    const auto &state = w.world.state;
    const auto consortium = state.consortiumSpace();
    const auto structure = state.structure(w.world.home)->space;
    const auto by = [&](const Laptop &author, const SpaceId &space, const Laptop &of) {
        Value::Array list;
        for (const auto &entry : entries) list.emplace_back(Consortium::bytes(entry));
        return w.world.signedBy(author, "redact",
                                {{"space", Consortium::bytes(space)}, {"device", Consortium::bytes(of.id())}, {"entries", list}});
    };
    CHECK(w.world.refusal(by(*w.owner, consortium, *w.owner)) == Code::NotAuthorised);
    CHECK(w.world.refusal(by(*w.guest, consortium, *w.owner)) == Code::NotAuthorised);
    CHECK(w.world.refusal(by(*w.guest, structure, *w.owner)) == Code::NotAuthorised);
    CHECK(w.world.refusal(by(*w.watcher, structure, *w.owner)) == Code::NotAuthorised); // coordinators: consortium facts only
    CHECK(w.world.refusal(by(*w.chief, w.file.space().id, *w.owner)) == Code::NotAuthorised);
    CHECK(w.world.refusal(w.world.signedBy(
              *w.chief, "redact",
              {{"space", Consortium::bytes(consortium)}, {"device", Consortium::bytes(w.owner->id())}, {"entries", Value::Array{}}})) ==
          Code::BadFormat);
    CHECK(w.world.accepts(by(*w.watcher, consortium, *w.owner)));
    CHECK(w.world.accepts(by(*w.chief, structure, *w.owner)));
    w.world.fold(identity::makeRedact(w.world.as(*w.chief), consortium, w.owner->id(), entries).value());
    CHECK(state.space(consortium)->redacted.contains({EntryId{{2}}, w.owner->id()}));

    CHECK(identity::makeRedact(w.world.as(*w.owner), w.file, w.owner->id(), entries).error().code == Code::Denied);
    CHECK(identity::makeRedact(w.world.as(*w.guest), w.file, w.owner->id(), entries).error().code == Code::Denied);
    CHECK(identity::makeRedact(w.world.as(*w.guest), w.file, w.guest->id(), entries)); // what its own structure wrote there
    w.apply(w.file, identity::makeRedact(w.world.as(*w.chief), w.file, w.owner->id(), entries).value());
    CHECK(w.file.space().redacted.size() == 2);
}
