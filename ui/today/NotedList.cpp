#include "ui/today/NotedList.h"

#include "ui/shell/Page.h"
#include "ui/widgets/Basics.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tp::ui {
namespace {

class NotedDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {160, std::max(32, QFontMetrics(typeFont(Type::Body)).height() + 15)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto *model = static_cast<const NotedModel *>(index.model());
        const auto &row = model->at(index.row());
        const auto t = tokens();
        const QRect box = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus) {
            painter->fillRect(box, t.accentSoft);
            painter->fillRect(QRect(box.topLeft(), QSize(3, box.height())), t.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(box, t.sunken);
        }
        if (index.row() + 1 < model->rowCount()) {
            painter->setPen(t.line);
            painter->drawLine(box.bottomLeft(), box.bottomRight());
        }
        const auto state = row.conflict     ? StateTag::State::Conflict
                           : row.toComplete ? StateTag::State::ToComplete
                           : row.pending    ? StateTag::State::Pending
                                            : StateTag::State::Sent;
        const int used = StateTag::paint(*painter, box.adjusted(0, 0, -4, 0), state, NotedModel::stateWord(row), false);
        const QFontMetrics body(typeFont(Type::Body)), strong(typeFont(Type::Strong));
        const int timeWidth = body.horizontalAdvance(QStringLiteral("00:00")) + 14;
        QRect rest = box.adjusted(4, 0, -used - 20, 0);
        painter->setFont(typeFont(Type::Body));
        painter->setPen(t.muted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, row.time);
        rest.setLeft(rest.left() + timeWidth);
        const int half = rest.width() > 300 ? rest.width() * 55 / 100 : rest.width();
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(t.text);
        painter->drawText(QRect(rest.x(), rest.y(), half - 10, rest.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          strong.elidedText(row.who, Qt::ElideRight, half - 10));
        if (half < rest.width()) {
            painter->setFont(typeFont(Type::Body));
            painter->setPen(t.muted);
            painter->drawText(rest.adjusted(half, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              body.elidedText(row.place, Qt::ElideRight, rest.width() - half));
        }
        painter->restore();
    }
};

} // namespace

NotedList::NotedList(NotedModel *model, PageContext &context, QWidget *parent) : QListView(parent) {
    setObjectName(QStringLiteral("today.noted"));
    setAccessibleName(tr("Noted today"));
    setModel(model);
    setItemDelegate(new NotedDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    const auto open = [model, &context](const QModelIndex &index) {
        context.open({QStringLiteral("encounters"), model->at(index.row()).id});
    };
    connect(this, &QListView::activated, this, open);
    connect(this, &QListView::clicked, this, open);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize NotedList::sizeHint() const {
    const int rows = model() ? model()->rowCount() : 0;
    return {300, rows * (rows ? sizeHintForRow(0) : 0) + 2};
}

} // namespace tp::ui
