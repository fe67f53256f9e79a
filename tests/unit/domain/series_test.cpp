// Several sessions of a series at once, and a series made longer.
#include "core/base/IdValue.h"
#include "core/domain/Recurrence.h"
#include "core/domain/Series.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;

namespace {

struct Planned { // Tuesdays at two
    explicit Planned(const char *until = "2026-12-22", Recurrence::Every every = Recurrence::Every::Week, int interval = 1) {
        series.id.bytes.fill(7);
        const Recurrence rule{every, interval, until};
        const std::string first = "2026-12-01T14:00";
        series.fields = {{"startsAt", first}, {"rule", ruleText(first, rule)}};
        for (const auto &at : occurrences(first, rule))
            sessions.push_back({occurrenceId(series.id, at.substr(0, 10)),
                                {{"startsAt", at}, {"series", idValue(series.id)}, {"place", "Gymnase"}, {"capacity", 8}}});
    }
    [[nodiscard]] std::vector<std::string> reached(std::size_t chosen, SeriesPart part, const char *now) const {
        std::vector<std::string> out;
        for (const auto &one : reachedBy(sessions, sessions[chosen].id, part, now)) out.push_back(*one.fields.at("startsAt").text());
        return out;
    }
    [[nodiscard]] std::vector<std::string> longer(const char *until) const {
        std::vector<std::string> out;
        for (const auto &one : lengthened(series, sessions, until)) out.push_back(*one.set.at("startsAt").text());
        return out;
    }
    Record series;
    std::vector<Record> sessions;
};
using Times = std::vector<std::string>;

} // namespace

TEST_CASE("this one, those that follow, all: what took place already is never reached along with others") {
    const Planned at;
    const auto now = "2026-12-08T15:00"; // during the second one
    CHECK(at.reached(2, SeriesPart::This, now) == Times{"2026-12-15T14:00"});
    CHECK(at.reached(2, SeriesPart::Following, now) == Times{"2026-12-15T14:00", "2026-12-22T14:00"});
    CHECK(at.reached(3, SeriesPart::Following, now) == Times{"2026-12-22T14:00"});
    CHECK(at.reached(3, SeriesPart::All, now) == Times{"2026-12-15T14:00", "2026-12-22T14:00"});
    CHECK(at.reached(0, SeriesPart::All, now) == Times{"2026-12-15T14:00", "2026-12-22T14:00"}); // from a past one
    CHECK(at.reached(0, SeriesPart::This, now) == Times{"2026-12-01T14:00"});                    // a mistake is corrected
    CHECK(at.reached(0, SeriesPart::All, "2026-11-20T09:00").size() == 4);
    CHECK(at.reached(0, SeriesPart::All, "2027-01-01T00:00").empty());
    RecordId other;
    CHECK(reachedBy(at.sessions, other, SeriesPart::All, now).empty());
}

TEST_CASE("the others move by as many days, to the same hour; one that was moved by itself keeps its time and takes the rest") {
    Planned at;
    at.sessions[2].fields["startsAt"] = "2026-12-17T10:00"; // by itself
    const auto &chosen = at.sessions[1].fields;
    const Fields set{{"startsAt", "2026-12-09T16:30"}, {"place", "Salle des fêtes"}}; // a Wednesday
    CHECK(changedAlike(at.sessions[3].fields, chosen, set) == Fields{{"startsAt", "2026-12-23T16:30"}, {"place", "Salle des fêtes"}});
    CHECK(changedAlike(at.sessions[2].fields, chosen, set) == Fields{{"place", "Salle des fêtes"}});
    CHECK(changedAlike(chosen, chosen, set) == set);
    CHECK(isMovedApart(at.sessions[2].fields, chosen));
    CHECK_FALSE(isMovedApart(at.sessions[3].fields, chosen));
    CHECK(changedAlike(at.sessions[3].fields, chosen, {{"member", Value()}}) == Fields{{"member", Value()}}); // taken out
    Planned march;
    march.sessions[0].fields["startsAt"] = "2027-03-23T14:00";
    march.sessions[1].fields["startsAt"] = "2027-03-30T14:00"; // the clocks change between
    CHECK(changedAlike(march.sessions[1].fields, march.sessions[0].fields, {{"startsAt", "2027-03-24T09:00"}}) ==
          Fields{{"startsAt", "2027-03-31T09:00"}});
}

TEST_CASE("a series goes on after its end, as its rule says, like the last session that is held") {
    Planned at;
    CHECK(at.longer("2027-01-12") == Times{"2026-12-29T14:00", "2027-01-05T14:00", "2027-01-12T14:00"});
    CHECK(at.longer("2026-12-28").empty());
    CHECK(at.longer("2026-01-01").empty());
    CHECK(at.longer("").empty());
    at.sessions.back().fields["cancelledOn"] = "2026-12-20"; // called off is not like it, and is not there twice
    at.sessions[2].fields["place"] = "Salle des fêtes";
    const auto added = lengthened(at.series, at.sessions, "2026-12-29");
    REQUIRE(added.size() == 1);
    CHECK(added.front().create);
    CHECK(added.front().record == occurrenceId(at.series.id, "2026-12-29"));
    CHECK(added.front().set.at("place") == Value("Salle des fêtes"));
    CHECK(added.front().set.at("capacity") == Value(8));
    CHECK(added.front().set.at("series") == idValue(at.series.id));
    CHECK_FALSE(added.front().set.contains("cancelledOn"));
    at.series.fields["rule"] = "FREQ=DAILY;UNTIL=20261222"; // of a newer version
    CHECK(at.longer("2027-01-12").empty());
    CHECK_FALSE(endOf(at.series, at.sessions));
}

TEST_CASE("a series that was moved goes on where it is, and every session keeps the id of its day by the rule") {
    Planned at;
    const auto before = at.sessions[0].fields;
    for (auto &one : at.sessions)
        one.fields["startsAt"] = changedAlike(one.fields, before, {{"startsAt", "2026-12-03T10:00"}}).at("startsAt");
    CHECK(endOf(at.series, at.sessions)->day == "2026-12-22");
    const auto added = lengthened(at.series, at.sessions, "2026-12-31");
    REQUIRE(added.size() == 1);
    CHECK(added.front().set.at("startsAt") == Value("2026-12-31T10:00"));
    CHECK(added.front().record == occurrenceId(at.series.id, "2026-12-29"));
}

TEST_CASE("every other week, and months by their weekday, go on in step; sixty at once at most") {
    CHECK(Planned("2026-12-22", Recurrence::Every::Week, 2).longer("2027-01-15") == Times{"2026-12-29T14:00", "2027-01-12T14:00"});
    CHECK(Planned("2026-12-22", Recurrence::Every::MonthByWeekday).longer("2027-02-28") == Times{"2027-01-05T14:00", "2027-02-02T14:00"});
    CHECK(Planned().longer("2030-01-01").size() == mostOccurrences);
    const Planned whole("2030-01-01"); // more than one planning makes
    CHECK(whole.sessions.size() == mostOccurrences);
    CHECK(whole.longer("2028-02-01").size() == 2);
}
