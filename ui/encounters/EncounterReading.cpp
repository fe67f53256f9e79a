#include "ui/encounters/EncounterReading.h"

#include "ui/flows/Redaction.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

namespace tp::ui {
namespace {
// What the head of the card already says is not said twice.
constexpr const char *facts[] = {"note",      "themes",   "anonymous",  "contactMode", "placeKind",
                                 "territory", "nextStep", "nextStepOn", "team",        "outing"};

} // namespace

EncounterReading::EncounterReading(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_text(text), m_history(backend, text, this), m_facts(new QVBoxLayout), m_people(new QVBoxLayout),
      m_historyButton(
          new Button(Button::Kind::Link, QStringLiteral("showHistory"), tr("History of every field"), this, QStringLiteral("clock"))),
      m_historyView(new HistoryView(m_history, this)) {
    m_historyButton->setCheckable(true);
    m_historyView->hide();
    offerRedaction(backend, context, m_history, *m_historyView);
    for (auto *part : {m_facts, m_people}) part->setSpacing(space::m);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    column->addLayout(m_people);
    column->addLayout(m_facts);
    column->addWidget(m_historyButton, 0, Qt::AlignLeft);
    column->addWidget(m_historyView);
    column->addStretch();
    connect(m_historyButton, &QPushButton::toggled, this, [this](bool shown) {
        if (shown)
            m_history.setRecord("encounter", m_id);
        else
            m_history.clear();
        m_historyView->setVisible(shown);
    });
}

void EncounterReading::show(const store::Record &encounter, const std::vector<store::Record> &participations) {
    m_id = encounter.id;
    emptyLayout(m_facts);
    emptyLayout(m_people);
    for (const auto &participation : participations) addPerson(participation);
    for (const auto *name : facts)
        if (const auto *value = fieldValue(encounter, name)) addFact(fieldOf("encounter", name), *value);
    if (m_historyButton->isChecked()) m_history.setRecord("encounter", m_id);
}

void EncounterReading::hideHistory() { m_historyButton->setChecked(false); }

void EncounterReading::addFact(const schema::Field &field, const Value &value) {
    auto *fact = new QWidget;
    auto *column = new QVBoxLayout(fact);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeLabel(label(field), Type::Label));
    auto *text = makeLabel(m_text.of(field, value));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setObjectName(QString::fromUtf8(field.name));
    column->addWidget(text);
    m_facts->addWidget(fact);
}

void EncounterReading::addPerson(const store::Record &participation) {
    if (!participation.file) return;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *open = new Button(Button::Kind::Link, QStringLiteral("openPerson"), m_text.record("person", *participation.file), part,
                            QStringLiteral("person"));
    column->addWidget(open, 0, Qt::AlignLeft);
    if (const auto note = fieldText(participation, "note"); !note.isEmpty()) {
        auto *text = makeLabel(note);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    m_people->addWidget(part);
    connect(open, &QPushButton::clicked, this, [this, file = *participation.file] { emit personOpened(file); });
}

} // namespace tp::ui
