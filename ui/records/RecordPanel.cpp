#include "ui/records/RecordPanel.h"

#include "ui/Backend.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Content.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/PanelTop.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/TabOrder.h"

#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr const char *doubted = "asked about";
} // namespace

RecordPanel::RecordPanel(Backend &backend, PageContext &context, ValueText &text, const QString &name, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_name(name), m_stack(new Steps),
      m_title(makeLabel({}, Type::Section)), m_what(makeLabel({})), m_tags(new QVBoxLayout), m_facts(new QVBoxLayout),
      m_middle(new QVBoxLayout), m_acts(new QWidget), m_reading(new QWidget) {
    setObjectName(name + QStringLiteral("Panel"));
    setProperty("card", true);
    auto *close = new Button(Button::Kind::Link, name + QStringLiteral(".close"), tr("Close"), this, QStringLiteral("close"));
    auto *top = panelTop(m_title, close);
    for (auto *part : {m_tags, m_facts, m_middle}) part->setSpacing(space::s);
    new FlowLayout(m_acts, space::s);
    m_versions = new VersionsNotice(context, name, this);
    m_history = new RecordHistory(backend, context, text, name + QStringLiteral(".history"), this);
    m_partHistory = new RecordHistory(backend, context, text, name + QStringLiteral(".partHistory"), this);
    m_besideHistory = new RecordHistory(backend, context, text, name + QStringLiteral(".besideHistory"), this);
    for (auto *history : {m_partHistory, m_besideHistory}) history->hide();
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(top);
    reading->addWidget(m_what);
    reading->addWidget(m_versions);
    reading->addLayout(m_tags);
    reading->addWidget(m_acts);
    reading->addWidget(separator());
    reading->addLayout(m_facts);
    reading->addLayout(m_middle);
    reading->addWidget(m_history);
    reading->addWidget(m_partHistory);
    reading->addWidget(m_besideHistory);
    reading->addStretch();
    m_stack->addWidget(scrolled(m_reading));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 12, 16);
    whole->addWidget(m_stack);
    connect(close, &QPushButton::clicked, this, &RecordPanel::closed);
    connect(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &RecordPanel::change);
}

void RecordPanel::addForm(const char *type, const FormLayout &layout, const char *name) {
    auto *form =
        new FormPanel(m_backend, m_context, QLatin1String(name ? name : type) + QStringLiteral(".form"), typeOf(type), layout, this);
    form->scrollFields();
    const int at = m_stack->addWidget(form);
    m_forms.push_back({name ? name : type, type, form, at});
    connect(form, &FormPanel::cancelled, this, [this] {
        m_stack->setCurrentIndex(0);
        m_record ? focusFirst() : emit closed();
    });
    connect(form, &FormPanel::broughtBack, this, [this, form, at] {
        m_form = form;
        m_stack->setCurrentIndex(at);
    });
    connect(form, &FormPanel::saved, this, [this, form] {
        m_stack->setCurrentIndex(0);
        if (auto *fell = window()->focusWidget(); fell && isAncestorOf(fell)) fell->clearFocus(); // to wherever was next to the form
        form->toastSaved(savedText());
        emit saved(m_written);
        if (!window()->focusWidget()) focusBack(); // whoever heard it gave it no place
    });
}

Button *RecordPanel::addAct(Button::Kind kind, const char *name, const QString &text, const QString &icon) {
    auto *act = new Button(kind, m_name + QLatin1Char('.') + QLatin1String(name), text, m_acts, icon);
    m_acts->layout()->addWidget(act);
    return act;
}

QString RecordPanel::savedText() const { return tr("Saved on this computer. All structures will read it."); }

bool RecordPanel::isGone() const {
    const auto now = m_record ? m_backend.reader().get(m_record->type, m_record->id) : fail(Code::NotFound);
    return m_record && (!now || now->deleted);
}

std::string RecordPanel::today() const { return fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate)); }
bool RecordPanel::mayWrite(const char *type) const { return (m_backend.me().roles & typeOf(type).writers) != 0; }
bool RecordPanel::isEditing() const { return m_stack->currentIndex() != 0; }

void RecordPanel::show(const store::Record &record) {
    if (isEditing()) return;
    if (!m_record || m_record->id != record.id) {
        m_history->fold();
        showHistoriesOf({});
    }
    m_record = record;
    m_history->setRecord(record.type, record.id);
    read();
}

void RecordPanel::read() {
    const QPointer<QWidget> had = window()->focusWidget();
    const bool onAct = had && m_acts->isAncestorOf(had);
    {
        const KeptFocus focus(*m_reading);
        readAnew();
    }
    orderTabs();
    if (onAct && had && !had->isVisibleTo(this)) focusAct(); // what it did is done: on to what is next
}

void RecordPanel::readAnew() {
    emptyLayout(m_tags);
    emptyLayout(m_facts);
    m_what->hide();
    m_acts->setVisible(!m_record->readOnly);
    m_versions->show({&*m_record});
    fill();
}

void RecordPanel::setTitle(const QString &title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void RecordPanel::setWhat(const QString &words) {
    m_what->setText(words);
    m_what->setVisible(!words.isEmpty());
}

void RecordPanel::addTag(QWidget *tag) { m_tags->addWidget(tag, 0, Qt::AlignLeft); }

void RecordPanel::addState(const char *name, StateTag::State state, const QString &words) {
    auto *tag = new StateTag(state, words, this);
    tag->setObjectName(m_name + QLatin1Char('.') + QLatin1String(name));
    addTag(tag);
}

void RecordPanel::addFact(const QString &name, const QString &words) {
    if (words.isEmpty()) return;
    m_facts->addWidget(makeLabel(name, Type::Label));
    auto *value = makeLabel(words);
    makeSelectable(value);
    m_facts->addWidget(value);
}

void RecordPanel::addBelow(QWidget *shown) { m_facts->addWidget(shown); }

void RecordPanel::addFacts(std::initializer_list<std::string_view> but) {
    for (const auto &field : typeOf(m_text.dictionary(), m_record->type).fields) {
        if (std::ranges::find(but, std::string_view(field.name)) != but.end()) continue;
        if (const auto *value = fieldValue(*m_record, field.name)) addFact(label(field), m_text.of(field, *value));
    }
}

void RecordPanel::showHistoriesOf(const std::vector<Part> &parts) {
    RecordHistory *const histories[] = {m_partHistory, m_besideHistory};
    for (auto *history : histories) {
        history->fold();
        history->hide();
    }
    for (auto at = std::min(parts.size(), std::size(histories)); at-- > 0;) // the first one has the focus in the end
        histories[at]->open(parts[at].type, parts[at].id, parts[at].words);
}

void RecordPanel::set(Fields fields, const QString &said) {
    if (!m_record) return;
    const auto undo = fieldUndo(*m_record, fields);
    m_backend.save({{m_record->id, m_record->type, false, {}, std::move(fields)}},
                   [guard = QPointer(this), backend = QPointer(&m_backend), &context = m_context, undo, said,
                    id = m_record->id](const Result<store::Saved> &answer) {
                       if (!answer) return context.toast(sentence(answer.error()));
                       context.toast(said, [backend, &context, undo] {
                           if (backend) undoFields(*backend, context, undo);
                       });
                       if (guard) emit guard->saved(id);
                   });
}

void RecordPanel::save(std::vector<domain::RecordChange> changes, const QString &said, std::vector<FieldUndo> undo) {
    m_backend.save(std::move(changes), [guard = QPointer(this), &context = m_context, said, id = shown(),
                                        back = undoing(m_backend, m_context, std::move(undo))](const Result<store::Saved> &answer) {
        answer ? context.toast(said, back) : context.toast(sentence(answer.error()));
        if (guard && answer && id) emit guard->saved(*id);
    });
}

Result<std::vector<domain::RecordChange>> RecordPanel::changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                 Fields set) const {
    return std::vector<domain::RecordChange>{{id, type, isNew, {}, std::move(set)}};
}

void RecordPanel::openForm(const char *name, const store::Record *record, Fields preset) {
    const auto form = std::ranges::find(m_forms, std::string_view(name), &Form::name);
    if (form == m_forms.end()) return;
    const auto *from = window()->focusWidget();
    m_openedFrom = m_record && from && m_reading->isAncestorOf(from) ? from->objectName() : QString();
    m_form = form->panel;
    const auto id = record ? record->id : newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random());
    FormPanel::Task task;
    task.key = record ? formKey(name, id) : std::string("form/new/") + name;
    if (record) task.loaded = record->fields;
    task.preset = std::move(preset);
    task.asksStructure = !record;
    m_doubted.clear();
    task.make = [this, name = form->name, type = form->type, id, isNew = !record](Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (set.empty()) return std::vector<domain::RecordChange>{};
        if (auto doubt = doubtAbout(name, set); doubt != m_doubted) {
            m_doubted = std::move(doubt);
            if (!m_doubted.isEmpty()) return fail(Code::Invalid, doubted);
        }
        m_written = m_record ? m_record->id : id; // a form of something beside the record shown says that one
        return changesOf(type, id, isNew, std::move(set));
    };
    task.refused = [this](const Error &error) {
        return error.detail == doubted ? tr("%1 Save once more to keep it so.", "what is asked about").arg(m_doubted) : QString();
    };
    m_form->setTitle(titleOfForm(form->name, !record));
    m_stack->setCurrentIndex(form->at);
    m_form->begin(std::move(task));
}

void RecordPanel::add(const char *type, Fields preset) {
    if (isEditing()) return m_form->form()->focusFirst(); // what is typed stays
    m_record.reset();
    openForm(type, nullptr, std::move(preset));
}

void RecordPanel::change() {
    if (isEditing()) return m_form->form()->focusFirst();
    if (m_record && !m_record->readOnly && mayWrite(m_record->type.c_str())) openForm(m_record->type.c_str(), &*m_record, {});
}

bool RecordPanel::closeForm() {
    if (!isEditing()) return false;
    m_form->leave();
    m_stack->setCurrentIndex(0);
    return true;
}

void RecordPanel::focusFirst() { isEditing() ? m_form->form()->focusFirst() : focusAct(); }

void RecordPanel::focusBack() {
    const auto from = KeptFocus::standing(*m_reading, m_openedFrom);
    from.isEmpty() ? focusFirst() : KeptFocus::give(*from.front(), *m_reading);
}

void RecordPanel::orderTabs() { tabsAsLaidOut(*m_reading); }

void RecordPanel::focusAct() {
    for (auto *act : m_acts->findChildren<Button *>())
        if (act->isVisibleTo(this) && act->isEnabled()) return act->setFocus();
    findChild<Button *>(m_name + QStringLiteral(".close"))->setFocus();
}

} // namespace tp::ui
