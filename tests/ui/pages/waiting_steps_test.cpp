// What waits is kept source by source: after any change it is what it would be if all of it were read anew, and little is read.
#include "tests/ui/pages/Lived.h"
#include "ui/today/WaitingSteps.h"

#include <algorithm>
#include <optional>

using namespace tp;
using namespace tp::test;

namespace {

int readOut(ui::WaitingSteps &kept) { // how many sources it read, referrals counted as often as it read some
    int out = 0;
    while (kept.step(ui::dueAtOnce)) ++out;
    return out;
}

bool isAsReadAnew(const ui::WaitingSteps &kept, ui::Backend &backend) {
    const auto now = must(kept.steps()), anew = must(ui::waitingSteps(backend));
    return std::ranges::equal(now, anew, [](const auto &one, const auto &other) { return one.sameAs(other); });
}

// Something written that may be shown: its field, and other words for it.
std::optional<std::pair<std::string, Value>> reworded(const schema::RecordType &type, const store::Record &record) {
    for (const auto &field : type.fields) {
        const auto at = record.fields.find(field.name);
        const auto *text = field.kind == schema::Kind::Text && at != record.fields.end() ? at->second.text() : nullptr;
        if (text) return std::pair(std::string(field.name), Value(*text + " bis"));
    }
    return {};
}

} // namespace

TEST_CASE("A change reads again only the sources it concerns", "[today]") {
    Lived lived;
    ui::WaitingSteps kept(lived.scene.backend);
    const int all = readOut(kept);
    CHECK(all > 8);
    CHECK(kept.isWhole());
    kept.forget("reminder");
    CHECK_FALSE(kept.isWhole());
    CHECK(readOut(kept) == 3); // late, of today, to come
    kept.forget("vocabulary of nobody");
    CHECK(readOut(kept) == 0);
    kept.forget("person"); // their names stand in many
    const int named = readOut(kept);
    CHECK(named > 3);
    CHECK(named < all);
    kept.forget(store::ChangedTypes()); // a bulk load says nothing: everything
    CHECK(readOut(kept) == all);
    lived.scene.world.clock.advance(24 * 3'600'000LL); // another day: nothing says that anything changed
    CHECK(readOut(kept) == all);
}

TEST_CASE("Whatever changes, what is kept of what waits is what would be read anew; a source that is not told would be noticed",
          "[today]") {
    Lived lived;
    auto &scene = lived.scene;
    ui::WaitingSteps kept(scene.backend), untold(scene.backend);
    readOut(kept);
    readOut(untold);
    REQUIRE(must(kept.steps()).size() > 20);
    int changed = 0;
    for (const auto &type : schema::recordTypes()) {
        store::Query query;
        query.type = type.name;
        query.limit = 5;
        for (const auto &record : must(scene.backend.reader().list(query))) {
            const auto other = reworded(type, record);
            if (!other) continue;
            INFO(type.name << "." << other->first);
            if (!scene.mine.writer->commit(std::vector{domain::RecordChange{record.id, type.name, false, record.file, {*other}}}))
                continue; // too long with it, or not ours to write
            ++changed;
            kept.forget(type.name);
            readOut(kept);
            CHECK(isAsReadAnew(kept, scene.backend));
        }
    }
    CHECK(changed > 30);
    CHECK_FALSE(isAsReadAnew(untold, scene.backend)); // the control: what was not told shows
}

TEST_CASE("Of more than a thousand late next steps Today says that there are yet more", "[today]") {
    Scene scene;
    std::vector<domain::RecordChange> many;
    auto fields = anEncounter();
    fields["structure"] = idValue(scene.mine.structure);
    fields["nextStep"] = "call_back";
    fields["nextStepOn"] = "2026-10-08";
    for (int i = 0; i < 1'100; ++i) many.push_back({newUuid7<RecordId>(Scene::nowMs, scene.world.random), "encounter", true, {}, fields});
    // A save holds some entries, and an encounter is several.
    for (std::size_t at = 0; at < many.size(); at += 4)
        must(scene.mine.writer->commit(std::vector(many.begin() + static_cast<std::ptrdiff_t>(at),
                                                   many.begin() + static_cast<std::ptrdiff_t>(std::min(at + 4, many.size())))));
    const auto steps = must(ui::waitingSteps(scene.backend));
    const auto more = std::ranges::find_if(steps, [](const auto &step) { return step.heldBack > 0; });
    REQUIRE(more != steps.end());
    CHECK(more->heldBack == 1'000);
    CHECK(more->title.contains(QString::fromUtf8("ou plus encore")));
    scene.backend.received();
}
