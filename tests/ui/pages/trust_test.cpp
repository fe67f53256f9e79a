// Sharing and erasing a person's file, the lock's settings, the rescue file: journeys over real stores.
#include "tests/ui/pages/Scene.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/rescue/RescueModel.h"
#include "ui/rescue/RescuePage.h"
#include "ui/settings/LockSetting.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/FocusScroll.h"
#include "ui/today/WaitingActs.h"
#include "ui/widgets/Accessible.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace tp;
using namespace tp::test;

namespace {
// Two structures; I am a referent and manager of mine, the colleague a manager too.
struct Files {
    Files() : scene(referent | manager) {
        auto &consortium = scene.world.consortium;
        other = consortium.addStructure(consortium.founder);
        guest = &scene.world.enrol(other, referent);
        const auto learn = [&] {
            for (auto &peer : scene.world.peers) must(peer->writer->applyLog({}, consortium.wires));
        };
        learn();
        must(scene.mine.writer->commit(std::vector{
            // while still an administrator
            domain::RecordChange{RecordId{other.bytes}, "structure", true, {}, {{"name", "Café des images"}, {"code", "CAF"}}}}));
        scene.world.sync();
        for (auto *peer : {&scene.mine, &scene.colleague})
            consortium.fold(must(identity::makeRoleSet(consortium.as(consortium.founder), peer->member, peer->structure, referent | manager,
                                                       must(scene.mine.writer->lastSequences()))));
        learn();
        ines = scene.person("Inès Bellanger", {{"phone", "0639981240"}});
        const auto encounter = scene.encounter("2026-11-20T16:00", "Grande Delle");
        scene.meet(ines, encounter, "2026-11-20T16:00", "Elle a repris contact avec sa sœur.");
        scene.world.sync();
    }
    Scene scene;
    StructureId other;
    Peer *guest = nullptr;
    RecordId ines;
};
void press(QWidget &page, const char *button) {
    auto &found = named<QPushButton>(page, button);
    REQUIRE(found.isVisible());
    REQUIRE(found.isEnabled());
    found.setFocus();
    QTest::keyClick(&found, Qt::Key_Space);
    settle();
}
} // namespace

TEST_CASE("A form that opens below the edge of a small window is brought into view") {
    Files f;
    ui::PersonsPage page(f.scene.backend, f.scene.context);
    present(page, {627, 354});
    page.openRecord(f.ines);
    auto &form = named<QWidget>(page, "personForm");
    press(page, "editPerson");
    settle();
    REQUIRE(form.isAncestorOf(page.window()->focusWidget()));
    REQUIRE(page.window()->focusWidget()->visibleRegion().isEmpty()); // it needs somebody to follow the keyboard
    REQUIRE(page.closeTop());
    settle();
    new ui::FocusScroll(&page);
    press(page, "editPerson");
    auto *first = page.window()->focusWidget();
    REQUIRE(form.isAncestorOf(first));
    REQUIRE(QTest::qWaitFor([&] { return first->visibleRegion().boundingRect().height() == first->height(); }));
}

TEST_CASE("F2 leads to the first field of a file's form, also where it stands open below the edge") {
    Files f;
    ui::PersonsPage page(f.scene.backend, f.scene.context);
    present(page, {627, 354});
    page.openRecord(f.ines);
    press(page, "editPerson");
    auto *first = page.window()->focusWidget();
    REQUIRE(named<QWidget>(page, "personForm").isAncestorOf(first));
    auto &back = named<QPushButton>(page, "editPerson"); // as one who opens the file and finds the form open
    back.setFocus();
    named<QTabBar>(page, "personParts").setCurrentIndex(2);
    settle();
    REQUIRE_FALSE(first->hasFocus());
    REQUIRE(first->visibleRegion().isEmpty());
    QTest::keyClick(&back, Qt::Key_F2);
    CHECK(first->hasFocus());
    CHECK(QTest::qWaitFor([&] { return first->visibleRegion().boundingRect().height() == first->height(); }));
}

TEST_CASE("The form to share a file scrolls into view, and what is irreversible stands above the reason") {
    Files f;
    ui::PersonsPage page(f.scene.backend, f.scene.context);
    present(page, {900, 620});
    page.openRecord(f.ines);
    auto &why = named<QLineEdit>(page, "share.reason");
    press(page, "sharePerson");
    REQUIRE(QTest::qWaitFor([&] { return why.visibleRegion().boundingRect().height() == why.height(); }));
    REQUIRE(why.hasFocus());
    const auto top = [&](const QWidget &one) { return one.mapTo(&page, QPoint()).y(); };
    auto &warning = named<QLabel>(page, "share.seen");
    CHECK(top(warning) < top(why));
    CHECK(QTest::qWaitFor([&] { return named<QPushButton>(page, "share.go").visibleRegion().boundingRect().height() > 0; }));
    CHECK(named<QPushButton>(page, "share.cancel").isVisible());
}

TEST_CASE("Enter in the reason shares nothing, Escape and Cancel give up, and without a reason it is said") {
    Files f;
    ui::PersonsPage page(f.scene.backend, f.scene.context);
    present(page);
    page.openRecord(f.ines);
    press(page, "sharePerson");
    auto &why = named<QLineEdit>(page, "share.reason");
    auto &problem = named<QLabel>(page, "share.noReason");
    CHECK_FALSE(problem.isVisible());
    press(page, "share.go");
    CHECK(problem.isVisible());
    CHECK(why.hasFocus());
    QTest::keyClicks(&why, "Immersion");
    CHECK_FALSE(problem.isVisible());
    QTest::keyClick(&why, Qt::Key_Return);
    QTest::keyClick(&why, Qt::Key_Enter);
    settle();
    CHECK(why.isVisible());
    CHECK(f.guest->reader->get("person", f.ines).error().code == Code::NotFound);
    CHECK(page.closeTop()); // Escape
    CHECK_FALSE(why.isVisible());
    CHECK(named<QPushButton>(page, "share.start").hasFocus());
    press(page, "share.start");
    CHECK(why.text() == "Immersion"); // kept
    press(page, "share.cancel");
    CHECK_FALSE(why.isVisible());
    CHECK(named<QPushButton>(page, "share.start").hasFocus());
    CHECK(f.guest->reader->get("person", f.ines).error().code == Code::NotFound);
}

TEST_CASE("Sharing a file: who, why, from when; said before, seen after, read by the other structure, and stopped") {
    Files f;
    ui::PersonsPage page(f.scene.backend, f.scene.context);
    present(page);
    page.openRecord(f.ines);
    CHECK(allText(page).contains(QString::fromUtf8("depuis le début")));
    CHECK(f.guest->reader->get("person", f.ines).error().code == Code::NotFound);
    press(page, "sharePerson");
    auto &why = named<QLineEdit>(page, "share.reason");
    CHECK(named<QComboBox>(page, "share.to").currentText() == QString::fromUtf8("Café des images"));
    CHECK(named<QLabel>(page, "share.seen").text().contains("1 rencontre"));
    QTest::keyClicks(&why, "Immersion");
    f.scene.backend.worldTrust.failure = Error{Code::Unreachable, {}};
    press(page, "share.go");
    CHECK(allText(page).contains(QString::fromUtf8("Rien n’a été changé")));
    f.scene.backend.worldTrust.failure.reset();
    QTest::keyClick(&why, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(allText(page).contains(QString::fromUtf8("Immersion, ")));
    CHECK(named<QWidget>(page, "access").hasFocus()); // nobody is left to share with
    CHECK(allText(page).contains(QString::fromUtf8("depuis le 24/11/2026")));
    CHECK(f.guest->value("person", f.ines, "usualName") == Value("Inès Bellanger"));
    f.scene.context.confirms = true;
    press(page, "share.stop.1");
    CHECK(f.scene.context.questions.last().contains(QString::fromUtf8("Café des images")));
    CHECK_FALSE(allText(page).contains("Immersion,"));
}

TEST_CASE("Erasing a file: what disappears, asked for here, confirmed by a colleague, followed and certified") {
    Files f;
    ui::PersonsPage page(f.scene.backend, f.scene.context);
    present(page);
    page.openRecord(f.ines);
    named<QTabBar>(page, "personParts").setCurrentIndex(2);
    settle();
    CHECK(named<QLabel>(page, "erase.lost").text().contains("1 note de rencontre"));
    QTest::keyClicks(&named<QPlainTextEdit>(page, "erase.reason"), "Elle le demande");
    press(page, "erase.request");
    CHECK(named<QPushButton>(page, "erase.withdraw").isVisible());
    CHECK_FALSE(named<QPushButton>(page, "erase.request").isVisible());

    // Whoever asked cannot confirm; the colleague sees it on Aujourd'hui and on the Consortium page.
    ui::ConsortiumPage mine(f.scene.backend, f.scene.context);
    present(mine);
    mine.showTab(ui::ConsortiumPage::Erasures);
    settle();
    CHECK(mine.findChild<QPushButton *>("erasure.0.confirm") == nullptr);
    CHECK(mine.findChild<QPushButton *>("erasure.0.withdraw"));

    StoreBackend theirs(f.scene.world, f.scene.colleague, referent | manager);
    TestContext context;
    ui::WaitingActs waiting(theirs, context);
    CHECK(waiting.count() == 1);
    waiting.show();
    press(waiting, "today.acts.erasures");
    REQUIRE(context.opened.size() == 1);
    ui::ConsortiumPage hers(theirs, context);
    present(hers);
    hers.openRecord(*context.opened.front().record);
    settle();
    CHECK(allText(hers).contains("Elle le demande"));
    press(hers, "erasure.0.confirm"); // the question is not answered
    CHECK(context.questions.size() == 1);
    CHECK(f.scene.mine.get("person", f.ines).id == f.ines);
    context.confirms = true;
    press(hers, "erasure.0.confirm");
    QTest::qWait(60);
    settle(); // a machine so busy that the wait ends before the page's turn came
    CHECK(f.scene.mine.reader->get("person", f.ines).error().code == Code::NotFound);
    CHECK(f.scene.colleague.reader->get("person", f.ines).error().code == Code::NotFound);
    CHECK(allText(hers).contains(QString::fromUtf8("ont effacé")));
    QTemporaryDir folder;
    context.path = folder.filePath("certificat.pdf");
    press(hers, "erasure.0.certificate");
    QFile pdf(context.path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(waiting.count() <= 1); // the request is gone; a note to read again may stand
}

TEST_CASE("A request can be taken back") {
    Files f;
    ui::PersonsPage page(f.scene.backend, f.scene.context);
    present(page);
    page.openRecord(f.ines);
    named<QTabBar>(page, "personParts").setCurrentIndex(2);
    press(page, "erase.request");
    press(page, "erase.withdraw");
    CHECK(named<QPushButton>(page, "erase.request").isVisible());
    CHECK(f.scene.mine.get("person", f.ines).id == f.ines);
}

TEST_CASE("The passphrase is changed with the old one, which is told while it lasts; the lock's minutes are kept") {
    ui::installAccessibility(); // as the program does
    Scene scene;
    ui::SettingsPage page(scene.backend, scene.context, theTheme(), *programTranslations);
    present(page);
    auto &old = named<QLineEdit>(page, "settings.old");
    auto &fresh = named<QLineEdit>(page, "settings.new");
    auto &again = named<QLineEdit>(page, "settings.again");
    auto &go = named<QPushButton>(page, "settings.change");
    old.setText("pas la bonne");
    fresh.setText("soleil2003");
    again.setText("soleil2003");
    CHECK_FALSE(go.isEnabled()); // too weak
    named<QPushButton>(page, "settings.propose").click();
    again.setText(fresh.text());
    const auto chosen = fresh.text().toStdString();
    press(page, "settings.change");
    CHECK(named<QLabel>(page, "settings.says").text().contains(QString::fromUtf8("Rien n’a été changé")));
    old.setText(goodPassphrase);
    auto &underWay = named<QLabel>(page, "settings.underWay");
    CHECK_FALSE(underWay.isVisible());
    scene.backend.worldTrust.slow = true; // as a passphrase is, on purpose
    press(page, "settings.change");
    CHECK(underWay.isVisible());
    CHECK(QAccessible::queryAccessibleInterface(&underWay)->role() == QAccessible::Notification); // read aloud
    CHECK_FALSE(named<QLabel>(page, "settings.says").isVisible());                                // what the last try came to
    old.setText(QString(goodPassphrase) + ' ');
    old.setText(goodPassphrase);
    CHECK_FALSE(go.isEnabled()); // once at a time
    scene.backend.worldTrust.answerNow();
    scene.backend.worldTrust.slow = false;
    CHECK_FALSE(underWay.isVisible());
    CHECK(scene.context.toasts.last().contains(QString::fromUtf8("Phrase de passe changée")));
    CHECK(fresh.text().isEmpty());
    CHECK(identity::Vault::open(scene.mine.folder / "vault", chosen, true));
    CHECK_FALSE(identity::Vault::open(scene.mine.folder / "vault", goodPassphrase, true));

    auto &minutes = named<QComboBox>(page, "settings.minutes");
    CHECK(minutes.currentData().toInt() == 5);
    minutes.setFocus();
    QTest::keyClick(&minutes, Qt::Key_Down);
    CHECK(ui::lockMinutes() == 10);
    ui::setLockMinutes(5);
    auto &quick = named<QCheckBox>(page, "settings.quick");
    CHECK_FALSE(quick.isChecked());
    quick.click();
    CHECK(scene.backend.worldTrust.quick == ui::QuickState::Armed);
}

TEST_CASE("A refused laptop says so and writes its rescue file; a colleague looks at it and takes up what is chosen") {
    Scene scene;
    scene.person("Lulu");
    scene.backend.state.phase = sync::SyncState::Phase::Stopped;
    scene.backend.state.problem = Error{Code::DeviceRevoked, {}};
    scene.backend.worldTrust.rescueEntries = 3;
    ui::RescuePage page(scene.backend, scene.context);
    present(page);
    CHECK(allText(page).contains(QString::fromUtf8("Ce poste a été retiré.")));
    scene.context.path = "/nowhere/secours.tprescue";
    press(page, "rescue.write");
    CHECK(scene.context.proposedName == "secours-2026-11-24.tprescue");
    CHECK(scene.context.toasts.last().contains("3 saisies"));

    press(page, "rescue.read");
    CHECK(named<QLabel>(page, "rescue.problem").text().contains(QString::fromUtf8("Rien n’a été changé")));
    store::RescueReview review;
    review.member = scene.colleague.member;
    review.writtenMs = Scene::nowMs;
    for (const auto state : {store::RescueState::ToAdopt, store::RescueState::Known, store::RescueState::ToAdopt}) {
        store::RescueItem item;
        item.type = "encounter";
        item.writtenMs = Scene::nowMs;
        item.fields = {{"place", "Arrêt Grande Delle"}};
        item.state = state;
        review.items.push_back(item);
    }
    scene.backend.worldTrust.rescueFile = review;
    press(page, "rescue.read");
    CHECK(allText(page).contains("Awa Sarr"));
    auto &list = named<QListView>(page, "rescue.list");
    CHECK(named<QPushButton>(page, "rescue.adopt").text() == "Reprendre 2 saisies");
    list.setCurrentIndex(list.model()->index(2, 0));
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(named<QPushButton>(page, "rescue.adopt").text() == "Reprendre 1 saisie");
    press(page, "rescue.adopt");
    CHECK(scene.backend.worldTrust.adopted == std::vector<std::size_t>{0});
}

TEST_CASE("What a colleague had sent and that counts no more is looked at, taken up, and set aside no longer") {
    Scene scene;
    auto &world = scene.world;
    const auto sequences = must(scene.mine.writer->lastSequences());
    const auto cut = sequences.contains(scene.colleague.session->device()) ? sequences.at(scene.colleague.session->device()) : 0;
    const auto kept = scene.colleague.add("encounter", anEncounter("Noté au lavoir"));
    world.sync();
    ui::ConflictsPage conflicts(scene.backend, scene.context);
    ui::RescuePage page(scene.backend, scene.context);
    present(conflicts);
    present(page);
    CHECK_FALSE(named<QWidget>(page, "rescue.aside").isVisible());
    world.consortium.fold(
        world.consortium.revoking(world.consortium.founder, scene.colleague.session->device(), static_cast<std::int64_t>(cut)));
    must(scene.mine.writer->applyLog({}, world.consortium.wires));
    CHECK_FALSE(scene.mine.reader->get("encounter", kept));
    emit scene.backend.changed({{}, true});
    settle();
    CHECK(allText(conflicts).contains(QString::fromUtf8("Le poste qui l’a écrit a été retiré")));
    press(conflicts, "setAside.look");
    CHECK(scene.context.opened.back().page == "rescue");

    CHECK(allText(page).contains("2 saisies de Awa Sarr"));
    press(page, "rescue.look");
    CHECK(allText(page).contains(QString::fromUtf8("Mis de côté ici, de Awa Sarr")));
    auto &list = named<QListView>(page, "rescue.list");
    CHECK_FALSE(named<QPushButton>(page, "rescue.adopt").isEnabled()); // nothing is ticked: that computer may have been stolen
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Space);
    press(page, "rescue.adopt");
    CHECK(scene.mine.value("encounter", kept, "note") == Value("Noté au lavoir"));
    CHECK_FALSE(named<QWidget>(page, "rescue.aside").isVisible());
    CHECK(must(scene.mine.reader->status()).quarantined == 0);
    CHECK(must(scene.mine.reader->history("encounter", kept)).front().adoptedFrom == scene.colleague.member);
}

TEST_CASE("The entries of a rescue file keep the contract of item models") {
    Scene scene;
    const ui::ValueText text(scene.backend.reader());
    ui::RescueModel model(text, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    store::RescueReview review;
    review.items.resize(4);
    review.items[2].state = store::RescueState::Erased;
    model.set(review);
    CHECK(model.chosen() == std::vector<std::size_t>{0, 1, 3});
    CHECK_FALSE(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.chosen() == std::vector<std::size_t>{0, 3});
    model.set({});
    CHECK(model.rowCount() == 0);
}
