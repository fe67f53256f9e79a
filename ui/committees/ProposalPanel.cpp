#include "ui/committees/ProposalPanel.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/committees/CommitteeActs.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/text/VotesText.h"
#include "ui/widgets/Basics.h"

#include <algorithm>

namespace tp::ui {
namespace {
const FormLayout wordsLayout{{"title"}, {"text"}, {"kind"}, {"domain"}, {"group"}, {"madeOn"}, {addedRows}};
const FormLayout deliberationLayout{{"discussion"}, {"votesFor", "against", "abstentions"}, {"outcome"}, {"decidedOn"}};
constexpr const char *deliberation = "proposal.deliberation";

bool isInConclusions(store::Reader &reader, const RecordId &proposal) {
    return std::ranges::any_of(recordsWhere(reader, "conclusion_item", "proposal", proposal), [&](const store::Record &item) {
        const auto in = idIn<RecordId>(fieldValue(item, "conclusions")); // they are written last: cut short, their items stand alone
        const auto issued = in ? reader.get("conclusions", *in) : fail(Code::NotFound);
        return issued && !issued->deleted;
    });
}
} // namespace

ProposalPanel::ProposalPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : RecordPanel(backend, context, text, QStringLiteral("proposal"), parent) {
    m_adopt = addAct(Button::Kind::Primary, "adopt", tr("Adopted"), QStringLiteral("check"));
    m_refuse = addAct(Button::Kind::Secondary, "refuse", tr("Not adopted"));
    m_deliberate = addAct(Button::Kind::Secondary, "deliberate", tr("Discussion and votes"));
    m_agenda = addAct(Button::Kind::Secondary, "agenda", tr("Put on the agenda"));
    m_change = addAct(Button::Kind::Secondary, "change", tr("Change the proposal"));
    m_change->setKeyHint(tr("F2"));
    m_withdraw = addAct(Button::Kind::Link, "withdraw", tr("Taken back"));
    m_reopen = addAct(Button::Kind::Link, "reopen", tr("Open again"));
    m_session = addAct(Button::Kind::Link, "session", tr("Open the session"));
    addForm("proposal", wordsLayout);
    addForm("proposal", deliberationLayout, deliberation);
    connect(m_adopt, &QPushButton::clicked, this,
            [this] { decide("adopted", tr("Adopted. It goes into the conclusions of the session.")); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide("not_adopted", tr("Not adopted. What was said of it stays.")); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { decide("withdrawn", tr("Taken back by those who made it.")); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { decide("", tr("It is open again.")); });
    connect(m_deliberate, &QPushButton::clicked, this, [this] {
        if (hasRecord() && !isEditing()) openForm(deliberation, &record(), {});
    });
    connect(m_agenda, &QPushButton::clicked, this, &ProposalPanel::onOrOffAgenda);
    connect(m_change, &QPushButton::clicked, this, &ProposalPanel::change);
    connect(m_session, &QPushButton::clicked, this, [this] {
        if (const auto its = session()) emit sessionOpened(its->id);
    });
}

void ProposalPanel::form() { add("proposal", {{"madeOn", today()}, {"kind", "proposal"}}); }

QString ProposalPanel::titleOfForm(const std::string &form, bool isNew) const {
    if (form == deliberation) return tr("Discussion and votes");
    return isNew ? tr("New proposal") : tr("Change the proposal");
}

std::optional<store::Record> ProposalPanel::session() const {
    const auto id = hasRecord() ? idIn<RecordId>(fieldValue(record(), "session")) : std::nullopt;
    auto found = id ? backend().reader().get("committee_session", *id) : fail(Code::NotFound);
    return found && !found->deleted ? std::optional(std::move(*found)) : std::nullopt;
}

std::optional<store::Record> ProposalPanel::nextSession() const {
    if (!hasRecord() || !awaitsSession(backend().reader(), record(), today())) return {};
    const auto its = session();
    auto next = nextCommittee(backend());
    return next && its && next->id == its->id ? std::nullopt : std::move(next);
}

void ProposalPanel::fill() {
    const auto &proposal = record();
    const auto state = domain::proposalState(proposal.fields);
    const auto its = session();
    const bool waits = awaitsSession(backend().reader(), proposal, today());
    setTitle(fieldText(proposal, "title"));
    QStringList what;
    if (const auto domain = domainText(proposal, text()); !domain.isEmpty()) what << domain;
    if (const auto group = idIn<RecordId>(fieldValue(proposal, "group"))) what << tr("group %1").arg(text().record("group", *group));
    if (const auto structure = structureOf(proposal)) what << text().structureCode(*structure);
    what << tr("made on %1").arg(dateText(std::string_view(fromQt(fieldText(proposal, "madeOn")))));
    setWhat(what.join(QStringLiteral(" · ")));
    auto words = proposalText(state, its && !waits);
    if (domain::isDecided(state))
        words = tr("%1 on %2", "outcome, day").arg(words, dateText(std::string_view(fromQt(fieldText(proposal, "decidedOn")))));
    addState("state",
             state == domain::ProposalState::Adopted   ? StateTag::State::Sent
             : domain::isDecided(state)                ? StateTag::State::Again
             : state == domain::ProposalState::Waiting ? StateTag::State::Planned
                                                       : StateTag::State::ToComplete,
             words);
    tellVotes();
    if (isInConclusions(backend().reader(), proposal.id))
        addState("issued", StateTag::State::Sent, tr("Stands in conclusions that were issued"));
    addFact(tr("In the words of the participants"), fieldText(proposal, "text"));
    addFact(tr("Session"), its ? committeeTitle(*its) : QString());
    addFact(tr("What was said"), fieldText(proposal, "discussion"));
    addFact(tr("Votes"), votesText(proposal.fields));
    addFacts({"title", "kind", "domain", "text", "group", "session", "madeOn", "structure", "position", "discussion", "outcome",
              "decidedOn", "votesFor", "against", "abstentions"});

    const bool may = mayConclude(backend()), decided = domain::isDecided(state);
    for (auto *act : {m_adopt, m_refuse}) act->setVisible(may && !decided && its);
    m_deliberate->setVisible(may && its);
    m_withdraw->setVisible(may && !decided);
    m_reopen->setVisible(may && decided);
    m_session->setVisible(its.has_value());
    const auto next = nextSession();
    m_agenda->setText(next ? tr("On the agenda of %1").arg(dateText(std::string_view(fromQt(fieldText(*next, "startsAt").left(10)))))
                           : tr("Off the agenda"));
    m_agenda->setVisible(may && !decided && (its || next));
}

void ProposalPanel::tellVotes() {
    const auto its = session();
    const auto story = its ? committeeStory(backend(), text(), its->id) : std::nullopt;
    const int present = story ? story->present : 0;
    switch (domain::voteDoubt(record().fields, present)) {
    case domain::VoteDoubt::NotMoreFor:
        return addState("votes", StateTag::State::ToComplete, tr("Adopted without more voices for than against"));
    case domain::VoteDoubt::MoreThanPresent:
        return addState("votes", StateTag::State::ToComplete, tr("More voices than the %n delegate(s) present", nullptr, present));
    case domain::VoteDoubt::None:
        break;
    }
}

std::string ProposalPanel::decisionDay() const {
    const auto its = session();
    return its ? std::min(fromQt(fieldText(*its, "startsAt").left(10)), today()) : today();
}

void ProposalPanel::decide(const char *outcome, const QString &said) { set(domain::decideProposal(outcome, decisionDay()), said); }

Result<std::vector<domain::RecordChange>> ProposalPanel::changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                   Fields set) const {
    const auto outcome = set.find("outcome");
    const bool decided = outcome != set.end() && !outcome->second.isNull();
    if (decided && !set.contains("decidedOn") && hasRecord() && !fieldValue(record(), "decidedOn")) set["decidedOn"] = decisionDay();
    return RecordPanel::changesOf(type, id, isNew, std::move(set));
}

void ProposalPanel::onOrOffAgenda() {
    if (!hasRecord()) return;
    if (const auto next = nextSession()) return putOnAgenda(backend(), context(), next->id, {record()});
    if (session()) takeOffAgenda(backend(), context(), record());
}

} // namespace tp::ui
