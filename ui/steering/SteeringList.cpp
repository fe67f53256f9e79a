#include "ui/steering/SteeringList.h"

#include "core/base/IdValue.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/StateFormat.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {

using Row = SteeringList::Row;
using State = StateTag::State;

QString dayIn(const store::Record &record, const char *field) {
    const auto iso = fieldText(record, field);
    return iso.isEmpty() ? QString() : dateText(std::string_view(fromQt(iso)));
}
QString spoken(const store::Record &record, const char *field, const ValueText &text) {
    const auto *value = fieldValue(record, field);
    return value ? text.of(fieldOf(record.type, field), *value) : QString();
}
QString codeOf(const store::Record &record, const char *field, const ValueText &text) {
    const auto structure = idIn<StructureId>(fieldValue(record, field));
    return structure ? text.structureCode(*structure) : QString();
}
std::int64_t integerOf(const store::Record &record, const char *field) {
    const auto *value = fieldValue(record, field);
    return value && value->integer() ? *value->integer() : 0;
}
// In that order; what is equal stays as it came: by id.
template <class Key> void order(std::vector<const store::Record *> &records, Key key, bool newestFirst) {
    std::stable_sort(records.begin(), records.end(),
                     [&](const auto *a, const auto *b) { return newestFirst ? key(*b) < key(*a) : key(*a) < key(*b); });
}

std::vector<Row> sessionRows(const SteeringBook &book) {
    auto sessions = book.all("steering_session");
    order(
        sessions, [](const store::Record &one) { return fieldText(one, "startsAt"); }, true);
    std::vector<Row> out;
    for (const auto *one : sessions) {
        const auto state = domain::steeringState(one->fields, book.today());
        const auto quorum = book.quorum(one->id);
        const auto agenda = book.agenda(one->id);
        QString items = SteeringList::tr("%Ln item(s)", nullptr, static_cast<int>(agenda.items.size()));
        // What a session left open is the next one's.
        const bool over = state == domain::SessionState::Held && domain::steeringDay(one->fields) < book.today();
        if (const int open = agenda.unanswered(); open > 0 && !over && state != domain::SessionState::CalledOff)
            items = SteeringList::tr("%1, %Ln to answer", nullptr, open).arg(items);
        const bool late = state == domain::SessionState::Unsaid, off = state == domain::SessionState::CalledOff;
        out.push_back({one->id,
                       {dateTimeText(fromQt(fieldText(*one, "startsAt"))), fieldText(*one, "place"), off ? QString() : items,
                        off ? QString() : SteeringList::tr("%1 of %2", "structures").arg(quorum.present).arg(quorum.structures.size()),
                        sessionStateText(state)},
                       !one->conflicts.empty()               ? State::Conflict
                       : late                                ? State::Late
                       : off                                 ? State::ToComplete
                       : state == domain::SessionState::Held ? State::Sent
                                                             : State::Planned});
    }
    return out;
}

std::vector<Row> decisionRows(const SteeringBook &book, const ValueText &text) {
    auto decisions = book.all("decision");
    const auto sessionOf = [&](const store::Record &one) {
        return book.get("steering_session", idIn<RecordId>(fieldValue(one, "session")));
    };
    const auto day = [&](const store::Record &one) {
        const auto *session = sessionOf(one);
        return session ? domain::steeringDay(session->fields) : std::string();
    };
    order(
        decisions, [&](const store::Record &one) { return integerOf(one, "position"); }, false);
    order(decisions, day, true);
    std::vector<Row> out;
    for (const auto *one : decisions) {
        const auto outcome = fieldText(*one, "outcome");
        const auto impacts = static_cast<int>(book.impactsOn("decision", one->id).size());
        out.push_back({one->id,
                       {fieldText(*one, "title"), spoken(*one, "kind", text), dateText(std::string_view(day(*one))),
                        SteeringList::tr("%Ln analysis(es)", nullptr, impacts),
                        outcome.isEmpty() ? SteeringList::tr("To be decided") : spoken(*one, "outcome", text)},
                       !one->conflicts.empty()             ? State::Conflict
                       : outcome == QLatin1String("taken") ? State::Sent
                                                           : State::Planned});
    }
    return out;
}

std::vector<Row> milestoneRows(const SteeringBook &book, const ValueText &text) {
    auto milestones = book.all("milestone");
    const auto state = [&](const store::Record &one) { return domain::milestoneState(one.fields, book.today()); };
    const auto over = [&](const store::Record &one) {
        return state(one) == domain::MilestoneState::Reached || state(one) == domain::MilestoneState::GivenUp;
    };
    order(
        milestones, [&](const store::Record &one) { return std::pair(over(one), fieldText(one, "dueOn")); }, false);
    std::vector<Row> out;
    for (const auto *one : milestones) {
        const auto is = state(*one);
        out.push_back({one->id,
                       {fieldText(*one, "title"), spoken(*one, "kind", text), codeOf(*one, "owner", text), dayIn(*one, "dueOn"),
                        milestoneStateText(is)},
                       !one->conflicts.empty()                 ? State::Conflict
                       : is == domain::MilestoneState::Late    ? State::Late
                       : is == domain::MilestoneState::Reached ? State::Sent
                                                               : State::Planned});
    }
    return out;
}

std::vector<Row> meansRows(const SteeringBook &book, const ValueText &text) {
    auto allotments = book.all("allotment");
    order(
        allotments, [&](const store::Record &one) { return codeOf(one, "beneficiary", text); }, false);
    std::vector<domain::Record> rules;
    for (const auto *one : allotments) rules.push_back({one->id, one->fields});
    std::vector<Row> out;
    for (const auto &period : domain::meansByPeriod(rules)) {
        QStringList total;
        if (const auto posts = postsText(period.total.postsPercent); !posts.isEmpty()) total << posts;
        if (const auto euros = amountText(period.total.euros); !euros.isEmpty()) total << euros;
        if (period.total.inKind) total << SteeringList::tr("%Ln in kind", nullptr, period.total.inKind);
        out.push_back({{},
                       {SteeringList::tr("%1 to %2 · in all: %3", "days, what")
                            .arg(dateText(std::string_view(period.period.from)), dateText(std::string_view(period.period.until)),
                                 total.isEmpty() ? SteeringList::tr("nothing") : total.join(QStringLiteral(", ")))}});
        for (const auto *one : allotments)
            if (fieldText(*one, "fromOn") == toQt(period.period.from) && fieldText(*one, "untilOn") == toQt(period.period.until))
                out.push_back({one->id,
                               {codeOf(*one, "beneficiary", text), postsText(integerOf(*one, "postsPercent")),
                                amountText(integerOf(*one, "euros")), fieldText(*one, "inKind")}});
    }
    return out;
}

} // namespace

namespace {
std::vector<Row> rowsOf(SteeringKind kind, const SteeringBook &book, const ValueText &text) {
    switch (kind) {
    case SteeringKind::Sessions:
        return sessionRows(book);
    case SteeringKind::Decisions:
        return decisionRows(book, text);
    case SteeringKind::Milestones:
        return milestoneRows(book, text);
    case SteeringKind::Means:
        break;
    }
    return meansRows(book, text);
}
} // namespace

std::vector<SteeringList::Row> steeringRows(SteeringKind kind, const SteeringBook &book, const ValueText &text) {
    static constexpr const char *types[] = {"steering_session", "decision", "milestone", "allotment"};
    auto rows = rowsOf(kind, book, text);
    for (auto &row : rows) {
        const auto *record = book.get(types[static_cast<std::size_t>(kind)], row.record);
        if (!record || record->conflicts.empty() || row.cells.isEmpty()) continue;
        row.cells.back() = sendingText(*record); // before anything else it is to be read again
        row.state = State::Conflict;
    }
    return rows;
}

SteeringList::SteeringList(SteeringKind kind, QObject *parent) : QAbstractTableModel(parent), m_kind(kind) {}

void SteeringList::setRows(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<RecordId> SteeringList::recordAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].record : std::nullopt;
}

int SteeringList::rowOf(const RecordId &record) const {
    const auto at = std::ranges::find(m_rows, std::optional(record), &Row::record);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int SteeringList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int SteeringList::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_kind == SteeringKind::Means ? 4 : 5; }

QVariant SteeringList::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return row.cells.value(index.column());
    if (role == BandCellRole && !row.record) return QString();
    if (role == Qt::AccessibleTextRole) {
        if (!row.record) return row.cells.value(index.column());
        return spokenCell(index);
    }
    if (role == StateCellRole && row.state && index.column() == columnCount() - 1) return static_cast<int>(*row.state);
    return {};
}

Qt::ItemFlags SteeringList::flags(const QModelIndex &index) const {
    return !index.isValid() || recordAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::ItemIsEnabled;
}

QVariant SteeringList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && m_kind == SteeringKind::Means && (section == 1 || section == 2))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // as the numbers below
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    switch (m_kind) {
    case SteeringKind::Sessions:
        return QStringList{tr("When"), tr("Place"), tr("Agenda"), tr("Represented"), tr("State")}.value(section);
    case SteeringKind::Decisions:
        return QStringList{tr("Decision"), tr("Kind"), tr("Session"), tr("Teams"), tr("State")}.value(section);
    case SteeringKind::Milestones:
        return QStringList{tr("Milestone or deliverable"), tr("Kind"), tr("Answers for it"), tr("Due on"), tr("State")}.value(section);
    case SteeringKind::Means:
        break;
    }
    return QStringList{tr("Structure"), tr("Posts"), tr("Euros"), tr("In kind")}.value(section);
}

} // namespace tp::ui
