#pragma once
// Passphrases people can keep: proposed ones and an honest estimate of chosen ones. CNIL: an offline vault needs 80 bits.
//
// Proposal: a word is three different syllables, each an onset (b, ch, tr …; 22 of them) and a vowel sound (a e i o u ou; the last syllable
// never ends in e, as French words do). Every word has one spelling and one reading, so it is worth log2 of their number: 132·131·130 words
// less those of the last vowel, less words that are rude or hold something an attacker tries early, leaves 1.83 million or 20.8 bits.
// Four of them, all different, drawn by rejection (no modulo bias): 83 bits. The test counts the words.
//
// Estimate: the cheapest way to describe the text as a row of pieces (after Wheeler's zxcvbn, 2016): a listed word, a year or date, a
// sequence, a keyboard row, a repetition, a word not listed (12 bits up to 8 letters, then 1.2 a letter: about the size of a dictionary), a
// word of the kind proposed here (20.8), single characters. It errs low: twenty-four random characters come out near 80. It cannot know
// quotations: a line of a song is worth less than it says.
#include "core/base/Random.h"

namespace tp::crypto {

inline constexpr int requiredBits = 80;

// Four invented, pronounceable words joined by hyphens ("boulivra-tokadu-…"): at least 80 bits by construction, and by the estimate.
[[nodiscard]] std::string proposePassphrase(Random &random);

// Conservative estimate in bits: repeats, sequences, keyboard runs, years and common words count for little. 0 for an empty text.
// Looks at the first 128 characters.
[[nodiscard]] int passphraseBits(std::string_view passphrase);

// Whether `word` is one of those proposePassphrase draws from.
[[nodiscard]] bool isInventedWord(std::string_view word);

} // namespace tp::crypto
