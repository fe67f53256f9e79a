#include "ui/activities/SeriesActs.h"

#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "ui/flows/SaveInParts.h"
#include "ui/forms/StructureChoice.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
struct SeriesActsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SeriesActs)
};
constexpr std::size_t mostOfSeries = 1'000;

bool hasSeats(store::Reader &reader, const RecordId &session) {
    store::Query query;
    query.type = "session_seat";
    query.filters = {{"session", store::Filter::Op::Equals, idValue(session)}};
    query.limit = 1;
    const auto found = reader.list(query);
    return !found || !found->empty();
}

} // namespace

// Where somebody was signed up meanwhile, it stays, and so does its series.
std::function<void()> undoingSessions(Backend &backend, PageContext &context, Undo added) {
    return [backend = QPointer(&backend), &context, added = std::move(added)] {
        if (!backend) return;
        auto unused = added;
        const auto stay =
            std::erase_if(unused, [&](const FieldUndo &one) { return one.type == "session" && hasSeats(backend->reader(), one.record); });
        UndoWords words;
        if (stay) {
            words.also = SeriesActsWords::tr("%Ln session(s) where somebody is signed up stay.", nullptr, static_cast<int>(stay));
            std::erase_if(unused, [](const FieldUndo &one) { return one.type == "series"; });
        }
        undoFields(*backend, context, unused, words);
    };
}

const store::Record *SessionSeries::of(const RecordId &session) const {
    const auto at = std::find_if(sessions.begin(), sessions.end(), [&](const store::Record &one) { return one.id == session; });
    return at == sessions.end() ? nullptr : &*at;
}

std::optional<SessionSeries> seriesOf(store::Reader &reader, const store::Record &session) {
    const auto id = idIn<RecordId>(fieldValue(session, "series"));
    auto series = id ? reader.get("series", *id) : fail(Code::NotFound);
    if (!series || series->deleted) return {};
    store::Query query;
    query.type = "session";
    query.filters = {{"series", store::Filter::Op::Equals, idValue(*id)}};
    query.orderBy = "startsAt";
    query.descending = false;
    query.limit = mostOfSeries;
    auto found = reader.list(query);
    if (!found) return {};
    return SessionSeries{std::move(*series), std::move(*found)};
}

SeriesChange changeAlike(const SessionSeries &series, const store::Record &chosen, const std::map<std::string, Value> &set,
                         domain::SeriesPart part, const std::string &now) {
    SeriesChange out;
    const bool callsOff = set.contains("cancelledOn") && !set.at("cancelledOn").isNull();
    for (const auto &one : domain::reachedBy(forDomain(series.sessions), chosen.id, part, now)) {
        const auto *session = series.of(one.id);
        if (callsOff && fieldValue(*session, "cancelledOn")) continue;
        const auto before = out.edit.changes.size();
        const bool itself = one.id == chosen.id; // a colleague may have moved it since
        out.edit.set(*session, itself ? set : domain::changedAlike(one.fields, chosen.fields, set));
        if (out.edit.changes.size() > before) ++out.sessions;
        if (!itself && set.contains("startsAt") && domain::isMovedApart(one.fields, chosen.fields)) ++out.apart;
    }
    return out;
}

void lengthen(Backend &backend, PageContext &context, const SessionSeries &series, const std::string &until,
              std::function<void()> written) {
    auto changes = domain::lengthened({series.series.id, series.series.fields}, forDomain(series.sessions), until);
    Undo added;
    std::vector<RecordId> back;
    for (auto &one : changes) {
        const auto there = backend.reader().get("session", one.record);
        if (there) {
            one.create = false; // deleted once: there again, as the others are
            for (const auto *field : {"cancelledOn", "cancelReason"}) one.set.emplace(field, Value());
            if (there->deleted) back.push_back(one.record);
        }
        added.push_back(undoOfMaking(one));
        if (!there) continue;
        for (const auto &[field, value] : there->fields) added.back().fields.try_emplace(field, FieldUndo::Field{{}, value});
    }
    if (const auto of = structureOf(series.series); backend.me().belongsTo(of)) writeFor(*of, changes, backend.reader().dictionary());
    const auto many = static_cast<int>(changes.size());
    saveInParts(backend, std::move(changes),
                [backend = QPointer(&backend), &context, added, back, many, written = std::move(written)](int left, const Result<> &saved) {
                    if (left < many && written) written();
                    if (!backend) return;
                    for (const auto &id : back)
                        backend->restore("session", id, [&context](const Result<store::Saved> &answer) {
                            if (!answer) context.toast(sentence(answer.error()));
                        });
                    const auto failed =
                        saved ? QString()
                              : SeriesActsWords::tr("%Ln session(s) could not be added. %1", nullptr, left).arg(sentence(saved.error()));
                    if (left == many) return context.toast(failed);
                    auto words = SeriesActsWords::tr("%Ln session(s) added to the series.", nullptr,
                                                     many - left); // in one: a toast takes the place of another
                    if (!failed.isEmpty()) words = failed + QLatin1Char(' ') + words;
                    auto done = added;
                    done.resize(done.size() - static_cast<std::size_t>(left));
                    context.toast(words, undoingSessions(*backend, context, std::move(done)));
                });
}

} // namespace tp::ui
