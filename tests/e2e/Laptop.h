#pragma once
// One person's laptop: a real profile (vault, SQLCipher store) in a folder of its own and a real synchronisation over HTTPS, with a clock
// the test can set wrong and a network it can break.
#include "core/crypto/Crypto.h"
#include "core/crypto/Passphrase.h"
#include "core/net/Jobs.h"
#include "core/net/SyncRunner.h"
#include "core/store/Check.h"
#include "core/store/Reader.h"
#include "tests/e2e/Host.h"
#include "tests/e2e/Loop.h"
#include "tests/support/FaultyTransport.h"

namespace tp::test {

using Fields = std::map<std::string, Value>;
inline constexpr auto referent = static_cast<RoleSet>(Role::Referent);
inline constexpr std::int64_t day = 24ll * 3600 * 1000; // milliseconds
inline Value text(const char *value) { return std::string(value); }
[[nodiscard]] Code codeOf(const Result<> &failed); // a success ends the test

class Laptop {
public:
    explicit Laptop(std::string name) : person(std::move(name)) {}
    ~Laptop() { close(); }

    [[nodiscard]] Result<> enrol(const std::string &invitation);
    [[nodiscard]] Result<> restore(const std::string &kit);
    void close();
    [[nodiscard]] Result<> reopen();

    // One act on the consortium log, awaited.
    template <class T> [[nodiscard]] Result<T> act(typename net::ConsortiumJob<T>::Act what) {
        net::ConsortiumJob<T> job({*session, *writer}, dial(), std::move(what));
        auto ended = await(job);
        if (!ended) return fail(ended.error());
        return job.result();
    }
    [[nodiscard]] std::string invite(const StructureId &structure, RoleSet roles, std::optional<MemberId> member = {});

    void goLive(); // until the first exchange is complete
    [[nodiscard]] Result<> syncOnce();
    [[nodiscard]] bool settled() const; // live and nothing pending

    // Saves as the window does: commit, then nudge.
    RecordId addEncounter(const std::string &note, const Fields &more = {});
    RecordId addEncounterWith(const std::string &newPerson, const std::string &note);
    void edit(const std::string &type, const RecordId &record, const Fields &fields);
    [[nodiscard]] static Result<> await(net::Job &job); // started, to its end
    void nudge() {
        if (runner) runner->nudge();
    }

    [[nodiscard]] std::optional<store::Record> get(const std::string &type, const RecordId &record);
    [[nodiscard]] std::string text(const std::string &type, const RecordId &record, const std::string &field); // "" when there is none
    [[nodiscard]] std::uint64_t count(const std::string &type);
    [[nodiscard]] store::Status status() { return must(reader->status()); }
    [[nodiscard]] sync::Store stored() { return {*session, *writer}; }
    [[nodiscard]] sync::Dial dial() const;

    const std::string person;
    TempDir dir;
    [[nodiscard]] std::filesystem::path folder() const { return dir.path() / "profile"; }
    SetClock clock;
    crypto::SystemRandom random;
    std::string passphrase = crypto::proposePassphrase(random);
    std::shared_ptr<Faults> faults = std::make_shared<Faults>();
    std::string through; // HOST:PORT dialled instead of the server's: a proxy of the test's
    std::unique_ptr<store::Session> session;
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<store::Reader> reader;
    std::unique_ptr<net::SyncRunner> runner;

private:
    [[nodiscard]] Result<> join(net::EnrolJob::With with, const std::string &secret);
};

[[nodiscard]] Fields encounterFields(const std::string &note);

} // namespace tp::test
