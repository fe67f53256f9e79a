// What lasts, as the window tells it, where the store says nothing and where the server is asked.
#include "app/desktop/Engine.h"
#include "app/desktop/WorkShown.h"
#include "tests/support/TempDir.h"
#include "tests/support/TestClock.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;
using store::Progress;
using Of = Progress::Of;

namespace {

// What a server that says nothing is asked.
class MuteJob final : public net::Job {
public:
    void start() override {}
    void abort() override {}
};

struct QuietEngine { // with no profile open
    TempDir dir;
    TestClock clock;
    SeededRandom random{1};
    desktop::KeychainStore keychain;
    desktop::Engine engine{dir.path(), clock, random, keychain};
};

} // namespace

TEST_CASE("where the store says nothing for a while, the seconds go on, and nobody is offered to stop what cannot be stopped") {
    TestClock clock;
    desktop::WorkShown shown(clock);
    int told = 0;
    QObject::connect(&shown, &desktop::WorkShown::told, &shown, [&] { ++told; });
    const Progress half{Of::Cleaning, 4, 4, 3000, true};
    shown.hear(half);
    CHECK(shown.now() == half);
    clock.advance(1000);
    shown.look();
    CHECK(shown.now() == half); // four times a second is not always
    clock.advance(1500);
    shown.look();
    CHECK(shown.now() == Progress{Of::Cleaning, 0, 0, 5500, false});
    clock.advance(1000);
    shown.look();
    CHECK(shown.now().lastedMs == 6500);
    shown.hear({Of::Opening, 1, 2, 7000, true}); // it says something again
    CHECK(shown.now() == Progress{Of::Opening, 1, 2, 7000, true});
    shown.hear({});
    CHECK(shown.now() == Progress{});
    const int before = told;
    clock.advance(10'000);
    shown.look();
    CHECK(told == before); // it is over
}

TEST_CASE("that the server is waited for is told after half a second, may be stopped, and stands behind what the store does") {
    TestClock clock;
    desktop::WorkShown shown(clock);
    shown.ask(true);
    CHECK(shown.now() == Progress{});
    clock.advance(400);
    shown.look();
    CHECK(shown.now() == Progress{});
    clock.advance(200);
    shown.look();
    CHECK(shown.now() == Progress{Of::Asking, 0, 0, 600, true});
    shown.hear({Of::Saving, 1, 9, 600, true});
    CHECK(shown.now().of == Of::Saving);
    shown.hear({});
    CHECK(shown.now().of == Of::Asking);
    shown.ask(false);
    CHECK(shown.now() == Progress{});
}

TEST_CASE("what is asked on nobody's behalf is told to nobody and no stop ends it; closing does") {
    QuietEngine quiet;
    auto &engine = quiet.engine;
    std::vector<bool> told;
    std::vector<std::string> ended;
    QObject::connect(&engine, &desktop::Engine::asking, &engine, [&](bool waits) { told.push_back(waits); });
    const auto noting = [&ended](const char *what) {
        return [&ended, what](const Result<> &result) {
            CHECK((!result && result.error().code == Code::Unanswered));
            ended.emplace_back(what);
        };
    };
    engine.askQuietly(new MuteJob, noting("quiet"));
    CHECK(told.empty());
    auto *one = new MuteJob;
    engine.ask(one, noting("one"));
    engine.ask(new MuteJob, noting("other"));
    engine.stopAsking(one); // alone
    CHECK(ended == std::vector<std::string>{"one"});
    CHECK(told == std::vector<bool>{true});
    engine.stopAsking();
    CHECK(ended == std::vector<std::string>{"one", "other"});
    CHECK(told == std::vector<bool>{true, false});
    engine.close();
    CHECK(ended == std::vector<std::string>{"one", "other", "quiet"});
    CHECK(told == std::vector<bool>{true, false});
}
