// A file of years: what stands at once, and what is looked at a few turns later. Real stores.
#include "tests/ui/pages/Dossier.h"
#include "tests/ui/pages/Scene.h"
#include "ui/persons/PersonStory.h"

#include <QPointer>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

const QDate readOn(2026, 11, 24);

// Sixty encounters, one a day; at the very first something was agreed on that is still ahead.
RecordId metSixtyTimes(Scene &scene) {
    const auto ines = scene.person("Inès");
    const auto first = QDate(2026, 9, 1);
    for (int i = 0; i < 60; ++i) {
        const auto on = first.addDays(i).toString(Qt::ISODate).toStdString() + "T10:00";
        const auto encounter = scene.encounter(on, "Place " + std::to_string(i));
        if (i == 0) scene.mine.edit("encounter", encounter, {{"nextStep", "meet_again"}, {"nextStepOn", "2026-12-24"}});
        scene.meet(ines, encounter, on, i % 2 ? "Dit au jour " + std::to_string(i) : "");
    }
    scene.backend.received();
    return ines;
}

} // namespace

TEST_CASE("A long file read in turns is the one read at once; before, it says each day and what was noted of the person") {
    Scene scene;
    const auto ines = metSixtyTimes(scene);
    auto &reader = scene.backend.reader();
    const ui::ValueText text(reader);
    const auto person = must(reader.get("person", ines));
    const auto whole = ui::personStory(reader, text, person, readOn);
    REQUIRE(whole.encounters == 60);
    REQUIRE(whole.next);
    CHECK(whole.next->day == QDate(2026, 12, 24));
    ui::StoryReading reading(reader, text, person, readOn);
    const auto untouched = reading.story();
    CHECK(untouched.encounters == 60);
    CHECK(untouched.lastContact == whole.lastContact);
    CHECK(untouched.shows == whole.shows);
    CHECK_FALSE(untouched.next); // agreed on at an encounter that was not looked at
    CHECK(untouched.entries.size() == whole.entries.size() - 1);
    int turns = 1;
    while (reading.lookAt(7)) ++turns;
    CHECK(turns == 9);
    const auto read = reading.story();
    CHECK(read.entries == whole.entries);
    CHECK(read.next == whole.next);
    CHECK(std::ranges::count_if(read.entries, [](const auto &entry) { return entry.title.contains("Place"); }) == 60);
    CHECK(std::ranges::count_if(untouched.entries, [](const auto &entry) { return entry.text.startsWith("Dit au jour"); }) == 30);
}

TEST_CASE("A long file stands whole in the window: what was agreed on long ago is to do, and older encounters say where") {
    Scene scene;
    const auto ines = metSixtyTimes(scene);
    Dossier file(scene, ines);
    CHECK(allText(file.page).contains("24/12/2026"));
    for (int i = 0; i < 2; ++i) file.press("olderEntries");
    const auto opening = file.page.findChildren<QAbstractButton *>("openEntry");
    CHECK(std::ranges::any_of(opening, [](const auto *one) { return one->text().contains("Place 0"); }));
}

TEST_CASE("A long file that is brought up to date leaves its thread, and the keyboard in it, where they stand") {
    Scene scene;
    const auto ines = metSixtyTimes(scene);
    Dossier file(scene, ines);
    file.press("olderEntries");
    const auto last = [&] { return file.page.findChildren<QAbstractButton *>("openEntry").back(); };
    const QPointer<QAbstractButton> stands = last();
    stands->setFocus();
    REQUIRE(file.page.focusWidget() == stands);
    scene.mine.edit("person", ines, {{"team", "Rue"}});
    scene.backend.received();
    settle();
    CHECK(allText(file.page).contains("Rue")); // it was read again
    REQUIRE(stands);
    CHECK(stands->isVisible());
    CHECK(file.page.focusWidget() == stands);
}
