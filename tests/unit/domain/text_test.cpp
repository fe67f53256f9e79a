#include "core/domain/Text.h"

#include "core/domain/Pieces.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tp::domain;
using Tokens = std::vector<std::string>;

TEST_CASE("folding takes away case, accents and ligatures, and keeps letters and digits") {
    CHECK(foldText("Élodie") == "elodie");
    CHECK(foldText("L'ŒUVRE de l’été — naïve, n° 12 !") == "l oeuvre de l ete naive n 12");
    CHECK(foldText("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ æÆ œŒ ß ñ ø å ð þ") == "aaaceeeeiioouuuy aeae oeoe ss n o a d th");
    CHECK(foldText("Łukasz Žižek Őrs Ğül İstanbul ıĳŉŋſ Ħ Ŧ") == "lukasz zizek ors gul istanbul iijnns h t");
    CHECK(foldText("e\u0301le\u0300ve") == "eleve"); // decomposed accents
    CHECK(foldText("2×3÷4") == "2 3 4");
    CHECK(foldText("Nguyễn Ștefan ﬁn m²") == "nguyen stefan fin m2");
    CHECK(foldText("Ёлка ΑΘΗΝΑ محمد") == "елка αθηνα محمد");
    CHECK(foldText("").empty());
    CHECK(foldText(" -'… ").empty());
}

TEST_CASE("words stand as in a dictionary, and no two that differ are equal") {
    const Tokens words{"",       "…",    "2 amis", "Abel",   "Arc",     "d’Arc",     "d'Arcy", "Dos Santos", "Dupont", "Élodie",
                       "élodie", "Elsa", "Œuvre",  "Ofélie", "Le Goff", "Le-Goff B", "Lebrun", "Zoé",        "Žižek",  "محمد"};
    auto sorted = words;
    std::ranges::sort(sorted, [](const auto &a, const auto &b) { return compareWords(a, b) < 0; });
    const auto at = [&](const char *word) { return std::ranges::find(sorted, word) - sorted.begin(); };
    CHECK(at("") == 0);
    CHECK(at("2 amis") < at("Abel"));
    CHECK(at("Dupont") < at("Élodie")); // not behind Z
    CHECK(at("élodie") < at("Elsa"));
    CHECK(at("Élodie") < at("Elsa"));
    CHECK(at("d’Arc") < at("d'Arcy"));
    CHECK(at("Le Goff") < at("Le-Goff B"));
    CHECK(at("Le-Goff B") < at("Lebrun"));
    CHECK(at("Œuvre") < at("Ofélie"));
    CHECK(at("Žižek") < at("Zoé"));
    CHECK(sorted.back() == "محمد");
    for (const auto &a : words)
        for (const auto &b : words) {
            const int byFold = foldText(a).compare(foldText(b)), expected = byFold ? byFold : a.compare(b);
            const int said = compareWords(a, b);
            INFO(a << " / " << b);
            CHECK((said < 0) == (expected < 0));
            CHECK((said == 0) == (a == b));
            CHECK((said < 0) == (compareWords(b, a) > 0));
        }
}

TEST_CASE("malformed UTF-8 separates words instead of ending the world") {
    CHECK(foldText("caf\xc3") == "caf");
    CHECK(foldText("a\xff\x80z") == "a z");
    CHECK(foldText("\xe2\x82") == "");
}

TEST_CASE("every way to write a phone number gives the same token") {
    const Tokens expected{"0612345678"};
    for (const auto *way :
         {"06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "+33612345678", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78",
          "0033 6 12 34 56 78", "0033612345678", "06\u00a012\u00a034\u00a056\u00a078", "0612 345 678"}) {
        INFO(way);
        CHECK(searchTokens(way) == expected);
    }
}

TEST_CASE("a phone number is found among words, and as far as it is typed") {
    CHECK(searchTokens("Tél. 06 12 34 56 78, 14000 Caen") == Tokens{"tel", "0612345678", "14000", "caen"});
    CHECK(searchTokens("06 12 34 56 78 07 00 11 22 33") == Tokens{"0612345678", "0700112233"});
    CHECK(searchTokens("06 12 3") == Tokens{"06123"});
    CHECK(searchTokens("+33 6 12") == Tokens{"0612"});
}

TEST_CASE("an email address is found by its first part, and nobody is found by whoever gave it") {
    CHECK(searchTokens("ines.bellanger@gmail.com") == Tokens{"ines", "bellanger"});
    CHECK(searchTokens("Écrire à Inès-B@ville-caen.fr, 14000 Caen") == Tokens{"ecrire", "a", "ines", "b", "14000", "caen"});
    CHECK(searchTokens("ines@gm") == Tokens{"ines"}); // as far as it is typed
    CHECK(searchTokens("ines@") == Tokens{"ines"});
    CHECK(searchTokens("@ines_b") == Tokens{"ines", "b"}); // a name somewhere, no address
    CHECK(searchTokens("rdv @ la gare") == Tokens{"rdv", "la", "gare"});
    CHECK(mentions("ines.bellanger@gmail.com", "bellanger@gmail.com"));
    CHECK_FALSE(mentions("ines.bellanger@gmail.com", "gmail"));
}

TEST_CASE("other numbers stay what they are") {
    CHECK(searchTokens("3 enfants de 12 et 14 ans") == Tokens{"3", "enfants", "de", "12", "et", "14", "ans"});
    CHECK(searchTokens("02/03/2026 à 14h30") == Tokens{"02", "03", "2026", "a", "14h30"});
    CHECK(searchTokens("le 115") == Tokens{"le", "115"});
    CHECK(searchTokens("06") == Tokens{"06"});
    CHECK(searchTokens("1 2 3 4 5 6 7 8 9 0 1 2") == Tokens{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "1", "2"});
    CHECK(searchTokens("+33") == Tokens{"33"});
}

TEST_CASE("a text mentions words that begin its own, in any order, without accents") {
    CHECK(mentions("Vient avec son chien Félix", "chien fel"));
    CHECK(mentions("joindre au 06 12 34 56 78", "+33 6 12 34 56 78"));
    CHECK_FALSE(mentions("Vient avec son chien", "hien"));
    CHECK_FALSE(mentions("Vient avec son chien", "chien chat"));
    CHECK_FALSE(mentions("", "chien"));
    CHECK(mentions("Vient", " … ")); // no word is asked for
}

TEST_CASE("A text is taken apart at each separator, and a whole number is one from its first sign to its last") {
    using Pieces = std::vector<std::string_view>;
    CHECK(piecesOf("a;b,c", ",;") == Pieces{"a", "b", "c"});
    CHECK(piecesOf(";a;", ";") == Pieces{"", "a", ""});
    CHECK(piecesOf("", ";") == Pieces{""});
    CHECK(wholeNumber<int>("042") == 42);
    CHECK(wholeNumber<int>("-3") == -3);
    for (const auto *none : {"", " 4", "4 ", "4h", "99999999999"}) CHECK_FALSE(wholeNumber<int>(none));
    CHECK(wholeNumber<std::int64_t>("99999999999") == 99'999'999'999);
}
