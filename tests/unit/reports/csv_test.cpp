#include "core/base/IdValue.h"
#include "core/reports/Csv.h"
#include "core/reports/CsvCell.h"
#include "tests/support/RandomValue.h"
#include "tests/support/TempDir.h"
#include "tests/unit/reports/PlainCsv.h"

#include <QBuffer>
#include <QFile>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace tp;
using namespace tp::reports;

namespace {

const auto &encounterType = *schema::recordType("encounter");

store::Record record(const char *type, std::map<std::string, Value> fields) {
    SeededRandom random(1);
    store::Record out;
    out.id = newUuid7<RecordId>(1'772'461'800'000, random);
    out.type = type;
    out.fields = std::move(fields);
    return out;
}

std::string exported(const schema::RecordType &type, const std::vector<store::Record> &records, const CsvOptions &options = {}) {
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(exportCsv(buffer, type, records, options));
    return buffer.data().toStdString();
}

// What another program's CSV reader makes of it: cells separated by 0x1f, rows by 0x1e.
std::string readByPython(const std::string &csv) {
    const test::TempDir folder;
    const auto path = folder.file("export.csv"), script = folder.file("read.py");
    QFile file(QString::fromStdString(path)), program(QString::fromStdString(script));
    REQUIRE((file.open(QIODevice::WriteOnly) && program.open(QIODevice::WriteOnly)));
    file.write(QByteArray::fromStdString(csv));
    program.write("import csv, sys\n"
                  "rows = csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';', strict=True)\n"
                  "sys.stdout.buffer.write('\\x1e'.join('\\x1f'.join(row) for row in rows).encode())\n");
    file.close(), program.close();
    auto *pipe = ::popen(("python3 '" + script + "' '" + path + "'").c_str(), "r");
    REQUIRE(pipe);
    std::string out;
    char buffer[4096];
    while (const auto got = std::fread(buffer, 1, sizeof buffer, pipe)) out.append(buffer, got);
    CHECK(::pclose(pipe) == 0);
    return out;
}
std::vector<std::vector<std::string>> table(const std::string &joined) {
    std::vector<std::vector<std::string>> rows(1, {std::string()});
    for (const char c : joined) {
        if (c == '\x1e')
            rows.push_back({std::string()});
        else if (c == '\x1f')
            rows.back().emplace_back();
        else
            rows.back().back() += c;
    }
    return rows;
}
std::string cell(const std::vector<std::vector<std::string>> &rows, const std::string &column, std::size_t row = 1) {
    for (std::size_t i = 0; i < rows.at(0).size(); ++i) {
        if (rows[0][i] == column) return rows.at(row).at(i);
    }
    FAIL("no column " << column);
    return {};
}

std::map<std::string, Value> encounter() {
    return {{"occurredAt", "2026-03-02T14:30"},
            {"placeKind", "public_space"},
            {"commune", "14327"},
            {"themes", Value::Array{"health", "housing"}},
            {"anonymous", Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "<16"}, {"count", 1}},
                                       Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}}},
            {"note", "Dit : \"à bientôt\" ;\nrevient lundi"}};
}

} // namespace

TEST_CASE("the export has what French Excel needs: BOM, semicolons, CRLF, French dates, names and words") {
    CsvOptions french;
    french.label = [](std::string_view context, std::string_view source) {
        return context == "vocabulary" && source == "Housing" ? "Logement" : source == "When" ? "Quand" : std::string(source);
    };
    const auto csv = exported(encounterType, {record("encounter", encounter())}, french);
    CHECK(csv.starts_with("\xef\xbb\xbf"
                          "Quand;"));
    CHECK(csv.ends_with("\r\n"));
    const auto rows = table(readByPython(csv));
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[0].size() == rows[1].size());
    CHECK(cell(rows, "Quand") == "02/03/2026 14:30");
    CHECK(cell(rows, "Commune") == "Hérouville-Saint-Clair");
    CHECK(cell(rows, "Commune (INSEE code)") == "14327");
    CHECK(cell(rows, "Themes") == "Health, Logement");
    CHECK(cell(rows, "Kind of place") == "Public space");
    CHECK(cell(rows, "Anonymous people") == "3");
    CHECK(cell(rows, "Anonymous people (details)") == "1 × Man Under 16, 2 × Woman 18–21");
    CHECK(cell(rows, "Note") == "Dit : \"à bientôt\" ;\nrevient lundi");
    CHECK(cell(rows, "Team").empty());
}

TEST_CASE("the machine variant keeps names, codes and ISO dates") {
    CsvOptions machine;
    machine.machine = true;
    machine.label = [](std::string_view, std::string_view) -> std::string { return "translated"; };
    const auto rows = table(readByPython(exported(encounterType, {record("encounter", encounter())}, machine)));
    CHECK(cell(rows, "id") == toText(record("encounter", {}).id));
    CHECK(cell(rows, "occurredAt") == "2026-03-02T14:30");
    CHECK(cell(rows, "commune") == "14327");
    CHECK(cell(rows, "communeName") == "Hérouville-Saint-Clair");
    CHECK(cell(rows, "themes") == "health|housing");
    CHECK(cell(rows, "anonymous") == "3");
    CHECK(cell(rows, "anonymousDetail") == "man:<16:1|woman:18-21:2");
}

TEST_CASE("encounters tell how many people were met, with a file or without, and how many of these have one") {
    const auto unnamed = encounter();
    auto nobody = unnamed;
    nobody.erase("anonymous");
    auto second = record("encounter", nobody);
    second.id.bytes[0] ^= 1;
    CsvOptions options;
    options.withFile = [&](std::span<const RecordId> ids) -> Result<std::vector<std::int64_t>> {
        std::vector<std::int64_t> counts;
        for (const auto &id : ids) counts.push_back(id == second.id ? 2 : 1);
        return counts;
    };
    for (const bool machine : {false, true}) {
        options.machine = machine;
        const auto rows = table(readByPython(exported(encounterType, {record("encounter", unnamed), second}, options)));
        const std::string all = machine ? "peopleMet" : "Total of people met",
                          filed = machine ? "peopleMetWithFile" : "People met with a file";
        CHECK(cell(rows, all) == "4"); // three counted, one by the file
        CHECK(cell(rows, filed) == "1");
        CHECK(cell(rows, all, 2) == "2"); // nobody was counted
        CHECK(cell(rows, filed, 2) == "2");
    }
    options.columns = {metColumn, "occurredAt"};
    CHECK(exported(encounterType, {second}, options) == "peopleMet;peopleMetWithFile;occurredAt\r\n2;2;2026-03-02T14:30\r\n");
    CHECK_FALSE(countsPeople(*schema::recordType("person")));
}

TEST_CASE("only the columns chosen leave, in the order chosen; one that does not exist is refused before a byte is written") {
    CsvOptions chosen;
    chosen.columns = {"commune", "id", "occurredAt"};
    const auto rows = table(readByPython(exported(encounterType, {record("encounter", encounter())}, chosen)));
    CHECK(rows.at(0) == std::vector<std::string>{"Commune", "Commune (INSEE code)", "Identifier", "When"});
    CHECK(rows.at(1) ==
          std::vector<std::string>{"Hérouville-Saint-Clair", "14327", toText(record("encounter", {}).id), "02/03/2026 14:30"});
    chosen.machine = true;
    chosen.columns = {"occurredAt"};
    const auto csv = exported(encounterType, {record("encounter", encounter())}, chosen);
    CHECK(csv == "occurredAt\r\n2026-03-02T14:30\r\n"); // no mark of byte order before the first name
    chosen.columns = {"occurredAt", "shoeSize"};
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    const auto refused = exportCsv(buffer, encounterType, {}, chosen);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Code::Invalid);
    CHECK(buffer.data().isEmpty());
}

TEST_CASE("no text can be taken for a formula, and no number is touched") {
    const auto &person = *schema::recordType("person");
    for (const auto *formula : {"=1+1", "+33", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\";\"y\")"}) {
        INFO(formula);
        for (const bool machine : {false, true}) {
            CsvOptions options;
            options.machine = machine;
            const auto rows =
                table(readByPython(exported(person, {record("person", {{"usualName", formula}, {"birthYear", 1999}})}, options)));
            CHECK(cell(rows, machine ? "usualName" : "Usual name") == std::string("'") + formula);
            CHECK(cell(rows, machine ? "birthYear" : "Year of birth") == "1999");
        }
    }
    CHECK(disarmed("\tx") == "'\tx");
    CHECK(disarmed("\rx") == "'\rx");
    CHECK(disarmed("a=b") == "a=b");
    CHECK(disarmed("").empty());
}

TEST_CASE("a name written from the right, or with a picture in it, leaves as it was typed") {
    const auto &person = *schema::recordType("person");
    for (const auto *name : {"مريم حداد", "Zoé 😀 Martin"}) {
        INFO(name);
        for (const bool machine : {false, true}) {
            CsvOptions options;
            options.machine = machine;
            const auto csv = exported(person, {record("person", {{"usualName", name}, {"birthYear", 1999}})}, options);
            const auto rows = table(readByPython(csv));
            CHECK(cell(rows, machine ? "usualName" : "Usual name") == name);
            CHECK(cell(rows, machine ? "birthYear" : "Year of birth") == "1999"); // in its own column
            CHECK(csv.starts_with("\xef\xbb\xbf") == !machine);                   // without it French Excel reads other signs
        }
    }
}

TEST_CASE("a name that looks like a formula is disarmed where it is referred to") {
    SeededRandom random(5);
    const auto member = newUuid7<RecordId>(1, random);
    CsvOptions options;
    options.name = [&](std::string_view type, const RecordId &id) {
        return type == "member" && id == member ? std::string("=Zoé") : std::string();
    };
    const auto of = record("person", {{"usualName", "Sam"}, {"referent", Bytes(member.bytes.begin(), member.bytes.end())}});
    const auto rows = table(readByPython(exported(*schema::recordType("person"), {of}, options)));
    CHECK(cell(rows, "Referent") == "'=Zoé");
    const auto without = table(readByPython(exported(*schema::recordType("person"), {of})));
    CHECK(cell(without, "Referent") == toText(member));
}

TEST_CASE("phones and codes keep their zero") {
    CHECK(spacedPhone("0612345678") == "06 12 34 56 78");
    CHECK(spacedPhone("+33 (0)6.12.34.56.78") == "06 12 34 56 78");
    CHECK(spacedPhone("115") == "115");
    CHECK(spacedPhone("+49 30 1234") == "+49 30 1234");
    const auto of = record("person", {{"usualName", "Sam"}, {"phone", "+49 30 1234"}, {"commune", "01004"}});
    const auto rows = table(readByPython(exported(*schema::recordType("person"), {of})));
    CHECK(cell(rows, "Phone") == "'+49 30 1234");
    CHECK(cell(rows, "Commune (INSEE code)") == "'01004");
}

TEST_CASE("random records of every type come back from another CSV reader, cell for cell") {
    constexpr std::uint64_t seed = 31;
    INFO("seed " << seed);
    SeededRandom random(seed);
    for (const auto &type : schema::recordTypes()) {
        std::vector<store::Record> records;
        for (int i = 0; i < 60; ++i) records.push_back(record(type.name, test::randomFields(type, random)));
        CsvOptions options;
        options.machine = true;
        const auto rows = table(readByPython(exported(type, records, options)));
        REQUIRE(rows.size() == records.size() + 1);
        for (std::size_t i = 0; i < records.size(); ++i) {
            REQUIRE(rows[i + 1].size() == rows[0].size());
            for (const auto &[name, value] : records[i].fields) {
                if (const auto *text = value.text()) CHECK(cell(rows, name, i + 1) == disarmed(*text));
                if (const auto *number = value.integer()) CHECK(cell(rows, name, i + 1) == std::to_string(*number));
            }
        }
    }
}

TEST_CASE("a device that refuses bytes is an error, not a short file") {
    QBuffer closed;
    REQUIRE(closed.open(QIODevice::ReadOnly));
    const auto result = exportCsv(closed, encounterType, {}, {});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Code::Io);
    QFile full("/dev/full");
    if (full.open(QIODevice::WriteOnly)) {
        const auto onFull = exportCsv(full, encounterType, {}, {});
        REQUIRE_FALSE(onFull);
        CHECK(onFull.error().code == Code::DiskFull);
    }
}

TEST_CASE("what is made once a file is byte for byte what is made anew for each cell, of every type, in both variants") {
    SeededRandom random(417);
    for (const auto &type : schema::recordTypes()) {
        std::vector<store::Record> records;
        for (int i = 0; i < 80; ++i) { // some come again: what was kept of them must not be another's
            records.push_back(record(type.name, test::randomFields(type, random)));
            if (i % 3 == 0) records.push_back(records[random.below(records.size())]);
        }
        for (const bool machine : {true, false})
            for (const bool backwards : {true, false}) {
                CsvOptions options;
                options.machine = machine;
                options.label = [](std::string_view context, std::string_view source) {
                    return (context == "vocabulary" ? "=\"" : "") + std::string(source) + (source.size() % 3 ? ";" : " ");
                };
                options.name = [](std::string_view of, const RecordId &id) {
                    return id.bytes[0] % 3 ? "-" + std::string(of) + "; \"" + toText(id) + '"' : std::string();
                };
                if (backwards) {
                    for (const auto &field : type.fields) options.columns.insert(options.columns.begin(), field.name);
                    options.columns.emplace_back(idColumn);
                }
                const auto written = exported(type, records, options);
                INFO(type.name << (machine ? " machine" : ""));
                CHECK(written.ends_with("\r\n" + test::PlainCsv(options).rows(type, records)));
            }
    }
}

TEST_CASE("Territories of a professional stand in one column, with the one that stood alone before there could be several") {
    RecordId caen, orne;
    caen.bytes.fill(1);
    orne.bytes.fill(2);
    CsvOptions options;
    options.name = [&](std::string_view type, const RecordId &id) {
        return std::string(type == "territory" ? id == caen ? "Caen la mer" : "Orne" : "");
    };
    const auto old = record("professional", {{"name", "Paul"}, {"territory", idValue(orne)}}),
               fresh = record("professional", {{"name", "Rose"}, {"territories", Value::Array{idValue(caen), idValue(orne)}}}),
               none = record("professional", {{"name", "Zoé"}});
    const auto &type = *schema::recordType("professional");
    const auto people = table(readByPython(exported(type, {old, fresh, none}, options)));
    CHECK(cell(people, "Territories", 1) == "Orne");
    CHECK(cell(people, "Territories", 2) == "Caen la mer, Orne");
    CHECK(cell(people, "Territories", 3).empty());
    CHECK(std::ranges::count(people[0], std::string("Territory")) == 0);
    options.machine = true;
    const auto machine = table(readByPython(exported(type, {old, fresh}, options)));
    CHECK(cell(machine, "territory", 1) == toText(orne)); // a column that scripts may know
    CHECK(cell(machine, "territories", 1) == toText(orne));
    CHECK(cell(machine, "territories", 2) == toText(caen) + '|' + toText(orne));
    CHECK(cell(machine, "territoriesName", 2) == "Caen la mer|Orne");
    options.columns = {"name", "territories"};
    CHECK(cell(table(readByPython(exported(type, {old}, options))), "territoriesName") == "Orne");
}
