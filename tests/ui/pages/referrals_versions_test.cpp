// One referral answered twice, on two laptops of the structure that was asked. Real stores.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/ui/pages/Referrals.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/referrals/ReferralPost.h"

#include <QListView>

#include <algorithm>

using namespace tp;
using namespace tp::test;

TEST_CASE("Accepted with an appointment on one laptop and declined on another that had not met it, a referral is read again by both sides, "
          "and settled reads as one answer",
          "[referrals]") {
    Scene scene;
    auto &peer = scene.anotherStructure("WIP", "WIP");
    auto &second = scene.world.enrol(peer.structure);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    scene.world.sync();
    StoreBackend there(scene.world, peer, referent), beside(scene.world, second, referent);
    const auto ines = scene.person("Inès Bellanger");
    askForAPlace(scene, peer, ines);
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    ui::ReferralPost post(scene.backend);
    there.received();
    beside.received();
    TestContext elsewhere, besides;
    { // one window at a time has the keyboard; nothing is exchanged between the two
        OneSide accepting(there, elsewhere);
        accepting.openFirst();
        accepting.press("referral.appoint");
        accepting.write("appointmentAt", "26/11/2026 10:00");
        accepting.save();
    }
    scene.world.clock.advance(60'000);
    {
        OneSide declining(beside, besides);
        declining.openFirst();
        declining.press("referral.decline");
        declining.write("answerText", "Complet jusqu'en janvier");
        declining.save();
    }
    scene.backend.received();
    there.received();
    beside.received();
    const auto request = onlyCase(there)->request->id;
    const auto kept = [&](Peer &on) { // every act is in the history, on both sides
        const auto history = must(on.reader->history("exchange_request", request));
        for (const auto &[field, value] : {std::pair<std::string, Value>("answer", "accepted"),
                                           {"answer", "declined"},
                                           {"appointmentAt", "2026-11-26T10:00"},
                                           {"answerText", "Complet jusqu'en janvier"}}) {
            INFO(field);
            bool found = false;
            for (const auto &item : history) found = found || (item.field == field && item.after == value);
            CHECK(found);
        }
    };
    for (auto *backend : {&scene.backend, &there, &beside}) {
        const auto both = onlyCase(*backend);
        REQUIRE(both);
        CHECK(both->hasVersions());
        const auto &disputed = both->request->conflicts;
        CHECK(std::find(disputed.begin(), disputed.end(), "answer") != disputed.end());
        TestContext shownIn;
        OneSide side(*backend, shownIn);
        CHECK(side.row(0).value(2).contains("deux versions")); // also if it reads as declined for now
        side.openFirst();
        CHECK(side.button("referral.exchangeHistory"));
        side.press("referral.choose");
        REQUIRE(shownIn.opened.size() == 1);
        CHECK(shownIn.opened.back().page == QLatin1String("conflicts"));
        CHECK(shownIn.opened.back().record == request);
    }
    kept(scene.mine);
    kept(peer);

    ui::ConflictsPage page(there, elsewhere);
    present(page);
    page.openRecord(request);
    settle();
    CHECK(named<QListView>(page, "conflictList").model()->index(0, 0).data().toString() == "I."); // called as it was asked
    named<QPushButton>(page, "keepMine").click();                                                 // they talked: the appointment stands
    settle();
    scene.backend.received();
    beside.received();
    for (auto *backend : {&scene.backend, &there, &beside}) {
        const auto one = onlyCase(*backend);
        REQUIRE(one);
        CHECK_FALSE(one->hasVersions());
        CHECK(one->state() == domain::ReferralState::Appointment);
        CHECK(one->whole.at("answer") == Value("accepted"));
        TestContext shownIn;
        OneSide side(*backend, shownIn);
        side.openFirst();
        CHECK_FALSE(side.button("referral.choose"));
        CHECK(side.panel().contains(inFrench("Dit avec une autre réponse\nComplet jusqu'en janvier"))); // not with the acceptance
    }
    kept(scene.mine);
    kept(second);
}
