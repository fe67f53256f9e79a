#include "ui/outings/OutingTimeline.h"

#include "ui/text/AddedText.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct OutingTimelineWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::OutingTimeline)
};
} // namespace

QList<TimelineEntry> outingEntries(const reports::OutingSummary &summary, store::Reader &reader, const ValueText &text) {
    struct Happened {
        QString at;
        TimelineEntry entry;
    };
    std::vector<Happened> all;
    const auto add = [&](const store::Record &record, const char *when, const QString &title, const QString &words) {
        const auto at = fieldText(record, when);
        TimelineEntry entry;
        entry.day = QDate::fromString(at.left(10), Qt::ISODate);
        entry.title = OutingTimelineWords::tr("%1, %2", "a time, what happened").arg(at.mid(11), title);
        entry.text = words;
        entry.opens = record.id;
        all.push_back({at, std::move(entry)});
    };
    for (const auto &encounter : summary.encounters)
        add(encounter, "occurredAt", placeText(encounter, text.dictionary()), whoText(encounter, reader, text));
    for (const auto &observation : summary.observations)
        add(observation, "observedAt", placeText(observation, text.dictionary()),
            (QStringList(fieldText(observation, "note")) + addedLines(observation, text)).join(QLatin1Char('\n')).trimmed());
    std::stable_sort(all.begin(), all.end(), [](const Happened &a, const Happened &b) { return a.at > b.at; });
    QList<TimelineEntry> entries;
    for (auto &one : all) entries << std::move(one.entry);
    return entries;
}

} // namespace tp::ui
