#include "core/crypto/Passphrase.h"
#include "core/crypto/CommonWords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tp::crypto {

namespace {
constexpr std::size_t longestLooked = 128;
constexpr std::string_view rows[] = {"azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azeqsdwxc", "qazwsxedc"};
constexpr double inventedWord = 20.8, letter = 3.4, digit = 3.3, symbol = 4, foreign = 5;

// One character of the text, lower case and without accent; '\1' stands for anything beyond Latin.
struct Text {
    std::string plain, unleet; // the same text with 0 read as o, 3 as e, @ as a …
    std::vector<bool> capital;
    [[nodiscard]] std::size_t size() const { return plain.size(); }
};

void addLatin(std::string &to, unsigned code) { // U+00C0 … U+00FF
    static constexpr std::string_view base = "aaaaaaaceeeeiiiidnooooo\1ouuuuyts";
    to.push_back(code == 0xff ? 'y' : base[(code - 0xc0) % 32]);
}

char fromLeet(char c) {
    constexpr std::string_view leet = "013457@$!", plain = "oieastasi";
    const auto at = leet.find(c);
    return at == leet.npos ? c : plain[at];
}

Text read(std::string_view passphrase) {
    Text text;
    for (std::size_t i = 0; i < passphrase.size() && text.size() < longestLooked;) {
        const auto byte = static_cast<unsigned char>(passphrase[i++]);
        text.capital.push_back(byte >= 'A' && byte <= 'Z');
        if (byte < 0x80) {
            text.plain.push_back(static_cast<char>(text.capital.back() ? byte + 32 : byte));
            continue;
        }
        unsigned code = byte & 0x1f;
        std::size_t tail = 0;
        for (; i < passphrase.size() && (static_cast<unsigned char>(passphrase[i]) & 0xc0) == 0x80; ++i, ++tail)
            code = code << 6 | (static_cast<unsigned char>(passphrase[i]) & 0x3f);
        if (tail == 1 && code >= 0xc0 && code <= 0xff)
            addLatin(text.plain, code);
        else
            text.plain.push_back('\1');
    }
    for (char c : text.plain) text.unleet.push_back(fromLeet(c));
    return text;
}

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

double singleBits(char c) { return isLetter(c) ? letter : isDigit(c) ? digit : c == '\1' ? foreign : symbol; }

// Letters in a row that are no listed word: a dictionary's worth, and more for neighbours that hardly meet in words.
double wordBits(std::string_view letters) {
    static constexpr std::string_view meets = "bl br ch ck cl cr ct dr fl fr ft gh gl gn gr ll lm lt mb mm mp nc nd ng nn nt pl pp pr ph "
                                              "qu rc rd rl rm rn rr rs rt rv sc sh sl sp ss st sw tr tt th tz vr wh ";
    double strange = 0;
    for (std::size_t i = 1; i < letters.size(); ++i)
        if (!isVowel(letters[i - 1]) && !isVowel(letters[i]) && meets.find(std::string(letters.substr(i - 1, 2)) + ' ') == meets.npos)
            strange += 3;
    const auto length = static_cast<double>(letters.size());
    return std::min(letter * length, 12 + 1.2 * std::max(0.0, length - 8) + strange);
}

double yearOrDateBits(std::string_view digits) {
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (char c : digits.substr(at, length)) value = value * 10 + (c - '0');
        return value;
    };
    const auto day = [&](std::size_t at) { return number(at, 2) >= 1 && number(at, 2) <= 31; };
    const auto month = [&](std::size_t at) { return number(at, 2) >= 1 && number(at, 2) <= 12; };
    if (digits.size() == 4 && number(0, 4) >= 1900 && number(0, 4) < 2100) return 6;
    if (digits.size() == 4 && day(0) && month(2)) return 8;
    if (digits.size() == 6 && day(0) && month(2)) return 13;
    if (digits.size() == 8 && ((day(0) && month(2)) || (month(4) && day(6)))) return 14;
    return 0;
}

bool isSequence(std::string_view piece) {
    const int step = piece[1] - piece[0];
    if (step < -1 || step > 1 || !(isLetter(piece[0]) || isDigit(piece[0]))) return false;
    for (std::size_t i = 2; i < piece.size(); ++i)
        if (piece[i] - piece[i - 1] != step) return false;
    return piece.size() >= (isDigit(piece[0]) ? 3u : 4u);
}

bool isKeyboardRun(std::string_view piece) {
    if (piece.size() < 4) return false;
    const std::string reversed(piece.rbegin(), piece.rend());
    return std::any_of(std::begin(rows), std::end(rows),
                       [&](auto row) { return row.find(piece) != row.npos || row.find(reversed) != row.npos; });
}

double capitalBits(const Text &text, std::size_t from, std::size_t length) { // none or the first alone: free; all: 1; else 1.5 each
    std::size_t inside = 0;
    for (std::size_t i = from + 1; i < from + length; ++i) inside += text.capital[i];
    return inside == 0 ? 0 : inside + 1 >= length ? 1 : 1.5 * static_cast<double>(inside);
}

// The cheapest reading of text[from, from + length) as one piece; infinite when it is none.
double pieceBits(const Text &text, std::size_t from, std::size_t length) {
    const auto plain = std::string_view(text.plain).substr(from, length), unleet = std::string_view(text.unleet).substr(from, length);
    double bits = HUGE_VAL;
    if (length == 1) {
        bits = singleBits(plain[0]);
        // A separator met again, or the plainest ones, tell next to nothing.
        if (!isLetter(plain[0]) && !isDigit(plain[0]))
            bits = text.plain.find(plain[0]) < from ? 0.2 : std::string_view(" -_.,").find(plain[0]) != std::string_view::npos ? 1 : bits;
        return bits + (text.capital[from] && from > 0 && isLetter(text.plain[from - 1]) ? 1.5 : 0);
    }
    if (length <= longestCommonWord) {
        if (const int word = commonWordBits(plain)) bits = word;
        if (const int word = commonWordBits(unleet); word && std::any_of(plain.begin(), plain.end(), isLetter))
            bits = std::min(bits, word + 1.0);
    }
    if (length >= 3 && isSequence(plain)) bits = std::min(bits, 4 + std::log2(static_cast<double>(length)));
    if (isKeyboardRun(plain)) bits = std::min(bits, 5 + std::log2(static_cast<double>(length)));
    if (length == 4 || length == 6 || length == 8)
        if (std::all_of(plain.begin(), plain.end(), isDigit))
            if (const double date = yearOrDateBits(plain); date > 0) bits = std::min(bits, date);
    // Said before: from any earlier place, overlapping included, so that "aaaa" is an a and its repetition.
    if (from > 0 && (length >= 5 || plain.find_first_not_of(plain[0]) == plain.npos))
        if (const auto before = text.plain.find(plain); before < from) {
            const auto at = [&](std::size_t place) { return text.capital.begin() + static_cast<std::ptrdiff_t>(place); };
            if (std::equal(at(before), at(before + length), at(from))) return 1;
            bits = std::min(bits, 1.0);
        }
    if (std::all_of(plain.begin(), plain.end(), isLetter)) {
        auto begin = from, end = from + length;
        while (begin > 0 && isLetter(text.plain[begin - 1])) --begin;
        while (end < text.size() && isLetter(text.plain[end])) ++end;
        const auto run = std::string_view(text.plain).substr(begin, end - begin);
        if (!isInventedWord(run))
            bits = std::min(bits, wordBits(plain));
        else if (run.size() == length)
            bits = std::min(bits, inventedWord);
    }
    return bits + capitalBits(text, from, length);
}
} // namespace

int passphraseBits(std::string_view passphrase) {
    const auto text = read(passphrase);
    std::array<double, longestLooked + 1> cheapest; // of the first n characters
    cheapest.fill(HUGE_VAL);
    cheapest[0] = 0;
    for (std::size_t end = 1; end <= text.size(); ++end)
        for (std::size_t from = 0; from < end; ++from)
            cheapest[end] = std::min(cheapest[end], cheapest[from] + pieceBits(text, from, end - from));
    return static_cast<int>(cheapest[text.size()]);
}

} // namespace tp::crypto
