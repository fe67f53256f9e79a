// From cells to values, field by field, and from the names of columns to fields; our own exports come back.
#include "core/reports/Csv.h"
#include "tests/support/RandomValue.h"
#include "tests/unit/importing/Tables.h"

#include <QBuffer>

using namespace tp;
using namespace tp::importing;
using namespace tp::test;

namespace {
constexpr int thisYear = 2026;

tl::expected<Read, Problem> readOne(const char *type, const char *field, std::vector<Cell> cells, const std::vector<Named> &records = {}) {
    return readCells(*schema::recordType(type)->field(field), cells, wordsOf(type, records), thisYear);
}
Value value(const char *type, const char *field, std::string_view cell) {
    const auto found = readOne(type, field, {{cell}});
    INFO(field << ": " << cell);
    CHECK(found);
    return found ? found->value : Value();
}
Problem problem(const char *type, const char *field, std::string_view cell) {
    const auto found = readOne(type, field, {{cell}});
    INFO(field << ": " << cell);
    REQUIRE_FALSE(found);
    return found.error();
}
std::vector<std::string> fieldsOf(const char *type, const Cells &names) {
    std::vector<std::string> out;
    for (const auto &target : proposeMapping(names, wordsOf(type))) out.emplace_back(target ? target->field->name : "");
    return out;
}
} // namespace

TEST_CASE("dates as people here write them") {
    for (const auto *typed : {"02/03/2026", "2/3/26", "02.03.2026", "2026-03-02", "2 mars 2026", "2-mars-26", "2026-03-02 00:00:00"})
        CHECK(value("person", "firstContactOn", typed) == Value("2026-03-02"));
    CHECK(value("person", "firstContactOn", "1er février 2024") == Value("2024-02-01"));
    CHECK(value("person", "noticeOn", "5/6/98") == Value("1998-06-05"));
    for (const auto *typed : {"31/02/2026", "03/25/2026", "demain", "2026", "12/2026", "46083", "02/03/2026 14:30"})
        CHECK(problem("person", "firstContactOn", typed) == Problem::NotADate);
    CHECK(value("person", "birthYear", "1999") == Value(1999));
    CHECK(value("person", "birthYear", "17/05/1999") == Value(1999));
    CHECK(value("person", "birthYear", "17/05/99") == Value(1999));
    CHECK(problem("person", "birthYear", "99") == Problem::NotAYear);
    CHECK(value("person", "birthYear", "2026") == Value(2026));
    CHECK(problem("person", "birthYear", "2027") == Problem::NotAYear);
    CHECK(problem("person", "birthYear", "17/05/2027") == Problem::NotAYear);
    CHECK(problem("person", "birthYear", "0199") == Problem::NotAYear);
}

TEST_CASE("moments: with their time, in two columns, or a day alone at noon") {
    for (const auto *typed : {"02/03/2026 14:30", "2026-03-02T14:30", "2/3/26 14h30", "2 mars 2026 à 14:30", "02/03/2026 14:30:00"})
        CHECK(value("encounter", "occurredAt", typed) == Value("2026-03-02T14:30"));
    CHECK(value("encounter", "occurredAt", "2/3/2026 9h") == Value("2026-03-02T09:00"));
    const auto noon = readOne("encounter", "occurredAt", {{"02/03/2026"}});
    REQUIRE(noon);
    CHECK(noon->value == Value("2026-03-02T12:00"));
    CHECK(noon->hourAssumed);
    for (const auto &cells :
         {std::vector<Cell>{{"02/03/2026"}, {"14:30"}}, {{"14:30"}, {"02/03/2026"}}, {{"02/03/2026 00:00:00"}, {"14:30:00"}}}) {
        const auto both = readOne("encounter", "occurredAt", cells);
        REQUIRE(both);
        CHECK(both->value == Value("2026-03-02T14:30"));
        CHECK_FALSE(both->hourAssumed);
    }
    for (const auto *typed : {"14:30", "02/03/2026 25:00", "02/03/2026 14:61", "hier"})
        CHECK(problem("encounter", "occurredAt", typed) == Problem::NotATime);
}

TEST_CASE("phones in any spelling") {
    for (const auto *typed : {"0612345678", "06 12 34 56 78", "06.12.34.56.78", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78",
                              "0033612345678", "612345678", "33612345678", "'0612345678", "'+33612345678"})
        CHECK(value("person", "phone", typed) == Value("0612345678"));
    CHECK(value("person", "phone", "+49 30 1234") == Value("+49 30 1234"));
    CHECK(value("person", "phone", "115") == Value("115"));
    CHECK(problem("person", "phone", "6,12E+08") == Problem::NotAPhone);
    CHECK(problem("person", "phone", "chez sa mère") == Problem::NotAPhone);
    const auto two = readOne("person", "phone", {{"06 12 34 56 78"}, {"0231000000"}});
    REQUIRE(two);
    CHECK(two->value == Value("0612345678 / 0231000000"));
}

TEST_CASE("words of vocabularies in French, in English, as codes and as people shorten them") {
    for (const auto *typed : {"Femme", "femme", "FEMME", "Woman", "woman", "F", "Mme", "fille"})
        CHECK(value("person", "gender", typed) == Value("woman"));
    CHECK(value("person", "gender", "Non renseigné") == Value("undisclosed"));
    CHECK(problem("person", "gender", "Kévin") == Problem::NotAWord);
    for (const auto *typed : {"18–21 ans", "18-21", "18–21", "19", "19 ans", "18"})
        CHECK(value("person", "ageBand", typed) == Value("18-21"));
    for (const auto *typed : {"<16", "< 16 ans", "Under 16", "15", "moins de 16 ans"})
        CHECK(value("person", "ageBand", typed) == Value("<16"));
    for (const auto *typed : {"16", "16 ans", "16-17", "17"}) CHECK(value("person", "ageBand", typed) == Value("16-17"));
    for (const auto *typed : {"60+", "60 ans et +", "60 and over", "84"}) CHECK(value("person", "ageBand", typed) == Value("60+"));
    CHECK(value("encounter", "placeKind", "Quartier, pied d'immeuble") == Value("neighbourhood"));
    CHECK(value("encounter", "themes", "Logement, Accès aux droits") == Value(Value::Array{"housing", "rights"}));
    CHECK(value("encounter", "themes", "housing|health") == Value(Value::Array{"health", "housing"}));
    CHECK(value("encounter", "themes", "santé ; logement;") == Value(Value::Array{"health", "housing"}));
    CHECK(value("situation", "resources", "RSA, Travail non déclaré") == Value(Value::Array{"rsa", "undeclared_work"}));
    CHECK(problem("encounter", "themes", "Logement, Jardinage") == Problem::NotAWord);
    CHECK(value("encounter", "toComplete", "oui") == Value(true));
    CHECK(value("encounter", "toComplete", "Non") == Value(false));
    CHECK(problem("encounter", "toComplete", "peut-être") == Problem::NotYesOrNo);
}

TEST_CASE("counts of unnamed people") {
    const Value wanted(Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "<16"}, {"count", 1}},
                                    Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 2}}});
    for (const auto *typed : {"man:<16:1|woman:18-21:2", "1 × Homme < 16 ans, 2 × Femme 18–21 ans", "2f 18-21, 1h 15",
                              "2 femmes de 18 à 21 ans ; 1 garçon 14 ans"})
        CHECK(value("encounter", "anonymous", typed) == wanted);
    CHECK(value("encounter", "anonymous", "1 Non renseigné 60+") ==
          Value(Value::Array{Value::Map{{"gender", "undisclosed"}, {"ageBand", "60+"}, {"count", 1}}}));
    for (const auto *typed : {"3", "0 femme 18-21", "2 femmes", "woman:18-21:-1", "99999999999999999999 femmes 18-21"})
        CHECK(problem("encounter", "anonymous", typed) == Problem::NotACount);
}

TEST_CASE("communes by name, postcode or INSEE code") {
    for (const auto *typed : {"Hérouville-Saint-Clair", "herouville st clair", "14327", "14200 Hérouville-Saint-Clair"})
        CHECK(value("person", "commune", typed) == Value("14327"));
    CHECK(value("person", "commune", "CAEN CEDEX 4") == Value("14118"));
    CHECK(problem("person", "commune", "Rouen") == Problem::NotACommune);
    CHECK(problem("person", "commune", "76000") == Problem::NotACommune);
    CHECK(problem("person", "commune", "14500") == Problem::SeveralCommunes); // a postcode, and the INSEE code of another
    CHECK(readOne("person", "commune", {{"14200", Digits::Postcode}})->value == Value("14327"));
    const auto both = readOne("person", "commune", {{"14000", Digits::Postcode}, {"Caen"}});
    REQUIRE(both);
    CHECK(both->value == Value("14118"));
    CHECK_FALSE(readOne("person", "commune", {{"14000", Digits::Postcode}, {"Bayeux"}})); // they contradict each other
    const auto elsewhere = readOne("person", "commune", {{"'01004", Digits::Insee}});
    REQUIRE(elsewhere);
    CHECK(elsewhere->value == Value("01004"));
}

TEST_CASE("texts are text: formulas, apostrophes, lines; what is too long or no text is told") {
    CHECK(value("person", "usualName", "=HYPERLINK(\"http://x\")") == Value("=HYPERLINK(\"http://x\")"));
    CHECK(value("person", "usualName", "'=1+1") == Value("=1+1")); // as our export wrote it
    CHECK(value("person", "usualName", "'Tit Louis") == Value("'Tit Louis"));
    CHECK(value("person", "usualName", " Jean\nPaul ") == Value("Jean Paul"));
    CHECK(problem("person", "usualName", std::string(201, 'x')) == Problem::TooLong);
    CHECK(problem("person", "usualName",
                  "a\x01"
                  "b") == Problem::NotText);
    CHECK(value("person", "usualName", "   ").isNull());
    const auto notes = readOne("person", "note", {{"une"}, {""}, {"deux"}});
    REQUIRE(notes);
    CHECK(notes->value == Value("une\ndeux"));
}

TEST_CASE("members and territories by name, if only one bears it") {
    const std::vector<Named> records{
        {"member", "Samira Benali", Bytes(16, 1)}, {"member", "Marc", Bytes(16, 2)}, {"member", "Marc", Bytes(16, 3)}};
    const auto samira = readOne("person", "referent", {{"samira BENALI"}}, records);
    REQUIRE(samira);
    CHECK(samira->value == Value(Bytes(16, 1)));
    CHECK(readOne("person", "referent", {{"Marc"}}, records).error() == Problem::NotKnown);
    CHECK(readOne("person", "referent", {{"Personne"}}, records).error() == Problem::NotKnown);
}

TEST_CASE("columns are known by our labels and by what teams call them") {
    using Names = std::vector<std::string>;
    CHECK(fieldsOf("person",
                   {"Prénom", "NOM", "Date de naissance", "Sexe", "Tél.", "Portable", "Code postal", "Ville", "Remarques", "Couleur"}) ==
          Names{"usualName", "familyName", "birthYear", "gender", "phone", "phone", "commune", "commune", "note", ""});
    CHECK(fieldsOf("person", {"Nom", "Mail"}) == Names{"usualName", "email"});
    for (const auto *usual : {"Nom d’usage ou surnom", "Prénom ou surnom"}) // what our own lists said before, and say
        CHECK(fieldsOf("person", {"Nom", usual}) == Names{"familyName", "usualName"});
    CHECK(fieldsOf("person", {"id", "usualName", "structure", "sameAs", "commune", "communeName"}) ==
          Names{"", "usualName", "", "", "commune", "commune"});
    CHECK(fieldsOf("encounter", {"Date", "Heure", "Lieu", "Thèmes", "Personnes sans nom", "Personnes sans nom (détail)"}) ==
          Names{"occurredAt", "occurredAt", "place", "themes", "", "anonymous"});
    CHECK(fieldsOf("encounter", {"Date", "Personnes sans nom"}) == Names{"occurredAt", "anonymous"}); // no other says who
    const auto words = wordsOf("person");
    CHECK(namesColumns({1, {"Prénom", "x"}}, words));
    CHECK_FALSE(namesColumns({1, {"Kévin", "0612345678"}}, words));
    REQUIRE(missing(proposeMapping({"Tél"}, words), words).size() == 1);
}

TEST_CASE("a row says what it holds, or which of its cells does not fit") {
    const auto words = wordsOf("person");
    const auto mapping = proposeMapping({"Prénom", "Tél", "Ville"}, words);
    const auto good = readRow({2, {"Kévin", "612345678", "Caen"}}, mapping, words, thisYear);
    CHECK(good.problems.empty());
    CHECK(good.fields == std::map<std::string, Value>{{"usualName", "Kévin"}, {"phone", "0612345678"}, {"commune", "14118"}});
    const auto bad = readRow({3, {"", "néant", "Rouen"}}, mapping, words, thisYear);
    REQUIRE(bad.problems.size() == 3);
    const auto &type = words.type();
    CHECK(bad.problems[0] == CellProblem{0, type.field("usualName"), Problem::Missing});
    CHECK(bad.problems[1] == CellProblem{1, type.field("phone"), Problem::NotAPhone});
    CHECK(bad.problems[2] == CellProblem{2, type.field("commune"), Problem::NotACommune});
    CHECK(readRow({4, {"Momo"}}, mapping, words, thisYear).problems.empty()); // a short row
    CHECK(readRow({5, {"Momo"}, Doubt::BrokenQuotes}, mapping, words, thisYear).problems.front().problem == Problem::BrokenQuotes);
}

TEST_CASE("an encounter with nobody in it is a problem of its line, and of the column that should say who") {
    const auto words = wordsOf("encounter");
    const auto mapping = proposeMapping({"Date", "Heure", "Lieu", "Qui"}, words);
    const auto *who = words.type().field("anonymous");
    const auto problems = [&](Row row, const Mapping &columns) { return readRow(row, columns, words, thisYear).problems; };
    CHECK(problems({2, {"02/03/2026", "14:30", "Gare", "2 femmes 18-21"}}, mapping).empty());
    for (const auto &cells : {Cells{"02/03/2026", "14:30", "Gare", ""}, Cells{"02/03/2026", "14:30", "Gare"}})
        CHECK(problems({3, cells}, mapping) == std::vector{CellProblem{3, who, Problem::Nobody}});
    CHECK(problems({4, {"02/03/2026", "14:30", "Gare", "du monde"}}, mapping) == std::vector{CellProblem{3, who, Problem::NotACount}});
    auto without = mapping;
    without[3].reset();
    CHECK(problems({5, {"02/03/2026", "14:30", "Gare", "2 femmes 18-21"}}, without) == std::vector{CellProblem{0, who, Problem::Nobody}});
}

TEST_CASE("a problem stands on the cell that is wrong, and on no other") {
    using Places = std::vector<std::pair<std::size_t, Problem>>;
    const auto wrong = [](const char *type, const Cells &names, Row row) {
        const auto words = wordsOf(type);
        Places out;
        for (const auto &one : readRow(row, proposeMapping(names, words), words, thisYear).problems)
            out.emplace_back(one.column, one.problem);
        return out;
    };
    const Cells moment{"Date", "Heure", "Lieu", "Qui"};
    CHECK(wrong("encounter", moment, {2, {"02/03/2026", "25h99", "Gare", "1f 19"}}) == Places{{1, Problem::NotATime}});
    CHECK(wrong("encounter", moment, {2, {"31/02/2026", "14:30", "Gare", "1f 19"}}) == Places{{0, Problem::NotATime}});
    CHECK(wrong("encounter", moment, {2, {"", "14:30", "Gare", "1f 19"}}) == Places{{0, Problem::Missing}});
    CHECK(wrong("encounter", moment, {2, {"hier", "soir", "Gare", "1f 19"}}) == Places{{0, Problem::NotATime}, {1, Problem::NotATime}});
    CHECK(wrong("encounter", moment, {2, {"02/03/2026", "03/03/2026", "Gare", "1f 19"}}) ==
          Places{{0, Problem::Contradiction}, {1, Problem::Contradiction}});

    const Cells person{"Prénom", "Tél", "Portable", "Code postal", "Ville"};
    CHECK(wrong("person", person, {2, {"Zoé", "0612345678", "chez sa mère", "14000", "Caen"}}) == Places{{2, Problem::NotAPhone}});
    CHECK(wrong("person", person, {2, {"Zoé", "", "", "14000", "Rouen"}}) == Places{{4, Problem::NotACommune}});
    CHECK(wrong("person", person, {2, {"Zoé", "", "", "14500", "Rouen"}}) == Places{{4, Problem::NotACommune}}); // several by itself
    CHECK(wrong("person", person, {2, {"Zoé", "", "", "14000", "Bayeux"}}) ==
          Places{{3, Problem::Contradiction}, {4, Problem::Contradiction}});
    CHECK(wrong("person", person, {2, {"", "", "", "14000", "Caen"}}) == Places{{0, Problem::Missing}});

    CHECK(wrong("person", {"Prénom", "Ville", "Remarques"}, {2, {"Zoé", "Caen", "il a dit \"oui"}, Doubt::BrokenQuotes}) ==
          Places{{2, Problem::BrokenQuotes}});
    CHECK(wrong("person", {"Prénom", "Ville", ""}, {2, {"Zoé", "Caen", "de trop"}, Doubt::TooManyCells}) ==
          Places{{2, Problem::TooManyCells}});
}

TEST_CASE("columns as teams call them: person, name, sex, gender and age, also for encounters") {
    using Names = std::vector<std::string>;
    CHECK(fieldsOf("person", {"Personne", "Sexe", "Âge"}) == Names{"usualName", "gender", "ageBand"});
    CHECK(fieldsOf("person", {"NOM", "Prénom(s)", "Genre (F/H)", "Tranche d'âge", "Année de naissance"}) ==
          Names{"familyName", "usualName", "gender", "ageBand", "birthYear"});
    CHECK(fieldsOf("person", {"Nom complet", "H/F", "Âge (ans)", "Né(e) en"}) == Names{"usualName", "gender", "ageBand", "birthYear"});
    CHECK(fieldsOf("person", {"Nom"}) == Names{"usualName"});

    const auto words = wordsOf("encounter");
    const auto mapping = proposeMapping({"Date", "Lieu", "Personne", "Sexe", "Âge", "Nombre"}, words);
    REQUIRE(mapping.size() == 6);
    CHECK_FALSE(mapping[2]);
    CHECK(words.isNameOfPeople("Personne"));
    CHECK_FALSE(words.isNameOfPeople("Lieu"));
    REQUIRE(mapping[3]);
    CHECK(mapping[3]->part == Part::Gender);
    CHECK(mapping[4]->part == Part::Age);
    CHECK(mapping[5]->part == Part::Number);
    const auto met = [&](const Cells &cells) { return readRow({2, cells}, mapping, words, thisYear); };
    const auto group = [](const char *gender, const char *band, int count) {
        return Value(Value::Array{Value::Map{{"gender", gender}, {"ageBand", band}, {"count", count}}});
    };
    CHECK(met({"02/03/2026", "Gare", "Kévin", "H", "19", ""}).fields.at("anonymous") == group("man", "18-21", 1));
    CHECK(met({"02/03/2026", "Gare", "", "Femme", "22-25", "3"}).fields.at("anonymous") == group("woman", "22-25", 3));
    CHECK(met({"02/03/2026", "Gare", "", "", "17 ans", "2"}).fields.at("anonymous") == group("undisclosed", "16-17", 2));
    CHECK(met({"02/03/2026", "Gare", "", "2 femmes 18-21", "", ""}).fields.at("anonymous") == group("woman", "18-21", 2));
    const auto *who = words.type().field("anonymous");
    CHECK(met({"02/03/2026", "Gare", "", "H", "", ""}).problems == std::vector{CellProblem{4, who, Problem::Missing}});
    CHECK(met({"02/03/2026", "Gare", "", "Kévin", "19", ""}).problems == std::vector{CellProblem{3, who, Problem::NotAWord}});
    CHECK(met({"02/03/2026", "Gare", "", "H", "adulte", "beaucoup"}).problems ==
          std::vector{CellProblem{4, who, Problem::NotAWord}, CellProblem{5, who, Problem::NotANumber}});
    CHECK(met({"02/03/2026", "Gare", "", "", "", ""}).problems == std::vector{CellProblem{3, who, Problem::Nobody}});
}

TEST_CASE("what our own exports wrote comes back: random records, for people and for scripts") {
    constexpr std::uint64_t seed = 77;
    INFO("seed " << seed);
    SeededRandom random(seed);
    for (const auto *name : {"person", "encounter"})
        for (const bool machine : {false, true}) {
            const auto &type = *schema::recordType(name);
            std::vector<store::Record> records;
            std::vector<Named> named;
            for (int at = 0; at < 300; ++at) {
                store::Record record;
                record.type = name;
                record.id = newUuid7<RecordId>(1'772'461'800'000, random);
                record.fields = randomFields(type, random);
                for (const auto *field : {"referent", "territory"})
                    if (const auto found = record.fields.find(field); found != record.fields.end())
                        named.push_back({*field == 'r' ? "member" : "territory", "Nom " + std::to_string(at), *found->second.bytes()});
                records.push_back(std::move(record));
            }
            reports::CsvOptions options;
            options.machine = machine;
            if (!machine) options.label = french();
            QBuffer buffer;
            REQUIRE(buffer.open(QIODevice::WriteOnly));
            REQUIRE(reports::exportCsv(buffer, type, records, options));

            const auto found = table(buffer.data().toStdString());
            const auto words = wordsOf(name, named);
            REQUIRE(found.rows.size() == records.size() + 1);
            CHECK(namesColumns(found.rows.front(), words));
            const auto mapping = proposeMapping(found.rows.front().cells, words);
            for (std::size_t at = 0; at < records.size(); ++at) {
                const auto line = readRow(found.rows[at + 1], mapping, words, thisYear);
                INFO(name << (machine ? " machine" : " French") << ", record " << at);
                const bool nobody = std::string_view(name) == "encounter" && !records[at].fields.contains("anonymous");
                CHECK(line.problems.size() == (nobody ? 1 : 0)); // people with a file are met in their files
                if (nobody) CHECK(line.problems.front().problem == Problem::Nobody);
                std::map<std::string, Value> expected;
                for (const auto &[field, value] : records[at].fields)
                    if (words.importable(field)) expected.emplace(field, value);
                CHECK(line.fields == expected);
            }
        }
}
