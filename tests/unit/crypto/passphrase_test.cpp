#include "core/crypto/Crypto.h"
#include "core/crypto/Passphrase.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

using namespace tp;
using namespace tp::crypto;

TEST_CASE("a proposed passphrase is four different invented words, scores 80 bits or more, and never comes twice") {
    SeededRandom random(20260302);
    std::set<std::string> seen;
    int least = 1000;
    for (int round = 0; round < 500; ++round) {
        const auto proposed = proposePassphrase(random);
        INFO(proposed);
        CHECK(seen.insert(proposed).second);
        CHECK(std::count(proposed.begin(), proposed.end(), '-') == 3);
        for (std::size_t at = 0; at <= proposed.size();) {
            const auto end = std::min(proposed.find('-', at), proposed.size());
            CHECK(isInventedWord(std::string_view(proposed).substr(at, end - at)));
            at = end + 1;
        }
        least = std::min(least, passphraseBits(proposed));
    }
    CHECK(least >= requiredBits);
    for (int i = 0; i < 3; ++i) UNSCOPED_INFO(proposePassphrase(random));
    CHECK(seen.size() == 500);
}

TEST_CASE("there are enough invented words for four of them to be 80 bits") {
    // Counted by drawing: of all 132 · 132 · 110 rows of three syllables, the share that is accepted.
    const std::string onsets[] = {"b", "d", "f",  "j",  "k",  "l",  "m",  "n",  "p",  "r",  "t",
                                  "v", "z", "ch", "bl", "br", "dr", "fr", "gr", "pl", "pr", "tr"};
    const std::string vowels[] = {"a", "i", "o", "u", "ou", "e"};
    SeededRandom random(7);
    std::set<std::string> spellings;
    int accepted = 0;
    constexpr int draws = 40'000;
    for (int i = 0; i < draws; ++i) {
        std::string word;
        for (int part = 0; part < 3; ++part) word += onsets[random.below(22)] + vowels[random.below(part == 2 ? 5 : 6)];
        accepted += isInventedWord(word);
        spellings.insert(word);
    }
    const double words = 132.0 * 132 * 110 * accepted / draws;
    INFO(words << " words, " << std::log2(words) << " bits each");
    CHECK(std::log2(words) > 20.7);
    CHECK(std::log2(words * (words - 1) * (words - 2) * (words - 3)) > 82.5);
}

TEST_CASE("what people choose is judged low") {
    CHECK(passphraseBits("") == 0);
    CHECK(passphraseBits("motdepasse123456") <= 20);
    CHECK(passphraseBits("M0tDeP@sse123456") <= 25);
    CHECK(passphraseBits("azertyuiopqsdfghjklm") <= 20);
    CHECK(passphraseBits("Password2024!") <= 25);
    CHECK(passphraseBits("marseille-13-marseille") <= 30);
    CHECK(passphraseBits("abcdefghijklmnopqrstuvwxyz0123456789") <= 25);
    CHECK(passphraseBits("14/07/1989") <= 25);
    CHECK(passphraseBits("lechatestdanslamaison") <= 50);
    CHECK(passphraseBits("anticonstitutionnellement") <= 40);
}

TEST_CASE("length alone counts for nothing") {
    CHECK(passphraseBits(std::string(100, 'a')) <= 6);
    CHECK(passphraseBits(std::string(5000, '7')) <= 6);
    std::string again;
    for (int i = 0; i < 10; ++i) again += "Zk4!pq";
    CHECK(passphraseBits(again) < passphraseBits("Zk4!pqZk4!pq") + 5);
    SeededRandom random(1);
    const auto proposed = proposePassphrase(random);
    const auto word = proposed.substr(0, proposed.find('-'));
    CHECK(passphraseBits(word + "-" + word + "-" + word + "-" + word) < 30);
}

TEST_CASE("four ordinary words are worth about 45 bits, listed or not, joined or not") {
    for (auto text : {"cheval-agrafe-pile-correct", "correct horse battery staple", "parapluie-tournevis-bouquet-serrure"}) {
        INFO(text << " " << passphraseBits(text));
        CHECK(passphraseBits(text) >= 38);
        CHECK(passphraseBits(text) <= 56);
    }
    CHECK(passphraseBits("parapluietournevisbouquetserrure") <= 56);
}

TEST_CASE("eight ordinary words are enough, nine where each is very common: what the window advises") {
    CHECK(passphraseBits("cheval agrafe pile correct parapluie tournevis bouquet serrure") >= requiredBits);
    CHECK(passphraseBits("maison soleil table voiture chaise jardin fleur livre porte") >= requiredBits);
}

TEST_CASE("truly random characters are recognised, below what they are worth") {
    SeededRandom random(99);
    const std::string alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&*+/=?@";
    for (int round = 0; round < 50; ++round) {
        std::string text;
        for (int i = 0; i < 24; ++i) text += alphabet[random.below(alphabet.size())];
        INFO(text);
        CHECK(passphraseBits(text) >= 60);
        CHECK(passphraseBits(text) <= static_cast<int>(24 * std::log2(alphabet.size())));
    }
}
