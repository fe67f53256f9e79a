// What the panel of a referral says; what can be done with it is in ReferralActs.cpp.
#include "ui/referrals/ReferralPanel.h"

#include "core/base/IdValue.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

namespace tp::ui {

QString ReferralPanel::answerReadText() {
    // Who answers may not read the file, and so not know whose it is to follow the person: it is true in each case.
    return tr("What you answer is read by the structure that asks and, where the person’s référent is of another structure, now or later, "
              "by every structure that reads their file.");
}

void ReferralPanel::fillFacts() {
    emptyLayout(m_facts);
    const auto fact = [this](const QString &name, const QString &value) {
        if (value.isEmpty()) return;
        m_facts->addWidget(makeLabel(name, Type::Label));
        auto *words = makeLabel(value);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(words);
    };
    const auto said = [this](const char *field) { return fieldText({{}, {}, m_case->whole, {}}, field); };
    const auto day = [&](const char *field) { return said(field).isEmpty() ? QString() : dateText(std::string_view(fromQt(said(field)))); };
    if (m_case->side == domain::Side::Answers && !domain::isOver(m_case->state()))
        m_facts->addWidget(makeLabel(answerReadText(), Type::Small)); // before anything is answered
    // First what is next and what was answered: it is what one comes for.
    if (const auto step = m_case->next())
        fact(tr("What is next"), tr("%1, by %2", "what, day").arg(stepText(step->what), dateText(std::string_view(step->from))));
    if (const auto answer = said("answer"); !answer.isEmpty()) {
        const auto by = idIn<MemberId>(m_case->whole.contains("answeredBy") ? &m_case->whole.at("answeredBy") : nullptr);
        const bool another = isSaidWithAnother(m_backend.reader(), *m_case);
        QStringList words{termLabel(m_text.dictionary(), "request_answer", fromQt(answer)), another ? QString() : said("answerText"),
                          day("answeredOn"), by ? m_text.member(by) : QString()};
        words.removeAll(QString());
        fact(tr("Answer"), words.join(QStringLiteral(" · ")));
        if (another) fact(tr("Said with another answer"), said("answerText"));
    }
    if (const auto at = said("appointmentAt"); !at.isEmpty()) {
        QStringList words{dateTimeText(std::string_view(fromQt(at))), said("appointmentPlace")};
        words.removeAll(QString());
        const bool stands = m_case->state() != domain::ReferralState::Declined;
        fact(stands ? tr("Appointment") : tr("Appointment that was given, and does not stand"), words.join(QStringLiteral(" · ")));
    }
    if (const auto outcome = said("outcome"); !outcome.isEmpty()) {
        const auto words = termLabel(m_text.dictionary(), "referral_outcome", fromQt(outcome));
        const bool earlier = outcome == QStringLiteral("not_come") && domain::isOfEarlierAppointment(m_case->whole);
        const auto of = dateTimeText(std::string_view(fromQt(said("outcomeOf"))));
        fact(earlier ? tr("Appointment before it") : tr("What became of it"),
             earlier ? tr("%1: %2", "moment, what became of it").arg(of, words) : words);
    }
    fact(tr("Result"), said("result"));
    fact(tr("Told to the person on"), day("toldOn"));
    if (m_case->referral && fieldValue(*m_case->referral, "toStructure"))
        m_facts->addWidget(makeLabel(tr("The other structure reads this, and nothing else of the file:"), Type::Small));
    fact(m_case->side == domain::Side::Answers ? tr("Name") : tr("Name they read"), said("shownName"));
    fact(tr("How to reach them"), said("contact"));
    fact(tr("What is asked"), said("text"));
    if (const auto whom = idIn<RecordId>(m_case->whole.contains("professional") ? &m_case->whole.at("professional") : nullptr))
        fact(tr("For the professional"), m_text.record("professional", *whom));
    fact(tr("Proposed on"), day("proposedOn"));
    fact(tr("Answer hoped for by"), day("answerBy"));
    if (const auto encounter = m_case->referral ? idIn<RecordId>(fieldValue(*m_case->referral, "encounter")) : std::nullopt)
        if (const auto met = m_backend.reader().get("encounter", *encounter); met && !met->deleted) {
            m_facts->addWidget(makeLabel(label(fieldOf("referral", "encounter")), Type::Label));
            auto *open = new Button(Button::Kind::Link, QStringLiteral("referral.encounter"),
                                    tr("Encounter of %1").arg(dateTimeText(std::string_view(fromQt(fieldText(*met, "occurredAt"))))), this);
            m_facts->addWidget(open, 0, Qt::AlignLeft);
            connect(open, &QPushButton::clicked, this, [this, id = met->id] { m_context.open({QStringLiteral("encounters"), id}); });
        }
    if (const auto added = m_case->referral ? addedFacts(*m_case->referral, m_text) : std::vector<AddedFact>(); !added.empty()) {
        m_facts->addWidget(makeLabel(tr("For those who read the file:"), Type::Small));
        for (const auto &[name, words] : added) fact(name, words);
    }
    if (m_case->referral && m_case->referral->file && m_case->state() == domain::ReferralState::ToSend)
        if (const auto person = m_backend.reader().get("person", *m_case->referral->file);
            person && !m_backend.me().belongsTo(structureOf(*person)))
            m_facts->addWidget(makeLabel(elsewhereText(), Type::Small));
    if (m_case->isElsewhere() && m_case->state() != domain::ReferralState::Proposed)
        fact(label(fieldOf("referral", "sentOn")), day("sentOn")); // of what was answered something stands here
    else if (m_case->isElsewhere())
        m_facts->addWidget(
            makeLabel((isReferentElsewhere(m_backend, *m_case->referral)
                           ? tr("Sent on %1. What is answered stands here once a laptop of the structure that sent it has received it.")
                           : tr("Sent on %1. What is answered is read by the structure that sent it and by the one it was sent to."))
                          .arg(day("sentOn")),
                      Type::Small));
}

} // namespace tp::ui
