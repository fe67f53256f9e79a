#include "ui/steering/EntryPanel.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/steering/Analyses.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/text/VotesText.h"
#include "ui/widgets/Basics.h"

namespace tp::ui {
namespace {

const FormLayout decisionLayout{{"session"}, {"kind"}, {"title"}, {"text"}, {addedRows}};
const FormLayout voteLayout{{"outcome"}, {"votesFor", "against", "abstentions"}, {"text"}};
const FormLayout milestoneLayout{{"title"}, {"kind"}, {"owner"}, {"member"}, {"dueOn"}, {"decision"}, {"note"}, {addedRows}};
const FormLayout allotmentLayout{{"beneficiary"}, {"fromOn", "untilOn"}, {"postsPercent", "euros"}, {"inKind"}, {"decision"}, {"note"},
                                 {addedRows}};
constexpr const char *voteForm = "decision/vote";

} // namespace

EntryPanel::EntryPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : RecordPanel(backend, context, text, QStringLiteral("steeringEntry"), parent) {
    m_vote = addAct(Button::Kind::Primary, "vote", tr("Note the vote"));
    m_impact = addAct(Button::Kind::Secondary, "impact", tr("Add our team's analysis"));
    m_reached = addAct(Button::Kind::Primary, "reached", tr("Reached today"), QStringLiteral("check"));
    m_change = addAct(Button::Kind::Secondary, "change", tr("Change"));
    m_change->setKeyHint(tr("F2"));
    m_giveUp = addAct(Button::Kind::Link, "giveUp", tr("Give it up"));
    addForm("decision", decisionLayout);
    addForm("milestone", milestoneLayout);
    addForm("allotment", allotmentLayout);
    addForm("impact", analysisLayout());
    addForm("decision", voteLayout, voteForm);
    connect(m_vote, &QPushButton::clicked, this, [this] { openForm(voteForm, &record(), {}); });
    connect(m_impact, &QPushButton::clicked, this,
            [this] { openForm("impact", ownAnalysis(m_book->impactsOn("decision", record().id), this->backend().me()), {}); });
    connect(m_reached, &QPushButton::clicked, this, [this] {
        const auto *done = fieldValue(record(), "doneOn");
        set({{"doneOn", done ? Value() : Value(today())}, {"droppedOn", Value()}},
            done ? tr("Not reached after all.") : tr("Reached today."));
    });
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        const auto *dropped = fieldValue(record(), "droppedOn");
        set({{"droppedOn", dropped ? Value() : Value(today())}}, dropped ? tr("Taken up again.") : tr("Given up."));
    });
    connect(m_change, &QPushButton::clicked, this, &EntryPanel::change);
}

void EntryPanel::addDecision(const std::optional<RecordId> &session) {
    add("decision", session ? Fields{{"session", idValue(*session)}} : Fields());
}
void EntryPanel::addMilestone() { add("milestone", {}); }
void EntryPanel::addAllotment() { add("allotment", {}); }

QString EntryPanel::titleOfForm(const std::string &type, bool isNew) const {
    if (type == voteForm) return tr("The vote");
    if (type == "impact") return tr("What it would change for our team");
    if (!isNew) return tr("Change");
    return type == "decision" ? tr("New decision") : type == "milestone" ? tr("New milestone or deliverable") : tr("New allotment");
}

Result<std::vector<domain::RecordChange>> EntryPanel::changesOf(const std::string &type, const RecordId &id, bool isNew, Fields set) const {
    if (type == "impact") set["writtenOn"] = today(), set["member"] = idValue(backend().me().member);
    if (type == "impact" && isNew) set["decision"] = idValue(record().id);
    if (type == "decision" && set.contains("outcome")) set["decidedOn"] = set.at("outcome").isNull() ? Value() : Value(voteDay());
    return RecordPanel::changesOf(type, id, isNew, std::move(set));
}

// Asked about, not forbidden: whoever was there knows what was decided.
QString EntryPanel::doubtAbout(const std::string &form, const Fields &set) const {
    if (form != voteForm || !hasRecord()) return {};
    auto vote = record().fields;
    for (const auto &[name, value] : set) vote[name] = value;
    const auto session = idIn<RecordId>(fieldValue(record(), "session"));
    const auto quorum = session ? m_book->quorum(*session) : domain::Quorum();
    const auto doubts = domain::decisionDoubts(vote, m_book->impactsOn("decision", record().id).size(), quorum);
    QStringList said;
    if (doubts.noAnalysis) said << tr("No team has written its analysis yet.");
    if (doubts.noQuorum) said << tr("%1.", "a sentence").arg(quorumText(quorum));
    if (doubts.moreThanPresent) said << tr("More voices than representatives who are there (%Ln).", nullptr, quorum.present);
    return said.join(QLatin1Char(' '));
}

// Of the session, though it be noted the day after.
std::string EntryPanel::voteDay() const {
    const auto *session = hasRecord() ? m_book->get("steering_session", idIn<RecordId>(fieldValue(record(), "session"))) : nullptr;
    return session ? std::min(domain::steeringDay(session->fields), today()) : today();
}

void EntryPanel::fill() {
    emptyLayout(middle());
    setTitle(fieldText(record(), "title"));
    for (auto *act : {m_vote, m_impact, m_reached, m_giveUp}) act->hide();
    m_change->setVisible(mayWrite(record().type.c_str()));
    if (record().type == "decision") fillDecision();
    if (record().type == "milestone") fillMilestone();
    if (record().type == "allotment") fillMeans();
}

void EntryPanel::fillDecision() {
    const auto &decision = record();
    m_vote->setVisible(mayWrite("decision"));
    m_impact->setVisible(mayWrite("impact"));
    const auto outcome = fieldText(decision, "outcome");
    QStringList what;
    if (const auto *kind = fieldValue(decision, "kind")) what << text().of(fieldOf("decision", "kind"), *kind);
    if (const auto *session = m_book->get("steering_session", idIn<RecordId>(fieldValue(decision, "session"))))
        what << steeringTitle(*session);
    setWhat(what.join(QStringLiteral(" · ")));
    addTag(new StateTag(
        outcome == QLatin1String("taken") ? StateTag::State::Sent : StateTag::State::Planned,
        outcome.isEmpty() ? tr("To be decided") : text().of(fieldOf("decision", "outcome"), *fieldValue(decision, "outcome")), this));
    addFact(tr("Votes"), votesText(decision.fields));
    addFacts({"title", "kind", "session", "outcome", "votesFor", "against", "abstentions", "position", "structure"});
    addAnalyses(*middle(), m_book->impactsOn("decision", decision.id), text(), fromQt(fieldText(decision, "decidedOn")),
                [this](const store::Record &one, const QString &called) { showHistoryOf(one, called); });
}

void EntryPanel::fillMilestone() {
    const auto state = domain::milestoneState(record().fields, today());
    m_reached->setVisible(mayWrite("milestone"));
    m_reached->setText(state == domain::MilestoneState::Reached ? tr("Not reached after all") : tr("Reached today"));
    m_giveUp->setVisible(state != domain::MilestoneState::Reached && mayWrite("milestone"));
    m_giveUp->setText(state == domain::MilestoneState::GivenUp ? tr("Take it up again") : tr("Give it up"));
    const auto *kind = fieldValue(record(), "kind");
    setWhat(kind ? text().of(fieldOf("milestone", "kind"), *kind) : QString());
    addTag(new StateTag(state == domain::MilestoneState::Late      ? StateTag::State::Late
                        : state == domain::MilestoneState::Reached ? StateTag::State::Sent
                                                                   : StateTag::State::Planned,
                        milestoneStateText(state), this));
    addFacts({"title", "kind", "structure"});
}

void EntryPanel::fillMeans() {
    const auto to = idIn<StructureId>(fieldValue(record(), "beneficiary"));
    setTitle(to ? tr("Allotted to %1").arg(text().structure(*to)) : tr("Allotted"));
    addFacts({"beneficiary", "structure"});
}

} // namespace tp::ui
