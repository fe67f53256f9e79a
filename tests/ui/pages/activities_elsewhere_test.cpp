// Seats and sign-ups of several structures: who may release which, and what was said elsewhere.
#include "tests/ui/pages/Activities.h"
#include "ui/activities/SessionPost.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("A seat that was released elsewhere is taken up: the sign-up in the file ends with it, and undo brings it back", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    const auto session = at.session(at.activity("Boxe"), "2026-11-25T10:00");
    const auto ines = scene.person("Inès Bellanger");
    const auto seat = at.signUp(session, ines, "2026-11-20T10:00");
    scene.backend.received();
    wip.edit("session_seat", seat, {{"releasedOn", "2026-11-23"}});
    scene.backend.received();
    at.open(session);
    CHECK(all(scene, "signup").front().fields.count("cancelledOn") == 0);
    at.press("session.takeUp");
    CHECK(all(scene, "signup").front().fields.at("cancelledOn") == Value("2026-11-23"));
    CHECK(all(scene, "pathway_step").empty()); // nobody came or stayed away
    CHECK_FALSE(named<QWidget>(at.page, "session.takeUp").isVisible());
    at.undo();
    CHECK(named<QWidget>(at.page, "session.takeUp").isVisible());
}

TEST_CASE("What another structure said of a seat goes into the file and onto the pathway by itself, once there is a network",
          "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto [wip, session, first, second] = SaidElsewhere(at);
    StoreBackend colleagues(scene.world, scene.colleague, referent);
    ui::SessionPost post(scene.backend), colleaguesPost(colleagues);
    scene.backend.received();
    wip.edit("session_seat", first, {{"attendance", "present"}});
    wip.edit("session_seat", second, {{"attendance", "absent"}, {"releasedOn", "2026-11-23"}});
    scene.backend.received();
    goOnline(colleagues); // who is not their référent leaves it to them
    scene.backend.received();
    CHECK(all(scene, "pathway_step").empty());
    for (const auto &one : all(scene, "signup")) CHECK_FALSE((one.fields.contains("attendance") || one.fields.contains("cancelledOn")));

    goOnline(scene.backend);
    REQUIRE(all(scene, "pathway_step").size() == 1);
    CHECK(all(scene, "pathway_step").front().fields.at("outcome") == Value("done"));
    for (const auto &one : all(scene, "signup")) {
        const bool hers = one.fields.at("seat") == idValue(first);
        CHECK(one.fields.contains("attendance") == hers);
        CHECK(one.fields.contains("cancelledOn") != hers); // released: and nothing else
    }
    at.open(session);
    CHECK_FALSE(named<QWidget>(at.page, "session.takeUp").isVisible());

    wip.edit("session_seat", first, {{"attendance", "excused"}}); // said otherwise since
    scene.backend.received();
    REQUIRE(all(scene, "pathway_step").size() == 1);
    CHECK(all(scene, "pathway_step").front().fields.at("outcome") == Value("try_again"));
    CHECK(scene.context.toasts.isEmpty());
}

TEST_CASE("What one says oneself is written once, and of two versions none is taken up by itself", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const auto [wip, session, first, second] = SaidElsewhere(at);
    ui::SessionPost post(scene.backend);
    goOnline(scene.backend);
    scene.backend.received();
    at.open(session);
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_P); // the seat first, then the file: nobody comes in between
    CHECK(scene.context.toasts.last().contains("Présent"));
    CHECK(all(scene, "pathway_step").size() == 1);

    wip.edit("session_seat", second, {{"attendance", "present"}});
    scene.colleague.edit("session_seat", second, {{"attendance", "absent"}});
    scene.backend.received();
    for (const auto &one : all(scene, "signup"))
        if (one.fields.at("seat") == idValue(second)) CHECK(one.fields.count("attendance") == 0);
}

TEST_CASE("However many people signed up since, what was said of an old seat goes into its file", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    const SaidElsewhere of(at);
    const auto later = at.session(at.activity("Danse"), "2026-12-01T10:00");
    const auto ines = *all(scene, "pathway").front().file;
    std::vector<domain::RecordChange> save;
    const auto add = [&](const char *type, const std::optional<RecordId> &file, std::map<std::string, Value> fields) {
        save.push_back(
            {newUuid7<RecordId>(scene.mine.session->clock().nowMs(), scene.mine.session->random()), type, true, file, std::move(fields)});
        return save.back().record;
    };
    for (int number = 0; number < 520; ++number) { // more than were ever read together; several of one minute
        const auto seat = add("session_seat", {}, {{"session", idValue(later)}, {"takenAt", "2026-11-23T10:00"}});
        add("signup", ines,
            {{"person", idValue(ines)},
             {"session", idValue(later)},
             {"seat", idValue(seat)},
             {"signedUpAt", "2026-11-23T10:0" + std::to_string(number % 10)}});
        if (save.size() < 14) continue;
        must(scene.mine.writer->commit(save));
        save.clear();
    }
    if (!save.empty()) must(scene.mine.writer->commit(save));
    ui::SessionPost post(scene.backend);
    goOnline(scene.backend);
    of.wip.edit("session_seat", of.first, {{"attendance", "present"}});
    of.wip.edit("session_seat", of.second, {{"attendance", "absent"}});
    scene.backend.received();
    const auto said = [&](const RecordId &seat) {
        store::Query query;
        query.type = "signup";
        query.filters = {{"session", store::Filter::Op::Equals, idValue(of.session)}};
        for (const auto &one : must(scene.mine.reader->list(query)))
            if (one.fields.at("seat") == idValue(seat)) return one.fields.contains("attendance");
        return false;
    };
    CHECK(QTest::qWaitFor([&] { return said(of.first) && said(of.second); })); // in turns, between what else the window does
    CHECK(all(scene, "pathway_step").size() == 1);
}

TEST_CASE("Another structure's seat in another structure's session is not released here; in a session of one's own it is", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    const auto boxing = at.activity("Boxe");
    const auto ours = at.session(boxing, "2026-11-25T10:00");
    const auto theirs = wip.add("session", {{"activity", idValue(boxing)}, {"startsAt", "2026-11-26T10:00"}, {"minutes", 60}});
    std::vector<RecordId> seats;
    for (const auto &session : {ours, theirs})
        seats.push_back(wip.add("session_seat", {{"session", idValue(session)}, {"takenAt", "2026-11-20T10:00"}}));
    scene.backend.received();
    at.open(theirs);
    named<QWidget>(at.page, "attendanceTable").setFocus();
    CHECK_FALSE(named<QPushButton>(at.page, "session.cancelSignUp").isEnabled());
    at.key(Qt::Key_Delete);
    CHECK(scene.mine.value("session_seat", seats[1], "releasedOn").isNull());
    at.open(ours);
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_Delete);
    CHECK(scene.mine.value("session_seat", seats[0], "releasedOn") == Value("2026-11-24"));
}

TEST_CASE("Attendance of somebody whose file is shared no more goes to the seat alone, and it is said so", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    auto &wip = scene.anotherStructure("WIP", "WIP");
    StoreBackend theirs(scene.world, wip, referent);
    const auto session = at.session(at.activity("Boxe"), "2026-11-24T10:00");
    const auto zoe = wip.add("person", {{"usualName", "Zoé"}});
    theirs.worldTrust.share(zoe, scene.mine.structure, {"suite", "consent", "2026-11-20"}, {});
    scene.backend.received();
    const auto seat = at.signUp(session, zoe, "2026-11-20T10:00");
    scene.backend.received();
    theirs.worldTrust.unshare(zoe, scene.mine.structure, {});
    scene.backend.worldTrust.ended.insert({zoe, scene.mine.structure});
    scene.backend.received();
    at.open(session);
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_P);
    CHECK(scene.mine.value("session_seat", seat, "attendance") == Value("present"));
    CHECK(scene.context.toasts.last().contains("reprendront"));
}

TEST_CASE("A seat's id says nothing of when it was taken, nor leads to a file", "[activities]") {
    Activities at;
    auto &scene = at.scene;
    scene.person("Inès Bellanger");
    const auto session = at.session(at.activity("Boxe"), "2026-11-25T10:00");
    at.open(session);
    at.type("ines"); // the cursor is where people are signed up
    at.key(Qt::Key_Return);
    REQUIRE(all(scene, "session_seat").size() == 1);
    const auto seat = all(scene, "session_seat").front().id, signUp = all(scene, "signup").front().id;
    CHECK_FALSE(std::equal(seat.bytes.begin(), seat.bytes.begin() + 4, signUp.bytes.begin())); // of the other they are the time
}
