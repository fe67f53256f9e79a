#include "ui/persons/RemindersCard.h"

#include "core/base/IdValue.h"
#include "ui/flows/Deletion.h"
#include "ui/flows/RecordHistory.h"
#include "ui/persons/FileForm.h"
#include "ui/persons/WhoseFile.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Content.h"
#include "ui/widgets/Steps.h"

#include <QPointer>

#include <algorithm>
#include <functional>

namespace tp::ui {

bool isDone(const store::Record &reminder) { return fieldValue(reminder, "doneOn"); }

void setReminderDone(Backend &backend, PageContext &context, const store::Record &reminder, bool done) {
    if (!reminder.file) return;
    domain::RecordChange change{reminder.id, "reminder", false, reminder.file, {}};
    auto &on = change.set["doneOn"];
    if (done) on = fromQt(parisTime(backend.clock().nowMs()).date().toString(Qt::ISODate));
    auto back = undoing(backend, context, undoOf(backend.reader(), {change}));
    backend.save(
        {change}, [guard = QPointer(&backend), &context, reminder, done, back = std::move(back)](const Result<store::Saved> &saved) {
            if (!saved) return context.toast(guard ? ofFile(*guard, *reminder.file, sentence(saved.error())) : sentence(saved.error()));
            context.toast(done ? RemindersCard::tr("Done: %1").arg(fieldText(reminder, "what")) : RemindersCard::tr("To do again."), back);
        });
}

RemindersCard::RemindersCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new Steps), m_rows(new QVBoxLayout),
      m_new(new Button(Button::Kind::Secondary, QStringLiteral("reminder.new"), tr("Add a reminder"), this, QStringLiteral("plus"))),
      m_done(new Button(Button::Kind::Link, QStringLiteral("reminder.showDone"), tr("Show %n done", nullptr, 0), this)),
      m_history(new RecordHistory(backend, context, text, QStringLiteral("reminder.showHistory"))) {
    setObjectName(QStringLiteral("reminders"));
    setProperty("card", true);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins({});
    listColumn->setSpacing(space::m);
    m_rows->setSpacing(space::s);
    listColumn->addLayout(m_rows);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_new);
    acts->addWidget(m_done);
    acts->addStretch();
    m_done->setCheckable(true);
    m_done->setSmall(true);
    listColumn->addLayout(acts);
    listColumn->addWidget(m_history);
    m_history->hide();
    listColumn->addStretch();
    m_form = new FormPanel(backend, context, QStringLiteral("reminder.form"), typeOf("reminder"), {{"what"}, {"dueOn", "member"}}, this);
    m_stack->addWidget(list);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("To do"), Type::Section));
    column->addWidget(m_stack);
    connect(m_new, &QPushButton::clicked, this, &RemindersCard::startNew);
    connect(m_done, &QPushButton::toggled, this, &RemindersCard::fill);
    connect(m_form, &FormPanel::cancelled, this, [this] { (void)closeTop(); });
    connect(m_form, &FormPanel::broughtBack, this, [this] { m_stack->setCurrentIndex(1); });
    connect(m_form, &FormPanel::saved, this, [this] {
        (void)closeTop();
        m_form->toastSaved(tr("Reminder saved. It comes up under Today on its day."));
    });
}

void RemindersCard::show(const store::Record &person, std::vector<store::Record> reminders, QList<TimelineEntry> agreed, bool mayWrite) {
    const bool another = m_person.id != person.id;
    if (another) {
        m_form->leave();
        (void)closeTop();
        m_done->setChecked(false);
    }
    m_person = person;
    m_reminders = std::move(reminders);
    m_history->keepAmong(m_reminders);
    m_agreed = std::move(agreed);
    m_mayWrite = mayWrite;
    m_new->setVisible(mayWrite);
    fill();
    if (another && mayWrite)
        goOnTyping(*m_form, "reminder", person.id, m_reminders, [this](const store::Record *reminder) { openForm(reminder); });
}

void RemindersCard::fill() {
    emptyLayout(m_rows);
    QVBoxLayout *rows = nullptr;
    auto *content = newContent(rows);
    rows->setSpacing(m_rows->spacing());
    std::vector<std::pair<QDate, std::function<QWidget *()>>> waiting; // made in the order they are read in
    for (const auto &reminder : m_reminders)
        if (!isDone(reminder))
            waiting.emplace_back(QDate::fromString(fieldText(reminder, "dueOn"), Qt::ISODate), [&] { return row(reminder); });
    for (const auto &agreed : m_agreed) waiting.emplace_back(agreed.day, [&] { return row(agreed); });
    std::ranges::stable_sort(waiting, {}, [](const auto &one) { return one.first; });
    for (const auto &[day, make] : waiting) rows->addWidget(make());
    if (rows->count() == 0) rows->addWidget(makeLabel(tr("Nothing to do for now.")));
    if (m_done->isChecked())
        for (auto reminder = m_reminders.rbegin(); reminder != m_reminders.rend(); ++reminder) // the last ones first
            if (isDone(*reminder)) rows->addWidget(row(*reminder));
    m_rows->addWidget(content);
    const auto done = static_cast<int>(std::count_if(m_reminders.begin(), m_reminders.end(), isDone));
    m_done->setVisible(done > 0);
    m_done->setText(m_done->isChecked() ? tr("Hide those done") : tr("Show %n done", nullptr, done));
    m_done->setAccessibleName(m_done->text());
    m_done->updateGeometry();
}

QWidget *RemindersCard::row(const store::Record &reminder) {
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    const auto due = QDate::fromString(fieldText(reminder, "dueOn"), Qt::ISODate);
    const auto what = fieldText(reminder, "what");
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeLabel(what, Type::Strong));
    QStringList facts{dateText(due)};
    if (const auto *member = fieldValue(reminder, "member")) facts << m_text.of(fieldOf("reminder", "member"), *member);
    if (isDone(reminder))
        words->addWidget(new StateTag(StateTag::State::Sent,
                                      tr("Done on %1").arg(dateText(QDate::fromString(fieldText(reminder, "doneOn"), Qt::ISODate))), row,
                                      false),
                         0, Qt::AlignLeft);
    else if (due < today)
        words->addWidget(new StateTag(StateTag::State::Late, tr("Late: %1").arg(facts.join(QStringLiteral(" · "))), row, false), 0,
                         Qt::AlignLeft);
    else
        words->addWidget(makeLabel(facts.join(QStringLiteral(" · ")), Type::Small));
    auto *past = new Button(Button::Kind::Link, QStringLiteral("reminder.history"), tr("History"));
    past->setSmall(true);
    past->setAccessibleName(tr("%1: %2").arg(past->text(), what));
    auto *below = new QHBoxLayout;
    below->setSpacing(space::s);
    below->addWidget(past);
    words->addLayout(below);
    connect(past, &QPushButton::clicked, this, [this, id = reminder.id, told = past->accessibleName()] {
        m_history->open("reminder", id, tr("History of the reminder"), told);
    });
    line->addLayout(words, 1);
    if (m_mayWrite && !reminder.readOnly) {
        below->addWidget(deletion(reminder)); // away from Done, which is pressed every day
        addActs(*line, reminder);
    }
    below->addStretch();
    return row;
}

QWidget *RemindersCard::row(const TimelineEntry &agreed) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeLabel(agreed.title, Type::Strong));
    const auto facts = tr("%1 · agreed on at an encounter", "day").arg(dateText(agreed.day));
    if (agreed.day < parisTime(m_backend.clock().nowMs()).date())
        words->addWidget(new StateTag(StateTag::State::Late, tr("Late: %1").arg(facts), row, false), 0, Qt::AlignLeft);
    else
        words->addWidget(makeLabel(facts, Type::Small));
    line->addLayout(words, 1);
    auto *open = new Button(Button::Kind::Link, QStringLiteral("agreed.open"), tr("Open"));
    open->setSmall(true);
    open->setAccessibleName(tr("%1: %2").arg(open->text(), agreed.title));
    line->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this, [this, encounter = agreed.opens] {
        m_context.open({QStringLiteral("encounters"), encounter});
    });
    return row;
}

Button *RemindersCard::deletion(const store::Record &reminder) {
    auto *button = new Button(Button::Kind::Link, QStringLiteral("reminder.delete"), tr("Delete"));
    button->setSmall(true);
    button->setAccessibleName(tr("%1: %2").arg(button->text(), fieldText(reminder, "what")));
    connect(button, &QPushButton::clicked, this, [this, id = reminder.id] {
        deleteTogether(m_backend, m_context, {{"reminder", id}}, tr("Reminder deleted."), tr("The reminder is back."));
    });
    return button;
}

void RemindersCard::addActs(QHBoxLayout &line, const store::Record &reminder) {
    const bool done = isDone(reminder);
    auto *change = new Button(Button::Kind::Link, QStringLiteral("reminder.change"), tr("Change"));
    auto *settle = new Button(Button::Kind::Link, done ? QStringLiteral("reminder.again") : QStringLiteral("reminder.done"),
                              done ? tr("Do again") : tr("Done"));
    for (auto *button : {change, settle}) {
        button->setSmall(true);
        button->setAccessibleName(tr("%1: %2").arg(button->text(), fieldText(reminder, "what")));
        line.addWidget(button, 0, Qt::AlignTop);
    }
    connect(change, &QPushButton::clicked, this, [this, id = reminder.id] {
        for (const auto &one : m_reminders)
            if (one.id == id) return openForm(&one);
    });
    connect(settle, &QPushButton::clicked, this, [this, reminder, done] { setReminderDone(m_backend, m_context, reminder, !done); });
}

void RemindersCard::startNew() {
    if (m_stack->currentWidget() == m_form) return m_form->form()->focusFirst(); // what is typed stays
    if (m_mayWrite) openForm(nullptr);
}

void RemindersCard::openForm(const store::Record *reminder) {
    FormPanel::Fields preset;
    if (!reminder) {
        const auto *referent = fieldValue(m_person, "referent");
        preset["member"] = referent ? *referent : idValue(m_backend.me().member);
    }
    m_form->setTitle(reminder ? QString() : tr("New reminder"));
    m_stack->setCurrentIndex(1);
    auto task = taskInFile(m_backend, "reminder", m_person.id, reminder, std::move(preset));
    if (reminder && isDone(*reminder)) task.also = {{"doneOn"}}; // emptied: to do again
    m_form->begin(std::move(task));
}

bool RemindersCard::closeTop() {
    if (m_stack->currentWidget() != m_form) return false;
    m_form->leave();
    m_stack->setCurrentIndex(0);
    m_new->setFocus();
    return true;
}

} // namespace tp::ui
