// Rows of one table that say the same: which is told to repeat which, also after a correction, and in a table of one name.
#include "core/importing/Repetitions.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using importing::Repetitions;

namespace {
using SaidFields = std::map<std::string, Value>;
SaidFields somebody(const char *name, int year = 0, const char *phone = "") {
    SaidFields out{{"usualName", name}};
    if (year) out["birthYear"] = year;
    if (*phone) out["phone"] = phone;
    return out;
}
using Earlier = std::optional<std::size_t>;
const auto &peopleType = *schema::recordType("person");
} // namespace

TEST_CASE("a row is compared with every row before it, not with the first of its name alone") {
    Repetitions rows(peopleType);
    rows.put(1, somebody("Momo", 1980));
    rows.put(2, somebody("Momo", 2003));
    rows.put(3, somebody("Mômo", 2003));
    rows.put(4, somebody("Momo", 1960, "0612345678"));
    rows.put(5, somebody("Momo", 2020, "0612345678"));
    CHECK(rows.earlier(1) == Earlier());
    CHECK(rows.earlier(2) == Earlier()); // too far apart
    CHECK(rows.earlier(3) == Earlier(2));
    CHECK(rows.earlier(4) == Earlier());
    CHECK(rows.earlier(5) == Earlier(4)); // by the phone
}

TEST_CASE("one number of several is enough to repeat a row") {
    Repetitions rows(peopleType);
    rows.put(1, somebody("Momo", 1980, "0231000000"));
    rows.put(2, somebody("Momo", 1980, "0612345678 / 0231000000"));
    rows.put(3, somebody("Momo", 2020, "0612345678 (mère)"));
    CHECK(rows.earlier(3) == Earlier(2)); // not the first of its year
    rows.put(2, somebody("Momo", 1980, "0231000000"));
    CHECK(rows.earlier(3) == Earlier());
    rows.drop(1);
    CHECK(rows.earlier(2) == Earlier());
}

TEST_CASE("an email in common repeats a row as a phone does") {
    const auto reached = [](int year, const char *email) {
        auto said = somebody("Momo", year);
        said["email"] = email;
        return said;
    };
    Repetitions rows(peopleType);
    rows.put(1, reached(1980, "autre@exemple.fr"));
    rows.put(2, reached(1980, "momo@exemple.fr"));
    rows.put(3, reached(2020, "Momo@exemple.fr"));
    CHECK(rows.earlier(3) == Earlier(2));
    const auto before = rows.said(2);
    rows.put(2, reached(1980, "momo@ailleurs.fr"));
    CHECK(rows.said(2) != before);
    CHECK(rows.earlier(3) == Earlier());
}

TEST_CASE("a corrected row takes its repetitions with it, and finds new ones") {
    Repetitions rows(peopleType);
    for (const std::size_t row : {1, 2, 3}) rows.put(row, somebody("Zoé"));
    CHECK(rows.earlier(2) == Earlier(1));
    CHECK(rows.near(1) == std::vector<std::size_t>{1, 2, 3});
    rows.put(1, somebody("Lulu"));
    CHECK(rows.earlier(2) == Earlier());
    CHECK(rows.earlier(3) == Earlier(2));
    CHECK(rows.near(1) == std::vector<std::size_t>{1});
    rows.drop(2);
    CHECK(rows.earlier(2) == Earlier());
    CHECK(rows.earlier(3) == Earlier());
    CHECK(rows.said(2).empty());
}

TEST_CASE("encounters repeat each other when moment and place are the same, however they are spelt") {
    Repetitions rows(*schema::recordType("encounter"));
    const auto at = [](const char *moment, const char *place) {
        return SaidFields{{"occurredAt", moment}, {"place", place}, {"commune", "14118"}};
    };
    rows.put(1, at("2026-03-02T14:30", "Gare"));
    rows.put(2, at("2026-03-02T14:30", "Marché"));
    rows.put(3, at("2026-03-02T14:30", "MARCHE"));
    CHECK(rows.earlier(2) == Earlier());
    CHECK(rows.earlier(3) == Earlier(2));
}

TEST_CASE("ten thousand of one name and two ages are compared in a moment") {
    Repetitions rows(peopleType);
    for (std::size_t row = 0; row < 20'000; ++row) rows.put(row, somebody("Momo", row < 10'000 ? 1960 : 2003));
    CHECK(rows.earlier(0) == Earlier());
    CHECK(rows.earlier(10'000) == Earlier());
    for (std::size_t row = 10'001; row < 20'000; ++row) REQUIRE(rows.earlier(row) == Earlier(10'000));
}
