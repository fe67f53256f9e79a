// Quick unlock: a convenience with an end, never the only way in.
#include "core/identity/Keyring.h"
#include "core/identity/VaultContent.h"
#include "tests/support/TempDir.h"
#include "tests/support/TestClock.h"
#include "tests/unit/identity/Cheap.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <map>

using namespace tp;
using identity::QuickTimes;
using identity::QuickUnlock;
using identity::Vault;
using test::cheap;
using test::passphrase;
using State = identity::QuickUnlock::State;

namespace {

constexpr std::int64_t minute = 60'000, hour = 60 * minute;

class MapKeychain final : public identity::Keychain {
public:
    void read(const std::string &item, std::function<void(Result<crypto::Key>)> answer) override {
        if (broken) return answer(fail(*broken));
        const auto at = items.find(item);
        answer(at == items.end() ? Result<crypto::Key>(fail(Code::NotFound)) : Result<crypto::Key>(at->second.clone()));
    }
    void write(const std::string &item, const crypto::Key &secret, std::function<void(Result<>)> answer) override {
        if (broken) return answer(fail(*broken));
        items.insert_or_assign(item, secret.clone());
        answer({});
    }
    void remove(const std::string &item, std::function<void(Result<>)> answer) override {
        items.erase(item);
        answer(broken ? Result<>(fail(*broken)) : Result<>());
    }
    std::map<std::string, crypto::Key> items;
    std::optional<Error> broken;
};

std::string contentOf(const std::filesystem::path &file) {
    std::string bytes(std::filesystem::file_size(file), '\0');
    std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

struct Machine {
    test::TempDir folder;
    SeededRandom random{121};
    test::TestClock clock;
    MapKeychain keychain;
    std::filesystem::path vault = folder.path() / "vault";
    QuickUnlock quick{vault, keychain, clock, random};
    std::optional<crypto::Key> key;

    Machine() {
        REQUIRE(crypto::initialise());
        key = Vault::create(vault, passphrase, cheap, random).value().clone();
    }
    Result<> turnOn() {
        Result<> out = fail(Code::Cancelled);
        quick.turnOn(*key, [&](Result<> done) { out = std::move(done); });
        return out;
    }
    Result<> type() { // the passphrase
        const auto opened = Vault::open(vault, passphrase, true);
        REQUIRE(opened);
        Result<> out = fail(Code::Cancelled);
        quick.typed(*opened, [&](Result<> done) { out = std::move(done); });
        return out;
    }
    Code refusal(QuickUnlock &by) {
        Code code = Code::Cancelled;
        by.open([&](const Result<crypto::Key> &opened) { code = opened ? Code::Cancelled : opened.error().code; });
        return code;
    }
    bool opens(QuickUnlock &by) {
        bool same = false;
        by.open([&](const Result<crypto::Key> &opened) { same = opened && std::ranges::equal(opened->view(), key->view()); });
        return same;
    }
    bool opens() { return opens(quick); }
    bool opensAfterRestart() {
        QuickUnlock fresh(vault, keychain, clock, random);
        return opens(fresh);
    }
};

} // namespace

TEST_CASE("off by default: nothing in the vault, nothing in the keychain, and a vault of version 1") {
    Machine machine;
    CHECK(machine.quick.state() == State::Off);
    CHECK(machine.refusal(machine.quick) == Code::Denied);
    CHECK(machine.type());
    CHECK(machine.keychain.items.empty());
}

TEST_CASE("turned on it opens without the passphrase, in this run and the next; the keychain holds neither passphrase nor vault key") {
    Machine machine;
    REQUIRE(machine.turnOn());
    CHECK(machine.quick.state() == State::Armed);
    CHECK(machine.opens());
    CHECK(machine.opensAfterRestart());
    REQUIRE(machine.keychain.items.size() == 1);
    CHECK_FALSE(std::ranges::equal(machine.keychain.items.begin()->second.view(), machine.key->view()));
    CHECK(
        std::ranges::equal(Vault::open(machine.vault, passphrase, true).value().view(), machine.key->view())); // the passphrase still does
}

TEST_CASE("every typed passphrase makes a new key in the keychain; the one before opens nothing") {
    Machine machine;
    REQUIRE(machine.turnOn());
    auto before = machine.keychain.items.begin()->second.clone();
    REQUIRE(machine.type());
    machine.keychain.items.begin()->second = std::move(before);
    CHECK(machine.refusal(machine.quick) == Code::WrongKey);
    CHECK(machine.quick.state() == State::On); // a keychain that lies is not asked again
    REQUIRE(machine.type());
    CHECK(machine.opens());
}

TEST_CASE("after Ctrl+L only the passphrase opens, here and after a restart, whatever the keychain still holds") {
    Machine machine;
    REQUIRE(machine.turnOn());
    auto stolen = machine.keychain.items.begin()->second.clone();
    const auto item = machine.keychain.items.begin()->first;
    machine.quick.lockedOnPurpose([](const Result<> &done) { CHECK(done); });
    CHECK(machine.keychain.items.empty());
    machine.keychain.items.insert_or_assign(item, std::move(stolen));
    CHECK(machine.refusal(machine.quick) == Code::Denied);
    CHECK_FALSE(machine.opensAfterRestart());
    CHECK(machine.quick.state() == State::On);
    REQUIRE(machine.type()); // and then it is ready again
    CHECK(machine.opens());
}

TEST_CASE("after Ctrl+L on a full disk nothing opens either: the keychain's half is gone though the vault's could not be written") {
    Machine machine;
    REQUIRE(machine.turnOn());
    auto blocked = machine.vault;
    blocked += ".new"; // what the vault is written to first
    std::filesystem::create_directory(blocked);
    std::optional<Result<>> said;
    machine.quick.lockedOnPurpose([&](const Result<> &done) { said = done; });
    REQUIRE(said);
    CHECK(*said);
    CHECK(machine.keychain.items.empty());
    CHECK_FALSE(machine.opensAfterRestart());
    REQUIRE(machine.quick.state() == State::Armed); // the vault's half is still there
    machine.keychain.broken = Error{Code::Unreachable, {}};
    machine.quick.lockedOnPurpose([&](const Result<> &done) { said = done; });
    CHECK_FALSE(*said); // neither half could be taken away: that is told
    machine.keychain.broken.reset();
    std::filesystem::remove(blocked);
    CHECK_FALSE(machine.opensAfterRestart());
}

TEST_CASE("twelve hours after the passphrase was typed it ends, however often it was used meanwhile") {
    Machine machine;
    REQUIRE(machine.turnOn());
    for (int i = 0; i < 23; ++i) {
        machine.clock.advance(30 * minute);
        CHECK((i < 11 ? machine.opens() : machine.opensAfterRestart()));
    }
    machine.clock.advance(30 * minute);
    CHECK(machine.refusal(machine.quick) == Code::Denied);
    CHECK(machine.quick.state() == State::On);
    machine.clock.jump(-11 * hour);
    CHECK_FALSE(machine.opens());
}

TEST_CASE("a clock set back does not extend it: while it runs, while the program is closed, little by little") {
    Machine machine;
    REQUIRE(machine.turnOn());
    SECTION("closed, set back an hour") {
        machine.clock.advance(2 * hour);
        CHECK(machine.opensAfterRestart());
        machine.clock.jump(-hour);
        CHECK_FALSE(machine.opensAfterRestart());
    }
    SECTION("before the passphrase was typed") {
        machine.clock.jump(-24 * hour);
        CHECK_FALSE(machine.opensAfterRestart());
    }
    SECTION("a minute at a time, while it runs") {
        for (int i = 0; i < 12 * 60 + 5; ++i) { // each minute lived through, the wall clock stands still
            machine.clock.advance(minute);
            machine.clock.jump(-minute);
            REQUIRE(machine.quick.look(*machine.key));
        }
        CHECK_FALSE(machine.opens());
    }
    CHECK(machine.quick.state() == State::On);
}

TEST_CASE("the times in the vault cannot be rewritten by who has not opened it") {
    Machine machine;
    REQUIRE(machine.turnOn());
    machine.clock.advance(13 * hour);
    auto content = identity::loadVault(machine.vault).value();
    content.quick->slot->times = {machine.clock.nowMs(), machine.clock.nowMs(), 0};
    REQUIRE(identity::saveVault(machine.vault, content));
    CHECK(machine.refusal(machine.quick) == Code::WrongKey);
}

TEST_CASE("a keychain that is locked or gone is an error with a code; what was armed stays for another try, the passphrase opens") {
    Machine machine;
    machine.keychain.broken = Error{Code::Unreachable, "no keychain"};
    CHECK(machine.turnOn().error().code == Code::Unreachable);
    CHECK(machine.quick.state() == State::On);
    machine.keychain.broken.reset();
    REQUIRE(machine.type());
    machine.keychain.broken = Error{Code::Unreachable, "no keychain"};
    CHECK(machine.refusal(machine.quick) == Code::Unreachable);
    CHECK(machine.quick.state() == State::Armed);
    machine.keychain.broken.reset();
    CHECK(machine.opens());
    machine.keychain.items.clear();
    CHECK(machine.refusal(machine.quick) == Code::NotFound);
    CHECK(machine.quick.state() == State::On);
}

TEST_CASE("turned off: the wrap and the keychain's item are gone, the vault is one of version 1 again, even when the keychain fails") {
    Machine machine;
    REQUIRE(machine.turnOn());
    bool failing = false;
    SECTION("keychain well") {}
    SECTION("keychain gone") { failing = true; }
    if (failing) machine.keychain.broken = Error{Code::Unreachable, {}};
    machine.quick.turnOff([](const Result<> &done) { CHECK(done); });
    CHECK(machine.quick.state() == State::Off);
    CHECK(machine.keychain.items.empty());
    const auto bytes = contentOf(machine.vault);
    CHECK(bytes[3] == 1); // {"v": 1, …
    CHECK(bytes.find("quick") == std::string::npos);
}

TEST_CASE("an armed vault says version 2, so that an older program refuses it; a new passphrase and kits keep it armed") {
    Machine machine;
    REQUIRE(machine.turnOn());
    const auto bytes = contentOf(machine.vault);
    CHECK(bytes[3] == 2);
    const auto kit = identity::newDeviceKeys(machine.random);
    REQUIRE(Vault::addKit(machine.vault, *machine.key, kit.box.publicKey));
    REQUIRE(Vault::changePassphrase(machine.vault, *machine.key, "mirovel-pastudo-kerligne-ostabu 8316 dravine zotimen", cheap,
                                    machine.random));
    CHECK(machine.quick.state() == State::Armed);
    CHECK(machine.opens());
}
