// Of pathways, activities, the directory, referrals, groups and both committees, every type of record the schema declares can be written
// as a file from some list of the window, or says here why not. Real stores.
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Referrals.h"
#include "tests/ui/pages/Steering.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/RecordTable.h"
#include "ui/pathways/PathwaysPage.h"
#include "ui/referrals/ReferralPost.h"

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

void addOffered(QWidget &page, std::set<std::string> &types) {
    for (const auto *button : page.findChildren<ui::ExportButton *>())
        for (const auto &list : button->offered()) types.insert(list.query.type);
}

// One of each type, and the referral as the structure reads it that it was made to.
struct AllParts {
    AllParts() : wip(scene.anotherStructure("WIP", "WIP")), records(scene, scene.mine), ines(scene.person("Inès Bellanger")) {
        auto &mine = scene.mine;
        const auto inFile = [&](const char *type, std::map<std::string, Value> fields) {
            fields["person"] = idValue(ines);
            return mine.add(type, std::move(fields), ines);
        };
        const auto pathway = inFile("pathway", {{"startedOn", "2026-03-02"}});
        inFile("pathway_phase", {{"pathway", idValue(pathway)}, {"phase", "outreach"}, {"from", "2026-03-02"}});
        inFile("pathway_step", {{"pathway", idValue(pathway)}, {"title", "Essai"}, {"plannedFrom", "2026-12-01"}});
        mine.add("professional", {{"name", "Rose Lemoine"}, {"verifiedOn", "2026-09-01"}});
        mine.add("scheme", {{"name", "Mobilité"}});
        mine.add("referral",
                 {{"toStructure", idValue(wip.structure)},
                  {"shownName", "Inès B."},
                  {"text", "Une place ?"},
                  {"proposedOn", "2026-11-20"},
                  {"proposedBy", idValue(mine.member)}},
                 ines);
        const auto activity = mine.add("activity", {{"title", "Boxe"}});
        const auto series = mine.add(
            "series",
            {{"activity", idValue(activity)}, {"startsAt", "2026-11-26T10:00"}, {"rule", "FREQ=WEEKLY;INTERVAL=1;UNTIL=20270101"}});
        session = mine.add(
            "session", {{"activity", idValue(activity)}, {"startsAt", "2026-11-26T10:00"}, {"minutes", 60}, {"series", idValue(series)}});
        const auto seat = mine.add("session_seat", {{"session", idValue(session)}, {"takenAt", "2026-11-20T09:00"}});
        inFile("signup", {{"session", idValue(session)}, {"seat", idValue(seat)}, {"signedUpAt", "2026-11-20T09:00"}});
        group = groupOf(mine, "Évrecy");
        const auto place = delegateOf(scene, mine, group, ines);
        committee = sessionOf(mine, "2026-11-05T14:00");
        mine.add("committee_presence", {{"session", idValue(committee)}, {"seat", idValue(place)}, {"attendance", "present"}});
        proposal = records.adopt("Un repas", group, committee, "2026-11-05");
        records.issue(committee, "2026-11-10", {proposal}, "Évrecy");
        steering = records.steering("2026-11-20T14:00", true);
        records.represent(steering, mine.structure, "Mme Aubry");
        const auto answer = records.answer(proposal, steering, "2026-11-20", "accepted");
        records.tell(answer, "2026-11-22");
        decision = mine.add("decision", {{"title", "Un minibus"}, {"session", idValue(steering)}});
        mine.add("impact", {{"decision", idValue(decision)}, {"text", "Deux heures de plus"}, {"writtenOn", "2026-11-19"}});
        milestone = mine.add("milestone", {{"title", "Bilan"}, {"dueOn", "2026-12-01"}});
        allotment = mine.add(
            "allotment", {{"beneficiary", idValue(mine.structure)}, {"fromOn", "2026-01-01"}, {"untilOn", "2026-12-31"}, {"euros", 900}});
        scene.backend.received();
    }
    Scene scene;
    Peer &wip;
    CommitteeRecords records;
    RecordId ines, session, group, committee, proposal, steering, decision, milestone, allotment;
};

} // namespace

TEST_CASE("Every type of pathways, activities, directory, groups and committees leaves from a list, or has a reason not to") {
    const std::map<std::string, std::string> without{
        {"shown_name", "a participant's own name, agreed to be seen in one group: read there, and handed out with no list"},
        {"exchange", "says between whom a referral passes, in no words; the referrals leave themselves"},
    };
    const std::set<std::string> otherSystems{
        "encounter",    "person",   "participation", "outing",        "observation", "encounter_template",
        "situation",    "reminder", "handover",      "exit",          "territory",   "structure",
        "member",       "sharing",  "erasure",       "erasure_ack",   "adoption",    "kit",
        "custom_field", "term",     "access",        "export_profile"};
    AllParts all;
    auto &scene = all.scene;
    std::set<std::string> offered;
    const auto read = [](QWidget &) {
        QTest::qWait(150); // a burst of changes is read once
        settle();
    };
    {
        ui::PathwaysPage page(scene.backend, scene.context);
        present(page);
        REQUIRE(QTest::qWaitFor([&] { return named<ui::RecordTable>(page, "pathwayTable").model()->rowCount() > 1; }));
        addOffered(page, offered);
        CHECK(offered.contains("pathway_phase"));
        CHECK(offered.contains("pathway_step"));
    }
    {
        ui::ActivitiesPage page(scene.backend, scene.context);
        present(page);
        page.openRecord(all.session);
        read(page);
        page.showPart("catalogue");
        read(page);
        addOffered(page, offered);
    }
    {
        ui::CommitteesPage page(scene.backend, scene.context);
        present(page);
        for (const auto &one : {all.group, all.committee, all.steering, all.decision, all.milestone, all.allotment}) {
            page.openRecord(one);
            read(page);
        }
        page.showPart(QLatin1String(ui::followUpPart) + QString::fromStdString(toText(all.proposal)));
        read(page);
        addOffered(page, offered);
    }
    {
        scene.backend.state.phase = sync::SyncState::Phase::Live;
        StoreBackend there(scene.world, all.wip, referent);
        ui::ReferralPost post(scene.backend);
        scene.backend.received();
        there.received();
        OneSide ours(scene.backend, scene.context);
        addOffered(ours.page, offered);
        TestContext theirContext;
        OneSide theirs(there, theirContext);
        addOffered(theirs.page, offered);
    }
    for (const auto &type : schema::recordTypes()) {
        INFO(type.name);
        const int said = static_cast<int>(offered.contains(type.name)) + static_cast<int>(without.contains(type.name)) +
                         static_cast<int>(otherSystems.contains(type.name));
        CHECK(said == 1); // once: a reason for what is offered is none
    }
}
