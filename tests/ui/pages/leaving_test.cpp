// Files that are passed on by somebody who leaves: who follows next is told, and nothing of it is lost. Real stores, two laptops.
#include "core/base/IdValue.h"
#include "core/domain/Handover.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/flows/FlowPanel.h"
#include "ui/flows/Reassignment.h"
#include "ui/persons/PersonStory.h"
#include "ui/today/DueSteps.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {
struct Leaving { // Awa does, and Samira follows next
    Leaving() : theirs(scene.world, scene.colleague, referent), ines(scene.person("Ines Bellanger")) { follows(ines, scene.colleague); }
    void follows(const RecordId &file, const Peer &who) { scene.mine.edit("person", file, {{"referent", idValue(who.member)}}); }
    RecordId remind(const RecordId &file, const MemberId &by, std::map<std::string, Value> more = {}) {
        more.insert({{"person", idValue(file)}, {"what", "Relancer"}, {"dueOn", "2026-12-01"}, {"member", idValue(by)}});
        return scene.mine.add("reminder", std::move(more), file);
    }
    void exchange() {
        scene.world.sync();
        scene.backend.received();
        theirs.received();
    }
    Result<std::size_t> passOn(std::vector<RecordId> files) {
        std::optional<Result<std::size_t>> answer;
        ui::reassignFiles(scene.backend, {std::move(files), scene.colleague.member, scene.mine.member, "Appeler le matin"},
                          std::make_shared<ui::HandingOver>(), [&](const Result<std::size_t> &count) { answer = count; });
        settle();
        REQUIRE(answer.has_value());
        return *answer;
    }
    std::vector<RecordId> left() { return must(ui::filesFollowedBy(scene.backend.reader(), scene.colleague.member)); }
    static std::vector<ui::DueStep> news(ui::Backend &backend, std::size_t most = ui::dueAtOnce) {
        auto steps = must(ui::waitingSteps(backend, most));
        std::erase_if(steps, [](const auto &step) { return step.settles.empty() || step.settles[0].type != "handover"; });
        return steps;
    }
    Scene scene;
    StoreBackend theirs;
    RecordId ines;
};
} // namespace

TEST_CASE("In the flow of who leaves one note is written for all files; with each go the record of it and the open reminders",
          "[handover]") {
    Leaving two;
    auto &scene = two.scene;
    const auto awa = scene.colleague.member, samira = scene.mine.member;
    const auto before = scene.person("Inesse"); // the same person: told once
    two.follows(before, scene.colleague);
    for (const auto &file : {two.ines, before}) scene.mine.edit("person", file, {{"sameAs", idValue(two.ines)}});
    std::vector<RecordId> open{two.remind(before, awa)};
    for (int i = 0; i < 20; ++i) open.push_back(two.remind(two.ines, awa)); // more than one save holds
    const auto done = two.remind(two.ines, awa, {{"doneOn", "2026-11-20"}});
    ui::FlowPanel flow(scene.backend, scene.context);
    flow.begin(ui::FlowKind::Leaver, awa);
    present(static_cast<QWidget &>(flow), {420, 736});
    auto &note = named<QPlainTextEdit>(flow, "flow.note");
    auto &go = named<QPushButton>(flow, "flow.go");
    CHECK_FALSE(note.isVisible());
    go.click(); // her
    settle();
    auto &who = named<QComboBox>(flow, "flow.pick");
    who.setCurrentIndex(who.findText("Samira Benali"));
    REQUIRE(note.isVisible());
    CHECK_FALSE(note.accessibleName().isEmpty());
    note.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&note, "Appeler le matin");
    QTest::keyClick(&note, Qt::Key_Tab);
    CHECK(go.hasFocus());
    go.click();
    settle();
    CHECK(flow.step() == 2);
    CHECK_FALSE(note.isVisible());

    const auto records = all(scene, "handover");
    REQUIRE(records.size() == 1);
    CHECK(records[0].file == two.ines);
    CHECK(domain::isPassedOn(records[0].fields));
    CHECK(records[0].fields.at("from") == idValue(awa));
    CHECK(records[0].fields.at("to") == idValue(samira));
    CHECK(records[0].fields.at("proposedOn") == Value("2026-11-24"));
    CHECK(records[0].fields.at("note") == Value("Appeler le matin"));
    for (const auto &file : {two.ines, before}) CHECK(scene.mine.value("person", file, "referent") == idValue(samira));
    for (const auto &reminder : open) CHECK(scene.mine.value("reminder", reminder, "member") == idValue(samira));
    CHECK(scene.mine.value("reminder", done, "member") == idValue(awa)); // as it was

    const auto news = Leaving::news(scene.backend);
    REQUIRE(news.size() == 1);
    CHECK(news[0].title.contains("Ines Bellanger"));
    CHECK(news[0].detail.contains("Awa Sarr"));
    CHECK(news[0].detail.contains("24/11/2026"));
    CHECK(news[0].opens.record == two.ines);
    must(scene.mine.writer->commit(news[0].settles)); // its button
    CHECK(Leaving::news(scene.backend).empty());
    flow.begin(ui::FlowKind::Leaver, awa);
    CHECK(note.toPlainText().isEmpty()); // it was of those files
}

TEST_CASE("A file that was passed on says so to who follows it next, on every laptop, until that was read; to nobody else", "[handover]") {
    Leaving two;
    auto &scene = two.scene;
    two.exchange();
    REQUIRE(must(two.passOn(two.left())) == 1);
    two.exchange();
    CHECK(Leaving::news(scene.backend).size() == 1);
    CHECK(Leaving::news(two.theirs).empty()); // who left knows
    const ui::ValueText text(scene.backend.reader());
    const auto story = ui::personStory(scene.backend.reader(), text, scene.mine.get("person", two.ines), {2026, 11, 24});
    CHECK(std::any_of(story.entries.begin(), story.entries.end(), [](const auto &entry) {
        return entry.day == QDate(2026, 11, 24) && entry.title.contains("Samira Benali") && entry.text.contains("Awa Sarr") &&
               entry.text.contains("Appeler le matin");
    }));
    Dossier dossier(scene, two.ines);
    CHECK(allText(dossier.part("handover")).contains("Awa Sarr"));
    CHECK(allText(dossier.part("handover")).contains("Appeler le matin"));
    dossier.press("handover.read");
    CHECK_FALSE(dossier.part("handover").isVisible());
    CHECK(Leaving::news(scene.backend).empty());
    dossier.choose("person.handover"); // the next one may be proposed
}

TEST_CASE("A file that is passed on half-way is still the leaver's, and is passed on whole when it is begun again", "[handover]") {
    Leaving two;
    auto &scene = two.scene;
    std::vector<RecordId> open;
    for (int i = 0; i < 20; ++i) open.push_back(two.remind(two.ines, scene.colleague.member));
    scene.backend.refuses = [](const std::vector<domain::RecordChange> &changes) {
        const bool person = std::any_of(changes.begin(), changes.end(), [](const auto &one) { return one.type == "person"; });
        return person ? std::optional(Error{Code::DiskFull, {}}) : std::nullopt;
    };
    CHECK(two.passOn(two.left()).error().code == Code::DiskFull);
    CHECK(two.left() == std::vector{two.ines});
    CHECK(all(scene, "handover").empty());
    scene.backend.refuses = {};
    CHECK(must(two.passOn(two.left())) == 1);
    CHECK(two.left().empty());
    CHECK(scene.mine.value("person", two.ines, "referent") == idValue(scene.mine.member));
    CHECK(all(scene, "handover").size() == 1);
    for (const auto &reminder : open) CHECK(scene.mine.value("reminder", reminder, "member") == idValue(scene.mine.member));
}

TEST_CASE("A file that somebody else follows by its turn is not passed on; nor is it news once it went on", "[handover]") {
    Leaving two;
    auto &scene = two.scene;
    auto &other = scene.anotherStructure("Work in Progress", "WIP");
    const auto files = two.left();
    SECTION("before") {
        two.follows(two.ines, other);
        REQUIRE(two.passOn(files));
        CHECK(all(scene, "handover").empty());
    }
    SECTION("since") {
        REQUIRE(two.passOn(files));
        REQUIRE(Leaving::news(scene.backend).size() == 1);
        two.follows(two.ines, other);
        CHECK(Leaving::news(scene.backend).empty());
        Dossier dossier(scene, two.ines);
        CHECK_FALSE(dossier.part("handover").isVisible());
    }
    CHECK(scene.mine.value("person", two.ines, "referent") == idValue(other.member));
}

TEST_CASE("Of very many files that were passed on some are told at once, and they hide no hand-over that waits for an answer",
          "[handover]") {
    Leaving two;
    auto &scene = two.scene;
    const auto lulu = scene.person("Lulu");
    two.follows(lulu, scene.colleague);
    scene.mine.add("handover",
                   {{"person", idValue(lulu)},
                    {"from", idValue(scene.colleague.member)},
                    {"to", idValue(scene.mine.member)},
                    {"proposedOn", "2026-11-02"}},
                   lulu);
    two.follows(two.ines, scene.mine);
    for (int i = 0; i < 70; ++i)
        scene.mine.add("handover",
                       {{"person", idValue(two.ines)},
                        {"from", idValue(scene.colleague.member)},
                        {"to", idValue(scene.mine.member)},
                        {"proposedOn", "2026-11-24"},
                        {"answer", "accepted"}},
                       two.ines);
    const auto steps = must(ui::waitingSteps(scene.backend));
    CHECK(std::any_of(steps.begin(), steps.end(), [&](const auto &step) { return step.opens.record == lulu; }));
    CHECK(Leaving::news(scene.backend).size() == ui::dueAtOnce);
    const auto more = std::find_if(steps.begin(), steps.end(), [](const auto &step) { return step.heldBack > 0; });
    REQUIRE(more != steps.end());
    CHECK(more->heldBack == 40);
    CHECK(Leaving::news(scene.backend, 100).size() == 70); // shown, when somebody asks
}
