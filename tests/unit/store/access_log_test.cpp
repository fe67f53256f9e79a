// The access log on laptops: who reads it, who only writes it, what is refused, and that a year later nothing of it stays.
#include "core/control/AccessMonth.h"
#include "core/identity/KeyActs.h"
#include "core/store/Judge.h"
#include "tests/support/StorePages.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr const char *plantedType = "zorglub_canari"; // as a record type: the one free text a line holds

struct AccessWorld : StoreWorld {
    explicit AccessWorld(std::uint64_t seed)
        : StoreWorld(seed), home(consortium.home), chief(enrol(home, static_cast<RoleSet>(referent | manager))),
          worker(enrol(home, referent)), mate(enrol(home, referent)) {
        sync();
    }
    [[nodiscard]] std::string month() const { return control::monthOf(clock.nowMs()); }
    void makeAuditKey(Peer &by) { // what KeyUpkeep does
        must(by.writer->applyLog({}, consortium.wires));
        const auto events = by.session->withKeys([&](const store::Keys &keys) {
            identity::Sequence due({keys.keyring, keys.membership, random, clock.nowMs()});
            must(identity::addDueAudit(due, home));
            return due.take();
        });
        for (const auto &event : events) consortium.fold(event);
        sync();
    }
    // What AccessBatch does.
    void write(Peer &by) {
        for (const auto &waiting : must(by.writer->waitingAccess(clock.nowMs()))) {
            const auto space = control::accessSpaceOf(waiting.structure, waiting.month);
            if (!logs.contains(space)) {
                const auto made = by.session->withKeys([&](const store::Keys &keys) {
                    return must(identity::makeAccessSpace({keys.keyring, keys.membership, random, clock.nowMs()}, waiting.structure,
                                                          waiting.month));
                });
                publish(space, made.event);
                must(by.writer->applyLog(space, std::span(&made.event, 1)));
            }
            must(by.writer->writeAccess(waiting, clock.nowMs()));
        }
        sync();
    }
    static store::Access opened(const RecordId &record) { return {store::accessOpened, "person", record, {}, {}}; }
    static store::Access exported() { return {store::accessExported, plantedType, {}, {"commune=14118", "text"}, 12}; }
    [[nodiscard]] std::vector<store::AccessLine> lines(Peer &by, std::string_view ofMonth) const {
        return must(by.reader->accessLog(home, ofMonth)).lines;
    }
    // An entry of the peer's in the month's space, made by hand; the others' verdict.
    [[nodiscard]] std::optional<Error> verdict(Peer &by, const SpaceId &space, const wire::Body &body) {
        must(by.writer->spaceLog(space));
        const auto last = must(by.writer->lastSequences())[by.session->device()];
        const auto wire = by.session->withKeys([&](const store::Keys &keys) {
            wire::EntryCore core;
            core.space = space;
            core.epoch = 1;
            core.device = by.session->device();
            core.deviceSeq = last + 1 + ++m_forged;
            core.hlc = hlcFromMs(clock.nowMs());
            core.control = keys.membership.head();
            core.nonce = random.bytes<24>();
            return must(wire::sealEntry(core, wire::encodeBody(body), *keys.keyring.spaceKey(space, 1), keys.keyring.device().sign));
        });
        wire::FeedPage page;
        page.groups.push_back({++number, {wire}, {}, {}});
        const auto applied = must(chief.writer->apply(page));
        if (applied.quarantined == 0) return {};
        for (const auto &entry : must(chief.reader->quarantine()))
            if (entry.entry == must(wire::parseEntry(wire)).id) return entry.reason;
        FAIL("set aside without a reason");
        return {};
    }

    StructureId home;
    Peer &chief, &worker, &mate;
    std::uint64_t m_forged = 0;
};

} // namespace

TEST_CASE("lines of the access log are written by everybody and read by managers only") {
    AccessWorld w(110);
    const auto person = w.worker.add("person", {{"usualName", "Nadège"}});
    must(w.worker.writer->noteAccess(w.opened(person)));
    must(w.worker.writer->noteAccess(w.exported()));
    CHECK(must(w.worker.writer->waitingAccess(w.clock.nowMs())).empty()); // no key yet: it waits here
    CHECK(must(w.worker.reader->status()).pendingSaves == 1);             // the person; a line is nobody's unsent work
    w.makeAuditKey(w.chief);
    REQUIRE(must(w.worker.writer->waitingAccess(w.clock.nowMs())).size() == 1);
    w.write(w.worker);
    CHECK(must(w.worker.writer->waitingAccess(w.clock.nowMs())).empty());

    const auto lines = w.lines(w.chief, w.month());
    REQUIRE(lines.size() == 2);
    for (const auto &line : lines) {
        CHECK(line.device == w.worker.session->device());
        CHECK(line.member == w.worker.member);
        CHECK(line.atMs == w.clock.nowMs());
    }
    CHECK(std::ranges::count_if(lines, [&](const auto &line) { return line.access == w.opened(person); }) == 1);
    CHECK(std::ranges::count_if(lines, [&](const auto &line) { return line.access == w.exported(); }) == 1);
    CHECK(must(w.chief.reader->accessMonths(w.home)) == std::vector{w.month()});
    CHECK(must(w.chief.reader->accessLog(w.home, "2020-01")).lines.empty());
    CHECK(w.chief.reader->accessLog(w.home, "2020-13").error().code == Code::Invalid);

    // Not even what a colleague could find with their laptop open: the entry is there, its box does not open.
    for (auto *peer : {&w.mate, &w.worker}) {
        CHECK(peer->reader->accessLog(w.home, w.month()).error().code == Code::Denied);
        CHECK(peer->reader->accessMonths(w.home).error().code == Code::Denied);
        store::Query query;
        query.type = "access";
        const auto sealed = must(peer->reader->list(query));
        REQUIRE(sealed.size() == 1);
        const auto held = peer->session->withKeys([&](const store::Keys &keys) { return keys.keyring.auditKey(w.home, 1) != nullptr; });
        CHECK_FALSE(held);
    }
    w.clock.advance(6 * minute);
    must(w.worker.writer->noteAccess(w.opened(person))); // forgets what it has written a while ago
    w.chief.reader.reset();
    CHECK(everythingIn(w.mate.folder, w.mate.session->storeKey()).find(plantedType) == std::string::npos);
    CHECK(everythingIn(w.chief.folder, w.chief.session->storeKey()).find(plantedType) ==
          std::string::npos); // sealed at rest, for managers too
    w.reopen(w.chief);
    CHECK(w.lines(w.chief, w.month()).size() == 2);
}

TEST_CASE("a file opened again within five minutes is one line; an export is one each time") {
    AccessWorld w(111);
    w.makeAuditKey(w.chief);
    const RecordId someone{{1}}, another{{2}};
    const auto count = [&] { return w.lines(w.chief, w.month()).size(); };
    for (const auto &record : {someone, someone, another, someone}) must(w.worker.writer->noteAccess(w.opened(record)));
    w.write(w.worker);
    CHECK(count() == 2);
    must(w.worker.writer->noteAccess(w.opened(someone))); // written meanwhile, still the same
    w.write(w.worker);
    CHECK(count() == 2);
    w.clock.advance(5 * minute);
    must(w.worker.writer->noteAccess(w.opened(someone)));
    must(w.worker.writer->noteAccess(w.exported()));
    must(w.worker.writer->noteAccess(w.exported()));
    w.write(w.worker);
    CHECK(count() == 5);
    const auto page = must(w.chief.reader->accessLog(w.home, w.month(), 3));
    CHECK(page.lines.size() == 3);
    CHECK(page.more);
    CHECK(page.lines.front().atMs > page.lines.back().atMs - 1);
}

TEST_CASE("many lines go in several entries, and none is lost") {
    AccessWorld w(112);
    w.makeAuditKey(w.chief);
    for (int i = 0; i < 700; ++i) {
        RecordId record;
        record.bytes[0] = static_cast<std::uint8_t>(i), record.bytes[1] = static_cast<std::uint8_t>(i >> 8);
        must(w.worker.writer->noteAccess(w.opened(record)));
    }
    w.write(w.worker);
    std::set<RecordId> seen;
    for (const auto &line : w.lines(w.chief, w.month())) seen.insert(*line.access.record);
    CHECK(seen.size() == 700);
    CHECK(must(w.chief.reader->status()).quarantined == 0);
}

TEST_CASE("after a manager has left, lines wait for the next key, which he is not given") {
    AccessWorld w(113);
    auto &second = w.enrol(w.home, manager);
    w.makeAuditKey(w.chief);
    must(w.worker.writer->noteAccess(w.opened(RecordId{{1}})));
    w.write(w.worker);
    w.consortium.fold(identity::makeRoleSet(w.consortium.as(w.consortium.founder), w.chief.member, w.home, referent, {}).value());
    w.sync();
    must(w.worker.writer->noteAccess(w.opened(RecordId{{2}})));
    CHECK(must(w.worker.writer->waitingAccess(w.clock.nowMs())).empty());
    CHECK(w.chief.reader->accessLog(w.home, w.month()).error().code == Code::Denied);
    w.makeAuditKey(second);
    w.write(w.worker);
    CHECK(w.lines(second, w.month()).size() == 2); // the first under the key before
    CHECK_FALSE(w.chief.session->withKeys([&](const store::Keys &keys) { return keys.keyring.auditKey(w.home, 2) != nullptr; }));
    // Whoever is made a manager again is given the newest key, and with it the log.
    w.consortium.fold(identity::makeRoleSet(w.consortium.as(w.consortium.founder), w.chief.member, w.home, manager, {}).value());
    w.sync();
    CHECK(must(w.chief.reader->accessLog(w.home, w.month())).unreadable == 1);
    w.makeAuditKey(second);
    CHECK(must(w.chief.reader->accessLog(w.home, w.month())).unreadable == 0);
    CHECK(w.lines(w.chief, w.month()).size() == 2);
}

TEST_CASE("nobody overwrites, deletes or makes up somebody else's line, nor puts anything else into the log") {
    AccessWorld w(114);
    w.makeAuditKey(w.chief);
    must(w.worker.writer->noteAccess(w.opened(RecordId{{1}})));
    w.write(w.worker);
    const auto space = control::accessSpaceOf(w.home, w.month());
    store::Query query;
    query.type = "access";
    const auto theirs = must(w.mate.reader->list(query)).front().id;
    CHECK(w.mate.writer->remove("access", theirs).error().code == Code::Denied);
    const domain::RecordChange added{RecordId{{9}}, "access", true, {}, {{"lines", "00"}}};
    CHECK(w.mate.writer->commit(std::span(&added, 1)).error().code == Code::Denied);

    wire::Body good;
    good.salt = w.random.bytes<16>();
    good.record = store::writtenOnceId(w.mate.session->device(), good.salt);
    good.type = "access";
    good.set["lines"] = {Value("00"), {}};
    CHECK_FALSE(w.verdict(w.mate, space, good));                               // the guards are about what they say
    CHECK(must(w.chief.reader->accessLog(w.home, w.month())).unreadable == 1); // but it is no line
    auto body = good;
    body.record = theirs;
    CHECK(w.verdict(w.mate, space, body)->code == Code::Denied);
    body = good;
    body.set["lines"].base = {WriteId{{1}}};
    CHECK(w.verdict(w.mate, space, body)->code == Code::Denied);
    body = good;
    body.set = {{wire::deletedField, {Value(true), {}}}};
    CHECK(w.verdict(w.mate, space, body)->code == Code::Denied);
    body = good;
    body.type = "encounter";
    body.set = {{"note", {Value("ailleurs"), {}}}};
    CHECK(w.verdict(w.mate, space, body)->code == Code::Denied);
    CHECK(w.verdict(w.mate, w.consortium.state.consortiumSpace(), good)->code == Code::Denied);
    CHECK(w.lines(w.chief, w.month()).size() == 1);
}

TEST_CASE("a line is filed under its month, or under the present one when the clock was wrong") {
    AccessWorld w(115);
    w.makeAuditKey(w.chief);
    const auto now = w.clock.nowMs();
    const auto note = [&](std::int64_t at, std::uint8_t record) {
        w.clock.jump(at - w.clock.nowMs());
        must(w.worker.writer->noteAccess(w.opened(RecordId{{record}})));
        w.clock.jump(now - w.clock.nowMs());
    };
    note(now - 40 * day, 1);
    note(now - 3650 * day, 2);
    note(now + 3650 * day, 3);
    std::set<std::string> months;
    for (const auto &waiting : must(w.worker.writer->waitingAccess(now))) months.insert(waiting.month);
    CHECK(months == std::set{w.month(), control::monthOf(now - 40 * day)});
    w.write(w.worker);
    CHECK(w.lines(w.chief, w.month()).size() == 2);
    CHECK(w.lines(w.chief, control::monthOf(now - 40 * day)).size() == 1);
}

TEST_CASE("a month that is a year old goes, with its keys, from every laptop; the others stay") {
    AccessWorld w(116);
    w.makeAuditKey(w.chief);
    const auto old = w.month();
    const auto space = control::accessSpaceOf(w.home, old);
    must(w.worker.writer->noteAccess(w.exported()));
    w.write(w.worker);
    const auto key = w.mate.session->withKeys([&](const store::Keys &keys) { return keys.keyring.spaceKey(space, 1)->clone(); });
    w.clock.advance(40 * day);
    must(w.worker.writer->noteAccess(w.opened(RecordId{{1}})));
    w.write(w.worker);
    const auto present = w.month();
    const auto expiry = must(control::accessExpiryMs(old));
    CHECK(must(w.worker.writer->expiredAccess(expiry - 1)).empty());
    CHECK(must(w.worker.writer->expiredAccess(expiry)) == std::vector{space});
    const auto ciphertext = [&] {
        for (const auto &item : w.feed)
            for (const auto &wire : item.group.entries)
                if (const auto view = must(wire::parseEntry(wire)); view.core.space == space)
                    return std::string(textOf(view.ciphertext.first(32)));
        return std::string();
    }();
    const auto found = [&](Peer &peer, std::string_view text) {
        peer.reader.reset();
        const bool there = everythingIn(peer.folder, peer.session->storeKey()).find(text) != std::string::npos;
        peer.reader = must(store::Reader::open(*peer.session));
        return there;
    };
    REQUIRE(ciphertext.size() == 32);
    REQUIRE(found(w.mate, ciphertext));
    REQUIRE(found(w.mate, textOf(key.view())));

    w.clock.advance(expiry - w.clock.nowMs());
    w.act(w.mate, space, [](const auto &author, const auto &log) { return identity::makeEraseAccess(author, log); });
    w.sync();
    CHECK(w.lines(w.chief, old).empty());
    CHECK(w.lines(w.chief, present).size() == 1);
    CHECK(must(w.chief.reader->accessMonths(w.home)) == std::vector{present});
    for (auto *peer : {&w.chief, &w.worker, &w.mate}) {
        CHECK(must(peer->writer->expiredAccess(expiry)).empty());
        CHECK(must(peer->reader->erasures()).empty()); // nobody's file, nothing to acknowledge
        CHECK(must(peer->reader->status()).pendingSaves == 0);
        CHECK_FALSE(peer->session->withKeys([&](const store::Keys &keys) { return keys.keyring.spaceKey(space, 1) != nullptr; }));
        CHECK_FALSE(found(*peer, ciphertext));
        CHECK_FALSE(found(*peer, textOf(key.view())));
        must(peer->writer->rebuild());
        CHECK(must(peer->writer->check()).empty());
    }
    auto &late = w.enrol(w.home, manager); // who joins now hears of the month, and of nothing in it
    w.sync();
    CHECK(must(late.reader->accessMonths(w.home)) == std::vector{present});
}

TEST_CASE("a rescue file holds no line of the access log") {
    AccessWorld w(117);
    w.makeAuditKey(w.chief);
    must(w.worker.writer->noteAccess(w.opened(RecordId{{1}})));
    w.write(w.worker);
    w.worker.add("encounter", anEncounter());
    must(w.worker.writer->noteAccess(w.opened(RecordId{{2}})));
    for (const auto &waiting : must(w.worker.writer->waitingAccess(w.clock.nowMs())))
        must(w.worker.writer->writeAccess(waiting, w.clock.nowMs()));
    REQUIRE(must(w.worker.reader->status()).pendingSaves == 2);
    const auto file = must(w.worker.writer->unsentWork());
    REQUIRE_FALSE(file.entries.empty());
    for (const auto &entry : file.entries) CHECK_FALSE(control::isAccessSpace(entry.space));
}
