#include "core/domain/Pathway.h"

#include "core/base/CivilDay.h"
#include "core/domain/FieldsIn.h"
#include "core/domain/Handover.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tp::domain {
namespace {

std::string dayBefore(const std::string &iso) {
    const auto day = dayIn(iso);
    return day ? isoDay(*day - std::chrono::days(1)) : iso;
}
std::string firstDay(const Fields &step) {
    const auto real = textIn(step, "startedOn");
    if (!real.empty()) return real;
    const auto planned = textIn(step, "plannedFrom");
    if (!planned.empty()) return planned;
    const auto ended = textIn(step, "endedOn");
    return ended.empty() ? textIn(step, "plannedUntil") : ended;
}

template <class Which> const Record *begunFirst(const std::vector<Record> &pathways, Which isOne) {
    const Record *best = nullptr;
    for (const auto &one : pathways) {
        if (!isOne(one.fields)) continue;
        const auto began = textIn(one.fields, "startedOn");
        if (!best || std::pair(began, one.id) < std::pair(textIn(best->fields, "startedOn"), best->id)) best = &one;
    }
    return best;
}

} // namespace

StepState stepState(const Fields &step, const std::string &today) {
    const auto outcome = textIn(step, "outcome");
    if (outcome == "stopped") return StepState::Stopped;
    if (outcome == "not_come") return StepState::NotCome;
    if (outcome == "try_again") return StepState::TryAgain;
    if (!outcome.empty()) return StepState::Done;
    const auto started = textIn(step, "startedOn"), ended = textIn(step, "endedOn"), planned = textIn(step, "plannedFrom");
    if (!ended.empty() && ended < today) return StepState::Unsaid;
    if (!started.empty() && started > today) return StepState::Planned;
    if (!started.empty()) {
        const auto until = textIn(step, "plannedUntil");
        return ended.empty() && !until.empty() && until < today ? StepState::Unsaid : StepState::UnderWay;
    }
    return !planned.empty() && planned < today ? StepState::Unsaid : StepState::Planned;
}

std::optional<std::string> askedSince(const Fields &step, const Fields *pathway, const std::string &today) {
    if (stepState(step, today) != StepState::Unsaid || (pathway && fieldIn(*pathway, "endedOn"))) return {};
    if (const auto ended = textIn(step, "endedOn"); !ended.empty()) return ended;
    return textIn(step, textIn(step, "startedOn").empty() ? "plannedFrom" : "plannedUntil");
}

Fields sayOutcome(const Fields &step, const std::string &outcome, const std::string &today) {
    Fields set{{"outcome", outcome}};
    if (outcome == "not_come" || fieldIn(step, "endedOn")) return set;
    const auto known = [&](const char *planned) { // it was there: on the days planned, not past today
        const auto day = textIn(step, planned);
        return day.empty() || day > today ? today : day;
    };
    const auto started = textIn(step, "startedOn");
    if (started.empty()) set["startedOn"] = known("plannedFrom");
    set["endedOn"] = std::max(known("plannedUntil"), started);
    return set;
}

Fields movedDays(const Fields &step, int days) {
    Fields set;
    for (const auto *said : {"outcome", "startedOn", "endedOn"})
        if (fieldIn(step, said)) return set;
    for (const auto *planned : {"plannedFrom", "plannedUntil"})
        if (const auto day = dayIn(textIn(step, planned))) set[planned] = isoDay(*day + std::chrono::days(days));
    return set;
}

std::optional<DaySpan> stepSpan(const Fields &step, const std::string &today) {
    const auto from = firstDay(step);
    if (from.empty()) return {};
    auto until = textIn(step, "endedOn");
    if (until.empty()) until = textIn(step, "plannedUntil");
    const auto began = textIn(step, "startedOn");
    const bool lasts = !began.empty() && began <= today && !fieldIn(step, "endedOn") && !fieldIn(step, "outcome");
    if (lasts || stepState(step, today) == StepState::UnderWay) until = std::max(until, today);
    return DaySpan{from, std::max(from, until)};
}

std::vector<std::vector<RecordId>> attemptChains(const std::vector<Record> &steps) {
    std::map<RecordId, const Record *> byId;
    for (const auto &step : steps) byId[step.id] = &step;
    std::map<RecordId, RecordId> before; // of those that are here
    for (const auto &step : steps)
        if (const auto of = idIn<RecordId>(fieldIn(step.fields, "attemptOf")); of && *of != step.id && byId.contains(*of))
            before[step.id] = *of;
    const auto earlier = [&](const RecordId &a, const RecordId &b) {
        const auto dayA = firstDay(byId[a]->fields), dayB = firstDay(byId[b]->fields);
        return dayA != dayB ? dayA < dayB : a < b;
    };
    // Back to the first attempt; in a circle, to its oldest step.
    const auto firstOf = [&](const RecordId &step) {
        std::vector<RecordId> path{step};
        std::set<RecordId> seen{step};
        for (auto at = before.find(step); at != before.end(); at = before.find(at->second)) {
            if (!seen.insert(at->second).second) return *std::min_element(std::find(path.begin(), path.end(), at->second), path.end());
            path.push_back(at->second);
        }
        return path.back();
    };
    std::map<RecordId, std::vector<RecordId>> chains;
    for (const auto &step : steps) chains[firstOf(step.id)].push_back(step.id);
    std::vector<std::vector<RecordId>> out;
    for (auto &[first, chain] : chains) {
        std::sort(chain.begin(), chain.end(), [&, first = first](const RecordId &a, const RecordId &b) {
            return (a == first) != (b == first) ? a == first : earlier(a, b);
        });
        out.push_back(std::move(chain));
    }
    std::sort(out.begin(), out.end(), [&](const auto &a, const auto &b) { return earlier(a.front(), b.front()); });
    return out;
}

std::vector<PhaseSpan> phaseSpans(const std::vector<Record> &phases, const std::string &today, const std::optional<std::string> &ended) {
    std::vector<PhaseSpan> out;
    for (const auto &phase : phases)
        if (const auto from = textIn(phase.fields, "from"); !from.empty())
            out.push_back({phase.id, textIn(phase.fields, "phase"), {from, from}, false});
    std::sort(out.begin(), out.end(), [](const PhaseSpan &a, const PhaseSpan &b) {
        return a.days.from != b.days.from ? a.days.from < b.days.from : a.id < b.id; // ids grow with time
    });
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto &span = out[i];
        span.open = i + 1 == out.size() && !ended;
        if (i + 1 < out.size())
            span.days.until = std::max(span.days.from, dayBefore(out[i + 1].days.from));
        else
            span.days.until = std::max(span.days.from, ended.value_or(today));
    }
    for (std::size_t i = 0; i + 1 < out.size();)
        if (out[i].days.from == out[i + 1].days.from)
            out.erase(out.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    return out;
}

std::optional<PhaseSpan> phaseOn(const std::vector<Record> &phases, const RecordId &pathway, const std::string &day) {
    std::vector<Record> its;
    for (const auto &phase : phases)
        if (idField(phase.fields, "pathway") == pathway) its.push_back(phase);
    std::optional<PhaseSpan> out;
    for (auto &span : phaseSpans(its, day, {}))
        if (span.days.from <= day) out = std::move(span);
    return out;
}

std::vector<ReferentSpan> referentSpans(const std::vector<Fields> &handovers, const std::optional<MemberId> &now,
                                        const std::string &began) {
    struct Change {
        std::string on;
        std::optional<MemberId> from, to;
        bool passedOn; // then `from` is who followed; else who proposed it, who may only manage
    };
    std::vector<Change> changes;
    for (const auto &handover : handovers)
        if (const auto on = followsSince(handover); !on.empty())
            changes.push_back({on, isTakenUp(handover) ? std::nullopt : idIn<MemberId>(fieldIn(handover, "from")),
                               idIn<MemberId>(fieldIn(handover, "to")), isPassedOn(handover)});
    std::stable_sort(changes.begin(), changes.end(), [&](const Change &a, const Change &b) { // of one day, the one that led to now last
        return std::pair(std::string_view(a.on), a.to == now) < std::pair(std::string_view(b.on), b.to == now);
    });
    std::vector<ReferentSpan> out;
    const auto add = [&](const std::optional<MemberId> &who, const std::optional<std::string> &from) {
        if (!out.empty() && from && out.back().from == from) out.pop_back();
        if (out.empty() || out.back().referent != who) out.push_back({who, from});
    };
    if (changes.empty()) {
        add(now, began);
        return out;
    }
    add(changes.front().from, std::min(began, changes.front().on));
    for (const auto &change : changes) {
        if (change.passedOn) add(change.from, std::nullopt);
        add(change.to, change.on);
    }
    add(now, std::nullopt);
    return out;
}

std::string lastNews(std::string_view lastMet, const std::vector<Record> &pathways, const std::vector<Record> &steps,
                     std::string_view today) {
    std::string last;
    const auto hear = [&](std::string_view moment) {
        const auto day = moment.substr(0, 10);
        if (day > last && day <= today && dayIn(day)) last = day;
    };
    const auto hearIn = [&](const Record &record, const char *field) {
        const auto *value = fieldIn(record.fields, field);
        if (value && value->text()) hear(*value->text());
    };
    hear(lastMet);
    for (const auto &pathway : pathways) hearIn(pathway, "startedOn");
    for (const auto &step : steps)
        for (const auto *field : {"startedOn", "endedOn"}) hearIn(step, field);
    return last;
}

const Record *currentPathway(const std::vector<Record> &pathways) {
    return begunFirst(pathways, [](const Fields &one) { return !fieldIn(one, "endedOn"); });
}

const Record *pathwayOn(const std::vector<Record> &pathways, const std::string &day) {
    const auto *of = begunFirst(pathways, [&](const Fields &one) {
        const auto ended = textIn(one, "endedOn");
        return !fieldIn(one, "joinedWith") && textIn(one, "startedOn") <= day && (ended.empty() || day <= ended);
    });
    return of ? of : currentPathway(pathways);
}

const Record *lastPathway(const std::vector<Record> &pathways) {
    const auto key = [](const Record &one) {
        return std::tuple(!fieldIn(one.fields, "joinedWith"), textIn(one.fields, "startedOn"), one.id);
    };
    const auto last = std::max_element(pathways.begin(), pathways.end(), [&](const Record &a, const Record &b) { return key(a) < key(b); });
    return last == pathways.end() ? nullptr : &*last;
}

PathwayStart nextPathway(const RecordId &file, const std::vector<Record> &pathways, std::string on) {
    const auto *last = lastPathway(pathways); // one that was joined with another is not gone on from
    if (!last) return {file, std::move(on), "outreach", {}};
    return {file, std::move(on), "remobilisation", last->id};
}

Result<std::vector<RecordChange>> startPathway(const PathwayStart &start, std::int64_t nowMs, Random &random) {
    Fields fields{{"person", idValue(start.file)}, {"startedOn", start.on}};
    if (start.follows) fields["follows"] = idValue(*start.follows);
    TP_CHECK(schema::validateNew(*schema::recordType("pathway"), fields));
    std::vector<RecordChange> out{{newUuid7<RecordId>(nowMs, random), "pathway", true, start.file, std::move(fields)}};
    if (start.phase.empty()) return out;
    Fields phase{{"person", idValue(start.file)}, {"pathway", idValue(out.front().record)}, {"phase", start.phase}, {"from", start.on}};
    TP_CHECK(schema::validateNew(*schema::recordType("pathway_phase"), phase));
    out.push_back({newUuid7<RecordId>(nowMs, random), "pathway_phase", true, start.file, std::move(phase)});
    return out;
}

Fields furtherAttempt(const Record &step, const RecordId &pathway) {
    Fields out{{"pathway", idValue(pathway)}};
    for (const auto *name : {"title", "kind", "person"})
        if (const auto *value = fieldIn(step.fields, name)) out[name] = *value;
    out["attemptOf"] = idValue(step.id);
    return out;
}

std::vector<StructureId> elsewhere(const Fields &step, std::vector<StructureId> structures) {
    if (const auto here = idIn<StructureId>(fieldIn(step, "structure"))) std::erase(structures, *here);
    return structures;
}

} // namespace tp::domain
