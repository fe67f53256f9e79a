#include "ui/widgets/Paper.h"

#include "ui/widgets/PaperSigns.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace tp::ui {

void printOn(std::function<void(QPrinter &)> paint, QWidget *parent) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [paint = std::move(paint), printer] { paint(*printer); });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

void printDocument(std::shared_ptr<QTextDocument> document, QWidget *parent) {
    printOn([document](QPrinter &printer) { document->print(&printer); }, parent);
}

bool openForOwner(QFile &file) {
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return file.open(QIODevice::WriteOnly, owner) && file.setPermissions(owner); // it may have been there already
}

bool writePdf(const QTextDocument &document, const QString &path) {
    QFile file(path);
    if (!openForOwner(file)) return false;
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    const std::unique_ptr<QTextDocument> readable(document.clone());
    setApostrophes(*readable);
    readable->print(&writer);
    return file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace tp::ui
