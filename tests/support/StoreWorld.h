#pragma once
// A small consortium whose laptops have real stores, and a feed between them that holds groups and control events in one order, as the
// server would give them to each. Header only. At the end every open store is checked: fold(journal) == projection after every test.
#include "core/store/Check.h"
#include "core/store/Writer.h"
#include "tests/support/Consortium.h"
#include "tests/support/RandomValue.h"
#include "tests/support/TempDir.h"

#include <exception>

namespace tp::test {

inline constexpr std::int64_t day = 24ll * 3600 * 1000; // milliseconds

inline constexpr const char *goodPassphrase = "bouliva-tokarin-selupe-vandori 7413 gelthum";
inline constexpr crypto::PasswordCost cheap{1, 8192};

template <class T> auto must(Result<T> result) {
    INFO((result ? "" : std::string(codeName(result.error().code)) + ": " + result.error().detail));
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

struct Peer {
    std::filesystem::path folder;
    StructureId structure;
    MemberId member;
    std::unique_ptr<store::Session> session;
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<store::Reader> reader;
    std::size_t read = 0; // of the feed
    store::StoreOptions options;

    RecordId add(const std::string &type, std::map<std::string, Value> fields, std::optional<RecordId> file = {}) {
        const auto id = newUuid7<RecordId>(session->clock().nowMs(), session->random());
        if (type == "person") file = id;
        must(writer->commit(std::vector{domain::RecordChange{id, type, true, file, std::move(fields)}}));
        return id;
    }
    void edit(const std::string &type, const RecordId &id, std::map<std::string, Value> fields) {
        must(writer->commit(std::vector{domain::RecordChange{id, type, false, {}, std::move(fields)}}));
    }
    store::Record get(const std::string &type, const RecordId &id) { return must(reader->get(type, id)); }
    Value value(const std::string &type, const RecordId &id, const std::string &field) {
        const auto record = get(type, id);
        const auto at = record.fields.find(field);
        return at == record.fields.end() ? Value() : at->second;
    }
    std::vector<store::Record> search(const std::string &type, const std::string &text) {
        store::Query query;
        query.type = type;
        query.text = text;
        return must(reader->list(query));
    }
    std::string dump() { return must(store::projectionDump(*session)); }
    void acknowledge() { // as if the server had taken all that is pending
        std::vector<std::uint64_t> groups;
        for (const auto &group : must(writer->outgoing(500, 4 << 20))) groups.push_back(group.group);
        must(writer->acknowledge(groups));
    }
    void close() {
        reader.reset();
        writer.reset();
        session.reset();
    }
};

class StoreWorld {
public:
    explicit StoreWorld(std::uint64_t seed) : consortium(seed), random(consortium.random), clock(consortium.clock) {}
    ~StoreWorld() {
        if (std::uncaught_exceptions() > 0) return; // the test has failed already
        for (auto &peer : peers)
            if (peer->writer) CHECK(must(peer->writer->check()) == std::vector<std::string>());
    }

    // A referent's laptop unless told otherwise, with a profile as enrolment leaves it.
    Peer &enrol(const StructureId &structure, RoleSet roles = referent | administrator, store::StoreOptions options = {}) {
        return installed(consortium.enrol(consortium.founder, structure, roles), structure, std::move(options));
    }
    Peer &enrol() { return enrol(consortium.home); }
    Peer &anotherLaptop(const Peer &of) { // of the same member, who reads there what is recorded from now on
        const auto roles = consortium.state.rolesOf(of.member)[of.structure];
        return installed(consortium.enrol(consortium.invite(consortium.founder, of.structure, roles, of.member)), of.structure, {});
    }
    Peer &installed(const Laptop &laptop, const StructureId &structure, store::StoreOptions options) {
        auto peer = std::make_unique<Peer>();
        peer->folder = dir.path() / ("laptop" + std::to_string(peers.size()));
        peer->structure = structure;
        peer->member = laptop.member;
        peer->options = std::move(options);
        peer->options.allowWeakVault = true;
        store::Profile profile{laptop.keyring.device().clone(), laptop.member,   structure, "coffre.example.org:8443", {},
                               consortium.state.genesis(),      consortium.wires};
        peer->session = must(store::Session::create(peer->folder, goodPassphrase, std::move(profile), cheap, clock, random, peer->options));
        connect(*peer);
        peers.push_back(std::move(peer));
        return *peers.back();
    }
    void connect(Peer &peer) {
        peer.writer = must(store::Writer::open(*peer.session));
        peer.reader = must(store::Reader::open(*peer.session));
    }
    void reopen(Peer &peer) {
        peer.close();
        peer.session = must(store::Session::open(peer.folder, goodPassphrase, clock, random, peer.options));
        connect(peer);
    }

    // --- the feed
    struct Item {
        StructureId from;
        wire::FeedGroup group;
    };
    void push(Peer &peer) {
        for (auto &event : must(peer.writer->unsentSpaceCreations())) {
            auto parsed = must(wire::parseEvent(event));
            publish(parsed.scope, event);
            must(peer.writer->acknowledgeSpace(parsed.scope));
        }
        for (auto &group : must(peer.writer->outgoing(500, 4 << 20))) {
            feed.push_back({peer.structure, {++number, group.wires, {}, {}}});
            number += group.wires.size() - 1;
            must(peer.writer->acknowledge(std::vector{group.group}));
        }
    }
    void publish(const SpaceId &scope, const Bytes &event) { // a control event, into the feed
        if (!scope.isNull()) must(logs[scope].apply(event, consortium.state));
        if (!scope.isNull() && logs[scope].space().erased) // the server keeps nothing of it but its log
            for (auto &item : feed)
                std::erase_if(item.group.entries, [&](const Bytes &wire) {
                    const auto view = wire::parseEntry(wire);
                    return view && view->core.space == scope;
                });
        feed.push_back({{}, {++number, {}, scope, event}});
    }
    [[nodiscard]] bool mayRead(const Peer &peer, const SpaceId &space) const {
        if (space.isNull() || space == consortium.state.consortiumSpace()) return true;
        const auto roles = consortium.state.rolesOf(peer.member);
        if (const auto *shared = consortium.state.space(space)) return roles.contains(shared->owner);
        const auto log = logs.find(space);
        if (log == logs.end()) return true; // made up by a test
        for (const auto &structure : log->second.space().granted)
            if (roles.contains(structure)) return true;
        for (const auto &[structure, head] : log->second.space().ended) // whoever had it once hears of its erasure
            if (log->second.space().erased && roles.contains(structure)) return true;
        for (const auto &[structure, devices] : log->second.space().cuts)
            if (log->second.space().erased && roles.contains(structure)) return true;
        return false;
    }
    [[nodiscard]] std::optional<wire::FeedGroup> visible(const Peer &peer, const wire::FeedGroup &group) const {
        auto seen = group;
        if (!group.event.empty()) return mayRead(peer, group.scope) ? std::optional(seen) : std::nullopt;
        std::erase_if(seen.entries, [&](const Bytes &wire) {
            const auto view = wire::parseEntry(wire);
            return view && !mayRead(peer, view->core.space);
        });
        return seen.entries.empty() ? std::nullopt : std::optional(seen);
    }
    [[nodiscard]] wire::FeedPage page(const Peer &peer, std::size_t from, std::size_t to) const {
        wire::FeedPage page;
        for (auto i = from; i < to; ++i)
            if (auto seen = visible(peer, feed[i].group)) page.groups.push_back(std::move(*seen));
        appendU64(page.cursor, to);
        return page;
    }
    store::Applied pull(Peer &peer) {
        must(peer.writer->applyLog({}, consortium.wires));
        auto applied = must(peer.writer->apply(page(peer, peer.read, feed.size())));
        peer.read = feed.size();
        for (const auto &space : applied.newSpaces) backfill(peer, space);
        return applied;
    }
    void backfill(Peer &peer, const SpaceId &space) {
        std::vector<Bytes> log;
        for (const auto &item : feed)
            if (!item.group.event.empty() && item.group.scope == space) log.push_back(item.group.event);
        must(peer.writer->applyLog(space, log));
        wire::FeedPage page;
        for (const auto &item : feed) {
            auto group = item.group;
            std::erase_if(group.entries, [&](const Bytes &wire) {
                const auto view = wire::parseEntry(wire);
                return !view || view->core.space != space;
            });
            if (!group.entries.empty()) page.groups.push_back(std::move(group));
        }
        must(peer.writer->apply(page));
    }
    // An event of a file's log by this peer, into the feed. `make`: (author, log) → Result<Bytes>.
    template <class Make> void act(Peer &peer, const SpaceId &space, Make &&make) {
        publish(space, peer.session->withKeys([&](const store::Keys &keys) {
            return must(make(identity::Author{keys.keyring, keys.membership, random, clock.nowMs()}, logs[space]));
        }));
    }
    void sync() { // everyone has everything
        for (auto &peer : peers)
            if (peer->writer) push(*peer);
        for (auto &peer : peers)
            if (peer->writer) pull(*peer);
    }

    TempDir dir;
    Consortium consortium;
    SeededRandom &random;
    TestClock &clock;
    std::vector<std::unique_ptr<Peer>> peers;
    std::vector<Item> feed;
    std::uint64_t number = 0;
    std::map<SpaceId, control::SpaceLog> logs;
};

[[nodiscard]] inline std::map<std::string, Value> anEncounter(const std::string &note = "Discussion sur le banc",
                                                              const std::string &place = "Place Saint-Sauveur") {
    return {{"occurredAt", "2026-03-02T14:30"},
            {"placeKind", "public_space"},
            {"commune", "14118"},
            {"contactMode", "outreach"},
            {"themes", Value::Array{"health", "housing"}},
            {"anonymous", Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}}},
            {"place", place},
            {"note", note}};
}

} // namespace tp::test
