// The access log in the window: lines noted where files are opened and lists exported, and the managers' tab by the keyboard.
#include "core/control/AccessMonth.h"
#include "core/identity/KeyActs.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/consortium/AccessModel.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/persons/PersonsPage.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QPixmap>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace tp;
using namespace tp::test;

namespace {

struct AccessScene {
    Scene scene{static_cast<RoleSet>(referent | manager | administrator)};
    StructureId home = scene.mine.structure;

    AccessScene() { become(referent | manager | administrator); }
    void become(RoleSet roles) {
        auto &consortium = scene.world.consortium;
        consortium.fold(identity::makeRoleSet(consortium.as(consortium.founder), scene.mine.member, home, roles, {}).value());
        scene.world.sync();
    }
    void makeKey() { // as this laptop's synchronisation does
        const auto events = scene.mine.session->withKeys([&](const store::Keys &keys) {
            identity::Sequence due({keys.keyring, keys.membership, scene.world.random, scene.world.clock.nowMs()});
            must(identity::addDueAudit(due, home));
            return due.take();
        });
        for (const auto &event : events) scene.world.consortium.fold(event);
        scene.world.sync();
    }
    void send(Peer &by) { // likewise
        const auto now = scene.world.clock.nowMs();
        for (const auto &waiting : must(by.writer->waitingAccess(now))) {
            const auto space = control::accessSpaceOf(waiting.structure, waiting.month);
            if (!scene.world.logs.contains(space)) {
                const auto made = by.session->withKeys([&](const store::Keys &keys) {
                    return must(identity::makeAccessSpace({keys.keyring, keys.membership, scene.world.random, now}, home, waiting.month));
                });
                scene.world.publish(space, made.event);
                must(by.writer->applyLog(space, std::span(&made.event, 1)));
            }
            must(by.writer->writeAccess(waiting, now));
        }
        scene.world.sync();
    }
    [[nodiscard]] static QStringList column(QWidget &page, int at) {
        QStringList out;
        const auto *model = named<ui::RecordTable>(page, "access.lines").model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, at).data().toString().replace(QChar(0xa0), QLatin1Char(' '));
        return out;
    }
};

} // namespace

TEST_CASE("Opening a person's file notes it, once for a while; a file nobody opens notes nothing") {
    AccessScene a;
    const auto ines = a.scene.person("Inès Bellanger");
    a.makeKey();
    ui::PersonsPage page(a.scene.backend, a.scene.context);
    present(page);
    CHECK(must(a.scene.mine.writer->waitingAccess(Scene::nowMs)).empty());
    page.openRecord(ines);
    page.openRecord(ines);
    a.send(a.scene.mine);
    const auto lines = must(a.scene.mine.reader->accessLog(a.home, control::monthOf(Scene::nowMs))).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].access == store::Access{store::accessOpened, "person", ines, {}, {}});
}

TEST_CASE("Comparing two files notes that the other one was read") {
    AccessScene a;
    const auto ines = a.scene.person("Inès Bellanger"), again = a.scene.person("Inés Belanger");
    a.makeKey();
    Dossier dossier(a.scene, ines);
    dossier.choose("person.same");
    named<QPushButton>(dossier.part("same"), "alike").click();
    settle();
    a.send(a.scene.mine);
    const auto lines = must(a.scene.mine.reader->accessLog(a.home, control::monthOf(Scene::nowMs))).lines;
    CHECK(std::any_of(lines.begin(), lines.end(), [&](const auto &line) { return line.access.record == again; }));
}

TEST_CASE("An export is noted before it is written, and is not written when it cannot be noted") {
    AccessScene a;
    a.scene.encounter("2026-11-20T16:00", "Grande Delle");
    a.makeKey();
    QTemporaryDir folder;
    a.scene.context.path = folder.filePath("export.csv");
    ui::EncountersPage page(a.scene.backend, a.scene.context);
    present(page);
    a.scene.backend.failure = Error{Code::DiskFull, {}};
    named<QPushButton>(page, "export").click();
    named<QPushButton>(page, "export.go").click();
    settle();
    CHECK_FALSE(QFile::exists(a.scene.context.path));
    REQUIRE(a.scene.context.toasts.size() == 1);
    CHECK(a.scene.context.toasts[0].startsWith(QString::fromUtf8("Disque plein\u00a0: aucun fichier n’a été écrit.")));
    a.scene.backend.failure.reset();
    named<QPushButton>(page, "export.go").click();
    REQUIRE(QTest::qWaitFor([&] { return a.scene.context.toasts.size() == 2; }));
    CHECK(QFile::exists(a.scene.context.path));
    a.send(a.scene.mine);
    const auto lines = must(a.scene.mine.reader->accessLog(a.home, control::monthOf(Scene::nowMs))).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].access.action == store::accessExported);
    CHECK(lines[0].access.type == "encounter");
    CHECK(lines[0].access.count == 1);
}

TEST_CASE("The export of a list that is no query's is noted too: which records, and how many") {
    AccessScene a;
    for (const auto *name : {"Fonds de solidarité logement", "Mobilité"}) a.scene.mine.add("scheme", {{"name", name}});
    a.makeKey();
    QTemporaryDir folder;
    a.scene.context.path = folder.filePath("export.csv");
    ui::DirectoryPage page(a.scene.backend, a.scene.context);
    present(page);
    named<QPushButton>(page, "directory.export").click();
    named<QPushButton>(page, "export.go").click();
    REQUIRE(QTest::qWaitFor([&] { return !a.scene.context.toasts.isEmpty(); }));
    CHECK(QFile::exists(a.scene.context.path));
    a.send(a.scene.mine);
    const auto lines = must(a.scene.mine.reader->accessLog(a.home, control::monthOf(Scene::nowMs))).lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].access.action == store::accessExported);
    CHECK(lines[0].access.type == "scheme");
    CHECK(lines[0].access.count == 2);
}

TEST_CASE("A manager reads the access log by the keyboard: month, who, what; Enter opens the file") {
    AccessScene a;
    const auto ines = a.scene.person("Inès Bellanger");
    a.scene.world.sync();
    a.makeKey();
    must(a.scene.colleague.writer->noteAccess({store::accessOpened, "person", RecordId{{9}}, {}, {}}));
    a.scene.world.clock.advance(1000);
    must(a.scene.colleague.writer->noteAccess(
        {store::accessExported, "encounter", {}, {"commune=14118", "occurredAt>=2026-11-01T00:00", "place", "text"}, 12}));
    a.scene.world.clock.advance(1000);
    must(a.scene.colleague.writer->noteAccess({store::accessOpened, "person", ines, {}, {}}));
    a.send(a.scene.colleague);

    ui::ConsortiumPage page(a.scene.backend, a.scene.context);
    present(page);
    page.activated();
    auto &tabs = named<QTabBar>(page, "consortium.tabs");
    REQUIRE(tabs.isTabVisible(ui::ConsortiumPage::Accesses));
    CHECK(tabs.tabText(ui::ConsortiumPage::Accesses) == QString::fromUtf8("Journal d’accès"));
    for (int i = 0; i < 4; ++i) QTest::keyClick(&tabs, Qt::Key_Tab, Qt::ControlModifier);
    REQUIRE(tabs.currentIndex() == ui::ConsortiumPage::Accesses);
    page.activated();
    auto &table = named<ui::RecordTable>(page, "access.lines");
    CHECK(table.hasFocus());
    CHECK(table.accessibleName() == QString::fromUtf8("Journal d’accès"));
    CHECK(named<QComboBox>(page, "access.month").currentText() == "Novembre 2026");
    CHECK(named<QComboBox>(page, "access.month").accessibleName() == "Mois");
    CHECK_FALSE(named<QComboBox>(page, "access.structure").isVisible()); // there is but one
    CHECK(AccessScene::column(page, ui::AccessModel::Who) == QStringList{"Awa Sarr", "Awa Sarr", "Awa Sarr"});
    CHECK(AccessScene::column(page, ui::AccessModel::Did) ==
          QStringList{"Dossier ouvert", QString::fromUtf8("Liste exportée"), "Dossier ouvert"});
    const auto what = AccessScene::column(page, ui::AccessModel::What);
    CHECK(what[0] == QString::fromUtf8("Inès Bellanger"));
    CHECK(what[1].toStdString() == "Rencontres · 12 lignes · Commune : Caen · Quand : à partir du 01/11/2026 00:00 · filtrées par « Lieu » "
                                   "· trouvées par une recherche");
    CHECK(what[2] == QString::fromUtf8("Un dossier qui n’est pas partagé avec vous, ou qui a été effacé"));
    CHECK(table.model()
              ->index(0, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QString::fromUtf8("Awa Sarr, Dossier ouvert, Inès Bellanger")));

    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(a.scene.context.opened.size() == 1);
    CHECK(a.scene.context.opened[0].page == "persons");
    CHECK(a.scene.context.opened[0].record == ines);
    table.choose(2); // cannot be read here: nothing to open
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(a.scene.context.opened.size() == 1);

    a.scene.world.clock.advance(10 * 60'000); // a line that comes is shown
    must(a.scene.colleague.writer->noteAccess({store::accessOpened, "person", ines, {}, {}}));
    a.send(a.scene.colleague);
    a.scene.backend.received();
    REQUIRE(QTest::qWaitFor([&] { return AccessScene::column(page, 0).size() == 4; }));
}

TEST_CASE("The month that was chosen in the access log stands there again on the next page") {
    AccessScene a;
    a.makeKey();
    const auto note = [&] {
        must(a.scene.colleague.writer->noteAccess({store::accessOpened, "person", RecordId{{9}}, {}, {}}));
        a.send(a.scene.colleague);
    };
    note();
    a.scene.world.clock.advance(10ll * 24 * 3600 * 1000); // December
    note();
    const auto month = [](QWidget &page) -> QComboBox & { return named<QComboBox>(page, "access.month"); };
    const auto show = [&](ui::ConsortiumPage &page) {
        present(page);
        page.showTab(ui::ConsortiumPage::Accesses);
    };
    int chosen = 0;
    {
        ui::ConsortiumPage page(a.scene.backend, a.scene.context);
        show(page);
        REQUIRE(month(page).count() == 2);
        chosen = month(page).currentIndex() == 0 ? 1 : 0;
        month(page).setCurrentIndex(chosen);
        emit month(page).activated(chosen);
    }
    ui::ConsortiumPage next(a.scene.backend, a.scene.context);
    show(next);
    CHECK(month(next).currentIndex() == chosen);
    CHECK(AccessScene::column(next, 0).size() == 1);
}

TEST_CASE("Who manages nothing has no access log in the window, nor keeps it when the role goes") {
    Scene plain;
    ui::ConsortiumPage theirs(plain.backend, plain.context);
    present(theirs);
    CHECK_FALSE(named<QTabBar>(theirs, "consortium.tabs").isTabVisible(ui::ConsortiumPage::Accesses));
    for (int i = 0; i < 6; ++i) QTest::keyClick(&named<QTabBar>(theirs, "consortium.tabs"), Qt::Key_Tab, Qt::ControlModifier);
    CHECK(named<QTabBar>(theirs, "consortium.tabs").currentIndex() == ui::ConsortiumPage::Members); // six tabs, and round

    AccessScene a;
    ui::ConsortiumPage page(a.scene.backend, a.scene.context);
    present(page);
    page.showTab(ui::ConsortiumPage::Accesses);
    CHECK(named<QLabel>(page, "access.nothing").isVisible());
    CHECK_FALSE(named<ui::RecordTable>(page, "access.lines").isVisible());
    a.become(referent);
    emit a.scene.backend.membershipChanged();
    REQUIRE(QTest::qWaitFor([&] { return named<QTabBar>(page, "consortium.tabs").currentIndex() == ui::ConsortiumPage::Members; }));
    CHECK_FALSE(named<QTabBar>(page, "consortium.tabs").isTabVisible(ui::ConsortiumPage::Accesses));
}

TEST_CASE("Entries whose key has not come are told, and counted") {
    AccessScene a;
    a.makeKey();
    must(a.scene.colleague.writer->noteAccess({store::accessOpened, "person", RecordId{{9}}, {}, {}}));
    a.send(a.scene.colleague);
    auto &late = a.scene.world.enrol(a.home, static_cast<RoleSet>(referent | manager));
    a.scene.world.sync();
    StoreBackend backend(a.scene.world, late, referent | manager);
    ui::ConsortiumPage page(backend, a.scene.context);
    present(page);
    page.showTab(ui::ConsortiumPage::Accesses);
    CHECK(named<QLabel>(page, "access.note").isVisible());
    CHECK(named<QLabel>(page, "access.note").text().startsWith("1 envoi"));
    a.makeKey(); // gives it
    backend.received();
    REQUIRE(QTest::qWaitFor([&] { return AccessScene::column(page, 0).size() == 1; }));
    CHECK_FALSE(named<QLabel>(page, "access.note").isVisible());
}

TEST_CASE("The access log keeps the contract of item models") {
    AccessScene a;
    ui::AccessModel model(*a.scene.mine.reader);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{{store::accessOpened, "person", RecordId{{1}}, {}, {}}, Scene::nowMs, {}, {}}}, Scene::nowMs);
    CHECK(model.rowCount() == 1);
    model.show({}, Scene::nowMs);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The access log says in words by where people stand an export was narrowed, and that it was not all of them") {
    AccessScene a;
    ui::AccessModel model(*a.scene.mine.reader);
    store::Query query;
    query.type = "person";
    query.filters = {{"phase=project quiet=30 partly", store::Filter::Op::Among, Value::Array{}}};
    const auto access = store::exportOf(a.scene.mine.reader->dictionary(), query, 12);
    model.show({{access, Scene::nowMs, {}, {}}}, Scene::nowMs);
    const auto what = model.index(0, ui::AccessModel::What).data().toString();
    INFO(what.toStdString());
    CHECK(what.contains(QString::fromUtf8("phase\u00a0: Projet · Sans nouvelles depuis 30 jours · liste incomplète")));
    CHECK_FALSE(what.contains("quiet"));
}

TEST_CASE("Pictures of the access log", "[.pictures]") {
    AccessScene a;
    const auto ines = a.scene.person("Inès Bellanger"), kevin = a.scene.person("Kévin Delaunay");
    a.scene.world.sync();
    a.makeKey();
    for (int i = 0; i < 14; ++i) {
        a.scene.world.clock.jump(-47ll * 60'000);
        auto &by = i % 3 ? a.scene.colleague : a.scene.mine;
        store::Query query;
        query.type = "encounter";
        query.filters = {{"commune", store::Filter::Op::Equals, "14118"}, {"place", store::Filter::Op::Equals, "Local"}};
        must(by.writer->noteAccess(i % 5 == 4 ? store::exportOf(by.reader->dictionary(), query, 12 + i)
                                              : store::Access{store::accessOpened,
                                                              "person",
                                                              i == 6  ? RecordId{{9}}
                                                              : i % 2 ? ines
                                                                      : kevin,
                                                              {},
                                                              {}}));
    }
    a.scene.world.clock.jump(Scene::nowMs - a.scene.world.clock.nowMs());
    a.send(a.scene.colleague);
    a.send(a.scene.mine);
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        qApp->findChild<ui::Theme *>()->choose(choice);
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            QWidget frame;
            ui::ConsortiumPage page(a.scene.backend, a.scene.context, &frame);
            page.showTab(ui::ConsortiumPage::Accesses);
            frame.resize(size);
            page.setGeometry(QRect({0, 0}, size));
            frame.show();
            page.activated();
            QTest::qWait(30);
            REQUIRE(frame.grab().save(QStringLiteral("%1/access-%2-%3.png")
                                          .arg(qEnvironmentVariable("TP_PICTURES"), ui::tokens().dark ? "dark" : "light")
                                          .arg(size.width())));
        }
    }
    qApp->findChild<ui::Theme *>()->choose(ui::Theme::Choice::System);
}
