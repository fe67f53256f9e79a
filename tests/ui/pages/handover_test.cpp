// A hand-over that crosses its withdrawal, one that no longer stands, and what goes along with it. Real stores, two laptops.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/today/DueSteps.h"

#include <QPlainTextEdit>

using namespace tp;
using namespace tp::test;

namespace {
struct TwoLaptops {
    TwoLaptops() : theirs(scene.world, scene.colleague, referent) {}
    RecordId propose(const RecordId &in, const MemberId &from) {
        return scene.mine.add(
            "handover",
            {{"person", idValue(in)}, {"from", idValue(from)}, {"to", idValue(scene.colleague.member)}, {"proposedOn", "2026-11-24"}}, in);
    }
    void exchange() {
        scene.world.sync();
        scene.backend.received();
        theirs.received();
    }
    void accept(const RecordId &person) {
        ui::PersonsPage page(theirs, context);
        present(page, {1146, 1000});
        page.openRecord(person);
        settle();
        named<QPushButton>(page, "handover.accept").click();
        settle();
    }
    void takeBack(const RecordId &person) {
        Dossier dossier(scene, person);
        dossier.press("handover.withdraw");
    }
    Scene scene;
    StoreBackend theirs;
    TestContext context;
};
} // namespace

TEST_CASE("A hand-over taken back on one laptop and accepted on another is accepted on both, and both are told", "[handover]") {
    TwoLaptops two;
    auto &scene = two.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto proposal = two.propose(ines, scene.mine.member);
    two.exchange();
    SECTION("taken back first") {
        two.takeBack(ines);
        two.accept(ines);
    }
    SECTION("accepted first") {
        two.accept(ines);
        two.takeBack(ines);
    }
    two.exchange();
    for (auto *peer : {&scene.mine, &scene.colleague}) {
        CHECK(peer->value("person", ines, "referent") == idValue(scene.colleague.member));
        CHECK(peer->value("handover", proposal, "answer") == Value("accepted"));
        CHECK(must(peer->reader->conflicts()).empty());
    }
    const auto steps = must(ui::dueSteps(scene.backend));
    CHECK(std::any_of(steps.begin(), steps.end(), [](const auto &step) { return step.title.contains("Awa Sarr"); }));
    {
        ui::PersonsPage page(two.theirs, two.context);
        present(page, {1146, 1000});
        page.openRecord(ines);
        settle();
        CHECK(named<QLabel>(page, "handover.words").isVisible());
    }
    Dossier dossier(scene, ines);
    CHECK(allText(dossier.part("handover")).contains("Awa Sarr"));
    dossier.press("handover.read");
    CHECK_FALSE(dossier.part("handover").isVisible());
    two.exchange();
    ui::PersonsPage page(two.theirs, two.context);
    present(page, {1146, 1000});
    page.openRecord(ines);
    settle();
    CHECK_FALSE(named<QWidget>(page, "handover").isVisible());
}

TEST_CASE("A hand-over taken back is over for both", "[handover]") {
    TwoLaptops two;
    const auto ines = two.scene.person("Inès Bellanger");
    two.propose(ines, two.scene.mine.member);
    two.exchange();
    two.takeBack(ines);
    two.exchange();
    CHECK(must(ui::dueSteps(two.theirs)).empty());
    Dossier dossier(two.scene, ines);
    CHECK_FALSE(dossier.part("handover").isVisible());
    dossier.choose("person.handover"); // another one may be proposed
}

TEST_CASE("A hand-over that nobody answered for a week is told to who proposed it, and leads to where it is taken back", "[handover]") {
    TwoLaptops two;
    auto &scene = two.scene;
    const auto ines = scene.person("Inès Bellanger", {{"firstContactOn", "2026-11-20"}}); // new here: not without news
    two.propose(ines, scene.mine.member);
    two.exchange();
    const auto waiting = [](ui::Backend &backend) {
        QStringList out;
        for (const auto &step : must(ui::waitingSteps(backend)))
            out << QStringList{step.title, step.detail, step.act}.join(QLatin1String(" | ")).replace(QChar(0xa0), QLatin1Char(' '));
        return out;
    };
    const auto later = [&](int days) { scene.world.clock.jump(days * 86'400'000LL); };
    later(6);
    CHECK(waiting(scene.backend).isEmpty());
    later(1);
    CHECK(waiting(scene.backend) ==
          QStringList{QString::fromUtf8("Pas encore de réponse à la passation : Inès Bellanger | proposée à Awa Sarr le 24/11/2026 | ")});
    CHECK(waiting(two.theirs).size() == 1); // theirs to answer, as before
    CHECK(waiting(two.theirs).front().contains(QString::fromUtf8("Inès Bellanger")));
    CHECK_FALSE(waiting(two.theirs).front().startsWith(QString::fromUtf8("Pas encore")));
    const auto steps = must(ui::waitingSteps(scene.backend));
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().group == ui::DueStep::Group::Today);
    CHECK(steps.front().opens.page == "persons");
    CHECK(steps.front().opens.record == ines);
    two.takeBack(ines);
    CHECK(waiting(scene.backend).isEmpty());
    two.exchange();
    CHECK(waiting(two.theirs).isEmpty());
}

TEST_CASE("With the acceptance go the open reminders of the référent so far, more of them than one save holds, and no others",
          "[handover]") {
    TwoLaptops two;
    auto &scene = two.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto remind = [&](const char *what, const MemberId &by, std::map<std::string, Value> more = {}) {
        more["person"] = idValue(ines);
        more["what"] = what;
        more["dueOn"] = "2026-12-01";
        more["member"] = idValue(by);
        return scene.mine.add("reminder", std::move(more), ines);
    };
    std::vector<RecordId> open;
    for (int i = 0; i < 20; ++i) open.push_back(remind("Relancer", scene.mine.member));
    const auto done = remind("Appeler", scene.mine.member, {{"doneOn", "2026-11-20"}});
    two.propose(ines, scene.mine.member);
    two.exchange();
    two.accept(ines);
    two.exchange();
    for (const auto &reminder : open) CHECK(scene.mine.value("reminder", reminder, "member") == idValue(scene.colleague.member));
    CHECK(scene.mine.value("reminder", done, "member") == idValue(scene.mine.member)); // as it was
}

TEST_CASE("A hand-over whose proposer follows the person no more cannot be accepted; one of a closed file counts", "[handover]") {
    TwoLaptops two;
    auto &scene = two.scene;
    const auto ines = scene.person("Inès Bellanger"), again = scene.person("Inés Belangé");
    two.propose(again, scene.mine.member);
    for (const auto &file : {ines, again}) scene.mine.edit("person", file, {{"sameAs", idValue(ines)}});
    SECTION("accepted in the file that goes on") {
        two.exchange();
        two.accept(ines);
        two.exchange();
        for (const auto &file : {ines, again}) CHECK(scene.mine.value("person", file, "referent") == idValue(scene.colleague.member));
    }
    SECTION("somebody else follows her meanwhile") {
        auto &other = scene.anotherStructure("Work in Progress", "WIP");
        scene.mine.edit("person", ines, {{"referent", idValue(other.member)}});
        two.exchange();
        ui::PersonsPage page(two.theirs, two.context);
        present(page, {1146, 1000});
        page.openRecord(ines);
        settle();
        CHECK(named<QPushButton>(page, "handover.decline").isVisible());
        CHECK_FALSE(named<QPushButton>(page, "handover.accept").isVisible());
    }
}

TEST_CASE("However many people somebody took up or passed on since, what became of their own proposals is told", "[handover]") {
    TwoLaptops two;
    auto &scene = two.scene;
    const auto ines = scene.person("Inès Bellanger"), marc = scene.person("Marc Petit"), other = scene.person("Paul Roy");
    const auto me = idValue(scene.mine.member), them = idValue(scene.colleague.member);
    const auto record = [&](const RecordId &in, std::map<std::string, Value> more) {
        more["person"] = idValue(in);
        more["from"] = me;
        more.emplace("to", them);
        return scene.mine.add("handover", std::move(more), in);
    };
    record(ines, {{"proposedOn", "2026-11-02"}, {"answer", "declined"}, {"answeredOn", "2026-11-03"}});
    record(marc, {{"proposedOn", "2026-11-04"}});
    // As a program before this one took it back, while it was accepted elsewhere.
    record(other, {{"proposedOn", "2026-11-05"}, {"closedOn", "2026-11-04"}, {"answer", "accepted"}, {"answeredOn", "2026-11-05"}});
    for (int i = 0; i < 61; ++i) {
        record(
            other,
            {{"to", me}, {"proposedOn", "2026-11-20"}, {"answeredOn", "2026-11-20"}, {"answer", "accepted"}, {"closedOn", "2026-11-20"}});
        record(other, {{"proposedOn", "2026-11-21"}, {"answer", "accepted"}}); // passed on, and not read there
    }
    QStringList told;
    for (const auto &step : must(ui::waitingSteps(scene.backend))) told << QString(step.title).replace(QChar(0xa0), QLatin1Char(' '));
    told.sort();
    CHECK(told == QStringList{QString::fromUtf8("Awa Sarr est maintenant référent·e de Paul Roy"),
                              QString::fromUtf8("Awa Sarr ne peut pas suivre Inès Bellanger"),
                              QString::fromUtf8("Pas encore de réponse à la passation : Marc Petit")});
}
