// Clear on the capture card: all that stood there comes back by Undo, with its draft, and never into another encounter.
#include "tests/ui/pages/Team.h"
#include "ui/today/CaptureCard.h"
#include "ui/widgets/Fields.h"

using namespace tp;
using namespace tp::test;

namespace {
struct ClearTeam : Team {
    void begin() {
        scene.person("Kévin Delaunay");
        scene.encounter("2026-11-24T09:00", "Local AAJB");
        window.open({QStringLiteral("today"), {}});
        settle();
        take("kev");
        find<QPlainTextEdit>("capture.note").setPlainText("Il cherche un toit");
        find<QLineEdit>("capture.reminder").setText("Appeler le 115");
        auto &day = find<QLineEdit>("capture.nextStepOn");
        day.setFocus();
        QTest::keyClicks(&day, "quand il peut");
        settle();
    }
    void take(const QString &who) {
        auto &field = find<QLineEdit>("capture.who.edit");
        field.setFocus();
        QTest::keyClicks(&field, who);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        settle();
    }
    ui::CaptureDraft card() { return find<ui::CaptureCard>("capture").read(); }
    bool isDraftKept() { return must(scene.mine.reader->draft(ui::captureDraftKey)).has_value(); }
};
} // namespace

TEST_CASE("What Clear took off the card comes back whole by Undo, with its draft; and goes again", "[today]") {
    ClearTeam team;
    team.begin();
    const auto stood = team.card();
    REQUIRE(stood.people.known.size() == 1);
    team.press("capture.clear");
    CHECK_FALSE(team.card().worthKeeping());
    CHECK(team.find<QLineEdit>("capture.nextStepOn").text().isEmpty());
    CHECK_FALSE(team.isDraftKept());
    team.find("toast.undo").click();
    settle();
    CHECK(team.card() == stood);
    CHECK(team.find<QLineEdit>("capture.nextStepOn").text() == "quand il peut"); // also what is not understood
    CHECK(team.isDraftKept());

    QTest::keyClick(&team.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // again
    settle();
    CHECK_FALSE(team.card().worthKeeping());
    CHECK_FALSE(team.isDraftKept());
    QTest::keyClick(&team.window, Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(team.card() == stood);
}

TEST_CASE("What was cleared is not mixed into the encounter that was begun since, and waits until that one is saved", "[today]") {
    ClearTeam team;
    team.begin();
    const auto stood = team.card();
    team.press("capture.clear");
    team.take("2h 18-21");
    const auto other = team.card();
    team.find("toast.undo").click();
    settle();
    CHECK(team.card() == other);
    team.find<QPlainTextEdit>("capture.note").setFocus();
    QTest::keyClick(&team.find<QPlainTextEdit>("capture.note"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(team.all("encounter").size() == 2);
    QTest::keyClick(&team.window, Qt::Key_Z, Qt::ControlModifier); // the encounter itself
    settle();
    QTest::keyClick(&team.window, Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(team.card() == stood);
}

TEST_CASE("Clearing a card on which nothing stood says nothing and offers nothing to undo", "[today]") {
    ClearTeam team;
    team.window.open({QStringLiteral("today"), {}});
    settle();
    team.press("capture.clear");
    for (const auto *undo : team.window.findChildren<QPushButton *>(QStringLiteral("toast.undo"))) CHECK_FALSE(undo->isVisible());
}
