#pragma once
// A document on paper or as a PDF, A4. Window's thread.
#include <QString>

#include <memory>

class QTextDocument;
class QWidget;

namespace tp::ui {

void printDocument(std::shared_ptr<QTextDocument> document, QWidget *parent);    // asks for a printer, without a nested loop
[[nodiscard]] bool writePdf(const QTextDocument &document, const QString &path); // false: the file could not be written

} // namespace tp::ui
