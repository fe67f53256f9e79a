#pragma once
// Where encounters were noted: counts by commune, of what this device can read. Counted in slices of so many records, each going on behind
// the one before, so that a million can be counted between other work; added up, the slices are what one counting would have said.
#include "core/base/Ids.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tp::store {

struct CommuneCoverage {
    std::string commune; // INSEE code; empty: none was noted
    std::uint64_t encounters = 0;
    std::uint64_t unnamed = 0; // people without a file, as counted at each encounter
    std::string lastAt;        // of the newest encounter, "2026-03-02T14:30"
    friend bool operator==(const CommuneCoverage &, const CommuneCoverage &) = default;
};
struct CoveragePlace {                  // behind this record; to begin with, before all
    std::optional<std::string> commune; // absent: among those without one, which come first
    std::int64_t number = 0;
};
struct CoverageSlice {
    std::vector<CommuneCoverage> communes; // those with an encounter in this slice, which ends with its commune
    std::optional<CoveragePlace> next;     // absent: that was all
};

struct PersonMet {
    std::string commune; // empty: none was noted
    RecordId person;     // the file, as the meeting names it
};
struct PeopleMetSlice {
    std::vector<PersonMet> people; // one for each meeting
    std::optional<std::int64_t> next;
};

class Reader;
struct Query;

// What a Reader of Reader.h can count as well: on the same connection, in the same thread, under the same lease.
class CoverageReader {
public:
    virtual ~CoverageReader() = default;
    // Of the encounters a query finds (its filters alone; Invalid with a text), by commune: at most `records` of the store are looked at.
    [[nodiscard]] virtual Result<CoverageSlice> coverage(const Query &encounters, const CoveragePlace &behind, std::size_t records) = 0;
    // Who was met at those encounters, as far as files can be read here: at most `records` meetings are looked at. Begins at 0.
    [[nodiscard]] virtual Result<PeopleMetSlice> peopleMet(const Query &encounters, std::int64_t behind, std::size_t records) = 0;
    // Every file that leads on to another of the same person, and the one that goes on in the end (core/domain/SamePerson.h).
    [[nodiscard]] virtual Result<std::map<RecordId, RecordId>> filesLeadingOn() = 0;
    // When the people of these files were met last before a day, "2026-03-02T14:30", as the files say it: a day mistyped that is still to
    // come hides none that was. Those never met are left out. `before`: "2026-03-03".
    [[nodiscard]] virtual Result<std::map<RecordId, std::string>> lastMeetings(std::span<const RecordId> files,
                                                                               std::string_view before) = 0;
};
[[nodiscard]] CoverageReader &coverageOf(Reader &reader);

} // namespace tp::store
