#pragma once
// Sessions of one series together: which of them a change of one reaches, what it is in the others, and those that make the series longer.
// Nothing but the sessions is written: what two laptops change apart merges field by field, and a series made longer twice, to two days,
// is as long as the longer of them. So the rule of a series keeps the end it was planned with; how far it goes is what sessions there are.
// Pure; moments are civil time ("2026-11-24T14:30").
#include "core/domain/Pathway.h"

namespace tp::domain {

enum class SeriesPart : std::uint8_t { This, Following, All };

// Of the sessions of a series, the first ones first. What began already took place: along with others it is never reached, alone it is
// (a mistake is corrected). `Following`: the chosen one with those that begin after it.
[[nodiscard]] std::vector<Record> reachedBy(std::vector<Record> series, const RecordId &chosen, SeriesPart part, const std::string &now);

// What is changed in `chosen`, in another session of its series. Where the beginning changes, each keeps its own week: as many days on, at
// the new hour. One that had been moved by itself, to another hour or weekday than the chosen one's, keeps its time.
[[nodiscard]] Fields changedAlike(const Fields &session, const Fields &chosen, const Fields &set);
[[nodiscard]] bool isMovedApart(const Fields &session, const Fields &chosen);

struct SeriesEnd {
    std::string day; // the last one of its rule that there is
    Record like;     // the last session that is held: the ones added are like it
};
// `sessions`: of the series, without the deleted ones. Nothing: its rule is of a newer version, or none is left to be like.
[[nodiscard]] std::optional<SeriesEnd> endOf(const Record &series, const std::vector<Record> &sessions);

// Those to create for the series to go on until `until`, after its end, at most `mostOccurrences`; like the last one, on its weekday and at
// its hour. Each bears the id of its day by the rule, wherever the series was moved to: two laptops make one session of it.
[[nodiscard]] std::vector<RecordChange> lengthened(const Record &series, const std::vector<Record> &sessions, const std::string &until);

} // namespace tp::domain
