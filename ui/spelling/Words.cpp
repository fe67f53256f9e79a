#include "ui/spelling/Words.h"

namespace tp::ui {
namespace {

bool joins(QChar sign) { return sign == QLatin1Char('\'') || sign == QChar(0x2019) || sign == QLatin1Char('-'); }
bool belongs(QChar sign) { // to what stands between two spaces, and decides whether it is a word at all
    return sign.isLetterOrNumber() || sign.isMark() || sign == QLatin1Char('@') || sign == QLatin1Char('_') || sign == QLatin1Char('/');
}
bool isWord(QStringView text) {
    if (text.size() < 2) return false;
    bool small = false;
    for (const auto sign : text) {
        if (!sign.isLetter() && !sign.isMark() && !joins(sign)) return false;
        small = small || sign.isLower();
    }
    return small;
}

} // namespace

std::vector<WordPlace> wordsOf(const QString &line) {
    std::vector<WordPlace> words;
    for (qsizetype at = 0; at < line.size();) {
        if (!belongs(line[at])) {
            ++at;
            continue;
        }
        const auto start = at;
        // A point or a hyphen inside an address belongs to it; at the end of a word it does not.
        const auto inside = [&](qsizetype place) {
            return place + 1 < line.size() && (joins(line[place]) || line[place] == QLatin1Char('.') || line[place] == QLatin1Char(':')) &&
                   belongs(line[place + 1]) && place > start;
        };
        while (at < line.size() && (belongs(line[at]) || inside(at))) ++at;
        if (isWord(QStringView(line).mid(start, at - start))) words.push_back({start, at - start});
    }
    return words;
}

} // namespace tp::ui
