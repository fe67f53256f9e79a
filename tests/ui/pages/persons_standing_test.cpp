// The list of people by where they stand: the phase they are in, since when nothing was heard of them; of many, in turns. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/exports/ExportWords.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/FormatProxy.h"
#include "ui/models/HeaderRoles.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/ExitCard.h"
#include "ui/persons/PeopleStanding.h"
#include "ui/persons/PersonStory.h"
#include "ui/persons/PersonsPage.h"
#include "ui/persons/StandingFilter.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/today/QuietPeople.h"
#include "ui/widgets/ReadingLine.h"

#include <catch2/generators/catch_generators.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <set>

using namespace tp;
using namespace tp::test;
using News = ui::Standing::News;

namespace {

struct Standings {
    Scene scene;
    std::unique_ptr<ui::PersonsPage> page;

    void open() {
        page = std::make_unique<ui::PersonsPage>(scene.backend, scene.context);
        present(*page, {1366, 768});
    }
    RecordId begun(const RecordId &who, const char *phase, const char *from, const char *ended = nullptr) {
        const auto pathway =
            scene.mine.add("pathway", {{"person", idValue(who)}, {"startedOn", from}, {"endedOn", ended ? Value(ended) : Value()}}, who);
        enter(who, pathway, phase, from);
        return pathway;
    }
    void enter(const RecordId &who, const RecordId &pathway, const char *phase, const char *from) {
        scene.mine.add("pathway_phase", {{"person", idValue(who)}, {"pathway", idValue(pathway)}, {"phase", phase}, {"from", from}}, who);
    }
    void met(const RecordId &who, const std::string &on) { scene.meet(who, scene.encounter(on + "T10:00", "Place"), on + "T10:00", ""); }
    void choose(const char *box, const QVariant &what) {
        auto &choices = named<QComboBox>(*page, box);
        const int at = what.isValid() ? choices.findData(what) : 0;
        REQUIRE(at >= 0);
        choices.setCurrentIndex(at);
        looked();
    }
    void looked() {
        auto &filter = *page->findChild<ui::StandingFilter *>();
        REQUIRE(QTest::qWaitFor([&] { return !filter.isLooking(); }));
        settle();
    }
    int rows() { // all of them, as whoever scrolls to the end
        auto &people = *named<ui::RecordTable>(*page, "personTable").model();
        while (people.canFetchMore({})) people.fetchMore({});
        return people.rowCount();
    }
    std::string filterCode() {
        const auto &list = qobject_cast<ui::FormatProxy *>(named<ui::RecordTable>(*page, "personTable").model())->source();
        const auto among = std::ranges::find(list.query().filters, store::Filter::Op::Among, &store::Filter::op);
        return among == list.query().filters.end() ? std::string() : among->field;
    }
    RecordId idOf(const char *name) {
        store::Query query;
        query.type = "person";
        query.text = name;
        return must(scene.backend.reader().list(query)).at(0).id;
    }
    QStringList shown() {
        const auto &people = *named<ui::RecordTable>(*page, "personTable").model();
        QStringList names;
        for (int row = 0; row < people.rowCount(); ++row) names << people.index(row, 0).data().toString();
        return names;
    }
};

} // namespace

TEST_CASE("People are listed by the phase they are in today, also those in none, and the list follows", "[personsList]") {
    Standings at;
    const auto ines = at.scene.person("Inès"), lulu = at.scene.person("Lulu"), nadia = at.scene.person("Nadia");
    const auto pathway = at.begun(ines, "mobilisation", "2026-06-01");
    at.enter(ines, pathway, "access", "2027-03-01"); // planned
    at.begun(lulu, "mobilisation", "2026-06-01", "2026-09-01");
    const auto other = at.begun(nadia, "project", "2026-02-01");
    at.open();
    REQUIRE(at.shown() == QStringList{"Inès", "Lulu", "Nadia"});
    at.choose("personsPhase", "mobilisation");
    CHECK(at.shown() == QStringList{"Inès"});
    at.choose("personsPhase", "access");
    CHECK(at.shown().isEmpty());
    CHECK(allText(*at.page).contains("Personne ici avec ces filtres."));
    at.choose("personsPhase", ui::noPathway);
    CHECK(at.shown() == QStringList{"Lulu"});
    at.choose("personsPhase", "project");
    CHECK(at.shown() == QStringList{"Nadia"});
    auto &search = named<QLineEdit>(*at.page, "personSearch"); // words narrow it further, and go again
    search.setText("ines");
    QTest::keyClick(&search, Qt::Key_Return);
    at.looked();
    CHECK(at.shown().isEmpty());
    search.setText("nad");
    QTest::keyClick(&search, Qt::Key_Return);
    at.looked();
    CHECK(at.shown() == QStringList{"Nadia"});
    search.clear();
    QTest::keyClick(&search, Qt::Key_Return);
    at.looked();
    at.enter(ines, pathway, "project", "2026-11-01"); // what a colleague wrote arrives
    at.enter(nadia, other, "access", "2026-11-02");
    at.scene.backend.received();
    REQUIRE(QTest::qWaitFor([&] { return at.shown() == QStringList{"Inès"}; }));
    at.page->showPart(QLatin1String(ui::searchPart)); // who comes to see everybody sees everybody
    settle();
    CHECK(at.shown().size() == 3);
    at.choose("personsPhase", "project");
    at.open();
    CHECK(at.shown().size() == 3); // not remembered
}

TEST_CASE(
    "Without news are those of whom nothing was heard for so long, neither new nor gone; to review, whoever was not heard of for two years",
    "[personsList]") {
    Standings at;
    const auto file = [&](const char *name, const char *opened) { return at.scene.person(name, {{"firstContactOn", opened}}); };
    const auto seen = file("Anna", "2026-01-05"), quiet = file("Bilal", "2026-01-05"), gone = file("Chloé", "2024-01-05");
    file("Dina", "2026-11-20"); // new, never met
    const auto old = file("Elio", "2023-05-01"), closed = file("Elise", "2023-05-01"), back = file("Fatou", "2026-01-05");
    at.met(seen, "2026-11-20");
    at.met(seen, "2027-11-20");  // a year mistyped hides no meeting that was
    at.met(quiet, "2026-10-24"); // 31 days ago
    at.met(gone, "2024-11-23");  // the day before two years ago
    at.met(old, "2023-06-01");
    const auto left = [&](const RecordId &who, const char *on, Value returned) {
        at.scene.mine.add("exit", {{"person", idValue(who)}, {"exitedOn", on}, {"situation", "moved_away"}, {"returnedOn", returned}}, who);
    };
    left(gone, "2025-01-01", {});
    left(back, "2026-03-01", "2026-05-01");
    at.open();
    at.choose("personsNews", 30);
    CHECK(at.shown() == QStringList{"Bilal", "Elio", "Elise", "Fatou"});
    at.choose("personsNews", 60);
    CHECK(at.shown() == QStringList{"Elio", "Elise", "Fatou"});
    const auto pathway = at.begun(back, "project", "2026-02-01"); // whoever came to something was heard of
    at.scene.mine.add("pathway_step",
                      {{"person", idValue(back)}, {"pathway", idValue(pathway)}, {"title", "Atelier"}, {"startedOn", "2026-11-20"}}, back);
    at.scene.backend.received();
    REQUIRE(QTest::qWaitFor([&] { return at.shown() == QStringList{"Elio", "Elise"}; }));
    at.choose("personsNews", -1);
    CHECK(at.shown() == QStringList{"Chloé", "Elio", "Elise"});
    at.scene.mine.edit("person", closed, {{"sameAs", idValue(old)}}); // one person: what either file says counts
    at.met(closed, "2026-11-20");
    at.scene.backend.received();
    REQUIRE(QTest::qWaitFor([&] { return at.shown() == QStringList{"Chloé"}; }));
    at.choose("personsNews", 30);
    CHECK(at.shown() == QStringList{"Bilal"});
    const auto &list = qobject_cast<ui::FormatProxy *>(named<ui::RecordTable>(*at.page, "personTable").model())->source();
    const auto access = store::exportOf(at.scene.backend.reader().dictionary(), list.query(), 1); // an export of it says by what
    CHECK(std::ranges::count(access.filters, "quiet=30") == 1);
    const ui::ValueText text(at.scene.backend.reader());
    CHECK(ui::standingWords("usualName", text).isEmpty());
    CHECK(ui::narrowedWords(list.query(), text) == QString::fromUtf8("Sans nouvelles depuis 30 jours"));
    CHECK(ui::standingWords("phase=project quiet=30 partly", text) ==
          QString::fromUtf8("phase\u00a0: Projet · Sans nouvelles depuis 30 jours · liste incomplète"));
}

TEST_CASE("The column beside the news is called by what it tells, the last encounter: a step begun since is news as well",
          "[personsList]") {
    Standings at;
    const auto chloe = at.scene.person("Chloé"), zoe = at.scene.person("Zoé");
    for (const auto &one : {chloe, zoe}) at.met(one, "2026-09-01");
    at.begun(zoe, "project", "2026-11-20");
    at.open();
    const auto &people = *named<ui::RecordTable>(*at.page, "personTable").model();
    int last = people.columnCount() - 1; // behind it stands what is not shown at first
    while (last > 0 && people.headerData(last, Qt::Horizontal, ui::ColumnNameRole).toString() != "@last") --last;
    CHECK(people.headerData(last, Qt::Horizontal).toString() == QString::fromUtf8("Dernière rencontre"));
    REQUIRE(at.shown() == QStringList{"Chloé", "Zoé"});
    for (int row = 0; row < 2; ++row) CHECK(people.index(row, last).data().toString() == "01/09/2026");
    at.choose("personsNews", 30);
    CHECK(at.shown() == QStringList{"Chloé"});
}

TEST_CASE("Of all sorts of people, those found are those whose row says so", "[personsList]") {
    Standings at;
    SeededRandom random(GENERATE(1u, 2u, 3u));
    std::vector<RecordId> people;
    static constexpr const char *phases[] = {"mobilisation", "remobilisation", "project"};
    const auto day = [&](int from) {
        return QDate(2026, 11, 24).addDays(-from - static_cast<int>(random.below(100))).toString(Qt::ISODate).toStdString();
    };
    for (int i = 0; i < 60; ++i) people.push_back(at.scene.person("Personne " + std::to_string(i), {{"firstContactOn", day(0)}}));
    for (const auto &who : people) {
        for (auto pathways = random.below(3); pathways > 0; --pathways) {
            const auto pathway = at.begun(who, phases[random.below(3)], day(50).c_str(), random.below(3) == 0 ? day(0).c_str() : nullptr);
            if (random.below(2)) at.enter(who, pathway, phases[random.below(3)], day(-60).c_str());
        }
        for (auto meetings = random.below(3); meetings > 0; --meetings) at.met(who, day(0));
        if (random.below(6) == 0)
            at.scene.mine.add("exit", {{"person", idValue(who)}, {"exitedOn", day(0)}, {"situation", "moved_away"}}, who);
    }
    for (int i = 0; i < 12; ++i) at.scene.mine.edit("person", people[random.below(60)], {{"sameAs", idValue(people[random.below(60)])}});
    at.open();
    auto &reader = at.scene.backend.reader();
    const ui::ValueText text(reader);
    const QDate today(2026, 11, 24);
    store::Query all{"person", {ui::eachPersonOnce()}};
    const auto rows = must(reader.list(all));
    REQUIRE(rows.size() > 45);
    const auto current = [&](const std::vector<RecordId> &files) {
        std::vector<domain::Record> pathways;
        for (auto &one : ui::recordsOf(reader, "pathway", files, "startedOn")) pathways.push_back({one.id, std::move(one.fields)});
        return domain::currentPathway(pathways) != nullptr;
    };
    const auto newsOf = [&](const std::vector<RecordId> &files) {
        const auto of = [&](const char *type, const char *order) {
            std::vector<domain::Record> out;
            for (auto &one : ui::recordsOf(reader, type, files, order)) out.push_back({one.id, std::move(one.fields)});
            return out;
        };
        const auto met = ui::lastContact(reader, files).value_or(QDate()).toString(Qt::ISODate).toStdString();
        const auto last = domain::lastNews(met, of("pathway", "startedOn"), of("pathway_step", "plannedFrom"), "2026-11-24");
        return QDate::fromString(QString::fromStdString(last), Qt::ISODate);
    };
    const auto expected = [&](const ui::Standing &standing) {
        std::set<RecordId> out;
        for (const auto &row : rows) {
            const auto files = ui::filesOfPerson(reader, row.id);
            const auto phase = ui::phaseNow(reader, text, files, today).value_or(ui::PhaseNow()).words;
            const auto last = newsOf(files);
            const auto opened = QDate::fromString(ui::fieldText(row, "firstContactOn"), Qt::ISODate);
            const bool left = ui::standingExit(ui::recordsOf(reader, "exit", files, "exitedOn")) != nullptr;
            if (!standing.phase.empty() &&
                (standing.phase == ui::noPathway ? current(files) : phase != ui::termLabel("pathway_phase", standing.phase)))
                continue;
            if (standing.news == News::Quiet && (left || !ui::isQuietSince(today.addDays(-standing.days), last, opened))) continue;
            out.insert(row.id);
        }
        return out;
    };
    ui::PeopleStanding standing(at.scene.backend, nullptr);
    for (const auto &asked :
         {ui::Standing{"project", News::Any, 0}, ui::Standing{"mobilisation", News::Quiet, 30}, ui::Standing{ui::noPathway, News::Any, 0},
          ui::Standing{"", News::Quiet, 15}, ui::Standing{"", News::Quiet, 60}}) {
        INFO(ui::codeOf(asked, true));
        standing.ask(all, asked);
        REQUIRE(QTest::qWaitFor([&] { return !standing.isLooking(); }));
        std::set<RecordId> found;
        const auto filter = standing.filter();
        for (const auto &one : *filter.value.array()) found.insert(*idIn<RecordId>(&one));
        const auto right = expected(asked);
        CHECK_FALSE(right.empty());
        CHECK(right.size() < rows.size());
        CHECK(found == right);
        CHECK(filter.field == ui::codeOf(asked, true));
    }
    standing.setMost(3); // and no more than the list may ask for
    standing.ask(all, {"", News::Quiet, 30});
    REQUIRE(QTest::qWaitFor([&] { return !standing.isLooking(); }));
    CHECK(standing.isFull());
    CHECK(standing.filter().value.array()->size() == 3);
    CHECK(standing.filter().field == "quiet=30 partly");
}

TEST_CASE("Looking can be stopped and gone on with: who was found stands, the list says that there may be more, and no export is taken for "
          "whole",
          "[personsList]") {
    Standings at;
    constexpr int people = 400;
    for (int i = 0; i < people; ++i) at.scene.person("Personne " + std::to_string(i), {{"firstContactOn", "2025-01-01"}});
    at.open();
    auto &worker = *at.page->findChild<ui::PeopleStanding *>();
    auto &line = named<ui::ReadingLine>(*at.page, "persons.looking");
    auto &stop = named<QPushButton>(line, "persons.looking.stop"), &goOn = named<QPushButton>(line, "persons.looking.all");
    auto &exported = named<QPushButton>(*at.page, "exportPeople");
    auto &news = named<QComboBox>(*at.page, "personsNews");
    CHECK(exported.isVisible());
    int turns = 0;
    bool offered = false;
    const auto once = QObject::connect(&worker, &ui::PeopleStanding::looked, at.page.get(), [&](quint64) {
        offered = offered || exported.isVisible();
        if (++turns > 1) return;
        CHECK_FALSE(line.isVisible()); // what is over at once is not announced
        line.lasts();                  // the half second is over
        CHECK(stop.isVisible());
        stop.setFocus();
        stop.click();
    });
    news.setFocus();
    QTest::keyClick(&news, Qt::Key_Down); // by the keyboard: without news for 15 days
    REQUIRE(QTest::qWaitFor([&] { return worker.isStopped(); }));
    QObject::disconnect(once);
    settle();
    CHECK(turns == 1);
    CHECK_FALSE(offered); // nothing is exported of a list that is being made
    const auto before = at.rows();
    CHECK(before > 0);
    CHECK(before < people);
    CHECK(allText(*at.page).contains("Arrêté : il peut y en avoir d’autres."));
    CHECK(exported.isVisible());
    CHECK(at.filterCode() == "quiet=15 partly");
    CHECK_FALSE(stop.isVisible());
    CHECK(goOn.isVisible());
    CHECK(goOn.text() == "Continuer");
    CHECK(goOn.hasFocus());
    emit at.scene.backend.changed({{}, true}); // what was stopped does not begin again by itself
    CHECK_FALSE(worker.isAwaited());
    CHECK(worker.isStopped());
    QTest::keyClick(&goOn, Qt::Key_Space);
    at.looked();
    CHECK(at.rows() == people);
    CHECK(at.filterCode() == "quiet=15");
    CHECK_FALSE(line.isVisible());
    CHECK(news.hasFocus()); // the button is gone
    CHECK_FALSE(allText(*at.page).contains("Arrêté"));
}

TEST_CASE("Where others stand so after a change, the row one is on stays under the hand; unseen, nothing is looked for", "[personsList]") {
    Standings at;
    for (const auto *name : {"Anna", "Bilal", "Chloé", "Dina"}) at.scene.person(name, {{"firstContactOn", "2025-01-01"}});
    at.open();
    at.choose("personsNews", 30);
    auto &table = named<ui::RecordTable>(*at.page, "personTable");
    table.setCurrentIndex(table.model()->index(2, 0));
    int resets = 0;
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, at.page.get(), [&] { ++resets; });
    const auto bilal = at.idOf("Bilal");
    at.met(bilal, "2026-11-20");
    auto &worker = *at.page->findChild<ui::PeopleStanding *>();
    CHECK_FALSE(worker.isAwaited());
    at.scene.backend.received();
    CHECK(worker.isAwaited());
    REQUIRE(QTest::qWaitFor([&] { return at.shown() == QStringList{"Anna", "Chloé", "Dina"}; }));
    CHECK(resets == 0);
    CHECK(table.currentIndex().data().toString() == "Chloé");
    at.page->hide();
    at.met(at.idOf("Dina"), "2026-11-20");
    at.scene.backend.received();
    CHECK_FALSE(worker.isAwaited());
    at.page->show();
    CHECK(worker.isAwaited()); // what came meanwhile was not forgotten
    REQUIRE(QTest::qWaitFor([&] { return at.shown() == QStringList{"Anna", "Chloé"}; }));
}

TEST_CASE("Today says how many of my files are to be reviewed, and leads to them", "[personsList]") {
    Standings at;
    at.scene.person("Ancienne", {{"firstContactOn", "2023-01-01"}});
    at.scene.person("Récente", {{"firstContactOn", "2026-01-01"}});
    const auto other = at.scene.person("Suivie Par Awa", {{"firstContactOn", "2023-01-01"}});
    at.scene.mine.edit("person", other, {{"referent", idValue(at.scene.colleague.member)}});
    const auto due = ui::quietPeople(at.scene.backend, 90);
    const auto review =
        std::ranges::find_if(due, [](const ui::DueStep &step) { return step.title.contains(QString::fromUtf8("à revoir")); });
    REQUIRE(review != due.end());
    CHECK(review->title == QString::fromUtf8("1 dossier à revoir"));
    at.open();
    at.page->showPart(review->opens.part);
    at.looked();
    CHECK(at.shown() == QStringList{"Ancienne"});
    CHECK(named<QCheckBox>(*at.page, "personsFollowed").isChecked());
}
