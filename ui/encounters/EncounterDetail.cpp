#include "ui/encounters/EncounterDetail.h"

#include "ui/encounters/EncounterDeletion.h"
#include "ui/encounters/OutingChoice.h"
#include "ui/encounters/TerritoryChoice.h"
#include "ui/encounters/WhoMet.h"
#include "ui/forms/FormDraft.h"
#include "ui/lists/StateFormat.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/StructureMark.h"

#include <QPointer>
#include <QStackedWidget>

namespace tp::ui {
namespace {
const FormLayout &formLayout() {
    static const FormLayout layout{{"occurredAt", "contactMode"},
                                   {"place"},
                                   {"commune", "placeKind"},
                                   {"territory"},
                                   {"anonymous"},
                                   {"themes"},
                                   {"note"},
                                   {"nextStep", "nextStepOn"},
                                   {"team"},
                                   {"outing"},
                                   {addedRows},
                                   {"toComplete"}};
    return layout;
}
std::string draftKey(const RecordId &encounter) { return "form/encounter/" + toText(encounter); }

} // namespace

EncounterDetail::EncounterDetail(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text) {
    QObject::setProperty("card", true);
    setObjectName(QStringLiteral("encounterDetail"));
    build();
}

EncounterDetail::~EncounterDetail() { delete m_draft; } // while there is somebody to be told that it was kept

void EncounterDetail::build() {
    m_title = makeLabel({}, Type::Section);
    m_where = makeLabel({});
    m_where->setProperty("role", QStringLiteral("muted"));
    m_state = new StateTag(StateTag::State::Sent, {}, this);
    m_mark = new StructureMark({}, this);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("closeDetail"), tr("Close"), this, QStringLiteral("close"));
    close->setCompact(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(m_mark);
    below->addWidget(m_state);
    m_toComplete = new StateTag(StateTag::State::ToComplete, toCompleteText(), this);
    below->addWidget(m_toComplete);
    below->addStretch();

    m_reading = new EncounterReading(m_backend, m_context, m_text, this);
    m_fields = new QWidget;
    m_editing = new QVBoxLayout(m_fields);
    m_editing->setContentsMargins(0, 0, space::s, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(m_reading));
    m_stack->addWidget(scrolled(m_fields));

    m_problem = makeLabel({}, Type::Body);
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    m_edit = new Button(Button::Kind::Secondary, QStringLiteral("editEncounter"), tr("Change"), this);
    m_edit->setKeyHint(tr("F2"));
    m_delete = new Button(Button::Kind::Link, QStringLiteral("deleteEncounter"), tr("Delete"), this);
    m_keep = new Button(Button::Kind::Primary, QStringLiteral("saveEncounter"), tr("Save"), this);
    m_keep->setKeyHint(tr("Ctrl+Enter"));
    m_cancel = new Button(Button::Kind::Link, QStringLiteral("cancelEdit"), tr("Cancel"), this);
    auto *bars = new QStackedWidget;
    for (const auto &pair : {std::pair<QWidget *, QWidget *>{m_delete, m_edit}, {m_cancel, m_keep}}) {
        auto *bar = new QWidget;
        auto *line = new QHBoxLayout(bar);
        line->setContentsMargins({});
        line->addStretch();
        line->addWidget(pair.first);
        line->addWidget(pair.second);
        bars->addWidget(bar);
    }
    bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 16);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_where);
    column->addLayout(below);
    column->addWidget(separator());
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(bars);

    connect(m_stack, &QStackedWidget::currentChanged, bars, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &EncounterDetail::closed);
    connect(m_edit, &QPushButton::clicked, this, &EncounterDetail::edit);
    connect(m_delete, &QPushButton::clicked, this, &EncounterDetail::remove);
    connect(m_keep, &QPushButton::clicked, this, &EncounterDetail::save);
    connect(m_cancel, &QPushButton::clicked, this, &EncounterDetail::cancel);
    connect(m_reading, &EncounterReading::personOpened, this, [this](const RecordId &id) {
        m_context.open({QStringLiteral("persons"), id});
    });
    connect(m_reading, &EncounterReading::outingOpened, this, [this](const RecordId &id) {
        m_context.open({QStringLiteral("encounters"), m_record.id}); // going back comes here
        m_context.open({QStringLiteral("encounters"), id});
    });
    connect(&m_backend, &Backend::draftKept, this, [this](const QString &key) {
        if (key == toQt(draftKey(m_record.id))) tellDraft();
    });
    onCtrlEnter(this, this, [this] {
        if (isEditing()) save();
    });
}

bool EncounterDetail::isEditing() const { return m_stack->currentIndex() == 1; }

bool EncounterDetail::mayChange() const {
    const auto structure = structureOf(m_record);
    return !m_record.readOnly && (!structure || m_backend.me().belongsTo(structure));
}

void EncounterDetail::show(const RecordId &id) {
    if (m_record.id == id && isEditing()) return;
    stopEditing();
    m_record.id = id;
    m_reading->hideHistory();
    refresh();
}

void EncounterDetail::refresh() {
    if (isEditing() || m_record.id.isNull()) return;
    auto found = m_backend.reader().get("encounter", m_record.id);
    if (!found || found->deleted) {
        emit closed();
        return;
    }
    m_record = std::move(*found);
    store::Query query;
    query.type = "participation";
    query.filters.push_back({"encounter", store::Filter::Op::Equals, Bytes(m_record.id.bytes.begin(), m_record.id.bytes.end())});
    auto people = m_backend.reader().list(query);
    m_people = people ? std::move(*people) : std::vector<store::Record>();
    fillHead();
    m_reading->show(m_record, m_people);
}

void EncounterDetail::chooseWhom() {
    if (!isEditing()) m_reading->chooseWhom();
}

QString EncounterDetail::title() const {
    const auto when = fieldText(m_record, "occurredAt");
    return when.isEmpty() ? tr("Encounter") : tr("Encounter of %1").arg(dateTimeText(fromQt(when)));
}

void EncounterDetail::fillHead() {
    m_title->setText(title());
    m_where->setText(placeText(m_record, m_text.dictionary()));
    const auto id = structureOf(m_record);
    m_mark->setVisible(id.has_value());
    if (id) m_mark->setCode(m_text.structureCode(*id), m_text.structure(*id));
    m_state->set(sendingOf(m_record), sendingText(m_record));
    m_toComplete->setVisible(isToComplete(m_record));

    const bool may = mayChange();
    tellDraft();
    m_edit->setEnabled(may && !m_saving.contains(m_record.id));
    m_delete->setEnabled(may);
    const auto why = m_record.readOnly ? tr("Part of it needs a newer version of the program.") : tr("Only its structure can change it.");
    m_edit->setToolTip(may ? QString() : why);
    m_delete->setToolTip(may ? QString() : why);
}

// Whoever comes back after a lock sees where they were.
void EncounterDetail::tellDraft() {
    const auto kept = m_backend.reader().draft(draftKey(m_record.id));
    m_edit->setText(kept && *kept ? tr("Go on with what you typed") : tr("Change"));
    m_edit->setAccessibleName(m_edit->text());
    m_edit->updateGeometry();
}

void EncounterDetail::edit() {
    if (isEditing() || m_record.id.isNull() || !mayChange() || m_saving.contains(m_record.id)) return;
    emptyLayout(m_editing);
    m_draft = new FormDraft(m_backend, draftKey(m_record.id), nullptr);
    m_editing->addWidget(m_draft);
    m_form = new RecordForm(typeOf("encounter"), formLayout(), m_backend, nullptr);
    m_form->load(m_record.fields);
    if (isToComplete(m_record)) { // whoever opens the form completes it
        m_form->editor("toComplete")->setValue({});
        m_editing->addWidget(makeLabel(
            tr("This encounter was left to be completed. Saving takes the mark off, unless “%1” is ticked again.").arg(toCompleteText()),
            Type::Small));
    }
    m_editing->addWidget(m_form);
    m_draft->watch(*m_form, "encounter");
    m_who = new WhoMet(m_backend, m_context, m_text, m_record, m_people, *m_form, *m_draft);
    m_editing->addWidget(m_who);
    m_draft->restore();
    offerOutings(*m_form, m_backend, structureOf(m_record).value_or(m_backend.me().structure));
    followTerritory(*m_form, m_backend);
    m_editing->addStretch();
    m_problem->hide();
    m_stack->setCurrentIndex(1);
    m_form->focusFirst();
}

void EncounterDetail::stopEditing() {
    if (!isEditing()) return;
    m_draft->keep();
    const bool typed = !m_draft->content().empty();
    closeForm();
    if (typed) m_context.toast(tr("Not saved yet. What you typed is kept, and comes back with the form."));
}

void EncounterDetail::cancel() {
    if (!isEditing()) return;
    const auto typed = m_draft->content();
    m_draft->forget();
    closeForm();
    if (typed.empty()) return;
    m_context.toast(tr("Nothing was saved."), [guard = QPointer(this), typed, id = m_record.id] {
        if (!guard || guard->isEditing() || guard->m_record.id != id) return;
        if (const auto kept = guard->m_backend.reader().draft(draftKey(id)); kept && *kept) return guard->edit(); // typed since
        guard->edit();
        if (guard->isEditing()) guard->m_draft->restore(typed);
    });
}

void EncounterDetail::closeForm() {
    lockForm(false);
    m_stack->setCurrentIndex(0);
    m_problem->hide();
    refresh();
    m_edit->setFocus();
}

void EncounterDetail::lockForm(bool saving) {
    for (auto *part : std::initializer_list<QWidget *>{m_fields, m_keep, m_cancel}) part->setEnabled(!saving);
}

void EncounterDetail::save() {
    if (!m_form || !m_keep->isEnabled() || !m_form->validate()) return;
    auto people = m_who->changes(); // first: a count still being typed there goes into the form
    if (!people) return;
    auto changes = std::move(*people);
    if (auto set = m_form->changes(); !set.empty())
        changes.insert(changes.begin(), domain::RecordChange{m_record.id, "encounter", false, {}, std::move(set)});
    if (changes.empty()) {
        m_draft->forget();
        return closeForm();
    }
    const auto typed = m_draft->content();
    auto undo = undoOf(m_backend.reader(), changes);
    m_focus = window()->focusWidget();
    m_saving.insert(m_record.id);
    lockForm(true);
    setFocus(); // the keys stay in the page
    m_backend.save(std::move(changes), [guard = QPointer(this), id = m_record.id, called = title(), form = QPointer(m_form), typed,
                                        undo = std::move(undo)](const Result<store::Saved> &answer) {
        if (guard) guard->saved({id, called, form, typed, undo}, answer);
    });
}

// The answer is for the form it was asked from: that one may have been left meanwhile, for another encounter or for none.
void EncounterDetail::saved(const Asked &asked, const Result<store::Saved> &answer) {
    m_saving.erase(asked.encounter);
    const bool stillOpen = isEditing() && asked.form && asked.form == m_form;
    if (!answer) { // what was typed stays, in the form or in the draft
        if (!stillOpen) {
            refresh();
            return m_context.toast(tr("%1: %2", "which encounter, why it was not saved").arg(asked.title, sentence(answer.error())));
        }
        lockForm(false);
        if (m_focus && isAncestorOf(m_focus)) m_focus->setFocus();
        sayProblem(*m_problem, sentence(answer.error()));
        return bringIntoView(*m_problem);
    }
    if (stillOpen) {
        m_draft->forget();
        closeForm();
    } else {
        if (const auto kept = m_backend.reader().draft(draftKey(asked.encounter)); kept && *kept && **kept == asked.typed)
            m_backend.saveDraft(draftKey(asked.encounter), {});
        refresh();
    }
    m_context.toast(tr("Encounter saved on this computer."), undoing(m_backend, m_context, asked.undo));
}

void EncounterDetail::remove() {
    if (!mayChange() || m_record.id.isNull()) return;
    std::vector<RecordId> people;
    for (const auto &participation : m_people) people.push_back(participation.id);
    deleteEncounter(m_backend, m_context, m_record.id, std::move(people));
}

} // namespace tp::ui
