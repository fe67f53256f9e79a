#include "ui/activities/SessionBlock.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace tp::ui {
namespace {

// Broken between words; what does not fit on the last line ends in “…”.
QStringList broken(const QString &text, const QFont &font, int width, int most) {
    QStringList out;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid() && out.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = out.size() + 1 == most;
        out << (last ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                     : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return out;
}

std::pair<QColor, QColor> coloursOf(StateTag::State state) { // of the edge, of the surface
    const auto colours = tokens();
    switch (state) {
    case StateTag::State::Late:
        return {colours.late, colours.lateSoft};
    case StateTag::State::Conflict:
        return {colours.conflict, colours.conflictSoft};
    case StateTag::State::Pending:
        return {colours.pending, colours.pendingSoft};
    default:
        return {colours.accent, colours.accentSoft};
    }
}

} // namespace

SessionBlock::SessionBlock(const RecordId &session, QWidget *parent) : QAbstractButton(parent), m_session(session) {
    setObjectName(QStringLiteral("weekGrid.session"));
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
}

void SessionBlock::set(const Words &words) {
    if (words == m_words) return;
    m_words = words;
    QStringList all{words.title, words.day, words.hours, words.structure, words.place, words.seats, words.state};
    all.removeAll(QString());
    setAccessibleName(all.join(QStringLiteral(", ")));
    setToolTip(all.join(QLatin1Char('\n')));
    update();
}

void SessionBlock::setCurrent(bool current) {
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void SessionBlock::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const auto colours = tokens();
    const auto [edge, soft] = coloursOf(m_words.tag);
    painter.fillRect(rect(), soft);
    painter.fillRect(QRect(0, 0, 3, height()), edge);
    if (hasFocus() || m_current) {
        const int thick = hasFocus() ? 2 : 1;
        painter.setPen(QPen(colours.accent, thick));
        painter.drawRect(QRectF(rect()).adjusted(thick / 2.0, thick / 2.0, -thick / 2.0, -thick / 2.0));
    }
    const auto in = rect().adjusted(3 + space::xs, 2, -2, -2);
    auto small = typeFont(Type::Small), strong = typeFont(Type::Small);
    strong.setWeight(QFont::DemiBold);
    strong.setStrikeOut(m_words.tag == StateTag::State::Late);
    const int line = QFontMetrics(strong).height(), room = std::max(1, in.height() / line);
    painter.setPen(colours.text);
    int y = in.top();
    const auto write = [&](const QString &text, const QFont &font) {
        painter.setFont(font);
        painter.drawText(QRect(in.left(), y, in.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, in.width()));
        y += line;
    };
    if (room == 1) return write(m_words.title, strong); // the hours stand at the left
    const auto hours = QFontMetrics(small).horizontalAdvance(m_words.hours) <= in.width() ? m_words.hours : m_words.hours.left(5);
    write(hours, small);
    const auto title = broken(m_words.title, strong, in.width(), room - 1);
    for (const auto &part : title) write(part, strong);
    int left = room - 1 - static_cast<int>(title.size());
    for (const auto &more : {m_words.state, m_words.structure, m_words.place})
        if (left > 0 && !more.isEmpty()) {
            write(more, small);
            --left;
        }
}

void SessionBlock::keyPressEvent(QKeyEvent *event) {
    if (event->modifiers() & ~Qt::KeypadModifier) return QAbstractButton::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return emit asked(event->key());
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void SessionBlock::focusInEvent(QFocusEvent *event) {
    QAbstractButton::focusInEvent(event);
    emit entered();
}

} // namespace tp::ui
