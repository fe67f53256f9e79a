// What waits under Today: nothing late hides what is due, what is too much says how much, and it says so when nothing waits. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/today/DuePanel.h"
#include "ui/today/ToVerify.h"
#include "ui/today/WaitingActs.h"
#include "ui/widgets/Fields.h"

#include <QComboBox>
#include <QPushButton>
#include <QTimer>

using namespace tp;
using namespace tp::test;

namespace {

using Group = ui::DueStep::Group;

RecordId laterStep(Scene &scene, const std::string &on) {
    return scene.encounter("2026-01-05T10:00", "Gare",
                           {{"structure", idValue(scene.mine.structure)}, {"nextStep", "call_back"}, {"nextStepOn", on}});
}

int heldBackIn(const std::vector<ui::DueStep> &steps, Group group) {
    int out = 0;
    for (const auto &step : steps)
        if (step.group == group) out += step.heldBack;
    return out;
}

const ui::DueStep *thatOpens(const std::vector<ui::DueStep> &steps, const RecordId &record) {
    for (const auto &step : steps)
        if (step.opens.record == record) return &step;
    return nullptr;
}

class TodaysList { // the panel alone, in a window
public:
    explicit TodaysList(Scene &scene) : panel(scene.backend, scene.context) {
        present(panel, {560, 1600});
        read();
    }
    void read() { // quiet people are asked for between other work, rows come a dozen at a time
        for (int turn = 0; turn < 40; ++turn) settle();
    }
    [[nodiscard]] QPushButton *button(const char *suffix) {
        for (auto *one : panel.findChildren<QPushButton *>())
            if (one->objectName().endsWith(QLatin1String(suffix)) && one->isVisibleTo(&panel)) return one;
        return nullptr;
    }
    [[nodiscard]] qsizetype rows() {
        qsizetype out = 0;
        for (auto *one : panel.findChildren<QPushButton *>()) out += one->objectName().endsWith(QLatin1String(".open"));
        return out;
    }
    [[nodiscard]] QComboBox *days() {
        const auto all = panel.findChildren<QComboBox *>(QStringLiteral("today.quietDays"));
        return all.isEmpty() ? nullptr : all.back();
    }
    [[nodiscard]] bool saysNothingWaits() { return allText(panel).contains(QStringLiteral("Rien ne vous attend.")); }
    ui::DuePanel panel;
};

struct QuietDaysKept { // a setting of the user's, not of one test
    QuietDaysKept() { ui::setQuietDays(30); }
    ~QuietDaysKept() { ui::setQuietDays(30); }
};

} // namespace

TEST_CASE("Seventy late next steps hide neither an appointment of today nor a reminder, and one row shows the others", "[today]") {
    Scene scene;
    for (int i = 0; i < 70; ++i)
        laterStep(scene, i < 10 ? "2026-11-0" + std::to_string(i % 9 + 1) : "2026-10-" + std::to_string(10 + i % 20));
    const auto ines = scene.person("Inès Bellanger", {{"firstContactOn", "2026-11-20"}}); // new here: not without news
    const auto referral = scene.mine.add("referral",
                                         {{"partner", "CCAS de Caen"},
                                          {"shownName", "I."},
                                          {"text", "Une place ?"},
                                          {"proposedOn", "2026-11-16"},
                                          {"proposedBy", idValue(scene.mine.member)},
                                          {"answer", "accepted"},
                                          {"answeredOn", "2026-11-18"},
                                          {"appointmentAt", "2026-11-24T10:00"}},
                                         ines);
    const auto today = laterStep(scene, "2026-11-24");
    auto steps = must(ui::waitingSteps(scene.backend));
    REQUIRE(thatOpens(steps, referral));
    CHECK(thatOpens(steps, referral)->group == Group::Today);
    CHECK(thatOpens(steps, today));
    CHECK(heldBackIn(steps, Group::Late) == 40);
    CHECK(std::ranges::count(steps, Group::Late, &ui::DueStep::group) == 31); // with the row for the others, the last of them
    const auto more = std::ranges::find_if(steps, [](const auto &step) { return step.heldBack > 0; });
    CHECK((more + 1)->group == Group::Today);
    CHECK(more->title.contains("40"));
    CHECK((more - 1)->on == QDate(2026, 11, 9)); // the last that came due stand there

    TodaysList list(scene);
    CHECK(list.panel.count() == 72);
    CHECK(list.panel.urgent() == 72);
    const auto before = list.rows();
    REQUIRE(list.button(".more"));
    list.button(".more")->click();
    list.read();
    CHECK(list.rows() == before + 30);
    REQUIRE(list.button(".more"));
    list.button(".more")->click();
    list.read();
    CHECK(list.rows() == 72);
    CHECK_FALSE(list.button(".more"));
}

TEST_CASE("The words of a line open what they say by a press, by Space and by Enter; what settles it is the button beside them",
          "[today]") {
    Scene scene;
    const auto encounter = laterStep(scene, "2026-11-24");
    TodaysList list(scene);
    auto *words = list.button(".open");
    REQUIRE(words);
    CHECK(words->accessibleName().contains(list.button(".done")->accessibleName().section(QStringLiteral(":"), 1).trimmed()));
    words->setFocus();
    for (const auto key : {Qt::Key_Space, Qt::Key_Return}) QTest::keyClick(words, key);
    QTest::mouseClick(words, Qt::LeftButton);
    REQUIRE(scene.context.opened.size() == 3);
    for (const auto &target : scene.context.opened) {
        CHECK(target.page == "encounters");
        CHECK(target.record == encounter);
    }
}

TEST_CASE("What is late by more than ninety days still waits, a next step and a reminder and a step of a pathway", "[today]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto pathway = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}}, ines);
    const auto encounter = laterStep(scene, "2026-02-02");
    scene.mine.add("reminder",
                   {{"person", idValue(ines)}, {"what", "CAF"}, {"dueOn", "2026-03-02"}, {"member", idValue(scene.mine.member)}}, ines);
    scene.mine.add("pathway_step",
                   {{"person", idValue(ines)},
                    {"pathway", idValue(pathway)},
                    {"title", "Atelier"},
                    {"plannedFrom", "2026-04-02"},
                    {"member", idValue(scene.mine.member)}},
                   ines);
    const auto steps = must(ui::waitingSteps(scene.backend));
    REQUIRE(thatOpens(steps, encounter));
    CHECK(thatOpens(steps, encounter)->on == QDate(2026, 2, 2));
    CHECK(std::ranges::count(steps, QDate(2026, 3, 2), &ui::DueStep::on) == 1);
    CHECK(std::ranges::count(steps, QDate(2026, 4, 2), &ui::DueStep::on) == 1);
}

TEST_CASE("Late reminders and people without news are thirty at a time, and say how many more there are", "[today]") {
    Scene scene;
    QuietDaysKept kept;
    for (int i = 0; i < 35; ++i) {
        const auto person = scene.person("Personne " + std::to_string(i));
        scene.mine.add("reminder",
                       {{"person", idValue(person)},
                        {"what", "Appeler"},
                        {"dueOn", "2026-11-1" + std::to_string(i % 10)},
                        {"member", idValue(scene.mine.member)}},
                       person);
    }
    const auto steps = must(ui::dueSteps(scene.backend));
    CHECK(heldBackIn(steps, Group::Late) == 5);
    CHECK(heldBackIn(steps, Group::Quiet) == 5);
    CHECK(std::ranges::count(steps, Group::Quiet, &ui::DueStep::group) == 31);
    CHECK(steps.back().heldBack == 5);
    CHECK(ui::quietPeople(scene.backend, 30).size() == 31);
}

TEST_CASE("The days without news are chosen where nobody is that quiet too, and chosen back", "[today]") {
    Scene scene;
    QuietDaysKept kept;
    const auto ines = scene.person("Inès Bellanger");
    scene.meet(ines, scene.encounter("2026-10-05T10:00", "Gare"), "2026-10-05T10:00", ""); // fifty days ago
    TodaysList list(scene);
    CHECK(list.panel.count() == 1);
    REQUIRE(list.days());
    const auto choose = [&](int days) {
        const int at = list.days()->findData(days);
        list.days()->setFocus();
        list.days()->setCurrentIndex(at);
        emit list.days()->activated(at);
        list.read();
    };
    choose(90);
    CHECK(list.panel.count() == 0);
    CHECK(list.saysNothingWaits());
    REQUIRE(list.days());
    CHECK(list.days()->isVisibleTo(&list.panel));
    CHECK(list.days()->currentData().toInt() == 90);
    CHECK(list.days()->hasFocus()); // the keyboard goes on there
    choose(30);
    CHECK(list.panel.count() == 1);
    CHECK_FALSE(list.saysNothingWaits());
}

TEST_CASE("What has several versions is told under Today, with the way there, and then something waits", "[today]") {
    Scene scene;
    QuietDaysKept kept;
    TodaysList list(scene);
    CHECK(list.saysNothingWaits());
    const auto encounter = scene.encounter("2026-11-20T16:00", "Gare");
    scene.world.sync();
    scene.mine.edit("encounter", encounter, {{"place", "Grande Delle"}});
    scene.world.clock.advance(60'000);
    scene.colleague.edit("encounter", encounter, {{"place", "Pierre Heuzé"}});
    scene.backend.received();
    list.read();
    CHECK_FALSE(list.saysNothingWaits());
    auto &open = named<QPushButton>(list.panel, "today.acts.conflicts");
    CHECK(open.accessibleName().contains("1"));
    open.click();
    REQUIRE_FALSE(scene.context.opened.empty());
    CHECK(scene.context.opened.back().page == "conflicts");
    scene.backend.resolve("encounter", encounter, "place", "Grande Delle", [](const Result<store::Saved> &answer) { must(answer); });
    list.read();
    CHECK(list.saysNothingWaits());
}

TEST_CASE("Entries of the directory nobody checked for a year are counted for those who may write them, and lead to their list",
          "[today]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    const auto entry = [&](const char *type, std::map<std::string, Value> more) {
        more["name"] = "Une entrée";
        return scene.mine.add(type, std::move(more));
    };
    entry("professional", {{"structure", idValue(scene.mine.structure)}, {"verifiedOn", "2025-11-23"}}); // a year and a day
    entry("professional", {{"structure", idValue(scene.mine.structure)}, {"verifiedOn", "2025-11-24"}});
    const auto partners = entry("professional", {{"partner", "CCAS"}}); // never checked
    entry("professional", {{"partner", "CCAS"}, {"leftOn", "2026-01-01"}});
    entry("professional", {{"structure", idValue(wip.structure)}}); // theirs to check
    entry("scheme", {{"verifiedOn", "2024-01-01"}});
    CHECK(ui::entriesToVerify(scene.backend) == 3);
    StoreBackend without(scene.world, scene.mine, 0);
    CHECK(ui::entriesToVerify(without) == 0);
    ui::WaitingActs acts(scene.backend, scene.context);
    CHECK(acts.count() == 1);
    named<QPushButton>(acts, "today.acts.directory").click();
    REQUIRE_FALSE(scene.context.opened.empty());
    CHECK(scene.context.opened.back().page == "directory");
    CHECK(scene.context.opened.back().part == QLatin1String(ui::toVerifyPart));
    scene.backend.save({{partners, "professional", false, {}, {{"verifiedOn", "2026-11-24"}}}},
                       [](const Result<store::Saved> &answer) { must(answer); });
    CHECK(ui::entriesToVerify(scene.backend) == 2);
    settle(); // the rows made before are gone
    CHECK(named<QPushButton>(acts, "today.acts.directory").accessibleName().contains("2"));
}

TEST_CASE("The time of an encounter that is noted now keeps up with the clock, until another one is typed", "[today]") {
    TestClock clock(Scene::nowMs);
    QWidget card;
    QPushButton elsewhere(&card);
    ui::WhenField when(QStringLiteral("when"), clock, &card);
    when.move(0, 40);
    present(card);
    elsewhere.setFocus();
    auto &minute = *when.findChild<QTimer *>();
    CHECK(when.text() == "Maintenant, 14:46");
    clock.advance(60'000);
    minute.start(0); // it is over
    settle();
    CHECK(when.text() == "Maintenant, 14:47");
    CHECK(minute.isActive()); // for the next one
    when.setValue(QStringLiteral("2026-11-24T09:00"));
    clock.advance(60'000);
    minute.start(0);
    settle();
    CHECK(when.text() == "24/11/2026 09:00");
}
