#include "ui/consortium/Certificate.h"

#include "ui/text/Dates.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Certificate)
};
QString dayOf(std::int64_t ms) { return dateText(parisTime(ms).date()); }
} // namespace

std::unique_ptr<QTextDocument> erasureCertificate(const Erasure &erasure, const Roster &roster, std::int64_t nowMs) {
    const auto paragraph = [](const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); };
    const auto all = erasure.done.size() + erasure.waiting.size();
    QString html = QStringLiteral("<h1>%1</h1>").arg(Words::tr("Certificate of erasure").toHtmlEscaped());
    html += paragraph(Words::tr("Asked for on %1, confirmed by a second member on %2.").arg(dayOf(erasure.requestedMs), dayOf(erasure.confirmedMs)));
    html += paragraph(Words::tr("The server has erased the file: its entries, its documents and its keys. It keeps a number, so that the file "
                                "never comes back."));
    html += paragraph(Words::tr("%1 of %n laptop(s) have erased their copy.", nullptr, static_cast<int>(all)).arg(erasure.done.size()));
    if (!erasure.waiting.empty()) {
        html += paragraph(Words::tr("These erase theirs at their next exchange:"));
        html += QStringLiteral("<ul>");
        for (const auto &id : erasure.waiting)
            if (const auto *device = roster.device(id)) html += QStringLiteral("<li>%1</li>").arg(device->name.toHtmlEscaped());
        html += QStringLiteral("</ul>");
    }
    html += QStringLiteral("<h3>%1</h3>").arg(Words::tr("Out of reach of the program").toHtmlEscaped());
    html += paragraph(Words::tr("Files that were exported, pages that were printed, and backups made before this date. Each structure destroys its "
                                "own; a restored backup of the server erases the file again by itself."));
    html += paragraph(Words::tr("Number of the file: %1").arg(QString::fromStdString(toText(erasure.person))));
    html += paragraph(Words::tr("Printed on %1.").arg(dayOf(nowMs)));
    auto sheet = std::make_unique<QTextDocument>();
    sheet->setHtml(html);
    return sheet;
}

} // namespace tp::ui
