// Where a referral begins besides the file: on the capture card and at an encounter, which it then follows from, in a group and in a
// committee. Real stores.
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Team.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/encounters/EncountersPage.h"

#include <QPlainTextEdit>

using namespace tp;
using namespace tp::test;

namespace {

QString referralOf(const RecordId &person) { return QLatin1String(ui::referPart) + QString::fromStdString(toText(person)); }

void checkAsked(const TestContext &context, const QString &part) {
    REQUIRE_FALSE(context.opened.empty());
    CHECK(context.opened.back().page == QLatin1String("directory"));
    CHECK(context.opened.back().part == part);
}

struct ReferringCard { // the window as it opens: the keyboard stands in Who
    ReferringCard() : window(scene.backend, onboarding, {ui::todayPage(), ui::encountersPage(), ui::directoryPage()}) {
        scene.person("Kévin Delaunay");
        scene.person("Inès Bellanger");
        window.setPrompter(&scene.context);
        present(window, {1366, 768});
        REQUIRE(QTest::qWaitForWindowActive(&window));
        today();
    }
    void today() {
        window.open({QStringLiteral("today"), {}});
        settle();
        REQUIRE(window.focusWidget()->objectName() == "capture.who.edit");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(window.focusWidget(), key, with);
        settle();
    }
    void who(const char *typed) {
        QTest::keyClicks(window.focusWidget(), QLatin1String(typed));
        key(Qt::Key_Return);
    }
    void referNow() {
        for (int pressed = 0; window.focusWidget()->objectName() != "capture.nextStep" && pressed < 6; ++pressed) key(Qt::Key_Tab);
        REQUIRE(window.focusWidget()->objectName() == "capture.nextStep");
        key(Qt::Key_End);
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    std::vector<QWidget *> seen(const char *name) {
        std::vector<QWidget *> out;
        for (auto *one : window.findChildren<QWidget *>(QLatin1String(name)))
            if (one->isVisible()) out.push_back(one);
        return out;
    }
    Scene scene;
    NoOnboarding onboarding;
    ui::MainWindow window;
};

} // namespace

TEST_CASE("A referral begins on the capture card, by the keyboard: once it is saved, with the person and the encounter filled in",
          "[referrals]") {
    ReferringCard at;
    at.who("kev");
    at.referNow();
    const auto met = all(at.scene, "encounter");
    REQUIRE(met.size() == 1);
    CHECK(met[0].fields.at("nextStep") == Value("refer"));
    CHECK(named<QComboBox>(at.window, "capture.nextStep").currentIndex() == 0); // the card is ready for the next
    REQUIRE(at.window.currentPage() == "directory");
    const auto forms = at.seen("referral.form");
    REQUIRE_FALSE(forms.empty());
    CHECK(forms[0]->isAncestorOf(at.window.focusWidget()));
    named<QPlainTextEdit>(*forms[0], "text").setPlainText("Un rendez-vous");
    auto &partner = named<QLineEdit>(*forms[0], "partner");
    at.window.activateWindow(); // without a window manager the list of Who took that with it
    REQUIRE(QTest::qWaitForWindowActive(&at.window));
    partner.setFocus();
    QTest::keyClicks(&partner, "CHU");
    QTest::keyClick(&partner, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto made = all(at.scene, "referral");
    REQUIRE(made.size() == 1);
    CHECK(made[0].fields.at("encounter") == idValue(met[0].id));
    CHECK(made[0].file == all(at.scene, "participation").at(0).file);
}

TEST_CASE("A referral of nobody with a file is none; of two people met together each has a button, at the encounter", "[referrals]") {
    ReferringCard at;
    at.who("2h 18-21");
    at.referNow();
    CHECK(named<QLabel>(at.window, "capture.problem").isVisible());
    CHECK(at.window.currentPage() == "today");
    CHECK(all(at.scene, "encounter").empty());
    named<QWidget>(at.window, "capture.who.edit").setFocus();
    at.who("kev");
    at.who("ines");
    at.referNow();
    CHECK(all(at.scene, "encounter").size() == 1);
    CHECK(at.window.currentPage() == "encounters");
    CHECK(at.seen("referPerson").size() == 2);
    CHECK(at.window.focusWidget()->objectName() == "referPerson");
    CHECK(allText(at.window).contains(QString::fromUtf8("Rencontre enregistrée. Choisissez la personne à orienter.")));
    CHECK(all(at.scene, "referral").empty());
}

TEST_CASE("A referral begins at an encounter, says so, and is read there; of two people met each has their own", "[referrals]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
    const auto met = scene.encounter("2026-11-20T10:00", "Mission locale");
    scene.meet(ines, met, "2026-11-20T10:00", "Voudrait voir un médecin");
    scene.meet(kevin, met, "2026-11-20T10:00", "");
    ui::EncountersPage encounters(scene.backend, scene.context);
    present(encounters);
    encounters.openRecord(met);
    settle();
    const auto beginsFor = [&](const QString &who) {
        for (auto *button : encounters.findChildren<QPushButton *>(QStringLiteral("referPerson")))
            if (button->isVisible() && button->accessibleName().contains(who)) return button;
        return static_cast<QPushButton *>(nullptr);
    };
    auto *begin = beginsFor(QString::fromUtf8("Inès"));
    REQUIRE(begin);
    REQUIRE(beginsFor(QString::fromUtf8("Kévin")));
    begin->click();
    const auto part = referralOf(ines) + QLatin1Char('/') + QString::fromStdString(toText(met));
    checkAsked(scene.context, part);

    ui::DirectoryPage directory(scene.backend, scene.context);
    present(directory);
    directory.showPart(part);
    settle();
    QWidget *form = nullptr;
    for (auto *one : directory.findChildren<QWidget *>(QStringLiteral("referral.form")))
        if (one->isVisibleTo(&directory)) form = one;
    REQUIRE(form);
    named<QPlainTextEdit>(*form, "text").setPlainText("Un rendez-vous");
    auto &partner = named<QLineEdit>(*form, "partner");
    partner.setText("CHU");
    QTest::keyClick(&partner, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto made = all(scene, "referral");
    REQUIRE(made.size() == 1);
    CHECK(made[0].fields.at("encounter") == idValue(met));
    CHECK(made[0].fields.at("person") == idValue(ines));
    directory.openRecord(made[0].id);
    settle();
    named<QPushButton>(directory, "referral.encounter").click();
    CHECK(scene.context.opened.back().page == QLatin1String("encounters"));
    CHECK(scene.context.opened.back().record == met);

    encounters.openRecord(scene.encounter("2026-11-21T10:00", "Ailleurs"));
    encounters.openRecord(met);
    settle();
    auto &read = named<QPushButton>(encounters, "openReferral");
    CHECK(read.text() == QString::fromUtf8("Orienté·e vers CHU"));
    read.click();
    CHECK(scene.context.opened.back().page == QLatin1String("directory"));
    CHECK(scene.context.opened.back().record == made[0].id);
}

TEST_CASE("A referral begins in a group and in a committee, of those whose file can be opened here", "[referrals]") {
    Scene scene;
    const auto group = groupOf(scene.mine, "Grande Delle");
    const auto nadia = scene.person("Nadia");
    delegateOf(scene, scene.mine, group, nadia);
    const auto session = sessionOf(scene.mine);
    Committees at(scene);
    at.open(group);
    at.lit("memberTable", 0);
    at.press("group.refer");
    checkAsked(at.context, referralOf(nadia));
    at.open(session);
    at.lit("delegateTable", 0);
    at.press("committee.refer");
    checkAsked(at.context, referralOf(nadia));
    CHECK(at.context.opened.size() == 2);

    auto &peer = scene.anotherStructure("WIP", "WIP"); // which reads the seat, and not the file
    StoreBackend elsewhere(scene.world, peer, referent | coordinator);
    Committees there(scene, elsewhere);
    there.open(group);
    there.lit("memberTable", 0);
    CHECK_FALSE(there.offers("group.refer"));
    there.open(session);
    there.lit("delegateTable", 0);
    CHECK_FALSE(there.offers("committee.refer"));
}
