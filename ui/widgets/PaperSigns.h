#pragma once
// Signs that a file on paper must give back as they were written, to whoever searches in it or has it read aloud. A font may draw ’ and ʼ
// (U+2019, an apostrophe; U+02BC, a letter) as one glyph (Inter 4.1 does), and of a glyph the file keeps one sign, the lower: such
// apostrophes are drawn by another font.
#include <QFont>
#include <QString>
#include <QTextLayout>

class QTextDocument;

namespace tp::ui {

// Whose apostrophe is its own; empty: that of `font` is, or nobody's.
[[nodiscard]] QString apostropheFamily(const QFont &font);
[[nodiscard]] QList<QTextLayout::FormatRange> apostrophesBy(const QString &family, const QString &words); // empty: nothing to change
void setApostrophes(QTextDocument &document);

} // namespace tp::ui
