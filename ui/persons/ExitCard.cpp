#include "ui/persons/ExitCard.h"

#include "core/domain/Pathway.h"
#include "ui/flows/RecordHistory.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/ExitDeletion.h"
#include "ui/persons/FileForm.h"
#include "ui/persons/Shares.h"
#include "ui/persons/WhoseFile.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Steps.h"

#include <QPointer>

namespace tp::ui {
namespace {
QString words(domain::ExitCategory category) {
    switch (category) {
    case domain::ExitCategory::LastingEmployment:
        return ExitCard::tr("lasting employment");
    case domain::ExitCategory::TransitionalEmployment:
        return ExitCard::tr("transitional employment");
    case domain::ExitCategory::PositiveExit:
        return ExitCard::tr("positive exit");
    case domain::ExitCategory::Other:
        break;
    }
    return ExitCard::tr("other exit");
}
} // namespace

const store::Record *standingExit(const std::vector<store::Record> &exits) {
    return exits.empty() || fieldValue(exits.front(), "returnedOn") ? nullptr : &exits.front();
}

QString exitText(const store::Record &exit) { return exitSituationText(fieldText(exit, "situation")); }

QString exitSituationText(const QString &situation) {
    return ExitCard::tr("%1 (%2)", "situation when leaving, its category")
        .arg(termLabel("exit_situation", fromQt(situation)), words(domain::exitCategory(fromQt(situation))));
}

QString exitCheckText(const domain::ExitCheck &check) { return ExitCard::tr("%Ln month(s) after leaving", nullptr, check.months); }

ExitCard::ExitCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new Steps(this)),
      m_words(makeLabel({}, Type::Body, this)),
      m_change(new Button(Button::Kind::Secondary, QStringLiteral("exit.change"), tr("Change"), this)),
      m_end(new Button(Button::Kind::Secondary, QStringLiteral("exit.end"), tr("End the pathway with this exit"), this)),
      m_again(new Button(Button::Kind::Secondary, QStringLiteral("exit.again"), tr("Back, and the pathway begins again"), this)),
      m_back(new Button(Button::Kind::Primary, QStringLiteral("exit.back"), tr("The person came back"), this)),
      m_delete(new Button(Button::Kind::Link, QStringLiteral("exit.delete"), tr("Delete"))), // below the form: Tab comes to it after
      m_history(new RecordHistory(backend, context, text, QStringLiteral("exit.history"))) { // as this
    setObjectName(QStringLiteral("exit"));
    setProperty("card", true);
    m_words->setObjectName(QStringLiteral("exit.words"));
    auto *reading = new QWidget;
    auto *line = new QHBoxLayout(reading);
    line->setContentsMargins({});
    line->addWidget(m_words, 1);
    m_change->setAccessibleName(tr("Change the way out"));
    line->addWidget(m_change);
    line->addWidget(m_end);
    line->addWidget(m_again);
    line->addWidget(m_back);
    m_form = new FormPanel(backend, context, QStringLiteral("exit.form"), typeOf("exit"),
                           {{"exitedOn", "situation"}, {"after3", "after3On"}, {"after6", "after6On"}, {"note"}, {addedRows}}, this);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_stack);
    column->addWidget(m_delete, 0, Qt::AlignLeft); // also of one that the person came back from, which only the form shows
    column->addWidget(m_history);
    m_delete->setSmall(true);
    m_delete->setAccessibleName(tr("Delete the way out"));
    m_history->setWords(tr("History of the way out"));
    hide();
    connect(m_change, &QPushButton::clicked, this, [this] { openForm(standing()); });
    connect(m_back, &QPushButton::clicked, this, [this] { cameBack(false); });
    connect(m_end, &QPushButton::clicked, this, &ExitCard::endPathway);
    connect(m_delete, &QPushButton::clicked, this, &ExitCard::remove);
    connect(m_again, &QPushButton::clicked, this, [this] { cameBack(true); });
    connect(m_form, &FormPanel::cancelled, this, [this] { (void)closeTop(); });
    connect(m_form, &FormPanel::broughtBack, this, [this] {
        m_stack->setCurrentIndex(1);
        arrange();
    });
    connect(m_form, &FormPanel::saved, this, [this] {
        (void)closeTop();
        saySaved();
    });
}

void ExitCard::show(const RecordId &file, std::vector<store::Record> exits, bool mayWrite) {
    const bool another = m_file != file;
    if (another) {
        m_form->leave();
        (void)closeTop();
    }
    m_file = file;
    m_exits = std::move(exits);
    m_mayWrite = mayWrite;
    if (const auto *exit = standing()) {
        QString said = tr("Left the programme on %1: %2.", "day, situation")
                           .arg(dateText(std::string_view(fromQt(fieldText(*exit, "exitedOn")))), exitText(*exit));
        if (const auto note = fieldText(*exit, "note"); !note.isEmpty()) said += QLatin1Char('\n') + note;
        for (const auto &added : addedLines(*exit, m_text)) said += QLatin1Char('\n') + added;
        for (const auto &check : domain::exitChecks) {
            const auto later = fieldText(*exit, check.field);
            const auto due = domain::exitCheckDay(exit->fields, check);
            if (later.isEmpty() && !due) continue;
            const auto what =
                later.isEmpty() ? tr("to be asked from %1 on").arg(dateText(std::string_view(*due))) : exitSituationText(later);
            said += QLatin1Char('\n') + tr("%1: %2", "months after leaving, situation then").arg(exitCheckText(check), what);
        }
        m_words->setText(said);
    }
    arrange();
    if (another && mayWrite) goOnTyping(*m_form, "exit", file, m_exits, [this](const store::Record *exit) { openForm(exit); });
}

const store::Record *ExitCard::standing() const { return standingExit(m_exits); }

const store::Record *ExitCard::shown() const {
    if (m_stack->currentWidget() != m_form) return standing();
    const auto found = std::ranges::find(m_exits, m_inForm, &store::Record::id);
    return found == m_exits.end() ? nullptr : &*found;
}

void ExitCard::arrange() {
    const bool writing = m_stack->currentWidget() == m_form;
    m_change->setVisible(m_mayWrite);
    m_back->setVisible(m_mayWrite);
    const auto all = pathways();
    m_end->setVisible(m_mayWrite && !stillOpen().empty());
    m_again->setVisible(m_mayWrite && standing() && !all.empty() && !domain::currentPathway(all));
    const auto shown = writing ? m_inForm : standing() ? standing()->id : RecordId();
    m_history->setVisible(!shown.isNull());
    if (shown.isNull())
        m_history->fold();
    else
        m_history->setRecord("exit", shown);
    const auto *exit = this->shown();
    m_delete->setVisible(m_mayWrite && exit && mayDeleteExit(m_backend, *exit));
    setVisible(standing() || writing);
}

void ExitCard::startExit() {
    if (m_stack->currentWidget() == m_form) return m_form->form()->focusFirst(); // what is typed stays
    if (m_mayWrite) openForm(standing());
}

bool ExitCard::change(const RecordId &exit) {
    const auto found = std::find_if(m_exits.begin(), m_exits.end(), [&](const store::Record &one) { return one.id == exit; });
    if (found == m_exits.end() || !m_mayWrite || found->readOnly) return false;
    openForm(&*found);
    return true;
}

void ExitCard::openForm(const store::Record *exit) {
    FormPanel::Fields preset;
    if (!exit) preset["exitedOn"] = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    auto task = taskInFile(m_backend, "exit", m_file, exit, std::move(preset));
    const auto today = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    task.make = [make = std::move(task.make), today](FormPanel::Fields set) { // what is said without a day was heard today
        for (const auto &check : domain::exitChecks)
            if (const auto said = set.find(check.field); said != set.end() && !said->second.isNull()) set.try_emplace(check.onField, today);
        return make(std::move(set));
    };
    if (exit && fieldValue(*exit, "returnedOn")) task.also = {{"returnedOn"}}; // emptied: the person is still out
    m_endsPathways = false;
    m_inForm = exit ? exit->id : RecordId();
    if (!exit)
        task.make = [this, make = std::move(task.make)](FormPanel::Fields set) {
            auto changes = make(std::move(set));
            if (changes && !changes->empty()) endPathways(*changes);
            return changes;
        };
    m_form->setTitle(exit ? tr("Way out of %1").arg(dateText(std::string_view(fromQt(fieldText(*exit, "exitedOn")))))
                          : tr("Leave the programme"));
    m_stack->setCurrentIndex(1);
    arrange();
    m_form->begin(std::move(task));
}

bool ExitCard::closeTop() {
    if (m_stack->currentWidget() != m_form) return false;
    m_form->leave();
    m_stack->setCurrentIndex(0);
    arrange();
    return true;
}

void ExitCard::remove() {
    const auto *found = shown();
    if (!found || !m_mayWrite || !mayDeleteExit(m_backend, *found)) return;
    const auto exit = *found; // the card is filled anew meanwhile
    (void)closeTop();
    deleteExit(m_backend, m_context, exit);
}

// In the save of a new exit.
void ExitCard::endPathways(std::vector<domain::RecordChange> &changes) {
    const auto on = changes.front().set.find("exitedOn");
    const auto day = on != changes.front().set.end() && on->second.text() ? *on->second.text() : std::string();
    auto ended = day.empty() ? std::vector<domain::RecordChange>() : domain::endedByLeaving(pathways(), day);
    m_endsPathways = !ended.empty();
    std::move(ended.begin(), ended.end(), std::back_inserter(changes));
}

void ExitCard::saySaved() {
    m_form->toastSaved(m_endsPathways ? tr("Saved on this computer. The pathway has ended too; the file stays, with all that was noted.")
                                      : tr("Saved on this computer. The file stays, with all that was noted."));
}

std::vector<domain::Record> ExitCard::pathways() const {
    std::vector<domain::Record> out;
    if (m_file.isNull()) return out;
    for (auto &one : recordsOf(m_backend.reader(), "pathway", filesOfPerson(m_backend.reader(), m_file), "startedOn", false))
        if (!one.readOnly && one.file && !isShareOver(m_backend, *one.file)) out.push_back({one.id, std::move(one.fields)});
    return out;
}

void ExitCard::cameBack(bool again) {
    const auto *out = standing();
    if (!out || !out->file) return;
    const auto today = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    std::vector<domain::RecordChange> changes{{out->id, "exit", false, out->file, {{"returnedOn", today}}}};
    if (again) {
        auto begun = domain::startPathway(domain::nextPathway(m_file, pathways(), today), m_backend.clock().nowMs(), m_backend.random());
        if (!begun) return m_context.toast(sentence(begun.error()));
        changes.insert(changes.end(), std::make_move_iterator(begun->begin()), std::make_move_iterator(begun->end()));
    }
    const auto words =
        again ? tr("Welcome back: the pathway begins again, with what was before.") : tr("Welcome back: the file goes on where it was.");
    save(std::move(changes), *out->file, words);
}

std::vector<domain::RecordChange> ExitCard::stillOpen() const {
    const auto *out = standing();
    return out ? domain::endedByLeaving(pathways(), fromQt(fieldText(*out, "exitedOn"))) : std::vector<domain::RecordChange>();
}

void ExitCard::endPathway() {
    auto changes = stillOpen();
    if (changes.empty()) return;
    const auto file = *standing()->file;
    save(std::move(changes), file, tr("The pathway ends with this exit. It stays, and can begin again."));
    m_back->setFocus(); // what was pressed goes with what it did
}

void ExitCard::save(std::vector<domain::RecordChange> changes, const RecordId &file, const QString &said) {
    auto back = undoing(m_backend, m_context, undoOf(m_backend.reader(), changes));
    m_backend.save(std::move(changes), [backend = QPointer(&m_backend), &context = m_context, file, said,
                                        back = std::move(back)](const Result<store::Saved> &saved) {
        if (saved) return context.toast(said, back);
        if (backend) context.toast(ofFile(*backend, file, sentence(saved.error())));
    });
}

} // namespace tp::ui
