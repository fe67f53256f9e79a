// Referrals seen from where not all of them can be read, and sent by others than who proposed them.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/ui/pages/Referrals.h"
#include "ui/referrals/ReferralPost.h"

using namespace tp;
using namespace tp::test;

namespace {

std::optional<ui::ReferralCase> seen(ui::Backend &backend, const RecordId &referral) {
    return ui::referralCase(backend.reader(), backend.me().structure, referral);
}

} // namespace

TEST_CASE("A third structure that reads the file sees that a referral left, and has nothing to do with it", "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    auto &third = scene.anotherStructure("Cap'Sport", "CAP"), &fourth = scene.anotherStructure("ACAHJ", "ACAH");
    StoreBackend elsewhere(scene.world, third, referent);
    const auto ines = scene.person("Inès Bellanger");
    scene.backend.worldTrust.share(ines, third.structure, {"suite", "consent", "2026-11-24"}, {});
    scene.mine.edit("person", ines, {{"referent", idValue(fourth.member)}}); // who reads the file, and not the request
    const auto referral = askForAPlace(scene.mine, wip, ines);
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    elsewhere.received();
    const auto there = seen(elsewhere, referral);
    REQUIRE(there);
    CHECK_FALSE(there->request); // theirs is not read here
    CHECK(there->isElsewhere());
    CHECK(there->state() == domain::ReferralState::Proposed);
    CHECK_FALSE(there->next());
    CHECK_FALSE(seen(scene.backend, referral)->isElsewhere());

    // Once it is answered they read what was answered, and somebody else's people are still not theirs to tell.
    wip.edit("exchange_request", domain::requestIdOf(referral), {{"answer", "accepted"}, {"answeredOn", "2026-11-23"}});
    scene.backend.received();
    elsewhere.received();
    const auto answered = seen(elsewhere, referral);
    REQUIRE(answered);
    CHECK(answered->isElsewhere());
    CHECK(answered->state() == domain::ReferralState::Accepted);
    CHECK_FALSE(answered->next());
    CHECK(referralsToDo(elsewhere) == 0);
}

TEST_CASE("An answer is written in the file once, follows what is corrected, and is one version also when two laptops write it at once",
          "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("Cap'Sport", "CAP");
    const auto ines = scene.person("Inès Bellanger");
    scene.mine.edit("person", ines, {{"referent", idValue(third.member)}}); // who does not read the request
    const auto referral = askForAPlace(scene.mine, wip, ines);
    scene.world.sync();
    const auto request = domain::requestIdOf(referral);
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    scene.world.sync();
    const std::map<std::string, Value> answer{{"answer", "declined"}, {"answerText", "Complet"}, {"answeredOn", "2026-11-23"}};
    wip.edit("exchange_request", request, answer);
    scene.world.sync(); // read on both laptops, and written in the file by neither yet
    scene.colleague.edit("referral", referral, answer);
    const auto written = [&] { return must(scene.mine.reader->history("referral", referral)).size(); };
    const auto before = written();
    emit scene.backend.changed({{}, true});
    CHECK(written() == before + answer.size());
    emit scene.backend.changed({{}, true});
    CHECK(written() == before + answer.size());
    scene.world.sync(); // theirs comes too
    const auto both = written();
    emit scene.backend.changed({{}, true});
    CHECK(written() == both);
    for (auto *laptop : {&scene.mine, &scene.colleague}) {
        const auto stands = must(laptop->reader->get("referral", referral));
        CHECK(stands.conflicts.empty());
        for (const auto &[name, value] : answer) CHECK(stands.fields.at(name) == value);
    }
    wip.edit("exchange_request", request, {{"answer", "accepted"}, {"answerText", Value()}});
    scene.backend.received();
    CHECK(scene.mine.value("referral", referral, "answer") == Value("accepted"));
    CHECK(scene.mine.value("referral", referral, "answerText").isNull());
}

TEST_CASE(
    "An answer stays between the two structures where the référent is of one of them, or where there is none; of an older copy nothing "
    "stays that is not true",
    "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("Cap'Sport", "CAP");
    StoreBackend elsewhere(scene.world, third, referent);
    const auto ines = scene.person("Inès Bellanger"); // whose référent is of the structure that sends it
    scene.backend.worldTrust.share(ines, third.structure, {"suite", "consent", "2026-11-24"}, {});
    const auto referral = askForAPlace(scene.mine, wip, ines);
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    scene.backend.received();
    const auto answer = [&](const std::map<std::string, Value> &said) {
        wip.edit("exchange_request", domain::requestIdOf(referral), said);
        scene.backend.received();
    };
    const auto follows = [&](const Value &who) {
        scene.mine.edit("person", ines, {{"referent", who}});
        scene.backend.received();
    };
    const auto inFile = [&](const std::string &field) { return scene.mine.value("referral", referral, field); };
    const std::map<std::string, Value> yes{{"answer", "accepted"}, {"answerText", "Oui"}, {"answeredOn", "2026-11-23"}};
    answer(yes);
    CHECK(seen(scene.backend, referral)->state() == domain::ReferralState::Accepted); // read where it was given
    for (const auto &who : {idValue(scene.mine.member), Value(), idValue(wip.member)}) {
        follows(who);
        for (const auto &[name, said] : yes) CHECK(inFile(name).isNull());
    }
    elsewhere.received();
    CHECK(seen(elsewhere, referral)->state() == domain::ReferralState::Proposed);
    TestContext context;
    OneSide reading(elsewhere, context);
    reading.openFirst();
    CHECK(reading.panel().contains(inFrench("Ce qui est répondu est lu par la structure")));
    CHECK(reading.row(0).value(2) == inFrench("Envoyée")); // whether it was answered is not known here

    follows(idValue(third.member)); // the other way round
    for (const auto &[name, said] : yes) CHECK(inFile(name) == said);
    follows(idValue(scene.mine.member));
    answer({{"appointmentAt", "2026-11-26T10:00"}}); // nothing new; what was told before is still true
    CHECK(inFile("appointmentAt").isNull());
    CHECK(inFile("answer") == Value("accepted"));
    elsewhere.received();
    reading.reread();
    CHECK(reading.panel().contains(inFrench("Acceptée")));
    CHECK_FALSE(reading.panel().contains(inFrench("Ce qui est répondu est lu par la structure"))); // some of it stands here
    answer({{"answer", "declined"}});
    for (const auto &[name, said] : yes) CHECK(inFile(name).isNull());
}

TEST_CASE("Withdrawn where the two read it, a referral is withdrawn for a référent elsewhere as well, once; taken back, it stands again",
          "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("Cap'Sport", "CAP");
    StoreBackend elsewhere(scene.world, third, referent), asked(scene.world, wip, referent);
    const auto ines = scene.person("Inès Bellanger");
    for (const auto *reader : {&third, &wip})
        scene.backend.worldTrust.share(ines, reader->structure, {"suite", "consent", "2026-11-24"}, {});
    scene.mine.edit("person", ines, {{"referent", idValue(third.member)}});
    const auto referral = askForAPlace(scene.mine, wip, ines);
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    scene.backend.received();
    const auto request = domain::requestIdOf(referral);
    const auto say = [&](Peer &by, const std::map<std::string, Value> &said) {
        by.edit("exchange_request", request, said);
        scene.backend.received();
        scene.backend.received(); // what was written in the file arrives
    };
    const auto written = [&] { return must(scene.mine.reader->history("referral", referral)).size(); };
    say(wip, {{"answer", "accepted"}, {"answeredOn", "2026-11-23"}});
    REQUIRE(seen(elsewhere, referral)->state() == domain::ReferralState::Accepted);

    say(scene.mine, {{"withdrawnOn", "2026-11-24"}});
    CHECK(seen(elsewhere, referral)->isElsewhere());
    CHECK(seen(elsewhere, referral)->state() == domain::ReferralState::Withdrawn);
    CHECK(referralsToDo(elsewhere) == 0);
    CHECK(referralsToDo(asked) == 1); // they kept a place, and read the file too
    const auto once = written();
    emit scene.backend.changed({{}, true});
    CHECK(written() == once);

    scene.backend.stopLoading();
    scene.mine.edit("exchange_request", request, {{"withdrawnOn", Value()}}); // undone without a network: the file still says it
    CHECK(seen(scene.backend, referral)->state() == domain::ReferralState::Accepted);
    CHECK(ui::referralCases(scene.backend.reader(), scene.mine.structure, true).size() == 1);
    goOnline(scene.backend);
    for (int twice = 0; twice < 2; ++twice) scene.backend.received();
    CHECK(scene.mine.value("referral", referral, "withdrawnOn").isNull());
    CHECK(seen(scene.backend, referral)->state() == domain::ReferralState::Accepted);
    CHECK(seen(elsewhere, referral)->state() == domain::ReferralState::Accepted);
    CHECK(wip.value("exchange_request", request, "withdrawnOn").isNull());

    scene.mine.edit("person", ines, {{"referent", idValue(scene.mine.member)}}); // who reads the request
    scene.mine.edit("referral", referral, {{"answer", Value()}, {"answeredOn", Value()}});
    say(scene.mine, {{"withdrawnOn", "2026-11-24"}});
    CHECK(seen(scene.backend, referral)->state() == domain::ReferralState::Withdrawn);
    CHECK(scene.mine.value("referral", referral, "withdrawnOn") == Value("2026-11-24")); // no answer stood there: it is said all the same
    CHECK(seen(elsewhere, referral)->state() == domain::ReferralState::Withdrawn);
}

TEST_CASE("Withdrawn in the file by a laptop that did not know it had left, a referral is withdrawn where the others read it",
          "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    StoreBackend asked(scene.world, wip, referent);
    const auto ines = scene.person("Inès Bellanger");
    const auto referral = askForAPlace(scene.mine, wip, ines);
    scene.world.sync();
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    REQUIRE(seen(scene.backend, referral)->request);
    scene.colleague.edit("referral", referral, {{"withdrawnOn", "2026-11-24"}}); // who has not heard of that yet
    scene.backend.received(); // the colleague's word arrives; what follows from it leaves
    asked.received();
    const auto there = seen(asked, domain::requestIdOf(referral));
    REQUIRE(there);
    CHECK(there->state() == domain::ReferralState::Withdrawn);
    CHECK(wip.value("exchange_request", domain::requestIdOf(referral), "withdrawnOn") == Value("2026-11-24"));
}

TEST_CASE("Withdrawn in the file after it was withdrawn and taken back where the two read it, a referral is withdrawn there too",
          "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    const auto ines = scene.person("Inès Bellanger");
    const auto referral = askForAPlace(scene.mine, wip, ines);
    scene.world.sync();
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    const auto request = domain::requestIdOf(referral);
    REQUIRE(seen(scene.backend, referral)->request);
    for (const Value &said : {Value("2026-11-23"), Value()}) { // and undone
        scene.world.clock.advance(60'000);
        scene.mine.edit("exchange_request", request, {{"withdrawnOn", said}});
    }
    scene.world.clock.advance(60'000);
    scene.colleague.edit("referral", referral, {{"withdrawnOn", "2026-11-24"}}); // who has heard of none of it
    scene.backend.received();
    scene.backend.received();
    CHECK(wip.value("exchange_request", request, "withdrawnOn") == Value("2026-11-24"));
    CHECK(scene.mine.value("referral", referral, "withdrawnOn") == Value("2026-11-24"));
    CHECK(seen(scene.backend, referral)->state() == domain::ReferralState::Withdrawn);
}

TEST_CASE("A référent who was given the file to read refers to a third structure: the file's own sends it, and its référent there is told",
          "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("Cap'Sport", "CAP");
    must(third.writer->commit(std::vector{domain::RecordChange{
        RecordId{third.member.bytes}, "member", true, {}, {{"name", "Nour Aziz"}, {"structure", idValue(third.structure)}}}}));
    StoreBackend elsewhere(scene.world, third, referent), beside(scene.world, scene.colleague, referent);
    const auto ines = scene.person("Inès Bellanger");
    scene.backend.worldTrust.share(ines, third.structure, {"suite", "consent", "2026-11-24"}, {});
    elsewhere.received();
    TestContext context;
    OneSide proposing(elsewhere, context);
    proposing.page.showPart(QLatin1String(ui::referPart) + QString::fromStdString(toText(ines)));
    settle();
    auto *form = proposing.shownForm();
    REQUIRE(form);
    const auto sentThere = inFrench("Elle part de la structure à laquelle le dossier appartient");
    CHECK(proposing.panel().contains(sentThere));
    proposing.write("text", "Une place ?");
    choose(named<QComboBox>(*form, "toStructure"), "Association des Amis de Jean Bosco"); // reads the file: nothing is sent to them
    CHECK_FALSE(proposing.panel().contains(sentThere));
    choose(named<QComboBox>(*form, "toStructure"), "WIP");
    CHECK(proposing.panel().contains(sentThere));
    named<QLineEdit>(*form, "shownName").setFocus();
    proposing.save();
    REQUIRE(onlyCase(elsewhere));
    const auto referral = onlyCase(elsewhere)->record().id;
    CHECK(onlyCase(elsewhere)->state() == domain::ReferralState::ToSend);
    CHECK(proposing.panel().contains(sentThere));

    for (auto *laptop : {&elsewhere, &beside}) { // neither may, or has to
        laptop->received();
        goOnline(*laptop);
        ui::ReferralPost post(*laptop);
        CHECK_FALSE(seen(*laptop, referral)->request);
    }
    ui::ReferralPost post(scene.backend); // of the person's référent
    goOnline(scene.backend);
    scene.backend.received();
    REQUIRE(seen(scene.backend, referral)->request);
    CHECK(seen(scene.backend, referral)->request->fields.at("askedBy") == idValue(third.member));
    elsewhere.received();
    CHECK(onlyCase(elsewhere)->isElsewhere());
    CHECK(referralsWaiting(elsewhere).isEmpty());
    wip.edit("exchange_request", domain::requestIdOf(referral), {{"answer", "accepted"}, {"answeredOn", "2026-11-24"}});
    scene.backend.received();
    elsewhere.received();
    const QStringList toTell{inFrench("Dire la réponse à la personne : Inès Bellanger")};
    CHECK(referralsWaiting(elsewhere).isEmpty());     // who does not follow the person: the answer stays between the two structures
    CHECK(referralsWaiting(scene.backend) == toTell); // whose person it is
    CHECK(referralsWaiting(beside).isEmpty());
}

TEST_CASE("Neither who proposed it nor the référent is of the file's structure: a manager there sends it", "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("Cap'Sport", "CAP");
    StoreBackend elsewhere(scene.world, third, referent), managing(scene.world, scene.colleague, referent | manager);
    const auto ines = scene.person("Inès Bellanger");
    scene.backend.worldTrust.share(ines, third.structure, {"suite", "consent", "2026-11-24"}, {});
    scene.mine.edit("person", ines, {{"referent", idValue(third.member)}});
    elsewhere.received();
    const auto referral = askForAPlace(third, wip, ines); // days ago: any of them may by now
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    scene.backend.received();
    REQUIRE(seen(scene.backend, referral));
    CHECK_FALSE(seen(scene.backend, referral)->request); // who does not manage
    ui::ReferralPost sending(managing);
    goOnline(managing);
    CHECK(seen(managing, referral)->request);
}

TEST_CASE("Who proposed it is not there any more: the file's référent sends it; as long as they are, nobody else does", "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    const auto ines = scene.person("Inès Bellanger"); // whose référent is at this laptop
    scene.world.sync();
    const auto referral = askForAPlace(scene.colleague, wip, ines);
    scene.world.sync();
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    REQUIRE(seen(scene.backend, referral));
    CHECK_FALSE(seen(scene.backend, referral)->request);
    scene.backend.worldTrust.revokeMember(scene.colleague.member, [](const Result<> &done) { REQUIRE(done); });
    emit scene.backend.syncStateChanged();
    CHECK(seen(scene.backend, referral)->request);
}

TEST_CASE("What is written of an answer follows who the référent is and who belongs, also where nothing else changed", "[referrals]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP"), &third = scene.anotherStructure("Cap'Sport", "CAP");
    const auto ines = scene.person("Inès Bellanger"), marc = scene.person("Marc Petit");
    const auto ofInes = askForAPlace(scene.mine, wip, ines), ofMarc = askForAPlace(scene.mine, wip, marc);
    ui::ReferralPost post(scene.backend);
    goOnline(scene.backend);
    scene.world.sync(); // to who is asked
    for (const auto &one : {ofInes, ofMarc}) {
        wip.edit("exchange_request", domain::requestIdOf(one), {{"answer", "accepted"}, {"answeredOn", "2026-11-23"}});
        scene.backend.received();
    }
    REQUIRE(scene.mine.value("referral", ofInes, "answer").isNull());
    scene.mine.edit("person", ines, {{"referent", idValue(third.member)}});
    emit scene.backend.changed({{{"person", ines}}, false}); // of a person alone
    CHECK(scene.mine.value("referral", ofInes, "answer") == Value("accepted"));

    scene.mine.edit("person", marc, {{"referent", idValue(third.member)}});
    emit scene.backend.membershipChanged();
    CHECK(scene.mine.value("referral", ofMarc, "answer") == Value("accepted"));
}
