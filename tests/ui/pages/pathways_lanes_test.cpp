// What the lanes show of a pathway across the seven structures, today's line as it is drawn, and the sentence below the title. Real stores.
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Pathways.h"
#include "ui/pathways/PathwaySheet.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Basics.h"

#include <QImage>

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

class SevenStructures : public Pathways { // and one person's way through three of them
public:
    SevenStructures() : ines(scene.person("Inès Bellanger")) {
        places["AAJB"] = scene.mine.structure;
        for (const auto &[name, code] :
             {std::pair("WIP", "WIP"), std::pair("Cap'Sport", "CAP"), std::pair("E2C Normandie", "E2C"),
              std::pair("Café des images", "CAF"), std::pair("La Cravate Solidaire", "CRA"), std::pair("Le Dôme", "DOM")})
            places[code] = scene.anotherStructure(name, code).structure;
        const auto of = pathway(ines, "2026-03-02");
        for (const auto &[code, from] :
             {std::pair("outreach", "2026-03-02"), std::pair("mobilisation", "2026-06-15"), std::pair("project", "2027-01-04")})
            phase(ines, of, code, from);
        const auto in = [&](const char *code, std::map<std::string, Value> more) {
            more["structure"] = idValue(places.at(code));
            return step(ines, of, "Immersion cuisine", std::move(more));
        };
        first = in("WIP", {{"plannedFrom", "2026-09-07"}, {"outcome", "not_come"}});
        second = in("CAF", {{"startedOn", "2026-10-05"}, {"endedOn", "2026-10-09"}, {"outcome", "stopped"}, {"attemptOf", idValue(first)}});
        third = in("AAJB", {{"plannedFrom", "2026-12-01"}, {"plannedUntil", "2026-12-18"}, {"attemptOf", idValue(second)}});
        alone = in("CAF", {{"plannedFrom", "2026-11-24"}});
        open(ines);
    }
    [[nodiscard]] const ui::LanesPicture &picture() { return named<ui::Lanes>(page, "lanes").picture(); }
    RecordId ines, first, second, third, alone;
    std::map<std::string, StructureId> places;
};

int farApart(QColor a, QColor b) { return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()); }

// Columns of the rows from `top` to `bottom` where something nearer to the accent than to the surface is drawn.
std::set<int> accentColumns(const QImage &drawn, int top, int bottom, QColor surface) {
    std::set<int> out;
    const auto accent = ui::tokens().accent;
    for (int x = drawn.width() / 4; x < drawn.width(); ++x) // names and marks of the structures stand before
        for (int y = top; y < bottom; ++y)
            if (const auto colour = drawn.pixelColor(x, y); farApart(colour, accent) < farApart(colour, surface)) out.insert(x);
    return out;
}

} // namespace

TEST_CASE("Each of the seven structures has one lane, also those where nothing was tried; each step stands on its own", "[pathways]") {
    SevenStructures at;
    QStringList lanes;
    for (const auto &lane : at.picture().lanes) lanes << lane.code;
    CHECK(lanes == QStringList{"AAJB", "CAF", "CAP", "CRA", "DOM", "E2C", "WIP"});
    CHECK(at.picture().lanes.at(2).name == "Cap'Sport");
    std::map<RecordId, QString> placeOf;
    for (const auto &bar : at.picture().bars) placeOf[bar.step] = at.picture().lanes.at(bar.lane).code;
    CHECK(placeOf == std::map<RecordId, QString>{{at.first, "WIP"}, {at.second, "CAF"}, {at.third, "AAJB"}, {at.alone, "CAF"}});
}

TEST_CASE("Attempts are linked, each with the next one, across the lanes; a step of the same name that is none is not", "[pathways]") {
    SevenStructures at;
    std::map<RecordId, RecordId> next;
    for (const auto &[from, to] : at.picture().links) next[at.picture().bars.at(from).step] = at.picture().bars.at(to).step;
    CHECK(at.picture().links.size() == 2);
    CHECK(next == std::map<RecordId, RecordId>{{at.first, at.second}, {at.second, at.third}});
}

TEST_CASE("Phases stand above the steps one after the other: the one of now until today, one that is planned ahead of it", "[pathways]") {
    SevenStructures at;
    const auto &phases = at.picture().phases;
    REQUIRE(phases.size() == 3);
    CHECK(phases[0].words == QString::fromUtf8("Repérage"));
    CHECK(std::pair(phases[0].from, phases[0].until) == std::pair(QDate(2026, 3, 2), QDate(2026, 6, 14)));
    CHECK_FALSE(phases[0].now);
    CHECK(phases[1].words == "Mobilisation, depuis le 15/06/2026");
    CHECK(std::pair(phases[1].from, phases[1].until) == std::pair(QDate(2026, 6, 15), QDate(2027, 1, 3)));
    CHECK(phases[1].now);
    CHECK(phases[2].words == "Projet");
    CHECK(phases[2].from == QDate(2027, 1, 4));
    CHECK_FALSE(phases[2].now);
}

TEST_CASE("A line stands at today over all lanes, where a step of today begins, and nowhere else", "[pathways]") {
    SevenStructures at;
    CHECK(at.picture().today == QDate(2026, 11, 24));
    ui::Lanes lanes;
    auto picture = at.picture();
    picture.links.clear(); // their arrows bear the same colour
    lanes.setPicture(std::move(picture));
    present(lanes, {1'000, lanes.sizeHint().height()});
    lanes.showRange(ui::Lanes::Range::All);
    settle();
    int today = -1, lowest = 0;
    for (const auto *bar : lanes.findChildren<ui::StepBar *>()) {
        if (bar->bar().step == at.alone) today = bar->days().left();
        if (bar->bar().step != at.first) lowest = std::max(lowest, bar->geometry().bottom()); // that stands on the last lane
    }
    int last = lanes.height();
    for (const auto *bar : lanes.findChildren<ui::StepBar *>())
        if (bar->bar().step == at.first) last = bar->geometry().top();
    REQUIRE(today > 0);
    REQUIRE(last - lowest > 40); // lanes without a step lie between
    const auto drawn = lanes.grab().toImage();
    const auto columns = accentColumns(drawn, lowest + 6, last - 6, drawn.pixelColor(drawn.width() - 2, lowest + 20));
    REQUIRE_FALSE(columns.empty());
    for (const auto column : columns) {
        INFO("today at " << today);
        CHECK(std::abs(column - today) <= 2);
    }
}

TEST_CASE("Tab leads to a step that is shown, also while the chosen one lies beside the time that is", "[pathways]") {
    SevenStructures at;
    ui::Lanes lanes;
    lanes.setPicture(at.picture());
    present(lanes, {1'000, lanes.sizeHint().height()});
    std::vector<ui::StepBar *> all;
    for (auto *bar : lanes.findChildren<ui::StepBar *>()) all.push_back(bar);
    const auto barOf = [&](const RecordId &step) {
        return *std::ranges::find_if(all, [&](const auto *bar) { return bar->bar().step == step; });
    };
    const auto stops = [&] {
        std::vector<ui::StepBar *> out;
        for (auto *bar : all)
            if (bar->isVisible() && (bar->focusPolicy() & Qt::TabFocus)) out.push_back(bar);
        return out;
    };
    lanes.showRange(ui::Lanes::Range::All);
    lanes.select(at.first);
    settle();
    CHECK(stops() == std::vector{barOf(at.first)});
    lanes.showRange(ui::Lanes::Range::Quarter);
    settle();
    REQUIRE_FALSE(barOf(at.first)->isVisible());
    CHECK(stops() == std::vector{barOf(at.alone)}); // of what is shown, the nearest to today
    lanes.select(at.first);
    CHECK(stops().size() == 1);
}

TEST_CASE("Below the title stands across how many structures, who has followed since when, and what is next", "[pathways]") {
    SevenStructures at;
    const ui::ValueText text(at.scene.backend.reader());
    const auto summary = [&] {
        return ui::pathwaySummary(ui::pathwayStory(at.scene.backend.reader(), at.ines).value(), text, QDate(2026, 11, 24))
            .replace(QChar(0xa0), QLatin1Char(' '));
    };
    CHECK(summary() == QString::fromUtf8("3 structures · Samira Benali, depuis le 02/03/2026 · prochaine étape : CAF, le 24/11/2026"));
    CHECK(allText(at.page).contains(summary()));
    at.handOver(at.ines, at.scene.mine, at.scene.colleague, "2026-10-01", "2026-10-05");
    at.scene.mine.edit("person", at.ines, {{"referent", idValue(at.scene.colleague.member)}});
    at.scene.backend.received();
    CHECK(summary().contains(QString::fromUtf8("Awa Sarr, depuis le 05/10/2026")));
    CHECK(QTest::qWaitFor([&] { return allText(at.page).contains(summary()); }));
}

TEST_CASE("Who followed before stays on the lanes when the référent changed without an answer: with its day, or as of no known day",
          "[pathways]") {
    SevenStructures at;
    auto &reader = at.scene.backend.reader();
    const ui::ValueText text(reader);
    const QDate today(2026, 11, 24);
    const auto story = [&] { return ui::pathwayStory(reader, at.ines).value(); };
    const auto referents = [&] { return ui::lanesPicture(story(), reader, text, today).referents; };
    // And Samira follows her again: a program before this one wrote no record of that.
    at.handOver(at.ines, at.scene.mine, at.scene.colleague, "2026-10-01", "2026-10-05");
    const auto old = referents();
    REQUIRE(old.size() == 3);
    CHECK(old[0].words == "Samira Benali");
    CHECK(old[0].from == QDate(2026, 3, 2));
    CHECK(old[0].until == QDate(2026, 10, 4));
    CHECK(old[0].untilKnown);
    CHECK(old[1].words == "Awa Sarr, depuis le 05/10/2026");
    CHECK_FALSE(old[1].untilKnown);
    const auto unknown = QString::fromUtf8("Samira Benali, depuis une date que personne n’a notée");
    CHECK(old[2].words == unknown);
    CHECK((old[2].now && !old[2].fromKnown));
    CHECK(ui::pathwaySummary(story(), text, today).contains(unknown));

    at.handOver(at.ines, at.scene.colleague, at.scene.mine, "2026-11-10"); // Awa left
    const auto now = referents();
    REQUIRE(now.size() == 3);
    CHECK(now[1].until == QDate(2026, 11, 9));
    CHECK(now[1].untilKnown);
    CHECK(now[2].words == "Samira Benali, depuis le 10/11/2026");
    CHECK((now[2].now && now[2].fromKnown && now[2].from == QDate(2026, 11, 10)));
    CHECK(ui::pathwaySummary(story(), text, today).contains("Samira Benali, depuis le 10/11/2026"));
}

TEST_CASE("A session to come that somebody is signed up for stands on the lane of who holds it and opens there; it is no step",
          "[pathways]") {
    Pathways at;
    auto &scene = at.scene;
    auto &cap = scene.anotherStructure("Cap'Sport", "CAP");
    const auto ines = scene.person("Inès Bellanger");
    const auto pathway = at.pathway(ines, "2026-03-02");
    const auto boxing = cap.add("activity", {{"title", "Boxe"}});
    const auto session = [&](const char *on) {
        return cap.add("session", {{"activity", idValue(boxing)}, {"startsAt", on}, {"minutes", 90}});
    };
    const auto coming = session("2026-11-27T10:00"), over = session("2026-11-20T10:00"), off = session("2026-11-28T10:00"),
               left = session("2026-11-29T10:00"), released = session("2026-11-30T10:00");
    cap.edit("session", coming, {{"capacity", 1}});
    cap.add("session_seat", {{"session", idValue(coming)}, {"takenAt", "2026-11-18T10:00"}}); // before hers
    cap.edit("session", off, {{"cancelledOn", "2026-11-23"}});
    scene.backend.received();
    std::map<RecordId, RecordId> signUps;
    for (const auto &one : {coming, over, off, left, released}) {
        const auto seat = scene.mine.add("session_seat", {{"session", idValue(one)}, {"takenAt", "2026-11-19T10:00"}});
        if (one == coming) scene.mine.edit("session_seat", seat, {{"waiting", true}});              // she was told
        if (one == released) scene.mine.edit("session_seat", seat, {{"releasedOn", "2026-11-23"}}); // the file does not say so yet
        signUps[one] = scene.mine.add(
            "signup", {{"person", idValue(ines)}, {"session", idValue(one)}, {"seat", idValue(seat)}, {"signedUpAt", "2026-11-19T10:00"}},
            ines);
    }
    scene.mine.edit("signup", signUps.at(left), {{"cancelledOn", "2026-11-23"}});
    scene.backend.received();
    at.open(ines);
    const auto &picture = named<ui::Lanes>(at.page, "lanes").picture();
    REQUIRE(picture.bars.size() == 1);
    CHECK(picture.lanes.at(picture.bars.front().lane).code == "CAP");
    CHECK(picture.bars.front().from == QDate(2026, 11, 27));
    CHECK(picture.bars.front().state == domain::StepState::Planned);
    REQUIRE(at.bars().size() == 1);
    CHECK(at.bars().front().startsWith("Boxe, CAP, 27/11/2026"));
    CHECK(at.bars().front().replace(QChar(0xa0), QLatin1Char(' ')).endsWith(QString::fromUtf8("Liste d’attente : 1"))); // no seat
    named<ui::StepBar>(at.page, "step").setFocus();
    at.key(Qt::Key_Return);
    REQUIRE(scene.context.opened.size() == 1);
    CHECK(scene.context.opened.back().page == QLatin1String("activities"));
    CHECK(scene.context.opened.back().record == coming);

    at.press("pathway.table"); // beside the steps, of which there are none
    CHECK(named<QAbstractItemView>(at.page, "stepTable").model()->rowCount() == 0);
    CHECK(allText(at.page).contains(QString::fromUtf8("Boxe · CAP · 27/11/2026")));
    at.press("pathway.session");
    REQUIRE(scene.context.opened.size() == 2);
    CHECK(scene.context.opened.back().record == coming);
    const ui::ValueText text(scene.backend.reader());
    const auto story = [&] { return ui::pathwayStory(scene.backend.reader(), ines).value(); };
    const QDate today(2026, 11, 24);
    CHECK(paperWords(ui::pathwaySheet(story(), scene.backend.reader(), text, today)).contains("27/11/2026"));

    scene.mine.edit("pathway", pathway, {{"endedOn", "2026-11-23"}}); // nothing would become of it there
    scene.backend.received();
    CHECK(story().coming(today).empty());
    scene.mine.edit("pathway", pathway, {{"endedOn", Value()}});
    scene.backend.received();
    CHECK(story().coming(today).size() == 1);
    scene.mine.edit("signup", signUps.at(coming), {{"attendance", "excused"}}); // said: from here on it is the step's
    scene.backend.received();
    CHECK(story().coming(today).empty());
    CHECK(QTest::qWaitFor([&] { return picture.bars.isEmpty(); }));
}

TEST_CASE("A pathway without a step says so with room around its words, and no more once it has one", "[pathways]") {
    Pathways at;
    const auto ines = at.scene.person("Inès Bellanger");
    const auto of = at.pathway(ines, "2026-03-02");
    at.open(ines);
    const auto labels = at.page.findChildren<QLabel *>();
    const auto found = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->isVisible() && label->text() == QString::fromUtf8("Pas encore d’étape."); });
    REQUIRE(found != labels.end());
    const auto *words = *found;
    QWidget *card = words->parentWidget();
    while (card && !qobject_cast<ui::Card *>(card)) card = card->parentWidget();
    REQUIRE(card);
    CHECK(words->mapTo(card, QPoint()).x() >= ui::space::m);
    at.step(ines, of, "Immersion cuisine", {{"plannedFrom", "2026-12-01"}});
    CHECK(QTest::qWaitFor([&] { return !words->isVisible(); }));
}
