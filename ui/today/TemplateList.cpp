#include "ui/today/TemplateList.h"

#include "ui/flows/Deletion.h"
#include "ui/flows/FieldUndo.h"
#include "ui/forms/TextDraft.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/Templates.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
std::string draftKeyOf(const RecordId &kept) { return "form/encounter_template/" + toText(kept); }
} // namespace

TemplateList::TemplateList(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_structure(backend.me().structure), m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("capture.templates"));
    setAccessibleName(tr("Templates"));
    auto *close = new Button(Button::Kind::Link, QStringLiteral("capture.templates.close"), tr("Close"), this, QStringLiteral("close"));
    close->setSmall(true);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Templates of the structure"), Type::Strong), 1);
    head->addWidget(close);
    m_rows->setSpacing(space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addWidget(separator(this));
    connect(close, &QPushButton::clicked, this, &TemplateList::closed);
    connect(&backend, &Backend::changed, this, [this] {
        if (isVisibleTo(parentWidget())) refresh();
    });
}

TemplateList::~TemplateList() { setEnabled(false); }

void TemplateList::refresh() {
    std::vector<Row> rows;
    for (const auto &kept : templatesOf(m_backend.reader(), m_structure)) rows.emplace_back(kept.id, fieldText(kept, "name"));
    if (rows == m_shown && m_rows->count() > 0) return; // the keyboard stays where it is
    const bool here = isAncestorOf(focusWidget());
    std::map<RecordId, QString> typed; // and neither said yet nor, maybe, kept
    for (int at = 0; at < m_rows->count(); ++at) {
        auto *row = m_rows->itemAt(at)->widget();
        const auto &[id, name] = m_shown[static_cast<std::size_t>(at)];
        const auto text = row->findChild<QLineEdit *>()->text();
        row->setEnabled(false); // it goes, which says no name that is half typed
        if (text.simplified() != name) typed[id] = text;
    }
    m_shown = std::move(rows);
    emptyLayout(m_rows);
    for (const auto &row : m_shown) add(row, static_cast<int>(&row - m_shown.data()), typed[row.first]);
    if (m_shown.empty()) return emit closed();
    emit resized();
    if (here) takeFocus();
}

void TemplateList::takeFocus() {
    if (m_first) m_first->setFocus();
}

void TemplateList::add(const Row &row, int position, const QString &typed) {
    const auto &[id, name] = row;
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *field = new QLineEdit(name);
    field->setObjectName(QStringLiteral("capture.templates.%1.name").arg(position));
    field->setAccessibleName(tr("Name of the template “%1”").arg(name));
    field->setMaxLength(static_cast<int>(schema::recordType("encounter_template")->field("name")->maxLength));
    auto *drop = new Button(Button::Kind::Link, QStringLiteral("capture.templates.%1.delete").arg(position), tr("Delete"));
    drop->setSmall(true);
    drop->setAccessibleName(tr("Delete the template “%1”").arg(name));
    line->addWidget(field, 1);
    line->addWidget(drop);
    m_rows->addWidget(whole);
    whole->show(); // at once: it may be given the keyboard
    if (position == 0) m_first = field;
    auto *draft = new TextDraft(m_backend, *field);
    draft->open(draftKeyOf(id));
    const auto stands = typed.isEmpty() ? draft->text() : typed;
    if (stands.isEmpty() || stands.simplified() == name)
        draft->replace(name);
    else
        field->setText(stands);
    connect(field, &QLineEdit::editingFinished, this, [this, field, draft, id = id, name = name] {
        if (!field->isEnabled()) return; // the lock came between: kept, and not yet said
        const auto now = field->text().simplified();
        if (now.isEmpty() || now == name) return draft->replace(name);
        const bool already = std::ranges::find(m_shown, Row(id, now)) != m_shown.end(); // Enter, then left
        if (!already) rename(id, name, now, *draft);
    });
    connect(drop, &QPushButton::clicked, this, [this, id = id] {
        deleteTogether(m_backend, m_context, {{"encounter_template", id}}, tr("Template deleted."), tr("The template is back."));
    });
}

void TemplateList::rename(const RecordId &id, const QString &from, const QString &to, TextDraft &draft) {
    draft.keep(); // until it is saved
    const auto before = m_backend.reader().get("encounter_template", id);
    if (!before) return m_context.toast(sentence(before.error()));
    const auto change = fieldUndo(*before, {{"name", fromQt(to)}});
    m_backend.save({changeOf(change)}, [self = QPointer(this), backend = QPointer(&m_backend), typed = QPointer(&draft), change, from,
                                        to](const Result<store::Saved> &answer) {
        if (answer && typed)
            typed->replace(to);
        else if (answer && backend && !self) // the window went meanwhile
            backend->saveDraft(draftKeyOf(change.record), {});
        if (!self) return;
        if (!answer) return self->m_context.toast(sentence(answer.error()));
        self->m_context.toast(tr("“%1” is now “%2”.").arg(from, to), [self, change] {
            if (self) undoFields(self->m_backend, self->m_context, change);
        });
    });
}

} // namespace tp::ui
