// The window in French at the design's size: its rail, a button that grows narrow, a long name, a large number. That no word is cut
// anywhere: everywhere_test.cpp.
#include "app/desktop/Pages.h"
#include "tests/ui/pages/Legible.h"
#include "tests/ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Fields.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("In French at 1366 by 768 the rail's words have their keys beside them; where a button is narrow its key goes before its words") {
    Scene scene(referent | coordinator);
    NoOnboarding onboarding;
    ui::MainWindow window(scene.backend, onboarding, desktop::pages(theTheme(), *programTranslations));
    present(window, {1366, 768});
    settle();
    CHECK(cutWords(named<QWidget>(window, "rail")).isEmpty());
    CHECK(named<ui::Button>(window, "rail.new").shown().hint);
    named<ui::Button>(window, "rail.new").setText(QStringLiteral("Une nouvelle rencontre à noter tout de suite"));
    CHECK(cutWords(named<QWidget>(window, "rail")).size() == 1);
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

TEST_CASE("Who follows a person next, who still does and who left is nobody of one gender in French") {
    const auto said = [](const char *context, const char *source) { return QCoreApplication::translate(context, source); };
    const auto next = QString::fromUtf8("Ce que la personne qui prend la suite doit savoir");
    CHECK(said("schema", "What the next referent should know") == next);
    CHECK(said("tp::ui::HandoverCard", "What the next referent should know") == next);
    CHECK(said("tp::ui::FlowPanel", "What the next referent should know (optional)") == next + " (facultatif)");
    CHECK(said("tp::ui::HandoverCard", "%1 has declined. The referent stays the same.") ==
          QString::fromUtf8("%1 a décliné. Le ou la référent·e ne change pas."));
    CHECK(said("tp::ui::DueFiles", "passed on by somebody who left") ==
          QString::fromUtf8("confiées par quelqu’un qui est parti·e ou a changé de structure"));
}
