// Several sessions of a series at once: changed, called off, made longer, and taken back. Real stores.
#include "core/domain/Recurrence.h"
#include "tests/ui/pages/Activities.h"
#include "ui/today/KeptDrafts.h"

#include <QComboBox>
#include <QLabel>

using namespace tp;
using namespace tp::test;

namespace {

class Series : public Activities { // Tuesdays at ten; one took place
public:
    Series() {
        const std::string first = "2026-11-17T10:00";
        const domain::Recurrence rule{domain::Recurrence::Every::Week, 1, "2027-03-30"};
        const auto boxing = activity("Boxe");
        id = scene.mine.add("series", {{"activity", idValue(boxing)}, {"startsAt", first}, {"rule", domain::ruleText(first, rule)}});
        for (const auto &at : domain::occurrences(first, rule))
            must(scene.mine.writer->commit(std::vector<domain::RecordChange>{
                {of(at.substr(0, 10).c_str()),
                 "session",
                 true,
                 {},
                 {{"activity", idValue(boxing)}, {"startsAt", at}, {"series", idValue(id)}, {"place", "Gymnase"}, {"capacity", 8}}}}));
        scene.backend.received();
    }
    [[nodiscard]] RecordId of(const char *day) const { return domain::occurrenceId(id, day); }
    [[nodiscard]] Value value(const char *day, const char *field) { return scene.mine.value("session", of(day), field); }
    [[nodiscard]] int with(const char *field, const Value &value) {
        const auto sessions = all(scene, "session");
        return static_cast<int>(std::ranges::count_if(sessions, [&](const store::Record &one) {
            const auto at = one.fields.find(field);
            return at != one.fields.end() && at->second == value;
        }));
    }
    void write(const char *field, const QString &text) {
        auto &edit = named<QLineEdit>(named<QWidget>(page, "session.form"), field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    void part(int index) { named<QComboBox>(page, "session.part").setCurrentIndex(index); }
    RecordId id;
};

} // namespace

TEST_CASE("A session of a series is changed alone, with those that follow, or all: what took place stays, who is signed up too",
          "[activities]") {
    Series at;
    const auto ines = at.scene.person("Inès Bellanger");
    at.signUp(at.of("2026-12-08"), ines, "2026-11-20T10:00");
    at.open(at.of("2026-12-01"));
    at.key(Qt::Key_F2);
    auto &part = named<QComboBox>(at.page, "session.part");
    REQUIRE(part.isVisible());
    REQUIRE(part.count() == 3);
    CHECK(part.currentIndex() == 0); // alone, unless asked for
    CHECK(part.itemText(1).contains("18"));
    CHECK(part.itemText(2).contains("18")); // that of this morning took place
    at.write("place", "Salle A");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.with("place", Value("Salle A")) == 1);

    at.key(Qt::Key_F2);
    at.part(1);
    at.write("startsAt", "02/12/2026 16:30");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.value("2026-12-01", "startsAt") == Value("2026-12-02T16:30"));
    CHECK(at.value("2026-12-08", "startsAt") == Value("2026-12-09T16:30"));
    CHECK(at.value("2027-03-30", "startsAt") == Value("2027-03-31T16:30")); // more than one save holds
    CHECK(at.value("2026-11-24", "startsAt") == Value("2026-11-24T10:00"));
    CHECK(at.scene.context.toasts.back().contains("18"));
    CHECK(all(at.scene, "signup").size() == 1);
    at.open(at.of("2026-12-08"));
    CHECK(at.column("attendanceTable", 0) == QStringList{"Inès Bellanger"});
    at.undo();
    CHECK(at.with("startsAt", Value("2026-12-01T10:00")) == 1);
    CHECK(at.value("2027-03-30", "startsAt") == Value("2027-03-30T10:00"));

    at.open(at.of("2026-11-17")); // it took place
    at.key(Qt::Key_F2);
    at.part(2);
    at.write("capacity", "12");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.with("capacity", Value(12)) == 18);
    CHECK(at.value("2026-11-17", "capacity") == Value(8));
}

TEST_CASE("Sessions of a series are called off together, and that is undone; those called off before keep their reason", "[activities]") {
    Series at;
    at.scene.mine.edit("session", at.of("2026-12-15"), {{"cancelledOn", "2026-11-20"}, {"cancelReason", "Grève"}});
    at.scene.backend.received();
    at.open(at.of("2026-12-08"));
    at.press("session.off");
    at.part(1);
    at.type("Salle prise");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.with("cancelReason", Value("Salle prise")) == 16);
    CHECK(at.value("2026-12-15", "cancelReason") == Value("Grève"));
    CHECK(at.value("2026-12-01", "cancelledOn").isNull());
    CHECK(at.scene.context.toasts.back().contains("16"));
    at.press("session.off"); // held after all: those that follow, too
    CHECK(at.page.focusWidget() == &named<QComboBox>(at.page, "session.part"));
    at.part(1);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(all(at.scene, "session").size() == 20);
    CHECK(at.with("cancelReason", Value("Salle prise")) == 0);
    CHECK(at.value("2026-12-15", "cancelledOn").isNull()); // it follows, and was asked for
    CHECK(at.scene.context.toasts.back().contains("17"));
    at.undo();
    CHECK(at.with("cancelReason", Value("Salle prise")) == 16);
    CHECK(at.value("2026-12-15", "cancelReason") == Value("Grève"));
    at.press("session.off");
    at.press("session.holdForm.cancel");
    at.press("session.off");
    at.part(1);
    at.press("session.holdForm.save");
    CHECK(at.with("cancelReason", Value("Salle prise")) == 0);
}

TEST_CASE("A part of a series that cannot be saved is told with what was; undo takes that back", "[activities]") {
    Series at;
    int saves = 0;
    at.scene.backend.refuses = [&](const auto &) { return ++saves == 2 ? std::optional(Error{Code::DiskFull, {}}) : std::nullopt; };
    at.open(at.of("2026-12-01"));
    at.key(Qt::Key_F2);
    at.part(1);
    at.write("place", "Salle A");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.with("place", Value("Salle A")) == 15);
    CHECK(at.scene.context.toasts.back().contains("15"));
    CHECK(at.scene.context.toasts.back().startsWith("3 "));
    CHECK(at.scene.context.toasts.back().contains("Disque"));
    CHECK_FALSE(named<QWidget>(at.page, "session.form").isVisible());
    at.undo();
    CHECK(at.with("place", Value("Gymnase")) == 20);
    saves = 1; // the first part already: nothing was saved, and the form says why
    at.open(at.of("2026-12-01"));
    at.key(Qt::Key_F2);
    at.part(1);
    at.write("place", "Salle B");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(named<QWidget>(at.page, "session.form").isVisible());
    CHECK(allText(named<QWidget>(at.page, "session.form")).contains("Disque"));
    CHECK(at.with("place", Value("Gymnase")) == 20);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.with("place", Value("Salle B")) == 18);
}

TEST_CASE("A form left while the first part of a series is saved: the other parts follow", "[activities]") {
    Series at;
    at.open(at.of("2026-12-01"));
    at.key(Qt::Key_F2);
    at.part(1);
    at.write("place", "Salle A");
    at.scene.backend.slow = true;
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.with("place", Value("Salle A")) == 15);
    at.open(at.of("2026-11-17")); // looked at meanwhile
    at.scene.backend.answerNow();
    at.scene.backend.answerNow();
    at.read();
    CHECK(at.with("place", Value("Salle A")) == 18);
    at.scene.backend.slow = false;
    at.open(at.of("2026-12-01")); // nothing of it comes back as not saved
    at.key(Qt::Key_F2);
    CHECK(named<QLineEdit>(named<QWidget>(at.page, "session.form"), "place").text() == "Salle A");
    at.write("place", "Salle C");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.with("place", Value("Salle C")) == 1);
}

TEST_CASE("Calling off sessions of a series is undone; one called off before stays so", "[activities]") {
    Series at;
    at.scene.mine.edit("session", at.of("2026-12-15"), {{"cancelledOn", "2026-11-20"}, {"cancelReason", "Grève"}});
    at.scene.backend.received();
    at.open(at.of("2026-12-08"));
    at.press("session.off");
    at.part(1);
    at.type("Salle prise");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.undo();
    CHECK(at.with("cancelReason", Value("Salle prise")) == 0);
    CHECK(at.value("2026-12-15", "cancelledOn") == Value("2026-11-20"));
}

TEST_CASE("A series is made longer by keyboard, and that is taken back but for where somebody is signed up", "[activities]") {
    Series at;
    at.open(at.of("2026-12-01"));
    at.press("session.lengthen");
    auto &until = named<QLineEdit>(at.page, "lengthen.until");
    CHECK(until.hasFocus());
    CHECK_FALSE(named<QPushButton>(at.page, "lengthen.save").isEnabled());
    CHECK(at.panel().contains("30 mars 2027"));
    at.type("20/04/2027");
    CHECK(named<QLabel>(at.page, "lengthen.many").text().contains("3"));
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(all(at.scene, "session").size() == 23);
    CHECK(at.value("2027-04-20", "startsAt") == Value("2027-04-20T10:00"));
    CHECK(at.value("2027-04-20", "place") == Value("Gymnase"));
    CHECK_FALSE(named<QWidget>(at.page, "session.lengthenForm").isVisible());
    at.signUp(at.of("2027-04-06"), at.scene.person("Inès Bellanger"), "2026-11-24T10:00");
    at.undo();
    CHECK(all(at.scene, "session").size() == 21);
    CHECK(at.value("2027-04-06", "place") == Value("Gymnase"));
    at.press("session.lengthen"); // those taken back are there again
    at.type("20/04/2027");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(all(at.scene, "session").size() == 23);
}

TEST_CASE("A series that is to go on for years says how far it goes at once, and goes on from there", "[activities]") {
    Series at;
    at.open(at.of("2026-12-01"));
    at.press("session.lengthen");
    at.type("31/12/2030");
    const auto said = [&] { return named<QLabel>(at.page, "lengthen.many").text(); };
    CHECK(said().contains("60"));
    CHECK(said().contains("23/05/2028")); // 60 weeks after the last one, 30/03/2027
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.value("2028-05-23", "startsAt") == Value("2028-05-23T10:00"));
    at.press("session.lengthen");
    at.type("30/05/2028");
    CHECK(said().contains("1"));
    CHECK_FALSE(said().contains("23/05/2028"));
}

TEST_CASE("Until when a series is to go on is kept over the lock and the end of the program, until it is saved or given up",
          "[activities][formDraft]") {
    Series at;
    const auto one = at.of("2026-12-01"), other = at.of("2026-12-08");
    const auto kept = [&] { return must(at.scene.mine.reader->draft("form/session/lengthen/" + toText(one))).has_value(); };
    at.open(one);
    at.press("session.lengthen");
    at.type("20/04/2027");
    at.page.setEnabled(false); // the lock
    CHECK(kept());
    at.page.setEnabled(true);
    CHECK(named<QLineEdit>(at.page, "lengthen.until").text() == "20/04/2027");
    const auto waiting = ui::keptDrafts(at.scene.backend);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().opens.page == "activities");
    CHECK(waiting.front().opens.record == one);

    ui::ActivitiesPage next(at.scene.backend, at.scene.context); // the program once more
    present(next, {1146, 736});
    REQUIRE(QTest::qWaitForWindowActive(&next));
    auto &until = named<QLineEdit>(next, "lengthen.until");
    const auto press = [&](const char *button) {
        named<QPushButton>(next, button).click();
        at.read();
    };
    const auto lengthen = [&](const RecordId &session) {
        (void)next.closeTop(); // what is open there
        next.openRecord(session);
        at.read();
        press("session.lengthen");
        REQUIRE(until.isVisible());
    };
    lengthen(one);
    CHECK(until.text() == "20/04/2027");
    CHECK(named<QLabel>(next, "lengthen.many").text().contains("3"));
    CHECK(named<QPushButton>(next, "lengthen.save").isEnabled());
    lengthen(other);
    CHECK(until.text().isEmpty());
    CHECK_FALSE(named<QPushButton>(next, "lengthen.save").isEnabled());
    CHECK(kept());
    lengthen(one);
    CHECK(until.text() == "20/04/2027");
    SECTION("given up, and that undone") {
        press("lengthen.cancel");
        CHECK_FALSE(kept());
        at.scene.context.undo();
        CHECK(kept());
        lengthen(one);
        CHECK(until.text() == "20/04/2027");
        press("lengthen.cancel");
    }
    SECTION("saved") {
        QTest::keyClick(&until, Qt::Key_Return, Qt::ControlModifier);
        at.read();
        CHECK(all(at.scene, "session").size() == 23);
    }
    CHECK_FALSE(kept());
    CHECK(ui::keptDrafts(at.scene.backend).empty());
}

TEST_CASE("A session that stands alone asks nothing of a series", "[activities]") {
    Activities at;
    at.open(at.session(at.activity("Boxe"), "2026-11-25T10:00"));
    CHECK_FALSE(named<QWidget>(at.page, "session.lengthen").isVisible());
    at.key(Qt::Key_F2);
    CHECK_FALSE(named<QWidget>(at.page, "session.part").isVisible());
}

TEST_CASE("Pictures of a series", "[.pictures]") {
    Series at;
    const auto take = [&](const char *name) {
        at.read();
        REQUIRE(at.page.grab().save(
            QStringLiteral("%1/series-%2-%3.png").arg(qEnvironmentVariable("TP_PICTURES"), QLatin1String(name)).arg(at.page.width())));
    };
    for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
        at.page.resize(size);
        at.open(at.of("2026-12-01"));
        take("session");
        at.press("session.change");
        take("change");
        at.press("session.form.cancel");
        at.press("session.off");
        take("off");
        at.press("session.offForm.cancel");
        at.press("session.lengthen");
        at.type("20/04/2027");
        take("lengthen");
        at.press("lengthen.cancel");
    }
}
