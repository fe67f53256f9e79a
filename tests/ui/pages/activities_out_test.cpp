// What leaves the page of activities: the calendar of the sessions shown, and the programme of the week shown. Real stores.
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Activities.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

TEST_CASE("The calendar of those one leads holds these sessions alone", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto led = [&](const char *title, const char *when, const MemberId &by) {
        return at.session(at.activity(title), when, {{"member", idValue(by)}});
    };
    const auto mine = led("Boxe", "2026-11-24T10:00", scene.mine.member), later = led("Jardin", "2026-12-15T10:00", scene.mine.member);
    led("Couture", "2026-11-25T10:00", scene.colleague.member);
    at.session(at.activity("Cuisine"), "2026-11-26T10:00"); // nobody's
    at.page.activated();
    at.read();
    const TempDir dir;
    const auto calendar = [&](const char *whose) {
        choose(named<QComboBox>(at.page, "activities.whose"), QString::fromUtf8(whose));
        scene.context.path = QString::fromStdString((dir.path() / "agenda.ics").string());
        at.press("activities.ics");
        QFile file(scene.context.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(calendar("Toutes les structures").count("BEGIN:VEVENT") == 4);
    const auto own = calendar("Celles que j’anime");
    CHECK(own.count("BEGIN:VEVENT") == 2);
    for (const auto &session : {mine, later}) CHECK(own.contains(QByteArray::fromStdString("UID:" + toText(session))));
    CHECK_FALSE(own.contains("Couture"));
    CHECK_FALSE(own.contains("Cuisine"));
    CHECK(scene.context.toasts.back().startsWith("2"));
}

TEST_CASE("The programme on paper is of the week shown, by its button and by Ctrl+P", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    at.session(at.activity("Boxe"), "2026-11-24T10:00");
    at.session(at.activity("Jardin"), "2026-12-03T10:00", {{"place", "Serre"}});
    at.page.activated();
    at.read();
    const TempDir dir;
    int papers = 0;
    const auto paperOf = [&](auto &&ask) { // the words on it
        scene.context.path = QString::fromStdString((dir.path() / (std::to_string(++papers) + ".pdf")).string());
        ask();
        REQUIRE(QFile::exists(scene.context.path));
        return paperWords(scene.context.path);
    };
    const auto byButton = [&] { at.press("activities.print"); };
    const auto byKey = [&] {
        at.page.activated();
        at.key(Qt::Key_P, Qt::ControlModifier);
    };
    for (const auto &words : {paperOf(byButton), paperOf(byKey)}) {
        CHECK(words.contains("Boxe"));
        CHECK_FALSE(words.contains("Jardin"));
    }
    CHECK(scene.context.proposedName == "programme-2026-11-23.pdf");
    at.press("activities.after");
    for (const auto &words : {paperOf(byKey), paperOf(byButton)}) {
        CHECK(words.contains("Jeudi 3 décembre"));
        CHECK(words.contains("Jardin"));
        CHECK(words.contains("Serre"));
        CHECK_FALSE(words.contains("Boxe"));
    }
    CHECK(scene.context.proposedName == "programme-2026-11-30.pdf");
}

TEST_CASE("What narrows the weeks and leaves with them stands on one line in a window of 1366 by 768") {
    Scene scene{referent | coordinator};
    ui::ActivitiesPage page(scene.backend, scene.context);
    present(page, {1146, 736});
    page.activated();
    settle();
    const auto top = [&](const char *name) {
        auto &one = named<QWidget>(page, name);
        REQUIRE(one.isVisible());
        return one.mapTo(&page, QPoint(0, 0)).y();
    };
    CHECK(named<QPushButton>(page, "activities.before").accessibleName() == QString::fromUtf8("Semaine précédente"));
    CHECK(named<QPushButton>(page, "activities.after").accessibleName() == "Semaine suivante");
    for (int week = 0; week < 2; ++week) { // the second one ends in another month: more words
        INFO(named<QLabel>(page, "activities.which").text().toStdString());
        CHECK(top("activities.export") == top("activities.before"));
        CHECK(top("activities.words") == top("activities.before"));
        named<QPushButton>(page, "activities.after").click();
        settle();
    }
    page.showPart("month");
    settle();
    CHECK(named<QPushButton>(page, "activities.before").accessibleName() == QString::fromUtf8("Mois précédent"));
    CHECK(named<QPushButton>(page, "activities.after").accessibleName() == "Mois suivant");
}
