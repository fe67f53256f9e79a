#pragma once
// The page of activities, with what a team would have planned. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "tests/ui/pages/Hands.h"
#include "ui/activities/ActivitiesPage.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace tp::test {

class Activities : public Hands<Activities> {
public:
    Activities() : page(scene.backend, scene.context) { present(page, {1146, 736}); }
    RecordId activity(const char *title, std::map<std::string, Value> more = {}) {
        more["title"] = title;
        return scene.mine.add("activity", std::move(more));
    }
    RecordId session(const RecordId &of, const char *at, std::map<std::string, Value> more = {}) {
        more["activity"] = idValue(of);
        more["startsAt"] = at;
        more.emplace("minutes", 90);
        const auto id = scene.mine.add("session", std::move(more));
        scene.backend.received();
        return id;
    }
    RecordId pathway(const RecordId &person) {
        return scene.mine.add("pathway", {{"person", idValue(person)}, {"startedOn", "2026-03-02"}}, person);
    }
    RecordId signUp(const RecordId &session, const RecordId &person, const char *at, bool waiting = false) { // the seat
        const auto seat =
            scene.mine.add("session_seat", {{"session", idValue(session)}, {"takenAt", at}, {"waiting", waiting ? Value(true) : Value()}});
        scene.mine.add("signup", {{"person", idValue(person)}, {"session", idValue(session)}, {"seat", idValue(seat)}, {"signedUpAt", at}},
                       person);
        return seat;
    }
    void open(const RecordId &id) {
        page.openRecord(id);
        read();
    }
    void read() {
        QTest::qWait(60); // a burst of changes is read once
        settle();
    }
    [[nodiscard]] QString cell(const char *table, int row, int column) {
        const auto *model = named<QAbstractItemView>(page, table).model();
        return model->index(row, column).data().toString().replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
    }
    [[nodiscard]] QStringList column(const char *table, int column) {
        QStringList out;
        for (int row = 0; row < named<QAbstractItemView>(page, table).model()->rowCount(); ++row) out << cell(table, row, column);
        return out;
    }
    [[nodiscard]] QString panel() { return allText(named<QWidget>(page, "sessionPanel")); }
    void follow() { // where the page asked to go
        REQUIRE_FALSE(scene.context.opened.empty());
        REQUIRE(scene.context.opened.back().page == QLatin1String("activities"));
        open(*scene.context.opened.back().record);
    }
    [[nodiscard]] QString said() { // of the session itself: called off
        const auto &state = named<QWidget>(page, "session.state");
        return state.isVisible() ? state.accessibleName().replace(QChar(0xa0), QLatin1Char(' ')) : QString();
    }
    void undo() {
        REQUIRE(scene.context.lastUndo);
        scene.context.lastUndo();
        read();
    }
    Scene scene;
    ui::ActivitiesPage page;
};

// A session of today with Inès, who is on a pathway, and Kévin; WIP may say of their seats who came.
struct SaidElsewhere {
    explicit SaidElsewhere(Activities &at)
        : wip(at.scene.anotherStructure("WIP", "WIP")), session(at.session(at.activity("Boxe"), "2026-11-24T10:00")) {
        const auto ines = at.scene.person("Inès Bellanger"), kevin = at.scene.person("Kévin Delaunay");
        at.pathway(ines);
        first = at.signUp(session, ines, "2026-11-20T10:00");
        second = at.signUp(session, kevin, "2026-11-20T11:00");
    }
    Peer &wip;
    RecordId session, first, second; // and their seats
};

} // namespace tp::test
