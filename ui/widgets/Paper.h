#pragma once
// A document on paper or as a PDF, A4. Window's thread.
#include <QString>

#include <functional>
#include <memory>

class QFile;
class QPrinter;
class QTextDocument;
class QWidget;

namespace tp::ui {

void printOn(std::function<void(QPrinter &)> paint, QWidget *parent); // asks for a printer, without a nested loop
void printDocument(std::shared_ptr<QTextDocument> document, QWidget *parent);
[[nodiscard]] bool openForOwner(QFile &file); // to be written: what leaves the vault is read by nobody else of this computer
[[nodiscard]] bool writePdf(const QTextDocument &document, const QString &path); // false: the file could not be written

} // namespace tp::ui
