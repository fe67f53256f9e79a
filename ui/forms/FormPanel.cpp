#include "ui/forms/FormPanel.h"

#include "ui/flows/SaveInParts.h"
#include "ui/forms/StructureChoice.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/TabOrder.h"

#include <QComboBox>
#include <QPointer>

namespace tp::ui {
namespace {
// The field a task cannot do without ("answerText: required"); null: it failed for something else.
const FieldEditor *neededIn(const RecordForm &form, const Error &error) {
    constexpr std::string_view required = ": required";
    const std::string_view detail = error.detail;
    if (error.code != Code::Invalid || !detail.ends_with(required)) return nullptr;
    return form.editor(detail.substr(0, detail.size() - required.size()));
}
} // namespace

std::string formKey(std::string_view what, const RecordId &file, const std::optional<RecordId> &record) {
    return "form/" + std::string(what) + "/" + toText(file) + "/" + (record ? toText(*record) : "new");
}

FormPanel::FormPanel(Backend &backend, PageContext &context, const QString &name, const schema::RecordType &type, FormLayout layout,
                     QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_type(type), m_layout(std::move(layout)),
      m_title(makeLabel({}, Type::Section)), m_problem(makeLabel({})), m_column(new QVBoxLayout(this)), m_rows(new QVBoxLayout),
      m_above(new QVBoxLayout), m_place(new QVBoxLayout), m_bar(new QHBoxLayout),
      m_save(new Button(Button::Kind::Primary, name + QStringLiteral(".save"), tr("Save"), this)) {
    setObjectName(name);
    setAccessibleName(label(type)); // several may be open: whose Save it is
    m_save->setKeyHint(tr("Ctrl+Enter"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(name + QStringLiteral(".problem"));
    m_cancel = new Button(Button::Kind::Link, name + QStringLiteral(".cancel"), tr("Cancel"), this);
    m_bar->addStretch();
    m_bar->addWidget(m_cancel);
    m_bar->addWidget(m_save);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::m);
    m_rows->setSpacing(space::m);
    m_rows->addWidget(m_title);
    m_rows->addLayout(m_above);
    m_rows->addLayout(m_place);
    m_column->addLayout(m_rows);
    m_column->addWidget(m_problem);
    m_column->addLayout(m_bar);
    m_title->hide();
    m_problem->hide();
    connect(m_save, &QPushButton::clicked, this, &FormPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::cancel);
    onCtrlEnter(this, this, &FormPanel::save);
}

void FormPanel::setTitle(const QString &title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title.isEmpty() ? label(m_type) : title);
}

void FormPanel::setSaveText(const QString &text) {
    m_save->setText(text);
    m_save->setAccessibleName(text);
}

void FormPanel::scrollFields() {
    m_column->removeItem(m_rows);
    m_rows->setContentsMargins(0, 0, space::s, 0);
    m_rows->addStretch();
    auto *inner = new QWidget;
    inner->setLayout(m_rows);
    m_column->insertWidget(0, scrolled(inner), 1);
    m_bar->setContentsMargins(0, 0, space::s, 0); // in line with the fields
}

void FormPanel::putAbove(QWidget *widget) { m_above->addWidget(widget); }

void FormPanel::begin(Task task) {
    close();
    emptyLayout(m_place);
    m_task = std::move(task);
    m_problem->hide();
    for (const auto &part : m_task.beside) part.setText({});
    m_for = nullptr;
    const auto *structure = m_type.field("structure");
    if (m_task.asksStructure && structure && structure->is(schema::Automatic)) {
        m_for = new StructureChoice(m_backend, m_type, objectName() + QStringLiteral(".for"), StructureChoice::Words::Names, this);
        m_place->addWidget(m_for);
    }
    auto layout = m_layout;
    layout.insert(layout.end(), m_task.also.begin(), m_task.also.end());
    m_draft = new FormDraft(m_backend, m_task.key, this);     // before the form: Tab goes by what was made first
    m_form = new RecordForm(m_type, layout, m_backend, this); // anew: the words to choose from may have changed
    m_form->load(m_task.loaded);
    for (const auto &[name, value] : m_task.preset)
        if (auto *editor = m_form->editor(name)) editor->setValue(value);
    std::set<std::string> along;
    for (const auto &[name, value] : m_task.preset) along.insert(name);
    m_draft->watch(*m_form, "form", std::move(along));
    for (const auto &part : m_task.beside) m_draft->watchBeside(part);
    m_draft->restore();
    m_place->addWidget(m_draft);
    m_place->addWidget(m_form);
    tabsAfter(*m_form, {m_cancel, m_save});
    m_form->focusFirst();
}

void FormPanel::editedBeside() {
    if (m_draft) m_draft->edited();
}

bool FormPanel::isKept(const std::string &key) const {
    const auto kept = m_backend.reader().draft(key);
    return kept && *kept;
}

void FormPanel::close() {
    delete m_draft; // before its form
    m_draft = nullptr;
}

void FormPanel::leave() {
    m_task.key.clear();
    if (!m_draft) return;
    m_draft->keep();
    const bool typed = !m_draft->content().empty();
    close();
    if (typed) m_context.toast(tr("Not saved yet. What you typed is kept, and comes back with the form."));
}

void FormPanel::cancel() {
    if (!m_draft) return emit cancelled();
    const auto typed = m_draft->content();
    const auto task = m_task;
    m_draft->forget();
    close();
    emit cancelled();
    m_task.key = task.key; // as long as nobody opens another file or form, undo shows it again
    if (typed.empty()) return;
    m_context.toast(tr("Nothing was saved."), [guard = QPointer(this), task, typed] {
        if (guard) guard->bringBack(task, typed);
    });
}

void FormPanel::bringBack(const Task &task, const Bytes &typed) {
    if (m_draft && m_task.key == task.key) { // begun anew: back into it, unless something else stands there
        if (m_draft->content().empty()) (void)m_draft->restore(typed);
        return;
    }
    if (m_draft || m_task.key != task.key) { // there when it is opened again
        if (isKept(task.key)) return;        // something newer stands there
        m_backend.saveDraft(task.key, typed);
        return m_context.toast(tr("Not saved yet. What you typed is kept, and comes back with the form."));
    }
    begin(task);
    m_draft->restore(typed);
    emit broughtBack();
}

void FormPanel::save() {
    if (!m_form || !m_draft || !isEnabled() || !m_form->validate()) return;
    const auto say = [this](const Error &error) {
        sayProblem(*m_problem, sentence(error));
        bringIntoView(*m_problem);
    };
    auto changes = m_task.make(m_form->changes());
    if (!changes) {
        const auto *missing = neededIn(*m_form, changes.error());
        auto why = m_task.refused ? m_task.refused(changes.error()) : QString();
        if (why.isEmpty()) why = missing ? RecordForm::tr("%1: this is needed.").arg(label(missing->field())) : sentence(changes.error());
        sayProblem(*m_problem, why);
        if (missing) return m_form->focusField(missing->field().name); // said by its name, and the keyboard goes there
        return bringIntoView(*m_problem);
    }
    if (changes->empty()) {
        m_draft->forget();
        close();
        return emit cancelled();
    }
    if (m_for) writeFor(m_for->chosen(), *changes, m_backend.reader().dictionary());
    const auto *focus = window()->focusWidget();
    const QPointer<QWidget> had = focus && isAncestorOf(focus) ? window()->focusWidget() : nullptr;
    setEnabled(false); // neither left nor begun anew before the answer
    auto undo = undoOf(m_backend.reader(), *changes);
    saveInParts(m_backend, std::move(*changes),
                [guard = QPointer(this), backend = QPointer(&m_backend), key = m_task.key, later = m_task.later, say, had,
                 undo = std::move(undo)](int left, const Result<> &answer) mutable {
                    auto *const self = guard.data();
                    undo.resize(undo.size() - static_cast<std::size_t>(left));
                    const bool written = !undo.empty(); // the form's own record at least
                    if (self) self->setEnabled(true);
                    const bool open = self && self->m_draft && self->m_task.key == key;
                    if (!open) { // another file was opened, or the window locked: what is saved now is not to come back as if it were not
                        if (written && backend) backend->saveDraft(key, {});
                        if (answer || !self) return;
                        const auto words = sentence(answer.error());
                        return self->m_context.toast(later ? later(words) : words);
                    }
                    if (!written) {
                        if (had) had->setFocus(); // it fell from what was disabled
                        return say(answer.error());
                    }
                    self->m_problem->hide();
                    self->m_draft->forget();
                    self->close();
                    self->m_written = std::move(undo);
                    emit self->saved(left, answer ? nullptr : &answer.error());
                });
}

void FormPanel::toastSaved(const QString &sentence, UndoWords words) {
    m_context.toast(sentence, undoing(m_backend, m_context, m_written, std::move(words)));
}

} // namespace tp::ui
