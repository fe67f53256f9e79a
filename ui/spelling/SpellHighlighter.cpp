#include "ui/spelling/SpellHighlighter.h"

#include "ui/spelling/Words.h"
#include "ui/theme/Tokens.h"

#include <QPlainTextEdit>

namespace tp::ui {

SpellHighlighter::SpellHighlighter(QPlainTextEdit &text, Verdicts &verdicts)
    : QSyntaxHighlighter(text.document()), m_text(text), m_verdicts(verdicts) {
    connect(&verdicts, &Verdicts::told, this, &SpellHighlighter::waitedFor);
    connect(&verdicts, &Verdicts::changed, this, &SpellHighlighter::lookAgain);
    connect(&text, &QPlainTextEdit::cursorPositionChanged, this, &SpellHighlighter::cursorMoved);
    lookAgain(); // now: Qt would do it later, and the field would say that its text changed
}

void SpellHighlighter::setOn(bool on) {
    if (std::exchange(m_on, on) != on) lookAgain();
}

// Underlining again is an edit to Qt: the field would tell that its text changed.
void SpellHighlighter::lookAgain() {
    const QSignalBlocker quiet(m_text);
    rehighlight();
}

void SpellHighlighter::highlightBlock(const QString &line) {
    if (!m_on) return;
    const auto block = currentBlock();
    const int cursor = m_text.hasFocus() && m_text.textCursor().block() == block ? m_text.textCursor().positionInBlock() : -1;
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::DotLine);
    unknown.setUnderlineColor(tokens().muted);
    bool waits = false;
    for (const auto &place : wordsOf(line)) {
        if (cursor == place.start + place.length) { // at its end: more letters may come
            m_writing = block;
            continue;
        }
        const auto verdict = m_verdicts.of(line.mid(place.start, place.length));
        waits = waits || verdict == Verdicts::Verdict::Waiting;
        if (verdict == Verdicts::Verdict::Unknown) setFormat(static_cast<int>(place.start), static_cast<int>(place.length), unknown);
    }
    m_waiting.removeAll(block);
    if (waits) m_waiting << block;
}

void SpellHighlighter::waitedFor() {
    const QSignalBlocker quiet(m_text);
    for (const auto &block : std::exchange(m_waiting, {}))
        if (block.isValid()) rehighlightBlock(block);
}

void SpellHighlighter::cursorMoved() {
    const QSignalBlocker quiet(m_text);
    if (const auto block = std::exchange(m_writing, {}); m_on && block.isValid()) rehighlightBlock(block);
}

std::optional<SpellHighlighter::Word> SpellHighlighter::placeAt(int position) const {
    const auto block = document()->findBlock(position);
    const auto in = position - block.position();
    if (!m_on || !block.isValid()) return std::nullopt;
    for (const auto &place : wordsOf(block.text()))
        if (in >= place.start && in <= place.start + place.length)
            return Word{block.position() + static_cast<int>(place.start), block.text().mid(place.start, place.length)};
    return std::nullopt;
}

std::optional<SpellHighlighter::Word> SpellHighlighter::unknownAt(int position) const {
    const auto word = placeAt(position);
    return word && m_verdicts.dictionary() && !m_verdicts.dictionary()->knows(word->text) ? word : std::nullopt;
}

QString SpellHighlighter::wordAt(int position) const { return placeAt(position).value_or(Word{}).text; }

} // namespace tp::ui
