// The agenda of a session on its panel: what was concluded, answered in place; decisions; milestones that are late.
#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/steering/Analyses.h"
#include "ui/steering/AnswerForm.h"
#include "ui/steering/SessionPanel.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/KeptFocus.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {

QWidget *SteeringSessionPanel::inLine(QHBoxLayout *&row, QWidget *parent) {
    auto *out = new QWidget(parent);
    row = new QHBoxLayout(out);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    return out;
}

void SteeringSessionPanel::fillAgenda(QVBoxLayout &into) {
    const auto agenda = m_book->agenda(record().id);
    into.addWidget(makeLabel(tr("Agenda"), Type::Section));
    const auto answered = static_cast<int>(agenda.items.size()) - agenda.unanswered();
    into.addWidget(
        makeLabel(agenda.items.empty()
                      ? tr("No conclusions wait for an answer. It gathers by itself: what the participants' committee issues comes here.")
                      : tr("%Ln item(s) gathered by themselves, %1 answered", nullptr, static_cast<int>(agenda.items.size())).arg(answered),
                  Type::Small));
    std::optional<RecordId> conclusions;
    for (const auto &item : agenda.items) {
        const auto &of = m_book->followUps()[item.followUp];
        if (of.conclusions != conclusions) into.addWidget(makeLabel(conclusionsTitle(*m_book, of), Type::Strong));
        conclusions = of.conclusions;
        addItem(into, item);
    }
    fillDecisions(into, agenda);
    if (!agenda.milestones.empty()) into.addWidget(makeLabel(tr("Milestones that are late"), Type::Strong));
    for (const auto &id : agenda.milestones) {
        const auto *milestone = m_book->get("milestone", id);
        auto *open = new Button(
            Button::Kind::Link, QStringLiteral("steering.milestone"),
            tr("%1, due on %2").arg(fieldText(*milestone, "title"), dateText(std::string_view(fromQt(fieldText(*milestone, "dueOn"))))));
        into.addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, id] { emit milestoneAsked(id); });
    }
    QString points = fieldText(record(), "agenda");
    if (!points.isEmpty()) {
        into.addWidget(makeLabel(tr("Other points"), Type::Strong));
        into.addWidget(makeLabel(points));
    }
}

void SteeringSessionPanel::addItem(QVBoxLayout &into, const domain::AgendaItem &item) {
    const auto &of = m_book->followUps()[item.followUp];
    const auto proposal = of.proposal;
    auto *whole = new QWidget(into.parentWidget());
    whole->setObjectName(QStringLiteral("steering.item"));
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, space::xs, 0, space::s);
    column->setSpacing(space::xs);
    QHBoxLayout *row = nullptr;
    auto *head = inLine(row, whole);
    const auto title = QStringLiteral("%1  %2").arg(itemNumber(*m_book, of), itemTitle(*m_book, of));
    row->addWidget(makeLabel(title, Type::Strong, head), 1);
    const auto *given = m_book->get("answer", item.answer), *draft = m_book->get("answer", item.draft);
    auto *act = new Button(Button::Kind::Secondary, QStringLiteral("steering.answer"),
                           given   ? tr("Look at it")
                           : draft ? tr("Go on with the draft")
                                   : tr("Answer it"),
                           head);
    act->setSmall(true);
    act->setAccessibleName(tr("%1: %2", "act, about what").arg(act->text(), title));
    row->addWidget(act, 0, Qt::AlignTop);
    act->setVisible(given || mayWrite("answer"));
    column->addWidget(head);
    auto origin = itemOrigin(*m_book, of, text());
    if (item.postponedTo) origin += QStringLiteral(" · ") + tr("comes back, it was postponed");
    column->addWidget(makeLabel(origin, Type::Small, whole));
    if (const auto *words = m_book->wordsOf(of))
        if (const auto said = fieldText(*words, "text"); !said.isEmpty())
            column->addWidget(makeLabel(tr("“%1”").arg(said), Type::Body, whole));
    if (const auto impacts = m_book->impactsOn("proposal", proposal); !impacts.empty())
        addAnalyses(*column, impacts, text(), of.answer() ? of.answer()->on : std::string());
    if (of.answeredAtOnce()) {
        auto *twice = new StateTag(StateTag::State::Conflict, tr("Answered twice, on two computers: to be read again"));
        column->addWidget(twice, 0, Qt::AlignLeft);
    }
    m_items.push_back({proposal, given == nullptr, act});
    if (const auto *answer = given ? given : draft) {
        auto *state =
            new StateTag(given ? StateTag::State::Sent : StateTag::State::ToComplete, given ? tr("Answered") : tr("Draft of an answer"));
        column->addWidget(state, 0, Qt::AlignLeft);
        column->addWidget(makeLabel(answerText(*answer, text())));
        for (const auto &line : addedLines(*answer, text())) column->addWidget(makeLabel(line));
    }
    into.addWidget(whole);
    connect(act, &QPushButton::clicked, this, [this, proposal, given = given != nullptr, column = QPointer(column)] {
        if (given) return emit followUpAsked(proposal);
        if (column) answer(proposal, *column);
    });
    if (m_open == proposal && !given) answer(proposal, *column);
}

void SteeringSessionPanel::answer(const RecordId &proposal, QVBoxLayout &into) {
    const auto *of = m_book->followUpOf(proposal);
    if (!of) return;
    const bool another = m_open != proposal;
    m_open = proposal;
    m_answer->begin(*m_book, *of, &record());
    into.addWidget(m_answer);
    m_answer->show();
    orderTabs();
    if (another) m_answer->focusFirst();
}

void SteeringSessionPanel::focusNext(const RecordId &answered) {
    const auto at = std::ranges::find(m_items, answered, &Item::proposal);
    if (at == m_items.end()) return focusFirst();
    const auto next = at->isOpen ? at : std::find_if(at, m_items.end(), [](const Item &one) { return one.isOpen && one.act; });
    const auto &go = next == m_items.end() ? *at : *next;
    if (go.act) KeptFocus::give(*go.act, *this);
}

void SteeringSessionPanel::fillDecisions(QVBoxLayout &into, const domain::Agenda &agenda) {
    into.addWidget(makeLabel(tr("Decisions"), Type::Strong));
    for (const auto &id : agenda.decisions) {
        const auto *decision = m_book->get("decision", id);
        const auto *outcome = fieldValue(*decision, "outcome");
        auto *open = new Button(
            Button::Kind::Link, QStringLiteral("steering.decision"),
            tr("%1 · %2", "decision, outcome")
                .arg(fieldText(*decision, "title"), outcome ? text().of(fieldOf("decision", "outcome"), *outcome) : tr("to be decided")));
        into.addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, id] { emit decisionAsked(id); });
    }
    if (!mayWrite("decision")) return;
    auto *fresh =
        new Button(Button::Kind::Link, QStringLiteral("steering.newDecision"), tr("Add a decision"), nullptr, QStringLiteral("plus"));
    into.addWidget(fresh, 0, Qt::AlignLeft);
    connect(fresh, &QPushButton::clicked, this, &SteeringSessionPanel::newDecisionAsked);
}

} // namespace tp::ui
