// Referrals, pathways, sessions and activities are looked for by words, and narrowed, where they are listed.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Pathways.h"
#include "tests/ui/pages/Referrals.h"

#include <QComboBox>
#include <QSettings>

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

TEST_CASE("The sessions of a week and of a month are narrowed by what, where, who leads and whose", "[activities]") {
    QSettings().remove(QStringLiteral("activities/asGrid")); // as a list, whatever was looked at before
    Activities at;
    auto &wip = at.scene.anotherStructure("WIP – tiers-lieu", "WIP");
    const auto boxing = at.activity("Boxe", {{"kind", "sport"}}), bikes = at.activity("Atelier vélo");
    at.session(boxing, "2026-11-24T10:00", {{"place", "Gymnase"}, {"leader", "Paul Martin"}});
    const auto ours = at.session(bikes, "2026-11-26T14:00");
    wip.add("session", {{"activity", idValue(bikes)}, {"startsAt", "2026-11-27T10:00"}, {"minutes", 60}});
    at.scene.backend.received();
    at.page.activated();
    at.read();
    at.page.focusFilter();
    auto &words = named<QLineEdit>(at.page, "activities.words");
    CHECK(words.hasFocus());
    const auto found = [&](const char *typed) {
        words.setText(QString::fromUtf8(typed));
        QTest::keyClick(&words, Qt::Key_Return);
        at.read();
        auto titles = at.column("sessionTable", 1);
        titles.removeAll(QString()); // of days
        return titles;
    };
    const QString boxe("Boxe"), velo = QString::fromUtf8("Atelier vélo");
    CHECK(found("") == QStringList{boxe, velo, velo});
    for (const auto *typed : {"boxe", "gymn", "martin", "sportive"}) {
        INFO(typed);
        CHECK(found(typed) == QStringList{boxe});
    }
    INFO((at.page.window()->focusWidget() ? at.page.window()->focusWidget()->objectName() : QString()).toStdString());
    CHECK(named<QAbstractItemView>(at.page, "sessionTable").hasFocus()); // Enter goes to what is found
    CHECK(found("velo") == QStringList{velo, velo});
    CHECK(found("velo wip") == QStringList{velo});

    found("velo");
    at.page.showPart("month");
    at.read();
    const auto *days = named<QAbstractItemView>(at.page, "monthTable").model();
    const auto said = [&](int column) { return days->index(4, column).data(Qt::AccessibleTextRole).toString(); }; // from 23 November on
    CHECK(said(3).contains(velo));
    CHECK_FALSE(said(1).contains(boxe));
    words.clear();
    CHECK(QTest::qWaitFor([&] { return said(1).contains(boxe); })); // looked for a moment after the last key

    at.page.showPart("week");
    CHECK(found("rien de tel").isEmpty());
    CHECK_FALSE(named<QWidget>(at.page, "sessionTable").isVisible());
    at.open(ours); // it is shown, whatever was asked for
    CHECK(words.text().isEmpty());
    CHECK(at.column("sessionTable", 1).contains(boxe));
}

TEST_CASE("The catalogue is narrowed by structure and by what an activity allows to try", "[activities]") {
    Activities at;
    auto &wip = at.scene.anotherStructure("WIP – tiers-lieu", "WIP");
    at.activity("Boxe", {{"kind", "sport"}});
    at.activity("Théâtre", {{"kind", "culture"}});
    wip.add("activity", {{"title", "Futsal"}, {"kind", "sport"}});
    at.scene.backend.received();
    at.page.showPart("catalogue");
    at.page.activated();
    at.read();
    REQUIRE(at.column("activityTable", 0).size() == 3);
    auto &whose = named<QComboBox>(at.page, "catalogue.structure"), &kind = named<QComboBox>(at.page, "catalogue.kind");
    kind.setCurrentIndex(kind.findData("sport"));
    at.read();
    CHECK(at.column("activityTable", 0) == QStringList{"Boxe", "Futsal"});
    whose.setCurrentIndex(whose.findText(QString::fromUtf8("WIP – tiers-lieu")));
    at.read();
    CHECK(at.column("activityTable", 0) == QStringList{"Futsal"});
    kind.setCurrentIndex(0);
    whose.setCurrentIndex(0);
    at.read();
    CHECK(at.column("activityTable", 0).size() == 3);
}
