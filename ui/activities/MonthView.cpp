#include "ui/activities/MonthView.h"

#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tp::ui {
namespace {

class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto &colours = tokens();
        const bool chosen = option.state & QStyle::State_Selected, today = index.data(MonthModel::TodayRole).toBool();
        painter->save();
        painter->fillRect(option.rect, chosen                                         ? colours.accentSoft
                                       : index.data(MonthModel::OutsideRole).toBool() ? colours.sunken
                                                                                      : colours.surface);
        if (chosen && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        auto in = option.rect.adjusted(space::s, space::xs, -space::xs, -space::xs);
        painter->setFont(typeFont(today ? Type::Strong : Type::Label));
        painter->setPen(today ? colours.accent : colours.muted);
        const int top = painter->fontMetrics().height();
        painter->drawText(in, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        in.setTop(in.top() + top);
        const auto sessions = index.data(MonthModel::SessionsRole).toStringList();
        painter->setFont(typeFont(Type::Small));
        painter->setPen(colours.text);
        const int line = painter->fontMetrics().height();
        const int room = std::max(0, in.height() / line);
        const auto more = sessions.size() > room && room > 0 ? sessions.size() - room + 1 : 0;
        for (int at = 0; at < std::min<qsizetype>(room, sessions.size()); ++at) {
            const bool last = more && at == room - 1;
            const auto words = last ? MonthView::tr("+ %Ln more", nullptr, static_cast<int>(more)) : sessions[at];
            painter->drawText(QRect(in.left(), in.top() + at * line, in.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, in.width()));
        }
        painter->restore();
    }
};

} // namespace

MonthView::MonthView(MonthModel &model, QWidget *parent) : QTableView(parent), m_model(model) {
    setObjectName(QStringLiteral("monthTable"));
    setAccessibleName(tr("Sessions of the month"));
    setModel(&model);
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit opened(m_model.dayAt(index)); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { resizeEvent(nullptr); });
}

void MonthView::choose(QDate day) {
    if (const auto at = m_model.indexOf(day); at.isValid()) setCurrentIndex(at);
}

void MonthView::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        return emit opened(m_model.dayAt(currentIndex()));
    QTableView::keyPressEvent(event);
}

void MonthView::resizeEvent(QResizeEvent *event) {
    if (event) QTableView::resizeEvent(event);
    const int rows = std::max(1, m_model.rowCount());
    const int least = fontMetrics().height() * 3;
    verticalHeader()->setDefaultSectionSize(std::max(least, viewport()->height() / rows));
}

} // namespace tp::ui
