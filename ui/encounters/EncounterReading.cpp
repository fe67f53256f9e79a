#include "ui/encounters/EncounterReading.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/flows/RecordHistory.h"
#include "ui/outings/Outings.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
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
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text), m_facts(new QVBoxLayout), m_people(new QVBoxLayout),
      m_noteHistory(new RecordHistory(backend, context, text, QStringLiteral("showNoteHistory"), this)),
      m_history(new RecordHistory(backend, context, text, QStringLiteral("showHistory"), this)) {
    m_noteHistory->hide();
    for (auto *part : {m_facts, m_people}) part->setSpacing(space::m);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    column->addLayout(m_people);
    column->addWidget(m_noteHistory);
    column->addLayout(m_facts);
    column->addWidget(m_history);
    column->addStretch();
}

void EncounterReading::show(const store::Record &encounter, const std::vector<store::Record> &participations) {
    emptyLayout(m_facts);
    emptyLayout(m_people);
    m_firstRefer.clear();
    m_encounter = encounter.id;
    for (const auto &participation : participations) addPerson(participation);
    m_noteHistory->keepAmong(participations);
    const auto &type = typeOf(m_text.dictionary(), "encounter");
    auto names = std::vector<std::string>(std::begin(facts), std::end(facts));
    for (const auto *added : addedFields(type, true)) names.emplace_back(added->name);
    for (const auto &name : names)
        if (const auto *value = fieldValue(encounter, name))
            addFact(*type.field(name), m_text.of(*type.field(name), *value), name == "outing" ? outingLink(encounter) : nullptr);
    m_history->setRecord("encounter", encounter.id);
}

void EncounterReading::chooseWhom() {
    if (m_firstRefer) m_firstRefer->setFocus();
}

void EncounterReading::hideHistory() {
    m_history->fold();
    m_noteHistory->close();
}

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

// Those that follow from it; who reads the encounter and not the file sees none.
void EncounterReading::addReferrals(const RecordId &file, QVBoxLayout &column) {
    store::Query query;
    query.type = "referral";
    query.filters = {{"person", store::Filter::Op::Equals, idValue(file)}};
    const auto found = m_backend.reader().list(query);
    for (const auto &referral : found ? *found : std::vector<store::Record>()) {
        if (idIn<RecordId>(fieldValue(referral, "encounter")) != m_encounter) continue;
        auto *open = new Button(Button::Kind::Link, QStringLiteral("openReferral"),
                                tr("Referred to %1", "structure or partner").arg(addresseeText(referral, m_text)), this);
        column.addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, id = referral.id] { m_context.open({QStringLiteral("directory"), id}); });
    }
}

void EncounterReading::addPerson(const store::Record &participation) {
    if (!participation.file) return;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *open = new Button(Button::Kind::Link, QStringLiteral("openPerson"), m_text.record("person", *participation.file), part,
                            QStringLiteral("person"));
    auto *refer = new Button(Button::Kind::Link, QStringLiteral("referPerson"), tr("Refer…"), part, QStringLiteral("share"));
    refer->setAccessibleName(tr("Refer %1", "a person").arg(open->text()));
    if (!m_firstRefer) m_firstRefer = refer;
    auto *line = new QHBoxLayout;
    line->addWidget(open);
    line->addWidget(refer);
    line->addStretch();
    column->addLayout(line);
    if (const auto note = fieldText(participation, "note"); !note.isEmpty()) {
        auto *text = makeLabel(note);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    const auto told = tr("History of what was noted of %1", "a person").arg(open->text());
    auto *past = new Button(Button::Kind::Link, QStringLiteral("noteHistory"), tr("History"), part);
    past->setSmall(true);
    past->setAccessibleName(told);
    column->addWidget(past, 0, Qt::AlignLeft);
    connect(past, &QPushButton::clicked, this,
            [this, told, id = participation.id] { m_noteHistory->open("participation", id, tr("History of what was noted"), told); });
    addReferrals(*participation.file, *column);
    m_people->addWidget(part);
    connect(refer, &QPushButton::clicked, this, [this, file = *participation.file] {
        const auto whom = QLatin1String(referPart) + toQt(toText(file));
        m_context.open({QStringLiteral("directory"), {}, whom + QLatin1Char('/') + toQt(toText(m_encounter))});
    });
    connect(open, &QPushButton::clicked, this, [this, file = *participation.file] { emit personOpened(file); });
}

} // namespace tp::ui
