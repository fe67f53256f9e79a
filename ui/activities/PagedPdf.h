#pragma once
// A document as a PDF of A4 pages, each with a line below: what it is, and which page of how many. Window's thread.
#include <QString>

class QTextDocument;

namespace tp::ui {

[[nodiscard]] bool writePagedPdf(QTextDocument &document, const QString &title, const QString &path); // false: could not be written

} // namespace tp::ui
