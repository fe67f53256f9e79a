// The list of people: those I follow alone, by the store's own question, and where each of them stands in the programme. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Coordination.h"
#include "tests/ui/pages/Scene.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/FormatProxy.h"
#include "ui/persons/PersonsPage.h"
#include "ui/text/Labels.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {
QStringList peopleShown(QWidget &page) {
    const auto &people = *named<ui::RecordTable>(page, "personTable").model();
    QStringList names;
    for (int row = 0; row < people.rowCount(); ++row) names << people.index(row, 0).data().toString();
    names.sort();
    return names;
}
void lookFor(QWidget &page, const char *words) {
    auto &field = named<QLineEdit>(page, "personSearch");
    field.setText(words);
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
}
} // namespace

TEST_CASE("Those I follow alone are asked of the store; what is not found so is said not to be looked for among all", "[personsList]") {
    Scene scene;
    scene.person("Inès");
    const auto others = scene.person("Lulu"), alone = scene.person("Nadia");
    scene.mine.edit("person", others, {{"referent", idValue(scene.colleague.member)}});
    scene.mine.edit("person", alone, {{"referent", Value()}});
    {
        ui::PersonsPage page(scene.backend, scene.context);
        present(page);
        REQUIRE(peopleShown(page) == QStringList{"Inès", "Lulu", "Nadia"});
        auto &followed = named<QCheckBox>(page, "personsFollowed");
        REQUIRE(followed.isVisible());
        followed.click();
        settle();
        CHECK(peopleShown(page) == QStringList{"Inès"});
        auto *model = qobject_cast<ui::FormatProxy *>(named<ui::RecordTable>(page, "personTable").model());
        REQUIRE(model);
        const auto &filters = model->source().query().filters; // no pass over all people in the window
        CHECK(std::ranges::any_of(filters, [](const auto &one) { return one.field == "referent"; }));
        lookFor(page, "Lulu"); // a colleague follows them: known, all the same
        CHECK(peopleShown(page).isEmpty());
        CHECK_FALSE(allText(page).contains("Personne de ce nom ici."));
        CHECK(allText(page).contains("Personne ici avec ces filtres."));
        followed.click();
        settle();
        CHECK(peopleShown(page) == QStringList{"Lulu"});
        followed.click();
        page.showPart(QLatin1String(ui::searchPart)); // who comes to see everybody sees everybody
        settle();
        CHECK(peopleShown(page).size() == 3);
        CHECK_FALSE(followed.isChecked());
        followed.click();
    }
    ui::PersonsPage next(scene.backend, scene.context);
    present(next);
    CHECK(peopleShown(next).size() == 3); // not remembered
}

TEST_CASE("People are narrowed by an added field for once: the next morning everybody is there, also where an older version kept it",
          "[personsList]") {
    Scene scene(referent | administrator);
    std::string field;
    {
        Coordination tab(scene);
        field = tab.addField("person", "text", "Vient avec");
    }
    scene.person("Inès", {{field, "un chien"}});
    scene.person("Lulu", {{field, "sa sœur"}});
    scene.person("Nadia");
    scene.backend.received();
    const auto name = "filter." + field;
    const std::string older = R"({")" + field + R"(":"chien"})";
    scene.backend.saveDraft("filters/person", {older.begin(), older.end()});
    {
        ui::PersonsPage page(scene.backend, scene.context);
        present(page);
        settle();
        auto &line = named<QLineEdit>(page, name.c_str());
        CHECK(line.text().isEmpty());
        CHECK(peopleShown(page) == QStringList{"Inès", "Lulu", "Nadia"});
        CHECK_FALSE(must(scene.backend.reader().draft("filters/person")).has_value());
        line.setText("chien");
        settle();
        CHECK(peopleShown(page) == QStringList{"Inès"});
        lookFor(page, "Lulu"); // with something else
        CHECK(peopleShown(page).isEmpty());
        CHECK(allText(page).contains("Personne ici avec ces filtres."));
        line.setText("soeur");
        settle();
        CHECK(peopleShown(page) == QStringList{"Lulu"});
        page.showPart(QLatin1String(ui::searchPart)); // who comes to see everybody sees everybody
        settle();
        CHECK(peopleShown(page).size() == 3);
        line.setText("chien");
        settle();
        REQUIRE(peopleShown(page).size() == 1);
    } // other lists keep theirs now
    CHECK_FALSE(must(scene.backend.reader().draft("filters/person")).has_value());
    ui::PersonsPage next(scene.backend, scene.context);
    present(next);
    settle();
    CHECK(named<QLineEdit>(next, name.c_str()).text().isEmpty());
    CHECK(peopleShown(next).size() == 3);
}

TEST_CASE("The list says in which phase of the pathway under way a person is, and follows it", "[personsList]") {
    Scene scene;
    const auto ines = scene.person("Inès"), lulu = scene.person("Lulu");
    scene.person("Nadia");
    const auto begun = [&](const RecordId &who, std::map<std::string, Value> more = {}) {
        more.insert({{"person", idValue(who)}, {"startedOn", "2026-06-01"}});
        return scene.mine.add("pathway", std::move(more), who);
    };
    const auto phase = [&](const RecordId &who, const RecordId &pathway, const char *code, const char *from) {
        scene.mine.add("pathway_phase", {{"person", idValue(who)}, {"pathway", idValue(pathway)}, {"phase", code}, {"from", from}}, who);
    };
    const auto under = begun(ines), over = begun(lulu, {{"endedOn", "2026-09-01"}});
    phase(ines, under, "mobilisation", "2026-06-01");
    phase(ines, under, "access", "2027-03-01"); // planned
    phase(lulu, over, "mobilisation", "2026-06-01");
    ui::PersonsPage page(scene.backend, scene.context);
    present(page, {1366, 768});
    const auto &table = named<ui::RecordTable>(page, "personTable");
    const auto phases = [&] {
        QStringList said;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            said << table.model()->index(row, 0).data().toString() + QStringLiteral(": ") + table.model()->index(row, 2).data().toString();
        return said;
    };
    CHECK(table.model()->headerData(2, Qt::Horizontal).toString() == "Phase");
    CHECK(phases() == QStringList{"Inès: Mobilisation", "Lulu: ", "Nadia: "});
    phase(ines, under, "remobilisation", "2026-11-01");
    scene.backend.received();
    settle();
    CHECK(phases().first() == "Inès: Remobilisation");
    page.openRecord(ines); // and so does the file
    settle();
    for (const auto *said : {"Phase du parcours", "Remobilisation", "depuis le 01/11/2026"}) {
        INFO(said);
        CHECK(allText(page).contains(QString::fromUtf8(said)));
    }
    page.openRecord(lulu);
    settle();
    CHECK(allText(page).contains("Aucun parcours en cours"));
    (void)page.closeTop();
    settle();
    REQUIRE_FALSE(table.isColumnHidden(2));
    for (const auto &term : ui::termsOf("pathway_phase")) { // each of them is read whole, at the size the application is designed for
        INFO(ui::label(term).toStdString());
        const auto room = table.columnWidth(2) - 20; // what a cell keeps free at its sides
        CHECK(table.fontMetrics().horizontalAdvance(ui::label(term)) <= room);
    }
}
