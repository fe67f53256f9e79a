#include "tests/e2e/Host.h"

#include "core/http/Certificate.h"
#include "core/server/SqliteBackup.h"

#include <QTcpServer>

#include <fstream>

namespace tp::test {

Host::Host(std::optional<std::uint16_t> known) {
    {
        QTcpServer probe; // devices must know the port before the server runs
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    writeCertificate();
    m_consortium.generation = m_random.bytes<16>();
    m_consortium.address = "127.0.0.1:" + std::to_string(known.value_or(m_port));
    identity::InvitationCode code{m_consortium.address, m_random.bytes<15>()};
    const auto keys = identity::deriveInvitation(code);
    identity::InvitationBundle bundle;
    bundle.bootstrap = true;
    bundle.spki = m_spki;
    bundle.server = m_consortium.address;
    bundle.name = "Relais du Calvados";
    m_consortium.bootstrap = server::Bootstrap{keys.lookup, identity::sealBundle(bundle, keys, m_random), clock.nowMs() + 3'600'000};
    m_invitation = identity::formatInvitation(code);
    m_store = must(server::SqliteStore::open(m_dir.file("server.db")));
    m_consortium.key = must(m_store->addConsortium(m_consortium));
    start();
}

void Host::writeCertificate() {
    const auto made = must(http::makeCertificate("127.0.0.1", clock.nowMs()));
    m_spki = must(http::spkiOf(made.certificatePem));
    std::ofstream(m_dir.file("tls.crt")) << made.certificatePem;
    std::ofstream(m_dir.file("tls.key")) << made.keyPem;
}

void Host::changeCertificate() {
    stop();
    for (const auto *name : {"tls.crt", "tls.key"})
        if (!std::filesystem::exists(m_dir.file(std::string("own-") + name)))
            std::filesystem::copy_file(m_dir.file(name), m_dir.file(std::string("own-") + name));
    writeCertificate();
    start();
}

void Host::ownCertificate() {
    stop();
    for (const auto *name : {"tls.crt", "tls.key"})
        std::filesystem::copy_file(m_dir.file(std::string("own-") + name), m_dir.file(name),
                                   std::filesystem::copy_options::overwrite_existing);
    start();
}

void Host::start() {
    http::HttpOptions options;
    options.port = m_port;
    options.certificate = m_dir.file("tls.crt");
    options.key = m_dir.file("tls.key");
    m_server = must(http::HttpServer::start(*m_store, m_consortium, clock, m_random, options, [this](std::string_view line) {
        const std::lock_guard lock(m_lock);
        m_log += std::string(line) + '\n';
    }));
}

void Host::backUp() {
    std::filesystem::remove(m_dir.file("backup.db"));
    must(server::backUp(m_dir.file("server.db"), m_dir.file("backup.db")));
}

void Host::restore() {
    stop();
    m_store.reset();
    for (const char *suffix : {"", "-wal", "-shm"}) std::filesystem::remove(m_dir.file("server.db") + suffix);
    std::filesystem::copy_file(m_dir.file("backup.db"), m_dir.file("server.db"));
    m_store = must(server::SqliteStore::open(m_dir.file("server.db")));
    {
        auto tx = must(m_store->write(m_consortium.key));
        must(tx->markRestored(m_random.bytes<16>(), clock.nowMs()));
        must(tx->commit());
    }
    m_consortium = must(m_store->consortia()).front();
    start();
}

void Host::stop() { m_server.reset(); }

std::uint64_t Host::entries() { return must(must(m_store->read(m_consortium.key))->entryCount()); }

std::string Host::log() {
    const std::lock_guard lock(m_lock);
    return m_log;
}

} // namespace tp::test
