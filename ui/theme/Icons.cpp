#include "ui/theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tp::ui {
namespace {

QPixmap rendered(const QString &name, const QColor &colour, QSize pixels) {
    const QString key = QStringLiteral("tp/%1/%2/%3x%4").arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QFile file(name == QLatin1String("logo") ? QStringLiteral(":/logo.svg") : QStringLiteral(":/icons/%1.svg").arg(name));
    const bool known = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(known, "icon", qPrintable(name));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!known) return pixmap;
    QSvgRenderer svg(file.readAll().replace("#000000", colour.name().toLatin1()));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    svg.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? tokens().muted : colourOf(m_tint));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
        return rendered(m_name, mode == QIcon::Disabled ? tokens().muted : colourOf(m_tint), size);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name, m_tint); }

private:
    QString m_name;
    Tint m_tint;
};

} // namespace

QColor colourOf(Tint tint) {
    const auto now = tokens();
    switch (tint) {
    case Tint::Text:
        return now.text;
    case Tint::Muted:
        return now.muted;
    case Tint::Accent:
        return now.accent;
    case Tint::OnAccent:
        return now.onAccent;
    case Tint::Sent:
        return now.sent;
    case Tint::Pending:
        return now.pending;
    case Tint::Conflict:
        return now.conflict;
    case Tint::Late:
        return now.late;
    }
    return now.text;
}

QIcon icon(const QString &name, Tint tint) { return QIcon(new TintedIcon(name, tint)); }

void paintIcon(QPainter &painter, const QRectF &in, const QString &name, const QColor &colour) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, colour, (in.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(in.topLeft(), pixmap);
}

} // namespace tp::ui
