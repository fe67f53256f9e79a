// Quick unlock with the system's real keychain. tests/keychain.sh runs this twice: with an unlocked gnome-keyring ([daemon]) and with no
// session bus at all ([none]).
#include "app/desktop/KeychainStore.h"
#include "core/identity/QuickUnlock.h"
#include "tests/support/TempDir.h"
#include "tests/support/TestClock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tp;
using identity::QuickUnlock;

namespace {

constexpr std::string_view passphrase = "bouliva-tokarin-selupe-vandori 7413 gelthum";

template <class T> Result<T> wait(const std::function<void(std::function<void(Result<T>)>)> &ask) {
    Result<T> out = fail(Code::Cancelled, "no answer in ten seconds");
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    ask([&](Result<T> answer) {
        out = std::move(answer);
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
    });
    loop.exec();
    return out;
}

struct Machine {
    test::TempDir folder;
    crypto::SystemRandom random;
    test::TestClock clock;
    desktop::KeychainStore keychain;
    std::filesystem::path vault = folder.path() / "vault";
    QuickUnlock quick{vault, keychain, clock, random};
    std::optional<crypto::Key> key;
    Machine() {
        REQUIRE(crypto::initialise());
        key = identity::Vault::create(vault, passphrase, {1, 64 << 10}, random).value().clone();
    }
    ~Machine() {
        static_cast<void>(wait<void>([&](auto done) { quick.turnOff(done); }));
    }
    Result<> turnOn() {
        return wait<void>([&](auto done) { quick.turnOn(*key, done); });
    }
    Result<crypto::Key> open(QuickUnlock &by) {
        return wait<crypto::Key>([&](auto answer) { by.open(answer); });
    }
};

} // namespace

TEST_CASE("a real keychain keeps the wrapping key: it opens in this run and the next, and not after Ctrl+L", "[daemon]") {
    Machine machine;
    REQUIRE(machine.turnOn());
    const auto opened = machine.open(machine.quick);
    INFO((opened ? "" : opened.error().detail));
    REQUIRE(opened);
    CHECK(std::ranges::equal(opened->view(), machine.key->view()));
    QuickUnlock next(machine.vault, machine.keychain, machine.clock, machine.random);
    REQUIRE(machine.open(next));
    REQUIRE(wait<void>([&](auto done) { next.lockedOnPurpose(done); }));
    CHECK(machine.open(next).error().code == Code::Denied);
}

TEST_CASE("what was removed from a real keychain is not found, and the passphrase is asked again", "[daemon]") {
    Machine machine;
    REQUIRE(machine.turnOn());
    REQUIRE(machine.open(machine.quick));
    // As a person would in the keychain's own window: another program of ours under the same name.
    const auto secret = crypto::randomKey(machine.random);
    REQUIRE(wait<void>([&](auto done) { machine.keychain.write("test-item", secret, done); }));
    CHECK(std::ranges::equal(wait<crypto::Key>([&](auto answer) { machine.keychain.read("test-item", answer); }).value().view(),
                             secret.view()));
    REQUIRE(wait<void>([&](auto done) { machine.keychain.remove("test-item", done); }));
    CHECK(wait<crypto::Key>([&](auto answer) { machine.keychain.read("test-item", answer); }).error().code == Code::NotFound);
    CHECK(wait<void>([&](auto done) { machine.keychain.remove("test-item", done); })); // gone is gone
}

TEST_CASE("asked from the worker's thread, the keychain answers there", "[daemon]") {
    Machine machine;
    QThread thread;
    QObject home;
    home.moveToThread(&thread);
    thread.start();
    desktop::KeychainFromAfar afar(home, machine.keychain);
    const auto secret = crypto::randomKey(machine.random);
    bool there = false;
    const auto read = wait<crypto::Key>([&](auto answer) {
        QMetaObject::invokeMethod(&home, [&, answer] {
            afar.write("test-far", secret, [&, answer](const Result<> &written) {
                there = written && QThread::currentThread() == &thread;
                afar.read("test-far", [&, answer](Result<crypto::Key> found) {
                    afar.remove("test-far", [](const Result<> &) {});
                    answer(std::move(found));
                });
            });
        });
    });
    REQUIRE(read);
    CHECK(there);
    CHECK(std::ranges::equal(read->view(), secret.view()));
    thread.quit();
    thread.wait();
}

TEST_CASE("without a keychain everything is an error with a code, quick unlock stays unready, and the passphrase opens", "[none]") {
    Machine machine;
    const auto on = machine.turnOn();
    REQUIRE(!on);
    CHECK(on.error().code == Code::Unreachable);
    CHECK(machine.quick.state() == QuickUnlock::State::On);
    CHECK(machine.open(machine.quick).error().code == Code::Denied);
    const auto read = wait<crypto::Key>([&](auto answer) { machine.keychain.read("vault-none", answer); });
    REQUIRE(!read);
    CHECK((read.error().code == Code::Unreachable || read.error().code == Code::NotFound));
    CHECK(identity::Vault::open(machine.vault, passphrase, true));
}

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
