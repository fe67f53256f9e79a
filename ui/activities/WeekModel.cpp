#include "ui/activities/WeekModel.h"

#include "ui/Backend.h"
#include "ui/lists/StateFormat.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

namespace tp::ui {

WeekModel::WeekModel(Backend &backend, ValueText &text, QObject *parent) : ComputedTable(parent), m_reader(backend.reader()), m_text(text) {
    declare(
        {{"when", QT_TR_NOOP("When"), [](const WeekRow &row) { return row.when; }, [](const WeekRow &row) { return toQt(row.startsAt); }},
         {"activity", QT_TR_NOOP("Activity"), [](const WeekRow &row) { return row.what; }},
         {"structure", QT_TR_NOOP("Structure"), [](const WeekRow &row) { return row.whose; }},
         {"place", QT_TR_NOOP("Place"), [](const WeekRow &row) { return row.where; }},
         {"seats", QT_TR_NOOP("Seats"), [](const WeekRow &row) { return row.seats; }, [](const WeekRow &row) { return row.taken; }},
         {"state", QT_TR_NOOP("State"), [](const WeekRow &row) { return row.state; }, {}, [](const WeekRow &row) { return row.tag; }}});
    declareAdded(backend, {"session"}, [](const WeekRow &row) { return row.session ? RowRecord("session", *row.session) : RowRecord(); });
}

void WeekModel::setFilter(const SessionFilter &filter) {
    m_filter = filter;
    refresh();
}

void WeekModel::refresh() {
    m_sessions = sessionsOf(m_reader, m_filter);
    std::vector<WeekRow> rows;
    for (const auto &[session, activity, occupancy, said] : m_sessions) {
        const auto startsAt = fieldText(session, "startsAt"), day = startsAt.left(10);
        if (rows.empty() || rows.back().day != fromQt(day)) {
            WeekRow title;
            title.day = fromQt(day);
            title.when = dayTitle(QDate::fromString(day, Qt::ISODate));
            rows.push_back(std::move(title));
        }
        WeekRow row;
        row.session = session.id;
        row.day = fromQt(day);
        row.startsAt = fromQt(startsAt);
        row.when = hoursText(session);
        row.what = sessionTitle(activity);
        if (const auto structure = structureOf(session)) row.whose = m_text.structureCode(*structure);
        row.where = sessionPlace(session);
        row.seats = seatsText(session, occupancy);
        row.taken = occupancy.seated;
        using Tag = StateTag::State;
        if (fieldValue(session, "cancelledOn"))
            row.state = tr("Called off"), row.tag = Tag::Late;
        else if (!session.conflicts.empty())
            row.state = sendingText(session), row.tag = Tag::Conflict;
        else if (occupancy.tooMany)
            row.state = tr("%Ln too many", nullptr, occupancy.tooMany), row.tag = Tag::Conflict;
        else if (!occupancy.free)
            row.state = tr("Open to all");
        else if (*occupancy.free)
            row.state = tr("%Ln free", nullptr, *occupancy.free);
        else
            row.state = tr("Full"), row.tag = Tag::Pending;
        rows.push_back(std::move(row));
    }
    if (rows != madeRows()) setRows(std::move(rows));
}

std::optional<RecordId> WeekModel::sessionAt(int row) const {
    const auto *its = rowAt(row);
    return its ? its->session : std::nullopt;
}

int WeekModel::rowOf(const RecordId &session) const {
    return rowWhere([&](const WeekRow &row) { return row.session == session; });
}

int WeekModel::firstRowFrom(const std::string &day) const {
    int last = -1;
    for (int row = 0; row < rowCount(); ++row)
        if (sessionAt(row)) {
            last = row;
            if (rowAt(row)->day >= day) break;
        }
    return last;
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const {
    return sessionAt(index.row()) ? ComputedTable::flags(index) : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace tp::ui
