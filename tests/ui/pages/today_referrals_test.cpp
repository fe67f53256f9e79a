// To whom the answer of a referral is told under Today. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Referrals.h"
#include "ui/persons/PersonStory.h"
#include "ui/referrals/ReferralPost.h"
#include "ui/today/DueSteps.h"
#include "ui/today/TodayPage.h"

using namespace tp;
using namespace tp::test;

namespace {

struct AskedOfWip { // a place asked of WIP for Inès, and it has left
    AskedOfWip() : asked(scene.anotherStructure("WIP", "WIP")), there(scene.world, asked, referent) {
        scene.world.sync();
        referral = askForAPlace(scene, asked, ines);
        goOnline(scene.backend);
        { ui::ReferralPost post(scene.backend); }
        there.received();
        REQUIRE(onlyCase(there));
        request = onlyCase(there)->request->id;
    }
    void answer(std::map<std::string, Value> fields) {
        asked.edit("exchange_request", request, std::move(fields));
        scene.backend.received();
    }
    void later(int days) { scene.world.clock.jump(days * 86'400'000LL); }
    [[nodiscard]] QStringList here() { return referralsWaiting(scene.backend); }
    [[nodiscard]] QString thread() {
        const ui::ValueText text(scene.backend.reader());
        const auto today = QDate(2026, 11, 24).addDays((scene.world.clock.nowMs() - Scene::nowMs) / 86'400'000LL);
        const auto story = ui::personStory(scene.backend.reader(), text, must(scene.backend.reader().get("person", ines)), today);
        next = story.next;
        QStringList out;
        for (const auto &entry : story.entries)
            if (entry.opens == referral && entry.title.startsWith("Rendez-vous")) out << entry.title + " | " + entry.text;
        return out.join(QLatin1Char('\n')).replace(QChar(0xa0), QLatin1Char(' '));
    }
    Scene scene;
    Peer &asked;
    StoreBackend there;
    RecordId ines = scene.person("Inès Bellanger"), referral, request;
    std::optional<ui::TimelineEntry> next;
};

} // namespace

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
    context.counts.clear();
    OneSide side(at, context); // counts what it lists, and tells the rail nothing of its own
    CHECK(side.list().toDo() == 1);
    CHECK_FALSE(context.counts.contains("directory"));
    REQUIRE(onlyCase(at));
    asked.edit("exchange_request", onlyCase(at)->request->id, {{"answer", "declined"}, {"answeredOn", "2026-11-23"}});
    at.received();
    side.reread();
    CHECK(side.list().toDo() == 0);
    REQUIRE(QTest::qWaitFor([&] { return context.counts.contains("directory"); }));
    CHECK(context.counts["directory"] == 0);
}

TEST_CASE("Where the référent is somebody of a third structure, they tell the answer; so does who proposed it, or a manager when they left",
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
    must(third.writer->commit(std::vector{domain::RecordChange{
        RecordId{third.member.bytes}, "member", true, {}, {{"name", "Nour Aziz"}, {"structure", idValue(third.structure)}}}}));
    theirs.received();
    REQUIRE(onlyCase(theirs));
    CHECK(onlyCase(theirs)->isElsewhere()); // they do not read what the two tell one another
    CHECK(referralsWaiting(theirs).isEmpty());
    {
        ui::ReferralPost post(proposing); // the answer is written in the file
    }
    theirs.received();
    const QStringList toTell{QString::fromUtf8("Dire la réponse à la personne : Inès Bellanger")};
    CHECK(onlyCase(theirs)->isElsewhere());
    CHECK(referralsWaiting(theirs) == toTell);
    CHECK(referralsWaiting(scene.backend).isEmpty());
    CHECK(referralsWaiting(managing).isEmpty());
    CHECK(referralsWaiting(proposing) == toTell);

    scene.backend.worldTrust.revokeMember(leaver.member, {});
    must(scene.colleague.writer->applyLog({}, scene.world.consortium.wires));
    CHECK(referralsWaiting(managing).size() == 1);
    CHECK(referralsWaiting(scene.backend).isEmpty()); // a référent of that structure, not its manager

    TestContext context;
    OneSide telling(theirs, context);
    telling.openFirst();
    CHECK(telling.panel().contains(QString::fromUtf8("Acceptée")));
    CHECK_FALSE(telling.panel().contains(QString::fromUtf8("Ce qui est répondu"))); // it stands there
    telling.press("referral.toldNews");
    managing.received();
    CHECK(referralsWaiting(theirs).isEmpty());
    CHECK(referralsWaiting(managing).isEmpty());
}

TEST_CASE("On its day an appointment that was given stands under Today of who proposed it, and ahead of it in the file as what comes next",
          "[today][referrals]") {
    AskedOfWip of;
    StoreBackend beside(of.scene.world, of.scene.colleague, referent);
    of.answer(
        {{"answer", "accepted"}, {"answeredOn", "2026-11-23"}, {"appointmentAt", "2026-11-26T10:00"}, {"appointmentPlace", "Colombelles"}});
    of.scene.mine.edit("referral", of.referral, {{"toldNews", "2026-11-26T10:00"}}); // they know
    CHECK(of.here().isEmpty());
    CHECK(of.thread() == "Rendez-vous : WIP | 10:00 · Colombelles");
    REQUIRE(of.next);
    CHECK(of.next->day == QDate(2026, 11, 26));
    Dossier dossier(of.scene, of.ines);
    CHECK(allText(dossier.page).contains("Rendez-vous : WIP"));
    of.later(1);
    CHECK(of.here().isEmpty());
    of.later(1);
    CHECK(of.here() == QStringList{"Rendez-vous aujourd’hui : Inès Bellanger"});
    for (const auto &step : must(ui::waitingSteps(of.scene.backend)))
        if (step.opens.record == of.referral) {
            CHECK(step.group == ui::DueStep::Group::Today);
            CHECK(step.detail.startsWith("10:00 · Colombelles · "));
        }
    CHECK(referralsWaiting(beside).isEmpty()); // who follows nobody of it
    CHECK(referralsWaiting(of.there) == QStringList{"La rencontre a-t-elle eu lieu ? : I."});
    of.later(1);
    CHECK(of.here().isEmpty()); // theirs to note
    CHECK(of.thread().contains("Pas encore dit"));
    CHECK_FALSE(of.next);
    of.answer({{"outcome", "met"}, {"outcomeOn", "2026-11-26"}, {"outcomeOf", "2026-11-26T10:00"}});
    CHECK(of.thread().contains("10:00 · Colombelles"));
    CHECK_FALSE(of.thread().contains("Pas encore dit"));
}

TEST_CASE("An answer that does not come is asked for again under Today of who proposed it, once it is late", "[today][referrals]") {
    AskedOfWip of;
    CHECK(of.here().isEmpty());
    of.later(3); // a week after it was asked
    CHECK(of.here().isEmpty());
    of.later(5);
    CHECK(of.here() == QStringList{"Réponse attendue : Inès Bellanger"});
    for (const auto &step : must(ui::waitingSteps(of.scene.backend)))
        if (step.opens.record == of.referral) {
            CHECK(step.group == ui::DueStep::Group::Late);
            CHECK(step.on == QDate(2026, 11, 27));
        }
    OneSide page(of.scene.backend, of.scene.context);
    page.openFirst();
    CHECK(page.panel().contains("Réponse attendue"));
    of.answer({{"answer", "waiting_list"}, {"answeredOn", "2026-12-02"}});
    CHECK(of.here() == QStringList{"Dire la réponse à la personne : Inès Bellanger"});
}
