// Referrals and pathways are looked for by words where they are listed.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Pathways.h"
#include "tests/ui/pages/Referrals.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("The list of referrals is narrowed by who, with whom and what is asked, and Enter goes to the first", "[referrals]") {
    Scene scene;
    const auto refer = [&](const char *who, const char *partner, const char *text) {
        scene.mine.add("referral", {{"partner", partner}, {"shownName", who}, {"text", text}, {"proposedOn", "2026-11-20"}},
                       scene.person(who));
    };
    refer("Ines", "CCAS de Caen", "Aide alimentaire");
    refer("Kevin", "Mission locale", "Un emploi");
    scene.backend.received();
    OneSide side(scene.backend, scene.context);
    side.page.focusFilter();
    auto &search = named<QLineEdit>(side.page, "referrals.search");
    CHECK(search.hasFocus());
    const auto *model = named<QAbstractItemView>(side.page, "referralTable").model();
    REQUIRE(model->rowCount() == 2);
    for (const auto *typed : {"kev", "mission", "emploi loc"}) {
        INFO(typed);
        search.setText(QLatin1String(typed));
        side.reread();
        REQUIRE(model->rowCount() == 1);
        CHECK(side.row(0).value(0) == "Kevin");
    }
    search.setText("personne de ce nom");
    side.reread();
    CHECK(model->rowCount() == 0);
    search.setText("ines");
    side.reread();
    QTest::keyClick(&search, Qt::Key_Return);
    settle();
    CHECK(named<QAbstractItemView>(side.page, "referralTable").hasFocus());
    CHECK(side.row(0).value(0) == "Ines");
}

TEST_CASE("The board of pathways is narrowed by a name; cleared, everybody stands there again", "[pathways]") {
    Pathways at;
    at.pathway(at.scene.person("Ines"), "2026-03-02");
    at.pathway(at.scene.person("Kevin"), "2026-03-02");
    at.boardRead();
    CHECK(at.board().contains("Ines"));
    CHECK(at.board().contains("Kevin"));
    auto &search = named<QLineEdit>(at.page, "pathways.search");
    at.page.focusFilter();
    CHECK(search.hasFocus());
    search.setText("kev");
    at.boardRead();
    CHECK_FALSE(at.board().contains("Ines"));
    CHECK(at.board().contains("Kevin"));
    search.clear();
    at.boardRead();
    CHECK(at.board().contains("Ines"));
}
