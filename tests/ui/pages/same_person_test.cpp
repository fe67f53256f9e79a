// One person in two files, from being found while one types to being taken apart again.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/PersonStory.h"
#include "ui/today/TodayPage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tp;
using namespace tp::test;

TEST_CASE("Two files of one person are compared, united, shown together, and taken apart") {
    Scene scene;
    const auto first = scene.person("Kévin Delaunay", {{"birthYear", 2003}, {"phone", "0639981240"}});
    const auto second = scene.person("Quevin Delauney", {{"birthYear", 2003}});
    const auto gare = scene.encounter("2026-11-02T10:00", "Gare");
    scene.meet(second, gare, "2026-11-02T10:00", "Cherche une formation");
    Dossier dossier(scene, first);
    dossier.choose("person.same");
    auto &alike = named<QPushButton>(dossier.part("same"), "alike");
    CHECK(alike.text().startsWith("Quevin Delauney"));
    CHECK_FALSE(named<QLabel>(dossier.part("same"), "alike.why").text().isEmpty());
    alike.click();
    settle();
    CHECK(allText(dossier.part("same")).contains("2003"));
    dossier.press("same.this");
    CHECK(scene.mine.value("person", second, "sameAs") == idValue(first));
    CHECK(scene.mine.value("person", first, "sameAs") == idValue(first));
    CHECK(allText(dossier.page).contains("Cherche une formation")); // noted in the other file, shown here
    CHECK(ui::personThatGoesOn(scene.backend.reader(), second) == first);
    CHECK(ui::lastContact(scene.backend.reader(), ui::filesOfPerson(scene.backend.reader(), first)) == QDate(2026, 11, 2));

    SECTION("the list and the search show the person once") {
        ui::PersonsPage list(scene.backend, scene.context);
        present(list);
        CHECK(named<ui::RecordTable>(list, "personTable").model()->rowCount() == 1);
    }
    SECTION("nobody is hidden: not behind a file that is gone, nor by two files that name each other") {
        const auto shown = [&] {
            store::Query query;
            query.type = "person";
            query.filters = {ui::eachPersonOnce()};
            std::vector<RecordId> ids;
            for (const auto &one : must(scene.backend.reader().list(query))) ids.push_back(one.id);
            CHECK(must(scene.backend.reader().count(query)) == ids.size());
            return ids;
        };
        CHECK(shown() == std::vector{first});
        must(scene.mine.writer->commit(
            std::vector{domain::RecordChange{first, "person", false, first, {{"sameAs", idValue(second)}}}})); // as a conflict may end
        CHECK(shown() == std::vector{first});                                                                  // the older
        must(scene.mine.writer->remove("person", first));
        CHECK(shown() == std::vector{second});
    }
    SECTION("new notes go to the file that goes on, though the other was picked") {
        ui::TodayPage today(scene.backend, scene.context);
        present(today);
        today.openRecord(second);
        settle();
        QTest::keyClick(&named<QPlainTextEdit>(today, "capture.note"), Qt::Key_Return, Qt::ControlModifier);
        settle();
        const auto met = ui::recordsOf(scene.backend.reader(), "participation", {first}, "occurredAt");
        CHECK(met.size() == 1);
    }
    SECTION("undo puts back what was") {
        REQUIRE(scene.context.lastUndo);
        const auto undo = scene.context.lastUndo; // the answer to it is another toast
        undo();
        settle();
        INFO(scene.context.toasts.join("|").toStdString());
        CHECK(scene.mine.value("person", second, "sameAs").isNull());
        CHECK(scene.mine.value("person", first, "sameAs").isNull());
        CHECK_FALSE(dossier.part("same").isVisible());
    }
    SECTION("the closed file says where the person goes on, and they can be taken apart there") {
        dossier.page.openRecord(second);
        settle();
        named<QPushButton>(dossier.part("same"), "same.open").click();
        REQUIRE_FALSE(scene.context.opened.empty());
        CHECK(scene.context.opened.back().record == first);
        named<QPushButton>(dossier.part("same"), "same.apart").click();
        settle();
        CHECK(scene.mine.value("person", second, "sameAs").isNull());
        CHECK(scene.mine.value("person", first, "sameAs").isNull());
    }
    SECTION("the colleague sees the same on another laptop") {
        scene.world.sync();
        const auto reader = must(store::Reader::open(*scene.colleague.session));
        CHECK(ui::personThatGoesOn(*reader, second) == first);
        CHECK(ui::filesOfPerson(*reader, first) == std::vector{first, second});
    }
}

TEST_CASE("While a new file is filled in, who may be the same person is shown with the reason") {
    Scene scene;
    const auto kevin = scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}});
    ui::PersonsPage page(scene.backend, scene.context);
    present(page);
    auto &search = named<QLineEdit>(page, "personSearch");
    QTest::keyClicks(&search, "Kev");
    QTest::keyClick(&search, Qt::Key_Return);
    settle();
    named<QPushButton>(page, "openFile").click();
    settle();
    auto &panel = named<QWidget>(page, "newPerson");
    auto &usual = named<QLineEdit>(panel, "usualName");
    usual.clear();
    QTest::keyClicks(&usual, "Kevni");
    QTest::keyClicks(&named<QLineEdit>(panel, "familyName"), "Delonay");
    settle();
    auto &alike = named<QPushButton>(panel, "alike");
    CHECK(alike.isVisible());
    CHECK(named<QLabel>(panel, "alike.why").text().toStdString() ==
          std::string("une lettre de différence · le nom de famille se prononce pareil"));
    alike.click();
    settle();
    CHECK(named<QLabel>(named<QWidget>(page, "personFile"), "pageTitle").text() == QString::fromUtf8("Kévin Delaunay"));
    CHECK(all(scene, "person").size() == 1); // nobody was made
    CHECK(kevin == all(scene, "person")[0].id);
}
