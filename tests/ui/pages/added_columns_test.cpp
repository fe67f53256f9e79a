// Columns of lists in memory for what coordinators added: they follow the dictionary while a list is open, sort, and read no record that
// nobody looks at. Real stores.
#include "core/schema/Dictionary.h"
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Pathways.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/lists/ComputedTable.h"
#include "ui/models/HeaderRoles.h"

#include <QAbstractItemModelTester>
#include <QSettings>

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

struct ColumnsForgotten {
    ColumnsForgotten() { QSettings().remove("tables"); }
    ~ColumnsForgotten() { QSettings().remove("tables"); }
};

struct NewField {
    RecordId record;
    std::string name; // of the field
};
NewField newField(Scene &scene, const char *type, const char *code, const char *kind, const char *audience, const char *label) {
    const auto id =
        scene.mine.add("custom_field", {{"recordType", type}, {"code", code}, {"kind", kind}, {"audience", audience}, {"label", label}});
    return {id, schema::customFieldName(code, id)};
}

QStringList titlesOf(const QAbstractItemModel &model, int from) {
    QStringList out;
    for (int column = from; column < model.columnCount(); ++column) out << model.headerData(column, Qt::Horizontal).toString();
    return out;
}
QStringList standing(const QAbstractItemModel &model, int column) {
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) out << model.index(row, column).data().toString();
    return out;
}

class CountedGroups : public ui::ComputedTable<RecordId> { // and whom it was asked about
public:
    explicit CountedGroups(ui::Backend &backend, QObject *parent = nullptr) : ComputedTable(parent) {
        declare({Column("name", "Group", [](const RecordId &id) { return QString::fromStdString(toText(id)); })});
        declareAdded(backend, {"group"}, [this](const RecordId &id) {
            asked.insert(id);
            return ui::RowRecord("group", id);
        });
    }
    void set(std::vector<RecordId> groups) { setRows(std::move(groups)); }
    std::set<RecordId> asked;
};

} // namespace

TEST_CASE("Columns of added fields come, are named anew and go while the board is open; who is chosen stays, and so does the order",
          "[dictionary]") {
    const ColumnsForgotten forgotten;
    Pathways at;
    const auto ines = at.scene.person("Inès"), kevin = at.scene.person("Kévin"), lea = at.scene.person("Léa");
    const auto first = at.pathway(ines, "2026-03-02"), second = at.pathway(kevin, "2026-03-02");
    at.pathway(lea, "2026-03-02"); // of whom nothing is said
    at.boardRead();
    auto &table = named<ui::RecordTable>(at.page, "pathwayTable");
    const auto &model = *table.model();
    const QAbstractItemModelTester contract(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int declared = model.columnCount();
    const auto people = [&] { return at.board().mid(1); }; // below the one title
    REQUIRE(people() == QStringList{"Inès", "Kévin", "Léa"});
    table.choose(2);
    const auto trees = newField(at.scene, "pathway", "arbres", "integer", "file", "Arbres plantés");
    at.scene.backend.received();
    at.scene.mine.edit("pathway", first, {{trees.name, 12}});
    at.scene.mine.edit("pathway", second, {{trees.name, 9}});
    at.scene.backend.received();
    at.boardRead();
    REQUIRE(titlesOf(model, declared) == QStringList{QString::fromUtf8("Arbres plantés")});
    CHECK(table.isColumnHidden(declared));
    CHECK(table.currentIndex().data().toString() == QString::fromUtf8("Kévin"));
    table.showColumn(declared, true);
    CHECK(standing(model, declared) == QStringList{"", "12", "9", ""});
    table.orderBy(declared);
    CHECK(people() == QStringList{"Kévin", "Inès", "Léa"}); // as numbers; who has none stands last, either way
    table.orderBy(declared);
    CHECK(people() == QStringList{"Inès", "Kévin", "Léa"});

    at.scene.mine.edit("pathway", second, {{trees.name, 30}});
    at.scene.backend.received();
    at.boardRead();
    CHECK(standing(model, declared).contains("30"));
    const auto day = newField(at.scene, "pathway", "fete", "date", "file", "Fête le");
    at.scene.mine.edit("custom_field", trees.record, {{"label", "Arbres du quartier"}});
    at.scene.backend.received();
    at.boardRead();
    CHECK(titlesOf(model, declared) == QStringList{"Arbres du quartier", QString::fromUtf8("Fête le")});
    CHECK(model.headerData(declared, Qt::Horizontal, ui::OrderRole).toInt() == Qt::DescendingOrder);
    CHECK_FALSE(table.isColumnHidden(declared)); // it is the same one
    CHECK(table.isColumnHidden(declared + 1));

    at.scene.mine.edit("pathway", first, {{day.name, "2026-12-24"}});
    at.scene.mine.edit("custom_field", trees.record, {{"retired", true}});
    at.scene.backend.received();
    at.boardRead();
    REQUIRE(titlesOf(model, declared) == QStringList{QString::fromUtf8("Fête le")});
    CHECK(standing(model, declared).contains("24/12/2026"));
    CHECK(table.currentIndex().data().toString() == QString::fromUtf8("Kévin"));
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, ui::OrderRole).isValid());
}

TEST_CASE("No record is read for a column that nobody sees, and of a long list those of the rows on the screen alone", "[dictionary]") {
    const ColumnsForgotten forgotten;
    Scene scene;
    std::vector<RecordId> rows;
    for (int row = 0; row < 120; ++row) rows.push_back(scene.mine.add("group", {{"name", "Groupe"}, {"formedOn", "2026-09-01"}}));
    scene.backend.received();
    CountedGroups model(scene.backend);
    model.set(rows);
    ui::RecordTable table;
    table.setObjectName(QStringLiteral("countedTable"));
    table.setModel(&model);
    table.setColumns({{ui::CellLook::Strong, 20, 0}});
    present(table, {640, 360});
    settle();
    CHECK(model.asked.empty());
    const auto tree = newField(scene, "group", "arbre", "text", "consortium", "Arbre");
    scene.backend.received();
    scene.mine.edit("group", rows.front(), {{tree.name, "un saule"}});
    scene.backend.received();
    settle();
    REQUIRE(model.columnCount() == 2);
    CHECK(model.asked.empty());
    table.showColumn(1, true);
    CHECK(QTest::qWaitFor([&] { return !model.asked.empty(); }));
    settle();
    CHECK(model.asked.size() < 30);
    CHECK(model.index(0, 1).data().toString() == "un saule");
    table.orderBy(1);
    CHECK(model.asked.size() == rows.size()); // whoever puts them in order asks for all
    CHECK(model.index(0, 1).data().toString() == "un saule");
}

TEST_CASE("Professionals and schemes have each the columns of their own fields, empty for the others; days and their titles have none",
          "[dictionary]") {
    const ColumnsForgotten forgotten;
    Activities at;
    auto &scene = at.scene;
    const auto floor = newField(scene, "professional", "etage", "text", "consortium", "Étage"),
               sum = newField(scene, "scheme", "montant", "integer", "consortium", "Montant"),
               gear = newField(scene, "session", "materiel", "text", "consortium", "Matériel");
    scene.backend.received();
    scene.mine.add("professional", {{"name", "Awa Diop"}, {floor.name, "au deuxième"}});
    scene.mine.add("scheme", {{"name", "Bourse"}, {sum.name, 300}});
    at.session(at.activity("Boxe"), "2026-11-24T10:00", {{gear.name, "des gants"}});
    at.read();
    ui::DirectoryPage directory(scene.backend, scene.context);
    present(directory);
    settle();
    const auto &entries = *named<ui::RecordTable>(directory, "directoryTable").model();
    const int added = entries.columnCount() - 2;
    REQUIRE(titlesOf(entries, added) == QStringList{QString::fromUtf8("Étage"), "Montant"});
    REQUIRE(QTest::qWaitFor([&] { return entries.rowCount() == 2; }));
    CHECK(standing(entries, added) == QStringList{QString::fromUtf8("au deuxième"), ""});
    CHECK(standing(entries, added + 1) == QStringList{"", "300"});

    const auto &week = *named<ui::RecordTable>(at.page, "sessionTable").model();
    REQUIRE(titlesOf(week, week.columnCount() - 1) == QStringList{QString::fromUtf8("Matériel")});
    CHECK(standing(week, week.columnCount() - 1) == QStringList{"", "des gants"}); // the day, the session
}

TEST_CASE("The title of a day is one cell as wide as the table, also after columns came and went while it is open", "[dictionary]") {
    const ColumnsForgotten forgotten;
    Activities at;
    at.session(at.activity("Boxe"), "2026-11-24T10:00");
    at.read();
    const auto &table = named<ui::RecordTable>(at.page, "sessionTable");
    REQUIRE(table.model()->rowCount() == 2); // the day, the session
    const int declared = table.model()->columnCount();
    REQUIRE(table.columnSpan(0, 0) == declared);
    const auto gear = newField(at.scene, "session", "materiel", "text", "consortium", "Matériel");
    at.scene.backend.received();
    at.read();
    REQUIRE(table.model()->columnCount() == declared + 1);
    CHECK(table.columnSpan(0, 0) == declared + 1);
    CHECK(table.columnSpan(1, 0) == 1);
    at.scene.mine.edit("custom_field", gear.record, {{"retired", true}});
    at.scene.backend.received();
    at.read();
    REQUIRE(table.model()->columnCount() == declared);
    CHECK(table.columnSpan(0, 0) == declared);
}
