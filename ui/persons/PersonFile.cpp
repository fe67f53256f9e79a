#include "ui/persons/PersonFile.h"

#include "ui/lists/PageHeader.h"
#include "ui/persons/AccessCard.h"
#include "ui/persons/RightsTab.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>

namespace tp::ui {
namespace {
const FormLayout &formLayout() {
    static const FormLayout layout{{"usualName", "familyName"}, {"birthYear", "ageBand"},       {"gender", "commune"},
                                   {"phone", "email"},          {"referent", "firstContactOn"}, {"note"}};
    return layout;
}
constexpr const char *facts[] = {"familyName", "birthYear", "gender", "ageBand", "phone", "email", "commune", "note"};

QWidget *pair(const QString &name, const QString &value, const QString &more = {}, bool late = false) {
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(makeLabel(name, Type::Label));
    auto *text = makeLabel(value, Type::Strong);
    text->setWordWrap(true);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    if (late) text->setProperty("role", QStringLiteral("error"));
    column->addWidget(text);
    if (!more.isEmpty()) column->addWidget(makeLabel(more, Type::Small));
    column->addStretch();
    return box;
}
} // namespace

PersonFile::PersonFile(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_history(backend, text, this) {
    setObjectName(QStringLiteral("personFile"));
    build();
}

void PersonFile::showPart(int part) {
    m_parts->setCurrentIndex(part);
    m_partStack->setCurrentIndex(part);
    if (part != 1 || m_record.id.isNull()) return;
    m_rights->show(m_record.id, recordTitle(m_record, m_text, parisTime(m_backend.clock().nowMs()).date()).title);
}

bool PersonFile::closeTop() {
    if (isEditing()) return stopEditing(), true;
    if (m_access->isSharing()) return m_access->stopSharing(), true;
    if (m_parts->currentIndex() != 0) return showPart(0), true;
    return false;
}

void PersonFile::show(const RecordId &person) {
    stopEditing();
    m_historyButton->setChecked(false);
    if (m_record.id != person) showPart(0);
    m_record = {};
    m_record.id = person;
    refresh();
}

void PersonFile::refresh() {
    if (m_record.id.isNull() || isEditing()) return;
    auto found = m_backend.reader().get("person", m_record.id);
    if (!found || found->deleted) {
        emit closed();
        return;
    }
    m_record = std::move(*found);
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    m_story = personStory(m_backend.reader(), m_text, m_record, today);
    const auto title = recordTitle(m_record, m_text, today);
    QStringList below;
    if (!title.detail.isEmpty()) below << title.detail;
    if (const auto phone = fieldText(m_record, "phone"); !phone.isEmpty()) below << phoneText(fromQt(phone));
    m_header->setTitle(title.title);
    m_header->setSubtitle(below.join(QStringLiteral(" · ")));
    m_timeline->setEntries(m_story.entries);
    m_noStory->setVisible(m_story.entries.isEmpty());
    fillStrip();
    fillFacts();
    if (m_historyButton->isChecked()) m_history.setRecord("person", m_record.id);
}

void PersonFile::fillStrip() {
    emptyLayout(m_strip);
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    const auto &referentField = fieldOf("person", "referent");
    const auto *referent = fieldValue(m_record, "referent");
    m_strip->addWidget(pair(label(referentField), referent ? m_text.of(referentField, *referent) : tr("Nobody yet")), 1);
    if (m_story.lastContact)
        m_strip->addWidget(pair(tr("Last contact"), sinceText(*m_story.lastContact, today), dateText(*m_story.lastContact)), 1);
    else
        m_strip->addWidget(pair(tr("Last contact"), tr("None yet")), 1);
    m_strip->addWidget(pair(tr("Encounters"), QLocale().toString(m_story.encounters)), 1);
    if (m_story.next) {
        const bool late = m_story.next->day < today;
        m_strip->addWidget(pair(tr("To do"), m_story.next->title,
                                late ? tr("Late since %1").arg(dateText(m_story.next->day)) : dateText(m_story.next->day), late),
                           1);
    }
}

void PersonFile::fillFacts() {
    emptyLayout(m_facts);
    for (const auto *name : facts)
        if (const auto *value = fieldValue(m_record, name)) {
            const auto &field = fieldOf("person", name);
            auto *fact = new QWidget;
            auto *column = new QVBoxLayout(fact);
            column->setContentsMargins({});
            column->setSpacing(0);
            column->addWidget(makeLabel(label(field), Type::Label));
            auto *text = makeLabel(m_text.of(field, *value));
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(text);
            m_facts->addWidget(fact);
        }
    if (m_facts->count() == 0) m_facts->addWidget(makeLabel(tr("Nothing more than the name. It is enough.")));
    m_facts->addStretch();
    const auto id = structureOf(m_record);
    m_access->show(m_record.id, id);
    m_share->setVisible(m_access->mayShare());
    m_edit->setEnabled(!m_record.readOnly && !m_access->isOver());
    showPart(m_parts->currentIndex());
}

bool PersonFile::isEditing() const { return m_factsStack->currentIndex() == 1; }

void PersonFile::edit() {
    if (isEditing() || m_record.id.isNull() || !m_edit->isEnabled()) return;
    showPart(0);
    emptyLayout(m_formPlace);
    m_form = new RecordForm(typeOf("person"), formLayout(), m_backend.reader(), this);
    m_form->load(m_record.fields);
    m_formPlace->addWidget(m_form);
    m_factsStack->setCurrentIndex(1);
    m_problem->hide();
    m_form->focusFirst();
}

void PersonFile::stopEditing() {
    if (!isEditing()) return;
    m_factsStack->setCurrentIndex(0);
    emptyLayout(m_formPlace);
    m_form = nullptr;
    refresh();
    m_edit->setFocus();
}

void PersonFile::save() {
    if (!m_form || !m_form->validate()) return;
    auto set = m_form->changes();
    if (set.empty()) return stopEditing();
    m_backend.save({{m_record.id, "person", false, m_record.id, std::move(set)}},
                   [guard = QPointer(this)](const Result<store::Saved> &saved) {
                       auto *const self = guard.data();
                       if (!self) return;
                       if (saved) {
                           self->stopEditing();
                           self->m_context.toast(tr("File saved on this computer."));
                       } else {
                           self->m_problem->setText(sentence(saved.error()));
                           self->m_problem->show();
                       }
                   });
}

void PersonFile::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 100;
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_strip->setDirection(width() < fontMetrics().averageCharWidth() * 60 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tp::ui
