// The whole window in French at the design's size: no word is cut, a long name shows its beginning.
#include "tests/ui/pages/Scene.h"
#include "tests/ui/shell/Desk.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/importing/ImportPage.h"
#include "ui/onboarding/KitPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"
#include "ui/theme/Theme.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Fields.h"

using namespace tp;
using namespace tp::test;

namespace {

QStringList cutButtons(QWidget &in) {
    QStringList cut;
    for (auto *button : in.findChildren<ui::Button *>())
        if (button->isVisible() && button->width() > 60 && button->shown().text != button->text()) cut << button->text();
    for (auto *button : in.findChildren<ui::NavButton *>())
        if (button->isVisible() && button->width() > 60 &&
            QFontMetrics(ui::typeFont(ui::Type::Strong)).horizontalAdvance(button->text()) > button->width() - 75)
            cut << button->text();
    return cut;
}

} // namespace

TEST_CASE("In French at 1366 by 768 no button's words are cut, and the rail's have their keys beside them") {
    Scene scene(referent | coordinator);
    scene.encounter("2026-11-24T13:50", "Local AAJB");
    scene.person("Théo Lamotte");
    NoOnboarding onboarding;
    ui::MainWindow window(scene.backend, onboarding,
                          {ui::todayPage(), ui::encountersPage(), ui::personsPage(), ui::conflictsPage(), ui::kitPage(), ui::importPage()});
    present(window, {1366, 768});
    for (const auto &page : window.pages()) {
        window.open({page.id, {}});
        QTest::qWait(20);
        INFO(page.id.toStdString() << ": " << cutButtons(window).join(", ").toStdString());
        CHECK(cutButtons(window).isEmpty());
    }
    CHECK(named<ui::Button>(window, "rail.new").shown().hint);
    // The check would notice.
    named<ui::Button>(window, "rail.new").setText(QStringLiteral("Une nouvelle rencontre à noter tout de suite"));
    CHECK(cutButtons(window).size() == 1);
    // Narrower and narrower: smaller words, then no key, then words cut.
    ui::Button button(ui::Button::Kind::Primary, "b", "Nouvelle rencontre");
    button.setKeyHint("Ctrl+N");
    const auto usual = ui::typeFont(ui::Type::Strong).pointSizeF();
    std::vector<std::string> seen;
    for (int width = button.sizeHint().width(); width > 40; --width) {
        button.resize(width, button.sizeHint().height());
        const auto shown = button.shown();
        const std::string look = shown.text != button.text()       ? "cut"
                                 : !shown.hint                     ? "no key"
                                 : shown.font.pointSizeF() < usual ? "smaller"
                                                                   : "whole";
        if (seen.empty() || seen.back() != look) seen.push_back(look);
    }
    CHECK(seen == std::vector<std::string>{"whole", "smaller", "no key", "cut"});
}

TEST_CASE("A commune with a long name shows its beginning once the field is left") {
    QWidget page;
    ui::CommuneField commune("commune", &page);
    QLineEdit next(&page);
    commune.setGeometry(0, 0, 90, 34);
    next.setGeometry(0, 50, 90, 34);
    present(page, {200, 100});
    commune.setFocus();
    QTest::keyClicks(&commune, "herouville");
    QTest::keyClick(&commune, Qt::Key_Return); // takes the lit row
    REQUIRE(commune.code() == "14327");
    next.setFocus();
    CHECK(commune.text() == QString::fromUtf8("Hérouville-Saint-Clair"));
    CHECK(commune.cursorPosition() == 0);
    commune.setFocus();
    commune.end(false);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason); // to another window and back: the cursor stays
    QCoreApplication::sendEvent(&commune, &away);
    CHECK(commune.cursorPosition() == commune.text().size());
}

TEST_CASE("A large count is read in thousands") {
    const auto said = QCoreApplication::translate("tp::ui::EncountersPage", "%n encounter(s)", nullptr, 500'000);
    CHECK(said == QString::fromUtf8("500\u202f000 rencontres"));
    CHECK(QCoreApplication::translate("tp::ui::EncountersPage", "%n encounter(s)", nullptr, 1) == "1 rencontre");
}
