// What can be done with a referral, and the acts that are one press; those with a form are in ReferralPanel.cpp.
#include "core/base/IdValue.h"
#include "ui/flows/FieldUndo.h"
#include "ui/referrals/ReferralPanel.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QPointer>

namespace tp::ui {

void ReferralPanel::act(const char *name, const QString &words, bool primary, std::function<void()> run) {
    auto *button =
        new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary, QStringLiteral("referral.") + QLatin1String(name), words);
    m_actLine->addWidget(button);
    button->show(); // the layout would, a turn later, and the keyboard goes there now
    connect(button, &QPushButton::clicked, this, std::move(run));
}

const store::Record &ReferralPanel::written() const { return m_case->side == domain::Side::Answers ? *m_case->request : *m_case->referral; }

void ReferralPanel::fillActs() {
    emptyLayout(m_actLine);
    const auto step = m_case->next();
    const bool proposes = m_case->side == domain::Side::Proposes;
    const bool alone = proposes && !fieldValue(*m_case->referral, "toStructure");
    const auto me = idValue(m_backend.me().member);
    const auto answered = [this, alone, me](const char *code) { // when it is pressed: a panel may stand open overnight
        Fields set{{"answer", code}, {"answeredOn", today()}};
        if (!alone) set["answeredBy"] = me;
        return set;
    };
    using enum domain::ReferralStep::What;
    const auto what = step ? std::optional(step->what) : std::nullopt;
    if (what == Answer || (alone && what == AskAgain)) {
        act("accept", tr("Accepted"), !proposes, // not the next thing for who has just asked
            [this, answered] { set(written(), answered("accepted"), tr("Accepted.")); });
        act("wait", tr("On the waiting list"), false,
            [this, answered] { set(written(), answered("waiting_list"), tr("On the waiting list.")); });
        act("decline", tr("Declined…"), false,
            [this, answered] { ask(tr("Why it is declined"), "answerText", nullptr, answered("declined")); });
    }
    if (what == Appoint || what == Answer)
        act("appoint", tr("Give an appointment…"), what == Appoint, [this, answered, yes = what == Answer] {
            ask(tr("Appointment"), "appointmentAt", "appointmentPlace", yes ? answered("accepted") : Fields());
        });
    if (what == SayWhetherMet) {
        act("met", tr("They met"), true, [this] { set(written(), domain::outcomeSaid(m_case->whole, "met", today()), tr("They met.")); });
        act("notCome", tr("Did not come"), false,
            [this] { set(written(), domain::outcomeSaid(m_case->whole, "not_come", today()), tr("Did not come.")); });
    }
    if (const bool missed = m_case->state() == domain::ReferralState::NotCome && (!proposes || alone); missed || what == SayWhetherMet)
        act("appoint", tr("Another appointment…"), missed && !proposes,
            [this] { ask(tr("Appointment"), "appointmentAt", "appointmentPlace", domain::beforeAnotherAppointment(m_case->whole)); });
    if (what == SayResult)
        act("result", tr("Note the result…"), true, [this] { ask(tr("Result"), "result", nullptr, {{"resultOn", today()}}); });
    if (what == ReadWithdrawal)
        act("withdrawalRead", tr("Read"), true, [this] { set(written(), {{"withdrawalReadOn", today()}}, tr("Read.")); });
    if (what == TellNews)
        act("toldNews", tr("Told to the person"), true, [this] {
            set(*m_case->referral, {{"toldNews", domain::referralNews(m_case->whole)}}, tr("Told to the person."));
        });
    if (what == TellBack)
        act("told", tr("Told to the person"), true, [this] { // another appointment may follow one nobody came to: it is not over then
            const bool missed = m_case->state() == domain::ReferralState::NotCome;
            set(*m_case->referral, missed ? Fields{{"toldNews", domain::referralNews(m_case->whole)}} : Fields{{"toldOn", today()}},
                tr("Told to the person."));
        });
    const auto &record = written();
    if ((!proposes || alone) && (fieldValue(record, "answer") || fieldValue(record, "appointmentAt")) && !fieldValue(record, "withdrawnOn"))
        act("correct", tr("Correct what was answered"), false, [this] { correct(); });
    if (proposes && (alone || m_case->state() == domain::ReferralState::ToSend) && !domain::isOver(m_case->state()))
        act("change", tr("Change the referral"), false, [this] { change(); });
    if (proposes && !domain::isOver(m_case->state()) && !m_case->isElsewhere()) {
        act("letter", tr("Letter (PDF)"), false, [this] { toPaper(); });
        act("withdraw", tr("Withdraw"), false, [this] { // where the other side reads it, if it has left
            set(m_case->request ? *m_case->request : *m_case->referral, {{"withdrawnOn", today()}}, tr("Withdrawn."));
        });
    }
}

void ReferralPanel::set(const store::Record &record, Fields fields, const QString &said) {
    const auto undo = fieldUndo(record, fields);
    m_backend.save({{record.id, record.type, false, record.file, std::move(fields)}},
                   [guard = QPointer(this), backend = QPointer(&m_backend), &context = m_context, undo, said,
                    id = record.id](const Result<store::Saved> &answer) {
                       if (!answer) return context.toast(sentence(answer.error()));
                       context.toast(said, [backend, &context, undo] {
                           if (backend) undoFields(*backend, context, undo);
                       });
                       if (guard) emit guard->saved(id);
                   });
}

} // namespace tp::ui
