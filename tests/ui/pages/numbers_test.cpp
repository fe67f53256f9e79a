// Numbers of conclusions: taken at the next connection, once each, by whoever may.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Participants.h"
#include "ui/committees/FormerNumber.h"
#include "ui/committees/NumberPost.h"
#include "ui/today/DueSteps.h"

using namespace tp;
using namespace tp::test;

namespace {

RecordId issueOf(Peer &by, const RecordId &session, const std::string &on, std::optional<RecordId> corrects = {}) {
    std::map<std::string, Value> fields{{"session", idValue(session)},    {"version", corrects ? 2 : 1}, {"issuedOn", on},
                                        {"issuedBy", idValue(by.member)}, {"heldAt", on + "T14:00"},     {"items", 0}};
    if (corrects) fields["corrects"] = idValue(*corrects);
    return by.add("conclusions", std::move(fields));
}
RecordId committeeOf(Peer &by, const std::string &on) { return by.add("committee_session", {{"startsAt", on + "T14:00"}}); }
RecordId issue(Peer &by, const std::string &on) { // the session
    const auto session = committeeOf(by, on);
    issueOf(by, session, on);
    return session;
}

std::uint64_t numberOf(ui::Backend &backend, const RecordId &session) { // 0: provisional
    return ui::conclusionsNumber(backend, session).value_or(0);
}

// In the log too, and not only for the window.
void give(Scene &scene, const Peer &to, RoleSet roles) {
    scene.backend.worldTrust.setRoles(to.member, to.structure, roles, [](const Result<> &done) { REQUIRE(done); });
    scene.world.sync();
}

// A restore of the server forgot that one session had the first number, and gave it to another one.
class NumberedAnew {
public:
    NumberedAnew(Scene &scene, const RecordId &forgotten, const RecordId &stands)
        : m_consortium(scene.world.consortium), m_base(m_consortium.wires.size()), m_forgotten(firstTo(forgotten)),
          m_stands(firstTo(stands)) {}
    void before(Peer &laptop) {
        must(laptop.writer->applyLog({}, m_consortium.wires));
        must(laptop.writer->applyLog({}, std::array{m_forgotten}));
    }
    void after(Peer &laptop) { must(laptop.writer->replaceLogTail({}, m_base, std::array{m_stands})); }
    void goOn() { m_consortium.fold(m_stands); } // the server, with the other one

private:
    [[nodiscard]] Bytes firstTo(const RecordId &record) const {
        return m_consortium.signedBy(m_consortium.founder, "number",
                                     {{"series", ui::conclusionsSeries}, {"number", 1}, {"record", idValue(record)}});
    }
    Consortium &m_consortium;
    std::size_t m_base;
    Bytes m_forgotten, m_stands;
};

} // namespace

TEST_CASE("Conclusions issued without a network take the next numbers once there is one, in the order they were issued", "[committees]") {
    Scene scene(referent | coordinator);
    give(scene, scene.mine, referent | coordinator);
    const auto second = issue(scene.mine, "2026-11-20");
    const auto first = issue(scene.mine, "2026-09-10");
    ui::NumberPost post(scene.backend);
    goOnline(scene.backend);
    CHECK(numberOf(scene.backend, first) == 0); // nobody else has it yet: it might never leave this laptop
    scene.world.sync();
    scene.backend.worldTrust.failure = Error{Code::Unreachable, {}};
    emit scene.backend.syncStateChanged();
    CHECK(numberOf(scene.backend, first) == 0);
    scene.backend.worldTrust.failure.reset();
    emit scene.backend.syncStateChanged();
    CHECK(numberOf(scene.backend, first) == 1);
    CHECK(numberOf(scene.backend, second) == 2);
    const auto events = scene.world.consortium.wires.size();
    emit scene.backend.syncStateChanged();
    CHECK(scene.world.consortium.wires.size() == events); // nothing is asked twice
}

TEST_CASE("What two laptops issue of one session, and every later version, goes under one number", "[committees]") {
    Scene scene(referent | coordinator);
    give(scene, scene.mine, referent | coordinator);
    const auto session = committeeOf(scene.mine, "2026-11-20");
    scene.world.sync();
    const auto first = issueOf(scene.mine, session, "2026-11-20");
    issueOf(scene.colleague, session, "2026-11-20"); // offline
    issueOf(scene.mine, session, "2026-11-21", first);
    scene.world.sync();
    ui::NumberPost post(scene.backend);
    goOnline(scene.backend);
    CHECK(numberOf(scene.backend, session) == 1);
    std::uint64_t last = 0;
    scene.backend.trust().withMembership(
        [&](const control::Membership &membership) { last = membership.lastNumber(ui::conclusionsSeries); });
    CHECK(last == 1);
}

TEST_CASE("A laptop that issued offline gets its number from another's, when its own member may give none", "[committees]") {
    Scene scene(referent | coordinator);
    give(scene, scene.mine, referent | coordinator);
    StoreBackend theirs(scene.world, scene.colleague, referent);
    const auto conclusions = issue(scene.colleague, "2026-11-20");
    scene.world.sync();
    ui::NumberPost there(theirs);
    goOnline(theirs);
    CHECK(numberOf(theirs, conclusions) == 0);
    ui::NumberPost here(scene.backend);
    goOnline(scene.backend);
    CHECK(numberOf(scene.backend, conclusions) == 1);
    must(scene.colleague.writer->applyLog({}, scene.world.consortium.wires));
    CHECK(numberOf(theirs, conclusions) == 1);
}

TEST_CASE("Whoever may give no number is told whose exchange brings it: when it is issued, on the panel and on the paper", "[committees]") {
    const auto whose = QString::fromUtf8("prochain échange d’un·e responsable ou de la coordination");
    for (const RoleSet roles : {RoleSet{referent}, static_cast<RoleSet>(referent | manager)}) {
        INFO("roles " << roles);
        const bool may = roles != referent;
        Scene scene(roles);
        const auto session = sessionOf(scene.mine);
        adopted(scene.mine, "Ouvrir le samedi", session, 1);
        Committees at(scene);
        at.issue(session);
        REQUIRE(at.all("conclusions").size() == 1);
        const auto said = at.context.toasts.last();
        INFO(said.toStdString());
        CHECK(said.contains(whose) == !may);
        CHECK(said.contains(QString::fromUtf8("donné au prochain échange.")) == may); // one's own
        CHECK(at.panel("committeePanel").contains(whose) == !may);
        const auto words = issuedPaper(scene.backend, at.all("conclusions").front().id); // read by those who may and those who may not
        CHECK(words.contains(QString::fromUtf8(
            "Le numéro sera donné au prochain échange d'un·e responsable ou de la coordination ; rien d'autre ne changera.")));

        scene.backend.trust().takeNumber(ui::conclusionsSeries, session, [](const Result<> &taken) { REQUIRE(taken); });
        at.read();
        CHECK(at.tag("committee.conclusions").contains(QString::fromUtf8("n° 1")));
        CHECK_FALSE(at.panel("committeePanel").contains(whose));
    }
}

TEST_CASE("Two laptops that ask for one number at once give one", "[committees]") {
    Scene scene(referent | coordinator);
    give(scene, scene.mine, referent | coordinator);
    give(scene, scene.colleague, referent | manager);
    StoreBackend theirs(scene.world, scene.colleague, referent | manager);
    const auto conclusions = issue(scene.mine, "2026-11-20");
    scene.world.sync();
    ui::NumberPost here(scene.backend), there(theirs);
    goOnline(scene.backend);
    goOnline(theirs); // it has not heard of the number yet
    CHECK(numberOf(scene.backend, conclusions) == 1);
    std::uint64_t last = 0;
    scene.backend.trust().withMembership(
        [&](const control::Membership &membership) { last = membership.lastNumber(ui::conclusionsSeries); });
    CHECK(last == 1);
}

TEST_CASE(
    "Conclusions that a restore of the server numbered anew are to be handed over again, says Today of who issued them until it is done",
    "[committees][today]") {
    Scene scene(referent | coordinator);
    auto &wip = scene.anotherStructure("WIP", "WIP");
    give(scene, scene.mine, referent | coordinator);
    const auto session = issue(scene.mine, "2026-11-20"), theirs = issue(wip, "2026-11-19");
    scene.world.sync();
    NumberedAnew restore(scene, session, theirs);
    for (auto *laptop : {&scene.mine, &wip}) restore.before(*laptop);
    const auto toTell = [](ui::Backend &of) {
        auto steps = must(ui::waitingSteps(of));
        std::erase_if(steps, [](const auto &step) { return !step.title.contains(QString::fromUtf8("réimprimez")); });
        return steps;
    };
    CHECK(numberOf(scene.backend, session) == 1); // printed, handed over
    CHECK(toTell(scene.backend).empty());
    for (auto *laptop : {&scene.mine, &wip}) restore.after(*laptop);
    restore.goOn();
    CHECK(toTell(scene.backend).empty()); // its new number is not known yet
    scene.backend.worldTrust.takeNumber(ui::conclusionsSeries, session, [](const Result<> &taken) { REQUIRE(taken); });
    REQUIRE(numberOf(scene.backend, session) == 2);
    const auto steps = toTell(scene.backend);
    REQUIRE(steps.size() == 1);
    CHECK(QString(steps.front().title).replace(QChar(0xa0), QLatin1Char(' ')) ==
          QString::fromUtf8("Le relevé n° 1 porte maintenant le n° 2 : réimprimez-le et remettez-le à nouveau"));
    CHECK(steps.front().opens.record == session);
    scene.world.sync();
    StoreBackend there(scene.world, wip, referent | manager);
    CHECK(toTell(there).empty()); // not theirs, and their own kept its number

    must(scene.mine.writer->commit(steps.front().settles));
    CHECK(toTell(scene.backend).empty());
    CHECK(scene.mine.value("committee_session", session, "numberTold") == Value(2));
}

TEST_CASE("A laptop that never saw the number a restore took away learns it from the session: Today and the paper tell it there too",
          "[committees][today]") {
    Scene scene(referent | coordinator);
    auto &wip = scene.anotherStructure("WIP", "WIP");
    give(scene, scene.mine, referent | coordinator);
    const auto session = committeeOf(scene.mine, "2026-11-20");
    const auto conclusions = issueOf(scene.mine, session, "2026-11-20");
    const auto theirs = issue(wip, "2026-11-19");
    scene.world.sync();
    NumberedAnew restore(scene, session, theirs);
    restore.before(scene.mine);
    restore.after(scene.mine);
    restore.goOn();
    ui::FormerNumberPost post(scene.backend);
    goOnline(scene.backend);
    CHECK(scene.mine.value("committee_session", session, "numberBefore").isNull()); // no other number yet
    scene.backend.worldTrust.takeNumber(ui::conclusionsSeries, session, [](const Result<> &taken) { REQUIRE(taken); });
    emit scene.backend.syncStateChanged();
    CHECK(scene.mine.value("committee_session", session, "numberBefore") == Value(1));
    scene.world.sync();

    StoreBackend there(scene.world, scene.colleague, referent | coordinator);
    must(scene.colleague.writer->applyLog({}, scene.world.consortium.wires));
    REQUIRE(must(scene.colleague.reader->fallenNumbers(ui::conclusionsSeries)).empty());
    REQUIRE(numberOf(there, session) == 2);
    CHECK(ui::formerNumber(there, session, 2) == 1u);
    CHECK_FALSE(ui::formerNumber(there, theirs, 1));
    const auto steps = must(ui::waitingSteps(there));
    CHECK(std::ranges::count_if(steps, [](const auto &step) { return step.title.contains(QString::fromUtf8("réimprimez")); }) == 1);
    const auto paper = ui::conclusionsPaper(there, conclusions);
    REQUIRE(paper);
    CHECK(paper->number == 2u);
    CHECK(paper->former == 1u);
    CHECK(issuedPaper(there, conclusions, PaperOrder::Lines)
              .contains(QString::fromUtf8("Avant la restauration du serveur, il portait le n° 1")));
}
