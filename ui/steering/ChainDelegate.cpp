#include "ui/steering/ChainDelegate.h"

#include "core/domain/FollowUp.h"
#include "ui/steering/FollowUpModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tp::ui {
namespace {

using domain::StageState;
constexpr int padding = 16, edge = 3;
constexpr double disc = 18;

QString elided(const QPainter &painter, const QString &text, int width) {
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

void paintSign(QPainter &painter, const QRectF &in, const QString &answer, const QColor &colour) {
    if (answer == QLatin1String("adapted")) { // nearly as asked
        QPainterPath wave(QPointF(in.left() + 1, in.center().y() + 1));
        wave.cubicTo(in.left() + in.width() / 3, in.top(), in.right() - in.width() / 3, in.bottom(), in.right() - 1, in.center().y() - 1);
        painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave);
        return;
    }
    const auto *icon = answer == QLatin1String("refused") ? "close" : answer == QLatin1String("postponed") ? "clock" : "check";
    paintIcon(painter, in, QLatin1String(icon), colour);
}

} // namespace

int ChainDelegate::rowHeight() { return QFontMetrics(typeFont(Type::Strong)).height() + QFontMetrics(typeFont(Type::Small)).height() + 26; }
int ChainDelegate::bandHeight() { return QFontMetrics(typeFont(Type::Strong)).height() + 20; }

void ChainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool isStage = index.data(FollowUpModel::StageStateRole).isValid(), isBand = index.data(BandCellRole).isValid();
    if (index.column() > 0 && !isStage && !isBand) return RowDelegate::paint(painter, option, index); // of a field that was added
    const auto t = tokens();
    const auto &cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isBand) {
        paintBand(*painter, cell, index);
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) painter->fillRect(cell, t.accentSoft);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
    if (chosen && index.column() == 0) painter->fillRect(QRect(cell.left(), cell.top(), edge, cell.height()), t.accent);
    if (index.column() == 0)
        paintProposal(*painter, cell.adjusted(padding, 0, -space::s, 0), index);
    else
        paintStage(*painter, cell, index, chosen ? t.accentSoft : t.surface);
    if (chosen && m_list.hasFocus())
        for (const int top : {cell.top(), cell.bottom() - 2}) painter->fillRect(cell.left(), top, cell.width(), 2, t.accent);
    painter->restore();
}

void ChainDelegate::paintBand(QPainter &painter, const QRect &cell, const QModelIndex &index) const {
    const auto t = tokens();
    painter.fillRect(cell, t.sunken);
    auto in = cell.adjusted(padding, 0, -padding, 0);
    painter.setFont(typeFont(Type::Strong));
    painter.setPen(t.text);
    const auto title = elided(painter, index.data().toString(), in.width());
    painter.drawText(in, Qt::AlignLeft | Qt::AlignVCenter, title);
    in.setLeft(in.left() + painter.fontMetrics().horizontalAdvance(title) + padding);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.muted);
    if (in.width() > 40)
        painter.drawText(in, Qt::AlignLeft | Qt::AlignVCenter,
                         elided(painter, index.data(FollowUpModel::OriginRole).toString(), in.width()));
}

void ChainDelegate::paintProposal(QPainter &painter, const QRect &in, const QModelIndex &index) const {
    const auto t = tokens();
    const QFontMetrics strong(typeFont(Type::Strong)), small(typeFont(Type::Small));
    const int top = in.top() + (in.height() - strong.height() - small.height() - 3) / 2;
    const auto number = index.data(FollowUpModel::NumberRole).toString();
    const int numberWidth = strong.horizontalAdvance(QStringLiteral("00.0 ")) + space::xs;
    QRect words = in;
    painter.setFont(typeFont(Type::Strong));
    if (!number.isEmpty()) {
        painter.setPen(t.muted);
        painter.drawText(QRect(in.left(), top, numberWidth, strong.height()), Qt::AlignLeft, number);
        words.setLeft(in.left() + numberWidth);
    }
    painter.setPen(t.text);
    painter.drawText(QRect(words.left(), top, words.width(), strong.height()), Qt::AlignLeft,
                     elided(painter, index.data().toString(), words.width()));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.muted);
    painter.drawText(QRect(words.left(), top + strong.height() + 3, words.width(), small.height()), Qt::AlignLeft,
                     elided(painter, index.data(FollowUpModel::OriginRole).toString(), words.width()));
}

void ChainDelegate::paintStage(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ground) const {
    const auto t = tokens();
    const auto state = static_cast<StageState>(index.data(FollowUpModel::StageStateRole).toInt());
    const QFontMetrics small(typeFont(Type::Small));
    const double size = disc * textScale(), middle = cell.left() + cell.width() / 2.0;
    const double y = cell.top() + (cell.height() - small.height() - size - 6) / 2 + size / 2;
    const auto thread = [&](double from, double until, bool reached) {
        painter.setPen(reached ? QPen(t.accent, 2) : QPen(t.control, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(from, y), QPointF(until, y));
    };
    const auto next = index.data(FollowUpModel::NextStageRole);
    if (index.column() > 1) thread(cell.left(), middle - size / 2, state != StageState::Ahead);
    if (next.isValid()) thread(middle + size / 2, cell.right() + 1, static_cast<StageState>(next.toInt()) != StageState::Ahead);
    const QRectF circle(middle - size / 2, y - size / 2, size, size);
    const bool done = state == StageState::Done;
    painter.setPen(state == StageState::Ahead ? QPen(t.control, 1.5) : QPen(t.accent, 2.5));
    painter.setBrush(done ? t.accent : ground);
    painter.drawEllipse(circle.adjusted(1.5, 1.5, -1.5, -1.5));
    if (done) paintSign(painter, circle.adjusted(3, 3, -3, -3), index.data(FollowUpModel::AnswerKindRole).toString(), t.onAccent);
    const bool strong = state == StageState::Now || !index.data(FollowUpModel::AnswerKindRole).toString().isEmpty();
    auto font = typeFont(Type::Small);
    font.setBold(strong);
    painter.setFont(font);
    painter.setPen(state == StageState::Now ? t.accent : strong ? t.text : t.muted);
    const QRect below(cell.left(), static_cast<int>(y + size / 2 + 6), cell.width(), small.height());
    painter.drawText(below, Qt::AlignHCenter, elided(painter, index.data().toString(), cell.width() - 2));
}

} // namespace tp::ui
