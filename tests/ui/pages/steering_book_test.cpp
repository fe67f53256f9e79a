// The book of the committees, read in parts or record by record, says what a fresh one says; the page waits for a long one without holding
// anything up, and opens then what was asked for. Real stores.
#include "tests/ui/pages/Steering.h"
#include "ui/steering/SharedBook.h"

#include <QLabel>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {

constexpr int manyMilestones = 650; // more than are read in a turn

RecordId addMilestones(Scene &scene, int many) { // the last of them
    std::vector<domain::RecordChange> save;
    RecordId last;
    for (int at = 0; at < many; ++at) {
        last = newUuid7<RecordId>(scene.mine.session->clock().nowMs(), scene.mine.session->random());
        save.push_back(
            {last, "milestone", true, {}, {{"title", "Livrable " + std::to_string(at)}, {"kind", "deliverable"}, {"dueOn", "2026-12-01"}}});
        if (save.size() < 15 && at + 1 < many) continue;
        must(scene.mine.writer->commit(save));
        save.clear();
    }
    return last;
}

void checkSameBook(const ui::SteeringBook &one, const ui::SteeringBook &other, const SteeringYear &at) {
    REQUIRE(one.followUps().size() == other.followUps().size());
    for (std::size_t i = 0; i < one.followUps().size(); ++i) {
        const auto &a = one.followUps()[i], &b = other.followUps()[i];
        CHECK(a.proposal == b.proposal);
        CHECK(a.answers.size() == b.answers.size());
        CHECK(a.drafts.size() == b.drafts.size());
        CHECK(a.waiting == b.waiting);
        for (std::size_t stage = 0; stage < domain::stageCount; ++stage) {
            CHECK(a.stages[stage].on == b.stages[stage].on);
            CHECK(a.stages[stage].state == b.stages[stage].state);
        }
        CHECK(one.numberOf(a) == other.numberOf(b));
    }
    for (const auto &session : {at.before, at.session}) {
        const auto mine = one.agenda(session), theirs = other.agenda(session);
        REQUIRE(mine.items.size() == theirs.items.size());
        CHECK(mine.unanswered() == theirs.unanswered());
        for (std::size_t i = 0; i < mine.items.size(); ++i) CHECK(mine.items[i].answer == theirs.items[i].answer);
        CHECK(mine.decisions == theirs.decisions);
        CHECK(mine.milestones == theirs.milestones);
        CHECK(domain::unanswered(one.agendaItems(session)) == theirs.unanswered());
    }
}

} // namespace

TEST_CASE("What changed, read record by record, makes the book that a fresh one is; the one of agendas alone has the same agendas",
          "[steering]") {
    SteeringYear at;
    auto &mine = at.scene.mine;
    const auto decision = mine.add("decision", {{"session", idValue(at.session)}, {"title", "Acheter"}, {"position", 1}});
    const auto milestone = mine.add("milestone", {{"title", "Bilan"}, {"dueOn", "2026-11-01"}});
    ui::SteeringBook book(at.scene.backend);
    checkSameBook(book, ui::SteeringBook(at.scene.backend, ui::BookHolds::Agendas), at);
    const auto answer = at.records.answer(at.proposals[0], at.before, "2026-11-20", "accepted");
    at.records.tell(answer, "2026-11-23");
    const auto draft = at.records.answer(at.proposals[1], at.session, nullptr, "accepted");
    const auto impact = mine.add("impact", {{"proposal", idValue(at.proposals[2])}, {"text", "Rien"}, {"writtenOn", "2026-11-20"}});
    at.records.represent(at.session, mine.structure, "Samira");
    mine.edit("milestone", milestone, {{"doneOn", "2026-11-20"}});
    must(mine.writer->remove("decision", decision));
    store::ChangedTypes what;
    for (const auto *type : {"answer", "answer_told", "impact", "steering_presence"})
        for (const auto &one : all(at.scene, type)) what.records.emplace_back(type, one.id);
    what.records.emplace_back("milestone", milestone);
    what.records.emplace_back("decision", decision);
    book.readAgain(at.scene.backend, what);
    const ui::SteeringBook fresh(at.scene.backend);
    checkSameBook(book, fresh, at);
    CHECK(book.agenda(at.session).decisions.empty());
    CHECK(book.agenda(at.session).milestones.empty());
    CHECK(book.get("answer", draft));
    REQUIRE(book.impactsOn("proposal", at.proposals[2]).size() == 1);
    CHECK(book.impactsOn("proposal", at.proposals[2]).front()->id == impact);
    CHECK(book.quorum(at.session).present == fresh.quorum(at.session).present);
    CHECK(book.quorum(at.session).present == 1);
    checkSameBook(ui::SteeringBook(at.scene.backend, ui::BookHolds::Agendas), fresh, at);
}

TEST_CASE("A long book is read in turns: empty until it is whole, and what changes meanwhile is in it", "[steering]") {
    SteeringYear at;
    const auto last = addMilestones(at.scene, manyMilestones);
    ui::ValueText text(at.scene.backend.reader());
    ui::SharedBook book(at.scene.backend, text, nullptr);
    CHECK_FALSE(book.isRead());
    CHECK(book->followUps().empty());
    at.scene.backend.save({{last, "milestone", false, {}, {{"title", "Autrement"}}}},
                          [](const Result<store::Saved> &saved) { REQUIRE(saved); });
    REQUIRE(QTest::qWaitFor([&] { return book.isRead(); }));
    CHECK(book->all("milestone").size() == manyMilestones);
    CHECK(QTest::qWaitFor([&] { return book->get("milestone", last)->fields.at("title") == Value("Autrement"); }));

    at.records.answer(at.proposals[0], at.before, "2026-11-20", "accepted");
    bool again = false;
    QObject::connect(&book, &ui::SharedBook::read, [&] { again = true; });
    at.scene.backend.received(); // all of it is read anew: what was read before stands until then
    CHECK(book->all("milestone").size() == manyMilestones);
    REQUIRE(QTest::qWaitFor([&] { return again; }));
    checkSameBook(*book, ui::SteeringBook(at.scene.backend), at);

    const auto fresh = at.scene.mine.add("milestone", {{"title", "Bilan"}, {"dueOn", "2026-12-01"}});
    CHECK_FALSE(book->get("milestone", fresh)); // nobody told
    book.readWhole();                           // now
    CHECK(book->get("milestone", fresh));
}

TEST_CASE("What is saved while all of the book is read a second time stands in it when that is done, also where it had been read before",
          "[steering]") {
    SteeringYear at;
    addMilestones(at.scene, 2 * manyMilestones); // several turns
    ui::ValueText text(at.scene.backend.reader());
    ui::SharedBook book(at.scene.backend, text, nullptr);
    REQUIRE(QTest::qWaitFor([&] { return book.isRead(); }));
    store::Query query; // as the book asks
    query.type = "milestone";
    query.limit = 1;
    const auto first = must(at.scene.backend.reader().list(query)).front().id; // in the first turn
    const auto title = [&] {
        const auto *record = book->get("milestone", first);
        return record ? record->fields.at("title") : Value();
    };
    int exchanged = 0;
    QObject::connect(&book, &ui::SharedBook::read, [&] { exchanged += !book.isReading(); });
    bool saved = false;
    QTimer between; // the turns
    QObject::connect(&between, &QTimer::timeout, [&] {
        if (!book.isReading()) return;
        between.stop();
        at.scene.backend.save({{first, "milestone", false, {}, {{"title", "Autrement"}}}}, [&](const auto &answer) { saved = !!answer; });
        book.refresh();
        CHECK(title() == Value("Autrement")); // at once, in what was read before
        CHECK(book.isReading());
        CHECK(exchanged == 0);
    });
    at.scene.backend.received();
    between.start(0);
    REQUIRE(QTest::qWaitFor([&] { return exchanged > 0; }));
    CHECK(saved);
    CHECK(title() == Value("Autrement"));
    CHECK(book->all("milestone").size() == 2 * manyMilestones);
    checkSameBook(*book, ui::SteeringBook(at.scene.backend), at);
}

TEST_CASE("A session asked for while a long book is read is shown once it is", "[steering]") {
    SteeringYear at;
    addMilestones(at.scene, manyMilestones);
    ui::CommitteesPage page(at.scene.backend, at.scene.context);
    present(page);
    page.openRecord(at.session);
    auto &panel = named<QWidget>(page, "steeringPanel");
    REQUIRE(QTest::qWaitFor([&] { return panel.isVisibleTo(&page); }));
    CHECK(QTest::qWaitFor([&] { return allText(panel).contains(utf8Text("03/12/2026")); }));
    CHECK(named<QAbstractItemView>(page, sessionTable).model()->rowCount() == 2);
}

TEST_CASE("While a long book is read a group opens at once; who went to another tab meanwhile is not led back to what was asked for",
          "[steering]") {
    SteeringYear at;
    addMilestones(at.scene, manyMilestones);
    const auto isBookRead = [](QWidget &page) { return named<QPushButton>(page, "followUp.agenda").isEnabled(); };
    ui::CommitteesPage page(at.scene.backend, at.scene.context);
    auto &tabs = named<QTabBar>(page, "committees.tabs");
    page.openRecord(all(at.scene, "group").front().id);
    CHECK(named<QWidget>(page, "groupPanel").isVisibleTo(&page));
    const auto words = named<QWidget>(page, "groupPanel").findChildren<QLabel *>(); // the window is not shown yet
    CHECK(std::ranges::any_of(words, [](const QLabel *one) { return one->text().contains("Grande Delle"); }));
    page.openRecord(at.session);
    CHECK(tabs.currentIndex() == steeringTab);
    CHECK_FALSE(isBookRead(page));
    tabs.setCurrentIndex(1);
    present(page);
    REQUIRE(QTest::qWaitFor([&] { return isBookRead(page); }));
    settle();
    CHECK(tabs.currentIndex() == 1);
    tabs.setCurrentIndex(steeringTab);
    settle();
    CHECK_FALSE(named<QWidget>(page, "steeringPanel").isVisibleTo(&page));

    ui::CommitteesPage other(at.scene.backend, at.scene.context);
    other.showPart(QLatin1String(ui::followUpPart) + QString::fromStdString(toText(at.proposals[0])));
    CHECK_FALSE(isBookRead(other));
    named<QTabBar>(other, "committees.tabs").setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([&] { return isBookRead(other); }));
    CHECK(named<QTabBar>(other, "committees.tabs").currentIndex() == 1);
}

TEST_CASE("Until a long book is read the button of the next agenda has words and leads nowhere, and no list says that there is no proposal",
          "[steering]") {
    SteeringYear at;
    addMilestones(at.scene, manyMilestones);
    ui::CommitteesPage page(at.scene.backend, at.scene.context);
    named<QTabBar>(page, "committees.tabs").setCurrentIndex(followUpTab);
    auto &agenda = named<QPushButton>(page, "followUp.agenda");
    auto &list = named<QAbstractItemView>(page, "followUpTable");
    CHECK_FALSE(agenda.isEnabled());
    CHECK_FALSE(agenda.text().isEmpty());
    CHECK(agenda.accessibleName() == agenda.text());
    auto &words = named<QLineEdit>(page, "followUp.words");
    words.setText("velo");
    QTest::keyClick(&words, Qt::Key_Return); // not after a while
    CHECK_FALSE(agenda.isEnabled());
    CHECK(list.isVisibleTo(&page));
    CHECK(list.model()->rowCount() == 0);
    present(page);
    REQUIRE(QTest::qWaitFor([&] { return agenda.isEnabled(); }));
    settle();
    CHECK(agenda.text().contains("03/12"));
    CHECK(list.isVisibleTo(&page));
    CHECK(list.model()->rowCount() == 2); // the conclusions, and what was looked for
}
