#pragma once
// Pieces of a printed sheet as HTML for QTextDocument: everything given is escaped. Empty content: nothing at all.
#include <QString>
#include <QStringList>

namespace tp::ui::sheet {

[[nodiscard]] QString paragraphs(const QString &text);                     // line breaks kept
[[nodiscard]] QString row(const QString &name, const QString &text);       // of a table of facts
[[nodiscard]] QString section(const QString &title, const QString &inner); // inner: HTML
[[nodiscard]] QString listed(const QStringList &lines);
// A whole document: title, rows of the table of facts, sections, and a line in small print.
[[nodiscard]] QString document(const QString &title, const QString &rows, const QString &sections, const QString &small);

} // namespace tp::ui::sheet
