#include "core/domain/Communes.h"
#include "core/domain/Demo.h"
#include "core/domain/DemoSentences.h"
#include "core/domain/DemoTables.h"
#include "core/schema/Text.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <set>

using namespace tp;
using namespace tp::domain;

namespace {

const std::vector<DemoSave> &saves() {
    static const auto made = demoSaves({}).value();
    return made;
}
const Value *valueOf(const RecordChange &change, const char *field) {
    const auto at = change.set.find(field);
    return at == change.set.end() ? nullptr : &at->second;
}
std::string textOf(const RecordChange &change, const char *field) {
    const auto *value = valueOf(change, field);
    return value && value->text() ? *value->text() : std::string();
}
template <class Visit> void ofEncounters(Visit visit) {
    for (const auto &save : saves()) {
        for (const auto &change : save.changes) visit(save, change);
    }
}
// The note of a save, wherever it stands; those of outings are few and may come again.
std::string noteOf(const DemoSave &save) {
    for (const auto &change : save.changes) {
        if (change.type == "outing") continue;
        if (const auto note = textOf(change, "note"); !note.empty()) return note;
    }
    return {};
}

} // namespace

TEST_CASE("the same plan gives the same demonstration, another seed another one") {
    const auto again = demoSaves({}).value();
    REQUIRE(again.size() == saves().size());
    for (std::size_t i = 0; i < again.size(); ++i) {
        REQUIRE(again[i].atMs == saves()[i].atMs);
        REQUIRE(again[i].changes == saves()[i].changes);
    }
    DemoPlan other;
    other.seed = 1;
    CHECK_FALSE(demoSaves(other).value()[0].changes == saves()[0].changes);
    CHECK(demoTerritories(2026) == demoTerritories(2026));
}

TEST_CASE("the demonstration has the people, encounters and structures it promises, and every value fits") {
    std::map<std::string, std::size_t> counts;
    std::set<RecordId> ids;
    std::set<std::size_t> structures, members;
    ofEncounters([&](const DemoSave &save, const RecordChange &change) {
        ++counts[change.type];
        REQUIRE(change.create);
        REQUIRE(ids.insert(change.record).second);
        const auto &type = *schema::recordType(change.type);
        const auto valid = schema::validateNew(type, change.set);
        INFO((valid ? "" : valid.error().detail));
        REQUIRE(valid);
        for (const auto &[name, value] : change.set) REQUIRE(schema::normalise(*type.field(name), value) == value);
        structures.insert(save.structure);
        members.insert(save.member);
        REQUIRE(demoMembers()[save.member].structure == save.structure);
    });
    CHECK(counts["person"] == 400);
    CHECK(counts["encounter"] == 3000);
    CHECK(counts["participation"] > 1500);
    CHECK(structures.size() == 7);
    CHECK(members.size() == demoMembers().size());
    CHECK(demoStructures().size() == 7);
    for (const auto &structure : demoStructures()) CHECK(schema::validate(*schema::recordType("structure")->field("code"), structure.code));
}

TEST_CASE("encounters spread over the eighteen months before the last day, in order of saving, never at night") {
    std::set<std::string> months;
    std::string first = "9999", last;
    ofEncounters([&](const DemoSave &, const RecordChange &change) {
        if (change.type != "encounter") return;
        const auto when = textOf(change, "occurredAt");
        months.insert(when.substr(0, 7));
        first = std::min(first, when);
        last = std::max(last, when);
        const auto hour = when.substr(11, 2);
        CHECK((hour >= "09" && hour <= "21"));
    });
    CHECK(first >= "2024-09-03");
    CHECK(first <= "2024-09-10");
    CHECK(last >= "2026-02-25");
    CHECK(last <= "2026-03-02T23:59");
    CHECK(months.size() == 19); // the first and the last in part
    CHECK(std::is_sorted(saves().begin(), saves().end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; }));
}

TEST_CASE("a participation points at a person already known, of the same structure, and at its encounter") {
    std::map<RecordId, std::size_t> owner;
    std::map<RecordId, std::size_t> visits;
    for (const auto &save : saves()) {
        for (const auto &change : save.changes) {
            if (change.type == "person") owner[change.record] = save.structure;
            if (change.type != "participation") continue;
            REQUIRE(change.file);
            REQUIRE(owner.contains(*change.file));
            REQUIRE(owner[*change.file] == save.structure);
            REQUIRE(*valueOf(change, "encounter") ==
                    Value(Bytes(save.changes[0].record.bytes.begin(), save.changes[0].record.bytes.end())));
            ++visits[*change.file];
        }
    }
    CHECK(visits.size() == 400);
    const auto often = std::count_if(visits.begin(), visits.end(), [](const auto &one) { return one.second >= 3; });
    CHECK(often > 150);
}

TEST_CASE("places lie in real communes of the two territories") {
    const auto territories = demoTerritories(2026);
    REQUIRE(territories.size() == 2);
    for (const auto &territory : territories) {
        CHECK(schema::validateNew(*schema::recordType("territory"), territory.set));
        CHECK(valueOf(territory, "communes")->array()->size() > 20);
    }
    for (const auto &place : demo::places()) {
        INFO(place.name);
        CHECK(commune(place.commune));
        CHECK(schema::vocabulary("place_kind")->term(place.kind));
    }
    std::size_t elsewhere = 0;
    ofEncounters([&](const DemoSave &, const RecordChange &change) {
        if (change.type == "encounter" && !valueOf(change, "territory")) ++elsewhere;
    });
    CHECK(elsewhere == 0);
}

TEST_CASE(
    "what a structure noted outside on one day is one outing: it begins before the first and ends after the last, with the team's names") {
    std::map<RecordId, RecordChange> outings;
    ofEncounters([&](const DemoSave &, const RecordChange &change) {
        if (change.type == "outing") outings.emplace(change.record, change);
    });
    CHECK(outings.size() > 100);
    std::map<RecordId, std::size_t> encounters;
    ofEncounters([&](const DemoSave &, const RecordChange &change) {
        const auto *of = change.type == "encounter" ? valueOf(change, "outing") : nullptr;
        if (!of) return;
        const auto &outing = outings.at(RecordId::from(*of->bytes()).value());
        ++encounters[outing.record];
        CHECK(textOf(outing, "startedAt") < textOf(change, "occurredAt"));
        CHECK(textOf(outing, "endedAt") > textOf(change, "occurredAt"));
        CHECK(textOf(change, "contactMode") == "outreach");
    });
    CHECK(encounters.size() == outings.size());
    CHECK(std::ranges::all_of(encounters, [](const auto &one) { return one.second >= 2; }));
    CHECK(std::ranges::all_of(outings, [](const auto &one) { return !textOf(one.second, "team").empty(); }));
}

TEST_CASE("notes vary, read as finished sentences, and never repeat in a row") {
    std::set<std::string> distinct;
    std::string before;
    std::size_t notes = 0;
    for (const auto &save : saves()) {
        const auto note = noteOf(save);
        if (note.empty()) continue;
        ++notes;
        REQUIRE(note != before);
        REQUIRE(note.find_first_of("{}|") == std::string::npos);
        REQUIRE(note.find("  ") == std::string::npos);
        REQUIRE((note.ends_with('.') || note.ends_with('?') || note.ends_with('!')));
        before = note;
        distinct.insert(note);
    }
    CHECK(notes > 2500);
    CHECK(distinct.size() * 100 > notes * 90);
    for (const auto &term : schema::vocabulary("theme")->terms) {
        const auto all = demo::themeSentences();
        CHECK(std::any_of(all.begin(), all.end(), [&](const auto &one) { return std::string_view(one.theme) == term.code; }));
    }
}

TEST_CASE("the sizes of a plan are its own, and an impossible plan is refused") {
    DemoPlan plan;
    plan.people = 5, plan.encounters = 40, plan.months = 2, plan.until = "2024-03-31";
    const auto made = demoSaves(plan);
    REQUIRE(made);
    CHECK(std::ranges::count_if(*made, [](const DemoSave &save) { return save.changes[0].type == "encounter"; }) == 40);
    plan.until = "2024-02-30";
    CHECK(demoSaves(plan).error().code == Code::Invalid);
    plan.until = "2024-03-31", plan.months = 0;
    CHECK(demoSaves(plan).error().code == Code::Invalid);
}

TEST_CASE("a page of the demonstration, to read", "[.read]") {
    for (std::size_t i = 0; i < saves().size(); i += 60) {
        const auto &encounter = saves()[i].changes[0];
        std::printf("%s %s | %s | %s | %s\n  %s\n", demoStructures()[saves()[i].structure].code, textOf(encounter, "occurredAt").c_str(),
                    textOf(encounter, "place").c_str(), textOf(encounter, "contactMode").c_str(), textOf(encounter, "nextStep").c_str(),
                    noteOf(saves()[i]).c_str());
        for (const auto &change : saves()[i].changes) {
            if (change.type == "person") std::printf("  %s\n", toJson(*schema::recordType("person"), change.set).c_str());
        }
    }
}
