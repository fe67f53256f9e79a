#include "ui/persons/ExitCard.h"

#include "core/base/IdValue.h"
#include "core/domain/Exits.h"
#include "ui/forms/FormPanel.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QPointer>
#include <QStackedWidget>

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

QString exitText(const store::Record &exit) {
    const auto situation = fromQt(fieldText(exit, "situation"));
    return ExitCard::tr("%1 (%2)", "situation when leaving, its category")
        .arg(termLabel("exit_situation", situation), words(domain::exitCategory(situation)));
}

ExitCard::ExitCard(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_stack(new QStackedWidget(this)),
      m_words(makeLabel({}, Type::Body, this)),
      m_change(new Button(Button::Kind::Secondary, QStringLiteral("exit.change"), tr("Change"), this)),
      m_back(new Button(Button::Kind::Primary, QStringLiteral("exit.back"), tr("The person came back"), this)) {
    setObjectName(QStringLiteral("exit"));
    setProperty("card", true);
    m_words->setObjectName(QStringLiteral("exit.words"));
    auto *reading = new QWidget;
    auto *line = new QHBoxLayout(reading);
    line->setContentsMargins({});
    line->addWidget(m_words, 1);
    line->addWidget(m_change);
    line->addWidget(m_back);
    m_form = new FormPanel(backend, QStringLiteral("exit.form"), typeOf("exit"), {{"exitedOn", "situation"}, {"note"}, {addedRows}}, this);
    m_form->setTitle(tr("Leave the programme"));
    m_stack->addWidget(reading);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_stack);
    hide();
    connect(m_change, &QPushButton::clicked, this, &ExitCard::openForm);
    connect(m_back, &QPushButton::clicked, this, &ExitCard::cameBack);
    connect(m_form, &FormPanel::cancelled, this, [this] { (void)closeTop(); });
    connect(m_form, &FormPanel::saved, this, [this] {
        (void)closeTop();
        m_context.toast(tr("Saved on this computer. The file stays, with all that was noted."));
    });
}

void ExitCard::show(const RecordId &file, const std::vector<store::Record> &exits, bool mayWrite) {
    if (m_file != file) (void)closeTop();
    m_file = file;
    m_mayWrite = mayWrite;
    const auto *exit = standingExit(exits);
    m_exit = exit ? std::optional(*exit) : std::nullopt;
    if (exit) {
        QString said = tr("Left the programme on %1: %2.", "day, situation")
                           .arg(dateText(std::string_view(fromQt(fieldText(*exit, "exitedOn")))), exitText(*exit));
        if (const auto note = fieldText(*exit, "note"); !note.isEmpty()) said += QLatin1Char('\n') + note;
        m_words->setText(said);
    }
    arrange();
}

void ExitCard::arrange() {
    const bool writing = m_stack->currentWidget() == m_form;
    m_change->setVisible(m_mayWrite);
    m_back->setVisible(m_mayWrite);
    setVisible(m_exit || writing);
}

void ExitCard::startExit() {
    if (m_stack->currentWidget() == m_form) return m_form->form()->focusFirst(); // what is typed stays
    if (m_mayWrite) openForm();
}

void ExitCard::openForm() {
    const auto file = m_exit && m_exit->file ? *m_exit->file : m_file;
    const auto id = m_exit ? m_exit->id : newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random());
    FormPanel::Fields preset;
    if (!m_exit) preset["exitedOn"] = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    m_stack->setCurrentWidget(m_form);
    arrange();
    m_form->begin(m_exit ? m_exit->fields : FormPanel::Fields(), preset,
                  [file, id, create = !m_exit](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
                      if (set.empty()) return std::vector<domain::RecordChange>{};
                      if (create) set["person"] = idValue(file);
                      return std::vector<domain::RecordChange>{{id, "exit", create, file, std::move(set)}};
                  });
}

bool ExitCard::closeTop() {
    if (m_stack->currentWidget() != m_form) return false;
    m_stack->setCurrentIndex(0);
    arrange();
    return true;
}

void ExitCard::cameBack() {
    if (!m_exit || !m_exit->file) return;
    const auto set = [backend = QPointer(&m_backend), exit = *m_exit](Value day, Answer<store::Saved> answer) {
        if (backend) backend->save({{exit.id, "exit", false, exit.file, {{"returnedOn", std::move(day)}}}}, std::move(answer));
    };
    const auto today = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    set(today, [set, &context = m_context](const Result<store::Saved> &saved) {
        if (!saved) return context.toast(sentence(saved.error()));
        context.toast(ExitCard::tr("Welcome back: the file goes on where it was."), [set, &context] {
            set({}, [&context](const Result<store::Saved> &undone) {
                if (!undone) context.toast(sentence(undone.error()));
            });
        });
    });
}

} // namespace tp::ui
