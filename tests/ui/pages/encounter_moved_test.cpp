// The day of an encounter corrected on its page, and what follows in the files of those met. Real stores.
#include "core/store/Coverage.h"
#include "tests/ui/pages/Scene.h"
#include "ui/conflicts/Settlement.h"
#include "ui/encounters/EncountersPage.h"

#include <QLineEdit>

using namespace tp;
using namespace tp::test;

namespace {
std::string lastMet(Scene &scene, const RecordId &person) {
    return must(store::coverageOf(scene.backend.reader()).lastMeetings(std::vector{person}, "9999"))[person];
}
} // namespace

TEST_CASE("A day that is corrected in the form is corrected in the file of who was met; undone and done again, so too there") {
    Scene scene;
    const auto kevin = scene.person("Kévin Delaunay");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    const auto met = scene.meet(kevin, id, "2026-11-24T14:18", "Veut reprendre le code");
    ui::EncountersPage page(scene.backend, scene.context);
    present(page);
    page.openRecord(id);
    store::ChangedTypes heard;
    QObject::connect(&scene.backend, &ui::Backend::changed, &page, [&](const store::ChangedTypes &what) { heard = what; });
    QTest::keyClick(&page, Qt::Key_F2);
    auto &when = named<QLineEdit>(page, "occurredAt");
    when.setText("20/11/2026 9h05");
    QTest::keyClick(&when, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.value("encounter", id, "occurredAt") == Value("2026-11-20T09:05"));
    CHECK(scene.mine.value("participation", met, "occurredAt") == Value("2026-11-20T09:05"));
    CHECK(lastMet(scene, kevin) == "2026-11-20T09:05");
    CHECK(std::ranges::count(heard.records, std::pair<std::string, RecordId>("participation", met)) == 1); // their file is read anew
    scene.context.undo();
    settle();
    CHECK(scene.mine.value("encounter", id, "occurredAt") == Value("2026-11-24T14:18"));
    CHECK(lastMet(scene, kevin) == "2026-11-24T14:18");
    scene.context.redo();
    settle();
    CHECK(lastMet(scene, kevin) == "2026-11-20T09:05");
    CHECK(scene.mine.value("participation", met, "note") == Value("Veut reprendre le code"));
}

TEST_CASE("Of two days the one that is chosen counts in the file; undone, the one that was shown before") {
    Scene scene;
    const auto kevin = scene.person("Kévin Delaunay");
    const auto id = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    scene.meet(kevin, id, "2026-11-24T14:18", "Veut reprendre le code");
    scene.backend.received();
    scene.mine.edit("encounter", id, {{"occurredAt", "2026-11-20T09:05"}});
    scene.world.clock.advance(1000);
    scene.colleague.edit("encounter", id, {{"occurredAt", "2026-11-21T10:00"}});
    scene.backend.received();
    scene.backend.resolve("encounter", id, "occurredAt", "2026-11-20T09:05", [](const auto &answer) { REQUIRE(answer); });
    CHECK(lastMet(scene, kevin) == "2026-11-20T09:05");
    CHECK(must(scene.mine.reader->conflicts()).empty());
    ui::undo(scene.backend, scene.context, {"encounter", id, {}, {{"occurredAt", "2026-11-21T10:00", "2026-11-20T09:05"}}});
    settle();
    CHECK(lastMet(scene, kevin) == "2026-11-21T10:00");
}
