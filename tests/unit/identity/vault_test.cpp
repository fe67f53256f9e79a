#include "core/identity/RecoveryKit.h"
#include "core/identity/Vault.h"
#include "core/wire/Cbor.h"
#include "tests/support/TempDir.h"
#include "tests/unit/identity/Cheap.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#ifndef _WIN32
#include <chrono>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#endif

using namespace tp;
using identity::Vault;
using test::cheap;
using test::passphrase;

namespace {
constexpr std::string_view another = "mirovel-pastudo-kerligne-ostabu 8316 dravine zotimen";

struct VaultFile {
    test::TempDir folder;
    SeededRandom random{120};
    std::filesystem::path path = folder.path() / "vault";
    Result<crypto::Key> create() { return Vault::create(path, passphrase, cheap, random); }
    [[nodiscard]] Bytes read() const {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(ByteView content) const {
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char *>(content.data()), static_cast<std::streamsize>(content.size()));
    }
    [[nodiscard]] Code openCode() const {
        const auto opened = Vault::open(path, passphrase, true);
        REQUIRE_FALSE(opened);
        return opened.error().code;
    }
};

bool same(const crypto::Key &a, const crypto::Key &b) { return std::ranges::equal(a.view(), b.view()); }
} // namespace

TEST_CASE("a vault opens with its passphrase and no other, and nothing of it lies in clear") {
    REQUIRE(crypto::initialise());
    VaultFile vault;
    const auto key = vault.create();
    REQUIRE(key);
    CHECK(same(*key, Vault::open(vault.path, passphrase, true).value()));
    CHECK(Vault::open(vault.path, another, true).error().code == Code::WrongPassphrase);
    CHECK(Vault::open(vault.path, "", true).error().code == Code::WrongPassphrase);
    const auto content = vault.read();
    CHECK(std::search(content.begin(), content.end(), key->view().begin(), key->view().end()) == content.end());
    CHECK((std::filesystem::status(vault.path).permissions() & std::filesystem::perms::mask) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(std::distance(std::filesystem::directory_iterator(vault.folder.path()), {}) == 1); // nothing left beside it
}

TEST_CASE("a vault is never overwritten, nor made under a weak passphrase") {
    VaultFile vault;
    CHECK(Vault::create(vault.path, "soleil2024", cheap, vault.random).error().code == Code::Invalid);
    CHECK_FALSE(std::filesystem::exists(vault.path));
    const auto key = vault.create();
    REQUIRE(key);
    CHECK(vault.create().error().code == Code::Invalid);
    CHECK(same(*key, Vault::open(vault.path, passphrase, true).value()));
}

TEST_CASE("a weak key derivation is refused unless asked for; the floor itself is taken") {
    VaultFile vault;
    REQUIRE(vault.create());
    CHECK(Vault::open(vault.path, passphrase).error().code == Code::BadFormat);
    VaultFile strong;
    REQUIRE(Vault::create(strong.path, passphrase, {2, 64ull << 20}, strong.random));
    CHECK(Vault::open(strong.path, passphrase));
}

TEST_CASE("a vault that is missing, truncated, foreign, newer or altered says which") {
    VaultFile vault;
    CHECK(vault.openCode() == Code::NotFound);
    REQUIRE(vault.create());
    const auto whole = vault.read();

    for (std::size_t size = 0; size < whole.size(); size += 7) {
        vault.write(ByteView(whole).first(size));
        REQUIRE(vault.openCode() == (size > 3 ? Code::StoreCorrupt : Code::StoreForeign));
    }
    vault.write(viewOf("SQLite format 3"));
    CHECK(vault.openCode() == Code::StoreForeign);
    vault.write(Bytes(100'000, 'x'));
    CHECK(vault.openCode() == Code::StoreForeign);
    vault.write(wire::encodeCbor(Value::Map{{"v", 3}, {"whatever", "comes"}}));
    CHECK(vault.openCode() == Code::StoreNewer);
    vault.write(wire::encodeCbor(Value::Map{{"kdf", "x"}}));
    CHECK(vault.openCode() == Code::StoreForeign);

    auto altered = whole;
    altered.back() ^= 1; // the last byte of the wrapped key
    vault.write(altered);
    CHECK(vault.openCode() == Code::WrongPassphrase);
    auto costly = whole; // the cost is no secret: somebody may write there that it takes a petabyte
    const std::string_view name = "memory";
    const auto memory = std::search(costly.begin(), costly.end(), name.begin(), name.end());
    REQUIRE(memory != costly.end());
    const Bytes petabyte{0x1b, 0, 4, 0, 0, 0, 0, 0, 0}; // CBOR integer 2^50, where 64 KiB stood in five bytes
    const auto at = costly.erase(memory + 6, memory + 11);
    costly.insert(at, petabyte.begin(), petabyte.end());
    vault.write(costly);
    CHECK(vault.openCode() == Code::BadFormat);
    vault.write(whole); // the negative control
    CHECK(Vault::open(vault.path, passphrase, true));
}

TEST_CASE("a recovery kit the vault was told of opens it, another does not, and a new passphrase keeps the kit") {
    VaultFile vault;
    const auto key = vault.create();
    REQUIRE(key);
    identity::RecoveryKit paper, otherPaper;
    vault.random.fill(paper.secret), vault.random.fill(otherPaper.secret);
    const auto kit = identity::kitKeys(paper), stranger = identity::kitKeys(otherPaper);
    CHECK(Vault::openWithKit(vault.path, kit.box).error().code == Code::WrongKey);
    REQUIRE(Vault::addKit(vault.path, *key, kit.box.publicKey));
    CHECK(same(*key, Vault::openWithKit(vault.path, kit.box).value()));
    CHECK(Vault::openWithKit(vault.path, stranger.box).error().code == Code::WrongKey);

    CHECK(Vault::changePassphrase(vault.path, *key, "court", cheap, vault.random).error().code == Code::Invalid);
    REQUIRE(Vault::changePassphrase(vault.path, *key, another, cheap, vault.random));
    CHECK(Vault::open(vault.path, passphrase, true).error().code == Code::WrongPassphrase);
    CHECK(same(*key, Vault::open(vault.path, another, true).value()));
    CHECK(same(*key, Vault::openWithKit(vault.path, kit.box).value()));
}

TEST_CASE("a vault whose folder is missing cannot be made, and an attempt that failed leaves the old one") {
    VaultFile vault;
    CHECK(Vault::create(vault.path / "no" / "such", passphrase, cheap, vault.random).error().code == Code::Io);
    const auto key = vault.create();
    REQUIRE(key);
    auto leftover = vault.path;
    leftover += ".new";
    std::ofstream(leftover) << "half"; // what a power cut leaves
    REQUIRE(Vault::changePassphrase(vault.path, *key, another, cheap, vault.random));
    CHECK(same(*key, Vault::open(vault.path, another, true).value()));
    CHECK_FALSE(std::filesystem::exists(leftover));
}

TEST_CASE("the vault follows the kits the log knows: missing ones are added, withdrawn ones taken out, nothing is written for nothing") {
    VaultFile vault;
    const auto key = vault.create();
    REQUIRE(key);
    identity::RecoveryKit papers[3];
    std::vector<identity::DeviceKeys> kits;
    for (auto &paper : papers) {
        vault.random.fill(paper.secret);
        kits.push_back(identity::kitKeys(paper));
    }
    REQUIRE(Vault::addKit(vault.path, *key, kits[0].box.publicKey));
    CHECK(Vault::matchKits(vault.path, *key, {kits[1].box.publicKey, kits[2].box.publicKey}).value());
    CHECK(Vault::openWithKit(vault.path, kits[0].box).error().code == Code::WrongKey);
    CHECK(same(*key, Vault::openWithKit(vault.path, kits[1].box).value()));
    CHECK(same(*key, Vault::openWithKit(vault.path, kits[2].box).value()));
    const auto before = vault.read();
    CHECK_FALSE(Vault::matchKits(vault.path, *key, {kits[1].box.publicKey, kits[2].box.publicKey}).value());
    CHECK(vault.read() == before);
    CHECK(Vault::matchKits(vault.path, *key, {}).value());
    CHECK(same(*key, Vault::open(vault.path, passphrase, true).value()));
}

#ifndef _WIN32
TEST_CASE("killed at any moment of a change of passphrase, the vault opens with the last one acknowledged or the one under way") {
    VaultFile vault;
    const auto key = vault.create();
    REQUIRE(key);
    // Three passphrases in turn: of two, the last acknowledged and the one under way would be all there are, and the test could not fail.
    const std::array<std::string_view, 3> turns{passphrase, another, "brulane-fostigu-delmarne-ipavo 4471 sorquin vetalume"};
    std::size_t now = 0;
    std::array<int, 3> seen{};
    for (std::size_t kill = 0; kill < 40; ++kill) {
        int told[2];
        REQUIRE(::pipe(told) == 0);
        const auto child = fork();
        if (child == 0) {
            SeededRandom random{kill + 900};
            for (std::size_t next = now + 1;; ++next)
                if (!Vault::changePassphrase(vault.path, *key, turns[next % 3], cheap, random) || ::write(told[1], "x", 1) != 1) ::_exit(1);
        }
        ::close(told[1]);
        // How many changes it waits for decides where it is killed however slow the disk is; the delay, where within a change.
        char word;
        std::size_t acknowledged = 0;
        while (acknowledged < kill % 3 && ::read(told[0], &word, 1) == 1) ++acknowledged;
        const auto draw = vault.random.bytes<2>();
        std::this_thread::sleep_for(std::chrono::microseconds((draw[0] << 8 | draw[1]) % 20'000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(told[0], &word, 1) == 1) ++acknowledged;
        ::close(told[0]);
        REQUIRE(acknowledged >= kill % 3);
        std::vector<std::size_t> opens;
        for (std::size_t turn = 0; turn < 3; ++turn)
            if (const auto opened = Vault::open(vault.path, turns[turn], true)) {
                CHECK(same(*key, *opened));
                opens.push_back(turn);
            }
        CAPTURE(kill, now, acknowledged);
        REQUIRE(opens.size() == 1); // one of them, never none
        const auto last = (now + acknowledged) % 3;
        CHECK((opens[0] == last || opens[0] == (last + 1) % 3)); // what was acknowledged is not lost
        now = opens[0];
        ++seen[now];
    }
    CAPTURE(seen);
    for (const auto times : seen) CHECK(times > 0);
}
#endif
