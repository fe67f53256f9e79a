// Words a newcomer does not know are explained where they stand, and in the help. Real stores.
#include "tests/ui/pages/Scene.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/Rail.h"
#include "ui/text/ProgrammeWords.h"
#include "ui/today/CaptureCard.h"

#include <QComboBox>
#include <QLineEdit>

using namespace tp;
using namespace tp::test;

namespace {
QString helpText() {
    QWidget window;
    window.resize(1000, 700);
    ui::HelpPanel help(&window);
    window.show();
    help.open("Personnes", window);
    settle();
    return allText(help);
}
} // namespace

TEST_CASE("The directory in the rail, the next step and the reminder of the card say what they are, by the mouse and to a screen reader") {
    Scene scene;
    const std::vector<ui::PageInfo> pages{ui::directoryPage()};
    ui::Rail rail(pages);
    for (const bool compact : {false, true}) {
        rail.setCompact(compact);
        const auto &directory = named<QWidget>(rail, "rail.directory");
        CHECK(directory.toolTip().contains(ui::meaningOf("directory")));
        CHECK(directory.toolTip().contains("Alt+1")); // its key stays
        CHECK(directory.accessibleDescription() == ui::meaningOf("directory"));
    }
    ui::CaptureCard card(scene.backend, scene.context);
    const auto &next = named<QComboBox>(card, "capture.nextStep");
    const auto &reminder = named<QLineEdit>(card, "capture.reminder");
    CHECK(next.toolTip() == ui::meaningOf("nextStep"));
    CHECK(reminder.accessibleDescription() == ui::meaningOf("reminder"));
    CHECK(next.toolTip() != reminder.toolTip());
}

TEST_CASE("The help says every word of the programme with its meaning") {
    const auto text = helpText();
    const auto plain = [](QString words) { return words.replace(QChar(0xa0), QLatin1Char(' ')); };
    REQUIRE(ui::programmeWords().size() > 5);
    for (const auto &one : ui::programmeWords()) {
        INFO(one.name);
        CHECK_FALSE(one.meaning.isEmpty());
        CHECK(text.contains(plain(one.word) + "\n" + plain(one.meaning)));
    }
}

TEST_CASE("The help says how duplicates are looked for: among the files one may read, as a suggestion that can be taken back") {
    const auto text = helpText();
    for (const auto *said : {"Comment les doublons sont cherchés", "ceux des dossiers que vous avez le droit de lire",
                             "Un dossier que vous ne pouvez pas lire n’est jamais regardé", "Le programme ne fait que proposer.",
                             "ce qui a été réuni peut être séparé à nouveau"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
}
