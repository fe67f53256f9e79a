#pragma once
// One laptop of a simulated world: the real profile, Writer, Reader, enrolment and synchronisation, over a disk, a clock and a network that
// may all be faulty. It can be shut down in order, killed, or lose its power, at any write; then started again.
#include "core/crypto/Crypto.h"
#include "core/store/Reader.h"
#include "core/sync/ConsortiumActs.h"
#include "core/sync/Enrolment.h"
#include "core/sync/ErasureActs.h"
#include "core/sync/SyncDriver.h"
#include "tests/sim/Ledger.h"
#include "tests/sim/Must.h"
#include "tests/sim/Network.h"
#include "tests/support/disk/FaultyDisk.h"

namespace tp::sim {

struct Nature { // what laptops share; all of it outlives them
    Scheduler &scheduler;
    Network &network;
    Trace &trace;
    Faults &faults;
    Ledger &ledger;
    std::filesystem::path folder;
    test::FaultyDisk &(*diskOf)(int number);
};

struct Acts {
    sync::ConsortiumActs consortium;
    sync::ErasureActs erasures;
};

class Laptop {
public:
    Laptop(Nature &nature, int number, std::uint64_t seed);
    ~Laptop() { shutDown(); }

    void invite(std::string invitation, std::string name, std::optional<int> nameMark); // then start() joins
    void start();                                                                       // the program: joins, or opens and synchronises
    void shutDown();
    void die(test::Fault how);    // Killed, PowerLoss, Scrambled
    void copyFrom(Laptop &other); // a cloned profile: both shut down

    [[nodiscard]] bool open() const { return m_session != nullptr; }
    [[nodiscard]] bool joined() const { return m_joined; }
    [[nodiscard]] bool invited() const { return !m_invitation.empty(); }
    [[nodiscard]] const std::string &invitation() const { return m_invitation; }
    bool invitationsMayBeLost = false; // for a while, by a restore
    [[nodiscard]] bool busy() const { return m_joining.valid() || m_act != nullptr; }
    [[nodiscard]] const std::string &name() const { return link.name; }
    [[nodiscard]] std::filesystem::path storeFile() const { return m_folder / "store.db"; }
    [[nodiscard]] store::Session &session() { return *m_session; }
    [[nodiscard]] store::Writer &writer() { return *m_writer; }
    [[nodiscard]] store::Reader &reader() { return *m_reader; }
    [[nodiscard]] const SimClock &clockRead() const { return clock; }

    // A save: its marks are acknowledged, refused or left open, as the Writer answers.
    bool save(std::vector<Mark> marks, const std::function<Result<store::Saved>(store::Writer &)> &commit);
    [[nodiscard]] std::set<int> visible(const Field &field); // marks in sight: shown, and in conflict
    // After a start: what became of saves nobody was told about. Problems found are returned.
    void settlePerhaps();

    // One act; the task uses what is passed. `ended` once, unless the laptop dies first.
    template <class T> void act(std::function<sync::Task<Result<T>>(Acts &)> what, std::function<void(Result<T>)> ended);

    void exchangeOnce(); // for the end of the world: a run that ends by itself
    [[nodiscard]] bool exchanged() const { return m_exchanged; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } // of the last exchange, or what stopped it
    void note(std::string_view what) { m_nature.trace.note(m_nature.scheduler.now(), link.name, what); }
    void refused(std::string_view act, const Error &error) { note(std::string(act) + " refused: " + textOfError(error)); }

    const int number;
    int clone = -1; // the laptop that holds a copy of this profile
    Link link;
    SimClock clock;
    SeededRandom random;
    std::string wrong; // a thing that must never happen did
    bool lost = false; // never to be started again
    bool live = true;  // synchronises by itself while open
    bool old = false;  // runs an older version of the program: fewer types and fields
    DeviceId device;   // once joined
    StructureId invitedInto;
    std::optional<MemberId> invitedAs; // a second device of somebody

private:
    struct Act {
        virtual ~Act() = default;
    };
    template <class T> struct Acting;
    void connect();
    void release();
    void drive(bool once);

    Nature &m_nature;
    std::filesystem::path m_folder;
    test::FaultyDisk &m_disk;
    SimBackground m_background;
    std::string m_invitation, m_personName;
    std::optional<int> m_nameMark;
    bool m_joined = false, m_exchanged = false;
    std::optional<Error> m_problem;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Reader> m_reader;
    std::unique_ptr<sync::Transport> m_transport;
    std::unique_ptr<sync::SyncDriver> m_driver;
    std::unique_ptr<Act> m_act;
    SimBackground m_joinBackground;
    sync::Task<Result<sync::Joined>> m_joining;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

template <class T> struct Laptop::Acting : Laptop::Act {
    Acting(Laptop &laptop, sync::Identity identity)
        : transport(laptop.m_nature.network.dial(laptop.link)(laptop.session().server(), {})),
          client(*transport, std::move(identity), laptop.clock),
          acts{{{laptop.session(), laptop.writer()}, client, laptop.clock, laptop.random},
               {{laptop.session(), laptop.writer()}, laptop.reader(), client, laptop.clock, laptop.random}} {}
    ~Acting() override {
        transport->abort();
        task = {};
    }
    std::unique_ptr<sync::Transport> transport;
    sync::Client client;
    Acts acts;
    sync::Task<Result<T>> task;
};

template <class T> void Laptop::act(std::function<sync::Task<Result<T>>(Acts &)> what, std::function<void(Result<T>)> ended) {
    auto acting = std::make_unique<Acting<T>>(*this, sync::identityOf(*m_session));
    auto *raw = acting.get();
    m_act = std::move(acting);
    raw->task = what(raw->acts);
    raw->task.begin([this, ended = std::move(ended), life = std::weak_ptr<int>(m_life)](Result<T> result) {
        // In a turn of its own: the frame that ends here goes with the act.
        m_nature.scheduler.after(0, [this, ended, life, result = std::move(result)] {
            if (!life.lock()) return;
            m_act.reset();
            if (m_driver) m_driver->nudge();
            ended(result);
        });
    });
}

} // namespace tp::sim
