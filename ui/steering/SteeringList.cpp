#include "ui/steering/SteeringList.h"

#include "core/base/IdValue.h"
#include "ui/lists/StateFormat.h"
#include "ui/text/Dates.h"
#include "ui/text/FieldWords.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {

using Row = SteeringRow;
using State = StateTag::State;

SteeringCell dayIn(const store::Record &record, const char *field) {
    const auto iso = fieldText(record, field);
    return {iso.isEmpty() ? QString() : dateText(std::string_view(fromQt(iso))), iso};
}
SteeringCell words(const QString &text) { return {text}; }
SteeringCell number(const QString &text, std::int64_t value) {
    return {text, value ? QVariant(static_cast<qlonglong>(value)) : QVariant(QString())};
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
        const auto agenda = book.agendaItems(one->id);
        QString items = SteeringList::tr("%Ln item(s)", nullptr, static_cast<int>(agenda.size()));
        // What a session left open is the next one's.
        const bool over = state == domain::SessionState::Held && domain::steeringDay(one->fields) < book.today();
        if (const int open = domain::unanswered(agenda); open > 0 && !over && state != domain::SessionState::CalledOff)
            items = SteeringList::tr("%1, %Ln to answer", nullptr, open).arg(items);
        const bool late = state == domain::SessionState::Unsaid, off = state == domain::SessionState::CalledOff;
        out.push_back({one->id,
                       {{dateTimeText(fromQt(fieldText(*one, "startsAt"))), fieldText(*one, "startsAt")},
                        words(fieldText(*one, "place")),
                        off ? words({}) : SteeringCell{items, static_cast<int>(agenda.size())},
                        off ? words({})
                            : SteeringCell{SteeringList::tr("%1 of %2", "structures").arg(quorum.present).arg(quorum.structures.size()),
                                           static_cast<int>(quorum.present)},
                        words(sessionStateText(state))},
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
                       {words(fieldText(*one, "title")),
                        words(fieldWords(*one, "kind", text)),
                        {dateText(std::string_view(day(*one))), toQt(day(*one))},
                        {SteeringList::tr("%Ln analysis(es)", nullptr, impacts), impacts},
                        words(outcome.isEmpty() ? SteeringList::tr("To be decided") : fieldWords(*one, "outcome", text))},
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
                       {words(fieldText(*one, "title")), words(fieldWords(*one, "kind", text)), words(codeOf(*one, "owner", text)),
                        dayIn(*one, "dueOn"), words(milestoneStateText(is))},
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
                       {words(SteeringList::tr("%1 to %2 · in all: %3", "days, what")
                                  .arg(dateText(std::string_view(period.period.from)), dateText(std::string_view(period.period.until)),
                                       total.isEmpty() ? SteeringList::tr("nothing") : total.join(QStringLiteral(", "))))}});
        for (const auto *one : allotments)
            if (fieldText(*one, "fromOn") == toQt(period.period.from) && fieldText(*one, "untilOn") == toQt(period.period.until))
                out.push_back({one->id,
                               {words(codeOf(*one, "beneficiary", text)),
                                number(postsText(integerOf(*one, "postsPercent")), integerOf(*one, "postsPercent")),
                                number(amountText(integerOf(*one, "euros")), integerOf(*one, "euros")), words(fieldText(*one, "inKind"))}});
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

std::vector<SteeringRow> steeringRows(SteeringKind kind, const SteeringBook &book, const ValueText &text) {
    auto rows = rowsOf(kind, book, text);
    for (auto &row : rows) {
        const auto *record = book.get(steeringTypes[static_cast<std::size_t>(kind)], row.record);
        if (!record || record->conflicts.empty() || row.cells.isEmpty()) continue;
        row.cells.back() = words(sendingText(*record)); // before anything else it is to be read again
        row.state = State::Conflict;
    }
    return rows;
}

SteeringList::SteeringList(SteeringKind kind, Backend &backend, QObject *parent) : ComputedTable(parent), m_kind(kind) {
    const auto column = [](const char *name, const char *title, qsizetype at, Qt::Alignment alignment = {}) {
        return Column(
            name, title, [at](const SteeringRow &row) { return row.cells.value(at).text; },
            [at](const SteeringRow &row) {
                const auto cell = row.cells.value(at);
                return cell.key.isValid() ? cell.key : QVariant(cell.text);
            },
            [at](const SteeringRow &row) { return at + 1 == row.cells.size() ? row.state : std::nullopt; }, alignment);
    };
    switch (kind) {
    case SteeringKind::Sessions:
        declare({column("startsAt", QT_TR_NOOP("When"), 0), column("place", QT_TR_NOOP("Place"), 1),
                 column("agenda", QT_TR_NOOP("Agenda"), 2), column("represented", QT_TR_NOOP("Represented"), 3),
                 column("state", QT_TR_NOOP("State"), 4)});
        break;
    case SteeringKind::Decisions:
        declare({column("title", QT_TR_NOOP("Decision"), 0), column("kind", QT_TR_NOOP("Kind"), 1),
                 column("session", QT_TR_NOOP("Session"), 2), column("teams", QT_TR_NOOP("Teams"), 3),
                 column("state", QT_TR_NOOP("State"), 4)});
        break;
    case SteeringKind::Milestones:
        declare({column("title", QT_TR_NOOP("Milestone or deliverable"), 0), column("kind", QT_TR_NOOP("Kind"), 1),
                 column("owner", QT_TR_NOOP("Answers for it"), 2), column("dueOn", QT_TR_NOOP("Due on"), 3),
                 column("state", QT_TR_NOOP("State"), 4)});
        break;
    case SteeringKind::Means:
        declare({column("beneficiary", QT_TR_NOOP("Structure"), 0), column("posts", QT_TR_NOOP("Posts"), 1, Qt::AlignRight),
                 column("euros", QT_TR_NOOP("Euros"), 2, Qt::AlignRight), column("inKind", QT_TR_NOOP("In kind"), 3)});
        break;
    }
    const auto *type = steeringTypes[static_cast<std::size_t>(kind)];
    declareAdded(backend, {type}, [type](const SteeringRow &row) { return row.record ? RowRecord(type, *row.record) : RowRecord(); });
}

std::optional<RecordId> SteeringList::recordAt(int row) const {
    const auto *its = rowAt(row);
    return its ? its->record : std::nullopt;
}

int SteeringList::rowOf(const RecordId &record) const {
    return rowWhere([&](const SteeringRow &row) { return row.record == record; });
}

} // namespace tp::ui
