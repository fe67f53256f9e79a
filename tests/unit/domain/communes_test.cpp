#include "core/domain/Communes.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tp::domain;

TEST_CASE("the table of communes is whole") {
    const auto all = communes();
    REQUIRE(all.size() == 526);
    CHECK(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.code < b.code; }));
    std::size_t without = 0;
    for (const auto &one : all) {
        INFO(one.code);
        CHECK(one.code.size() == 5);
        CHECK_FALSE(one.name.empty());
        CHECK_FALSE(one.postcodes.empty());
        CHECK_FALSE(one.epci.empty());
        CHECK(one.population > 0);
        const bool inCalvados = one.longitude > -1.3 && one.longitude < 0.6 && one.latitude > 48.6 && one.latitude < 49.5;
        if (!inCalvados) ++without;
        CHECK((inCalvados || (one.longitude == 0 && one.latitude == 0)));
    }
    CHECK(without == 2);
}

TEST_CASE("a commune is looked up by its code") {
    REQUIRE(commune("14327"));
    CHECK(commune("14327")->name == "Hérouville-Saint-Clair");
    CHECK(commune("14327")->postcodes == std::vector<std::string>{"14200"});
    CHECK_FALSE(commune("75056"));
    CHECK_FALSE(commune(""));
}

TEST_CASE("communes are found as one types, most populous first") {
    const auto first = [](const char *typed) {
        const auto found = findCommunes(typed, 5);
        return found.empty() ? std::string() : found.front()->name;
    };
    CHECK(first("her") == "Hérouville-Saint-Clair");
    CHECK(first("HÉROUVILLE st cl") == "Hérouville-Saint-Clair");
    CHECK(first("14000") == "Caen");
    CHECK(first("") == "Caen");
    CHECK(first("ifs") == "Ifs");
    CHECK(first("lisi") == "Lisieux");
    CHECK(first("xyzzy").empty());
    CHECK(findCommunes("saint", 7).size() == 7);
    const auto found = findCommunes("saint", 100);
    CHECK(std::is_sorted(found.begin(), found.end(), [](const auto *a, const auto *b) { return a->population > b->population; }));
}
