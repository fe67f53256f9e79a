// Tables as Excel, LibreOffice and people write them, and as they should not.
#include "tests/support/RandomValue.h"
#include "tests/unit/importing/Tables.h"

using namespace tp;
using namespace tp::importing;
using namespace tp::test;

namespace {
std::string utf16(std::u16string_view text, bool bigEndian, bool mark) {
    std::string out = !mark ? "" : bigEndian ? "\xfe\xff" : "\xff\xfe";
    for (const auto unit : text) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xff);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}
} // namespace

TEST_CASE("the same table in every encoding that Excel and LibreOffice write") {
    const std::vector<Cells> wanted{{"Prénom", "Note"}, {"Zoé", "œuvre à 5 €"}};
    const auto check = [&](std::string_view bytes, Encoding encoding) {
        const auto found = table(bytes);
        CHECK(found.encoding == encoding);
        CHECK(found.separator == ';');
        REQUIRE(found.rows.size() == 2);
        for (std::size_t at = 0; at < 2; ++at) CHECK(found.rows[at].cells == wanted[at]);
    };
    check("\xef\xbb\xbfPrénom;Note\r\nZoé;œuvre à 5 €\r\n", Encoding::Utf8);
    check("Prénom;Note\nZoé;œuvre à 5 €", Encoding::Utf8);
    check("Pr\xe9nom;Note\r\nZo\xe9;\x9cuvre \xe0 5 \x80\r\n", Encoding::Windows1252);
    const auto *text = u"Prénom;Note\r\nZoé;œuvre à 5 €\r\n";
    for (const bool mark : {true, false}) {
        check(utf16(text, false, mark), Encoding::Utf16Le);
        check(utf16(text, true, mark), Encoding::Utf16Be);
    }
    const auto pair = table(utf16(u"a;b\n\U0001F600;\xd800x", false, true)); // a pair, and half of one
    CHECK(pair.rows[1].cells == Cells{"😀", "\xef\xbf\xbdx"});
}

TEST_CASE("a file put together from two encodings is read line by line, and says so") {
    const auto found = table("Prénom;Ville\nZo\xe9;Caen\nChloé;Ifs\nL\xe9o;Bayeux\n");
    CHECK(found.encoding == Encoding::Mixed);
    CHECK(found.otherLines == 2);
    CHECK(found.rows[1].cells[0] == "Zoé");
    CHECK(found.rows[2].cells[0] == "Chloé");
    CHECK(found.rows[3].cells[0] == "Léo");
}

TEST_CASE("the separator is the one that divides the lines alike") {
    CHECK(table("a;b\n1;2,5\n3;4,5\n").separator == ';');
    CHECK(table("a,b\n\"x;y\",2\n").separator == ',');
    CHECK(table("a\tb\n1, 2; 3\t4\n").separator == '\t');
    CHECK(table("a|b\n1|2\n").separator == '|');
    CHECK(table("Nom, prénom;Date\nDelaunay, Kévin;2/3/26\n").separator == ';');
    const auto announced = table("sep=,\r\na,b;c\r\n1,2\r\n");
    CHECK(announced.separator == ',');
    CHECK(announced.rows[0].cells == Cells{"a", "b;c"});
    CHECK(table("Surnom\nKévin\nMomo\n").columns == 1);
}

TEST_CASE("cells of several lines, doubled quotes, empty lines and every line end") {
    const auto found = table("Nom;Note\r\n\"D\"\"Arc\";\"une;\r\ndeux\"\r\n\r\n;;\r\nMomo;x\rLulu;y\n");
    REQUIRE(found.rows.size() == 4);
    CHECK(found.rows[1].cells == Cells{"D\"Arc", "une;\ndeux"});
    CHECK(found.rows[1].line == 2);
    CHECK(found.rows[2].cells == Cells{"Momo", "x"});
    CHECK(found.rows[2].line == 6);
    CHECK(found.rows[3].cells == Cells{"Lulu", "y"});
    for (const auto &row : found.rows) CHECK(row.doubt == Doubt::None);
}

TEST_CASE("a quote that never closes costs its own line and no other") {
    std::string file = "Nom;Note;Ville\n\"Kévin;jamais fermé;Caen\n";
    for (int at = 0; at < 500; ++at) file += "Personne " + std::to_string(at) + ";vu;Ifs\n";
    const auto found = table(file);
    REQUIRE(found.rows.size() == 502);
    CHECK(found.rows[1].doubt == Doubt::BrokenQuotes);
    CHECK(found.rows[1].line == 2);
    CHECK(found.rows[1].cells == Cells{"Kévin", "jamais fermé", "Caen"});
    for (std::size_t at = 2; at < found.rows.size(); ++at) CHECK(found.rows[at].doubt == Doubt::None);
}

TEST_CASE("stray quotes that a later one would close swallow nothing either") {
    const auto found = table("Nom;Note;Ville\nA;\"ouvert;Caen\nB;rien;Ifs\nC;fermé\";Caen\nD;\"bon; oui\";Ifs\n");
    REQUIRE(found.rows.size() == 5);
    CHECK(found.rows[1].cells == Cells{"A", "ouvert", "Caen"});
    CHECK(found.rows[1].doubt == Doubt::BrokenQuotes);
    CHECK(found.rows[2].cells == Cells{"B", "rien", "Ifs"});
    CHECK(found.rows[3].cells == Cells{"C", "fermé\"", "Caen"});
    CHECK(found.rows[4].cells == Cells{"D", "bon; oui", "Ifs"});
    const auto next = table("Nom;Note;Ville\nA;\"ouvert;Caen\nC;fermé\";Caen\n");
    REQUIRE(next.rows.size() == 3);
    CHECK(next.rows[2].cells == Cells{"C", "fermé\"", "Caen"});
    const auto good = table("Note;Nom;Ville\n\"une\ndeux\";A;Caen\n"); // of several lines in truth
    REQUIRE(good.rows.size() == 2);
    CHECK(good.rows[1].cells == Cells{"une\ndeux", "A", "Caen"});
    const auto inside = table("Nom;Note\n\"Kévin\" dit K;\"a;b\"\nLulu;x\n"); // the good quotes of the line still count
    CHECK(inside.rows[1].cells == Cells{"\"Kévin\" dit K", "a;b"});
    CHECK(inside.rows[1].doubt == Doubt::BrokenQuotes);
    CHECK(inside.rows[2].cells == Cells{"Lulu", "x"});
}

TEST_CASE("more cells than columns are kept and doubted; formulas are text") {
    const auto found = table("Nom;Note\n=1+1;+33\n-2;@SUM(A1)\nMomo;a;b\nLulu;;;\n");
    CHECK(found.rows[1].cells == Cells{"=1+1", "+33"});
    CHECK(found.rows[2].cells == Cells{"-2", "@SUM(A1)"});
    CHECK(found.rows[3].cells == Cells{"Momo", "a", "b"});
    CHECK(found.rows[3].doubt == Doubt::TooManyCells);
    CHECK(found.rows[4].doubt == Doubt::None);
}

TEST_CASE("what is no table is refused with its reason") {
    const auto why = [](std::string_view bytes) {
        const auto found = read(bytes);
        REQUIRE_FALSE(found);
        return found.error();
    };
    CHECK(why("") == Unreadable::Empty);
    CHECK(why("\n;;\n \n") == Unreadable::Empty);
    CHECK(why("PK\x03\x04 zip") == Unreadable::Workbook);
    CHECK(why("%PDF-1.7\n") == Unreadable::NotText);
    CHECK(why(std::string("a;b\n\0;\x01\n", 9)) == Unreadable::NotText);
    CHECK(why(std::string(TableReader::longestLine + 10, 'x')) == Unreadable::LineTooLong);
    std::string many;
    for (std::size_t at = 0; at <= TableReader::mostRows; ++at) many += "x;y\n";
    CHECK(why(many) == Unreadable::TooManyRows);
}

TEST_CASE("20,000 lines, whole, in pieces of any size: the same table") {
    std::string file = "Prénom;Téléphone;Note\r\n";
    for (int at = 0; at < 20'000; ++at) file += "Zoé " + std::to_string(at) + ";06 12 34 56 78;\"dit : \"\"oui\"\",\r\nrevient\"\r\n";
    const auto whole = table(file);
    CHECK(whole.rows.size() == 20'001);
    CHECK(whole.rows.back().cells[2] == "dit : \"oui\",\nrevient");
    const auto small = read(std::string_view(file).substr(0, 20'000), 1);
    REQUIRE(small);
    CHECK(*small == table(std::string_view(file).substr(0, 20'000)));
    CHECK(*read(file, 4097) == whole);
}

TEST_CASE("any bytes at all: pieces make no difference, and cells are text") {
    constexpr std::uint64_t seed = 20261126;
    INFO("seed " << seed);
    SeededRandom random(seed);
    static constexpr std::string_view parts[] = {"\"", ";", "\n", "\r", "\r\n", "a", "é", "\xe9", ",", "\t", "\"\"", "|", "x\"y", " "};
    for (int round = 0; round < 400; ++round) {
        std::string bytes;
        for (auto left = random.below(80); left > 0; --left) bytes += parts[random.below(std::size(parts))];
        const auto whole = read(bytes), pieces = read(bytes, 1 + random.below(7));
        REQUIRE(whole.has_value() == pieces.has_value());
        if (!whole) continue;
        CHECK(*whole == *pieces);
        CHECK(whole->rows.size() <=
              static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; })) + 1);
        for (const auto &row : whole->rows)
            for (const auto &cell : row.cells) CHECK(schema::normalise(*schema::recordType("person")->field("note"), cell) != Value(false));
    }
}
