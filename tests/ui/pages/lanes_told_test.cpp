// The words the lanes paint: whole or told over them, and to who does not see them; on paper in ink.
#include "tests/ui/pages/DrawnFaults.h"
#include "ui/pathways/Lanes.h"
#include "ui/widgets/Accessible.h"

using namespace tp;
using namespace tp::test;

namespace {

ui::LanesPicture someLanes() {
    ui::LanesPicture picture;
    picture.today = QDate(2026, 11, 24);
    picture.phases = {{"Repérage", QDate(2026, 3, 2), QDate(2026, 6, 14), false},
                      {"Mobilisation, depuis le 15/06/2026", QDate(2026, 6, 15), QDate(2026, 11, 24), true}};
    picture.referents = {{"Samira Benali", QDate(2026, 3, 2), QDate(2026, 10, 4), false},
                         {"Awa Sarr, depuis le 05/10/2026", QDate(2026, 10, 5), QDate(2026, 11, 24), true}};
    picture.lanes = {{"AAJB", "Association des Amis de Jean Bosco"}, {{}, "Partenaires et ailleurs"}};
    return picture;
}

} // namespace

TEST_CASE("The lanes tell their phases and référents with their days, over them and to who does not see them; no month is cut",
          "[pathways]") {
    ui::installAccessibility(); // as the program does
    ui::Lanes lanes;
    lanes.setPicture(someLanes());
    lanes.setAccessibleDescription(lanes.spokenSpans());
    const auto said = lanes.spokenSpans();
    for (const auto *words : {"Repérage, 02/03/2026 – 14/06/2026", "Mobilisation, depuis le 15/06/2026",
                              "Samira Benali, 02/03/2026 – 04/10/2026", "Awa Sarr, depuis le 05/10/2026"})
        CHECK(said.contains(QString::fromUtf8(words)));
    for (const int width : {420, 640, 700, 760, 900, 1100}) {
        INFO(width);
        present(lanes, {width, lanes.sizeHint().height()});
        for (const auto range : {ui::Lanes::Range::Quarter, ui::Lanes::Range::Year, ui::Lanes::Range::All}) {
            lanes.showRange(range);
            settle();
            const auto faults = cutDrawings(lanes) + overlappingDrawings(lanes);
            INFO(faults.join('\n').toStdString());
            CHECK(faults.isEmpty());
        }
    }
    CHECK(untoldDrawings(lanes).isEmpty());
    QTest::keyClick(&lanes, Qt::Key_Home);
    for (int key = 0; key < 8; ++key) QTest::keyClick(&lanes, Qt::Key_Minus); // ten years
    present(lanes, {lanes.minimumSizeHint().width(), lanes.sizeHint().height()});
    settle();
    CHECK(overlappingDrawings(lanes).isEmpty());
}

TEST_CASE("Where nobody recorded on which day the référent changed, the lanes tell no day of it", "[pathways]") {
    auto picture = someLanes();
    picture.referents[1] = {"Awa Sarr", QDate(2026, 10, 5), QDate(2026, 11, 23), false, true, false};
    picture.referents << ui::LanesPicture::Span{"Nora Klein, sans date", QDate(2026, 11, 24), QDate(2026, 11, 24), true, false};
    ui::Lanes lanes;
    lanes.setPicture(picture);
    const auto said = lanes.spokenSpans();
    CHECK(said.contains("Samira Benali, 02/03/2026"));
    CHECK(said.contains("Awa Sarr, 05/10/2026"));
    CHECK_FALSE(said.contains("23/11/2026")); // until when nobody knows
    CHECK(said.contains("Nora Klein, sans date"));
    CHECK_FALSE(said.contains("24/11/2026"));
}

TEST_CASE("A structure's mark on paper is in ink, whatever the theme") {
    theTheme().show(ui::Theme::Choice::Dark);
    ui::Lanes lanes;
    lanes.setPaper();
    lanes.setPicture(someLanes());
    present(lanes, {900, lanes.sizeHint().height()});
    for (const auto &words : drawn::wordsOf(lanes))
        if (words.text == "AAJB") CHECK(words.ink == ui::lightTokens().text);
    lanes.hide();
    theTheme().show(ui::Theme::Choice::System);
}
