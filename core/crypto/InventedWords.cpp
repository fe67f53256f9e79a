#include "core/crypto/CommonWords.h"
#include "core/crypto/Passphrase.h"

#include <algorithm>
#include <array>

namespace tp::crypto {

namespace {
// No c, g, s, q, x, y, h alone: their sound depends on what follows, so a word heard could be spelt in two ways.
constexpr std::array<std::string_view, 22> onsets{"b", "d", "f",  "j",  "k",  "l",  "m",  "n",  "p",  "r",  "t",
                                                  "v", "z", "ch", "bl", "br", "dr", "fr", "gr", "pl", "pr", "tr"};
constexpr std::array<std::string_view, 6> vowels{"a", "i", "o", "u", "ou", "e"}; // e last: not at the end of a word
constexpr std::size_t syllables = onsets.size() * vowels.size(), lastSyllables = onsets.size() * (vowels.size() - 1);
constexpr std::string_view unwelcome[] = {"pute", "puto",  "bite",  "bito",  "kaka",  "pipi", "zizi", "nazi", "negr", "pede",
                                          "zob",  "batar", "tapet", "kouil", "foutr", "viol", "krev", "tuer", "mort"};
constexpr std::string_view keyboardRows[] = {"azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm"};

std::string syllable(std::size_t number) { // below lastSyllables: one that may end a word
    const auto vowel = number / onsets.size(), onset = number % onsets.size();
    return std::string(onsets[onset]) + std::string(vowels[vowel]);
}

bool holdsListedPiece(std::string_view word) {
    for (std::size_t from = 0; from < word.size(); ++from)
        for (std::size_t length = 4; length <= std::min(longestCommonWord, word.size() - from); ++length)
            if (commonWordBits(word.substr(from, length))) return true;
    for (std::size_t from = 0; from + 4 <= word.size(); ++from) {
        const auto four = word.substr(from, 4);
        const std::string reversed(four.rbegin(), four.rend());
        for (auto row : keyboardRows)
            if (row.find(four) != row.npos || row.find(reversed) != row.npos) return true;
    }
    return std::any_of(std::begin(unwelcome), std::end(unwelcome), [&](auto piece) { return word.find(piece) != word.npos; });
}

// Uniform below `bound`, by rejection.
std::size_t below(Random &random, std::size_t bound) {
    for (const std::size_t fair = 0x10000 - 0x10000 % bound;;) {
        const auto bytes = random.bytes<2>();
        const std::size_t drawn = static_cast<std::size_t>(bytes[0]) << 8 | bytes[1];
        if (drawn < fair) return drawn % bound;
    }
}

std::string drawWord(Random &random) {
    for (;;) {
        const auto word = syllable(below(random, syllables)) + syllable(below(random, syllables)) + syllable(below(random, lastSyllables));
        if (isInventedWord(word)) return word;
    }
}
} // namespace

bool isInventedWord(std::string_view word) {
    std::array<std::string_view, 3> parts;
    auto rest = word;
    for (std::size_t i = 0; i < 3; ++i) { // consonants, then vowels: there is only one way to cut
        const auto onsetSize = std::min(rest.find_first_of("aeiou"), rest.size());
        const auto vowelSize = std::min(rest.find_first_not_of("aeiou", onsetSize), rest.size()) - onsetSize;
        const auto onset = rest.substr(0, onsetSize), vowel = rest.substr(onsetSize, vowelSize);
        if (std::find(onsets.begin(), onsets.end(), onset) == onsets.end()) return false;
        if (std::find(vowels.begin(), vowels.end(), vowel) == vowels.end() || (i == 2 && vowel == vowels.back())) return false;
        parts[i] = rest.substr(0, onsetSize + vowelSize);
        rest.remove_prefix(onsetSize + vowelSize);
    }
    return rest.empty() && parts[0] != parts[1] && parts[1] != parts[2] && parts[0] != parts[2] && !holdsListedPiece(word);
}

std::string proposePassphrase(Random &random) {
    for (;;) {
        std::array<std::string, 4> words;
        for (auto &word : words) word = drawWord(random);
        auto sorted = words;
        std::sort(sorted.begin(), sorted.end());
        if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) continue;
        auto passphrase = words[0] + '-' + words[1] + '-' + words[2] + '-' + words[3];
        if (passphraseBits(passphrase) >= requiredBits) return passphrase; // nearly always
    }
}

} // namespace tp::crypto
