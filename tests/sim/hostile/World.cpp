#include "tests/sim/hostile/World.h"

#include "core/identity/Invitation.h"
#include "core/server/SqliteBackup.h"

namespace tp::hostile {

namespace fs = std::filesystem;

namespace {

constexpr crypto::PasswordCost floorCost{2, 64ull << 20};
constexpr const char *address = "127.0.0.1:8443";

class Wire final : public sync::Transport {
public:
    Wire(Laptop &laptop, Turns &turns) : m_laptop(laptop), m_turns(turns) {}
    ~Wire() override = default;
    void send(sync::Request request, std::function<void(sync::Answer)> answered) override {
        m_turns.post(m_life, [this, request = std::move(request), answered = std::move(answered)] {
            auto answer = m_laptop.server->answer(request);
            if (m_laptop.lie) m_laptop.lie(request, answer);
            answered(std::move(answer));
        });
    }
    void abort() override { m_life = std::make_shared<bool>(true); }

private:
    Laptop &m_laptop;
    Turns &m_turns;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true);
};

} // namespace

void Turns::run(std::function<void()> work, std::function<void()> done) {
    post(m_life, [work = std::move(work), done = std::move(done)] {
        if (work) work();
        done();
    });
}

void Turns::after(int, std::function<void()>) {}

bool Turns::turn() {
    if (m_jobs.empty()) return false;
    auto [life, job] = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (life.lock()) job();
    return true;
}

Server::Server(test::TestClock &clock, Random &random) : m_clock(clock), m_random(random) {
    must(crypto::initialise());
    identity::InvitationCode code{address, random.bytes<15>()};
    const auto keys = identity::deriveInvitation(code);
    identity::InvitationBundle bundle;
    bundle.bootstrap = true;
    random.fill(bundle.spki.bytes);
    bundle.server = address;
    bundle.name = "Calvados";
    m_consortium.generation = random.bytes<16>();
    m_consortium.address = address;
    m_consortium.bootstrap = server::Bootstrap{keys.lookup, identity::sealBundle(bundle, keys, random), clock.nowMs() + 3'600'000};
    invitation = identity::formatInvitation(code);
    m_store = must(server::SqliteStore::open(m_dir.file("server.db")));
    must(m_store->addConsortium(m_consortium));
    open();
}

void Server::open() {
    if (!m_store) m_store = must(server::SqliteStore::open(m_dir.file("server.db")));
    m_consortium = must(m_store->consortia()).front();
    m_service = must(server::SyncService::open(*m_store, m_consortium, m_clock));
    m_authenticator = std::make_unique<server::Authenticator>(m_consortium.generation, m_clock, m_random);
    m_authenticator->addHost(address);
    m_api = std::make_unique<server::Api>(*m_service, *m_authenticator, m_clock);
}

void Server::close() {
    m_api.reset();
    m_authenticator.reset();
    m_service.reset();
    m_store.reset();
}

sync::Answer Server::answer(const sync::Request &request) {
    const auto reply = [&]() -> server::Reply {
        const auto route = server::routeOf(request.body ? "POST" : "GET", request.path);
        if (!route) return m_api->refuse(route.error());
        DeviceId device;
        if (route->needsToken) {
            const auto admitted = m_api->admit("Bearer " + toHex(request.token));
            if (!admitted) return m_api->refuse(admitted.error());
            device = *admitted;
        }
        return m_api->answer(*route, device, request.body ? ByteView(*request.body) : ByteView{});
    }();
    if (reply.status == 200) return reply.body;
    return tl::unexpected<wire::ErrorBody>(must(wire::decode<wire::ErrorBody>(reply.body)));
}

fs::path Server::snapshot(const std::string &name) {
    const fs::path file = m_dir.file(name);
    must(server::backUp(m_dir.file("server.db"), file));
    return file;
}

void Server::putBack(const fs::path &snapshot) {
    close();
    for (const char *suffix : {"", "-wal", "-shm"}) fs::remove(m_dir.file("server.db") + suffix);
    fs::copy_file(snapshot, m_dir.file("server.db"));
    open();
}

void Server::restore(const fs::path &snapshot) {
    putBack(snapshot);
    {
        auto tx = must(m_store->write(m_consortium.key));
        must(tx->markRestored(m_random.bytes<16>(), m_clock.nowMs()));
        must(tx->commit());
    }
    close();
    open();
}

std::unique_ptr<Server> Server::copy() {
    std::unique_ptr<Server> made(new Server(m_clock, m_random, Copied{}));
    must(server::backUp(m_dir.file("server.db"), made->m_dir.file("server.db")));
    made->open();
    return made;
}

std::uint64_t Server::entries() { return must(must(m_store->read(m_consortium.key))->entryCount()); }

Laptop::Laptop(std::string name, Server &of, test::TestClock &time, Random &dice)
    : person(std::move(name)), server(&of), clock(time), random(dice), passphrase(crypto::proposePassphrase(dice)) {}

std::unique_ptr<sync::Transport> Laptop::dial(Turns &turns) { return std::make_unique<Wire>(*this, turns); }

Result<> Laptop::tryJoin(const std::string &invitation) {
    Turns turns;
    const sync::Dial dialing = [this, &turns](const std::string &, const sync::Trust &) { return dial(turns); };
    auto task = sync::enrol({folder(), invitation, person, passphrase, floorCost}, {dialing, turns, clock, random, {}});
    std::optional<Result<sync::Joined>> done;
    task.begin([&](Result<sync::Joined> result) { done.emplace(std::move(result)); });
    while (!done && turns.turn()) {}
    if (!done) return fail(Code::Cancelled, "joining never ended");
    if (!*done) return fail(done->error());
    session = std::move((*done)->session);
    writer = std::move((*done)->writer);
    TP_TRY(reader, store::Reader::open(*session));
    return {};
}

Result<> Laptop::exchange() {
    Turns turns;
    const auto transport = dial(turns);
    std::optional<Result<>> ended;
    sync::DriverHooks hooks;
    hooks.completed = [&](Result<> result) { ended.emplace(std::move(result)); };
    sync::SyncDriver driver({*session, *writer}, *transport, turns, std::move(hooks));
    driver.start(true);
    while (!ended && turns.turn()) {}
    if (!ended) return fail(Code::Cancelled, "the exchange never ended");
    return *ended;
}

void Laptop::reopen() {
    reader.reset();
    writer.reset();
    session.reset();
    session = must(store::Session::open(folder(), passphrase, clock, random));
    writer = must(store::Writer::open(*session));
    reader = must(store::Reader::open(*session));
}

std::string Laptop::invite(RoleSet roles) {
    return must(act<std::string>([&](sync::ConsortiumActs &acts) { return acts.invite(session->structure(), roles, std::nullopt); }));
}

wire::ControlEvent Laptop::next(std::string kind, Value::Map data) const {
    return session->withKeys([&](const store::Keys &keys) {
        wire::ControlEvent event;
        event.number = keys.membership.size();
        event.prev = keys.membership.head();
        event.atMs = clock.nowMs();
        event.author = session->device();
        event.kind = std::move(kind);
        event.data = std::move(data);
        return event;
    });
}

Bytes Laptop::sign(const wire::ControlEvent &event) const {
    return session->withKeys([&](const store::Keys &keys) { return wire::signEvent(event, keys.keyring.device().sign); });
}

Result<> Laptop::append(const Bytes &event) {
    const auto parsed = must(wire::parseEvent(event));
    TP_CHECK(server->service().append(SpaceId{}, {parsed.prev, {event}}));
    return writer->applyLog(SpaceId{}, std::array{event});
}

RecordId Laptop::write(const std::string &note) {
    domain::RecordChange change;
    change.record = newUuid7<RecordId>(clock.nowMs(), random);
    change.type = "encounter";
    change.create = true;
    change.set = {{"occurredAt", "2026-03-02T14:30"},
                  {"placeKind", "public_space"},
                  {"commune", "14118"},
                  {"contactMode", "outreach"},
                  {"themes", Value::Array{"health"}},
                  {"place", "Place de la Mare"},
                  {"note", note},
                  {"anonymous", Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}}}};
    must(writer->commit(std::span(&change, 1)));
    return change.record;
}

std::vector<store::Warning::Kind> Laptop::warnings() const {
    std::vector<store::Warning::Kind> kinds;
    for (const auto &one : must(reader->warnings())) kinds.push_back(one.kind);
    return kinds;
}

std::vector<Code> Laptop::quarantined() const {
    std::vector<Code> codes;
    for (const auto &one : must(reader->quarantine())) codes.push_back(one.reason.code);
    return codes;
}

std::uint64_t Laptop::logSize() const {
    return session->withKeys([](const store::Keys &keys) { return keys.membership.size(); });
}

std::vector<Bytes> Laptop::pending() const {
    std::vector<Bytes> wires;
    for (auto &group : must(writer->outgoing(500, 4 << 20)))
        for (auto &wire : group.wires) wires.push_back(std::move(wire));
    return wires;
}

World::World(std::uint64_t seed)
    : random(seed), server(clock, random), anna("Anna Martin", server, clock, random), bruno("Bruno Petit", server, clock, random) {
    anna.join(server.invitation);
    bruno.join(anna.invite(referent));
    for (auto *laptop : {&anna, &bruno, &anna}) must(laptop->exchange());
}

std::unique_ptr<Laptop> World::enrol(const std::string &name, RoleSet roles) {
    auto laptop = std::make_unique<Laptop>(name, server, clock, random);
    laptop->join(anna.invite(roles));
    must(laptop->exchange());
    must(anna.exchange()); // who will go on with the log
    return laptop;
}

Lie aboutPages(std::function<void(wire::FeedPage &)> change) {
    return [change = std::move(change)](const sync::Request &request, sync::Answer &answer) {
        if (!answer || !(request.path.starts_with("/v1/feed") || request.path.starts_with("/v1/spaces/"))) return;
        auto page = must(wire::decode<wire::FeedPage>(*answer));
        change(page);
        answer = wire::encode(page);
    };
}

Lie aboutLog(std::function<void(wire::LogPage &)> change) {
    return [change = std::move(change)](const sync::Request &request, sync::Answer &answer) {
        if (!answer || !request.path.starts_with("/v1/logs/" + toHex(SpaceId{}.view()) + "?")) return;
        auto page = must(wire::decode<wire::LogPage>(*answer));
        change(page);
        answer = wire::encode(page);
    };
}

Lie both(Lie first, Lie second) {
    return [first = std::move(first), second = std::move(second)](const sync::Request &request, sync::Answer &answer) {
        first(request, answer);
        second(request, answer);
    };
}

} // namespace tp::hostile
