// The application itself beside a big consortium: the real window (offscreen unless QT_QPA_PLATFORM says otherwise), a real server over
// HTTPS in this process, a first load of TP_ENCOUNTERS encounters (20,000 unless told), then a start. Prints ratios to limits.
#include "tests/desktop/Desktop.h"
#include "tests/bench/Heartbeat.h"
#include "tests/e2e/Laptop.h"

#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace tp;
using namespace tp::test;
using tp::bench::Heartbeat;

namespace {

constexpr double beatLimit = 0.05, startLimit = 1.0; // seconds: the longest the window may keep a key waiting; until one is at work
constexpr double memoryLimit = 300e6;                // bytes, in use

double residentBytes() {
    std::ifstream file("/proc/self/statm");
    double total = 0, resident = 0;
    file >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

int encounters() {
    const auto told = qEnvironmentVariableIntValue("TP_ENCOUNTERS");
    return told > 0 ? told : 20'000;
}

bool everythingCame() { // the first exchange is complete
    return until([] { return Desktop::status().contains(QString::fromUtf8("dernière synchronisation")); }, 3'600'000);
}

void line(const char *what, double measure, double limit, const char *unit, double scale) {
    std::printf("%-46s %6.2f of its limit (%.0f %s, limit %.0f)\n", what, measure / limit, measure * scale, unit, limit * scale);
}

} // namespace

TEST_CASE("the window during a first load, and a start afterwards") {
    Host host;
    Laptop writer("Alix Lemoine"), reader("Bruno Petit");
    must(writer.enrol(host.invitation()));
    const auto many = encounters();
    const char *notes[] = {"Rappeler la mission locale.", "Vu devant la gare, il fait froid.", "Dossier logement en attente.",
                           "Parle d'un stage."};
    for (int i = 0; i < many; ++i) writer.addEncounter(notes[i % 4]);
    writer.runner = std::make_unique<net::SyncRunner>(writer.stored(), writer.dial());
    writer.runner->start();
    REQUIRE(until([&] { return writer.settled(); }, 3'600'000));
    const auto invitation = writer.invite(writer.session->structure(), referent);
    writer.close();
    std::printf("%d encounters, %llu entries on the server\n", many, static_cast<unsigned long long>(host.entries()));
    const auto before = residentBytes();
    {
        Desktop desk(reader.folder());
        reader.passphrase = Desktop::enrol(invitation, "Bruno Petit");
        Desktop::window();
        bench::Stopwatch loading;
        Heartbeat beat;
        REQUIRE(everythingCame());
        std::printf("first load: %.1f s\n", loading.seconds());
        line("first load: longest wait of the window", beat.worst(), beatLimit, "ms", 1000);
        line("first load: 99th percentile of waits", beat.percentile99(), beatLimit, "ms", 1000);
        Heartbeat listing;
        Desktop::window().open({QStringLiteral("encounters"), {}});
        REQUIRE(until([] { return Desktop::rows("encounterTable") > 0; }));
        line("the list opens: longest wait", listing.worst(), beatLimit, "ms", 1000);
        line("memory this window added (with its server's)", residentBytes() - before, memoryLimit, "MB", 1e-6);
    }
    for (int round = 0; round < 5; ++round) {
        Desktop desk(reader.folder());
        REQUIRE(Desktop::shown("unlock"));
        bench::Stopwatch start;
        Desktop::unlock(reader.passphrase);
        Desktop::window();
        REQUIRE(Desktop::shows("capture.who.edit"));
        line("from the passphrase to Aujourd'hui", start.seconds(), startLimit, "ms", 1000);
    }
}
