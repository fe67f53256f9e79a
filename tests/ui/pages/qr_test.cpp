// The invitation's QR code read back by a scanner that is not ours (zbarimg), from the screen and from the sheet of paper.
#include "tests/ui/pages/Scene.h"
#include "ui/consortium/InvitationSheet.h"
#include "ui/widgets/QrCode.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace tp;
using namespace tp::test;

#ifdef TP_ZBARIMG
namespace {

QString scanned(const QImage &picture) {
    QTemporaryDir dir;
    const auto file = dir.filePath("code.png");
    REQUIRE(picture.save(file));
    QProcess scanner;
    scanner.start(QStringLiteral(TP_ZBARIMG), {"--quiet", "--raw", file});
    REQUIRE(scanner.waitForFinished(20'000));
    return QString::fromUtf8(scanner.readAllStandardOutput()).trimmed();
}
const auto code = QStringLiteral("tp1:tp.example.org:8443/8K3QZ-7N2XV-M4T6R-9BDHJ-W5C1F");

} // namespace

TEST_CASE("a scanner reads the invitation from the window, light and dark, and from the printed sheet; blank, it reads nothing") {
    for (const bool dark : {false, true}) {
        INFO(dark);
        auto palette = QApplication::palette();
        palette.setColor(QPalette::Window, dark ? QColor(0x15, 0x19, 0x1a) : QColor(0xf4, 0xf4, 0xf0));
        ui::QrCode qr;
        qr.setPalette(palette);
        qr.setText(code);
        qr.resize(qr.sizeHint());
        CHECK(scanned(qr.grab().toImage()) == code);
        qr.setText({});
        CHECK(scanned(qr.grab().toImage()).isEmpty());
    }
    const auto sheet = ui::invitationSheet({code, "Café des images", "Référent", {}, "27/11/2026 14:46"});
    sheet->setPageSize({800, 1100});
    QImage page(1600, 2200, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(2, 2);
    sheet->drawContents(&painter);
    painter.end();
    CHECK(scanned(page) == code);
}
#endif
