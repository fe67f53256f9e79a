#include "app/desktop/Engine.h"

#include "core/identity/RecoveryKit.h"
#include "core/identity/Vault.h"

namespace tp::desktop {

namespace {
constexpr int lookEveryMs = 10 * 60 * 1000;
constexpr std::int64_t dayMs = 24ll * 3600 * 1000;
} // namespace

Engine::Engine(std::filesystem::path folder, const Clock &clock, Random &random, KeychainStore &keychain)
    : m_folder(std::move(folder)), m_clock(clock), m_random(random),
      m_work(clock, [this](const store::Progress &progress) { emit working(progress); }), m_keychain(*this, keychain),
      m_quick(m_folder / "vault", m_keychain, clock, random), m_looks(this) {
    connect(&m_looks, &QTimer::timeout, this, &Engine::look);
}

Engine::~Engine() = default;

// A profile another process holds is told at once: somebody looks at a locked page, and waiting helps nobody.
store::StoreOptions Engine::options() {
    store::StoreOptions options;
    options.lockWaitMs = 200;
    options.work = &m_work;
    return options;
}

// One thing to who waits for it, the key's derivation included: stopped before the store is read, it is not.
Result<> Engine::openWith(const std::function<Result<std::unique_ptr<store::Session>>()> &open) {
    const store::LongWork::Part opening(m_work, store::Progress::Of::Opening, store::LongWork::Stop::Yes);
    auto session = open();
    return session ? adopt(std::move(*session), nullptr) : Result<>(fail(session.error()));
}

Result<> Engine::adopt(std::unique_ptr<store::Session> session, std::unique_ptr<store::Writer> writer) {
    if (!writer) { TP_TRY(writer, store::Writer::open(*session)); }
    m_session = std::move(session);
    m_writer = std::move(writer);
    look();
    m_looks.start(lookEveryMs);
    return {};
}

void Engine::look() {
    if (!m_session) return;
    // What fails here fails again, and is told, at the next save or unlock.
    if (const auto now = m_writer->lookAtClock()) {
        const auto before = std::exchange(m_lease, *now);
        if (before.state != now->state || before.clockJumped != now->clockJumped || before.leftMs / dayMs != now->leftMs / dayMs)
            emit leaseChanged();
    }
    static_cast<void>(m_quick.look(m_session->vaultKey()));
}

void Engine::unlock(std::string passphrase, const Done &done) {
    Result<> result;
    if (m_session) {
        if (auto key = identity::Vault::open(m_folder / "vault", passphrase); !key) result = fail(key.error());
    } else {
        result = openWith([&] { return store::Session::open(m_folder, passphrase, m_clock, m_random, options()); });
    }
    crypto::wipe(passphrase.data(), passphrase.size());
    // A keychain that fails costs the convenience, not the opening.
    if (result && m_session) return m_quick.typed(m_session->vaultKey(), [done](const Result<> &) { done({}); });
    done(result);
}

void Engine::unlockWithKit(const std::string &text, const Done &done) {
    const auto kit = identity::parseKit(text);
    if (!kit) return done(fail(kit.error()));
    const auto keys = identity::kitKeys(*kit);
    if (m_session) {
        auto key = identity::Vault::openWithKit(m_folder / "vault", keys.box);
        return done(key ? Result<>() : Result<>(fail(key.error())));
    }
    done(openWith([&] { return store::Session::openWithKit(m_folder, keys.box, m_clock, m_random, options()); }));
}

void Engine::enrol(sync::Joining joining, Done done) {
    joining.options.work = &m_work;
    const auto with = identity::parseKit(joining.secret) ? net::EnrolJob::With::Kit : net::EnrolJob::With::Invitation;
    m_enrolment = std::make_unique<net::EnrolJob>(with, std::move(joining), net::dialHttps(), m_clock, m_random);
    connect(m_enrolment.get(), &net::Job::progress, this, &Engine::enrolling);
    m_enrolled = std::move(done);
    connect(m_enrolment.get(), &net::Job::failed, this, [this](const Error &problem) { std::exchange(m_enrolled, {})(fail(problem)); });
    connect(m_enrolment.get(), &net::Job::completed, this, [this] {
        auto joined = m_enrolment->take();
        std::exchange(m_enrolled, {})(adopt(std::move(joined.session), std::move(joined.writer)));
    });
    m_enrolment->start();
}

// As when the network goes: what was begun is known by the note beside the folder.
void Engine::stopEnrolling() {
    if (!m_enrolment || m_enrolment->isOver()) return;
    m_enrolment.reset();
    std::exchange(m_enrolled, {})(fail(Code::Cancelled));
}

void Engine::startSync() {
    if (m_runner || !m_session) return;
    m_enrolment.reset();
    m_runner = std::make_unique<net::SyncRunner>(sync::Store{*m_session, *m_writer}, net::dialHttps());
    connect(m_runner.get(), &net::SyncRunner::stateChanged, this, [this](const sync::SyncState &state) {
        const auto last = state.lastSyncMs.value_or(0);
        if (std::exchange(m_synchronisedMs, last) != last) look(); // a complete exchange begins the lease again
        emit syncStateChanged(state);
    });
    connect(m_runner.get(), &net::SyncRunner::changed, this, &Engine::received);
    connect(m_runner.get(), &net::SyncRunner::membershipChanged, this, &Engine::membershipChanged);
    m_runner->start();
}

void Engine::close() {
    m_looks.stop();
    endAsking();
    end(std::exchange(m_askedQuietly, {}));
    m_enrolment.reset();
    m_runner.reset();
    m_writer.reset();
    m_session.reset();
}

void Engine::nudge() {
    if (m_runner) m_runner->nudge();
}

void Engine::syncNow() {
    if (m_runner) m_runner->syncNow();
}

void Engine::stopLoading() {
    if (m_runner) m_runner->stopLoading();
}

void Engine::ask(net::Job *job, Done answered) {
    m_asked.emplace(job, std::move(answered));
    if (m_asked.size() == 1) emit asking(true);
    begin(job);
}

void Engine::askQuietly(net::Job *job, Done answered) {
    m_askedQuietly.emplace(job, std::move(answered));
    begin(job);
}

void Engine::begin(net::Job *job) {
    connect(job, &net::Job::completed, this, [this, job] { hear(job, {}); });
    connect(job, &net::Job::failed, this, [this, job](const Error &problem) { hear(job, fail(problem)); });
    job->start();
}

void Engine::hear(net::Job *job, const Result<> &result) {
    auto asked = m_asked.extract(job);
    if (!asked.empty() && m_asked.empty()) emit asking(false);
    if (asked.empty()) asked = m_askedQuietly.extract(job);
    if (asked.empty()) return;
    asked.mapped()(result);
    job->deleteLater();
}

void Engine::stopAsking() {
    endAsking();
    syncNow();
}

void Engine::stopAsking(net::Job *job) {
    auto asked = m_asked.extract(job);
    if (asked.empty()) return;
    if (m_asked.empty()) emit asking(false);
    Asked one;
    one.insert(std::move(asked));
    end(std::move(one));
}

void Engine::endAsking() {
    if (!m_asked.empty()) emit asking(false);
    end(std::exchange(m_asked, {}));
}

// Not from a signal of one of them: they are gone when it returns, with what they hold of the store.
void Engine::end(Asked asked) {
    for (const auto &[job, answered] : asked) {
        job->abort();
        answered(fail(Code::Unanswered, "stopped"));
        delete job;
    }
}

void Engine::act(net::ConsortiumJob<std::string>::Act work, std::function<void(Result<std::string>)> answer) {
    auto *job = new net::ConsortiumJob<std::string>(sync::Store{*m_session, *m_writer}, net::dialHttps(), std::move(work), this);
    ask(job, [this, job, answer = std::move(answer)](const Result<> &done) {
        answer(done ? Result<std::string>(job->result()) : Result<std::string>(fail(done.error())));
        if (!done) return;
        emit membershipChanged(); // by our own act: the exchange only tells what others did
        nudge();
    });
}

} // namespace tp::desktop
