// The access log: whom its key is for, what is made of its spaces, when they go. Each rule with its refusal.
#include "core/control/AccessMonth.h"
#include "core/identity/KeyActs.h"
#include "tests/support/Consortium.h"

using namespace tp;
using namespace tp::test;

namespace {

constexpr std::int64_t day = 24ll * 3600 * 1000;

struct AccessWorld : Consortium {
    explicit AccessWorld(std::uint64_t seed)
        : Consortium(seed), other(addStructure(founder)), chief(enrol(founder, home, manager)), worker(enrol(founder, home, referent)),
          stranger(enrol(founder, other, manager)) {}

    [[nodiscard]] const control::Structure &structure() const { return *state.structure(home); }
    [[nodiscard]] Value::Map keyData(std::int64_t number) const {
        return {{"structure", bytes(home)}, {"number", number}, {"key", Bytes(32, 9)}};
    }
    [[nodiscard]] static std::vector<wire::Wrap> to(const std::set<DeviceId> &devices) {
        std::vector<wire::Wrap> wraps;
        for (const auto &id : devices) wraps.push_back({bytes(id), Bytes(80, 1)});
        return wraps;
    }
    void makeKey(Laptop &by) {
        fold(identity::makeAuditKey(as(by), home).value());
        REQUIRE(by.keyring.learn(state));
    }
    void followUp(Laptop &by) { // what is due, made by this laptop
        REQUIRE(by.keyring.learn(state));
        identity::Sequence events(as(by));
        REQUIRE(identity::addDueKeys(events));
        for (const auto &event : events.take()) fold(event);
        REQUIRE(by.keyring.learn(state));
    }
    [[nodiscard]] bool reads(Laptop &laptop, std::uint32_t number) {
        REQUIRE(laptop.keyring.learn(state));
        return laptop.keyring.auditKey(home, number) != nullptr;
    }
    [[nodiscard]] Bytes spaceEvent(const control::SpaceLog &log, const SpaceId &scope, const Laptop &by, std::string kind, Value::Map data,
                                   std::vector<wire::Wrap> wraps = {}, std::optional<std::int64_t> atMs = {}) const {
        wire::ControlEvent made;
        made.scope = scope;
        made.number = log.size();
        made.prev = log.head();
        made.atMs = atMs.value_or(clock.nowMs());
        made.author = by.id();
        made.refs = state.head();
        made.kind = std::move(kind);
        made.data = std::move(data);
        made.wraps = std::move(wraps);
        return wire::signEvent(made, by.keyring.device().sign);
    }
    [[nodiscard]] Bytes creation(const Laptop &by, const SpaceId &scope, const char *kind, std::optional<std::string> month) const {
        Value::Map data{{"kind", kind}, {"structure", bytes(home)}, {"commit", Bytes(32, 4)}, {"epoch", 1}};
        if (month) data["month"] = *month;
        return spaceEvent({}, scope, by, "space.create", std::move(data), {{bytes(home), Bytes(80, 1)}});
    }
    [[nodiscard]] std::optional<Code> verdict(const control::SpaceLog &log, ByteView event) const {
        auto copy = log;
        const auto folded = copy.apply(event, state);
        return folded ? std::nullopt : std::optional(folded.error().code);
    }

    StructureId other;
    Laptop chief, worker, stranger;
};

} // namespace

TEST_CASE("months of the access log: their names, when they go, where they stand") {
    CHECK(control::monthOf(0) == "1970-01");
    CHECK(control::monthOf(951'782'399'999) == "2000-02"); // the last millisecond of 28 February: 2000 was a leap year
    CHECK(control::monthOf(951'868'800'000) == "2000-03");
    CHECK(control::accessExpiryMs("1999-03").value() == 951'868'800'000);
    CHECK(control::monthOf(control::accessExpiryMs("2025-12").value()) == "2026-12");
    CHECK(control::monthOf(control::accessExpiryMs("2025-12").value() - 1) == "2026-11");
    for (const auto *bad : {"", "2026", "2026-13", "2026-00", "2026-1", "2026_01", "2026-011", "abcd-ef", "-026-01"}) {
        INFO(bad);
        CHECK_FALSE(control::isMonth(bad));
        CHECK_FALSE(control::accessExpiryMs(bad));
    }
    SeededRandom random(1);
    const auto a = newUuid7<StructureId>(1'760'000'000'000, random), b = newUuid7<StructureId>(1'760'000'000'000, random);
    CHECK(control::accessSpaceOf(a, "2026-11") == control::accessSpaceOf(a, "2026-11"));
    CHECK(control::accessSpaceOf(a, "2026-11") != control::accessSpaceOf(a, "2026-12"));
    CHECK(control::accessSpaceOf(a, "2026-11") != control::accessSpaceOf(b, "2026-11"));
    CHECK(control::isAccessSpace(control::accessSpaceOf(a, "2026-11")));
    CHECK_FALSE(control::isAccessSpace(newUuid7<SpaceId>(1'760'000'000'000, random)));
}

TEST_CASE("the audit key is made by a manager's laptop, for the structure's managers and kits and for nobody else") {
    AccessWorld w(80);
    CHECK(w.state.auditReaders(w.structure()) == std::set{w.founder.id(), w.chief.id()});
    CHECK_FALSE(w.state.auditKeyIsCurrent(w.structure()));
    const auto readers = w.state.auditReaders(w.structure());
    CHECK(w.refusal(w.signedBy(w.worker, "audit.key", w.keyData(1), w.to(readers))) == Code::NotAuthorised);
    CHECK(w.refusal(w.signedBy(w.stranger, "audit.key", w.keyData(1), w.to(readers))) == Code::NotAuthorised); // manager elsewhere
    CHECK(w.refusal(w.signedBy(w.chief, "audit.key", w.keyData(2), w.to(readers))) == Code::BadFormat);        // a gap
    CHECK(w.refusal(w.signedBy(w.chief, "audit.key", w.keyData(1), w.to({w.chief.id()}))) == Code::BadFormat); // leaves one out
    auto more = readers;
    more.insert(w.worker.id());
    CHECK(w.refusal(w.signedBy(w.chief, "audit.key", w.keyData(1), w.to(more))) == Code::BadFormat); // lets one in
    auto data = w.keyData(1);
    data["previous"] = Bytes(72, 1);
    CHECK(w.refusal(w.signedBy(w.chief, "audit.key", data, w.to(readers))) == Code::BadFormat); // the first has none before it
    CHECK(w.accepts(w.signedBy(w.chief, "audit.key", w.keyData(1), w.to(readers))));            // the guards are about what they say
    CHECK(identity::makeAuditKey(w.as(w.worker), w.home).error().code == Code::Denied);

    w.makeKey(w.chief);
    CHECK(w.state.auditKeyIsCurrent(w.structure()));
    CHECK(w.reads(w.chief, 1));
    CHECK(w.reads(w.founder, 1));
    CHECK_FALSE(w.reads(w.worker, 1));
    CHECK_FALSE(w.reads(w.stranger, 1));
}

TEST_CASE("a manager who joins later is given the audit key by another, and reads what was sealed before") {
    AccessWorld w(81);
    w.makeKey(w.chief);
    auto late = w.enrol(w.founder, w.home, manager);
    CHECK_FALSE(w.reads(late, 1));
    CHECK(w.state.auditKeyIsCurrent(w.structure())); // somebody lacks it; nobody has it who should not
    const auto gift = [&](const Laptop &by, const DeviceId &to) {
        return w.signedBy(by, "audit.give", {{"structure", Consortium::bytes(w.home)}}, AccessWorld::to({to}));
    };
    CHECK(w.refusal(gift(late, late.id())) == Code::NotAuthorised);         // does not hold it
    CHECK(w.refusal(gift(w.worker, late.id())) == Code::NotAuthorised);     // likewise
    CHECK(w.refusal(gift(w.chief, w.worker.id())) == Code::NotAuthorised);  // does not read the log
    CHECK(w.refusal(gift(w.chief, w.founder.id())) == Code::NotAuthorised); // has it
    CHECK(w.refusal(w.signedBy(w.chief, "audit.give", {{"structure", Consortium::bytes(w.home)}})) == Code::BadFormat);
    CHECK(w.accepts(gift(w.chief, late.id())));
    w.followUp(w.chief);
    CHECK(w.reads(late, 1));
    CHECK(w.structure().audit.size() == 1);
    const auto events = w.state.size();
    w.followUp(w.chief);
    w.followUp(late);
    CHECK(w.state.size() == events); // all is well: nothing more
}

TEST_CASE("whoever ceases to be a manager knows no later audit key; the next opens the ones before") {
    AccessWorld w(82);
    w.makeKey(w.chief);
    SECTION("by losing the role") { w.fold(identity::makeRoleSet(w.as(w.founder), w.chief.member, w.home, referent, {}).value()); }
    SECTION("by losing the laptop") { w.fold(w.revoking(w.founder, w.chief.id(), 0)); }
    CHECK_FALSE(w.state.auditKeyIsCurrent(w.structure())); // nothing is sealed to it any more
    const auto stale = w.signedBy(w.chief, "audit.give", {{"structure", Consortium::bytes(w.home)}}, AccessWorld::to({w.worker.id()}));
    CHECK(w.refusal(stale) == Code::NotAuthorised);
    w.followUp(w.founder);
    CHECK(w.state.auditKeyIsCurrent(w.structure()));
    CHECK(w.structure().audit.size() == 2);
    CHECK_FALSE(w.reads(w.chief, 2));
    auto later = w.enrol(w.founder, w.home, manager);
    w.followUp(w.founder);
    CHECK(w.reads(later, 2));
    CHECK(w.reads(later, 1)); // by the chain
}

TEST_CASE("a recovery kit of the structure is given the audit key, and gives it to the laptop it brings back") {
    AccessWorld w(83);
    w.makeKey(w.chief);
    auto made = identity::makeKit(w.as(w.chief), w.home);
    REQUIRE(made);
    w.fold(made->event);
    Laptop kit(identity::kitKeys(made->kit));
    kit.member = w.chief.member;
    w.followUp(w.founder);
    REQUIRE(w.reads(kit, 1));
    w.fold(w.revoking(w.founder, w.chief.id(), 0)); // the laptop is lost
    auto back = w.enrol(w.invite(kit, w.home, 0, kit.member));
    CHECK_FALSE(w.reads(back, 1));
    w.followUp(kit); // makes no key: only managers' laptops do
    w.followUp(back);
    REQUIRE(w.structure().audit.size() == 2);
    CHECK(w.reads(back, 2));
}

TEST_CASE("a month of the access log has one place, and nothing else stands there") {
    AccessWorld w(84);
    const std::string month = "2026-11";
    const auto place = control::accessSpaceOf(w.home, month);
    const control::SpaceLog none;
    CHECK_FALSE(w.verdict(none, w.creation(w.worker, place, "access", month)));
    CHECK(w.verdict(none, w.creation(w.stranger, place, "access", month)) == Code::NotAuthorised);
    CHECK(w.verdict(none, w.creation(w.worker, place, "access", "2026-12")) == Code::NotAuthorised); // another month's place
    CHECK(w.verdict(none, w.creation(w.worker, newUuid7<SpaceId>(w.clock.nowMs(), w.random), "access", month)) == Code::NotAuthorised);
    CHECK(w.verdict(none, w.creation(w.worker, place, "access", {})) == Code::BadFormat);
    CHECK(w.verdict(none, w.creation(w.worker, place, "access", "2026-13")) == Code::BadFormat);
    CHECK(w.verdict(none, w.creation(w.worker, place, "file", {})) == Code::NotAuthorised); // squatting
    CHECK(w.verdict(none, w.creation(w.worker, place, "exchange", {})) == Code::NotAuthorised);

    control::SpaceLog log;
    REQUIRE(log.apply(identity::makeAccessSpace(w.as(w.worker), w.home, month)->event, w.state));
    CHECK(log.space().kind == control::SpaceKind::Access);
    CHECK(log.space().month == month);
    CHECK(log.space().granted == std::set{w.home});
}

TEST_CASE("an access log is not shared, not redacted, and goes once its month is a year old") {
    AccessWorld w(85);
    const auto month = control::monthOf(w.clock.nowMs());
    control::SpaceLog log;
    const auto made = identity::makeAccessSpace(w.as(w.worker), w.home, month);
    REQUIRE(made);
    REQUIRE(log.apply(made->event, w.state));
    const auto event = [&](const Laptop &by, const char *kind, Value::Map data, std::vector<wire::Wrap> wraps = {},
                           std::optional<std::int64_t> at = {}) {
        return w.spaceEvent(log, made->space, by, kind, std::move(data), std::move(wraps), at);
    };
    const auto other = Consortium::bytes(w.other);
    CHECK(w.verdict(log, event(w.chief, "grant", {{"structure", other}, {"epoch", 1}}, {{other, Bytes(80, 1)}})) == Code::NotAuthorised);
    CHECK(
        w.verdict(log, event(w.chief, "redact", {{"device", Consortium::bytes(w.worker.id())}, {"entries", Value::Array{Bytes(32, 5)}}})) ==
        Code::NotAuthorised);
    CHECK(w.verdict(log, event(w.chief, "erase.request", {{"record", Bytes(16, 5)}})) == Code::NotAuthorised);

    const auto expiry = control::accessExpiryMs(month).value();
    CHECK(w.verdict(log, event(w.chief, "erase", {}, {}, expiry - 1)) == Code::NotAuthorised); // not even by a manager
    CHECK(w.verdict(log, event(w.stranger, "erase", {}, {}, expiry)) == Code::NotAuthorised);
    CHECK(w.verdict(log, event(w.worker, "erase", {}, {{other, Bytes(80, 1)}}, expiry)) == Code::BadFormat);
    CHECK(identity::makeEraseAccess(w.as(w.worker), log).error().code == Code::Denied);
    w.clock.advance(366 * day + 31 * day);
    const auto erased = identity::makeEraseAccess(w.as(w.worker), log);
    REQUIRE(erased);
    REQUIRE(log.apply(*erased, w.state));
    CHECK(log.space().erased == log.head());
    CHECK(w.verdict(log, event(w.chief, "epoch", {})) == Code::SpaceErased);
}
