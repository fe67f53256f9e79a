#include "core/domain/Communes.h"

#include "core/domain/Pieces.h"
#include "core/domain/Text.h"

#include <algorithm>
#include <charconv>

namespace tp::domain {

extern const char communesTable[]; // resources/reference/communes-calvados.csv, embedded by tp_embed

namespace {

template <class T> T readNumber(std::string_view text) {
    T value{};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// "St" and "Ste" stand for the whole word; any other word as typed is a prefix.
std::string spelledOut(std::string word) { return word == "st" ? "saint" : word == "ste" ? "sainte" : word; }

std::vector<Commune> readTable() {
    std::vector<Commune> out;
    for (const auto line : piecesOf(communesTable, "\n")) {
        const auto cells = piecesOf(line, ";");
        if (cells.size() != 8 || cells[0] == "code_insee") continue;
        Commune commune{std::string(cells[0]), std::string(cells[1]), {}, std::string(cells[3]), std::string(cells[4])};
        for (const auto postcode : piecesOf(cells[2], "|")) commune.postcodes.emplace_back(postcode);
        commune.population = readNumber<int>(cells[5]);
        commune.longitude = readNumber<double>(cells[6]);
        commune.latitude = readNumber<double>(cells[7]);
        out.push_back(std::move(commune));
    }
    std::sort(out.begin(), out.end(), [](const Commune &a, const Commune &b) { return a.code < b.code; });
    return out;
}

const std::vector<Commune> &table() {
    static const auto communes = readTable();
    return communes;
}

const std::vector<std::vector<std::string>> &nameWords() {
    static const auto words = [] {
        std::vector<std::vector<std::string>> out;
        for (const auto &commune : table()) {
            std::vector<std::string> of;
            const auto folded = foldText(commune.name);
            for (const auto word : piecesOf(folded, " ")) of.emplace_back(word);
            out.push_back(std::move(of));
        }
        return out;
    }();
    return words;
}

bool matches(const Commune &commune, const std::vector<std::string> &name, const std::vector<std::string> &typed) {
    return std::all_of(typed.begin(), typed.end(), [&](const std::string &word) {
        const auto starts = [&](const std::string &with) { return with.starts_with(word); };
        return std::any_of(name.begin(), name.end(), starts) || std::any_of(commune.postcodes.begin(), commune.postcodes.end(), starts) ||
               starts(commune.code);
    });
}

} // namespace

std::span<const Commune> communes() { return table(); }

const Commune *commune(std::string_view code) {
    const auto &all = table();
    const auto at =
        std::lower_bound(all.begin(), all.end(), code, [](const Commune &one, std::string_view wanted) { return one.code < wanted; });
    return at == all.end() || at->code != code ? nullptr : &*at;
}

std::vector<const Commune *> findCommunes(std::string_view typed, std::size_t limit) {
    const auto folded = foldText(typed);
    std::vector<std::string> words;
    for (const auto word : piecesOf(folded, " ")) words.push_back(spelledOut(std::string(word)));
    std::vector<const Commune *> out;
    const auto &all = table();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (matches(all[i], nameWords()[i], words)) out.push_back(&all[i]);
    }
    std::stable_sort(out.begin(), out.end(), [](const Commune *a, const Commune *b) { return a->population > b->population; });
    if (out.size() > limit) out.resize(limit);
    return out;
}

} // namespace tp::domain
