// The week as a grid: gone through by keyboard, read by a screen reader, nothing cut. Real stores.
#include "tests/ui/pages/Activities.h"
#include "ui/activities/SessionBlock.h"
#include "ui/activities/WeekGrid.h"

#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>

using namespace tp;
using namespace tp::test;

namespace {

class Grid : public Activities { // today is Tuesday, 24 November
public:
    Grid() {
        boxing = session(activity("Boxe"), "2026-11-24T10:00", {{"place", "Gymnase"}, {"capacity", 8}});
        cinema = session(activity("Ciné-débat"), "2026-11-24T10:30");
        cooking = session(activity("Cuisine"), "2026-11-24T14:00");
        bikes = session(activity("Vélo"), "2026-11-26T09:00", {{"cancelledOn", "2026-11-23"}});
        page.activated();
        read();
        if (named<QPushButton>(page, "activities.look").text().contains("grille", Qt::CaseInsensitive)) press("activities.look");
    }
    ~Grid() { QSettings().remove(QStringLiteral("activities/asGrid")); }
    [[nodiscard]] ui::SessionBlock &block(const RecordId &session) {
        for (auto *one : page.findChildren<ui::SessionBlock *>())
            if (one->session() == session && one->isVisible()) return *one;
        FAIL("not in the grid");
        std::abort();
    }
    [[nodiscard]] ui::WeekGrid &grid() { return named<ui::WeekGrid>(page, "weekGrid"); }
    [[nodiscard]] bool isAt(const RecordId &session) { return page.focusWidget() == &block(session); }
    RecordId boxing, cinema, cooking, bikes;
};

} // namespace

TEST_CASE("The week stands as a grid: what happens at once side by side, arrows through it, Enter opens, Escape comes back",
          "[activities]") {
    Grid at;
    REQUIRE(at.grid().isVisible());
    CHECK(at.grid().days() == 5);
    const auto one = at.block(at.boxing).geometry(), two = at.block(at.cinema).geometry(), three = at.block(at.cooking).geometry();
    CHECK(one.right() < two.left());
    CHECK(one.top() < two.top());
    CHECK(three.top() > two.bottom());
    CHECK(three.width() > one.width() * 3 / 2); // alone at its time
    CHECK(at.block(at.bikes).geometry().left() > three.right());
    at.page.activated();
    CHECK(at.isAt(at.boxing));
    at.key(Qt::Key_Right); // beside it
    CHECK(at.isAt(at.cinema));
    at.key(Qt::Key_Left);
    CHECK(at.isAt(at.boxing));
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Down);
    CHECK(at.isAt(at.cooking));
    at.key(Qt::Key_Right); // Wednesday has none
    CHECK(at.isAt(at.bikes));
    at.key(Qt::Key_Right); // nothing further on
    CHECK(at.isAt(at.bikes));
    at.key(Qt::Key_Home);
    CHECK(at.isAt(at.boxing));
    at.key(Qt::Key_End);
    CHECK(at.isAt(at.bikes));
    at.key(Qt::Key_Return);
    CHECK(named<QWidget>(at.page, "sessionPanel").isVisible());
    CHECK(at.panel().contains("Vélo"));
    CHECK(at.page.closeTop());
    CHECK(at.isAt(at.bikes));
    at.key(Qt::Key_Left);
    at.block(at.cooking).click();
    at.read();
    CHECK(at.panel().contains("Cuisine"));
}

TEST_CASE("The line of now goes with the clock, over what is under way, and to the next day", "[activities]") {
    Grid at; // 14:46, and there is cooking from 14:00 to 16:00
    auto &line = named<QWidget>(at.grid(), "weekGrid.now");
    const auto heads = [&] {
        QStringList out;
        for (const auto *head : at.grid().findChildren<QLabel *>())
            if (head->accessibleName().contains("aujourd")) out << head->text();
        return out;
    };
    REQUIRE(line.isVisible());
    const auto cooking = at.block(at.cooking).geometry();
    const auto middle = [&] { return line.geometry().center().y(); };
    CHECK(cooking.contains(line.geometry().center()));
    auto &canvas = *line.parentWidget();
    CHECK(canvas.childAt(line.geometry().center()) == &at.block(at.cooking)); // what is clicked
    CHECK(canvas.children().last() == &line);                                 // and what is seen
    const int before = middle();
    at.scene.world.clock.advance(30 * 60'000);
    at.grid().tick();
    CHECK(middle() > before);
    CHECK(middle() - before < cooking.height());
    CHECK(heads() == QStringList{"mar. 24"});
    at.scene.world.clock.advance(16 * 3'600'000); // the next morning, before eight
    at.grid().tick();
    CHECK_FALSE(line.isVisible());
    CHECK(heads() == QStringList{"mer. 25"});
    at.scene.world.clock.advance(4 * 3'600'000);
    at.grid().tick();
    CHECK(line.isVisible());
    CHECK(line.geometry().left() > cooking.left());
}

TEST_CASE("Every session and every day of the grid says in words what is seen", "[activities]") {
    Grid at;
    const auto words = [](QWidget &of) {
        auto *known = QAccessible::queryAccessibleInterface(&of);
        REQUIRE(known);
        return known->text(QAccessible::Name).replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
    };
    const auto boxing = words(at.block(at.boxing));
    for (const auto *part : {"Boxe", "Mardi 24 novembre", "10:00–11:30", "Gymnase", "0 place sur 8", "8 libres"})
        CHECK(boxing.contains(part));
    CHECK(words(at.block(at.bikes)).contains("Annulée"));
    QStringList heads;
    for (auto *head : at.grid().findChildren<QLabel *>()) heads << words(*head);
    REQUIRE(heads.size() == 5);
    CHECK(heads[0] == "Lundi 23 novembre : aucune séance");
    CHECK(heads[1] == "Mardi 24 novembre : 3 séances, aujourd’hui");
    CHECK(heads[3] == "Jeudi 26 novembre : 1 séance");
    const auto free = [&](const char *day) { // what is said of the hours without a session
        QStringList hours;
        for (auto *head : at.grid().findChildren<QLabel *>())
            if (head->accessibleName().startsWith(QLatin1String(day)))
                for (auto all = QRegularExpression("\\d\\d:\\d\\d").globalMatch(head->accessibleDescription()); all.hasNext();)
                    hours << all.next().captured();
        return hours.join(' ');
    };
    CHECK(free("Mardi") == "08:00 10:00 12:00 14:00 15:30 18:00");
    CHECK(free("Lundi").isEmpty()); // its name says it
}

TEST_CASE("The grid grows for a Saturday and for an evening, follows what changes, and is remembered", "[activities]") {
    Grid at;
    at.page.activated();
    at.key(Qt::Key_End);
    at.session(at.activity("Bal"), "2026-11-28T20:00", {{"minutes", 300}}); // until after midnight
    at.read();
    CHECK(at.grid().days() == 6);
    CHECK(at.isAt(at.bikes)); // where one stood one stays
    must(at.scene.mine.writer->remove("session", at.bikes));
    at.scene.backend.received();
    at.read();
    CHECK(at.isAt(at.boxing)); // it is gone
    ui::ActivitiesPage again(at.scene.backend, at.scene.context);
    CHECK(named<QPushButton>(again, "activities.look").text().contains("liste", Qt::CaseInsensitive));
    at.press("activities.look");
    CHECK(named<QWidget>(at.page, "sessionTable").isVisible());
    CHECK_FALSE(at.grid().isVisible());
}

TEST_CASE("Nothing of the grid is cut on a small screen nor at twice the size: it scrolls", "[activities]") {
    Grid at;
    for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
        at.page.resize(size);
        at.read();
        auto &grid = at.grid();
        for (const auto &session : {at.boxing, at.cinema, at.cooking, at.bikes}) {
            auto &block = at.block(session);
            block.setFocus();
            at.read();
            const QRect seen(block.mapTo(grid.viewport(), QPoint(0, 0)), block.size());
            INFO(size.width() << "×" << size.height());
            CHECK(grid.viewport()->rect().contains(seen));
            CHECK(block.width() >= block.fontMetrics().horizontalAdvance(QStringLiteral("00:00"))); // side by side, each its hour
        }
        for (auto *head : grid.findChildren<QLabel *>()) CHECK(head->fontMetrics().horizontalAdvance(head->text()) <= head->width());
    }
}

TEST_CASE("Pictures of the week as a grid", "[.pictures]") {
    auto &theme = theTheme();
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theme.choose(choice);
        Grid at;
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            at.page.resize(size);
            const auto take = [&](const char *name) {
                at.read();
                REQUIRE(at.page.grab().save(
                    QStringLiteral("%1/grid-%2-%3-%4.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QLatin1String(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())));
            };
            (void)at.page.closeTop();
            at.page.activated();
            take("week");
            at.key(Qt::Key_Return);
            take("session");
        }
    }
    theme.choose(ui::Theme::Choice::System);
}
