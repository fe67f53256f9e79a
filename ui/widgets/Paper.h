#pragma once
// A document on paper or as a PDF, A4. Window's thread.
#include <QString>

#include <memory>

class QFile;
class QTextDocument;
class QWidget;

namespace tp::ui {

void printDocument(std::shared_ptr<QTextDocument> document, QWidget *parent); // asks for a printer, without a nested loop
[[nodiscard]] bool openForOwner(QFile &file); // to be written: what leaves the vault is read by nobody else of this computer
[[nodiscard]] bool writePdf(const QTextDocument &document, const QString &path); // false: the file could not be written

} // namespace tp::ui
