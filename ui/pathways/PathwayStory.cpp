#include "ui/pathways/PathwayStory.h"

#include "core/base/IdValue.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/StepText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tp::ui {
namespace {
struct PathwayStoryWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PathwayStory)
};

QDate day(const std::string &iso) { return QDate::fromString(toQt(iso), Qt::ISODate); }
std::string iso(QDate of) { return fromQt(of.toString(Qt::ISODate)); }
QDate dayOf(const store::Record &record, std::string_view field) { return day(fromQt(fieldText(record, field))); }

QString spokenStep(const store::Record &step, domain::StepState state, int attempt, int of, const ValueText &text) {
    QStringList parts{fieldText(step, "title")};
    if (const auto where = stepPlace(step, text); !where.isEmpty()) parts << where;
    if (of > 1) parts << attemptText(attempt);
    const auto real = realDaysText(step);
    if (const auto days = real.isEmpty() ? daysText(step) : real; !days.isEmpty()) parts << days;
    parts << stateText(state);
    if (!step.conflicts.empty()) parts << PathwayStoryWords::tr("two versions");
    return parts.join(QStringLiteral(", "));
}

// Every structure has its lane, whoever has steps there or not: all seven can be tried.
QList<LanesPicture::Lane> lanesOf(const std::vector<StructureId> &structures, const ValueText &text) {
    QList<LanesPicture::Lane> lanes;
    for (const auto &id : structures) lanes << LanesPicture::Lane{text.structureCode(id), text.structure(id)};
    return lanes;
}

void addPhases(LanesPicture &picture, const PathwayStory &story, const ValueText &text) {
    for (const auto &pathway : story.pathways) {
        std::vector<store::Record> phases;
        for (const auto &phase : story.phases)
            if (idIn<RecordId>(fieldValue(phase, "pathway")) == pathway.id) phases.push_back(phase);
        const auto ended = fieldText(pathway, "endedOn");
        for (const auto &span :
             domain::phaseSpans(forDomain(phases), iso(picture.today), ended.isEmpty() ? std::nullopt : std::optional(fromQt(ended)))) {
            const auto from = day(span.days.from);
            const auto until =
                span.open && from > picture.today ? from.addMonths(2) : day(span.days.until); // planned: nobody said how long
            const bool now = from <= picture.today && until >= picture.today && ended.isEmpty();
            const auto words = termLabel(text.dictionary(), "pathway_phase", span.phase);
            picture.phases << LanesPicture::Span{now ? PathwayStoryWords::tr("%1, since %2").arg(words, dateText(from)) : words, from,
                                                 until, now};
        }
    }
}

void addReferents(LanesPicture &picture, const PathwayStory &story, const ValueText &text) {
    std::vector<domain::Fields> handovers;
    for (const auto &handover : story.handovers) handovers.push_back(handover.fields);
    auto began = iso(picture.today);
    for (const auto &pathway : story.pathways)
        if (const auto on = fromQt(fieldText(pathway, "startedOn")); !on.empty()) began = std::min(began, on);
    const auto spans = domain::referentSpans(handovers, idIn<MemberId>(fieldValue(story.person, "referent")), began);
    auto until = picture.today;
    QList<LanesPicture::Span> drawn; // the last one first: where no day is known, it stands right before the next one
    for (std::size_t i = spans.size(); i-- > 0;) {
        const auto &[referent, since] = spans[i];
        const bool last = i + 1 == spans.size();
        const auto from = since ? day(*since) : until;
        auto words = referent ? text.member(referent) : PathwayStoryWords::tr("Nobody yet");
        if (!since)
            words = PathwayStoryWords::tr("%1, since a day that nobody noted").arg(words);
        else if (i > 0)
            words = PathwayStoryWords::tr("%1, since %2").arg(words, dateText(from));
        drawn << LanesPicture::Span{words, from, until, last, bool(since), last || spans[i + 1].from};
        until = from.addDays(-1);
    }
    std::reverse(drawn.begin(), drawn.end());
    picture.referents << drawn;
}

} // namespace

const store::Record *PathwayStory::current() const {
    const auto all = forDomain(pathways);
    const auto *now = domain::currentPathway(all);
    return now ? &pathways[static_cast<std::size_t>(now - all.data())] : nullptr;
}

const store::Record *PathwayStory::shown() const {
    if (const auto *now = current()) return now;
    const auto all = forDomain(pathways);
    const auto *last = domain::lastPathway(all);
    return last ? &pathways[static_cast<std::size_t>(last - all.data())] : nullptr;
}

std::vector<const store::Record *> PathwayStory::earlier() const {
    std::vector<const store::Record *> out;
    const auto *here = shown();
    for (auto one = pathways.rbegin(); one != pathways.rend(); ++one) // what was said in one that was joined stands in the other
        if (&*one != here && fieldValue(*one, "endedOn") && !fieldValue(*one, "joinedWith")) out.push_back(&*one);
    return out;
}

QString yearsText(const store::Record &pathway) {
    const auto began = fieldText(pathway, "startedOn").left(4), ended = fieldText(pathway, "endedOn").left(4);
    return ended.isEmpty() || ended == began ? began : began + QChar(0x2013) + ended;
}

const store::Record *PathwayStory::step(const RecordId &id) const {
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const store::Record &one) { return one.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

std::vector<const SessionAhead *> PathwayStory::coming(QDate today) const {
    std::vector<const SessionAhead *> out;
    if (!current()) return out;
    for (const auto &one : signedUpFor)
        if (one.day() >= today && !step(one.step)) out.push_back(&one);
    return out;
}

std::optional<PathwayStory> pathwayStory(store::Reader &reader, const RecordId &person) {
    PathwayStory story;
    const auto record = reader.get("person", personThatGoesOn(reader, person));
    if (!record || record->deleted) return {};
    story.person = *record;
    story.files = filesOfPerson(reader, *record);
    story.pathways = recordsOf(reader, "pathway", story.files, "startedOn", false);
    story.phases = recordsOf(reader, "pathway_phase", story.files, "from", false);
    story.steps = recordsOf(reader, "pathway_step", story.files, "plannedFrom", false);
    story.handovers = recordsOf(reader, "handover", story.files, "proposedOn", false);
    story.signedUpFor = sessionsAhead(reader, story.files);
    return story;
}

std::vector<domain::Record> forDomain(const std::vector<store::Record> &records) {
    std::vector<domain::Record> out;
    out.reserve(records.size());
    for (const auto &record : records) out.push_back({record.id, record.fields});
    return out;
}

std::vector<Attempt> attemptsOf(const PathwayStory &story, const RecordId &step) {
    std::vector<Attempt> out;
    for (const auto &chain : domain::attemptChains(forDomain(story.steps))) {
        if (std::find(chain.begin(), chain.end(), step) == chain.end()) continue;
        for (std::size_t i = 0; i < chain.size(); ++i) out.push_back({chain[i], static_cast<int>(i) + 1, static_cast<int>(chain.size())});
    }
    return out;
}

std::vector<StructureId> structuresByCode(store::Reader &reader, const ValueText &text) {
    std::vector<StructureId> out;
    store::Query query;
    query.type = "structure";
    query.limit = 40;
    if (const auto found = reader.list(query))
        for (const auto &one : *found) {
            StructureId id;
            id.bytes = one.id.bytes;
            out.push_back(id);
        }
    std::sort(out.begin(), out.end(),
              [&](const auto &a, const auto &b) { return QString::localeAwareCompare(text.structureCode(a), text.structureCode(b)) < 0; });
    return out;
}

LanesPicture lanesPicture(const PathwayStory &story, store::Reader &reader, const ValueText &text, QDate today) {
    LanesPicture picture;
    picture.today = today;
    const auto structures = structuresByCode(reader, text);
    picture.lanes = lanesOf(structures, text);
    addPhases(picture, story, text);
    addReferents(picture, story, text);
    int partners = -1;
    const auto laneFor = [&](const std::optional<StructureId> &structure) {
        const auto at = structure ? std::find(structures.begin(), structures.end(), *structure) : structures.end();
        if (at != structures.end()) return static_cast<int>(at - structures.begin());
        if (partners < 0) {
            partners = static_cast<int>(picture.lanes.size());
            picture.lanes << LanesPicture::Lane{{}, PathwayStoryWords::tr("Partners and elsewhere")};
        }
        return partners;
    };
    for (const auto &chain : domain::attemptChains(forDomain(story.steps)))
        for (std::size_t number = 0; number < chain.size(); ++number) {
            const auto *step = story.step(chain[number]);
            const auto span = domain::stepSpan(step->fields, iso(today));
            if (!span) continue; // without a day: in the table
            const auto state = domain::stepState(step->fields, iso(today));
            auto title = fieldText(*step, "title");
            if (!step->conflicts.empty()) title = PathwayStoryWords::tr("%1, two versions", "step").arg(title);
            picture.bars << LanesPicture::Bar{
                step->id,
                laneFor(structureOf(*step)),
                day(span->from),
                day(span->until),
                state,
                number ? PathwayStoryWords::tr("%1, %2", "step, which attempt").arg(title, attemptText(static_cast<int>(number) + 1))
                       : title,
                spokenStep(*step, state, static_cast<int>(number) + 1, static_cast<int>(chain.size()), text),
                {}};
        }
    for (const auto *one : story.coming(today))
        picture.bars << LanesPicture::Bar{one->step,
                                          laneFor(structureOf(one->session)),
                                          one->day(),
                                          one->day(),
                                          domain::StepState::Planned,
                                          one->title,
                                          sessionWords(*one, text, QStringLiteral(", ")),
                                          one->session.id};
    std::stable_sort(picture.bars.begin(), picture.bars.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    const auto position = [&](const RecordId &step) {
        const auto at = std::find_if(picture.bars.begin(), picture.bars.end(), [&](const auto &bar) { return bar.step == step; });
        return at == picture.bars.end() ? -1 : static_cast<int>(at - picture.bars.begin());
    };
    for (const auto &chain : domain::attemptChains(forDomain(story.steps)))
        for (std::size_t i = 1; i < chain.size(); ++i)
            if (const int from = position(chain[i - 1]), to = position(chain[i]); from >= 0 && to >= 0)
                picture.links << LanesPicture::Link{from, to};
    return picture;
}

QString pathwaySummary(const PathwayStory &story, const ValueText &text, QDate today) {
    std::set<StructureId> structures;
    const store::Record *next = nullptr;
    for (const auto &step : story.steps) {
        if (const auto structure = structureOf(step)) structures.insert(*structure);
        const auto planned = dayOf(step, "plannedFrom");
        if (domain::stepState(step.fields, iso(today)) == domain::StepState::Planned && planned.isValid() &&
            (!next || planned < dayOf(*next, "plannedFrom")))
            next = &step;
    }
    QStringList parts;
    if (!structures.empty()) parts << PathwayStoryWords::tr("%Ln structure(s)", nullptr, static_cast<int>(structures.size()));
    LanesPicture picture;
    picture.today = today;
    addReferents(picture, story, text);
    if (!picture.referents.isEmpty() && fieldValue(story.person, "referent")) {
        const auto &now = picture.referents.last();
        parts << (picture.referents.size() == 1 ? PathwayStoryWords::tr("%1, since %2").arg(now.words, dateText(now.from)) : now.words);
    }
    if (next) {
        const auto where = stepPlace(*next, text);
        parts << PathwayStoryWords::tr("next: %1 on %2")
                     .arg(where.isEmpty() ? fieldText(*next, "title") : where, dateText(dayOf(*next, "plannedFrom")));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace tp::ui
