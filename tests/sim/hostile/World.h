#pragma once
// Real clients (SyncDriver over a real profile) and the real server logic in one process, with a server that lies where the test says so.
// No sockets, no threads, no Qt event loop: work waits in a queue that the test turns until nothing is left.
#include "core/crypto/Passphrase.h"
#include "core/server/Api.h"
#include "core/server/SqliteStore.h"
#include "core/store/Check.h"
#include "core/sync/ConsortiumActs.h"
#include "core/sync/Enrolment.h"
#include "core/sync/SyncDriver.h"
#include "tests/support/TempDir.h"
#include "tests/support/TestClock.h"

#include <algorithm>
#include <deque>
#include <stdexcept>

namespace tp::hostile {

template <class T> T must(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(codeName(result.error().code)) + ": " + result.error().detail);
    return std::move(*result);
}
inline void must(Result<> result) {
    if (!result) throw std::runtime_error(std::string(codeName(result.error().code)) + ": " + result.error().detail);
}

template <class T> bool contains(const std::vector<T> &all, const T &one) { return std::ranges::find(all, one) != all.end(); }
inline Code codeOf(const Result<> &failed) {
    if (failed) throw std::logic_error("it should have failed");
    return failed.error().code;
}

inline constexpr auto referent = static_cast<RoleSet>(Role::Referent);
inline constexpr auto administrator = static_cast<RoleSet>(Role::Administrator);

class Turns final : public sync::Background {
public:
    ~Turns() override = default;
    void run(std::function<void()> work, std::function<void()> done) override;
    void after(int ms, std::function<void()> done) override; // never fires: a test that needs it says so
    void abort() override { m_life = std::make_shared<bool>(true); }
    [[nodiscard]] unsigned threads() const override { return 1; }
    void post(std::weak_ptr<bool> life, std::function<void()> job) { m_jobs.emplace_back(std::move(life), std::move(job)); }
    bool turn(); // false: nothing left

private:
    std::deque<std::pair<std::weak_ptr<bool>, std::function<void()>>> m_jobs;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true);
};

class Server {
public:
    Server(test::TestClock &clock, Random &random);
    [[nodiscard]] sync::Answer answer(const sync::Request &request);
    [[nodiscard]] std::filesystem::path snapshot(const std::string &name); // of the database, as of now
    void putBack(const std::filesystem::path &snapshot);                   // as a liar does: without a new generation
    void restore(const std::filesystem::path &snapshot);                   // as `restore` does
    [[nodiscard]] std::unique_ptr<Server> copy();                          // the same history until now, its own from now on
    [[nodiscard]] std::uint64_t entries();
    [[nodiscard]] server::SyncService &service() { return *m_service; }
    std::string invitation; // of the founder

private:
    struct Copied {};
    Server(test::TestClock &clock, Random &random, Copied) : m_clock(clock), m_random(random) {}
    void open();
    void close();
    test::TestClock &m_clock;
    Random &m_random;
    test::TempDir m_dir;
    std::unique_ptr<server::SqliteStore> m_store;
    server::Consortium m_consortium;
    std::unique_ptr<server::SyncService> m_service;
    std::unique_ptr<server::Authenticator> m_authenticator;
    std::unique_ptr<server::Api> m_api;
};

using Lie = std::function<void(const sync::Request &, sync::Answer &)>;

class Laptop {
public:
    Laptop(std::string name, Server &of, test::TestClock &clock, Random &random);
    void join(const std::string &invitation) { must(tryJoin(invitation)); }
    [[nodiscard]] Result<> tryJoin(const std::string &invitation);
    [[nodiscard]] Result<> exchange(); // one, complete
    void reopen();
    template <class T> Result<T> act(const std::function<sync::Task<Result<T>>(sync::ConsortiumActs &)> &what) {
        Turns turns;
        const auto transport = dial(turns);
        sync::Client client(*transport, sync::identityOf(*session), clock);
        sync::ConsortiumActs acts({*session, *writer}, client, clock, random);
        auto task = what(acts);
        std::optional<Result<T>> done;
        task.begin([&](Result<T> result) { done.emplace(std::move(result)); });
        while (!done && turns.turn()) {}
        if (!done) return fail(Code::Cancelled, "the act never ended");
        return std::move(*done);
    }
    [[nodiscard]] std::string invite(RoleSet roles);
    [[nodiscard]] Result<> append(const Bytes &event);                              // to the consortium's log, and here
    [[nodiscard]] wire::ControlEvent next(std::string kind, Value::Map data) const; // on the consortium's head
    [[nodiscard]] Bytes sign(const wire::ControlEvent &event) const;

    RecordId write(const std::string &note);
    [[nodiscard]] bool has(const RecordId &encounter) const { return reader->get("encounter", encounter).has_value(); }
    [[nodiscard]] std::string dump() const { return must(store::projectionDump(*session)); }
    [[nodiscard]] std::vector<store::Warning::Kind> warnings() const;
    [[nodiscard]] std::vector<Code> quarantined() const;
    [[nodiscard]] std::uint64_t logSize() const;
    [[nodiscard]] std::vector<Bytes> pending() const; // wires

    const std::string person;
    Server *server;
    Lie lie; // empty: honest
    test::TestClock &clock;
    Random &random;
    test::TempDir dir;
    std::string passphrase;
    std::unique_ptr<store::Session> session;
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<store::Reader> reader;
    [[nodiscard]] std::filesystem::path folder() const { return dir.path() / "profile"; }

    [[nodiscard]] std::unique_ptr<sync::Transport> dial(Turns &turns);
};

// Anna founded, Bruno joined; both have exchanged everything.
struct World {
    explicit World(std::uint64_t seed);
    [[nodiscard]] std::unique_ptr<Laptop> enrol(const std::string &name, RoleSet roles = referent);
    void nextDay() { clock.advance(25ll * 3600 * 1000); } // the daily comparison is due
    test::TestClock clock;
    SeededRandom random;
    Server server;
    Laptop anna, bruno;
};

// A lie about pages of entries (feed and back-fill), or of the consortium's log.
[[nodiscard]] Lie aboutPages(std::function<void(wire::FeedPage &)> change);
[[nodiscard]] Lie aboutLog(std::function<void(wire::LogPage &)> change);
[[nodiscard]] Lie both(Lie first, Lie second);

} // namespace tp::hostile
