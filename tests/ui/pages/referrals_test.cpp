// Orientations: proposed without a network, sent word for word, answered on the other structure's laptop, told back. Real stores.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/support/TempDir.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Referrals.h"
#include "ui/referrals/ReferralLetter.h"
#include "ui/referrals/ReferralPost.h"
#include "ui/text/Labels.h"
#include "ui/today/DueSteps.h"

#include <QFile>

using namespace tp;
using namespace tp::test;

TEST_CASE("A referral leaves word for word once there is a network, is answered elsewhere, and ends when the person was told",
          "[referrals]") {
    Scene scene;
    auto &peer = scene.anotherStructure("WIP", "WIP");
    StoreBackend there(scene.world, peer, referent);
    const auto ines = scene.person("Inès Bellanger", {{"phone", "06 39 98 12 40"}, {"note", "jamais montrer"}});
    Dossier dossier(scene, ines);
    dossier.choose("person.refer");
    REQUIRE(scene.context.opened.size() == 1);
    OneSide here(scene.backend, scene.context);
    here.page.showPart(scene.context.opened.back().part);
    settle();
    auto *form = here.shownForm();
    REQUIRE(form);
    CHECK(named<QLineEdit>(*form, "shownName").text() == inFrench("Inès Bellanger")); // filled in, and may be changed
    here.write("shownName", inFrench("Inès"));
    here.write("text", inFrench("Une place à l'atelier bois, le matin."));
    choose(named<QComboBox>(*form, "toStructure"), "WIP");
    named<QLineEdit>(*form, "shownName").setFocus();
    here.save();
    REQUIRE(all(scene, "referral").size() == 1);
    const auto referral = all(scene, "referral").front();
    CHECK(referral.fields.at("proposedOn") == Value("2026-11-24"));
    CHECK(here.panel().contains(inFrench("L’autre structure lit ceci, et rien d’autre du dossier")));

    // Without a network it waits, and says so; then it leaves by itself, once.
    ui::ReferralPost post(scene.backend);
    CHECK(all(scene, "exchange_request").empty());
    CHECK(here.row(0).value(2) == inFrench("Part à la prochaine connexion"));
    scene.backend.worldTrust.failure = Error{Code::Unreachable, {}};
    goOnline(scene.backend);
    CHECK(all(scene, "exchange_request").empty());
    scene.backend.worldTrust.failure.reset();
    emit scene.backend.syncStateChanged();
    emit scene.backend.syncStateChanged();
    REQUIRE(all(scene, "exchange_request").size() == 1);
    CHECK(all(scene, "exchange_request").front().id == domain::requestIdOf(referral.id));
    here.reread();
    CHECK(here.row(0).value(2) == inFrench("Proposée"));

    // What the other structure reads is what was shown, and nothing of the file.
    there.received();
    const auto got = must(peer.reader->get("exchange_request", domain::requestIdOf(referral.id)));
    CHECK(got.fields.at("shownName") == Value("Inès"));
    CHECK(got.fields.at("text") == Value("Une place à l'atelier bois, le matin."));
    for (const auto &[name, value] : got.fields)
        CHECK((name == "exchange" || name == "kind" || name == "askedOn" || name == "askedBy" || name == "shownName" || name == "contact" ||
               name == "text" || value.isNull()));
    CHECK_FALSE(peer.reader->get("person", ines));
    CHECK_FALSE(peer.reader->get("referral", referral.id));
    CHECK(referralsWaiting(there) == QStringList{inFrench("À répondre : Inès")});
    CHECK(referralsWaiting(scene.backend).isEmpty()); // nothing to do before it is late

    TestContext elsewhere;
    OneSide answering(there, elsewhere);
    answering.openFirst();
    CHECK(answering.panel().contains(inFrench("Une place à l'atelier bois")));
    const auto whoReads = inFrench("Ce que vous répondez est lu par la structure qui demande et, si la personne a ou aura un référent");
    CHECK(answering.panel().contains(whoReads)); // before anything is answered, by a button
    answering.press("referral.appoint");
    CHECK(answering.panel().contains(whoReads)); // or in a form
    answering.write("appointmentAt", "26/11/2026 10:00");
    answering.write("appointmentPlace", "WIP, Colombelles");
    answering.save();
    scene.backend.received();
    here.reread();
    CHECK(here.row(0).value(2) == inFrench("Rendez-vous donné"));
    CHECK(onlyCase(scene.backend)->whole.at("answer") == Value("accepted")); // who gives a day has said yes
    // The référent hears of it at once, for the person to hear of it; another day is news again.
    CHECK(referralsWaiting(scene.backend) == QStringList{inFrench("Dire la réponse à la personne : Inès Bellanger")});
    here.openFirst();
    here.press("referral.toldNews");
    here.reread();
    CHECK(referralsWaiting(scene.backend).isEmpty());
    peer.edit("exchange_request", domain::requestIdOf(referral.id), {{"appointmentAt", "2026-11-26T14:00"}});
    scene.backend.received();
    CHECK(referralsWaiting(scene.backend).size() == 1);
    here.reread();
    here.press("referral.toldNews");
    here.reread();
    CHECK(referralsWaiting(scene.backend).isEmpty());
    scene.world.clock.jump(3 * 86'400'000LL); // the day after the appointment
    there.received();
    answering.reread();
    CHECK(referralsWaiting(there) == QStringList{inFrench("La rencontre a-t-elle eu lieu ? : Inès")});
    answering.press("referral.met");
    answering.reread();
    answering.press("referral.result");
    answering.write("result", inFrench("Vient le mardi matin."));
    answering.save();
    scene.backend.received();
    here.reread();
    CHECK(referralsWaiting(scene.backend) == QStringList{inFrench("À dire à la personne : Inès Bellanger")});
    here.openFirst();
    CHECK(here.panel().contains("Vient le mardi matin."));
    here.press("referral.told");
    here.reread();
    CHECK(referralsWaiting(scene.backend).isEmpty());
    CHECK(here.row(0).isEmpty()); // over: under “all”
    CHECK(onlyCase(scene.backend)->state() == domain::ReferralState::Ended);
}

TEST_CASE("Who was asked answers also once the file is shared with them; what has left is changed no more; what is erased is not shown",
          "[referrals]") {
    Scene scene;
    auto &peer = scene.anotherStructure("WIP", "WIP");
    StoreBackend there(scene.world, peer, referent);
    const auto ines = scene.person("Inès Bellanger");
    const auto referral = askForAPlace(scene, peer, ines);
    OneSide here(scene.backend, scene.context);
    here.openFirst();
    here.press("referral.change"); // it leaves while the form is open
    here.write("text", "Autre chose");
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    ui::ReferralPost post(scene.backend);
    here.save();
    CHECK(scene.mine.value("referral", referral, "text") == Value("Une place ?"));
    REQUIRE(here.shownForm()); // what is typed is still there
    (void)here.page.closeTop();
    scene.mine.edit("referral", referral, {{"text", "Écrit sur un autre poste"}});
    CHECK(onlyCase(scene.backend)->whole.at("text") == Value("Une place ?")); // what they read, whatever the file says since

    scene.backend.worldTrust.share(ines, peer.structure, {"suite", "consent", "2026-11-24"}, {});
    there.received();
    REQUIRE(peer.reader->get("person", ines));
    REQUIRE(onlyCase(there));
    CHECK(onlyCase(there)->side == domain::Side::Answers);
    CHECK(referralsWaiting(there).size() == 1);
    TestContext elsewhere;
    OneSide answering(there, elsewhere);
    answering.openFirst();
    answering.press("referral.accept");
    scene.backend.received();
    CHECK(onlyCase(scene.backend)->state() == domain::ReferralState::Accepted);
    CHECK(onlyCase(scene.backend)->side == domain::Side::Proposes);

    here.reread();
    here.openFirst();
    must(scene.mine.writer->remove("referral", referral));
    must(scene.mine.writer->remove("exchange_request", domain::requestIdOf(referral)));
    scene.backend.received();
    here.reread();
    CHECK_FALSE(named<QWidget>(here.page, "referralPanel").isVisibleTo(&here.page));
}

TEST_CASE("A refusal says why, on both sides; refused and withdrawn at once, both acts are kept", "[referrals]") {
    Scene scene;
    auto &peer = scene.anotherStructure("WIP", "WIP");
    StoreBackend there(scene.world, peer, referent);
    const auto ines = scene.person("Inès Bellanger");
    askForAPlace(scene, peer, ines);
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    ui::ReferralPost post(scene.backend);
    there.received();
    TestContext elsewhere;
    OneSide answering(there, elsewhere);
    answering.openFirst();
    answering.press("referral.decline");
    answering.save(); // without a word
    CHECK(answering.shownForm());
    CHECK(onlyCase(there)->state() == domain::ReferralState::Proposed);
    answering.write("answerText", "Complet jusqu'en janvier");
    answering.save();
    CHECK(onlyCase(there)->state() == domain::ReferralState::Declined);
    const auto request = onlyCase(there)->request->id;
    scene.mine.edit("exchange_request", request, {{"withdrawnOn", "2026-11-24"}}); // at the same time, here
    scene.backend.received();
    there.received();
    for (auto *backend : {&scene.backend, &there}) {
        const auto both = onlyCase(*backend);
        REQUIRE(both);
        CHECK(both->state() == domain::ReferralState::Withdrawn); // said in words, and the answer is still there
        CHECK(both->whole.at("answerText") == Value("Complet jusqu'en janvier"));
    }
}

TEST_CASE("Who did not come gets another appointment, also from a laptop that had not heard of it: all come to the same, in one version",
          "[referrals]") {
    Scene scene;
    auto &peer = scene.anotherStructure("WIP", "WIP");
    auto &second = scene.world.enrol(peer.structure);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    scene.world.sync();
    StoreBackend there(scene.world, peer, referent), beside(scene.world, second, referent);
    const auto ines = scene.person("Inès Bellanger");
    const auto referral = askForAPlace(scene, peer, ines);
    const auto request = domain::requestIdOf(referral);
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    ui::ReferralPost post(scene.backend);
    const auto meet = [&] {
        for (auto *laptop : {&there, &beside, &scene.backend}) laptop->received();
    };
    meet();
    peer.edit("exchange_request", request, {{"answer", "accepted"}, {"answeredOn", "2026-11-21"}, {"appointmentAt", "2026-11-24T10:00"}});
    meet();
    TestContext elsewhere, besides;
    { // nothing is exchanged between the two
        OneSide missing(there, elsewhere);
        missing.openFirst();
        missing.press("referral.notCome");
    }
    scene.world.clock.advance(60'000);
    {
        OneSide appointing(beside, besides);
        appointing.openFirst();
        appointing.press("referral.appoint");
        appointing.write("appointmentAt", "26/11/2026 10:00");
        appointing.save();
    }
    meet();
    for (auto *laptop : {&there, &beside, &scene.backend}) {
        const auto of = onlyCase(*laptop);
        REQUIRE(of);
        CHECK(of->state() == domain::ReferralState::Appointment);
        CHECK_FALSE(of->hasVersions());
        CHECK(of->whole.at("outcome") == Value("not_come")); // nothing is lost
    }
    CHECK(referralsWaiting(scene.backend) == QStringList{inFrench("Dire la réponse à la personne : Inès Bellanger")});
    {
        OneSide again(there, elsewhere);
        again.openFirst();
        CHECK(again.panel().contains("24/11/2026"));
        CHECK(again.panel().contains(ui::termLabel("referral_outcome", "not_come")));
        again.press("referral.notCome");
        again.reread();
        scene.backend.received();
        CHECK(referralsWaiting(scene.backend) == QStringList{inFrench("À dire à la personne : Inès Bellanger")});
        again.press("referral.appoint"); // it is not over for good
        again.write("appointmentAt", "27/11/2026 10:00");
        again.save();
        CHECK(onlyCase(there)->state() == domain::ReferralState::Appointment);
    }
    peer.edit("exchange_request", request, {{"outcome", "not_come"}, {"outcomeOn", "2026-11-24"}, {"outcomeOf", "2026-11-27T10:00"}});
    scene.backend.received();
    OneSide here(scene.backend, scene.context);
    here.openFirst();
    here.press("referral.told");
    here.reread();
    CHECK(referralsWaiting(scene.backend).isEmpty());
    CHECK_FALSE(onlyCase(scene.backend)->whole.contains("toldOn")); // another appointment would be told again
    peer.edit("exchange_request", request, {{"appointmentAt", "2026-12-01T10:00"}});
    scene.backend.received();
    CHECK(referralsWaiting(scene.backend) == QStringList{inFrench("Dire la réponse à la personne : Inès Bellanger")});
}

TEST_CASE("A partner outside answers by word of mouth, noted with the same acts; undo takes one back; a letter leaves", "[referrals]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    OneSide here(scene.backend, scene.context);
    here.page.showPart(QLatin1String(ui::referPart) + QString::fromStdString(toText(ines)));
    settle();
    here.write("text", "Aide alimentaire");
    named<QLineEdit>(*here.shownForm(), "shownName").setFocus();
    here.save(); // to nobody
    CHECK(all(scene, "referral").empty());
    CHECK(allText(*here.shownForm())
              .contains(inFrench("Dites à qui\u00a0: à une structure, à un partenaire ou à un professionnel.").replace(QChar(0xa0), ' ')));
    CHECK(named<QWidget>(*here.shownForm(), "toStructure").hasFocus());
    CHECK(here.panel().contains(inFrench("L’autre structure lira")));
    QTest::keyClicks(&named<QLineEdit>(*here.shownForm(), "partner"), "CCAS de Caen");
    settle();
    CHECK_FALSE(here.panel().contains(inFrench("L’autre structure lira"))); // nobody outside reads it here
    here.save();
    REQUIRE(all(scene, "referral").size() == 1);
    CHECK(here.row(0).value(1) == inFrench("vers CCAS de Caen"));
    REQUIRE(here.button("referral.accept"));
    CHECK(here.button("referral.letter")->hasFocus()); // one key more accepts nothing in their name
    here.press("referral.accept");
    here.reread();
    CHECK(onlyCase(scene.backend)->state() == domain::ReferralState::Accepted);
    scene.context.undo();
    here.reread();
    CHECK(onlyCase(scene.backend)->state() == domain::ReferralState::Proposed);
    here.press("referral.accept"); // then they call again: it was a no
    here.reread();
    here.press("referral.correct");
    auto *answer = here.shownForm()->findChild<QComboBox *>("answer");
    REQUIRE(answer);
    choose(*answer, ui::termLabel("request_answer", "declined"));
    answer->setFocus();
    here.save();
    CHECK(onlyCase(scene.backend)->state() == domain::ReferralState::Declined);
    scene.mine.edit("referral", onlyCase(scene.backend)->referral->id, {{"answer", Value()}, {"answeredOn", Value()}});
    scene.backend.received();
    here.reread();
    TempDir folder;
    scene.context.path = QString::fromStdString((folder.path() / "lettre.pdf").string());
    here.press("referral.letter");
    QFile letter(scene.context.path);
    REQUIRE(letter.open(QIODevice::ReadOnly));
    CHECK(letter.read(5) == "%PDF-");
    const auto whole = onlyCase(scene.backend);
    const ui::ValueText text(scene.backend.reader());
    const auto says = [&](const store::Record &referral) {
        return paperWords(ui::referralLetter(*whole, ui::proposerOf(referral, scene.backend), text, QDate(2026, 11, 24)));
    };
    const auto &elsewhere = scene.anotherStructure("WIP", "WIP"); // a colleague there proposed it, and it is printed here
    must(scene.mine.writer->commit(std::vector{domain::RecordChange{
        RecordId{elsewhere.member.bytes}, "member", true, {}, {{"name", "Theo Marchand"}, {"structure", idValue(elsewhere.structure)}}}}));
    auto theirs = *whole->referral;
    theirs.fields["proposedBy"] = idValue(elsewhere.member);
    CHECK(says(*whole->referral).contains(text.member(scene.mine.member)));
    CHECK(says(theirs).contains("Theo Marchand, WIP"));
    CHECK_FALSE(says(theirs).contains(text.member(scene.mine.member)));
    scene.mine.edit("referral", onlyCase(scene.backend)->referral->id, {{"answerBy", "2026-11-20"}});
    scene.backend.received();
    here.reread();
    CHECK(referralsWaiting(scene.backend) == QStringList{inFrench("Réponse attendue : Inès Bellanger")});
    here.press("referral.withdraw");
    here.reread();
    CHECK(referralsWaiting(scene.backend).isEmpty());
}

TEST_CASE("Pictures of referrals", "[.pictures]") { // to be looked at; written only when TP_PICTURES names a folder
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().choose(choice);
        Scene scene;
        const auto wip = scene.anotherStructure("WIP", "WIP").structure;
        const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
        const auto refer = [&](const RecordId &who, std::map<std::string, Value> more) {
            more["proposedBy"] = idValue(scene.mine.member);
            more.emplace("shownName", "Inès");
            return scene.mine.add("referral", std::move(more), who);
        };
        refer(ines, {{"toStructure", idValue(wip)}, {"text", "Une place à l'atelier bois, le matin."}, {"proposedOn", "2026-11-20"}});
        refer(kevin, {{"partner", "CCAS de Caen"}, {"text", "Aide alimentaire"}, {"proposedOn", "2026-11-02"}});
        refer(kevin, {{"partner", "Mission locale"},
                      {"text", "CEJ"},
                      {"proposedOn", "2026-10-02"},
                      {"answer", "accepted"},
                      {"answeredOn", "2026-10-05"},
                      {"appointmentAt", "2026-11-12T10:00"},
                      {"appointmentPlace", "Hérouville"},
                      {"outcome", "met"},
                      {"outcomeOn", "2026-11-12"},
                      {"result", "CEJ signé le 15."},
                      {"resultOn", "2026-11-15"}});
        OneSide here(scene.backend, scene.context);
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            here.page.resize(size);
            const auto take = [&](const char *name) {
                QTest::qWait(50);
                REQUIRE(here.page.grab().save(
                    QStringLiteral("%1/referrals-%2-%3-%4.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())));
            };
            take("list");
            here.openFirst();
            take("one");
            (void)here.page.closeTop();
            here.page.showPart(QLatin1String(ui::referPart) + QString::fromStdString(toText(ines)));
            settle();
            take("form");
            (void)here.page.closeTop();
        }
        const ui::ValueText text(scene.backend.reader());
        const auto cases = ui::referralCases(scene.backend.reader(), scene.mine.structure, false);
        const auto toPartner = std::ranges::find_if(cases, [](const ui::ReferralCase &of) { return of.whole.contains("partner"); });
        REQUIRE(toPartner != cases.end());
        REQUIRE(ui::referralLetter(*toPartner, ui::proposerOf(*toPartner->referral, scene.backend), text, QDate(2026, 11, 24))
                    .write(qEnvironmentVariable("TP_PICTURES") + QStringLiteral("/letter.pdf")));
    }
}
