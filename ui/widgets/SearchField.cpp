#include "ui/widgets/SearchField.h"

#include "ui/theme/Icons.h"

#include <QAction>

namespace tp::ui {

SearchField::SearchField(const QString &name, const QString &placeholder, QWidget *parent) : QLineEdit(parent) {
    setObjectName(name);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("leading", true);
    addAction(icon(QStringLiteral("search"), Tint::Muted), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
}

void SearchField::tell() {
    m_rest.stop();
    if (const QString now = text().simplified(); now != m_told) emit searched(m_told = now);
}

} // namespace tp::ui
