#include "ui/lists/HistoryView.h"

#include "ui/models/HistoryModel.h"
#include "ui/widgets/Basics.h"

namespace tp::ui {

HistoryView::HistoryView(HistoryModel &model, QWidget *parent) : QWidget(parent), m_model(model), m_lines(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("History of every field"));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::s);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryView::fill);
    fill();
}

void HistoryView::fill() {
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto text = [this](int row, int column) { return m_model.index(row, column).data().toString(); };
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto from = text(row, HistoryModel::From), to = text(row, HistoryModel::To);
        auto *line = new QWidget(this);
        auto *column = new QVBoxLayout(line);
        column->setContentsMargins({});
        column->setSpacing(0);
        const auto what = text(row, HistoryModel::What);
        column->addWidget(makeLabel(from.isEmpty() ? tr("%1: %2", "field: first value").arg(what, to)
                                                   : tr("%1: %2 → %3", "field: from → to").arg(what, from, to)));
        column->addWidget(
            makeLabel(tr("%1, %2", "who, when").arg(text(row, HistoryModel::Who), text(row, HistoryModel::When)), Type::Small));
        m_lines->addWidget(line);
    }
}

} // namespace tp::ui
