#include "ui/encounters/EncounterReading.h"

#include "ui/Backend.h"
#include "ui/flows/RecordHistory.h"
#include "ui/outings/Outings.h"
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
    : QWidget(parent), m_backend(backend), m_text(text), m_facts(new QVBoxLayout), m_people(new QVBoxLayout),
      m_history(new RecordHistory(backend, context, text, QStringLiteral("showHistory"), this)) {
    for (auto *part : {m_facts, m_people}) part->setSpacing(space::m);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    column->addLayout(m_people);
    column->addLayout(m_facts);
    column->addWidget(m_history);
    column->addStretch();
}

void EncounterReading::show(const store::Record &encounter, const std::vector<store::Record> &participations) {
    emptyLayout(m_facts);
    emptyLayout(m_people);
    for (const auto &participation : participations) addPerson(participation);
    const auto &type = typeOf(m_text.dictionary(), "encounter");
    auto names = std::vector<std::string>(std::begin(facts), std::end(facts));
    for (const auto *added : addedFields(type, true)) names.emplace_back(added->name);
    for (const auto &name : names)
        if (const auto *value = fieldValue(encounter, name))
            addFact(*type.field(name), m_text.of(*type.field(name), *value), name == "outing" ? outingLink(encounter) : nullptr);
    m_history->setRecord("encounter", encounter.id);
}

void EncounterReading::hideHistory() { m_history->fold(); }

QWidget *EncounterReading::outingLink(const store::Record &encounter) {
    const auto id = outingOf(encounter);
    const auto outing = id ? m_backend.reader().get("outing", *id) : fail(Code::NotFound);
    if (!outing || outing->deleted) return nullptr;
    auto *open = new Button(Button::Kind::Link, QStringLiteral("openOuting"), outingTitle(*outing), this, QStringLiteral("place"));
    connect(open, &QPushButton::clicked, this, [this, id = *id] { emit outingOpened(id); });
    return open;
}

void EncounterReading::addFact(const schema::Field &field, const QString &words, QWidget *link) {
    auto *fact = new QWidget;
    auto *column = new QVBoxLayout(fact);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeLabel(label(field), Type::Label));
    if (link) {
        column->addWidget(link, 0, Qt::AlignLeft);
    } else {
        auto *text = makeLabel(words);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setObjectName(QString::fromUtf8(field.name));
        column->addWidget(text);
    }
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
