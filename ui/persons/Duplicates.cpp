#include "ui/persons/Duplicates.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <set>

namespace tp::ui {
namespace {
std::vector<std::string> words(std::string_view name) {
    std::vector<std::string> found(1);
    for (const char c : domain::foldText(name))
        if (c == ' ')
            found.emplace_back();
        else
            found.back() += c;
    std::erase_if(found, [](const auto &word) { return word.empty(); });
    return found;
}

// How it sounds, roughly, in French: spellings that are said alike become one.
std::string sound(std::string word) {
    static constexpr std::pair<std::string_view, std::string_view> alike[] = {
        {"eau", "o"}, {"au", "o"}, {"ph", "f"}, {"ck", "k"}, {"ch", "s"}, {"sh", "s"}, {"qu", "k"}, {"ai", "e"}, {"ei", "e"}, {"ou", "u"},
        {"oo", "u"},  {"th", "t"}, {"gh", "g"}, {"y", "i"},  {"c", "k"},  {"q", "k"},  {"z", "s"},  {"j", "g"},  {"w", "v"},  {"h", ""},
    };
    for (const auto &[from, to] : alike)
        for (auto at = word.find(from); at != std::string::npos; at = word.find(from, at + to.size())) word.replace(at, from.size(), to);
    word.erase(std::unique(word.begin(), word.end()), word.end());
    while (word.size() > 2 && (word.back() == 'e' || word.back() == 's' || word.back() == 't' || word.back() == 'd')) word.pop_back();
    return word;
}

std::size_t distance(std::string_view a, std::string_view b) { // Levenshtein, two rows
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
}

int wordLikeness(const std::string &a, const std::string &b) {
    if (a == b) return 100;
    const auto shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
    if (shorter >= 3 && a.substr(0, shorter) == b.substr(0, shorter)) return 85; // a short form: Sam, Samira
    if (shorter >= 3 && sound(a) == sound(b)) return 90;
    const auto apart = distance(a, b);
    if (shorter >= 4 && apart <= (longer >= 8 ? 2U : 1U)) return 75;
    return 0;
}
} // namespace

int nameLikeness(std::string_view a, std::string_view b) {
    auto shorter = words(a), longer = words(b);
    if (shorter.size() > longer.size()) std::swap(shorter, longer);
    if (shorter.empty()) return 0;
    int sum = 0;
    for (const auto &word : shorter) { // each word against its best match, wherever it stands
        int best = 0;
        for (const auto &other : longer) best = std::max(best, wordLikeness(word, other));
        if (best == 0 && !(word.size() == 1 && std::any_of(longer.begin(), longer.end(), [&](const auto &w) { return w[0] == word[0]; })))
            return 0;
        sum += std::max(best, 70);
    }
    return sum / static_cast<int>(shorter.size()) - (longer.size() > shorter.size() ? 5 : 0);
}

Result<std::vector<Likeness>> probableDuplicates(store::Reader &reader, std::string_view typedName, std::size_t limit) {
    std::vector<Likeness> found;
    std::set<RecordId> seen;
    for (const auto &word : words(typedName)) {
        if (word.size() < 2) continue;
        store::Query query;
        query.type = "person";
        query.text = word.substr(0, 2); // a prefix wide enough for misspellings further on
        query.limit = 200;
        TP_TRY(auto records, reader.list(query));
        for (auto &record : records) {
            if (!seen.insert(record.id).second) continue;
            const auto text = [&](const char *field) {
                const auto at = record.fields.find(field);
                return at != record.fields.end() && at->second.text() ? *at->second.text() : std::string();
            };
            const auto usual = text("usualName"), family = text("familyName");
            const int score = std::max(nameLikeness(typedName, usual), family.empty() ? 0 : nameLikeness(typedName, usual + " " + family));
            if (score >= 60) found.push_back({std::move(record), score});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    if (found.size() > limit) found.resize(limit);
    return found;
}

} // namespace tp::ui
