#include "core/domain/Duplicates.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tp::domain;

namespace {

PersonSketch named(const char *usual, const char *family = "", std::optional<int> birthYear = {}, const char *phone = "",
                   const char *email = "") {
    return {usual, family, birthYear, phone, email};
}
bool shareKey(const PersonSketch &a, const PersonSketch &b) {
    const auto keysA = duplicateKeys(a), keysB = duplicateKeys(b);
    return std::any_of(keysA.begin(), keysA.end(),
                       [&](const auto &key) { return std::find(keysB.begin(), keysB.end(), key) != keysB.end(); });
}
bool probable(const PersonSketch &a, const PersonSketch &b) {
    CHECK(likeness(a, b).score == likeness(b, a).score);
    const bool likely = likeness(a, b).score >= probableDuplicate;
    if (likely) CHECK(shareKey(a, b)); // an index by keys would find it
    DuplicateIndex index;
    index.add(named("Somebody", "Else"));
    const auto place = index.add(b);
    const auto found = index.probable(a, 5);
    CHECK((found.size() == 1 && found[0].place == place) == likely);
    return likely;
}
using Reasons = std::vector<LikenessReason>;

} // namespace

TEST_CASE("the same name in another spelling is a probable duplicate") {
    CHECK(probable(named("Kévin"), named("KEVIN")));
    CHECK(probable(named("Zoé"), named("Zoe")));
    CHECK(probable(named("Stéphane"), named("Stefane")));
    CHECK(probable(named("Mathis"), named("Matis")));
    CHECK(probable(named("Yassine", "Amrani"), named("Yacine", "Amrani")));
    CHECK(probable(named("Mohamed", "", 2001), named("Mouhammed", "", 2001)));
    CHECK(probable(named("Sofiane", "Benali"), named("Soufiane", "Ben Ali")));
    CHECK(probable(named("Océane", "Lefèvre"), named("Oceane", "Lefebvre")));
}

TEST_CASE("a nickname, an initial, a year of birth and a phone add to or take from a likeness") {
    CHECK(probable(named("Momo", "", 2003), named("Mohamed", "", 2003)));
    CHECK(probable(named("Kevin B."), named("Kevin", "Bisson")));
    CHECK_FALSE(probable(named("Kevin B."), named("Kevin", "Duval")));
    CHECK_FALSE(probable(named("Kevin", "Bisson"), named("Kevin", "Duval")));
    CHECK_FALSE(probable(named("Kevin", "", 1990), named("Kevin", "", 2004)));
    CHECK(probable(named("Kevin", "", 2003), named("Kevin", "", 2004)));
    CHECK(probable(named("Le Grand", "", {}, "06 39 98 12 40"), named("Dylan", "", {}, "+33 6 39 98 12 40")));
}

TEST_CASE("a nickname is that of a name however it is spelled, and however the nickname is; never of another name") {
    for (const auto *name : {"Mohamed", "Mohammed", "Mohamet", "Mouhamed", "Mohamad", "Mamadou", "Mamadu"}) {
        INFO(name);
        CHECK(probable(named("Momo", "", 2003), named(name, "", 2003)));
        CHECK(probable(named("Momo", "Benali"), named(name, "Benali")));
        CHECK(likeness(named("Momo"), named(name)).reasons == Reasons{LikenessReason::Nickname});
    }
    CHECK(probable(named("Yaya", "Amrani"), named("Yacine", "Amrani")));
    CHECK(probable(named("Séb", "Aubry"), named("Sébastian", "Aubry")));
    CHECK(probable(named("Thom", "Aubry"), named("Tomas", "Aubry")));
    CHECK(probable(named("Manou", "Aubry"), named("Emanuel", "Aubry")));
    for (const auto *other : {"Mehdi", "Maud", "Mahdi", "Amadou", "Malik", "Moïse"}) {
        INFO(other);
        CHECK_FALSE(probable(named("Momo", "Benali"), named(other, "Benali")));
    }
    CHECK_FALSE(probable(named("Nico", "Aubry"), named("Nicole", "Duval")));
    CHECK_FALSE(probable(named("Pat", "Aubry"), named("Patience", "Duval")));
    CHECK_FALSE(probable(named("Loulou", "Aubry"), named("Léa", "Aubry")));
    CHECK_FALSE(probable(named("Momo"), named("Mohamet"))); // alone it is worth a line under a search, no more
    DuplicateIndex index;
    const auto place = index.add(named("Mohamet", "Benali"));
    index.add(named("Mehdi", "Lenoir"));
    CHECK(index.probable(named("Momo"), 5).empty());
    const auto meant = index.probable(named("Momo"), 5, perhapsMeant);
    REQUIRE(meant.size() == 1);
    CHECK(meant[0].place == place);
}

TEST_CASE("of four letters two exchanged are a slip; another letter is another name, unless the year is the same") {
    CHECK(probable(named("Ezno", "Martin"), named("Enzo", "Martin")));
    CHECK(probable(named("Ezno", "", 2008), named("Enzo", "", 2008)));
    CHECK(probable(named("Sar", "Martin", 2008), named("Sara", "Martin", 2008)));
    CHECK(probable(named("Emzo", "Martin", 2008), named("Enzo", "Martin", 2008)));
    CHECK(likeness(named("Ezno", "Martin"), named("Enzo", "Martin")).reasons ==
          Reasons{LikenessReason::OneLetterApart, LikenessReason::SameFamilyName});
    CHECK(likeness(named("Emzo", "Martin"), named("Enzo", "Martin")).score == perhapsMeant); // a line under a search
    CHECK_FALSE(probable(named("Ezno"), named("Enzo")));
    CHECK_FALSE(probable(named("Ezno", "Martin"), named("Enzo", "Duval")));
    CHECK_FALSE(probable(named("Ezno", "Martin", 1990), named("Enzo", "Martin", 2008)));
    const std::pair<const char *, const char *> others[] = {{"Léo", "Léa"},   {"Ali", "Eli"},   {"Lina", "Lisa"}, {"Nina", "Lina"},
                                                            {"Noam", "Noah"}, {"Anna", "Anne"}, {"Alma", "Lama"}, {"Liès", "Ilès"},
                                                            {"Amir", "Amin"}, {"Emma", "Gemma"}};
    for (const auto &[one, other] : others) {
        INFO(one << " and " << other);
        CHECK_FALSE(probable(named(one, "Martin"), named(other, "Martin")));
        CHECK_FALSE(probable(named(one, "Martin", 2008), named(other, "Martin", 2009)));
        CHECK_FALSE(probable(named(one, "", 2008), named(other, "", 2008)));
    }
}

TEST_CASE("of several numbers, or one with words beside it, any in common is the same phone") {
    const auto dylan = [](const char *phone) { return named("Dylan", "", {}, phone); };
    for (const auto *phones : {"06 39 98 12 40 (mère)", "0639981240 / 0639985518", "06 39 98 55 18 - 06 39 98 12 40",
                               "mère : +33 6 39 98 12 40", "0639985518 0639981240"}) {
        INFO(phones);
        CHECK(probable(named("Le Grand", "", {}, "06.39.98.12.40"), dylan(phones)));
        CHECK(likeness(named("Le Grand", "", {}, "0639981240"), dylan(phones)).reasons == Reasons{LikenessReason::SamePhone});
        CHECK_FALSE(probable(named("Le Grand", "", {}, "06 39 98 12 41"), dylan(phones)));
    }
    CHECK(probable(named("Le Grand", "", {}, "0639980000 / 0639981240"), dylan("0639981240 (soeur) 0639989999")));
    CHECK_FALSE(probable(named("Le Grand", "", {}, "115 (mère)"), dylan("115 (mère)"))); // no number of anybody's
    CHECK_FALSE(probable(named("Le Grand", "", {}, "chez sa grand-mère"), dylan("chez sa grand-mère")));
    DuplicateIndex index;
    const auto place = index.add(dylan("0639981240 / 0639985518"));
    index.replace(place, dylan("0639985518"));
    CHECK(index.probable(named("", "", {}, "0639981240"), 5).empty());
    CHECK(index.probable(named("", "", {}, "0639985518"), 5).size() == 1);
}

TEST_CASE("an email in common says as much as a phone in common, and both together no more") {
    const auto dylan = [](const char *email) { return named("Dylan", "", {}, "0639981240", email); };
    for (const auto *email : {"dylan@exemple.fr", "Dylan@Exemple.FR", "mère : <mere@exemple.fr> / dylan@exemple.fr."}) {
        INFO(email);
        CHECK(probable(named("Le Grand", "", {}, "", "dylan@exemple.fr"), dylan(email)));
        CHECK(likeness(named("Le Grand", "", {}, "", "dylan@exemple.fr"), dylan(email)).reasons == Reasons{LikenessReason::SameEmail});
    }
    const auto both = likeness(named("Le Grand", "", {}, "0639981240", "dylan@exemple.fr"), dylan("dylan@exemple.fr"));
    CHECK(both.score == 50);
    CHECK(both.reasons == Reasons{LikenessReason::SamePhone, LikenessReason::SameEmail});
    for (const auto *other : {"dylan@autre.exemple.fr", "dylan@exemple.f", "exemple.fr", "dylan", "@exemple.fr", "dylan@exemple", ""}) {
        INFO(other);
        CHECK_FALSE(probable(named("Le Grand", "", {}, "", "dylan@exemple.fr"), dylan(other)));
    }
    CHECK_FALSE(probable(named("Le Grand", "", {}, "", "chez@sa"), named("Dylan", "", {}, "", "chez@sa"))); // no address
}

TEST_CASE("other people are other people") {
    CHECK_FALSE(probable(named("Karim"), named("Karima")));
    CHECK_FALSE(probable(named("Kevin"), named("Dylan")));
    CHECK_FALSE(probable(named("Lina"), named("Léna", "", {}, "0639981240")));
    CHECK_FALSE(probable(named(""), named("")));
    CHECK_FALSE(probable(named("  "), named("Kevin")));
    CHECK(duplicateKeys(named("")).empty());
}

TEST_CASE("a letter wrong, two exchanged, a particle, names in the other order") {
    CHECK(probable(named("Kevni", "Bisson"), named("Kevin", "Bisson")));
    CHECK(probable(named("Mathilde", "Lenoir"), named("Mahtilde", "Lenoir")));
    CHECK(probable(named("Dylan", "Marti"), named("Dylan", "Martin")));
    CHECK(probable(named("Inès", "de la Rue"), named("Ines", "Delarue")));
    CHECK(probable(named("Inès", "de la Rue"), named("Ines", "Rue")));
    CHECK(probable(named("Karim", "El Khattabi"), named("Karim", "Khattabi")));
    CHECK(probable(named("Bisson Kevin"), named("Kevin", "Bisson")));
    CHECK(probable(named("Jean-Pierre", "Aubry"), named("Jeanpierre", "Aubry")));
    CHECK(probable(named("Cœurdelys"), named("Coeurdelys")));
    CHECK_FALSE(probable(named("Karim", "Benali"), named("Karima", "Benali")));
    CHECK_FALSE(probable(named("Dylan", "Martin"), named("Kevin", "Marti")));
}

TEST_CASE("a likeness says why, what speaks for it first") {
    CHECK(likeness(named("Kevin", "Bisson", 2001), named("Kévin", "Bison", 2002)).reasons ==
          Reasons{LikenessReason::SameName, LikenessReason::FamilySoundsTheSame, LikenessReason::YearApart});
    CHECK(likeness(named("Momo"), named("Mohamed")).reasons == Reasons{LikenessReason::Nickname});
    CHECK(likeness(named("Kevni"), named("Kevin")).reasons == Reasons{LikenessReason::OneLetterApart});
    CHECK(likeness(named("Bisson Kevin"), named("Kevin", "Bisson")).reasons ==
          Reasons{LikenessReason::SameName, LikenessReason::NamesExchanged, LikenessReason::SameFamilyName});
    CHECK(likeness(named("Kevin", "Duval", 1990, "0639981240"), named("Kevin", "Bisson", 2004, "06 39 98 12 40")).reasons ==
          Reasons{LikenessReason::SamePhone, LikenessReason::SameName, LikenessReason::OtherFamilyName, LikenessReason::OtherYear});
    CHECK(likeness(named("Kevin"), named("Zoé")).reasons.empty());
}

TEST_CASE("an index finds who is there now, and the likeliest first") {
    DuplicateIndex index;
    const auto karim = index.add(named("Karim", "", 2001)), other = index.add(named("Karim", "Benali", 2003));
    auto found = index.probable(named("Karim", "Benali", 2003), 5);
    REQUIRE(found.size() == 2);
    CHECK(found[0].place == other);
    CHECK(found[1].place == karim);
    CHECK(index.probable(named("Karim", "Benali", 2003), 1).size() == 1);
    index.replace(other, named("Samuel"));
    found = index.probable(named("Karim", "Benali", 2003), 5);
    REQUIRE(found.size() == 1);
    CHECK(found[0].place == karim);
    CHECK(index.probable(named("samuel"), 5).size() == 1);
    index.remove(karim);
    index.remove(karim);
    CHECK(index.probable(named("Karim"), 5).empty());
    index.clear();
    CHECK(index.probable(named("samuel"), 5).empty());
}

TEST_CASE("words that sound alike have one sound") {
    CHECK(soundOf("quevin") == soundOf("kevin"));
    CHECK(soundOf("philippe") == soundOf("filipe"));
    CHECK(soundOf("celine") == soundOf("seline"));
    CHECK(soundOf("charlotte") != soundOf("karlotte"));
    CHECK(soundOf("") == "");
}
