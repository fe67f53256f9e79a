// A pathway is begun, a step planned, not come to and tried again elsewhere, in a window by its keys alone; what was written is read once
// the program is closed. One server over HTTPS.
#include "core/base/IdValue.h"
#include "tests/desktop/Keys.h"
#include "tests/desktop/Region.h"
#include "ui/pathways/Lanes.h"
#include "ui/text/Dates.h"

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

constexpr const char *ofPathways[] = {"pathway", "pathway_phase", "pathway_step"};

std::map<std::string, std::uint64_t> countedBeside(Laptop &laptop) { // all but pathways, and what comes without anybody's doing
    std::map<std::string, std::uint64_t> out;
    for (const auto &type : schema::recordTypes()) {
        const std::string_view name(type.name);
        if (name == "access" || name == "member" || std::ranges::find(ofPathways, name) != std::end(ofPathways)) continue;
        out.emplace(name, laptop.count(std::string(name)));
    }
    return out;
}
std::vector<store::Record> stored(Laptop &laptop, const char *type) {
    store::Query query;
    query.type = type;
    return must(laptop.reader->list(query));
}
std::set<std::string> namesOf(const Fields &fields) {
    std::set<std::string> out;
    for (const auto &[name, value] : fields)
        if (!value.isNull()) out.insert(name);
    return out;
}
std::string isoIn(int days) { // from today on
    return ui::parisTime(SystemClock().nowMs()).date().addDays(days).toString(Qt::ISODate).toStdString();
}
bool standsOn(const QString &step, const QString &place) { // of the lanes, by what is read of it
    const auto spoken = [] { return Keys::focus().accessibleName(); };
    const bool there = until([&] { return spoken().startsWith(step) && spoken().contains(place); }, 5'000);
    UNSCOPED_INFO("the focus is on " << spoken().toStdString());
    return there;
}

} // namespace

TEST_CASE("a pathway is begun from the file, a step planned, not come to and tried again elsewhere by keys alone; the page shows both "
          "attempts and the board the person under her phase; the second step is an attempt of the first, and nothing else is written") {
    Region region;
    auto &anna = region.anna;
    const auto ines = Region::addedPerson(anna, {{"usualName", "Inès"}, {"referent", Region::idOf(anna.session->member())}});
    must(anna.syncOnce());
    const auto before = countedBeside(anna);
    const auto file = anna.get("person", ines);
    REQUIRE(file);
    region.closeAll();
    auto desk = std::make_unique<Desktop>(anna.folder());
    Desktop::unlock(anna.passphrase);
    Desktop::window();

    Keys::press(Qt::Key_3, Qt::AltModifier);
    Keys::openRow("personTable", QString::fromUtf8("Inès"));
    Keys::push("openPathway");
    CHECK(Keys::isIn("pathway.begin"));
    Keys::press(Qt::Key_Space);
    CHECK(Keys::heard(QString::fromUtf8("Le parcours est commencé.")));
    CHECK(Keys::isIn("pathway.add"));
    Keys::press(Qt::Key_Space);
    CHECK(Keys::isIn("title"));
    Keys::type("Stage en cuisine");
    Desktop::picture("pathway-1-plan");
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(Keys::heard(QString::fromUtf8("Étape enregistrée sur ce poste.")));
    REQUIRE(Desktop::says("stepPanel", QString::fromUtf8("Prévue")));
    Keys::push("step.not_come");
    CHECK(Keys::heard(QString::fromUtf8("Stage en cuisine : Pas venu·e")));
    CHECK(Keys::isIn("step.retry")); // what is next: the places stand there

    Keys::push("retry.CAF"); // the first action
    CHECK(Keys::isIn("plannedFrom"));
    const auto &lanes = Desktop::find<ui::Lanes>("lanes");
    CHECK(lanes.picture().bars.size() == 1); // nothing is written yet
    Desktop::picture("pathway-2-elsewhere");
    Keys::press(Qt::Key_Return, Qt::ControlModifier); // the second
    REQUIRE(until([&] { return lanes.picture().bars.size() == 2; }));
    CHECK(Keys::heard(QString::fromUtf8("Étape enregistrée sur ce poste.")));

    // The chain, in the panel and on the lanes.
    REQUIRE(Desktop::says("stepPanel", "2e essai · CAF"));
    CHECK(Desktop::says("stepPanel", QString::fromUtf8("Pas venu·e · à partir du")));
    const auto &picture = lanes.picture();
    REQUIRE(picture.links.size() == 1);
    CHECK(picture.lanes.at(picture.bars.at(picture.links.front().from).lane).code == "AAJB");
    CHECK(picture.lanes.at(picture.bars.at(picture.links.front().to).lane).code == "CAF");
    Desktop::picture("pathway-3-chain");
    Keys::push("step.attempt1");
    CHECK(Desktop::says("stepPanel", QString::fromUtf8("Pas venu·e, à retenter")));
    Keys::press(Qt::Key_Escape);
    CHECK(standsOn("Stage en cuisine", "AAJB"));
    Keys::press(Qt::Key_Right);
    CHECK(standsOn("Stage en cuisine", "CAF, 2e essai"));

    Keys::press(Qt::Key_Escape);
    CHECK(Keys::isIn("pathwayTable"));
    CHECK(until([] {
        return Desktop::rowOf("pathwayTable", QString::fromUtf8("Repérage · 1"), 0) == 0 &&
               Desktop::rowOf("pathwayTable", QString::fromUtf8("Inès"), 0) == 1;
    }));
    Desktop::picture("pathway-4-board");
    REQUIRE(until([] { return Desktop::status().contains(QString::fromUtf8("tout est envoyé"), Qt::CaseInsensitive); }));
    desk.reset();

    must(anna.reopen());
    const auto pathways = stored(anna, "pathway"), phases = stored(anna, "pathway_phase"), steps = stored(anna, "pathway_step");
    REQUIRE(pathways.size() == 1);
    CHECK(pathways[0].fields == Fields{{"person", idValue(ines)}, {"startedOn", isoIn(0)}});
    REQUIRE(phases.size() == 1);
    CHECK(phases[0].fields ==
          Fields{{"person", idValue(ines)}, {"pathway", idValue(pathways[0].id)}, {"phase", "outreach"}, {"from", isoIn(0)}});
    REQUIRE(steps.size() == 2);
    const auto &first = steps[0].fields.contains("attemptOf") ? steps[1] : steps[0];
    const auto &second = steps[0].fields.contains("attemptOf") ? steps[0] : steps[1];
    CHECK(namesOf(first.fields) == std::set<std::string>{"person", "pathway", "title", "structure", "plannedFrom", "outcome"});
    CHECK(first.fields.at("outcome") == Value("not_come"));
    CHECK(first.fields.at("plannedFrom") == Value(isoIn(0)));
    CHECK(first.fields.at("structure") == idValue(region.aajb));
    REQUIRE(namesOf(second.fields) == std::set<std::string>{"person", "pathway", "title", "structure", "plannedFrom", "attemptOf"});
    CHECK(second.fields.at("attemptOf") == idValue(first.id));
    CHECK(second.fields.at("title") == first.fields.at("title"));
    CHECK(second.fields.at("pathway") == idValue(pathways[0].id));
    CHECK(second.fields.at("plannedFrom") == Value(isoIn(7)));
    CHECK(second.fields.at("structure") == idValue(region.cafe));
    CHECK(anna.get("person", ines)->fields == file->fields);
    CHECK(countedBeside(anna) == before);
}
