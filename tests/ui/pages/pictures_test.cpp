// Pictures of every page in both schemes and at 200 %, to be looked at beside the design: written only when TP_PICTURES names a folder.
#include "tests/ui/pages/Scene.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/models/CoverageCount.h"
#include "ui/onboarding/FirstRunPage.h"
#include "ui/onboarding/KitPage.h"
#include "ui/onboarding/UnlockPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/rescue/RescuePage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CommuneMap.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {
class Silent final : public ui::Onboarding {
public:
    bool hasProfile() const override { return true; }
    std::string proposePassphrase() override { return "bouliva-tokarin-selupe-vandori"; }
    void enrol(const std::string &, const std::string &, const std::string &, ui::Answer<> answer) override {
        answer(fail(Code::Unreachable));
    }
    void unlock(const std::string &, ui::Answer<>) override {}
    void unlockWithKit(const std::string &, ui::Answer<>) override {}
};
void take(QWidget &page, const char *name, QSize size) {
    QWidget frame; // some pages have no ground of their own
    frame.resize(size);
    page.setParent(&frame);
    page.setGeometry(QRect({0, 0}, size));
    page.show();
    frame.show();
    QTest::qWait(120); // rows made anew are laid out some turns later
    const auto folder = qEnvironmentVariable("TP_PICTURES");
    REQUIRE(frame.grab().save(
        QStringLiteral("%1/%2-%3-%4.png").arg(folder, QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light").arg(size.width())));
    page.setParent(nullptr);
    page.show();
}
} // namespace

TEST_CASE("Pictures of the pages", "[.pictures]") {
    Scene scene(referent | coordinator);
    const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2002}, {"commune", "14327"}, {"phone", "06 39 98 12 40"}});
    const auto kevin = scene.person("Kévin Delaunay", {{"birthYear", 2003}, {"commune", "14118"}});
    scene.person("Théo Lamotte");
    scene.person("Lulu", {{"ageBand", "18-21"}});
    for (int i = 1; i < 24; ++i)
        scene.encounter("2026-10-" + std::string(i < 10 ? "0" : "") + std::to_string(i) + "T10:00",
                        i % 3 ? "Centre commercial Saint-Clair" : "Local AAJB");
    const auto first = scene.encounter("2026-10-28T10:00", "Bureau AAJB", {{"anonymous", Value()}});
    scene.meet(ines, first, "2026-10-28T10:00", "Dossier d'hébergement envoyé au CCAS.");
    const auto middle = scene.encounter("2026-11-06T15:00", "Café des images", {{"anonymous", Value()}});
    scene.meet(ines, middle, "2026-11-06T15:00", "Logement et démarches vont mieux. Elle voudrait visiter l'E2C.");
    const auto last = scene.encounter("2026-11-20T16:00", "Grande Delle", {{"nextStep", "call_back"}, {"nextStepOn", "2026-11-27"}});
    scene.meet(ines, last, "2026-11-20T16:00", "Elle a repris contact avec sa sœur.");
    scene.backend.received();
    const auto today =
        scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle",
                        {{"note", "Il dort chez un ami jusqu'à vendredi. Veut reprendre le code. D'accord pour passer à l'atelier vélo."},
                         {"nextStep", "call_back"},
                         {"nextStepOn", "2026-11-27"},
                         {"team", "Samira, Marc"}});
    scene.meet(kevin, today, "2026-11-24T14:18", "Attend une réponse de la mission locale.");
    scene.encounter("2026-11-24T13:50", "Centre commercial Saint-Clair",
                    {{"anonymous", Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "26-29"}, {"count", 3}}}}});
    scene.world.sync();
    scene.mine.edit("person", ines, {{"phone", "06 39 98 41 07"}, {"ageBand", "22-25"}, {"note", "Préfère les messages écrits."}});
    scene.colleague.edit("person", ines, {{"phone", "06 39 98 55 18"}, {"ageBand", "18-21"}, {"note", "Ne pas appeler avant 10 h."}});
    scene.mine.edit("encounter", last, {{"place", "Arrêt Grande Delle"}});
    scene.colleague.edit("encounter", last, {{"place", "Place Café des images"}});
    scene.backend.received();
    scene.encounter("2026-11-24T14:30", "Local AAJB");
    Silent onboarding;
    const auto other = scene.world.consortium.addStructure(scene.world.consortium.founder);
    scene.world.enrol(other, referent);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    scene.backend.invites = true;
    for (const auto &[id, device] : scene.world.consortium.state.devices()) {
        auto &story = scene.backend.worldTrust.stories[id];
        story.addedMs = Scene::nowMs - 90ll * 86'400'000;
        story.invitedBy = scene.mine.member;
        story.lastSignMs = Scene::nowMs - 3'600'000;
    }
    scene.backend.worldTrust.stories[scene.colleague.session->device()].lastSignMs = Scene::nowMs - 9ll * 86'400'000;
    const auto inFile = [&](const char *type, std::map<std::string, Value> fields) {
        fields["person"] = Scene::bytes(ines);
        scene.mine.add(type, std::move(fields), ines);
    };
    inFile("situation", {{"observedOn", "2026-03-02"},
                         {"housing", "4"},
                         {"employment", "4"},
                         {"training", "3"},
                         {"administrative", "3"},
                         {"finances", "4"},
                         {"mobility", "3"},
                         {"health", "1"},
                         {"family", "2"},
                         {"language", "0"},
                         {"digital", "2"},
                         {"lodging", "third_party"}});
    inFile("situation", {{"observedOn", "2026-11-06"},
                         {"housing", "2"},
                         {"employment", "3"},
                         {"training", "3"},
                         {"administrative", "1"},
                         {"finances", "3"},
                         {"mobility", "2"},
                         {"health", "2"},
                         {"family", "1"},
                         {"language", "0"},
                         {"digital", "1"}});
    inFile("reminder", {{"dueOn", "2026-11-20"}, {"what", "Relancer la mission locale"}, {"member", Scene::bytes(scene.mine.member)}});
    inFile("reminder", {{"dueOn", "2026-12-04"}, {"what", "Préparer la visite de l'E2C"}, {"member", Scene::bytes(scene.mine.member)}});
    scene.mine.edit("person", ines, {{"referent", Scene::bytes(scene.colleague.member)}});
    inFile("handover", {{"proposedOn", "2026-11-23"},
                        {"from", Scene::bytes(scene.colleague.member)},
                        {"to", Scene::bytes(scene.mine.member)},
                        {"note", "Préfère le matin, par message."}});
    const auto again = scene.person("Inés Bellangé", {{"birthYear", 2002}});
    const auto gare = scene.encounter("2026-09-02T10:00", "Gare");
    scene.meet(again, gare, "2026-09-02T10:00", "Première rencontre.");
    const auto told = scene.person("Lulu Perrin");
    scene.mine.add("handover",
                   {{"person", Scene::bytes(told)},
                    {"proposedOn", "2026-11-20"},
                    {"from", Scene::bytes(scene.mine.member)},
                    {"to", Scene::bytes(scene.colleague.member)},
                    {"answer", "accepted"},
                    {"answeredOn", "2026-11-23"},
                    {"answerNote", "Avec plaisir, je la vois jeudi."}},
                   told);
    const auto nana = scene.person("Nana", {{"familyName", "Kowalski"}, {"phone", "06 39 98 12 77"}, {"noticeOn", "2026-03-02"}});
    const auto united = scene.person("Ninon", {{"familyName", "Kowal"}, {"birthYear", 2001}});
    for (const auto &file : {nana, united}) scene.mine.edit("person", file, {{"sameAs", Scene::bytes(united)}});
    scene.mine.edit("person", nana, {{"referent", Scene::bytes(scene.colleague.member)}});
    scene.mine.add(
        "exit",
        {{"person", Scene::bytes(united)}, {"exitedOn", "2026-06-01"}, {"situation", "moved_away"}, {"note", "Chez sa sœur, à Lyon."}},
        united);
    scene.mine.add(
        "reminder",
        {{"person", Scene::bytes(united)}, {"dueOn", "2026-10-01"}, {"doneOn", "2026-10-02"}, {"what", "Envoyer le dossier à la CAF"}},
        united);
    scene.mine.add(
        "custom_field",
        {{"recordType", "encounter"}, {"code", "with"}, {"kind", "boolean"}, {"audience", "structure"}, {"label", "Vient avec un animal"}});
    scene.backend.worldTrust.requestErasure(scene.person("Nono"), "Il le demande.", [](const Result<> &) {});

    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        auto *theme = qApp->findChild<ui::Theme *>();
        REQUIRE(theme);
        theme->choose(choice);
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            ui::EncountersPage encounters(scene.backend, scene.context);
            take(encounters, "encounters", size);
            encounters.openRecord(today);
            take(encounters, "encounter", size);
            QTest::keyClick(&encounters, Qt::Key_F2);
            take(encounters, "encounter-edit", size);
            ui::PersonsPage persons(scene.backend, scene.context);
            take(persons, "persons", size);
            named<QPushButton>(persons, "exportPeople").click();
            take(persons, "export-people", size);
            named<QScrollArea>(persons, "export.body").ensureVisible(0, 2000);
            take(persons, "export-people-below", size);
            (void)persons.closeTop();
            named<QLineEdit>(persons, "personSearch").setText("Delaunay\tKévin\t23");
            take(persons, "persons-pasted", size);
            named<QLineEdit>(persons, "personSearch").setText("Quevin Delonai");
            QTest::keyClick(&named<QLineEdit>(persons, "personSearch"), Qt::Key_Return);
            named<QPushButton>(persons, "openFile").click();
            take(persons, "person-new", size);
            persons.openRecord(ines);
            take(persons, "person", size);
            named<QTabBar>(persons, "personParts").setCurrentIndex(1);
            take(persons, "person-situation", size);
            named<QPushButton>(persons, "situation.new").click();
            take(persons, "person-situation-form", size);
            named<QTabBar>(persons, "personParts").setCurrentIndex(2);
            take(persons, "person-rights", size);
            named<QTabBar>(persons, "personParts").setCurrentIndex(0);
            for (const auto *act : {"person.reminder", "person.same", "person.exit"}) {
                named<QAction>(persons, act).trigger();
                settle();
                take(persons, act, size);
                (void)persons.closeTop();
            }
            named<QPushButton>(persons, "sharePerson").click();
            take(persons, "person-share", size);
            (void)persons.closeTop();
            named<QTabBar>(persons, "personParts").setCurrentIndex(2);
            named<QPushButton>(persons, "notice.change").click();
            take(persons, "person-notice-form", size);
            (void)persons.closeTop();
            persons.openRecord(told);
            take(persons, "person-handover-answered", size);
            persons.openRecord(again);
            named<QMenu>(persons, "personMenu").findChild<QAction *>("person.same")->trigger();
            settle();
            named<QPushButton>(named<QWidget>(persons, "same"), "alike").click();
            settle();
            take(persons, "person-compare", size);
            (void)persons.closeTop();
            (void)persons.closeTop();
            named<QAction>(persons, "person.handover").trigger();
            take(persons, "person-handover-form", size);
            (void)persons.closeTop();
            persons.openRecord(united);
            named<QPushButton>(persons, "reminder.showDone").click();
            take(persons, "person-united", size);
            named<QPushButton>(persons, "editPerson").click();
            take(persons, "person-facts-form", size);
            ui::ConsortiumPage consortium(scene.backend, scene.context);
            take(consortium, "consortium", size);
            consortium.activated();
            QTest::keyClick(&named<QWidget>(consortium, "roster"), Qt::Key_Return);
            take(consortium, "consortium-member", size);
            named<QPushButton>(consortium, "consortium.invite").click();
            take(consortium, "consortium-invite", size);
            named<QPushButton>(consortium, "invite.go").click();
            take(consortium, "consortium-code", size);
            consortium.findChild<QMenu *>("consortium.guides.menu")->actions().first()->trigger();
            take(consortium, "consortium-lost", size);
            consortium.showTab(ui::ConsortiumPage::Structures);
            take(consortium, "consortium-structures", size);
            consortium.showTab(ui::ConsortiumPage::Erasures);
            take(consortium, "consortium-erasures", size);
            consortium.showTab(ui::ConsortiumPage::Dictionary);
            take(consortium, "consortium-words", size);
            consortium.showTab(ui::ConsortiumPage::Sync);
            take(consortium, "consortium-sync", size);
            ui::SettingsPage settings(scene.backend, scene.context, theTheme(), *programTranslations);
            take(settings, "settings", size);
            ui::RescuePage rescue(scene.backend, scene.context);
            take(rescue, "rescue", size);
            ui::ConflictsPage conflicts(scene.backend, scene.context);
            take(conflicts, "conflicts", size);
            conflicts.openRecord(ines);
            conflicts.findChild<QAbstractButton *>("version_note_2")->click();
            conflicts.findChild<QAbstractButton *>("version_ageBand_3")->click();
            take(conflicts, "conflict-together", size);
            scene.backend.kit = std::string("tpk1:coffre.example.org:8443/7K3M-Q9TX-2HVE-84RN-C0PW-YD6J-7K3M-Q9TX-2HVE-84RN-C0PW-YD6J-5");
            ui::KitPage kit(scene.backend, scene.context);
            named<QPushButton>(kit, "makeKit").click();
            take(kit, "kit", size);
        }
        for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
            ui::FirstRunPage run(onboarding, "fr");
            take(run, "first-run", size);
            named<QLineEdit>(run, "invitation").setText("tp1:coffre.example.org:8443/7K3MQ-9TX2H-VE84R-NC0PW-YD6J%");
            take(run, "first-run-wrong", size);
            ui::UnlockPage unlock(onboarding, {"Samira Benali", Scene::nowMs - 600'000, Scene::nowMs, {5, 0, 1}});
            named<QPushButton>(unlock, "forgotten").click();
            take(unlock, "unlock", size);
        }
        theme->choose(ui::Theme::Choice::System);
    }

    // What a colleague had sent, once she is cut off below it.
    scene.colleague.add("encounter", anEncounter("Noté au lavoir"));
    scene.world.sync();
    auto &consortium = scene.world.consortium;
    consortium.fold(consortium.revoking(consortium.founder, scene.colleague.session->device(), 0));
    must(scene.mine.writer->applyLog({}, consortium.wires));
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        auto *theme = qApp->findChild<ui::Theme *>();
        theme->choose(choice);
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            ui::ConflictsPage conflicts(scene.backend, scene.context);
            take(conflicts, "conflicts-aside", size);
            ui::RescuePage rescue(scene.backend, scene.context);
            take(rescue, "rescue-aside", size);
            named<QPushButton>(rescue, "rescue.look").click();
            take(rescue, "rescue-look", size);
        }
        theme->choose(ui::Theme::Choice::System);
    }
}

TEST_CASE("Pictures of the map", "[.pictures]") {
    Scene scene(referent | manager | coordinator);
    scene.mine.add("territory", {{"name", "Vallées de l'Orne et de l'Odon"}, {"communes", Value::Array{"14266", "14738"}}});
    const std::pair<const char *, int> met[] = {{"14327", 132}, {"14118", 90}, {"14167", 41}, {"14266", 24}, {"14488", 12}, {"14366", 30},
                                                {"14047", 18},  {"14762", 9},  {"14437", 7},  {"14738", 3},  {"14258", 5},  {"14220", 2},
                                                {"14101", 1},   {"14341", 4},  {"14254", 1},  {"14371", 2},  {"14061", 6}};
    const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
    for (const auto &[code, times] : met)
        for (int i = 0; i < times; ++i) {
            const auto day =
                "2026-" + std::string(i % 11 < 9 ? "0" : "") + std::to_string(1 + i % 11) + "-1" + std::to_string(i % 9) + "T10:00";
            const auto id = scene.encounter(day, "Place", {{"commune", code}});
            if (i % 7 == 0) scene.meet(i % 2 ? ines : kevin, id, day, "Vu");
        }
    for (int i = 0; i < 12; ++i) scene.encounter("2026-11-02T10:00", "Au téléphone", {{"commune", Value()}});
    scene.backend.received();
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().choose(choice);
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            ui::EncountersPage page(scene.backend, scene.context);
            page.showTab(ui::EncountersPage::Map);
            take(page, "map", size);
            page.activated();
            QTest::qWait(400);
            take(page, "map-lit", size);
            named<QPushButton>(page, "coverage.asTable").click();
            take(page, "map-other", size);
            named<QPushButton>(page, "coverage.asTable").click();
            auto &map = named<ui::CommuneMap>(page, "coverage.map");
            for (int i = 0; i < 4; ++i) map.zoom(1.5);
            take(page, "map-near", size);
            named<QComboBox>(page, "coverage.which").setCurrentIndex(1);
            named<QComboBox>(page, "coverage.territory").setCurrentIndex(1);
            take(page, "map-territory", size);
            QObject::connect(page.findChild<ui::CoverageCount *>(), &ui::CoverageCount::counted, &page,
                             [&] { page.findChild<ui::CoverageCount *>()->stop(); });
            named<QComboBox>(page, "coverage.period").setCurrentIndex(0);
            named<QPushButton>(page, "coverage.asTable").click();
            take(page, "map-stopped", size);
        }
        theTheme().choose(ui::Theme::Choice::System);
    }
}
