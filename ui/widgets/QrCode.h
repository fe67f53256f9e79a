#pragma once
// A text as a QR code, painted by us from its matrix (libqrencode): dark squares on white whatever the scheme, with the quiet margin of
// four modules that scanners need. Error correction M. A text that does not fit (2,331 bytes) paints nothing.
#include <QBitArray>
#include <QImage>
#include <QWidget>

namespace tp::ui {

struct QrMatrix {
    int side = 0;   // modules; 0: the text does not fit
    QBitArray dark; // row by row
};
[[nodiscard]] QrMatrix qrMatrix(const QString &text);
void paintQr(QPainter &painter, const QRectF &in, const QrMatrix &matrix);
[[nodiscard]] QImage qrImage(const QString &text, int pixelsPerModule);

class QrCode : public QWidget {
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrMatrix m_matrix;
};

} // namespace tp::ui
