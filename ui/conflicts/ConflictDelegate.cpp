#include "ui/conflicts/ConflictDelegate.h"

#include "ui/models/ConflictModel.h"
#include "ui/widgets/Basics.h"

#include <QPainter>

namespace tp::ui {
namespace {
constexpr int rowPadding = 14;
int strongLine() { return QFontMetrics(typeFont(Type::Strong)).height(); }
int smallLine() { return QFontMetrics(typeFont(Type::Small)).height(); }
int tagLine() { return QFontMetrics(typeFont(Type::Label)).height() + 6; }
} // namespace

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {option.rect.width(), 2 * rowPadding + strongLine() + smallLine() + tagLine() + 10};
}

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto t = tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(focused ? t.accent : t.line, focused ? 2 : 1));
        painter->setBrush(t.surface);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
    }
    QRect in = option.rect.adjusted(rowPadding, rowPadding, -rowPadding, -rowPadding);
    const auto draw = [&](const QString &text, Type type, const QColor &colour, int height) {
        painter->setFont(typeFont(type));
        painter->setPen(colour);
        painter->drawText(QRect(in.left(), in.top(), in.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, in.width()));
        in.setTop(in.top() + height);
    };
    draw(index.data().toString(), Type::Strong, t.text, strongLine() + 2);
    draw(index.data(ConflictModel::DetailRole).toString(), Type::Small, t.muted, smallLine() + 8);
    const auto state = index.data(ConflictModel::StateRole).toString();
    const int width = std::min(in.width(), StateTag::widthOf(state, StateTag::State::Conflict, true));
    StateTag::paint(*painter, QRect(in.left(), in.top(), width, tagLine()), StateTag::State::Conflict, state, true);
    painter->restore();
}

} // namespace tp::ui
