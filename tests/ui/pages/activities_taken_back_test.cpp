// Attendance said of a seat elsewhere and taken back there: the file follows, with its step, unless somebody there said something of their
// own. Real stores; the référent has two laptops.
#include "core/domain/Sessions.h"
#include "tests/ui/pages/Activities.h"
#include "ui/activities/SessionPost.h"

using namespace tp;
using namespace tp::test;

namespace {

struct TakenUp { // what WIP said of Inès by mistake stands in her file
    TakenUp() {
        scene.backend.received();
        goOnline(scene.backend);
        say("present");
        REQUIRE(inFile() == Value("present"));
        REQUIRE(all(scene, "pathway_step").size() == 1);
    }
    void say(const Value &what) {
        said.wip.edit("session_seat", said.first, {{"attendance", what}});
        scene.backend.received();
    }
    [[nodiscard]] store::Record signUp() {
        for (const auto &one : all(scene, "signup"))
            if (one.fields.at("seat") == idValue(said.first)) return one;
        FAIL("no sign-up");
        return {};
    }
    [[nodiscard]] Value inFile() { return scene.mine.value("signup", signUp().id, "attendance"); }
    [[nodiscard]] bool isAsked() {
        at.open(said.session);
        return named<QWidget>(at.page, "session.takeUp").isVisible();
    }
    Activities at;
    Scene &scene = at.scene;
    SaidElsewhere said{at};
    ui::SessionPost post{scene.backend};
};

} // namespace

TEST_CASE("What is taken back of a seat elsewhere is taken back in the file, with the step it had made, and may be said again",
          "[activities]") {
    TakenUp of;
    auto &scene = of.scene;
    const auto step = all(scene, "pathway_step").front().id;
    of.say({});
    CHECK(of.inFile().isNull());
    CHECK(all(scene, "pathway_step").empty());
    CHECK_FALSE(of.isAsked());
    CHECK(of.at.cell("attendanceTable", 0, 2) == "Non noté");

    of.say("absent");
    CHECK(of.inFile() == Value("absent"));
    REQUIRE(all(scene, "pathway_step").size() == 1);
    CHECK(all(scene, "pathway_step").front().id == step);
    CHECK(scene.mine.value("pathway_step", step, "outcome") == Value("not_come"));
    of.say({});
    CHECK(of.inFile().isNull());
    CHECK(all(scene, "pathway_step").empty());
    CHECK(scene.context.toasts.isEmpty());
}

TEST_CASE("Where the file has said something else since, what is taken back elsewhere waits for somebody to take it up", "[activities]") {
    TakenUp of;
    auto &scene = of.scene;
    const auto step = all(scene, "pathway_step").front().id;
    of.at.open(of.said.session);
    named<QWidget>(of.at.page, "attendanceTable").setFocus();
    of.at.key(Qt::Key_A); // the référent knows better
    REQUIRE(of.inFile() == Value("absent"));
    scene.backend.received();
    of.say({});
    CHECK(of.inFile() == Value("absent"));
    CHECK(scene.mine.value("pathway_step", step, "outcome") == Value("not_come"));
    REQUIRE(of.isAsked());
    CHECK(of.at.cell("attendanceTable", 0, 2) == "Absent·e");

    of.at.press("session.takeUp");
    CHECK(of.inFile().isNull());
    CHECK(all(scene, "pathway_step").empty());
    CHECK_FALSE(of.isAsked());
    of.at.undo();
    CHECK(of.inFile() == Value("absent"));
    CHECK(all(scene, "pathway_step").size() == 1);
    CHECK(of.isAsked());
    scene.backend.received(); // and it stays so
    CHECK(of.inFile() == Value("absent"));
}

TEST_CASE("A step in which somebody wrote, or that was tried again, is not taken back by itself", "[activities]") {
    TakenUp of;
    auto &scene = of.scene;
    const auto step = all(scene, "pathway_step").front();
    SECTION("written in") { scene.mine.edit("pathway_step", step.id, {{"note", "A bien tenu"}}); }
    SECTION("tried again") {
        scene.mine.add(
            "pathway_step",
            {{"person", idValue(*step.file)}, {"pathway", step.fields.at("pathway")}, {"title", "Boxe"}, {"attemptOf", idValue(step.id)}},
            step.file);
    }
    scene.backend.received();
    of.say({});
    CHECK(of.inFile() == Value("present"));
    CHECK_FALSE(must(scene.mine.reader->get("pathway_step", step.id)).deleted);
    CHECK(of.isAsked());
}

TEST_CASE("A file that said it before the seat did, as older records have it, is left alone and nobody is asked", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const SaidElsewhere said(at);
    const auto signUp = all(scene, "signup").front();
    scene.mine.edit("signup", signUp.id, {{"attendance", "present"}});
    ui::SessionPost post(scene.backend);
    goOnline(scene.backend);
    scene.backend.received();
    CHECK(scene.mine.value("signup", signUp.id, "attendance") == Value("present"));
    at.open(said.session);
    CHECK_FALSE(named<QWidget>(at.page, "session.takeUp").isVisible());
}

TEST_CASE("Two laptops of a référent that take up and take back at once come to the same, and write no more", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    auto &other = scene.world.anotherLaptop(scene.mine);
    scene.world.sync();
    const auto [wip, session, first, second] = SaidElsewhere(at);
    scene.world.sync();
    StoreBackend there(scene.world, other, referent);
    ui::SessionPost post(scene.backend), postThere(there);
    goOnline(scene.backend);
    goOnline(there);
    const auto ines = *all(scene, "pathway").front().file;
    const auto step = domain::sessionStepId(session, ines);
    RecordId signUp;
    for (const auto &one : all(scene, "signup"))
        if (one.fields.at("seat") == idValue(first)) signUp = one.id;
    const auto bothHear = [&] { // what was written elsewhere, before what the other of them makes of it
        scene.world.sync();
        emit scene.backend.changed({{}, true});
        emit there.changed({{}, true});
    };
    const auto written = [&] {
        return must(scene.mine.reader->history("signup", signUp)).size() + must(scene.mine.reader->history("pathway_step", step)).size();
    };
    std::size_t lastWritten = 0;
    for (const auto &what : {Value("present"), Value(), Value("present"), Value("excused"), Value()}) {
        INFO((what.text() ? *what.text() : "taken back"));
        wip.edit("session_seat", first, {{"attendance", what}});
        bothHear();
        bothHear(); // what the other one made of it
        const auto so = written();
        CHECK(so > lastWritten);
        for (int more = 0; more < 3; ++more) bothHear();
        CHECK(written() == so);
        lastWritten = so;
        for (auto *laptop : {&scene.mine, &other}) {
            const auto stands = must(laptop->reader->get("signup", signUp));
            CHECK(stands.conflicts.empty());
            CHECK(laptop->value("signup", signUp, "attendance") == what);
            const auto made = must(laptop->reader->get("pathway_step", step));
            CHECK(made.deleted == what.isNull());
            CHECK(made.conflicts.empty());
        }
    }
}
