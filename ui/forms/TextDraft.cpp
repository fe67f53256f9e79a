#include "ui/forms/TextDraft.h"

#include "ui/forms/StoredDraft.h"
#include "ui/text/Strings.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tp::ui {

TextDraft::TextDraft(Backend &backend, QWidget &field, std::function<QString()> text, std::function<void(const QString &)> setText)
    : QObject(&field), m_backend(backend), m_text(std::move(text)), m_setText(std::move(setText)) {
    field.installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(StoredDraft::keepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &TextDraft::store);
}

TextDraft::TextDraft(Backend &backend, QPlainTextEdit &field)
    : TextDraft(
          backend, field, [&field] { return field.toPlainText(); }, [&field](const QString &text) { field.setPlainText(text); }) {
    connect(&field, &QPlainTextEdit::textChanged, this, &TextDraft::edited);
}

TextDraft::TextDraft(Backend &backend, QLineEdit &field)
    : TextDraft(
          backend, field, [&field] { return field.text(); }, [&field](const QString &text) { field.setText(text); }) {
    connect(&field, &QLineEdit::textChanged, this, &TextDraft::edited);
}

TextDraft::~TextDraft() {
    if (m_stored) m_stored->disconnect(this); // its field goes
    keep();
}

void TextDraft::open(const std::string &key) {
    if (m_stored && key == m_key) return;
    keep();
    delete m_stored;
    m_key = key;
    m_stored = new StoredDraft(m_backend, key, this);
    connect(m_stored, &StoredDraft::dropped, this, [this] { // somebody it is about was erased: not written back
        m_soon.stop();
        m_stored->deleteLater();
        m_stored = nullptr;
        put({});
    });
    const auto kept = m_stored->read();
    put(kept ? QString::fromUtf8(reinterpret_cast<const char *>(kept->data()), static_cast<qsizetype>(kept->size())) : QString());
}

bool TextDraft::openOver(const std::string &key, const QString &stands) {
    open(key);
    const auto kept = m_text().simplified();
    if (!kept.isEmpty() && kept != stands) return true;
    replace(stands);
    return false;
}

void TextDraft::forget(const std::string &key) {
    if (!m_stored || key != m_key) return m_backend.saveDraft(key, {}); // another file was opened before the answer came
    m_soon.stop();
    if (m_stored->isKept()) m_stored->keep({});
    put({});
}

void TextDraft::replace(const QString &text) {
    m_soon.stop();
    if (m_stored && m_stored->isKept()) m_stored->keep({});
    put(text);
}

void TextDraft::bringBack(const std::string &key, const QString &text) {
    if (isKept(key)) return; // typed since
    const auto kept = fromQt(text);
    m_backend.saveDraft(key, Bytes(kept.begin(), kept.end()));
}

bool TextDraft::isKept(const std::string &key) const {
    const auto kept = m_backend.reader().draft(key);
    return kept && *kept;
}

void TextDraft::put(const QString &text) {
    m_putting = true;
    m_setText(text);
    m_latest = text;
    m_putting = false;
}

void TextDraft::edited() {
    if (m_putting || !m_stored) return;
    m_latest = m_text();
    if (!m_soon.isActive()) m_soon.start(); // not started again by the next key: a second is a second
}

void TextDraft::keep() {
    if (m_soon.isActive()) store();
}

void TextDraft::store() {
    m_soon.stop();
    const auto text = m_latest.trimmed().isEmpty() ? std::string() : fromQt(m_latest);
    if (!text.empty() || m_stored->isKept()) m_stored->keep(Bytes(text.begin(), text.end()));
}

bool TextDraft::eventFilter(QObject *field, QEvent *event) {
    if (event->type() == QEvent::EnabledChange && !static_cast<QWidget *>(field)->isEnabled()) keep();
    return QObject::eventFilter(field, event);
}

} // namespace tp::ui
