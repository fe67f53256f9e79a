#include "ui/flows/RecordHistory.h"

#include "ui/flows/Redaction.h"
#include "ui/lists/HistoryView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

#include <QVBoxLayout>

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
}

void RecordHistory::open(const std::string &type, const RecordId &id, const QString &words) {
    setWords(words);
    setRecord(type, id);
    show();
    m_button->setChecked(true);
    m_button->setFocus();
}

} // namespace tp::ui
