#include "core/domain/Text.h"

#include <QChar>
#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace tp::domain {
namespace {

struct Range {
    char32_t first, last;
    const char *folded;
};
// Latin-1 and Latin Extended-A; what is missing (× ÷) separates words.
constexpr Range latin[] = {
    {0xc0, 0xc5, "a"},   {0xc6, 0xc6, "ae"},  {0xc7, 0xc7, "c"},   {0xc8, 0xcb, "e"},    {0xcc, 0xcf, "i"},   {0xd0, 0xd0, "d"},
    {0xd1, 0xd1, "n"},   {0xd2, 0xd6, "o"},   {0xd8, 0xd8, "o"},   {0xd9, 0xdc, "u"},    {0xdd, 0xdd, "y"},   {0xde, 0xde, "th"},
    {0xdf, 0xdf, "ss"},  {0xe0, 0xe5, "a"},   {0xe6, 0xe6, "ae"},  {0xe7, 0xe7, "c"},    {0xe8, 0xeb, "e"},   {0xec, 0xef, "i"},
    {0xf0, 0xf0, "d"},   {0xf1, 0xf1, "n"},   {0xf2, 0xf6, "o"},   {0xf8, 0xf8, "o"},    {0xf9, 0xfc, "u"},   {0xfd, 0xfd, "y"},
    {0xfe, 0xfe, "th"},  {0xff, 0xff, "y"},   {0x100, 0x105, "a"}, {0x106, 0x10d, "c"},  {0x10e, 0x111, "d"}, {0x112, 0x11b, "e"},
    {0x11c, 0x123, "g"}, {0x124, 0x127, "h"}, {0x128, 0x131, "i"}, {0x132, 0x133, "ij"}, {0x134, 0x135, "j"}, {0x136, 0x138, "k"},
    {0x139, 0x142, "l"}, {0x143, 0x14b, "n"}, {0x14c, 0x151, "o"}, {0x152, 0x153, "oe"}, {0x154, 0x159, "r"}, {0x15a, 0x161, "s"},
    {0x162, 0x167, "t"}, {0x168, 0x173, "u"}, {0x174, 0x175, "w"}, {0x176, 0x178, "y"},  {0x179, 0x17e, "z"}, {0x17f, 0x17f, "s"},
};
constexpr char32_t tableStart = 0xc0, tableEnd = 0x180;

std::array<const char *, tableEnd - tableStart> makeTable() {
    std::array<const char *, tableEnd - tableStart> table{};
    for (const auto &range : latin) {
        for (auto c = range.first; c <= range.last; ++c) table[c - tableStart] = range.folded;
    }
    return table;
}

// The next character, U+FFFD (a separator) for a malformed byte.
char32_t nextCharacter(std::string_view text, std::size_t &at) {
    const auto lead = static_cast<std::uint8_t>(text[at++]);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    if (more == 0 || lead > 0xf4) return 0xfffd;
    char32_t c = lead & (0x3f >> more);
    for (int i = 0; i < more; ++i, ++at) {
        if (at == text.size() || (static_cast<std::uint8_t>(text[at]) & 0xc0) != 0x80) return 0xfffd;
        c = (c << 6) | (static_cast<std::uint8_t>(text[at]) & 0x3f);
    }
    return c;
}

enum class Folded { Word, Separator, Nothing };

Folded fold(std::string &word, char32_t c, int depth = 0);

// Everything beyond Latin Extended-A, by Unicode's own tables: rare, so not in a hot path.
Folded foldOther(std::string &word, char32_t c, int depth) {
    constexpr char32_t softHyphen = 0xad, nonJoiner = 0x200c, joiner = 0x200d;
    if (QChar::isMark(c) || c == softHyphen || c == nonJoiner || c == joiner) return Folded::Nothing;
    const auto parts = depth < 4 ? QChar::decomposition(c).toUcs4() : QList<uint>();
    if (!parts.isEmpty()) {
        auto result = Folded::Nothing;
        for (const char32_t part : parts) {
            const auto folded = fold(word, part, depth + 1);
            if (folded == Folded::Word || result == Folded::Nothing) result = folded;
        }
        return result;
    }
    if (!QChar::isLetterOrNumber(c)) return Folded::Separator;
    appendUtf8(word, QChar::toLower(c));
    return Folded::Word;
}

Folded fold(std::string &word, char32_t c, int depth) {
    static const auto table = makeTable();
    if (c < 0x80) {
        if (c >= 'A' && c <= 'Z') c |= 0x20;
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) return Folded::Separator;
        word += static_cast<char>(c);
        return Folded::Word;
    }
    if (c < tableStart || c >= tableEnd) return foldOther(word, c, depth);
    if (!table[c - tableStart]) return Folded::Separator;
    word += table[c - tableStart];
    return Folded::Word;
}

struct Word {
    std::string text;
    std::string gap; // the separators before it, non-ASCII ones as a space
};
std::vector<Word> words(std::string_view text) {
    std::vector<Word> out;
    Word word;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = nextCharacter(text, at);
        if (word.text.empty()) {
            if (fold(word.text, c) == Folded::Separator) word.gap += c < 0x80 ? static_cast<char>(c) : ' ';
        } else if (fold(word.text, c) == Folded::Separator) {
            out.push_back(std::move(word));
            word = {{}, std::string(1, c < 0x80 ? static_cast<char>(c) : ' ')};
        }
    }
    if (!word.text.empty()) out.push_back(std::move(word));
    return out;
}

bool isNumber(const std::string &word) { return word.find_first_not_of("0123456789") == std::string::npos; }
bool continuesNumber(const Word &word) {
    return isNumber(word.text) && word.gap.size() <= 3 && word.gap.find_first_not_of(" .-()") == std::string::npos;
}

// A French number that starts at `at`, whole or as far as it is typed, in national form; `at` moves past it. Empty: none starts here.
std::string phoneAt(const std::vector<Word> &all, std::size_t &at) {
    if (!isNumber(all[at].text)) return {};
    auto digits = all[at].text;
    bool abroad = false;
    if (const bool plus = all[at].gap.ends_with('+'); plus && digits.starts_with("33"))
        digits.erase(0, 2), abroad = true;
    else if (digits.starts_with("0033"))
        digits.erase(0, 4), abroad = true;
    bool pairs = digits.size() == 2;
    auto next = at + 1;
    while (next < all.size() && continuesNumber(all[next]) && digits.size() < (abroad ? 9u : 10u)) {
        const bool last = next + 1 == all.size() || !continuesNumber(all[next + 1]);
        pairs = pairs && (all[next].text.size() == 2 || (last && all[next].text.size() == 1));
        digits += all[next++].text;
        if (abroad && digits == "0") digits.clear(); // +33 (0)6 …
    }
    if (abroad && digits.size() == 10 && digits[0] == '0') digits.erase(0, 1);
    if (abroad) digits.insert(0, 1, '0');
    const bool french = digits.size() >= 2 && digits[0] == '0' && digits[1] != '0';
    const bool ended = next == all.size() || !continuesNumber(all[next]);
    const bool partial = digits.size() < 10 && ended && next > at + 1 && (abroad || pairs);
    if (!french || !(digits.size() == 10 || partial)) return {};
    at = next;
    return digits;
}

// What foldText makes of a text, byte by byte.
class FoldedWalk {
public:
    explicit FoldedWalk(std::string_view text) : m_text(text) {}
    int next() { // -1: at its end
        while (m_given == m_folded.size()) {
            if (m_at == m_text.size()) return -1;
            m_folded.clear();
            m_given = 0;
            const auto folded = fold(m_folded, nextCharacter(m_text, m_at));
            if (folded == Folded::Separator) m_apart = m_begun;
            if (folded != Folded::Word) continue;
            m_begun = true;
            if (std::exchange(m_apart, false)) return ' ';
        }
        return static_cast<std::uint8_t>(m_folded[m_given++]);
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0, m_given = 0;
    std::string m_folded; // of one character: short
    bool m_begun = false, m_apart = false;
};

} // namespace

int compareWords(std::string_view a, std::string_view b) {
    if (a == b) return 0;
    FoldedWalk left(a), right(b);
    for (;;) {
        const int one = left.next(), other = right.next();
        if (one != other) return one < other ? -1 : 1;
        if (one < 0) return a.compare(b);
    }
}

std::int64_t wordOrderVersion() {
    constexpr std::int64_t rule = 1;
    return rule * 1000 + static_cast<std::int64_t>(QChar::currentUnicodeVersion());
}

void appendUtf8(std::string &out, char32_t c) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        tail(6), tail(0);
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        tail(12), tail(6), tail(0);
    }
}

std::string foldText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const auto &word : words(text)) {
        if (!out.empty()) out += ' ';
        out += word.text;
    }
    return out;
}

std::vector<std::string> searchTokens(std::string_view text) {
    auto all = words(text);
    std::vector<std::string> out;
    for (std::size_t at = 0; at < all.size();) {
        if (at > 0 && all[at].gap == "@") { // whom an address is of is sought, not by whom it was given: everybody has "com"
            ++at;
            while (at < all.size() && (all[at].gap == "." || all[at].gap == "-")) ++at;
        } else if (auto phone = phoneAt(all, at); !phone.empty()) {
            out.push_back(std::move(phone));
        } else {
            out.push_back(std::move(all[at++].text));
        }
    }
    return out;
}

bool mentions(std::string_view text, std::string_view words) {
    const auto there = searchTokens(text);
    return std::ranges::all_of(searchTokens(words), [&](const std::string &word) {
        return std::ranges::any_of(there, [&](const std::string &one) { return one.starts_with(word); });
    });
}

} // namespace tp::domain
