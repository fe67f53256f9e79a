#pragma once
// Where people stand in the programme, as a list of them is asked for it: the phase of the pathway under way today, and since when nothing
// was heard of them. Both stand in other records, of all files of a person, so that no question to the store finds people by it. Window's
// thread.
#include "core/store/Reader.h"
#include "core/store/Writer.h"
#include "ui/text/ValueText.h"

#include <QDate>

namespace tp::ui {

inline constexpr const char *noPathway = "-";       // no code of a vocabulary
inline constexpr const char *partlyCode = "partly"; // in what codeOf says: some were left out; of other lists, alone
inline constexpr int reviewYears = 2;               // without news, after which a file is to be reviewed
inline constexpr int quietChoices[] = {15, 30, 60, 90};

struct Standing {
    enum class News : std::uint8_t { Any, Quiet, Review };
    std::string phase;     // code of "pathway_phase", or noPathway; empty: any
    News news = News::Any; // Quiet: none for so many days, of those who have not left. Review: none for two years, left or not
    int days = 0;
    [[nodiscard]] bool isActive() const { return !phase.empty() || news != News::Any; }
    friend bool operator==(const Standing &, const Standing &) = default;
};

// The last news is of this day or older, and so is the file. Invalid days: never, not known.
[[nodiscard]] bool isQuietSince(QDate since, QDate lastNews, QDate opened);
[[nodiscard]] bool concernsStanding(const store::ChangedTypes &what); // somebody may stand elsewhere since, or have been heard of
// As a filter of records that were chosen by it tells it (store::Filter::field), and that in words; empty: it is told otherwise.
[[nodiscard]] std::string codeOf(const Standing &standing, bool all); // `all`: nobody who stands so was left out
[[nodiscard]] QString standingWords(std::string_view code, const ValueText &text);
[[nodiscard]] QString newsText(Standing::News news, int days);
[[nodiscard]] QString noPathwayText();

} // namespace tp::ui
