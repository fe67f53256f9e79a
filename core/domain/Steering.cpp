#include "core/domain/Steering.h"

#include "core/base/CivilDay.h"
#include "core/domain/CivilTime.h"
#include "core/domain/FieldsIn.h"
#include "core/domain/JoinedId.h"

#include <algorithm>

namespace tp::domain {
namespace {

bool isOpen(const Record &session) { return !hasField(session.fields, "heldOn") && !hasField(session.fields, "cancelledOn"); }

// The same weekday of the month, so many months later; the fifth of them is the last.
std::chrono::sys_days sameWeekday(std::chrono::sys_days day, int months) {
    using namespace std::chrono;
    const year_month_day date(day);
    const auto week = (static_cast<unsigned>(date.day()) - 1) / 7 + 1;
    const auto month = year_month(date.year(), date.month()) + std::chrono::months(months);
    if (week == 5) return month / weekday(day)[last];
    return month / weekday(day)[week];
}

} // namespace

std::vector<std::string> nextSteeringDates(const std::vector<Record> &sessions, const std::string &today, int howMany) {
    std::string last;
    for (const auto &session : sessions)
        if (!hasField(session.fields, "cancelledOn")) last = std::max(last, textIn(session.fields, "startsAt"));
    const auto day = dayIn(dayOf(last));
    std::vector<std::string> out;
    if (!day) return out;
    for (int step = 1; static_cast<int>(out.size()) < howMany; ++step) {
        const auto next = isoDay(sameWeekday(*day, step * steeringEveryMonths));
        if (next >= today) out.push_back(next + last.substr(10));
        if (step > 6 * 100) break; // a session of another century
    }
    return out;
}

std::string steeringDay(const Fields &session) {
    const auto held = textIn(session, "heldOn");
    return held.empty() ? dayOf(textIn(session, "startsAt")) : held;
}

SessionState steeringState(const Fields &session, const std::string &today) {
    if (hasField(session, "heldOn")) return SessionState::Held;
    if (hasField(session, "cancelledOn")) return SessionState::CalledOff;
    return steeringDay(session) < today ? SessionState::Unsaid : SessionState::Ahead;
}

const Record *sessionToAnswerAt(const std::vector<Record> &sessions, const std::string &today, const std::string &from) {
    const Record *next = nullptr, *unsaid = nullptr;
    std::string over = from;
    for (const auto &one : sessions)
        if (steeringState(one.fields, today) == SessionState::Held) over = std::max(over, steeringDay(one.fields));
    for (const auto &one : sessions) {
        const auto day = steeringDay(one.fields);
        const auto state = steeringState(one.fields, today);
        if (day < over) continue;
        if (state == SessionState::Ahead && (!next || day < steeringDay(next->fields))) next = &one;
        if (state == SessionState::Unsaid && (!unsaid || day > steeringDay(unsaid->fields))) unsaid = &one;
    }
    return unsaid ? unsaid : next;
}

bool preparesSteering(RoleSet roles) { return has(roles, Role::Manager) || has(roles, Role::Coordinator); }

std::vector<StructureId> consortiumOn(const std::vector<StructureSince> &consortium, const std::vector<Record> &presences,
                                      const std::string &day) {
    const bool all = std::ranges::none_of(consortium, [&](const auto &one) { return one.addedOn <= day; });
    std::vector<StructureId> out;
    for (const auto &member : consortium) {
        const bool named = std::ranges::any_of(
            presences, [&](const Record &one) { return idField<StructureId>(one.fields, "represents") == member.structure; });
        if (all || member.addedOn <= day || named) out.push_back(member.structure);
    }
    return out;
}

Quorum quorum(const std::vector<Record> &presences, const std::vector<StructureId> &consortium) {
    const auto isPresent = [](const Record &one) { return textIn(one.fields, "attendance") == "present"; };
    std::vector<const Record *> order;
    for (const auto &one : presences) order.push_back(&one);
    std::sort(order.begin(), order.end(),
              [&](const Record *a, const Record *b) { return std::pair(!isPresent(*a), a->id) < std::pair(!isPresent(*b), b->id); });
    Quorum out;
    for (const auto &structure : consortium) out.structures.push_back({structure, {}, {}, false});
    for (const auto *one : order) {
        const auto structure = idField<StructureId>(one->fields, "represents");
        const auto at = std::ranges::find_if(out.structures, [&](const auto &place) { return structure && place.structure == *structure; });
        if (at == out.structures.end()) {
            out.strangers.push_back(one->id);
        } else if (at->counted) {
            at->notCounted.push_back(one->id);
        } else {
            at->counted = one->id;
            at->present = isPresent(*one);
            out.present += at->present;
        }
    }
    out.needed = static_cast<int>(consortium.size()) / 2 + 1;
    return out;
}

RecordId steeringPresenceId(const RecordId &session, const StructureId &represented) { return joinedId(session, represented); }

AnswerProblem answerProblem(const Fields &answer, const std::string &sessionDay) {
    const auto kind = textIn(answer, "kind");
    if (kind.empty()) return AnswerProblem::NoKind;
    if (kind == "refused" && textIn(answer, "reason").empty()) return AnswerProblem::NoReason;
    if (kind != "postponed") return AnswerProblem::None;
    const auto until = textIn(answer, "postponedTo");
    if (until.empty()) return AnswerProblem::NoDate;
    return until > sessionDay ? AnswerProblem::None : AnswerProblem::DateNotAhead;
}

bool isPromise(const std::string &answerKind) { return answerKind == "accepted" || answerKind == "adapted"; }

std::optional<std::string> overduePromise(const Fields &answer, const std::string &today) {
    if (!isPromise(textIn(answer, "kind")) || hasField(answer, "doneOn")) return {};
    auto due = dayOf(textIn(answer, "dueOn"));
    if (!dayIn(due) || due >= today) return {};
    return due;
}

bool isTheirsToKeep(const Fields &answer, const Actor &who) {
    const auto doer = idField<StructureId>(answer, "doerStructure");
    return doer ? who.belongsTo(doer) : preparesSteering(who.roles);
}

AnswerDoubts answerDoubts(const Fields &answer) {
    AnswerDoubts out;
    const auto kind = textIn(answer, "kind");
    if (!isPromise(kind)) return out;
    out.noChange = kind == "adapted" && textIn(answer, "text").empty();
    out.noDoer = textIn(answer, "doer").empty() && !hasField(answer, "doerStructure");
    out.noDay = textIn(answer, "dueOn").empty();
    return out;
}

DecisionDoubts decisionDoubts(const Fields &vote, std::size_t analyses, const Quorum &quorum) {
    DecisionDoubts out;
    if (!hasField(vote, "outcome")) return out; // nothing is voted
    std::int64_t voices = 0;
    for (const auto *one : {"votesFor", "against", "abstentions"}) voices += numberIn(vote, one).value_or(0);
    out.noAnalysis = analyses == 0;
    out.noQuorum = !quorum.isReached();
    out.moreThanPresent = quorum.present > 0 && voices > quorum.present; // else nobody said who came
    return out;
}

bool isAfterVote(const Fields &analysis, const std::string &votedOn) { return !votedOn.empty() && textIn(analysis, "writtenOn") > votedOn; }

MilestoneState milestoneState(const Fields &milestone, const std::string &today) {
    if (hasField(milestone, "doneOn")) return MilestoneState::Reached;
    if (hasField(milestone, "droppedOn")) return MilestoneState::GivenUp;
    return textIn(milestone, "dueOn") < today ? MilestoneState::Late : MilestoneState::ToCome;
}

int unanswered(const std::vector<AgendaItem> &items) {
    return static_cast<int>(std::ranges::count_if(items, [](const auto &one) { return !one.answer; }));
}

int Agenda::unanswered() const { return domain::unanswered(items); }

std::vector<AgendaItem> gatherItems(const Record &session, const std::vector<Record> &sessions, const std::vector<FollowUp> &followUps,
                                    const std::string &today) {
    const auto day = steeringDay(session.fields);
    std::string before; // the last day a session before this one can still answer on
    if (isOpen(session))
        for (const auto &other : sessions)
            if (const auto on = steeringDay(other.fields); isOpen(other) && on >= today && on < day) before = std::max(before, on);
    std::vector<AgendaItem> out;
    for (std::size_t at = 0; at < followUps.size(); ++at) {
        const auto &of = followUps[at];
        if (!of.issued) continue;
        AgendaItem item{at, {}, {}, false};
        const GivenAnswer *last = nullptr; // before this session
        for (const auto &answer : of.answers) {
            if (answer.session == session.id)
                item.answer = answer.id;
            else if (answer.on < day || (!answer.session && answer.on == day))
                last = &answer;
        }
        const auto ready = last ? last->postponedTo : of.stages[InConclusions].on;
        item.postponedTo = last != nullptr;
        const bool waits = !ready.empty() && ready <= day && (before.empty() || ready > before);
        if (!item.answer && !waits) continue;
        const auto draft = std::ranges::find(of.drafts, std::optional(session.id), &AnswerDraft::session);
        if (draft != of.drafts.end()) item.draft = draft->id;
        out.push_back(item);
    }
    std::stable_sort(out.begin(), out.end(), [&](const auto &a, const auto &b) {
        return followUps[a.followUp].stages[InConclusions].on < followUps[b.followUp].stages[InConclusions].on;
    });
    return out;
}

Agenda gatherAgenda(const Record &session, const std::vector<Record> &sessions, const std::vector<FollowUp> &followUps,
                    const std::vector<Record> &decisions, const std::vector<Record> &milestones, const std::string &today) {
    const auto day = steeringDay(session.fields);
    Agenda out;
    out.items = gatherItems(session, sessions, followUps, today);
    std::vector<std::pair<std::int64_t, RecordId>> own;
    for (const auto &decision : decisions)
        if (idField(decision.fields, "session") == session.id)
            own.emplace_back(numberIn(decision.fields, "position").value_or(0), decision.id);
    std::sort(own.begin(), own.end());
    for (const auto &one : own) out.decisions.push_back(one.second);
    std::vector<std::pair<std::string, RecordId>> late;
    const auto stillOpenThen = [&](const Fields &fields, const char *field) {
        const auto on = textIn(fields, field);
        return on.empty() || on > day;
    };
    for (const auto &one : milestones)
        if (const auto due = textIn(one.fields, "dueOn");
            due < day && stillOpenThen(one.fields, "doneOn") && stillOpenThen(one.fields, "droppedOn"))
            late.emplace_back(due, one.id);
    std::sort(late.begin(), late.end());
    for (const auto &one : late) out.milestones.push_back(one.second);
    return out;
}

std::vector<MeansOfPeriod> meansByPeriod(const std::vector<Record> &allotments) {
    std::map<std::pair<std::string, std::string>, std::map<StructureId, Means>, std::greater<>> periods; // the newest first
    for (const auto &one : allotments) {
        const auto structure = idField<StructureId>(one.fields, "beneficiary");
        if (!structure) continue;
        auto &means = periods[{textIn(one.fields, "fromOn"), textIn(one.fields, "untilOn")}][*structure];
        means.postsPercent += numberIn(one.fields, "postsPercent").value_or(0);
        means.euros += numberIn(one.fields, "euros").value_or(0);
        means.inKind += hasField(one.fields, "inKind");
    }
    std::vector<MeansOfPeriod> out;
    for (const auto &[period, structures] : periods) {
        MeansOfPeriod of{{period.first, period.second}, {structures.begin(), structures.end()}, {}};
        for (const auto &[structure, means] : structures) {
            of.total.postsPercent += means.postsPercent;
            of.total.euros += means.euros;
            of.total.inKind += means.inKind;
        }
        out.push_back(std::move(of));
    }
    return out;
}

} // namespace tp::domain
