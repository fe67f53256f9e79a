#pragma once
// Underlines, in one text field, the words the dictionary does not know; thin and grey, for many of them are names. Never the word that is
// being written. Owned by the field's document. Window's thread.
#include "ui/spelling/Verdicts.h"

#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <optional>

class QPlainTextEdit;

namespace tp::ui {

class SpellHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    SpellHighlighter(QPlainTextEdit &text, Verdicts &verdicts); // both outlive it
    void setOn(bool on);
    // The underlined word around a place of the document, or nothing: where it starts, and what it is.
    struct Word {
        int start = 0;
        QString text;
    };
    [[nodiscard]] std::optional<Word> unknownAt(int position) const;
    [[nodiscard]] QString wordAt(int position) const; // known or not; empty: none

protected:
    void highlightBlock(const QString &line) override;

private:
    [[nodiscard]] std::optional<Word> placeAt(int position) const;
    void lookAgain();
    void waitedFor();
    void cursorMoved(); // off a word that was being written
    QPlainTextEdit &m_text;
    Verdicts &m_verdicts;
    QList<QTextBlock> m_waiting; // hold words without a verdict
    QTextBlock m_writing;        // holds the word being written
    bool m_on = true;
};

} // namespace tp::ui
