// Tab goes through a form in reading order, also through what was made later than the rest.
#include "tests/ui/pages/Dossier.h"
#include "ui/encounters/EncountersPage.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {
char kindOf(QWidget *widget) {
    return qobject_cast<QSpinBox *>(widget)      ? 'n'
           : qobject_cast<QComboBox *>(widget)   ? 'c'
           : qobject_cast<QToolButton *>(widget) ? 'r'
                                                 : '-';
}
} // namespace

TEST_CASE("Tab goes through the unnamed people of an encounter line by line, then to what adds one, then on in the form") {
    Scene scene;
    const auto group = [](const char *gender, int count) {
        return Value(Value::Map{{"gender", gender}, {"ageBand", "18-21"}, {"count", count}});
    };
    const auto id = scene.encounter("2026-11-20T10:00", "Gare", {{"anonymous", Value::Array{group("man", 2), group("woman", 1)}}});
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    settle();
    QTest::keyClick(&page, Qt::Key_F2);
    settle();
    const auto isAdd = [&] { return page.focusWidget()->objectName() == QLatin1String("addCounts"); };
    std::string passed;
    for (int pressed = 0; pressed < 40 && page.focusWidget() && !isAdd(); ++pressed) {
        passed += kindOf(page.focusWidget());
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    }
    REQUIRE(page.focusWidget());
    REQUIRE(isAdd());
    INFO(passed);
    CHECK(passed.ends_with("nccrnccr")); // a number, a gender, an age, and what takes the line away
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    CHECK(kindOf(page.focusWidget()) == '-'); // the themes
}

TEST_CASE("Tab goes from one note of an encounter to the next, and each says of whom it is") {
    Scene scene;
    const auto id = scene.encounter("2026-11-24T14:18", "Gare");
    for (const auto *name : {"Kévin Delaunay", "Inès Bellanger"}) scene.meet(scene.person(name), id, "2026-11-24T14:18", "");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    settle();
    QTest::keyClick(&page, Qt::Key_F2);
    settle();
    QStringList passed;
    for (int pressed = 0; pressed < 60 && page.focusWidget(); ++pressed) {
        if (qobject_cast<QPlainTextEdit *>(page.focusWidget())) passed << page.focusWidget()->accessibleName();
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    }
    INFO(passed.join(QStringLiteral(" → ")).toStdString());
    for (const auto *name : {"Kévin Delaunay", "Inès Bellanger"})
        CHECK(std::ranges::any_of(passed, [&](const auto &said) { return said.endsWith(QString::fromUtf8(name)); }));
}

TEST_CASE("Tab goes from whom a person is handed over to, and what they should know, to what proposes it", "[handover]") {
    Scene scene;
    Dossier dossier(scene, scene.person("Inès Bellanger"));
    dossier.choose("person.handover");
    REQUIRE(named<QComboBox>(dossier.page, "handover.to").count() > 0);
    QStringList way;
    for (int pressed = 0; pressed < 4; ++pressed) {
        REQUIRE(dossier.page.focusWidget());
        way << dossier.page.focusWidget()->objectName();
        QTest::keyClick(dossier.page.focusWidget(), Qt::Key_Tab);
    }
    CHECK(way == QStringList{"handover.to", "handover.note", "handover.propose", "handover.cancel"});
}

TEST_CASE("Tab goes from the last field of a form to Cancel and Save, every time it is opened") {
    Scene scene;
    Dossier dossier(scene, scene.person("Inès Bellanger"));
    auto &page = dossier.page;
    const char *opening = "reminder.new";
    auto name = QStringLiteral("reminder.form");
    SECTION("of a card") {}
    SECTION("of the file itself") {
        opening = "editPerson";
        name = QStringLiteral("personForm");
    }
    for (int opened = 0; opened < 2; ++opened) {
        dossier.press(opening);
        const auto &form = named<QWidget>(page, qPrintable(name));
        REQUIRE(page.focusWidget());
        CHECK(form.isAncestorOf(page.focusWidget()));
        QStringList way;
        const auto tab = [&] {
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
            REQUIRE(page.focusWidget());
            way << page.focusWidget()->objectName();
        };
        for (int pressed = 0; pressed < 40 && form.isAncestorOf(page.focusWidget()) && !way.contains(name + ".cancel"); ++pressed) tab();
        INFO(way.join(QStringLiteral(" → ")).toStdString());
        CHECK(way.value(way.size() - 1) == name + ".cancel");
        tab();
        CHECK(way.value(way.size() - 1) == name + ".save");
        REQUIRE(page.closeTop());
        settle();
    }
}
