// store_writer FOLDER PASSPHRASE: saves encounters for ever into a profile and prints each id once its save has returned. Made to be
// killed.
#include "core/store/Writer.h"

#include <unistd.h>

using namespace tp;

int main(int argc, char **argv) {
    if (argc != 3 || !crypto::initialise()) return 2;
    const SystemClock clock;
    crypto::SystemRandom random;
    store::StoreOptions options;
    options.allowWeakVault = true;
    const auto session = store::Session::open(argv[1], argv[2], clock, random, options);
    if (!session) return 3;
    const auto writer = store::Writer::open(**session);
    if (!writer) return 4;
    for (;;) {
        const auto id = newUuid7<RecordId>(clock.nowMs(), random);
        const domain::RecordChange change{
            id, "encounter", true, {}, {{"occurredAt", "2026-03-02T14:30"}, {"place", "Gare"}, {"note", std::string(500, 'n')}}};
        if (!(*writer)->commit(std::vector{change})) return 5;
        const auto line = toText(id) + "\n";
        if (::write(1, line.data(), line.size()) != static_cast<ssize_t>(line.size())) return 0;
    }
}
