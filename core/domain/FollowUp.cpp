#include "core/domain/FollowUp.h"

#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "core/domain/FieldsIn.h"

#include <algorithm>
#include <functional>
#include <set>

namespace tp::domain {
namespace {

struct InIssue { // a proposal as it stands in conclusions
    const Record *item = nullptr, *conclusions = nullptr;
    RecordId first;
    std::string firstOn;
};

// Later: of another session's conclusions the later issued, of one session's the higher version.
auto orderOf(const InIssue &one) {
    return std::tuple(one.firstOn, one.first, numberIn(one.conclusions->fields, "version").value_or(0), one.conclusions->id);
}

std::map<RecordId, InIssue> newestItems(const FollowUpRecords &records) {
    const auto firsts = firstVersions(records.conclusions);
    std::map<RecordId, const Record *> byId;
    for (const auto &one : records.conclusions) byId[one.id] = &one;
    const auto versionOf = [](const Record &conclusions) { return numberIn(conclusions.fields, "version").value_or(0); };
    std::map<RecordId, std::int64_t> newest; // version, of each first one
    for (const auto &one : records.conclusions) {
        auto &version = newest[firsts.at(one.id)];
        version = std::max(version, versionOf(one));
    }
    std::map<RecordId, InIssue> out;
    for (const auto &item : records.items) {
        const auto proposal = idField(item.fields, "proposal"), in = idField(item.fields, "conclusions");
        const auto conclusions = in ? byId.find(*in) : byId.end();
        if (!proposal || conclusions == byId.end()) continue;
        const auto first = firsts.at(*in);
        if (versionOf(*conclusions->second) < newest[first]) continue; // corrected; of two that correct it at once, both stand
        const auto at = byId.find(first);
        const InIssue one{&item, conclusions->second, first,
                          textIn(at == byId.end() ? conclusions->second->fields : at->second->fields, "issuedOn")};
        auto [held, fresh] = out.try_emplace(*proposal, one);
        if (!fresh && orderOf(held->second) < orderOf(one)) held->second = one;
    }
    return out;
}

std::map<RecordId, std::string> daysTold(const std::vector<Record> &told) { // the first time
    std::map<RecordId, std::string> out;
    for (const auto &one : told) {
        const auto answer = idField(one.fields, "answer");
        const auto on = textIn(one.fields, "toldOn");
        if (!answer || on.empty()) continue;
        auto &day = out[*answer];
        if (day.empty() || on < day) day = on;
    }
    return out;
}

// Of two of one session, or of one day without a session, none was there for the other to see.
bool atOnce(const GivenAnswer &a, const GivenAnswer &b) { return a.session && b.session ? a.session == b.session : a.on == b.on; }

void orderAnswers(std::vector<GivenAnswer> &answers) {
    std::sort(answers.begin(), answers.end(), [](const auto &a, const auto &b) { return std::tie(a.on, a.id) < std::tie(b.on, b.id); });
    for (std::size_t at = 0; at + 1 < answers.size(); ++at)
        answers[at].part = atOnce(answers[at], answers.back()) ? AnswerPart::AtOnce : AnswerPart::Earlier;
}

std::string sessionDay(const Record &session) {
    const auto held = textIn(session.fields, "heldOn");
    return held.empty() ? dayOf(textIn(session.fields, "startsAt")) : held;
}

// The first session to come that can have it.
std::string nextSessionDay(const std::vector<const Record *> &open, const std::string &ready) {
    for (const auto *session : open)
        if (sessionDay(*session) >= ready) return sessionDay(*session);
    return {};
}

// Of the sessions that were held, in order.
std::vector<std::string> heldDays(const std::vector<Record> &sessions) {
    std::vector<std::string> days;
    for (const auto &session : sessions)
        if (hasField(session.fields, "heldOn") && !hasField(session.fields, "cancelledOn")) days.push_back(sessionDay(session));
    std::sort(days.begin(), days.end());
    return days;
}

// The first session that was held and had it, whether it answered or left it open. `answeredAt`: the day it was answered first.
std::string firstSessionDay(const std::vector<std::string> &held, const std::string &ready, const std::string &answeredAt) {
    const auto first = std::lower_bound(held.begin(), held.end(), ready);
    return first == held.end() ? answeredAt : std::min(*first, answeredAt);
}

void setStages(FollowUp &of, const InIssue *issue, const std::string &adoptedOn, const std::map<RecordId, const Record *> &sessions,
               const std::vector<std::string> &held, const std::vector<const Record *> &open, const std::string &today) {
    auto &stages = of.stages;
    const auto done = [&](Stage stage, const std::string &on) { stages[stage] = {StageState::Done, on}; };
    done(Adopted, adoptedOn);
    if (issue) done(InConclusions, issue->firstOn);
    if (const auto *answer = of.answer()) {
        const auto &first = of.answers.front();
        const auto session = first.session ? sessions.find(*first.session) : sessions.end();
        const auto answeredAt = session == sessions.end() ? first.on : sessionDay(*session->second);
        done(AtSteering, issue ? firstSessionDay(held, issue->firstOn, answeredAt) : answeredAt);
        done(Answered, answer->on);
        if (waitsForAnswer(of, today))
            stages[Answered] = {StageState::Now, answer->postponedTo}; // and what was told of it says nothing of the answer to come
        else if (!answer->toldOn.empty())
            done(ToldBack, answer->toldOn);
        else
            stages[ToldBack].on = tellBy(of).value_or("");
    } else if (issue) {
        stages[AtSteering].on = nextSessionDay(open, issue->firstOn);
        if (const auto &on = stages[AtSteering].on; !on.empty()) stages[ToldBack].on = daysLater(on, tellWithinDays);
    }
    const auto now = std::ranges::find_if(stages, [](const auto &one) { return one.state != StageState::Done; });
    if (now != stages.end()) now->state = StageState::Now;
}

void countDays(FollowUp &of, const std::string &today) {
    std::string last = of.stages[Adopted].on;
    for (std::size_t at = 1; at < stageCount; ++at) {
        const auto &stage = of.stages[at];
        const auto &before = of.stages[at - 1];
        if (stage.state != StageState::Done) continue;
        last = stage.on;
        if (at == Answered && of.isPostponed()) continue; // not the answer yet
        if (before.state == StageState::Done) of.days[at - 1] = daysBetween(before.on, stage.on);
    }
    const bool all = std::ranges::all_of(of.stages, [](const auto &one) { return one.state == StageState::Done; });
    if (all && !of.isPostponed()) of.whole = daysBetween(of.stages[Adopted].on, of.stages[ToldBack].on);
    if (!all) of.waiting = daysBetween(last, today);
}

DaysTaken taken(std::vector<int> days) {
    if (days.empty()) return {};
    std::sort(days.begin(), days.end());
    const auto middle = days.size() / 2;
    long sum = 0;
    for (const int one : days) sum += one;
    const auto count = static_cast<long>(days.size());
    return {static_cast<int>(count), days.size() % 2 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2,
            static_cast<int>((sum + count / 2) / count)};
}

} // namespace

std::optional<int> daysBetween(const std::string &from, const std::string &until) {
    const auto a = dayIn(from), b = dayIn(until);
    if (!a || !b) return {};
    return static_cast<int>((*b - *a).count());
}

std::map<RecordId, RecordId> firstVersions(const std::vector<Record> &conclusions) {
    std::map<RecordId, const Record *> first; // of each session
    const auto rank = [](const Record &one) {
        return std::tuple(numberIn(one.fields, "version").value_or(0), textIn(one.fields, "issuedOn"), one.id);
    };
    for (const auto &one : conclusions) {
        const auto session = idField(one.fields, "session");
        auto [at, fresh] = first.try_emplace(session.value_or(one.id), &one);
        if (!fresh && rank(one) < rank(*at->second)) at->second = &one;
    }
    std::map<RecordId, RecordId> out;
    for (const auto &one : conclusions) out[one.id] = first.at(idField(one.fields, "session").value_or(one.id))->id;
    return out;
}

bool FollowUp::isPostponed() const { return answer() && answer()->kind == "postponed"; }

bool FollowUp::answeredAtOnce() const {
    return std::ranges::any_of(answers, [](const auto &one) { return one.part == AnswerPart::AtOnce; });
}

std::optional<std::string> tellBy(const FollowUp &of) {
    const auto *answer = of.answer();
    return answer && answer->toldOn.empty() ? std::optional(daysLater(answer->on, tellWithinDays)) : std::nullopt;
}

bool waitsForAnswer(const FollowUp &of, const std::string &day) {
    const auto *answer = of.answer();
    return !answer || (of.isPostponed() && answer->postponedTo <= day);
}

std::vector<FollowUp> followUps(const FollowUpRecords &records, const std::string &today) {
    const auto issues = newestItems(records);
    const auto told = daysTold(records.told);
    std::map<RecordId, const Record *> sessions;
    std::vector<const Record *> open;
    for (const auto &session : records.sessions) {
        sessions[session.id] = &session;
        if (!hasField(session.fields, "heldOn") && !hasField(session.fields, "cancelledOn") && sessionDay(session) >= today)
            open.push_back(&session);
    }
    std::sort(open.begin(), open.end(), [](const auto *a, const auto *b) { return sessionDay(*a) < sessionDay(*b); });
    const auto held = heldDays(records.sessions);
    std::map<RecordId, FollowUp> byProposal;
    std::map<RecordId, std::string> adoptedOn;
    for (const auto &proposal : records.proposals) {
        if (textIn(proposal.fields, "outcome") != "adopted" && !issues.contains(proposal.id)) continue;
        byProposal[proposal.id].proposal = proposal.id;
        adoptedOn[proposal.id] = textIn(proposal.fields, "decidedOn");
    }
    for (const auto &[id, issue] : issues) { // also of a proposal that has not come here
        auto &of = byProposal[id];
        of.proposal = id;
        of.item = issue.item->id;
        of.conclusions = issue.conclusions->id;
        of.issued = issue.first;
        of.version = numberIn(issue.conclusions->fields, "version").value_or(0);
        of.position = numberIn(issue.item->fields, "position").value_or(0);
        if (const auto on = textIn(issue.item->fields, "decidedOn"); !on.empty()) adoptedOn[id] = on;
    }
    for (const auto &answer : records.answers) {
        const auto proposal = idField(answer.fields, "proposal");
        const auto at = proposal ? byProposal.find(*proposal) : byProposal.end();
        if (at == byProposal.end()) continue;
        const auto on = textIn(answer.fields, "givenOn");
        if (on.empty()) {
            at->second.drafts.push_back({answer.id, idField(answer.fields, "session")});
            continue;
        }
        const auto toldOn = told.find(answer.id);
        const auto kind = textIn(answer.fields, "kind");
        at->second.answers.push_back({answer.id, idField(answer.fields, "session"), kind, on,
                                      kind == "postponed" ? textIn(answer.fields, "postponedTo") : std::string(), AnswerPart::Counts,
                                      toldOn == told.end() ? std::string() : toldOn->second});
    }
    std::vector<FollowUp> out;
    for (auto &[id, of] : byProposal) {
        orderAnswers(of.answers);
        std::ranges::sort(of.drafts, std::greater(), &AnswerDraft::id);
        const auto issue = issues.find(id);
        setStages(of, issue == issues.end() ? nullptr : &issue->second, adoptedOn[id], sessions, held, open, today);
        countDays(of, today);
        out.push_back(std::move(of));
    }
    std::stable_sort(out.begin(), out.end(), [](const FollowUp &a, const FollowUp &b) {
        if (a.issued.has_value() != b.issued.has_value()) return !a.issued;
        const auto &one = a.stages[InConclusions].on, &other = b.stages[InConclusions].on;
        if (one != other) return one > other;
        if (a.issued != b.issued) return a.issued > b.issued;
        return std::tie(a.position, a.proposal) < std::tie(b.position, b.proposal);
    });
    return out;
}

bool Actor::belongsTo(const std::optional<StructureId> &id) const { return id && std::ranges::find(structures, *id) != structures.end(); }

Tellers tellersOf(const Fields *concludedAt, const Fields *proposedFor, const Fields *group) {
    Tellers out;
    for (const auto *one : {concludedAt, proposedFor, group}) {
        if (!one) continue;
        if (!out.member) out.member = idField<MemberId>(*one, "member");
        if (!out.structure) out.structure = idField<StructureId>(*one, "structure");
    }
    return out;
}

bool isTheirsToTell(const Tellers &tellers, const Actor &who) { return tellers.member == who.member || who.belongsTo(tellers.structure); }

AllDays daysOfAll(const std::vector<FollowUp> &all) {
    AllDays out;
    std::array<std::vector<int>, stageCount - 1> days;
    std::vector<int> whole;
    for (const auto &one : all) {
        for (std::size_t at = 0; at < days.size(); ++at)
            if (one.days[at]) days[at].push_back(*one.days[at]);
        if (one.whole) whole.push_back(*one.whole);
    }
    for (std::size_t at = 0; at < days.size(); ++at) out.stages[at] = taken(std::move(days[at]));
    out.whole = taken(std::move(whole));
    return out;
}

} // namespace tp::domain
