// Attendance that was said while no pathway was under way, and the pathway that begins afterwards. Real stores.
#include "core/domain/Sessions.h"
#include "tests/ui/pages/Activities.h"
#include "ui/activities/SessionPost.h"

using namespace tp;
using namespace tp::test;

namespace {
// Kévin came on the 20th and on the 24th, today; he has no pathway.
struct CameBefore {
    CameBefore() : kevin(at.scene.person("Kévin Delaunay")) {
        const auto boxing = at.activity("Boxe", {{"kind", "sport"}});
        friday = at.session(boxing, "2026-11-20T10:00");
        today = at.session(boxing, "2026-11-24T10:00");
        for (const auto &session : {friday, today}) {
            at.signUp(session, kevin, "2026-11-19T10:00");
            at.scene.backend.received();
            at.open(session);
            named<QWidget>(at.page, "attendanceTable").setFocus();
            at.key(Qt::Key_P);
        }
    }
    RecordId begin(const char *on) {
        const auto pathway = at.scene.mine.add("pathway", {{"person", idValue(kevin)}, {"startedOn", on}}, kevin);
        at.scene.backend.received();
        return pathway;
    }
    [[nodiscard]] Value ofStep(const RecordId &session, const char *field) {
        return at.scene.mine.value("pathway_step", domain::sessionStepId(session, kevin), field);
    }
    Activities at;
    RecordId kevin, friday, today;
};
} // namespace

TEST_CASE("Who came before their pathway began has the step once it is under way, from its first day on", "[activities]") {
    CameBefore him;
    auto &scene = him.at.scene;
    ui::SessionPost post(scene.backend);
    goOnline(scene.backend);
    scene.backend.received();
    CHECK(all(scene, "pathway_step").empty());

    const auto pathway = him.begin("2026-11-24");
    REQUIRE(all(scene, "pathway_step").size() == 1); // what came before the first day is not part of it
    CHECK(him.ofStep(him.today, "outcome") == Value("done"));
    CHECK(him.ofStep(him.today, "pathway") == idValue(pathway));
    CHECK(him.ofStep(him.today, "title") == Value("Boxe"));
    scene.backend.received(); // made once
    CHECK(all(scene, "pathway_step").size() == 1);

    scene.mine.edit("pathway", pathway, {{"startedOn", "2026-11-20"}}); // it had begun on Friday
    scene.backend.received();
    CHECK(all(scene, "pathway_step").size() == 2);
    CHECK(him.ofStep(him.friday, "startedOn") == Value("2026-11-20"));
}

TEST_CASE("A step of a session that was deleted is not made again by itself", "[activities]") {
    CameBefore him;
    auto &scene = him.at.scene;
    ui::SessionPost post(scene.backend);
    goOnline(scene.backend);
    him.begin("2026-11-24");
    const auto step = domain::sessionStepId(him.today, him.kevin);
    scene.backend.remove("pathway_step", step, [](const Result<store::Saved> &answer) { CHECK(answer); });
    scene.backend.received();
    CHECK(all(scene, "pathway_step").empty());
    ui::SessionPost anew(scene.backend); // another day
    scene.backend.received();
    CHECK(all(scene, "pathway_step").empty());
}

TEST_CASE("The step of who came before is made by their référent's laptop, and where the pathway ended by none", "[activities]") {
    CameBefore him;
    auto &scene = him.at.scene;
    StoreBackend colleagues(scene.world, scene.colleague, referent);
    ui::SessionPost post(scene.backend), colleaguesPost(colleagues);
    const auto pathway = him.begin("2026-11-20");
    goOnline(colleagues);
    colleagues.received();
    scene.backend.received();
    CHECK(all(scene, "pathway_step").empty());

    scene.mine.edit("pathway", pathway, {{"endedOn", "2026-11-23"}});
    goOnline(scene.backend);
    scene.backend.received();
    CHECK(all(scene, "pathway_step").empty());
    scene.mine.edit("pathway", pathway, {{"endedOn", Value()}});
    scene.backend.received();
    CHECK(all(scene, "pathway_step").size() == 2);
}
