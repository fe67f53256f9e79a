// What the window shows a coordinator of another structure, with whom no file was shared, of half a year of a team's work: wherever it
// leads, nobody by a name. What the store holds of it, field by field: tests/unit/store/audience_test.cpp.
#include "tests/ui/pages/Lived.h"
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Tour.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace tp;
using namespace tp::test;

namespace {

constexpr const char *sought = "Zébulon"; // no word of the program, nor of the demonstration

void nameEverybody(Lived &lived) { // by one name, with a number
    auto &mine = lived.scene.mine;
    store::Query people;
    people.type = "person";
    people.limit = 1'000;
    int number = 0;
    for (const auto &person : must(mine.reader->list(people)))
        mine.edit("person", person.id, {{"usualName", sought + (" " + std::to_string(++number))}, {"familyName", sought}});
    REQUIRE(number > 5);
    while (must(mine.reader->status()).pendingSaves > 0) lived.scene.world.sync(); // some hundreds at once
    lived.scene.backend.received();
}

// All that stands in it, also in the lists, fields and boxes that are shown, and what it tells who does not see it.
QString everyWord(QWidget &in) {
    QStringList out;
    const auto cells = [&out](const QAbstractItemModel &model) {
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const auto role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    out << model.index(row, column).data(role).toString();
    };
    for (auto *widget : in.findChildren<QWidget *>()) {
        out << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) out << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) out << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) out << line->text() << line->placeholderText();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) out << text->toPlainText();
        if (!widget->isVisible()) continue; // long: read where the way leads
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) cells(*box->model());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) cells(*view->model());
    }
    return out.join(QLatin1Char('\n'));
}

struct Read { // by somebody who goes wherever the window leads
    QStringList ways, named;
    QString words;
};
Read readEverywhere(StoreBackend &backend, TestContext &context, std::size_t steps) {
    Read out;
    Tour tour(backend, context, {1366, 768});
    tour.window.setUpdatesEnabled(false); // it is read, not looked at
    tour.walk(steps, [&](const QString &way) {
        QTest::qWait(30); // lists that gather what changed
        const auto words = everyWord(tour.window);
        if (words.contains(QString::fromUtf8(sought))) out.named << way;
        out.words += words;
    });
    out.ways = tour.ways();
    return out;
}

} // namespace

TEST_CASE("A coordinator of another structure reads nobody's name wherever the window leads, and counts what everybody counts",
          "[everywhere]") {
    Lived lived;
    auto &scene = lived.scene;
    store::Query structures;
    structures.type = "structure";
    std::optional<StructureId> other;
    for (const auto &one : must(scene.mine.reader->list(structures)))
        if (one.id.bytes != scene.mine.structure.bytes) other = StructureId{one.id.bytes};
    REQUIRE(other);
    // Beside what the half year has: a delegate at a session, and a place asked of that structure.
    const auto person = scene.person("Nadia");
    delegateOf(scene, scene.mine, groupOf(scene.mine, "Grande Delle"), person);
    sessionOf(scene.mine);
    scene.mine.add("referral",
                   {{"toStructure", idValue(*other)},
                    {"shownName", sought},
                    {"text", "Une place ?"},
                    {"proposedOn", "2026-11-20"},
                    {"proposedBy", idValue(scene.mine.member)}},
                   person);
    nameEverybody(lived);
    auto &peer = scene.world.enrol(*other, coordinator);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    StoreBackend there(scene.world, peer, coordinator);
    TestContext context;
    there.received();

    const auto read = readEverywhere(there, context, 2);
    INFO(read.named.join(QLatin1Char('\n')).toStdString());
    CHECK(read.named.isEmpty());
    CHECK(read.ways.size() > 40); // else it did not get far
    for (const auto *opened : {"pathways", "directory.tabs 2", "groupTable", "committeeTable"}) {
        INFO(opened);
        CHECK_FALSE(read.ways.filter(QLatin1String(opened)).isEmpty());
    }
    CHECK(read.words.contains(QString::fromUtf8("Quelqu’un")));                   // a place in a group, without its name
    CHECK_FALSE(readEverywhere(scene.backend, scene.context, 1).named.isEmpty()); // the team's own window says it: it would be found
}
