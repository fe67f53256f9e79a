#pragma once
// Who can help, from what somebody says in plain words: “il n'a plus de toit et des dettes”. Words are compared by their beginnings,
// without accents; a word that speaks of a theme (toit: housing) finds whoever helps with that theme. No word leaves this computer. Pure.
#include "core/base/Ids.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tp::domain {

struct Need {
    std::vector<std::string> words;  // folded, without those that say nothing
    std::vector<std::string> themes; // codes of the vocabulary "theme" that the words speak of
    [[nodiscard]] bool empty() const { return words.empty(); }
};
[[nodiscard]] Need readNeed(std::string_view typed);

struct HelpOffer {
    std::string text;                // name, trade, what is offered: as written
    std::vector<std::string> themes; // codes
};
struct HelpMatch {
    std::size_t offer = 0;           // position
    int score = 0;                   // > 0
    std::vector<std::string> words;  // of the need, found in its text
    std::vector<std::string> themes; // of the need, that it helps with
};
// Offers made ready once, asked many times. About a thousand take a millisecond.
class HelpIndex {
public:
    explicit HelpIndex(std::span<const HelpOffer> offers);
    [[nodiscard]] std::vector<HelpMatch> find(const Need &need) const; // the best first; of equals, in the order given

private:
    struct Offer {
        std::vector<std::string> words; // sorted
        std::vector<std::string> themes;
    };
    std::vector<Offer> m_offers;
};

} // namespace tp::domain
