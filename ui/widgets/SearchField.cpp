#include "ui/widgets/SearchField.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QElapsedTimer>

#include <algorithm>

namespace tp::ui {

SearchField::SearchField(const QString &name, const QString &placeholder, QWidget *parent) : QLineEdit(parent) {
    setObjectName(name);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("leading", true);
    addAction(icon(QStringLiteral("search"), Tint::Muted), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
}

void SearchField::put(const QString &words) {
    setText(words);
    m_rest.stop();
    m_told = text().simplified();
}

void SearchField::tell() {
    m_rest.stop();
    const QString now = text().simplified();
    if (now == m_told) return;
    QElapsedTimer took;
    took.start();
    emit searched(m_told = now);
    m_rest.setInterval(took.elapsed() <= frame ? 0 : static_cast<int>(std::min<qint64>(longestRest, 2 * took.elapsed())));
}

} // namespace tp::ui
