// Locking closes the session: no key of the profile is left in this process's memory. Linux only: it reads its own address space.
#include "tests/support/StoreWorld.h"

#include <fstream>
#include <sstream>

using namespace tp;
using namespace tp::test;

#ifdef __linux__
namespace {

class Needle { // kept masked, so that looking for it does not find itself
public:
    explicit Needle(ByteView secret) : m_masked(secret.begin(), secret.end()) {
        for (auto &byte : m_masked) byte ^= 0x5a;
    }
#if defined(__clang__) || defined(__GNUC__)
    __attribute__((no_sanitize("address", "undefined")))
#endif
    [[nodiscard]] int
    inMemory() const {
        int found = 0;
        std::ifstream maps("/proc/self/maps");
        for (std::string line; std::getline(maps, line);) {
            std::istringstream words(line);
            std::uintptr_t from = 0, to = 0;
            char dash = 0;
            std::string rights;
            words >> std::hex >> from >> dash >> to >> rights;
            const bool special = line.find("[v") != std::string::npos; // kernel pages
            if (rights.substr(0, 2) != "rw" || special || to - from > (1ull << 30)) continue;
            const auto *bytes = reinterpret_cast<const volatile std::uint8_t *>(from);
            const auto size = to - from, length = m_masked.size();
            for (std::size_t i = 0; i + length <= size; ++i) {
                std::size_t same = 0;
                while (same < length && bytes[i + same] == (m_masked[same] ^ 0x5a)) ++same;
                found += same == length;
            }
        }
        return found;
    }

private:
    Bytes m_masked;
};

} // namespace

TEST_CASE("closed, a session leaves neither the vault's key nor the store's nor the device's in memory; drafts and unsent saves stay") {
    StoreWorld world(88);
    auto &laptop = world.enrol();
    const auto note = laptop.add("encounter", anEncounter("avant de fermer"));
    must(laptop.writer->saveDraft("capture", viewOf("à moitié")));
    const auto person = laptop.add("person", {{"usualName", "Lulu"}});
    const auto space = *must(laptop.writer->fileOf(person));
    const auto file = laptop.session->withKeys([&](const store::Keys &keys) { return Needle(keys.keyring.spaceKey(space, 1)->view()); });
    const int before = file.inMemory();
    CHECK(before > 0);
    CHECK(must(laptop.reader->history("person", person)).size() > 0);
    CHECK(file.inMemory() == before); // what reading the file took is not kept for the next time
    const Needle vault(laptop.session->vaultKey().view()), store(laptop.session->storeKey().view());
    const auto device = laptop.session->withKeys([](const store::Keys &keys) { return Needle(keys.keyring.device().box.secret.view()); });
    // The world's own founder made this device's keys: only what the session holds is counted.
    const int elsewhere = device.inMemory();
    CHECK(vault.inMemory() > 0); // the control: it would be found
    CHECK(store.inMemory() > 0);
    laptop.close();
    CHECK(vault.inMemory() == 0);
    CHECK(store.inMemory() == 0);
    CHECK(device.inMemory() < elsewhere);
    world.reopen(laptop);
    CHECK(laptop.value("encounter", note, "note") == Value("avant de fermer"));
    CHECK(must(laptop.reader->status()).pendingSaves == 2);
    CHECK(must(laptop.reader->draft("capture")) == std::optional(Bytes(viewOf("à moitié").begin(), viewOf("à moitié").end())));
}
#endif
