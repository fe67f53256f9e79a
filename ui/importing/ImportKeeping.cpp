// What is chosen and corrected in an import stays in the vault until it is written or given up, and what it made for some days more, to be
// undone: a lock or a closed window ends nothing.
#include "ui/importing/ImportDraft.h"
#include "ui/importing/ImportPage.h"
#include "ui/importing/ImportSession.h"

#include "ui/forms/StoredDraft.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QStackedWidget>

namespace tp::ui {
namespace {
constexpr int keepAfterMs = 1000;
}

ImportPage::~ImportPage() { keepAll(); }

void ImportPage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled()) keepAll(); // put out of reach by the lock
}

// Of a table that was just read: what was done to it before comes back, by whichever way it was opened.
void ImportPage::takeUp(ImportSession &session) {
    m_key = importDraftKey(m_type, m_from.digest);
    const auto asked = std::exchange(m_goingOn, {});
    m_replaced = asked.empty() || asked == m_key ? std::string() : asked;
    m_kept = new StoredDraft(m_backend, m_key, &session);
    const auto bytes = m_kept->read();
    if (const auto same = bytes ? decodeImport(*bytes) : std::nullopt) {
        session.takeUp(*same, true);
        m_context.toast(tr("What you had chosen and corrected in this table is back."));
    } else if (const auto other = m_replaced.empty() ? std::nullopt : keptImport(m_backend.reader(), m_replaced)) {
        session.takeUp(*other, false);
        m_context.toast(tr("This table has changed since. The columns go where you had chosen; look at its lines again."));
    }
    follow(session);
}

void ImportPage::follow(ImportSession &session) {
    const auto soon = [this] {
        if (!m_keepSoon.isActive()) m_keepSoon.start(keepAfterMs); // not started again by the next change: a second is a second
    };
    connect(&session, &ImportSession::lineChanged, this, soon);
    connect(&session, &ImportSession::checked, this, soon);
    connect(m_kept, &StoredDraft::dropped, m_kept, &QObject::deleteLater); // somebody in it was erased: it is not written back
}

void ImportPage::keep() {
    m_keepSoon.stop();
    if (!m_session || !m_kept || !m_session->isEdited()) return;
    auto draft = m_session->draft();
    draft.source = m_source;
    draft.path = m_from.path;
    draft.atMs = m_backend.clock().nowMs();
    if (draft.path.isEmpty() && !m_kept->isKept()) m_backend.saveDraft(pastedTableKey(m_key), {m_from.text.begin(), m_from.text.end()});
    m_kept->keep(encodeImport(draft));
}

// What is being written or undone goes as far as it went.
void ImportPage::keepAll() {
    keep();
    if (m_writing) {
        m_imports.back().created = m_writing->created();
        keepWritten(m_imports.back());
    }
    if (auto *one = m_undoing ? import(m_shown) : nullptr) {
        one->created = m_undoing->left();
        keepWritten(*one);
    }
}

void ImportPage::recallWritten() {
    for (auto &[key, past] : keptPastImports(m_backend.reader())) {
        if (isOver(past, m_backend.clock().nowMs())) {
            m_backend.saveDraft(key, {});
            continue;
        }
        auto *draft = draftOfWritten(key);
        (void)draft->read(); // it is there, that is
        m_imports.push_back({std::move(past), ++m_last, key, draft});
    }
}

// Empty: undone to the last record. Once it was dropped it is not written again: somebody of it was erased.
void ImportPage::keepWritten(Import &import) {
    if (import.key.empty()) {
        if (import.created.empty()) return;
        import.key = pastImportKey(import.atMs, import.number);
        import.kept = draftOfWritten(import.key);
    }
    if (import.kept) import.kept->keep(import.created.empty() ? Bytes() : encodePast(import));
}

StoredDraft *ImportPage::draftOfWritten(const std::string &key) {
    auto *draft = new StoredDraft(m_backend, key, this);
    connect(draft, &StoredDraft::dropped, draft, &QObject::deleteLater);
    return draft;
}

// Written, or given up.
void ImportPage::forgetKept() {
    m_keepSoon.stop();
    if (m_kept && m_kept->isKept()) m_kept->keep({});
    if (!m_key.empty() && m_from.path.isEmpty()) m_backend.saveDraft(pastedTableKey(m_key), {});
}

void ImportPage::goOnWith(const std::string &key) {
    if (m_steps->currentIndex() != Start || m_writing) return;
    const auto draft = keptImport(m_backend.reader(), key);
    if (!draft) return;
    m_type = draft->type;
    m_types->setCurrentIndex(m_types->findData(toQt(m_type)));
    if (draft->path.isEmpty()) {
        const auto pasted = m_backend.reader().draft(pastedTableKey(key));
        if (!pasted || !*pasted)
            return refuse(tr("The pasted table is no longer kept here. Paste it again: what you had corrected in it comes back."));
        auto table = std::make_unique<QBuffer>();
        table->setData(reinterpret_cast<const char *>((*pasted)->data()), static_cast<qsizetype>((*pasted)->size()));
        m_goingOn = key;
        return read(std::move(table), draft->source, {});
    }
    if (!QFile::exists(draft->path))
        return refuse(
            tr("The table “%1” is no longer where it was: %2. What you had corrected is kept. Put the file back there, then go on; "
               "or choose it where it is now.")
                .arg(draft->source, QDir::toNativeSeparators(draft->path)));
    m_goingOn = key;
    read(std::make_unique<QFile>(draft->path), draft->source, draft->path);
}

void ImportPage::discardKept(const std::string &key) {
    const auto bytes = m_backend.reader().draft(key);
    if (!bytes || !*bytes) return;
    const auto beside = m_backend.reader().draft(pastedTableKey(key));
    m_backend.saveDraft(key, {});
    m_backend.saveDraft(pastedTableKey(key), {});
    tellKept();
    activated();
    m_context.toast(tr("The unfinished import was put aside. Nothing was written."),
                    [guard = QPointer(this), key, kept = **bytes, pasted = beside && *beside ? **beside : Bytes()] {
                        if (!guard) return;
                        guard->m_backend.saveDraft(key, kept);
                        if (!pasted.empty()) guard->m_backend.saveDraft(pastedTableKey(key), pasted);
                        guard->tellKept();
                    });
}

// Every import that was begun and neither written nor given up.
void ImportPage::tellKept() {
    auto *rows = static_cast<QVBoxLayout *>(m_unfinished->layout());
    emptyLayout(rows);
    const auto kept = keptImports(m_backend.reader());
    m_unfinished->setVisible(!kept.empty());
    if (kept.empty()) return;
    rows->addWidget(separator());
    rows->addWidget(makeLabel(tr("Begun and not written"), Type::Strong));
    int number = 0;
    for (const auto &[key, draft] : kept) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(space::m);
        line->addWidget(makeLabel(QStringLiteral("%1 · %2 · %3 · %4")
                                      .arg(draft.source, plural(typeOf(draft.type)), momentText(draft.atMs, m_backend.clock().nowMs()),
                                           tr("%n cell(s) corrected", nullptr, static_cast<int>(draft.cells.size())))),
                        1);
        auto *on = new Button(Button::Kind::Secondary, QStringLiteral("import.resume.%1").arg(number), tr("Go on"), nullptr);
        on->setAccessibleName(tr("Go on with the import of “%1”").arg(draft.source));
        auto *discard = new Button(Button::Kind::Link, QStringLiteral("import.discard.%1").arg(number), tr("Discard"), nullptr);
        discard->setAccessibleName(tr("Discard the import of “%1”").arg(draft.source));
        for (auto *button : {on, discard}) {
            button->setSmall(true);
            line->addWidget(button, 0, Qt::AlignTop);
        }
        // Queued: the button goes with its row.
        connect(
            on, &QPushButton::clicked, this, [this, key = key] { goOnWith(key); }, Qt::QueuedConnection);
        connect(
            discard, &QPushButton::clicked, this, [this, key = key] { discardKept(key); }, Qt::QueuedConnection);
        rows->addWidget(row);
        row->show();
        ++number;
    }
}

} // namespace tp::ui
