#include "core/domain/Availability.h"

#include "core/base/CivilDay.h"
#include "core/domain/FieldsIn.h"
#include "core/domain/Pieces.h"
#include "core/domain/Text.h"

#include <algorithm>

namespace tp::domain {
namespace {

constexpr int wholeDay = 24 * 60;
constexpr std::array<std::string_view, 7> french{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
    english{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

std::vector<std::string> filledParts(std::string_view text, std::string_view separators) {
    std::vector<std::string> out;
    for (const auto part : piecesOf(text, separators)) {
        const auto first = part.find_first_not_of(" \t\r"), last = part.find_last_not_of(" \t\r");
        if (first != std::string_view::npos) out.emplace_back(part.substr(first, last - first + 1));
    }
    return out;
}

std::optional<int> dayNamed(std::string_view word) {
    if (word.size() < 2) return {};
    for (const auto &names : {french, english}) // “ma” is mardi, “sa” and “mo” say the same in both
        for (std::size_t day = 0; day < 7; ++day)
            if (names[day].starts_with(word) || (word.ends_with('s') && names[day] == word.substr(0, word.size() - 1)))
                return static_cast<int>(day);
    return {};
}

std::optional<int> minuteOf(std::string_view text) { // 9, 9h, 9h30, 9:30
    const auto mark = text.find_first_of("h:");
    const auto hour = wholeNumber<int>(text.substr(0, mark));
    if (!hour || *hour < 0 || *hour > 24) return {};
    auto rest = mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1);
    if (rest.empty()) return *hour * 60;
    const auto minutes = rest.size() <= 2 ? wholeNumber<int>(rest) : std::nullopt;
    if (!minutes || *minutes < 0 || *minutes > 59 || *hour * 60 + *minutes > wholeDay) return {};
    return *hour * 60 + *minutes;
}

// Dashes of all kinds, “à”, “au” and “jusqu'à” are one; dots and colons after a word, “du” and the space in “9 h” say nothing.
std::string plain(std::string_view typed) {
    std::string text = " " + std::string(typed) + " ";
    for (auto &c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    constexpr std::pair<std::string_view, std::string_view> same[] = {{"après-midi", "apresmidi"},
                                                                      {"apres-midi", "apresmidi"},
                                                                      {"après midi", "apresmidi"},
                                                                      {"apres midi", "apresmidi"},
                                                                      {"jusqu'à", "-"},
                                                                      {"jusqu’à", "-"},
                                                                      {"–", "-"},
                                                                      {"—", "-"},
                                                                      {"à", "-"},
                                                                      {"À", "-"},
                                                                      {" au ", " - "},
                                                                      {" du ", " "},
                                                                      {". ", " "},
                                                                      {".-", "-"},
                                                                      {" : ", " "}};
    for (const auto &[from, to] : same)
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    for (auto at = text.find(" h"); at != std::string::npos; at = text.find(" h", at + 1))
        if (at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9') text.erase(at, 1);
    return text;
}

std::optional<Hours> hoursIn(const std::string &word) {
    const std::string_view part(word.data(), word.size() - (word.ends_with('s') ? 1 : 0));
    if (part == "matin" || part == "morning") return morningHours;
    if (part == "apresmidi" || part == "afternoon") return afternoonHours;
    if (part == "soir" || part == "evening") return eveningHours;
    const auto ends = filledParts(word, "-");
    if (ends.size() != 2 || std::count(word.begin(), word.end(), '-') != 1) return {};
    const auto from = minuteOf(ends[0]), until = minuteOf(ends[1]);
    return from && until && *from < *until ? std::optional(Hours{*from, *until}) : std::nullopt;
}

bool addDays(const std::string &word, std::vector<int> &days) {
    const auto ends = filledParts(word, "-");
    if (ends.empty() || ends.size() > 2) return false;
    const auto first = dayNamed(ends.front()), last = dayNamed(ends.back());
    if (!first || !last) return false;
    for (int day = *first;; day = (day + 1) % 7) { // ven-lun goes over the week's end
        days.push_back(day);
        if (day == *last) return true;
    }
}

std::string tight(std::string text) { // “9h - 12h” is one word
    for (auto at = text.find('-'); at != std::string::npos; at = text.find('-', at + 1)) {
        while (at > 0 && text[at - 1] == ' ') text.erase(--at, 1);
        while (at + 1 < text.size() && text[at + 1] == ' ') text.erase(at + 1, 1);
    }
    return text;
}

void merge(std::vector<Hours> &hours) {
    std::sort(hours.begin(), hours.end(), [](const Hours &a, const Hours &b) { return a.from < b.from; });
    std::vector<Hours> out;
    for (const auto &one : hours)
        if (!out.empty() && one.from <= out.back().until)
            out.back().until = std::max(out.back().until, one.until);
        else
            out.push_back(one);
    hours = std::move(out);
}

std::optional<std::string> isoIn(std::string_view text) { // 12/08/2026 or 2026-08-12
    std::string iso(text);
    if (text.size() == 10 && text[2] == '/' && text[5] == '/')
        iso = std::string(text.substr(6)) + '-' + std::string(text.substr(3, 2)) + '-' + std::string(text.substr(0, 2));
    return dayIn(iso) ? std::optional(iso) : std::nullopt;
}

} // namespace

bool Week::empty() const {
    return std::all_of(days.begin(), days.end(), [](const auto &hours) { return hours.empty(); });
}

Week readWeek(std::string_view typed) {
    Week week;
    for (const auto &part : filledParts(typed, ",;\n")) {
        std::vector<int> days;
        std::vector<Hours> hours;
        bool good = true;
        for (const auto &word : filledParts(tight(plain(part)), " ")) {
            if (word == "et" || word == "and" || word == "de" || word == "le" || word == "les") continue;
            const auto trimmed = word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
            if (const auto span = hoursIn(trimmed))
                hours.push_back(*span);
            else if (!hours.empty() || !addDays(trimmed, days)) // a day after hours would be read wrongly
                good = false;
        }
        if (!good || days.empty()) {
            week.unread.push_back(part);
            continue;
        }
        if (hours.empty()) hours.push_back({0, wholeDay});
        for (const int day : days) {
            auto &of = week.days[static_cast<std::size_t>(day)];
            of.insert(of.end(), hours.begin(), hours.end());
        }
    }
    for (auto &hours : week.days) merge(hours);
    return week;
}

DayHalves halvesOf(const std::vector<Hours> &day) {
    constexpr int noon = 12 * 60, afterLunch = 14 * 60;
    DayHalves out;
    for (const auto &one : day) (one.from >= noon ? out.later : one.until > afterLunch ? out.across : out.morning).push_back(one);
    return out;
}

Absences readAbsences(std::string_view typed) {
    Absences out;
    for (const auto &part : filledParts(typed, ",;\n")) {
        auto text = tight(plain(part));
        std::erase(text, ' ');
        std::optional<std::string> from, until;
        if (text.size() == 10) {
            from = until = isoIn(text);
        } else if (text.size() == 21 && text[10] == '-') {
            from = isoIn(std::string_view(text).substr(0, 10));
            until = isoIn(std::string_view(text).substr(11));
        }
        if (from && until && *from <= *until)
            out.spans.push_back({*from, *until});
        else
            out.unread.push_back(part);
    }
    std::sort(out.spans.begin(), out.spans.end(), [](const DaySpan &a, const DaySpan &b) { return a.from < b.from; });
    return out;
}

Availability readAvailability(const Fields &professional) {
    return {readWeek(textIn(professional, "availability")), readAbsences(textIn(professional, "absences"))};
}

Presence presence(const Fields &professional, std::string_view moment) { return presence(readAvailability(professional), moment); }

Presence presence(const Availability &availability, std::string_view moment) {
    const auto day = dayIn(moment.substr(0, 10));
    const auto minute = moment.size() >= 16 ? minuteOf(moment.substr(11, 5)) : std::nullopt;
    if (!day || !minute) return Presence::Unknown;
    const std::string iso(moment.substr(0, 10));
    for (const auto &span : availability.absences.spans)
        if (span.from <= iso && iso <= span.until) return Presence::Away;
    const auto &week = availability.week;
    if (week.empty()) return Presence::Unknown;
    const auto &hours = week.days[std::chrono::weekday(*day).iso_encoding() - 1];
    if (hours.empty()) return Presence::OtherDay;
    for (const auto &span : hours) {
        if (*minute < span.from) return Presence::LaterToday;
        if (*minute < span.until) return Presence::Now;
    }
    return Presence::OverToday;
}

int presenceOrder(Presence presence) {
    switch (presence) {
    case Presence::Now:
        return 0;
    case Presence::LaterToday:
        return 1;
    case Presence::Unknown:
        return 2;
    case Presence::OverToday:
        return 3;
    case Presence::OtherDay:
        return 4;
    case Presence::Away:
        break;
    }
    return 5;
}

bool isFor(const Fields &entry, const RecordId &territory) {
    const auto one = idField(entry, "territory");
    const auto *said = fieldIn(entry, "territories");
    const auto *several = said ? said->array() : nullptr;
    const auto is = [&](const Value &item) { return idIn<RecordId>(&item) == territory; };
    if (!one && (!several || several->empty())) return true;
    return one == territory || (several && std::any_of(several->begin(), several->end(), is));
}

bool isStale(const Fields &entry, const std::string &today) {
    const auto checked = dayIn(textIn(entry, "verifiedOn")), now = dayIn(today);
    return !checked || (now && *now - *checked > std::chrono::days(directoryGoodForDays));
}

} // namespace tp::domain
