#pragma once
// One person may have several files (core/domain/SamePerson.h): which one goes on, which belong together, and what they hold. Reads; any
// thread that owns the Reader.
#include "core/store/Reader.h"

namespace tp::ui {

[[nodiscard]] RecordId personThatGoesOn(store::Reader &reader, const RecordId &file); // where new notes go; itself when it stands alone
[[nodiscard]] std::vector<RecordId> filesOfPerson(store::Reader &reader, const RecordId &file); // readable here; that which goes on first
[[nodiscard]] std::vector<RecordId> filesOfPerson(store::Reader &reader, const store::Record &person); // the same, of one at hand
// Of one type, whose field "person" names one of the files, together in order.
[[nodiscard]] std::vector<store::Record> recordsOf(store::Reader &reader, const char *type, const std::vector<RecordId> &files,
                                                   const char *orderBy, bool descending = true);
// The files of several people who go on in these, each as filesOfPerson says: one question to the store for all, by the file that goes on.
using FilesOfPeople = std::map<RecordId, std::vector<RecordId>>;
[[nodiscard]] FilesOfPeople filesOfPeople(store::Reader &reader, const std::vector<RecordId> &goingOn);
inline constexpr std::size_t mostOfAFile = 500; // records of one type that are read
// People found only by what one of their closed files holds (a former name, an old number), as they go on elsewhere. `query`: of people.
struct ThroughClosed {
    store::Record person, closed;
};
[[nodiscard]] std::vector<ThroughClosed> throughClosedFiles(store::Reader &reader, const store::Query &query);
// Those found by their own file, then the others: one question to the store where no closed file is among them.
struct PeopleFound {
    std::vector<store::Record> people;
    std::vector<ThroughClosed> through;
};
[[nodiscard]] Result<PeopleFound> peopleFound(store::Reader &reader, const store::Query &query);
// Of a search that asks for a year of birth: those who have it in their name ("Kévin 2003"), where somebody wrote it there.
[[nodiscard]] std::vector<store::Record> peopleNamedByYear(store::Reader &reader, store::Query query, std::string typed);
inline constexpr const char *birthYearField = "birthYear";
[[nodiscard]] store::Filter eachPersonOnce(); // of a list of people: without the files that lead to another

} // namespace tp::ui
