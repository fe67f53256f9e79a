#include "ui/outings/OutingPanel.h"

#include "ui/flows/Deletion.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/StructureChoice.h"
#include "ui/outings/Outings.h"
#include "ui/outings/RecapSheet.h"
#include "ui/text/ActText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/Prompter.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tp::ui {
namespace {
const FormLayout observationLayout{{"place", "observedAt"}, {"commune", "placeKind"}, {"note"}, {addedRows}};

template <class AnyId> Bytes bytesOf(const AnyId &id) { return {id.bytes.begin(), id.bytes.end()}; }

bool alike(const store::Record &a, const store::Record &b) {
    return a.id == b.id && a.changedMs == b.changedMs && a.pending == b.pending && a.conflicts == b.conflicts && a.fields == b.fields;
}
bool alike(const reports::OutingSummary &a, const reports::OutingSummary &b) {
    const auto each = [](const auto &one, const auto &other) {
        return std::ranges::equal(one, other, [](const store::Record &x, const store::Record &y) { return alike(x, y); });
    };
    return alike(a.outing, b.outing) && each(a.encounters, b.encounters) && each(a.observations, b.observations) && a.known == b.known;
}
} // namespace

void OutingPanel::show(const RecordId &id) {
    if (isEditing()) return;
    if (m_summary.outing.id != id) m_history->fold();
    m_summary.outing.id = id;
    refresh();
}

void OutingPanel::refresh() {
    if (isEditing() || m_summary.outing.id.isNull()) return;
    auto summary = reports::summariseOuting(m_backend.reader(), m_summary.outing.id);
    if (!summary) {
        m_summary = {};
        m_filled = false;
        emit closed();
        return;
    }
    const bool same = m_filled && alike(m_summary, *summary);
    m_summary = std::move(*summary);
    if (!same) fill(); // else the keyboard stays where it is
    m_filled = true;
}

void OutingPanel::begin() {
    Task task;
    task.title = tr("Begin an outing");
    task.action = tr("Begin the outing");
    task.done = tr("Outing begun. What you note is added to it by itself.");
    task.layout = {{"territory", "team"}, {"plan"}, {addedRows}};
    task.draft = "form/outing/new";
    task.added = {{"startedBy", bytesOf(m_backend.me().member)}};
    task.asksStructure = true;
    open(std::move(task));
}

void OutingPanel::observe() {
    Task task;
    task.title = tr("Note a place");
    task.action = tr("Save");
    task.done = tr("Observation saved on this computer.");
    task.type = "observation";
    task.layout = observationLayout;
    task.typed = {{"observedAt", nowText(m_backend.clock())}};
    if (!m_summary.encounters.empty() && !reports::isPrivatePlace(m_summary.encounters.back())) // most likely where the last encounter was
        for (const auto *field : {"place", "commune", "placeKind"})
            if (const auto *value = fieldValue(m_summary.encounters.back(), field)) task.typed[field] = *value;
    task.added = {{"outing", bytesOf(m_summary.outing.id)}};
    task.draft = "form/observation/new/" + toText(m_summary.outing.id);
    open(std::move(task));
}

void OutingPanel::openObservation(const RecordId &id) {
    const auto record = m_backend.reader().get("observation", id);
    if (!record || !mayChangeOuting(m_backend, m_summary.outing)) return;
    Task task;
    task.title = tr("Change the observation");
    task.action = tr("Save");
    task.done = tr("Observation saved on this computer.");
    task.type = "observation";
    task.layout = observationLayout;
    task.loaded = record->fields;
    task.record = id;
    task.draft = "form/observation/" + toText(id);
    open(std::move(task));
}

void OutingPanel::end() {
    Task task;
    task.title = tr("End the outing");
    task.action = tr("End the outing");
    task.done = tr("Outing ended. Its recap can be printed.");
    task.layout = {{"endedAt"}, {"note"}};
    task.loaded = m_summary.outing.fields;
    const auto began = fromQt(fieldText(m_summary.outing, "startedAt")); // a clock set back: not before that
    task.typed = {{"endedAt", std::max(began, nowText(m_backend.clock()))}};
    task.record = m_summary.outing.id;
    task.draft = "form/outing/end/" + toText(m_summary.outing.id);
    open(std::move(task));
}

void OutingPanel::join(bool on) {
    const auto outing = m_summary.outing.id;
    on ? joinOuting(m_backend, outing) : leaveOuting(m_backend, outing);
    m_context.toast(on ? joinedSentence() : leftSentence(), undoingJoin(m_backend, m_context, outing, on));
}

void OutingPanel::change() {
    if (isEditing() || m_summary.outing.id.isNull() || !mayChangeOuting(m_backend, m_summary.outing)) return;
    Task task;
    task.title = tr("Change the outing");
    task.action = tr("Save");
    task.done = tr("Outing saved on this computer.");
    task.layout = {{"startedAt", "endedAt"}, {"territory", "team"}, {"plan"}, {"note"}, {addedRows}};
    task.loaded = m_summary.outing.fields;
    task.record = m_summary.outing.id;
    task.draft = "form/outing/" + toText(m_summary.outing.id);
    open(std::move(task));
}

void OutingPanel::open(Task task) {
    delete m_draft; // before the form it looks at
    delete m_form;
    delete std::exchange(m_for, nullptr);
    m_task = std::move(task);
    if (m_task.asksStructure)
        m_for = new StructureChoice(m_backend, typeOf(m_task.type), QStringLiteral("outing.for"), StructureChoice::Words::Names, this);
    m_form = new RecordForm(typeOf(m_task.type), m_task.layout, m_backend, this);
    m_form->load(m_task.loaded);
    for (const auto &[name, value] : m_task.typed)
        if (auto *editor = m_form->editor(name)) editor->setValue(value);
    m_draft = new FormDraft(m_backend, m_task.draft, this);
    m_formPlace->insertWidget(0, m_draft);
    m_formPlace->insertWidget(1, m_form);
    if (m_for) m_formPlace->insertWidget(0, m_for);
    m_draft->watch(*m_form);
    m_draft->restore();
    if (const auto editors = m_form->editors(); m_for && !editors.empty()) setTabOrder(m_for->box(), editors.front());
    m_formTitle->setText(m_task.title);
    m_save->setText(m_task.action);
    m_save->setAccessibleName(m_task.action);
    m_save->updateGeometry();
    const bool observed = m_task.record && m_task.type == std::string_view("observation");
    m_drop->setVisible(observed);
    m_observationHistory->setVisible(observed);
    m_observationHistory->fold();
    if (observed) m_observationHistory->setRecord(m_task.type, *m_task.record);
    m_problem->hide();
    m_stack->setCurrentIndex(1);
    m_bars->setCurrentIndex(1);
    emit formOpened();
    if (isVisible()) m_form->focusFirst();
}

bool OutingPanel::isEditing() const { return m_stack->currentIndex() == 1; }

void OutingPanel::takeFocus() {
    if (!isVisible()) return; // an answer that came late takes the keyboard from nobody
    if (isEditing()) return m_form->focusFirst();
    for (auto *button : {m_observe, m_print, m_change})
        if (button->isVisibleTo(this)) return button->setFocus();
    setFocus();
}

void OutingPanel::leave(bool keep) {
    if (!isEditing() || !m_save->isEnabled()) return; // it is being saved
    const auto typed = m_draft->content();
    keep ? m_draft->keep() : m_draft->forget();
    closeForm();
    if (typed.empty()) return;
    const auto said = keep ? tr("Not saved yet. What you typed is kept, and comes back with the form.") : tr("Nothing was saved.");
    m_context.toast(said, [guard = QPointer(this), task = m_task, typed, outing = m_summary.outing.id] {
        if (!guard || guard->isEditing() || guard->m_summary.outing.id != outing) return;
        const auto kept = guard->m_backend.reader().draft(task.draft);
        const bool newer = kept && *kept && **kept != typed; // typed since: it comes back by itself
        guard->open(task);
        if (!newer) guard->m_draft->restore(typed);
    });
}

void OutingPanel::closeForm() {
    m_stack->setCurrentIndex(0);
    m_bars->setCurrentIndex(0);
    m_problem->hide();
    if (m_summary.outing.id.isNull()) {
        emit closed();
        return;
    }
    refresh();
    takeFocus();
}

QString OutingPanel::problemWith(const std::map<std::string, Value> &set) const {
    if (m_task.type != std::string_view("outing")) return {};
    const auto at = [&](const char *field) {
        if (const auto found = set.find(field); found != set.end()) return found->second;
        const auto before = m_task.loaded.find(field);
        return before != m_task.loaded.end() ? before->second : Value();
    };
    const auto began = at("startedAt"), ended = at("endedAt");
    if (m_form->editor("startedAt") && began.text() && *began.text() > nowText(m_backend.clock()))
        return tr("An outing begins now, or has begun. Nothing is lost: give the time it began.");
    if (began.text() && ended.text() && *ended.text() < *began.text())
        return tr("An outing cannot end before it began. Nothing is lost: correct one of the two times.");
    return {};
}

void OutingPanel::save() {
    if (!isEditing() || !m_save->isEnabled() || !m_form->validate()) return;
    auto set = m_form->changes();
    for (const auto &[name, value] : m_task.added) set.insert_or_assign(name, value);
    if (m_for) set["structure"] = bytesOf(m_for->chosen());
    if (!m_task.record && m_task.type == std::string_view("outing")) set["startedAt"] = nowText(m_backend.clock());
    if (set.empty()) return leave(false);
    if (const auto problem = problemWith(set); !problem.isEmpty()) {
        sayProblem(*m_problem, problem);
        return bringIntoView(*m_problem);
    }
    const auto record = m_task.record.value_or(newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random()));
    for (auto *part : std::initializer_list<QWidget *>{m_save, m_drop, m_form}) part->setEnabled(false);
    std::vector<domain::RecordChange> changes{{record, m_task.type, !m_task.record, {}, std::move(set)}};
    auto undo = undoOf(m_backend.reader(), changes);
    m_backend.save(std::move(changes),
                   [guard = QPointer(this), record, task = m_task, undo = std::move(undo)](const Result<store::Saved> &answer) {
                       auto *const self = guard.data();
                       if (!self) return;
                       for (auto *part : std::initializer_list<QWidget *>{self->m_save, self->m_drop, self->m_form}) part->setEnabled(true);
                       if (answer) return self->saved(task, record, undo);
                       sayProblem(*self->m_problem, sentence(answer.error())); // what was typed stays
                       bringIntoView(*self->m_problem);
                   });
}

void OutingPanel::saved(const Task &task, const RecordId &record, const Undo &undo) {
    const bool begins = !task.record && task.type == std::string_view("outing");
    m_draft->forget();
    if (begins) m_summary.outing.id = record;
    closeForm();
    m_context.toast(task.done, undoing(m_backend, m_context, undo));
    if (begins) emit begun(record);
}

void OutingPanel::remove() {
    RecordNames records; // what was seen belongs to it alone
    for (const auto &observation : m_summary.observations) records.emplace_back("observation", observation.id);
    records.emplace_back("outing", m_summary.outing.id);
    deleteTogether(m_backend, m_context, std::move(records), tr("Outing deleted, with its observations. Its encounters stay."),
                   tr("The outing is back."));
}

void OutingPanel::dropObservation() {
    const auto id = m_task.record;
    m_draft->forget();
    closeForm();
    if (id) deleteTogether(m_backend, m_context, {{"observation", *id}}, tr("Observation deleted."), tr("The observation is back."));
}

void OutingPanel::print() {
    if (isEditing() || m_summary.outing.id.isNull() || !mayChangeOuting(m_backend, m_summary.outing)) return;
    const auto summary = m_summary; // as it is shown now
    const auto choose = [this, summary] {
        const auto name = tr("outing-%1.pdf").arg(fieldText(summary.outing, "startedAt").left(10));
        m_context.prompter().saveFile(this, tr("Save the recap"), name, tr("PDF files (*.pdf)"),
                                      [this, summary](const QString &path) { writeRecap(path, summary); });
    };
    const auto names = reports::namesInPrint(m_backend.reader(), summary);
    if (names.empty()) return choose();
    QStringList told;
    for (const auto &name : names) told << toQt(name);
    Question question;
    question.title = tr("Print a name?");
    question.text = tr("The recap would show: %1. It leaves the program as paper does. To take the name out, change the outing or the "
                       "observation.")
                        .arg(told.join(QStringLiteral(", ")));
    question.confirm = tr("Print it all the same");
    m_context.prompter().confirm(this, question, choose);
}

// No export without its line in the access log.
void OutingPanel::writeRecap(const QString &path, const reports::OutingSummary &summary) {
    store::Query query;
    query.type = "outing";
    m_backend.noteAccess(
        store::exportOf(m_backend.reader().dictionary(), query, 1), [guard = QPointer(this), path, summary](const Result<> &noted) {
            auto *const self = guard.data();
            if (!self) return;
            const bool written = noted && recapSheet(summary, self->m_text).write(path);
            self->m_context.toast(written ? tr("Recap saved. The file is not protected: keep it where only those who need it can read it.")
                                          : exportSentence(noted ? Error{Code::Io, {}} : noted.error()));
        });
}

} // namespace tp::ui
