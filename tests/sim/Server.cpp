#include "tests/sim/Server.h"

#include "core/identity/Invitation.h"
#include "tests/sim/Must.h"

namespace tp::sim {

namespace fs = std::filesystem;

namespace {

const std::string asksForAWholePage = "limit=" + std::to_string(wire::maxPageEntries);

constexpr const char *parts[] = {"", "-wal"};

fs::path with(fs::path file, const char *suffix) {
    file += suffix;
    return file;
}

sync::Answer answerOf(const server::Reply &reply) { // as HttpTransport reads it
    if (reply.status == 200) return reply.body;
    if (auto body = wire::decode<wire::ErrorBody>(reply.body)) return tl::unexpected<wire::ErrorBody>(std::move(*body));
    return tl::unexpected<wire::ErrorBody>(wire::ErrorBody{Error{Code::ServerFault, {}}, 0, {}});
}

} // namespace

Server::Server(Scheduler &scheduler, fs::path folder, std::uint64_t seed)
    : m_scheduler(scheduler), m_random(seed), m_folder(std::move(folder)),
      m_pageEntries(seed % 2 == 0 ? wire::maxPageEntries : 4 + seed / 2 % 40) {
    fs::create_directories(m_folder);
    m_consortium.generation = m_random.bytes<16>();
    m_consortium.address = "relais.example.org:8443";
    identity::InvitationCode code{m_consortium.address, m_random.bytes<15>()};
    const auto keys = identity::deriveInvitation(code);
    identity::InvitationBundle bundle;
    bundle.bootstrap = true;
    m_random.fill(bundle.spki.bytes);
    bundle.server = m_consortium.address;
    bundle.name = "Relais";
    m_consortium.bootstrap = server::Bootstrap{keys.lookup, identity::sealBundle(bundle, keys, m_random), m_clock.nowMs() + 3'600'000};
    m_invitation = identity::formatInvitation(code);
    m_store = must(server::SqliteStore::open(file().string(), 1));
    m_consortium.key = must(m_store->addConsortium(m_consortium));
    start();
}

Server::~Server() { stop(); }

void Server::start() {
    if (!m_store) m_store = must(server::SqliteStore::open(file().string(), 1));
    m_consortium = must(m_store->consortia()).front(); // as the program does: generation and state may have changed while it served
    m_life = std::make_shared<int>(0);
    m_service = must(server::SyncService::open(*m_store, m_consortium, m_clock, [this, life = std::weak_ptr<int>(m_life)] {
        m_scheduler.after(1, [this, life] {
            if (life.lock()) wake();
        });
    }));
    m_authenticator = std::make_unique<server::Authenticator>(m_consortium.generation, m_clock, m_random);
    m_authenticator->addHost(m_consortium.address);
    m_api = std::make_unique<server::Api>(*m_service, *m_authenticator, m_clock);
}

void Server::stop() {
    m_life.reset();
    m_waiting.clear();
    m_api.reset();
    m_authenticator.reset();
    m_service.reset();
    m_store.reset();
}

void Server::restart() {
    stop();
    start();
}

std::optional<sync::Answer> Server::ask(const sync::Request &request, bool last) {
    const auto route = server::routeOf(request.body ? "POST" : "GET", request.path);
    if (!route) return answerOf(m_api->refuse(route.error()));
    const Bytes none;
    const auto &body = request.body ? *request.body : none;
    if (body.size() > route->maxBody) return answerOf(m_api->refuse(Error{Code::TooLarge, {}}));
    DeviceId device;
    if (route->needsToken) {
        const auto admitted = m_api->admit("Bearer " + toHex(request.token));
        if (!admitted) return answerOf(m_api->refuse(admitted.error()));
        device = *admitted;
    }
    const auto reply = m_api->answer(*route, device, body);
    m_log += std::string(route->pattern) + ' ' + std::to_string(reply.status) + ' ' + reply.fault + '\n';
    if (reply.idle && !last && server::waitSeconds(*route) > 0) return {};
    return answerOf(reply);
}

void Server::handle(sync::Request request, std::function<void(sync::Answer)> answered) {
    if (const auto at = request.path.find(asksForAWholePage); at != std::string::npos)
        request.path.replace(at, asksForAWholePage.size(), "limit=" + std::to_string(m_pageEntries));
    if (auto answer = ask(request, request.waitSeconds <= 0)) return answered(std::move(*answer));
    const auto until = m_scheduler.now() + request.waitSeconds * 1000;
    m_waiting.push_back({request, std::move(answered), until});
    m_scheduler.after(request.waitSeconds * 1000, [this, life = std::weak_ptr<int>(m_life)] {
        if (life.lock()) wake();
    });
}

void Server::wake() {
    for (auto at = m_waiting.begin(); at != m_waiting.end();) {
        auto answer = ask(at->request, at->until <= m_scheduler.now());
        if (!answer) {
            ++at;
            continue;
        }
        const auto answered = std::move(at->answered);
        at = m_waiting.erase(at);
        answered(std::move(*answer));
    }
}

std::uint64_t Server::events() {
    const auto tx = must(m_store->read(m_consortium.key));
    return must(tx->head()).last - must(tx->entryCount());
}
std::uint64_t Server::entries() { return must(must(m_store->read(m_consortium.key))->entryCount()); }
std::uint64_t Server::last() { return must(must(m_store->read(m_consortium.key))->head()).last; }

std::uint64_t Server::lastSeq(const DeviceId &device) {
    const auto place = must(must(m_store->read(m_consortium.key))->entryBelow(device, INT64_MAX));
    return place ? place->deviceSeq : 0;
}

void Server::backUp() {
    m_backup = events();
    m_backupSeqs.clear();
    for (const auto &[id, device] : m_service->membership()->devices()) m_backupSeqs[id] = lastSeq(id);
    for (const auto *part : parts) {
        const auto copy = with(m_folder / "backup.db", part);
        fs::remove(copy);
        if (fs::exists(with(file(), part))) fs::copy_file(with(file(), part), copy);
    }
}

bool Server::logsGrewSinceBackup() const { return const_cast<Server *>(this)->events() != *m_backup; }

bool Server::wouldLose(const DeviceId &device) {
    const auto then = m_backupSeqs.find(device);
    return lastSeq(device) != (then == m_backupSeqs.end() ? 0 : then->second);
}

void Server::restoreBackup() {
    stop();
    for (const char *part : {"", "-wal", "-shm"}) fs::remove(with(file(), part));
    for (const auto *part : parts)
        if (fs::exists(with(m_folder / "backup.db", part))) fs::copy_file(with(m_folder / "backup.db", part), with(file(), part));
    m_random.fill(m_consortium.generation);
    {
        const auto store = must(server::SqliteStore::open(file().string(), 1));
        auto tx = must(store->write(m_consortium.key));
        must(tx->markRestored(m_consortium.generation, m_clock.nowMs()));
        must(tx->commit());
    }
    start();
}

} // namespace tp::sim
