#include "ui/steering/ChoiceTiles.h"

#include "ui/theme/Theme.h"

#include <QGridLayout>
#include <QPainter>

namespace tp::ui {

QSize ChoiceTile::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().height() + 3 * space::m, controlHeight()};
}

void ChoiceTile::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isChecked() || hasFocus() ? 2 : 1;
    painter.setPen(QPen(isChecked() || hasFocus() ? t.accent : t.control, edge));
    painter.setBrush(isChecked() ? t.accentSoft : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), controlRadius, controlRadius);
    const double size = fontMetrics().ascent();
    const QRectF circle(space::m, (height() - size) / 2, size, size);
    painter.setPen(QPen(isChecked() ? t.accent : t.control, isChecked() ? size / 3 : 1.25));
    painter.setBrush(t.surface);
    const double inset = isChecked() ? size / 6 : 0.75;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    painter.setPen(t.text);
    painter.setFont(isChecked() ? typeFont(Type::Strong) : font());
    painter.drawText(rect().adjusted(static_cast<int>(circle.right()) + space::s, 0, -space::xs, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
}

ChoiceTiles::ChoiceTiles(const QString &name, const QString &label, const QList<std::pair<QString, QString>> &items, QWidget *parent)
    : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(label);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(space::s);
    for (const auto &[code, word] : items) {
        auto *tile = new ChoiceTile(word, this);
        tile->setObjectName(name + QLatin1Char('.') + code);
        tile->setAccessibleName(word);
        tile->setAccessibleDescription(label);
        grid->addWidget(tile, static_cast<int>(m_tiles.size() / 2), static_cast<int>(m_tiles.size() % 2));
        m_tiles << tile;
        m_codes << code;
        connect(tile, &QAbstractButton::clicked, this, &ChoiceTiles::changed);
    }
    if (!m_tiles.isEmpty()) setFocusProxy(m_tiles.front());
}

QString ChoiceTiles::chosen() const {
    for (qsizetype at = 0; at < m_tiles.size(); ++at)
        if (m_tiles[at]->isChecked()) return m_codes[at];
    return {};
}

void ChoiceTiles::choose(const QString &code) {
    for (auto *tile : m_tiles) tile->setAutoExclusive(false); // so that none may be chosen
    for (qsizetype at = 0; at < m_tiles.size(); ++at) m_tiles[at]->setChecked(m_codes[at] == code);
    for (auto *tile : m_tiles) tile->setAutoExclusive(true);
}

} // namespace tp::ui
