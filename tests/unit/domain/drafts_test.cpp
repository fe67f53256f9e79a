#include "core/domain/Describe.h"
#include "core/domain/Drafts.h"

#include "core/base/IdValue.h"
#include "tests/support/RandomValue.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;

namespace {

constexpr std::int64_t now = 1'772'461'800'000;
const auto &encounterType = *schema::recordType("encounter");

EncounterDraft draft() {
    EncounterDraft out;
    out.fields = {{"occurredAt", "2026-03-02T14:30"}, {"commune", "14327"}, {"themes", Value::Array{"housing", "health"}}};
    out.note = "  Cherche un logement. ";
    return out;
}
Value anonymous() { return Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}}; }
RecordId someone(std::uint64_t seed) {
    SeededRandom random(seed);
    return newUuid7<RecordId>(now, random);
}
std::string detail(const auto &result) { return result ? "" : result.error().detail; }

} // namespace

TEST_CASE("the note of an encounter with one known person goes into that person's file") {
    SeededRandom random(1);
    auto typed = draft();
    typed.people = {someone(7), someone(7)};
    const auto changes = encounterChanges(typed, now, random);
    REQUIRE(changes);
    REQUIRE(changes->size() == 2);
    const auto &encounter = changes->at(0), &participation = changes->at(1);
    CHECK(encounter.type == "encounter");
    CHECK_FALSE(encounter.file);
    CHECK_FALSE(encounter.set.contains("note"));
    CHECK(encounter.set.at("themes") == Value(Value::Array{"health", "housing"}));
    CHECK(participation.type == "participation");
    CHECK(participation.file == someone(7));
    CHECK(participation.set.at("note") == Value("Cherche un logement."));
    CHECK(participation.set.at("occurredAt") == encounter.set.at("occurredAt"));
    CHECK(participation.set.at("encounter") == Value(Bytes(encounter.record.bytes.begin(), encounter.record.bytes.end())));
}

TEST_CASE("with several people, or anonymous ones beside, the note stays with the encounter") {
    SeededRandom random(2);
    auto several = draft();
    several.people = {someone(7), someone(8)};
    auto mixed = draft();
    mixed.people = {someone(7)};
    mixed.fields["anonymous"] = anonymous();
    auto crowd = draft();
    crowd.fields["anonymous"] = anonymous();
    for (const auto &typed : {several, mixed, crowd}) {
        const auto changes = encounterChanges(typed, now, random);
        REQUIRE(changes);
        CHECK(changes->front().set.at("note") == Value("Cherche un logement."));
        for (std::size_t i = 1; i < changes->size(); ++i) CHECK_FALSE(changes->at(i).set.contains("note"));
    }
}

TEST_CASE("a new name opens a file with the day of first contact") {
    SeededRandom random(3);
    auto typed = draft();
    typed.newPeople = {" Kévin "};
    const auto changes = encounterChanges(typed, now, random);
    REQUIRE(changes);
    REQUIRE(changes->size() == 3);
    const auto &person = changes->at(1);
    CHECK(person.type == "person");
    CHECK(person.file == person.record);
    CHECK(person.set.at("usualName") == Value("Kévin"));
    CHECK(person.set.at("firstContactOn") == Value("2026-03-02"));
    CHECK(changes->at(2).file == person.record);
    CHECK(changes->at(2).set.contains("note"));
    CHECK_FALSE(person.set.contains("referent"));

    typed.people = {someone(7)}; // whoever has a file keeps the referent they have
    typed.referent = newUuid7<MemberId>(now, random);
    const auto followed = encounterChanges(typed, now, random);
    REQUIRE(followed);
    for (const auto &change : *followed) CHECK(change.set.contains("referent") == (change.type == "person"));
    CHECK(followed->at(1).set.at("referent") == Value(Bytes(typed.referent->bytes.begin(), typed.referent->bytes.end())));
}

TEST_CASE("a draft that cannot be saved says why") {
    SeededRandom random(4);
    CHECK(detail(encounterChanges(draft(), now, random)) == "people: nothing says who was met");
    auto typed = draft();
    typed.people = {someone(7)};
    typed.fields["occurredAt"] = "2026-02-30T14:30";
    CHECK(detail(encounterChanges(typed, now, random)).starts_with("occurredAt: "));
    typed.fields.erase("occurredAt");
    CHECK(detail(encounterChanges(typed, now, random)) == "occurredAt: required");
    typed = draft();
    typed.newPeople = {"  "};
    CHECK(detail(encounterChanges(typed, now, random)) == "usualName: required");
    typed.newPeople = std::vector<std::string>(7, "Sam");
    REQUIRE_FALSE(encounterChanges(typed, now, random));
    CHECK(encounterChanges(typed, now, random).error().code == Code::TooLarge);
    typed.newPeople.pop_back();
    CHECK(encounterChanges(typed, now, random));
}

TEST_CASE("a reminder goes into the file of everybody in the encounter who has one, in the same save") {
    SeededRandom random(5);
    auto typed = draft();
    typed.people = {someone(7)};
    typed.newPeople = {"Lulu"};
    typed.fields["anonymous"] = anonymous();
    typed.reminders = {{" Appeler la mission locale ", "2026-03-06", newUuid7<MemberId>(now, random)}};
    const auto changes = encounterChanges(typed, now, random);
    REQUIRE(changes);
    std::vector<RecordId> files;
    for (const auto &change : *changes) {
        if (change.type != "reminder") continue;
        REQUIRE(change.file);
        files.push_back(*change.file);
        CHECK(change.create);
        CHECK(change.set.at("person") == Value(Bytes(change.file->bytes.begin(), change.file->bytes.end())));
        CHECK(change.set.at("what") == Value("Appeler la mission locale"));
        CHECK(change.set.at("dueOn") == Value("2026-03-06"));
        CHECK(change.set.at("encounter") == Value(Bytes(changes->front().record.bytes.begin(), changes->front().record.bytes.end())));
        CHECK(change.set.contains("member"));
    }
    CHECK(files == std::vector{someone(7), changes->at(1).record});

    typed.people.clear();
    typed.newPeople.clear();
    CHECK(detail(encounterChanges(typed, now, random)) == "reminders: nobody has a file");
    typed.people = {someone(7)};
    typed.reminders[0].dueOn = "bientôt";
    CHECK(detail(encounterChanges(typed, now, random)).starts_with("dueOn: "));
    typed.reminders[0].dueOn = "2026-03-06";
    typed.people.clear();
    for (std::uint64_t i = 0; i < 7; ++i) typed.people.push_back(someone(20 + i)); // 3 + 7 × 2: one too many
    CHECK(encounterChanges(typed, now, random).error().code == Code::TooLarge);
    typed.people.pop_back();
    CHECK(encounterChanges(typed, now, random));
}

TEST_CASE("the command line's example is read exactly") {
    const auto fields = fieldsFromJson(encounterType, R"({"occurredAt": "2026-03-02T14:30", "placeKind": "public_space",
        "place": "Place Café des Images", "commune": "14327", "contactMode": "outreach", "themes": ["housing", "health"],
        "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 2}], "note": "…"})");
    REQUIRE(fields);
    CHECK(fields->size() == 8);
    CHECK(fields->at("anonymous") == anonymous());
    CHECK(schema::validateNew(encounterType, *fields));
    CHECK(
        toJson(encounterType, *fields) ==
        R"({"occurredAt":"2026-03-02T14:30","placeKind":"public_space","commune":"14327","contactMode":"outreach",)"
        R"("themes":["health","housing"],"anonymous":[{"ageBand":"18-21","count":2,"gender":"woman"}],"place":"Place Café des Images","note":"…"})");
}

TEST_CASE("bad JSON is refused with the place of the fault") {
    const auto why = [](const char *json) {
        const auto result = fieldsFromJson(encounterType, json);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == Code::Invalid);
        return result.error().detail;
    };
    CHECK(why("{\"note\": \"a\",\n \"place\" \"b\"}").starts_with("malformed JSON at line 2, character "));
    for (const auto *json : {"", "{", "{\"note\":\"a\"", "{} {}", "{},{}", "{}]["})
        CHECK(why(json).starts_with("malformed JSON at line 1, character "));
    CHECK(why("\xff").starts_with("malformed JSON"));
    CHECK(why("[]") == "a JSON object expected: {\"field\": value, …}");
    CHECK(why(R"({"colour": "blue"})") == "unknown field: colour");
    CHECK(why(R"({"occurredAt": "2026-02-29T10:00"})").starts_with("occurredAt: date and time like"));
    CHECK(why(R"({"anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 1.5}]})") == "anonymous[0].count: whole number expected");
    CHECK(why(R"({"placeKind": "moon"})").starts_with("placeKind: one of public_space, station"));
    CHECK(why(R"({"territory": "x"})") == "territory: UUID expected");
    CHECK(why(R"({"note": 3})") == "note: text expected");
}

TEST_CASE("any record reads back from its own JSON") {
    constexpr std::uint64_t seed = 4242;
    INFO("seed " << seed);
    SeededRandom random(seed);
    for (const auto &type : schema::recordTypes()) {
        for (int round = 0; round < 30; ++round) {
            const auto fields = test::randomFields(type, random);
            const auto json = toJson(type, fields);
            INFO(json);
            const auto back = fieldsFromJson(type, json);
            REQUIRE(back);
            REQUIRE(*back == fields);
            for (const auto &[name, value] : fields)
                REQUIRE(valueFromJson(*type.field(name), valueToJson(*type.field(name), value)) == value);
        }
    }
    CHECK(valueFromJson(*encounterType.field("note"), "null")->isNull());
    CHECK(valueFromJson(*encounterType.field("note"), "\"e\\u0301\"") == Value("é")); // composed
}

TEST_CASE("the description of the schema names every field with its kind, audience and choices") {
    const auto text = describeSchema(schema::Dictionary(schema::recordTypes()));
    for (const auto &type : schema::recordTypes()) {
        CHECK(text.find('"' + std::string(type.name) + '"') != std::string::npos);
        for (const auto &field : type.fields) {
            CHECK(text.find('"' + std::string(field.name) + '"') != std::string::npos);
            CHECK(std::string(kindName(field.kind)) != "unknown");
        }
    }
    CHECK(text.find("\"public_space\"") != std::string::npos);
    CHECK(text.find("\"audience\": \"file\"") != std::string::npos);
    CHECK(text.find("\"added\"") == std::string::npos);
}

TEST_CASE("the description of a dictionary names what coordinators added, with its words, and what is retired") {
    const RecordId id{{1, 2, 3}};
    const auto name = schema::customFieldName("permis", id);
    const schema::Dictionary dictionary(
        schema::recordTypes(), {{id, "encounter", "permis", "choice", "structure", "Permis", true}},
        {{name, "x_b", "Permis B", false}, {"theme", "x_danse", "Danse", false}, {"theme", "housing", "", true}});
    const auto text = describeSchema(dictionary);
    for (const auto *part : {"\"added\": true", "\"retired\": true", "\"Permis B\"", "\"x_danse\"", "\"structure\""})
        CHECK(text.find(part) != std::string::npos);
    CHECK(text.find('"' + name + '"') != std::string::npos);
}

TEST_CASE("whom a saved encounter met is corrected in one list of changes: who goes, who comes, whose file is opened") {
    SeededRandom random(7);
    MetDraft corrected{someone(1), "2026-03-02T14:30", {}, {}, {}, 1, false, newUuid7<MemberId>(now, random)};
    corrected.gone = {{someone(2), someone(3)}};
    corrected.added = {{someone(4), {}, "Cherche un logement."}, {{}, " Lulu ", {}}};
    const auto changes = metChanges(corrected, now, random);
    REQUIRE(changes);
    REQUIRE(changes->size() == 4);
    const auto &goes = changes->at(0), &comes = changes->at(1), &opened = changes->at(2), &with = changes->at(3);
    CHECK(goes == RecordChange{someone(2), "participation", false, someone(3), {}, true});
    CHECK(comes.create);
    CHECK(comes.file == someone(4));
    CHECK(comes.set.at("encounter") == idValue(someone(1)));
    CHECK(comes.set.at("occurredAt") == Value("2026-03-02T14:30"));
    CHECK(comes.set.at("note") == Value("Cherche un logement."));
    CHECK(opened.set.at("usualName") == Value("Lulu"));
    CHECK(opened.set.at("firstContactOn") == Value("2026-03-02"));
    CHECK(opened.set.contains("referent"));
    CHECK(with.file == opened.record);
    CHECK_FALSE(with.set.contains("note"));
}

TEST_CASE("an encounter meets somebody, and no more people than one save corrects") {
    SeededRandom random(8);
    MetDraft corrected{someone(1), "2026-03-02T14:30", {}, {}, {}, 0, false, {}};
    corrected.gone = {{someone(2), someone(3)}};
    CHECK(detail(metChanges(corrected, now, random)) == "people: nothing says who was met");
    corrected.anonymous = true;
    CHECK(metChanges(corrected, now, random));
    corrected.staying = 12;
    corrected.gone.clear();
    corrected.added = {{someone(4), {}, {}}};
    CHECK(metChanges(corrected, now, random)); // 13, as on the capture card
    corrected.staying = 13;
    REQUIRE_FALSE(metChanges(corrected, now, random));
    CHECK(metChanges(corrected, now, random).error().code == Code::TooLarge);
    corrected.added.clear(); // those there were noted elsewhere: somebody can be taken away all the same
    corrected.gone = {{someone(2), someone(3)}, {someone(5), someone(6)}, {someone(7), someone(8)}, {someone(9), someone(10)}};
    CHECK(metChanges(corrected, now, random));
    for (std::uint64_t i = 0; corrected.gone.size() < 13; ++i) corrected.gone.push_back({someone(20 + i), someone(40 + i)});
    CHECK(metChanges(corrected, now, random));
    corrected.gone.push_back({someone(60), someone(61)}); // nor are more taken away than a save holds beside the encounter itself
    REQUIRE_FALSE(metChanges(corrected, now, random));
    CHECK(metChanges(corrected, now, random).error().code == Code::TooLarge);
}
