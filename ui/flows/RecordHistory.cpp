#include "ui/flows/RecordHistory.h"

#include "ui/flows/Redaction.h"
#include "ui/lists/HistoryView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tp::ui {

RecordHistory::RecordHistory(Backend &backend, PageContext &context, ValueText &text, const QString &name, QWidget *parent)
    : QWidget(parent), m_history(backend, text, this),
      m_button(new Button(Button::Kind::Link, name, tr("History of every field"), this, QStringLiteral("clock"))),
      m_view(new HistoryView(m_history, this)) {
    setAccessibleName(m_button->text()); // a button beside it may be called as this one is
    m_button->setCheckable(true);
    m_view->hide();
    offerRedaction(backend, context, m_history, *m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_view);
    connect(m_button, &QPushButton::toggled, this, [this](bool shown) {
        if (shown)
            m_history.setRecord(m_type, m_id);
        else
            m_history.clear();
        m_view->setVisible(shown);
    });
}

void RecordHistory::setRecord(const std::string &type, const RecordId &id) {
    m_type = type;
    m_id = id;
    if (m_button->isChecked()) m_history.setRecord(type, id);
}

void RecordHistory::fold() { m_button->setChecked(false); }

void RecordHistory::setWords(const QString &words) {
    m_button->setText(words);
    m_button->setAccessibleName(words);
    setAccessibleName(words); // two that stand open on one page are not told alike, nor what can be erased in them
}

void RecordHistory::close() {
    fold();
    hide();
}

void RecordHistory::keepAmong(const std::vector<store::Record> &shown) {
    if (std::ranges::none_of(shown, [this](const auto &one) { return one.id == m_id; })) close();
}

void RecordHistory::open(const std::string &type, const RecordId &id, const QString &words, const QString &told) {
    setWords(words);
    if (!told.isEmpty())
        for (auto *part : {static_cast<QWidget *>(m_button), static_cast<QWidget *>(this)}) part->setAccessibleName(told);
    setRecord(type, id);
    show();
    m_button->setChecked(true);
    m_button->setFocus();
}

} // namespace tp::ui
