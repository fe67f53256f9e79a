#include "ui/consortium/InvitationSheet.h"

#include "ui/widgets/QrCode.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QUrl>

namespace tp::ui {
namespace {
struct InvitationSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::InvitationSheet)
};
} // namespace

QString invitedText(const InvitationWords &words) {
    return words.person.isEmpty() ? InvitationSheetWords::tr("For a new member of %1: %2.").arg(words.structure, words.roles)
                                  : InvitationSheetWords::tr("For another laptop of %1 (%2).").arg(words.person, words.structure);
}

std::unique_ptr<QTextDocument> invitationSheet(const InvitationWords &words) {
    auto sheet = std::make_unique<QTextDocument>();
    const QUrl picture(QStringLiteral("tp:qr"));
    sheet->addResource(QTextDocument::ImageResource, picture, qrImage(words.code, 8));
    auto code = words.code.toHtmlEscaped();
    code.replace(QLatin1Char('/'), QStringLiteral("/<br>"));
    const auto paragraph = [](const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); };
    sheet->setHtml(QStringLiteral("<h1>%1</h1>").arg(InvitationSheetWords::tr("Territoires Partagés — invitation").toHtmlEscaped()) +
                   paragraph(invitedText(words)) +
                   QStringLiteral("<p style='font-family:monospace;font-size:16pt'><b>%1</b></p>").arg(code) +
                   QStringLiteral("<p><img src='tp:qr' width='220' height='220'></p>") +
                   paragraph(InvitationSheetWords::tr("It works once, until %1.").arg(words.until)) +
                   paragraph(InvitationSheetWords::tr(
                       "Install the program, open it, then type or scan this code. Choose your own passphrase: nobody else "
                       "may know it.")) +
                   paragraph(InvitationSheetWords::tr(
                       "Hand this sheet over in person. Whoever uses the code first becomes the member: if it is lost, tell the "
                       "person who made it.")));
    return sheet;
}

} // namespace tp::ui
