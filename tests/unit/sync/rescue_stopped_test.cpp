// A rescue file on a slow key, written and read by an open profile, and stopped on the way.
#include "core/sync/RescueActs.h"
#include "tests/support/Heard.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("a rescue file is stopped while it is written: there is none; while it is read: nothing is known; then both are done") {
    Heard heard;
    StoreWorld world(995);
    store::StoreOptions options;
    options.work = &heard.work;
    auto &anna = world.enrol(world.consortium.home, referent | administrator, options);
    anna.add("encounter", anEncounter());
    const sync::Store store{*anna.session, *anna.writer};
    const auto file = world.dir.path() / "anna.tprescue";
    std::uint64_t bytes = 0;
    heard.then = [&](const store::Progress &progress) {
        if (progress.of != store::Progress::Of::Rescue || progress.total == 0) return; // gathered and sealed: the file itself is counted
        bytes = progress.total;
        heard.work.stop(store::Progress::Of::Rescue);
    };
    const auto written = sync::writeRescue(store, file);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Code::Cancelled);
    CHECK(bytes > 100);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK_FALSE(std::filesystem::exists(file.string() + ".new"));

    const auto stops = std::exchange(heard.then, {});
    CHECK(must(sync::writeRescue(store, file)) == 2); // a note is an entry of its own
    CHECK(std::filesystem::file_size(file) == bytes);
    heard.then = stops;
    CHECK(sync::readRescue(store, file).error().code == Code::Cancelled);
    heard.then = {};
    CHECK(must(sync::readRescue(store, file)).entries.size() == 2);
    CHECK(heard.told.back() == store::Progress{});
}
