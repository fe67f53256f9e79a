#include "ui/outings/Outings.h"

#include "ui/forms/StructureChoice.h"
#include "ui/shell/Page.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
struct OutingsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Outings)
};
constexpr std::int64_t longestMs = 16ll * 3600 * 1000;
constexpr int daysNear = 2;
constexpr std::size_t recent = 50; // outings of a structure within that time

std::string asRecorded(std::int64_t ms) { return fromQt(parisTime(ms).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))); }

constexpr std::size_t idSize = 16, mostJoined = 20; // the last ones: what is noted after coming back belongs to them too

std::vector<RecordId> joinedHere(store::Reader &reader) { // the newest first
    std::vector<RecordId> out;
    const auto kept = reader.draft(joinedKey);
    if (!kept || !*kept) return out;
    for (ByteView rest = **kept; rest.size() >= idSize; rest = rest.subspan(idSize))
        if (const auto id = RecordId::from(rest.first(idSize))) out.push_back(*id);
    return out;
}

void keepJoined(Backend &backend, const std::vector<RecordId> &joined) {
    Bytes bytes;
    for (std::size_t at = 0; at < std::min(joined.size(), mostJoined); ++at)
        bytes.insert(bytes.end(), joined[at].bytes.begin(), joined[at].bytes.end());
    backend.saveDraft(joinedKey, bytes);
}

// Of this member's structures, begun from `from` to `until`, both as recorded and included; the newest first.
std::vector<store::Record> begunBetween(const Backend &backend, store::Reader &reader, const std::string &from, const std::string &until) {
    store::Query query;
    query.type = "outing";
    query.filters = {{"startedAt", store::Filter::Op::AtLeast, from},
                     {"startedAt", store::Filter::Op::Below, until + '~'}, // after every time of that minute
                     {"structure", store::Filter::Op::Equals, ourStructures(backend.me())}};
    query.orderBy = "startedAt";
    query.limit = recent;
    auto found = reader.list(query);
    if (!found) return {};
    std::erase_if(*found, [](const store::Record &outing) { return outing.deleted; });
    return std::move(*found);
}

// Those of them that this member begun, or joined here.
std::vector<store::Record> takenPartIn(const Backend &backend, store::Reader &reader, const std::string &from, const std::string &until) {
    auto outings = begunBetween(backend, reader, from, until);
    std::optional<std::vector<RecordId>> joined; // looked up once it matters
    std::erase_if(outings, [&](const store::Record &outing) {
        if (isMine(backend, outing)) return false;
        if (!joined) joined = joinedHere(reader);
        return std::ranges::find(*joined, outing.id) == joined->end();
    });
    return outings;
}

bool isOf(const store::Record &outing, const std::optional<StructureId> &structure) {
    return !structure || structureOf(outing) == *structure;
}

// Each way offers the other; `again`: it was done that way first.
std::function<void()> oneWay(QPointer<Backend> backend, PageContext &context, const RecordId &outing, bool join, bool again) {
    return [backend, &context, outing, join, again] {
        if (!backend) return;
        join ? joinOuting(*backend, outing) : leaveOuting(*backend, outing);
        const auto said = join ? joinedSentence() : leftSentence();
        auto other = oneWay(backend, context, outing, !join, !again);
        again ? context.redone(said, std::move(other)) : context.undone(said, std::move(other));
    };
}
} // namespace

std::string nowText(const Clock &clock) { return asRecorded(clock.nowMs()); }

std::optional<store::Record> currentOuting(const Backend &backend, store::Reader &reader, const std::optional<StructureId> &of) {
    const auto now = backend.clock().nowMs();
    for (auto &outing : takenPartIn(backend, reader, asRecorded(now - longestMs), asRecorded(now)))
        if (!fieldValue(outing, "endedAt") && isOf(outing, of)) return std::move(outing);
    return std::nullopt;
}

std::optional<store::Record> outingToJoin(const Backend &backend, store::Reader &reader) {
    if (!mayGoOut(backend) || currentOuting(backend, reader)) return std::nullopt;
    const auto now = backend.clock().nowMs();
    for (auto &outing : begunBetween(backend, reader, asRecorded(now - longestMs), asRecorded(now)))
        if (!fieldValue(outing, "endedAt") && !outing.readOnly) return std::move(outing);
    return std::nullopt;
}

void joinOuting(Backend &backend, const RecordId &outing) {
    auto joined = joinedHere(backend.reader());
    std::erase(joined, outing);
    joined.insert(joined.begin(), outing);
    keepJoined(backend, joined);
}

void leaveOuting(Backend &backend, const RecordId &outing) {
    auto joined = joinedHere(backend.reader());
    std::erase(joined, outing);
    keepJoined(backend, joined);
}

QString leftSentence() { return OutingsWords::tr("Outing left. It goes on for the others."); }

std::function<void()> undoingJoin(Backend &backend, PageContext &context, const RecordId &outing, bool joined) {
    return oneWay(&backend, context, outing, !joined, false);
}

QString joinedSentence() { return OutingsWords::tr("Outing joined. What you note is added to it by itself."); }

bool isJoined(store::Reader &reader, const RecordId &outing) {
    const auto joined = joinedHere(reader);
    return std::ranges::find(joined, outing) != joined.end();
}

bool isMine(const Backend &backend, const store::Record &outing) {
    const auto me = backend.me().member;
    const auto *by = fieldValue(outing, "startedBy");
    return by && by->bytes() && *by->bytes() == Bytes(me.bytes.begin(), me.bytes.end());
}

std::optional<store::Record> outingAt(const Backend &backend, store::Reader &reader, const std::string &occurredAt,
                                      const std::optional<StructureId> &of) {
    const auto at = QDateTime::fromString(toQt(occurredAt), QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (!at.isValid()) return std::nullopt;
    const auto earliest = fromQt(at.addMSecs(-longestMs).toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    for (auto &outing : takenPartIn(backend, reader, earliest, occurredAt)) // of one form, so that text orders them
        if (const auto ended = fieldText(outing, "endedAt"); isOf(outing, of) && (ended.isEmpty() || fromQt(ended) >= occurredAt))
            return std::move(outing);
    return std::nullopt;
}

std::vector<store::Record> outingsNear(store::Reader &reader, const StructureId &structure, const std::string &occurredAt) {
    const auto day = QDate::fromString(toQt(occurredAt).left(10), Qt::ISODate);
    if (!day.isValid()) return {};
    store::Query query;
    query.type = "outing";
    query.filters = {{"startedAt", store::Filter::Op::AtLeast, fromQt(day.addDays(-daysNear).toString(Qt::ISODate))},
                     {"startedAt", store::Filter::Op::Below, fromQt(day.addDays(daysNear + 1).toString(Qt::ISODate))},
                     {"structure", store::Filter::Op::Equals, Bytes(structure.bytes.begin(), structure.bytes.end())}};
    query.orderBy = "startedAt";
    query.limit = recent;
    return reader.list(query).value_or(std::vector<store::Record>());
}

std::optional<RecordId> outingOf(const store::Record &encounter) {
    const auto *of = fieldValue(encounter, "outing");
    const auto *bytes = of ? of->bytes() : nullptr;
    const auto id = bytes ? RecordId::from(*bytes) : fail(Code::NotFound);
    return id ? std::optional(*id) : std::nullopt;
}

bool isOfOuting(const store::Record &encounter, const RecordId &outing) {
    const auto *of = fieldValue(encounter, "outing");
    return of && of->bytes() && *of->bytes() == Bytes(outing.bytes.begin(), outing.bytes.end());
}

QStringList plannedPlaces(const store::Record &outing) {
    QStringList places;
    for (const auto &line : fieldText(outing, "plan").split(QLatin1Char('\n')))
        if (auto place = line.simplified(); !place.isEmpty()) places << place;
    return places;
}

QString outingTitle(const store::Record &outing) {
    const auto began = fieldText(outing, "startedAt"), ended = fieldText(outing, "endedAt");
    const auto day = dateText(std::string_view(fromQt(began.left(10)))), from = began.mid(11);
    if (ended.isEmpty()) return OutingsWords::tr("Outing of %1, since %2").arg(day, from);
    const auto until = ended.left(10) == began.left(10) ? ended.mid(11) : dateTimeText(fromQt(ended));
    return OutingsWords::tr("Outing of %1, %2 to %3").arg(day, from, until);
}

bool mayGoOut(const Backend &backend) { return backend.me().roles & typeOf("outing").writers; }

bool mayChangeOuting(const Backend &backend, const store::Record &outing) {
    const auto structure = structureOf(outing);
    return mayGoOut(backend) && !outing.readOnly && backend.me().belongsTo(structure);
}

} // namespace tp::ui
