#include "ui/widgets/ChipGroup.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Accessible.h"
#include "ui/widgets/FlowLayout.h"

#include <QKeyEvent>
#include <QPainter>

namespace tp::ui {
namespace {
constexpr int ringRoom = 3, chipGap = 7;
int checkSize() { return scaled(14); }
} // namespace

std::optional<int> rowDigit(int key) {
    if (key >= Qt::Key_0 && key <= Qt::Key_9) return key - Qt::Key_0;
    static constexpr std::pair<int, int> azerty[] = {
        {Qt::Key_Ampersand, 1}, {Qt::Key_Eacute, 2}, {Qt::Key_QuoteDbl, 3},   {Qt::Key_Apostrophe, 4}, {Qt::Key_ParenLeft, 5},
        {Qt::Key_Minus, 6},     {Qt::Key_Egrave, 7}, {Qt::Key_Underscore, 8}, {Qt::Key_Ccedilla, 9},   {Qt::Key_Agrave, 0},
    };
    for (const auto &[known, digit] : azerty)
        if (key == known) return digit;
    return std::nullopt;
}

Chip::Chip(const QString &text, int digit, QWidget *parent) : QAbstractButton(parent), m_digit(digit) {
    setText(text);
    setAccessibleName(text);
    setRole(*this, QAccessible::CheckBox);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus); // the group is the tab stop
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Chip::setShowDigit(bool show) {
    m_showDigit = show;
    update();
}

void Chip::setRing(bool ring) {
    m_ring = ring;
    setLit(*this, ring);
    update();
}

QSize Chip::sizeHint() const {
    // Room for check, bold and digit is always kept: choosing must not make the others jump.
    const int digit = m_digit >= 0 ? QFontMetrics(typeFont(Type::Hint)).horizontalAdvance(QLatin1Char('0')) + chipGap : 0;
    const int word = QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(text());
    return {word + digit + (digit ? 18 : 24) + checkSize() + 2 * ringRoom, std::max(30, fontMetrics().height() + 12) + 2 * ringRoom};
}

void Chip::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(ringRoom + 0.5, ringRoom + 0.5, -ringRoom - 0.5, -ringRoom - 0.5);
    const double radius = pill.height() / 2;
    if (m_ring) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + ringRoom, radius + ringRoom);
    }
    painter.setPen(isChecked() ? t.accent : t.control);
    painter.setBrush(isChecked() ? t.accentSoft : underMouse() ? t.sunken : t.surface);
    painter.drawRoundedRect(pill, radius, radius);

    const QFont wordFont = typeFont(isChecked() ? Type::Strong : Type::Body), digitFont = typeFont(Type::Hint);
    const int word = QFontMetrics(wordFont).horizontalAdvance(text());
    const QString digit = m_digit >= 0 && m_showDigit ? QString::number(m_digit) : QString();
    const int digitWidth = digit.isEmpty() ? 0 : QFontMetrics(digitFont).horizontalAdvance(digit) + chipGap;
    const int check = isChecked() ? checkSize() + (digitWidth ? 3 : 5) : 0;
    int x = static_cast<int>(pill.center().x() - (word + digitWidth + check) / 2.0 + 0.5);
    if (isChecked()) {
        paintIcon(painter, QRectF(x, pill.center().y() - checkSize() / 2.0, checkSize(), checkSize()), QStringLiteral("check"), t.accent);
        x += check;
    }
    painter.setPen(isChecked() ? t.accent : t.text);
    painter.setFont(wordFont);
    painter.drawText(QRectF(x, pill.y(), word + 2, pill.height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (digitWidth) {
        painter.setPen(isChecked() ? t.accent : t.muted);
        painter.setFont(digitFont);
        painter.drawText(QRectF(x + word + chipGap, pill.y(), digitWidth, pill.height()), Qt::AlignVCenter | Qt::AlignLeft, digit);
    }
}

ChipGroup::ChipGroup(const QString &name, const QString &label, const QList<std::pair<QString, QString>> &items, QWidget *parent)
    : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(label);
    setAccessibleDescription(tr("Arrows move, Space chooses, digits choose the first ten"));
    setFocusPolicy(Qt::StrongFocus);
    new FlowLayout(this, 2);
    setItems(items);
}

void ChipGroup::setItems(const QList<std::pair<QString, QString>> &items) {
    QStringList codes;
    for (const auto &[code, word] : items) codes << code;
    QStringList words;
    for (const auto *chip : std::as_const(m_chips)) words << chip->text();
    if (codes == m_codes && std::equal(items.begin(), items.end(), words.begin(), words.end(),
                                       [](const auto &item, const QString &word) { return item.second == word; }))
        return;
    const auto before = chosen();
    qDeleteAll(std::exchange(m_chips, {}));
    m_codes.clear();
    for (const auto &[code, word] : items) {
        const int position = static_cast<int>(m_chips.size());
        auto *chip = new Chip(word, position < 10 ? (position + 1) % 10 : -1, this);
        chip->setObjectName(objectName() + QLatin1Char('.') + code);
        connect(chip, &Chip::clicked, this, [this, position] {
            setFocus(Qt::MouseFocusReason);
            light(position);
            emit changed();
        });
        layout()->addWidget(chip);
        m_codes.append(code);
        m_chips.append(chip);
    }
    setChosen(before);
}

QStringList ChipGroup::chosen() const {
    QStringList codes;
    for (int i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked()) codes.append(m_codes[i]);
    return codes;
}

void ChipGroup::setChosen(const QStringList &codes) {
    for (int i = 0; i < m_chips.size(); ++i) m_chips[i]->setChecked(codes.contains(m_codes[i]));
    m_current = 0;
}

void ChipGroup::light(int index) {
    m_current = std::clamp(index, 0, count() - 1);
    showFocus(hasFocus());
}

void ChipGroup::showFocus(bool focused) {
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setRing(focused && i == m_current);
        m_chips[i]->setShowDigit(focused);
    }
}

int ChipGroup::neighbour(int index, int lines) const {
    const auto from = m_chips[index]->geometry().center();
    int best = index, bestDistance = 1 << 30;
    for (int i = 0; i < m_chips.size(); ++i) {
        const auto to = m_chips[i]->geometry().center();
        const int step = (to.y() - from.y()) * lines;
        if (step <= m_chips[i]->height() / 2) continue;
        if (const int distance = step * 4 + std::abs(to.x() - from.x()); distance < bestDistance) best = i, bestDistance = distance;
    }
    return best;
}

void ChipGroup::keyPressEvent(QKeyEvent *event) {
    if (m_chips.isEmpty() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    const auto digit = rowDigit(event->key());
    if (digit && (*digit + 9) % 10 < count()) {
        light((*digit + 9) % 10);
        m_chips[m_current]->toggle();
        emit changed();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        m_chips[m_current]->toggle();
        emit changed();
        return;
    case Qt::Key_Right:
        return light(m_current + 1);
    case Qt::Key_Left:
        return light(m_current - 1);
    case Qt::Key_Down:
        return light(neighbour(m_current, 1));
    case Qt::Key_Up:
        return light(neighbour(m_current, -1));
    case Qt::Key_Home:
        return light(0);
    case Qt::Key_End:
        return light(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChipGroup::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    showFocus(true);
}

void ChipGroup::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    showFocus(false);
}

} // namespace tp::ui
