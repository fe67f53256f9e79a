// Of two continuations of one log, which stands: both sides must say the same.
#include "core/control/Branches.h"
#include "tests/support/Consortium.h"

using namespace tp;
using namespace tp::test;
using control::standsOver;

namespace {

using Events = std::vector<wire::ControlEvent>;

struct Parted { // a consortium and a copy of it, which go on apart
    Consortium world{51};
    Laptop thief = world.enrol(world.founder, world.home, administrator);
    std::size_t common = world.wires.size();
    control::Membership before = world.state;

    Events since() const {
        Events out;
        for (std::size_t i = common; i < world.wires.size(); ++i) out.push_back(wire::parseEvent(world.wires[i]).value());
        return out;
    }
    void back() { // to where they part
        world.wires.resize(common);
        world.state = before;
    }
    void talk(const Laptop &by, int times) {
        for (int i = 0; i < times; ++i)
            world.fold(world.signedBy(by, "server.set", {{"address", "h" + std::to_string(i) + ":443"}, {"spki", Bytes(32, 7)}}));
    }
};

void check(const Events &stands, const Events &falls) {
    CHECK(standsOver(stands, falls));
    CHECK_FALSE(standsOver(falls, stands));
}

} // namespace

TEST_CASE("the branch with more events stands; of as many, the one with the smaller head") {
    Parted parted;
    parted.talk(parted.world.founder, 2);
    const auto two = parted.since();
    parted.back();
    parted.talk(parted.world.founder, 3);
    const auto three = parted.since();
    check(three, two);
    parted.back();
    parted.world.clock.advance(1000);
    parted.talk(parted.world.founder, 3);
    const auto others = parted.since();
    const bool first = three.back().id < others.back().id;
    check(first ? three : others, first ? others : three);
}

TEST_CASE("one withdrawal does not outweigh a longer log, whoever made it") {
    Parted parted;
    parted.talk(parted.world.founder, 2);
    const auto work = parted.since();
    parted.back();
    parted.world.fold(parted.world.revoking(parted.thief, parted.world.founder.id(), 0));
    check(work, parted.since());
}
