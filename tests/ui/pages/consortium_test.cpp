// The Consortium page by the keyboard: who belongs, inviting and enrolling, roles, removal, guided flows.
#include "tests/ui/pages/Scene.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/consortium/RoleForm.h"
#include "ui/consortium/Roster.h"
#include "ui/consortium/RosterModel.h"
#include "ui/flows/FlowPanel.h"
#include "ui/lists/RecordTable.h"
#include "ui/today/KeptDrafts.h"
#include "ui/widgets/QrCode.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>

using namespace tp;
using namespace tp::test;

namespace {
constexpr std::int64_t dayMs = 86'400'000;

struct Consort {
    explicit Consort(RoleSet roles = referent | administrator) : scene(roles), trust(scene.backend.worldTrust) {
        scene.backend.invites = true;
        for (const auto &[id, device] : scene.world.consortium.state.devices()) {
            trust.stories[id].addedMs = Scene::nowMs - 90 * dayMs;
            trust.stories[id].lastSignMs = Scene::nowMs - 3'600'000;
        }
        trust.stories[scene.colleague.session->device()].lastSignMs = Scene::nowMs - 9 * dayMs;
        page = std::make_unique<ui::ConsortiumPage>(scene.backend, scene.context);
        present(*page);
        page->activated();
    }
    [[nodiscard]] QStringList column(int at) {
        QStringList out;
        const auto *model = named<ui::RecordTable>(*page, "roster").model();
        for (int row = 0; row < model->rowCount(); ++row) out << model->index(row, at).data().toString();
        return out;
    }
    QCheckBox &role(const char *panel, const char *name) { return named<QCheckBox>(named<QWidget>(*page, panel), name); }
    void openRowOf(const QString &member) {
        auto &table = named<ui::RecordTable>(*page, "roster");
        const auto names = column(0);
        REQUIRE(names.contains(member));
        table.choose(static_cast<int>(names.indexOf(member)));
        QTest::keyClick(&table, Qt::Key_Return);
        settle();
    }
    void press(const char *button) { // by the keyboard, where the focus can go
        auto &found = named<QPushButton>(*page, button);
        REQUIRE(found.isVisible());
        REQUIRE(found.isEnabled());
        REQUIRE((found.focusPolicy() & Qt::TabFocus) != 0);
        found.setFocus();
        QTest::keyClick(&found, Qt::Key_Space);
        settle();
    }
    Scene scene;
    WorldTrust &trust;
    std::unique_ptr<ui::ConsortiumPage> page;
};
} // namespace

TEST_CASE("The roster keeps the contract of item models while people come and go") {
    Scene scene;
    ui::RosterModel model(scene.backend);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = model.rowCount();
    REQUIRE(before >= 4); // the structure, the founder, two members
    CHECK(model.isBand(0));
    CHECK(model.flags(model.index(0, 0)) == Qt::NoItemFlags); // the keyboard passes over it
    const auto laptop = scene.world.consortium.enrol(scene.world.consortium.founder, scene.mine.structure, referent);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    model.refresh();
    CHECK(model.rowCount() == before + 1);
    CHECK(model.rowOf(scene.mine.structure, laptop.member, laptop.id()) > 0);
}

TEST_CASE("Members and laptops: roles, last sign in words, silence told after a week, this laptop known") {
    Consort c;
    CHECK(c.column(ui::RosterModel::Member).contains("Samira Benali"));
    CHECK(c.column(ui::RosterModel::State).contains("Silencieux, 9 jours"));
    CHECK(c.column(ui::RosterModel::State).contains("Ce poste"));
    CHECK(c.column(ui::RosterModel::LastSign).contains(QString::fromUtf8("Aujourd’hui à 13:46")));
    CHECK(c.column(ui::RosterModel::Laptop).filter(QRegularExpression("^Poste AAJB \\d$")).size() >= 3);
    CHECK(c.column(ui::RosterModel::State).first() == QString::fromUtf8("Aucun kit de secours"));
}

TEST_CASE("Inviting: what may be given, the code shown once, copied, printed with its QR code, and it enrols") {
    Consort c;
    c.press("consortium.invite");
    CHECK(c.role("invite", "role.referent").isChecked());
    c.role("invite", "role.manager").setChecked(true);
    c.press("invite.go");
    auto &code = named<QLabel>(*c.page, "invite.code");
    const auto text = code.text().remove('\n');
    REQUIRE(text.startsWith("tp1:"));
    CHECK(allText(*c.page).contains("27/11/2026 14:46"));
    CHECK(named<QLabel>(*c.page, "invite.for").text().contains("Amis de Jean Bosco"));
    c.press("invite.copy");
    CHECK(QApplication::clipboard()->text() == text);
    QTemporaryDir folder;
    c.scene.context.path = folder.filePath("invitation.pdf");
    c.press("invite.save");
    QFile pdf(c.scene.context.path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    c.press("invite.done");
    CHECK(code.text().isEmpty()); // once

    const auto before = c.column(0).size();
    const auto laptop = c.scene.world.consortium.enrol(text.toStdString());
    must(c.scene.mine.writer->applyLog({}, c.scene.world.consortium.wires));
    emit c.scene.backend.membershipChanged();
    QTest::qWait(60);
    settle(); // a machine so busy that the wait ends before the page's turn came
    CHECK(c.column(0).size() == before + 1);
    CHECK(c.scene.world.consortium.state.rolesOf(laptop.member).at(c.scene.mine.structure) == (referent | manager));
}

TEST_CASE("A structure is added by the keyboard, and its first member invited into it") {
    Consort c;
    c.page->showPart(ui::structuresPart);
    QTest::keyClicks(&named<QLineEdit>(*c.page, "structure.name"), "Le Cargo");
    QTest::keyClick(&named<QLineEdit>(*c.page, "structure.name"), Qt::Key_Return);
    REQUIRE(named<QLineEdit>(*c.page, "structure.code").hasFocus());
    QTest::keyClicks(&named<QLineEdit>(*c.page, "structure.code"), "CAR");
    QTest::keyClick(&named<QLineEdit>(*c.page, "structure.code"), Qt::Key_Return);
    settle();
    CHECK(ui::keptDrafts(c.scene.backend).empty());
    c.press("structure.invite");
    CHECK(named<QTabBar>(*c.page, "consortium.tabs").currentIndex() == ui::ConsortiumPage::Members);
    CHECK(named<QComboBox>(*c.page, "invite.structure").currentText() == "Le Cargo");
}

TEST_CASE("A structure half typed is there after a lock, and Today leads back to it") {
    Consort c;
    c.page->showPart(ui::structuresPart);
    QTest::keyClicks(&named<QLineEdit>(*c.page, "structure.name"), "Le Cargo");
    QTest::keyClicks(&named<QLineEdit>(*c.page, "structure.code"), "CAR");
    c.page.reset(); // as the lock does
    const auto kept = ui::keptDrafts(c.scene.backend);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].title == "Structure");
    CHECK(kept[0].opens.page == "consortium");
    c.page = std::make_unique<ui::ConsortiumPage>(c.scene.backend, c.scene.context);
    present(*c.page);
    c.page->activated();
    c.page->showPart(kept[0].opens.part);
    CHECK(named<QLineEdit>(*c.page, "structure.name").isVisible());
    CHECK(named<QLineEdit>(*c.page, "structure.name").text() == "Le Cargo");
    CHECK(named<QLineEdit>(*c.page, "structure.code").text() == "CAR");
    CHECK(named<QPushButton>(*c.page, "structure.add").isEnabled());
}

TEST_CASE("Who is invited to coordinate where people are followed: the form says that the laptop can read their files") {
    Consort c;
    c.press("consortium.invite");
    auto &panel = named<QWidget>(*c.page, "invite");
    auto &keys = named<QLabel>(panel, "role.keys");
    CHECK_FALSE(keys.isVisible()); // a referent is to read them
    c.role("invite", "role.referent").setChecked(false);
    CHECK_FALSE(keys.isVisible()); // nothing is chosen
    c.role("invite", "role.coordinator").setChecked(true);
    CHECK(keys.isVisible());
    CHECK(keys.text().contains(named<QComboBox>(panel, "invite.structure").currentText()));
    CHECK(keys.text().contains(QString::fromUtf8("peut lire les dossiers des personnes qui y sont suivies, quel que soit le rôle")));
    CHECK(c.role("invite", "role.coordinator").accessibleDescription().contains(keys.text()));
    c.role("invite", "role.administrator").setChecked(true);
    CHECK(keys.isVisible());
    c.role("invite", "role.manager").setChecked(true); // who reads them by their role
    CHECK_FALSE(keys.isVisible());
    CHECK_FALSE(c.role("invite", "role.coordinator").accessibleDescription().contains(QString::fromUtf8("quel que soit le rôle")));

    ui::RoleForm form; // a structure where nobody is followed
    form.set(coordinator, everyRole);
    CHECK(named<QLabel>(form, "role.keys").isHidden());
    form.set(coordinator, everyRole, "AAJB");
    CHECK_FALSE(named<QLabel>(form, "role.keys").isHidden());
}

TEST_CASE("Where a referent or a manager belongs people are followed, and nowhere else") {
    Scene scene;
    auto &consortium = scene.world.consortium;
    auto &alone = scene.world.enrol(consortium.addStructure(consortium.founder), coordinator);
    must(scene.mine.writer->applyLog({}, consortium.wires));
    CHECK(ui::readRoster(scene.backend).followsPeople(alone.structure)); // whoever made it holds every role there at first
    consortium.fold(must(identity::makeRoleSet(consortium.as(consortium.founder), consortium.founder.member, alone.structure,
                                               coordinator | administrator, must(scene.mine.writer->lastSequences()))));
    must(scene.mine.writer->applyLog({}, consortium.wires));
    const auto roster = ui::readRoster(scene.backend);
    CHECK(roster.followsPeople(scene.mine.structure));
    CHECK_FALSE(roster.followsPeople(alone.structure));
}

TEST_CASE("A manager gives no role above his own, and a referent invites nobody") {
    Scene scene(manager);
    scene.world.consortium.fold(must(identity::makeRoleSet(scene.world.consortium.as(scene.world.consortium.founder), scene.mine.member,
                                                           scene.mine.structure, manager, must(scene.mine.writer->lastSequences()))));
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    ui::ConsortiumPage page(scene.backend, scene.context);
    present(page);
    named<QPushButton>(page, "consortium.invite").click();
    CHECK(named<QCheckBox>(named<QWidget>(page, "invite"), "role.manager").isEnabled());
    CHECK_FALSE(named<QCheckBox>(named<QWidget>(page, "invite"), "role.administrator").isEnabled());
    CHECK_FALSE(named<QCheckBox>(named<QWidget>(page, "invite"), "role.coordinator").isEnabled());

    Scene other(referent);
    other.world.consortium.fold(must(identity::makeRoleSet(other.world.consortium.as(other.world.consortium.founder), other.mine.member,
                                                           other.mine.structure, referent, must(other.mine.writer->lastSequences()))));
    must(other.mine.writer->applyLog({}, other.world.consortium.wires));
    ui::ConsortiumPage his(other.backend, other.context);
    present(his);
    CHECK_FALSE(named<QPushButton>(his, "consortium.invite").isVisible());
}

TEST_CASE("A laptop is removed only after the question with its number, and a refusal is a sentence") {
    Consort c;
    c.openRowOf("Awa Sarr");
    const auto device = c.scene.colleague.session->device();
    CHECK(allText(*c.page).contains(QString::fromUtf8("Il ne recevra plus rien.")));
    c.press("member.removeLaptop"); // nobody answers the question
    CHECK(c.scene.context.questions.size() == 1);
    CHECK_FALSE(c.scene.world.consortium.state.device(device)->revokedAt);
    c.scene.context.confirms = true;
    c.trust.failure = Error{Code::Unreachable, {}};
    c.press("member.removeLaptop");
    CHECK(allText(*c.page).contains(QString::fromUtf8("Rien n’a été changé")));
    c.trust.failure.reset();
    c.press("member.removeLaptop");
    CHECK(c.scene.world.consortium.state.device(device)->revokedAt);
    QTest::qWait(60);
    settle(); // a machine so busy that the wait ends before the page's turn came
    CHECK(c.column(ui::RosterModel::State).contains(QString::fromUtf8("Retiré")));
    CHECK_FALSE(named<QPushButton>(*c.page, "member.removeLaptop").isVisible());
    QTest::keyClick(c.page.get(), Qt::Key_Escape);
}

TEST_CASE("A role is changed after it was said what it means") {
    Consort c;
    c.scene.context.confirms = true;
    c.openRowOf("Awa Sarr");
    c.press("member.roles");
    CHECK(allText(*c.page).contains("confirme un effacement"));
    c.role("memberPanel", "role.coordinator").setChecked(true);
    c.press("member.saveRoles");
    CHECK(has(c.scene.world.consortium.state.rolesOf(c.scene.colleague.member).at(c.scene.mine.structure), Role::Coordinator));
    CHECK(c.scene.context.questions.size() == 1);
}

TEST_CASE("Somebody leaves: the files are handed over first, with their number, then the member goes") {
    Consort c;
    std::vector<RecordId> files;
    for (const auto *name : {"Lulu", "Kevo", "Nadia"}) {
        files.push_back(c.scene.person(name));
        c.scene.mine.edit("person", files.back(), {{"referent", Scene::bytes(c.scene.colleague.member)}});
    }
    c.scene.context.confirms = true;
    c.openRowOf("Awa Sarr");
    c.press("member.leaves");
    CHECK(named<QPushButton>(*c.page, "flow.go").text() == "Continuer");
    c.press("flow.go");
    CHECK(named<QPushButton>(*c.page, "flow.go").text() == "Confier 3 dossiers");
    auto &who = named<QComboBox>(*c.page, "flow.pick");
    who.setCurrentIndex(who.findText("Samira Benali"));
    c.press("flow.go");
    for (const auto &file : files) CHECK(c.scene.mine.value("person", file, "referent") == Value(Scene::bytes(c.scene.mine.member)));
    CHECK(named<QPushButton>(*c.page, "flow.go").text() == "Retirer 1 membre et 1 poste");
    CHECK(c.scene.world.consortium.state.rolesOf(c.scene.colleague.member).at(c.scene.mine.structure) != 0);
    c.press("flow.go");
    CHECK(c.scene.world.consortium.state.allRolesOf(c.scene.colleague.member) == 0);
    CHECK(c.scene.world.consortium.state.device(c.scene.colleague.session->device())->revokedAt);
    c.press("flow.go"); // done
}

TEST_CASE("Handing over files is stopped in the middle: what was handed over stays so, and the step goes on with the others") {
    Consort c;
    std::vector<RecordId> files;
    for (const auto *name : {"Lulu", "Kevo", "Nadia"}) {
        files.push_back(c.scene.person(name));
        c.scene.mine.edit("person", files.back(), {{"referent", Scene::bytes(c.scene.colleague.member)}});
    }
    const auto handed = [&] {
        return std::count_if(files.begin(), files.end(), [&](const RecordId &file) {
            return c.scene.mine.value("person", file, "referent") == Value(Scene::bytes(c.scene.mine.member));
        });
    };
    c.openRowOf("Awa Sarr");
    c.press("member.leaves");
    c.press("flow.go");
    auto &who = named<QComboBox>(*c.page, "flow.pick");
    who.setCurrentIndex(who.findText("Samira Benali"));
    c.scene.backend.slow = true;
    c.press("flow.go");
    auto &progress = named<QProgressBar>(*c.page, "flow.progress");
    CHECK(progress.isVisible());
    CHECK_FALSE(named<QPushButton>(*c.page, "flow.go").isEnabled());
    c.scene.backend.answerNow(); // the first; the second is under way
    settle();
    CHECK(progress.value() == 1);
    CHECK(progress.maximum() == 3);
    c.press("flow.stop");
    c.scene.backend.answerNow();
    settle();
    CHECK(handed() == 2);
    CHECK_FALSE(progress.isVisible());
    CHECK_FALSE(named<QPushButton>(*c.page, "flow.stop").isVisible());
    CHECK(named<QLabel>(*c.page, "flow.problem").isVisible());
    CHECK(named<QPushButton>(*c.page, "flow.go").text() == "Confier 1 dossier");
    CHECK(who.currentText() == "Samira Benali"); // as it was chosen

    c.scene.backend.slow = false;
    c.press("flow.go");
    CHECK(handed() == 3);
    CHECK(named<QPushButton>(*c.page, "flow.go").text() == "Retirer 1 membre et 1 poste");
}

TEST_CASE("A lost laptop: removed, then a code for another one of the same person") {
    Consort c;
    c.scene.context.confirms = true;
    auto *menu = c.page->findChild<QMenu *>("consortium.guides.menu");
    REQUIRE(menu);
    menu->actions().first()->trigger();
    auto &which = named<QComboBox>(*c.page, "flow.pick");
    const auto its = which.findText("Awa Sarr", Qt::MatchContains);
    REQUIRE(its >= 0);
    which.setCurrentIndex(its);
    c.press("flow.go");
    CHECK(named<QPushButton>(*c.page, "flow.go").text() == "Retirer 1 poste");
    c.press("flow.go");
    CHECK(c.scene.world.consortium.state.device(c.scene.colleague.session->device())->revokedAt);
    c.press("flow.go"); // make a code
    c.press("invite.go");
    const auto code = named<QLabel>(*c.page, "invite.code").text().remove('\n').toStdString();
    CHECK(c.scene.world.consortium.enrol(code).member == c.scene.colleague.member);
}

TEST_CASE("Tabs by Ctrl+Tab; every control has a name of its own and one to be read") {
    Consort c;
    QTest::keyClick(c.page.get(), Qt::Key_Tab, Qt::ControlModifier);
    CHECK(named<QTabBar>(*c.page, "consortium.tabs").currentIndex() == ui::ConsortiumPage::Structures);
    for (int tab = 0; tab < 4; ++tab) {
        c.page->showTab(static_cast<ui::ConsortiumPage::Tab>(tab));
        settle();
        for (auto *widget : c.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QScrollArea *>(widget)) continue;
            INFO(tab << ' ' << widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            CHECK_FALSE(widget->objectName().isEmpty());
            const auto *button = qobject_cast<QAbstractButton *>(widget); // called by its words
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}

TEST_CASE("A QR code has its three eyes, and another text is another code") {
    const auto matrix = ui::qrMatrix("tp1:coffre.example.org:8443/7K3MQ9TX2HVE84RNC0PWYD6J5");
    REQUIRE(matrix.side >= 21);
    CHECK((matrix.side - 17) % 4 == 0);
    const auto dark = [&](int row, int column) { return matrix.dark.testBit(row * matrix.side + column); };
    for (const auto &[row, column] : {std::pair(0, 0), std::pair(0, matrix.side - 7), std::pair(matrix.side - 7, 0)})
        for (int at = 0; at < 7; ++at) {
            CHECK(dark(row, column + at));
            CHECK(dark(row + at, column));
        }
    CHECK(ui::qrMatrix("tp1:coffre.example.org:8443/7K3MQ9TX2HVE84RNC0PWYD6J6").dark != matrix.dark);
    CHECK(ui::qrMatrix(QString(3000, 'x')).side == 0); // it does not fit: nothing rather than half of it
}
