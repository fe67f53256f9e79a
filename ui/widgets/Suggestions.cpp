#include "ui/widgets/Suggestions.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StructureMark.h"

#include <QPainter>

namespace tp::ui {
namespace {
constexpr int edge = 14;
int glyph() { return scaled(16); }
int textLeft() { return edge + glyph() + 12; }
} // namespace

void SuggestionModel::set(std::vector<Suggestion> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant SuggestionModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::UserRole:
        return row.key;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.note, row.detail, row.structure};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SuggestionModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return at(index.row()).header ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const auto &row = static_cast<const SuggestionModel *>(index.model())->at(index.row());
    const int line = QFontMetrics(typeFont(Type::Body)).height(), small = QFontMetrics(typeFont(Type::Small)).height();
    return {100, row.detail.isEmpty() ? line + 16 : line + small + 16};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto &row = static_cast<const SuggestionModel *>(index.model())->at(index.row());
    const auto t = tokens();
    const QRect box = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(box, t.accentSoft);
        painter->fillRect(QRect(box.topLeft(), QSize(3, box.height())), t.accent);
    } else if (option.state & QStyle::State_MouseOver && !row.header) {
        painter->fillRect(box, t.sunken);
    }
    if (row.ruled) {
        painter->setPen(t.line);
        painter->drawLine(box.topLeft(), box.topRight());
    }
    if (row.header) {
        painter->setFont(typeFont(Type::Label));
        painter->setPen(t.muted);
        const auto room = box.adjusted(edge, 0, -edge, -2);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(row.title, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    int left = box.x() + edge;
    if (!row.icon.isEmpty()) {
        const bool act = row.detail.isEmpty() && row.ruled;
        paintIcon(*painter, QRectF(left, box.center().y() - glyph() / 2.0 + 1, glyph(), glyph()), row.icon,
                  act || option.state & QStyle::State_Selected ? t.accent : t.muted);
        left = box.x() + textLeft();
    }
    int right = box.right() - edge;
    if (!row.hint.isEmpty()) {
        painter->setFont(typeFont(Type::Hint));
        const int width = QFontMetrics(typeFont(Type::Hint)).horizontalAdvance(row.hint) + 12,
                  height = QFontMetrics(typeFont(Type::Hint)).height() + 4;
        const QRectF key(right - width + 0.5, box.center().y() - height / 2.0 + 1, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(t.control);
        painter->setBrush(t.surface);
        painter->drawRoundedRect(key, 4, 4);
        painter->setPen(t.muted);
        painter->drawText(key, Qt::AlignCenter, row.hint);
        right -= width + 16;
    }
    if (!row.structure.isEmpty()) {
        const int width = structureMarkWidth(row.structure);
        paintStructureMark(*painter, QRect(right - width, box.y(), width, box.height()), row.structure);
        right -= width + 16;
    }
    const QFontMetrics strong(typeFont(Type::Strong)), body(typeFont(Type::Body)), small(typeFont(Type::Small));
    const int top = box.y() + (row.detail.isEmpty() ? (box.height() - body.height()) / 2 : 8);
    const int titleWidth = std::min(strong.horizontalAdvance(row.title), right - left);
    painter->setPen(t.text);
    painter->setFont(typeFont(Type::Strong));
    painter->drawText(QRect(left, top, titleWidth + 2, body.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      strong.elidedText(row.title, Qt::ElideRight, titleWidth + 1));
    const int noteLeft = left + titleWidth + 6;
    painter->setPen(t.muted);
    if (!row.note.isEmpty() && right - noteLeft > 30) {
        painter->setFont(typeFont(Type::Body));
        painter->drawText(QRect(noteLeft, top, right - noteLeft, body.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          body.elidedText(row.note, Qt::ElideRight, right - noteLeft));
    }
    if (!row.detail.isEmpty()) {
        painter->setFont(typeFont(Type::Small));
        painter->drawText(QRect(left, top + body.height(), right - left, small.height() + 1), Qt::AlignLeft | Qt::AlignVCenter,
                          small.elidedText(row.detail, Qt::ElideRight, right - left));
    }
    painter->restore();
}

} // namespace tp::ui
