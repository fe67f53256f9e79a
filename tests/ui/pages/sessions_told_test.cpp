// Sessions where they are told elsewhere: in the file of who is signed up, and under Today for whoever leads. Real stores.
#include "core/domain/Sessions.h"
#include "tests/ui/pages/Activities.h"
#include "ui/lists/Timeline.h"
#include "ui/persons/PersonStory.h"
#include "ui/today/DueSteps.h"

using namespace tp;
using namespace tp::test;

namespace {

class Told : public Activities { // today is Tuesday, 24 November
public:
    [[nodiscard]] ui::PersonStory story(const RecordId &person) {
        const ui::ValueText text(scene.backend.reader());
        return ui::personStory(scene.backend.reader(), text, must(scene.backend.reader().get("person", person)), QDate(2026, 11, 24));
    }
    [[nodiscard]] QStringList lines(const RecordId &person) {
        QStringList out;
        for (const auto &entry : story(person).entries)
            if (entry.title.startsWith("Séance") || entry.title.startsWith("Étape")) out << plain(entry.title + " | " + entry.text);
        return out;
    }
    [[nodiscard]] QStringList due() { return due(scene.backend); }
    [[nodiscard]] static QStringList due(ui::Backend &of) {
        QStringList out;
        for (const auto &step : must(ui::waitingSteps(of)))
            if (step.opens.page == QLatin1String("activities")) out << plain(step.title + " | " + step.detail);
        return out;
    }
    static QString plain(QString text) { return text.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' ')); }
    RecordId led(const char *at, std::map<std::string, Value> more = {}) {
        more["member"] = idValue(scene.mine.member);
        return session(boxing, at, std::move(more));
    }
    RecordId boxing = activity("Boxe");
};

} // namespace

TEST_CASE("A person's thread tells the sessions they are signed up for, who waits, who came, and opens them", "[activities]") {
    Told at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
    const auto past = at.session(at.boxing, "2026-11-10T10:00", {{"place", "Gymnase"}}), unsaid = at.session(at.boxing, "2026-11-17T10:00"),
               off = at.session(at.boxing, "2026-11-20T10:00", {{"cancelledOn", "2026-11-18"}, {"cancelReason", "Grève"}}),
               next = at.session(at.boxing, "2026-12-01T10:00", {{"capacity", 1}});
    for (const auto &session : {past, unsaid, off}) at.signUp(session, ines, "2026-11-02T10:00");
    at.signUp(next, kevin, "2026-11-02T10:00");
    at.signUp(next, ines, "2026-11-02T11:00", true);
    const auto seats = all(scene, "session_seat");
    for (const auto &seat : seats)
        if (seat.fields.at("session") == idValue(past)) scene.mine.edit("session_seat", seat.id, {{"attendance", "present"}});
    CHECK(at.lines(ines) == QStringList{"Séance : Boxe | Liste d’attente : 1 · 10:00–11:30",
                                        "Séance : Boxe | Annulée : Grève · 10:00–11:30", "Séance : Boxe | Présence non notée · 10:00–11:30",
                                        "Séance : Boxe | Présent·e · 10:00–11:30 · Gymnase"});
    REQUIRE(at.story(ines).next);
    CHECK(at.story(ines).next->day == QDate(2026, 12, 1));
    Dossier dossier(scene, ines);
    emit named<ui::Timeline>(dossier.page, "timeline").opened(next);
    REQUIRE_FALSE(scene.context.opened.empty());
    CHECK(scene.context.opened.back().page == QLatin1String("activities"));
    CHECK(scene.context.opened.back().record == next);
    scene.mine.edit("session", next, {{"capacity", 4}}); // a seat for everybody
    scene.backend.received();
    at.read();
    CHECK(Told::plain(allText(dossier.page)).contains("Place libérée : à prévenir"));
}

TEST_CASE("A session and the step of the pathway it made are told once, as is who was signed up twice", "[activities]") {
    Told at;
    const auto ines = at.scene.person("Inès Bellanger");
    at.pathway(ines);
    const auto session = at.session(at.boxing, "2026-11-24T08:00");
    at.signUp(session, ines, "2026-11-20T10:00");
    at.signUp(session, ines, "2026-11-20T10:05");
    at.open(session);
    named<QWidget>(at.page, "attendanceTable").setFocus();
    at.key(Qt::Key_Home);
    at.key(Qt::Key_P);
    REQUIRE(all(at.scene, "pathway_step").size() == 1);
    CHECK(at.lines(ines) == QStringList{"Séance : Boxe | Présent·e · 08:00–09:30"});
}

TEST_CASE("Whoever leads a session has it under Today until it is said who came; a past one is late", "[activities]") {
    Told at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
    const auto session = at.led("2026-11-24T16:00", {{"capacity", 2}}), past = at.led("2026-11-17T10:00");
    at.led("2026-11-10T10:00");                                  // nobody came, nobody was to come
    at.led("2026-11-25T10:00");                                  // tomorrow
    at.led("2026-11-24T11:00", {{"cancelledOn", "2026-11-20"}}); // called off
    at.session(at.boxing, "2026-11-24T12:00");                   // somebody else's
    const auto first = at.signUp(session, ines, "2026-11-20T10:00"), second = at.signUp(session, kevin, "2026-11-20T10:05"),
               old = at.signUp(past, ines, "2026-11-10T10:00");
    at.signUp(session, scene.person("Lulu"), "2026-11-20T11:00", true); // waits, and is not counted
    CHECK(at.due() == QStringList{"Qui est venu ? Boxe | 17/11/2026 · 1 inscrit·e · présence à noter",
                                  "Séance aujourd’hui : Boxe | 16:00–17:30 · 2 inscrit·e·s · présence à noter"});
    scene.mine.edit("session_seat", first, {{"attendance", "present"}});
    scene.mine.edit("session_seat", old, {{"attendance", "absent"}});
    CHECK(at.due() == QStringList{"Séance aujourd’hui : Boxe | 16:00–17:30 · 2 inscrit·e·s · présence de 1 personne à noter"});
    scene.mine.edit("session_seat", second, {{"attendance", "excused"}});
    CHECK(at.due().empty());
    at.led("2026-11-24T18:00");
    CHECK(at.due() == QStringList{"Séance aujourd’hui : Boxe | 18:00–19:30 · personne n’est inscrit"});
}

TEST_CASE("Who waited is not seated unheard: the leader is asked to tell them, under Today and in the session, until it is said",
          "[activities]") {
    Told at;
    auto &scene = at.scene;
    const auto kevin = scene.person("Kévin Delaunay"), ines = scene.person("Inès Bellanger");
    const auto next = at.led("2026-12-01T10:00", {{"capacity", 1}});
    const auto first = at.signUp(next, kevin, "2026-11-02T10:00"), second = at.signUp(next, ines, "2026-11-02T11:00", true);
    CHECK(at.due().empty());
    scene.mine.edit("session_seat", first, {{"releasedOn", "2026-11-23"}});
    scene.backend.received();
    REQUIRE(at.due().size() == 1);
    CHECK(at.due().front().startsWith("Une place s’est libérée : Boxe | "));
    CHECK(at.due().front().contains("1 personne de la liste d’attente à prévenir"));
    CHECK(at.lines(ines) == QStringList{"Séance : Boxe | Place libérée : à prévenir · 10:00–11:30"});
    at.open(next);
    CHECK(at.panel().contains("Une place s’est libérée pour Inès Bellanger"));
    at.press("session.told");
    CHECK(scene.mine.value("session_seat", second, "waiting") == Value(false));
    CHECK(at.due().empty());
    CHECK_FALSE(named<QWidget>(at.page, "session.toTell").isVisible());
    CHECK(at.lines(ines) == QStringList{"Séance : Boxe | Inscrit·e · 10:00–11:30"});
    at.undo();
    CHECK(at.due().size() == 1);
    scene.mine.edit("session", next, {{"cancelledOn", "2026-11-24"}}); // nobody is told of a seat in it
    scene.backend.received();
    CHECK(at.due().empty());
}

TEST_CASE("A session led by somebody who is no member is asked about in the structure's Today until somebody takes it on, a series once",
          "[activities]") {
    Told at;
    auto &scene = at.scene;
    const auto series = scene.mine.add(
        "series", {{"activity", idValue(at.boxing)}, {"startsAt", "2026-12-01T10:00"}, {"rule", "FREQ=WEEKLY;INTERVAL=1;UNTIL=20270101"}});
    const auto first = at.session(at.boxing, "2026-12-01T10:00", {{"leader", "Hélène, bénévole"}, {"series", idValue(series)}}),
               second = at.session(at.boxing, "2026-12-08T10:00", {{"leader", "Hélène, bénévole"}, {"series", idValue(series)}});
    at.session(at.boxing, "2026-12-02T10:00", {{"leader", "Hélène"}, {"cancelledOn", "2026-11-20"}});
    at.led("2026-12-03T10:00", {{"leader", "Hélène"}});                // somebody of the team is with her
    at.session(at.boxing, "2027-03-01T10:00", {{"leader", "Hélène"}}); // long to go
    auto &wip = scene.anotherStructure("WIP", "WIP");
    wip.add("session", {{"activity", idValue(at.boxing)}, {"startsAt", "2026-12-04T10:00"}, {"leader", "Ali"}}); // theirs to prepare
    scene.backend.received();
    REQUIRE(at.due().size() == 1);
    CHECK(at.due().front().startsWith("Qui la prépare ? Boxe | Mardi 1"));
    CHECK(at.due().front().contains("Hélène, bénévole"));
    StoreBackend there(scene.world, wip, referent), beside(scene.world, scene.colleague, referent);
    const auto asked = [](StoreBackend &by) {
        const auto steps = must(ui::waitingSteps(by));
        return std::ranges::count_if(steps, [](const auto &one) { return one.title.startsWith("Qui la prépare"); });
    };
    CHECK(asked(beside) == 1); // whoever of the structure
    CHECK(asked(there) == 1);  // their own alone

    const auto steps = must(ui::waitingSteps(scene.backend));
    const auto step = std::ranges::find_if(steps, [](const auto &one) { return one.title.startsWith("Qui la prépare"); });
    REQUIRE(step != steps.end());
    CHECK_FALSE(step->act.isEmpty());
    must(scene.mine.writer->commit(step->settles));
    scene.backend.received();
    for (const auto &session : {first, second}) {
        CHECK(scene.mine.value("session", session, "member") == idValue(scene.mine.member));
        CHECK(scene.mine.value("session", session, "leader") == Value("Hélène, bénévole")); // she leads it all the same
    }
    CHECK(asked(scene.backend) == 0);
    CHECK(asked(beside) == 0);
}

TEST_CASE("A session that nobody leads, or somebody who left, is its structure's managers' to look after, and nobody else's",
          "[activities]") {
    Told at;
    auto &scene = at.scene;
    auto &leaver = scene.world.enrol(), &wip = scene.anotherStructure("WIP", "WIP");
    must(scene.mine.writer->commit(std::vector{domain::RecordChange{
        RecordId{leaver.member.bytes}, "member", true, {}, {{"name", "Karim Saïd"}, {"structure", idValue(leaver.structure)}}}}));
    StoreBackend managing(scene.world, scene.colleague, referent | manager), elsewhere(scene.world, wip, referent | manager);
    const auto today = [&](StoreBackend &of) {
        scene.backend.received();
        auto out = Told::due(of);
        for (auto &line : out) line = line.section(" | ", 0, 0);
        out.sort();
        return out;
    };
    const auto ines = scene.person("Inès Bellanger"), kevin = scene.person("Kévin Delaunay");
    const auto next = at.session(at.boxing, "2026-11-27T10:00", {{"capacity", 1}}),
               full = at.session(at.boxing, "2026-11-30T10:00", {{"capacity", 1}, {"member", idValue(leaver.member)}}),
               past = at.session(at.boxing, "2026-11-17T10:00", {{"leader", "Hélène, bénévole"}});
    at.led("2026-11-24T16:00"); // somebody leads it
    at.session(at.boxing, "2026-11-24T11:00", {{"cancelledOn", "2026-11-20"}});
    for (const auto &session : {next, full}) {
        at.signUp(session, ines, "2026-11-20T10:00");
        at.signUp(session, kevin, "2026-11-20T10:05"); // on a laptop that had not met the other
    }
    at.signUp(past, ines, "2026-11-10T10:00");
    CHECK(today(managing) == QStringList{"Plus d’inscrits que de places : Boxe", "Qui est venu ? Boxe", "Qui la prépare ? Boxe"});
    CHECK(today(scene.backend) == QStringList{"Séance aujourd’hui : Boxe"}); // no manager
    CHECK(today(elsewhere).isEmpty());

    scene.backend.worldTrust.revokeMember(leaver.member, {});
    leaver.close();
    must(scene.colleague.writer->applyLog({}, scene.world.consortium.wires));
    CHECK(today(managing).count("Plus d’inscrits que de places : Boxe") == 2);
    CHECK(today(managing).count("Qui la prépare ? Boxe") == 2);
    CHECK(Told::due(managing).join('\n').contains("Karim Saïd"));
    CHECK(today(scene.backend) == QStringList{"Séance aujourd’hui : Boxe"});

    for (const auto &step : must(ui::waitingSteps(managing)))
        if (!step.settles.empty() && step.opens.page == QLatin1String("activities")) must(scene.colleague.writer->commit(step.settles));
    CHECK(scene.colleague.value("session", next, "member") == idValue(scene.colleague.member));
    CHECK(scene.colleague.value("session", full, "member") == idValue(scene.colleague.member));
    CHECK(today(managing) ==
          QStringList{"Plus d’inscrits que de places : Boxe", "Plus d’inscrits que de places : Boxe", "Qui est venu ? Boxe"});
}
