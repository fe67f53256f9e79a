#include "core/domain/TypedPerson.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp::domain;

namespace {
struct TypedCase {
    const char *typed, *name;
    std::optional<int> year;
    const char *phone, *words;
};
} // namespace

TEST_CASE("what is typed in one line is a name, a year of birth and a phone, in any order") {
    for (const auto &one : std::initializer_list<TypedCase>{
             {"Kévin", "Kévin", {}, "", "Kévin"},
             {"Kévin 2003", "Kévin", 2003, "", "Kévin"},
             {" Jean-Pierre  Le Grand (1999)", "Jean-Pierre Le Grand", 1999, "", "Jean-Pierre Le Grand"},
             {"2003 Kévin B.", "Kévin B.", 2003, "", "Kévin B."},
             {"Kévin 06 39 98 12 40", "Kévin", {}, "06 39 98 12 40", "Kévin 06 39 98 12 40"},
             {"+33 (0)6 39 98 12 40 Kévin 2003", "Kévin", 2003, "+33 (0)6 39 98 12 40", "+33 (0)6 39 98 12 40 Kévin"},
             {"0639981240 2003", "", 2003, "0639981240", "0639981240"},
             {"0639981240", "", {}, "0639981240", "0639981240"},
             {"2003", "2003", {}, "", "2003"}, // a nickname, perhaps: nobody is looked for by a year alone
             {"2003 2004", "2004", 2003, "", "2004"},
             {"Kévin 200", "Kévin 200", {}, "", "Kévin 200"}, // not typed to its end
             {"Lulu 06 39", "Lulu 06 39", {}, "", "Lulu 06 39"},
             {"Momo 14", "Momo 14", {}, "", "Momo 14"},
             {"Momo 2150", "Momo 2150", {}, "", "Momo 2150"},
             {"", "", {}, "", ""},
         }) {
        INFO(one.typed);
        const auto read = typedPerson(one.typed);
        CHECK(read.sketch.usualName == one.name);
        CHECK(read.sketch.familyName.empty());
        CHECK(read.sketch.birthYear == one.year);
        CHECK(read.sketch.phone == one.phone);
        CHECK(read.words == one.words);
    }
}

TEST_CASE("an email in the line is what the person is reached by, and a word to look for") {
    const auto read = typedPerson("Lulu lulu.b@exemple.fr 2003");
    CHECK(read.sketch.usualName == "Lulu");
    CHECK(read.sketch.email == "lulu.b@exemple.fr");
    CHECK(read.sketch.birthYear == 2003);
    CHECK(read.words == "Lulu lulu.b@exemple.fr");
    CHECK(typedPerson("lulu@exemple.fr").sketch.usualName.empty());
    CHECK(typedPerson("lulu@").sketch.usualName == "lulu@"); // not typed to its end
}

TEST_CASE("a year typed behind a name speaks for one person and against another, never as a family name") {
    DuplicateIndex index;
    const auto kevin = index.add({"Kévin", "Bisson", 2003, ""});
    (void)index.add({"Kévin", "Duval", 1990, ""});
    const auto found = index.probable(typedPerson("Quevin 2003").sketch, 5);
    REQUIRE(found.size() == 1);
    CHECK(found[0].place == kevin);
    CHECK(found[0].likeness.reasons == std::vector{LikenessReason::SoundsTheSame, LikenessReason::SameYear});
}
