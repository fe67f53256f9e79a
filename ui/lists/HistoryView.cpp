#include "ui/lists/HistoryView.h"

#include "ui/lists/HistoryModel.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

namespace tp::ui {

HistoryView::HistoryView(HistoryModel &model, QWidget *parent) : QWidget(parent), m_model(model), m_lines(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("History of every field"));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::s);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryView::fill);
    fill();
}

void HistoryView::setMayRedact(bool may) {
    if (std::exchange(m_mayRedact, may) != may) fill();
}

// Beside the newest change of a text that said something else before.
QWidget *HistoryView::redactButton(int row) {
    const auto field = m_model.item(row).field;
    const auto kind = m_model.kindOf(row);
    if (!m_mayRedact || !kind || (*kind != schema::Kind::Text && *kind != schema::Kind::LongText)) return nullptr;
    int former = 0;
    for (int other = 0; other < m_model.rowCount(); ++other) {
        if (m_model.item(other).field != field || other == row) continue;
        if (other < row) return nullptr; // there is a newer one
        former += !m_model.item(other).after.isNull();
    }
    if (!former) return nullptr;
    const auto title = m_model.index(row, HistoryModel::What).data().toString();
    auto *button = new Button(Button::Kind::Link, QStringLiteral("history.redact.") + QString::fromStdString(field),
                              tr("Erase what was there before…"));
    button->setSmall(true);
    button->setAccessibleName(tr("Erase what “%1” said before").arg(title));
    connect(button, &QPushButton::clicked, this,
            [this, name = QString::fromStdString(field), title, former] { emit redactionAsked(name, title, former); });
    return button;
}

void HistoryView::fill() {
    emptyLayout(m_lines);
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
        if (auto *redact = redactButton(row)) column->addWidget(redact, 0, Qt::AlignLeft);
        m_lines->addWidget(line);
    }
}

} // namespace tp::ui
