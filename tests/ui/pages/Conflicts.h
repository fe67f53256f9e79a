#pragma once
// The page of what is to be read again: records that both laptops changed without network, and what a test chooses there. Real stores.
#include "tests/ui/pages/Scene.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/conflicts/VersionTile.h"

#include <QPushButton>

namespace tp::test {

inline ui::VersionTile &tile(QWidget &page, const char *name) { return named<ui::VersionTile>(page, name); }
// One field of an encounter, changed on both laptops without network.
inline RecordId contested(Scene &scene, const char *field, Value before, Value mine, Value hers) {
    const auto id = scene.encounter("2026-11-20T16:00", "Grande Delle", {{field, std::move(before)}});
    scene.world.sync();
    scene.mine.edit("encounter", id, {{field, std::move(mine)}});
    scene.world.clock.advance(60'000);
    scene.colleague.edit("encounter", id, {{field, std::move(hers)}});
    scene.backend.received();
    REQUIRE(scene.mine.get("encounter", id).conflicts == std::vector<std::string>{field});
    return id;
}
inline void choose(QWidget &page, const char *field, int id) {
    tile(page, ("version_" + std::string(field) + "_" + std::to_string(id)).c_str()).click();
}
inline void keep(QWidget &page) {
    named<QPushButton>(page, "keepChoices").click();
    settle();
}
// Both laptops change the same lines without network.
inline RecordId conflicted(Scene &scene) {
    const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2002}, {"commune", "14327"}, {"phone", "06 39 98 12 40"}});
    scene.world.sync();
    scene.mine.edit("person", ines, {{"phone", "06 39 98 41 07"}, {"ageBand", "22-25"}});
    scene.world.clock.advance(60'000);
    scene.colleague.edit("person", ines, {{"phone", "06 39 98 55 18"}, {"ageBand", "18-21"}});
    scene.backend.received();
    return ines;
}

} // namespace tp::test
