#include "ui/widgets/QrCode.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace tp::ui {
namespace {
constexpr int quiet = 4;
}

QrMatrix qrMatrix(const QString &text) {
    const auto bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    QrMatrix out;
    if (!code) return out;
    out.side = code->width;
    out.dark.resize(out.side * out.side);
    for (int at = 0; at < out.side * out.side; ++at) out.dark.setBit(at, code->data[at] & 1);
    return out;
}

void paintQr(QPainter &painter, const QRectF &in, const QrMatrix &matrix) {
    if (matrix.side == 0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(in, paperBlank);
    const double module = std::min(in.width(), in.height()) / (matrix.side + 2 * quiet);
    const auto edge = [module](double start, int at) { return start + (quiet + at) * module; };
    for (int row = 0; row < matrix.side; ++row)
        for (int column = 0; column < matrix.side; ++column)
            if (matrix.dark.testBit(row * matrix.side + column))
                painter.fillRect(QRectF(QPointF(edge(in.left(), column), edge(in.top(), row)),
                                        QPointF(edge(in.left(), column + 1), edge(in.top(), row + 1))),
                                 paperInk);
    painter.restore();
}

QImage qrImage(const QString &text, int pixelsPerModule) {
    const auto matrix = qrMatrix(text);
    const int side = (matrix.side + 2 * quiet) * pixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    paintQr(painter, QRectF(image.rect()), matrix);
    return image;
}

QrCode::QrCode(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void QrCode::setText(const QString &text) {
    m_matrix = qrMatrix(text);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const {
    const int side = m_matrix.side ? (m_matrix.side + 2 * quiet) * 3 : 0; // whole pixels a module
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintQr(painter, QRectF(rect()), m_matrix);
}

} // namespace tp::ui
