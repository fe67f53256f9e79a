// To whom the answer of a referral is told under Today. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Referrals.h"
#include "ui/referrals/ReferralPost.h"
#include "ui/today/DueSteps.h"
#include "ui/today/TodayPage.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("How many referrals wait stands in the rail before their page was opened, and follows what arrives", "[today][referrals]") {
    Scene scene;
    auto &asked = scene.anotherStructure("WIP", "WIP");
    StoreBackend at(scene.world, asked, referent);
    TestContext context;
    ui::TodayPage page(at, context);
    present(page);
    REQUIRE(QTest::qWaitFor([&] { return context.counts.contains("directory"); }));
    CHECK(context.counts["directory"] == 0);
    const auto ines = scene.person("Inès Bellanger");
    scene.world.sync();
    askForAPlace(scene, asked, ines);
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    {
        ui::ReferralPost post(scene.backend); // it leaves
    }
    at.received();
    CHECK(QTest::qWaitFor([&] { return context.counts["directory"] == 1; })); // theirs to answer
    ui::DirectoryPage directory(at, context);                                 // says the same once it is made
    CHECK(context.counts["directory"] == 1);
}

TEST_CASE("Where the référent is somebody of a third structure, the answer is told to who proposed it, and to the managers when they left",
          "[today][referrals]") {
    Scene scene;
    auto &asked = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("ACAHJ", "ACAH");
    auto &leaver = scene.world.enrol(); // a colleague at home
    scene.world.sync();
    StoreBackend at(scene.world, asked, referent), theirs(scene.world, third, referent), proposing(scene.world, leaver, referent),
        managing(scene.world, scene.colleague, referent | manager);
    const auto ines = scene.person("Inès Bellanger");
    scene.world.sync();
    askForAPlace(leaver, asked, ines);
    proposing.state.phase = sync::SyncState::Phase::Live;
    {
        ui::ReferralPost post(proposing); // it leaves
    }
    at.received();
    REQUIRE(onlyCase(at));
    asked.edit("exchange_request", onlyCase(at)->request->id, {{"answer", "accepted"}, {"answeredOn", "2026-11-23"}});
    proposing.received();
    CHECK(referralsWaiting(scene.backend).size() == 1); // the référent's to tell
    CHECK(referralsWaiting(proposing).isEmpty());

    scene.backend.worldTrust.share(ines, third.structure, {"suite", "consent", "2026-11-24"}, {});
    scene.mine.edit("person", ines, {{"referent", idValue(third.member)}}); // followed elsewhere from now on
    theirs.received();
    REQUIRE(onlyCase(theirs));
    CHECK(onlyCase(theirs)->isElsewhere()); // they do not read what the two tell one another
    CHECK(referralsWaiting(theirs).isEmpty());
    CHECK(referralsWaiting(scene.backend).isEmpty());
    CHECK(referralsWaiting(managing).isEmpty());
    CHECK(referralsWaiting(proposing) == QStringList{QString::fromUtf8("Dire la réponse à la personne : Inès Bellanger")});

    scene.backend.worldTrust.revokeMember(leaver.member, {});
    must(scene.colleague.writer->applyLog({}, scene.world.consortium.wires));
    CHECK(referralsWaiting(managing).size() == 1);
    CHECK(referralsWaiting(scene.backend).isEmpty()); // a référent of that structure, not its manager
}
