#include "ui/pathways/BoardModel.h"

#include "core/base/IdValue.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/FilterMatch.h"
#include "ui/models/SpokenCell.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/persons/PersonStory.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <set>

namespace tp::ui {
namespace {
constexpr int turnMs = 8;
constexpr std::size_t mostRead = 5'000;
} // namespace

BoardModel::BoardModel(Backend &backend, ValueText &text, QObject *parent) : QAbstractTableModel(parent), m_backend(backend), m_text(text) {
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &BoardModel::readSome);
}

void BoardModel::setFilter(const BoardFilter &filter) {
    m_filter = filter;
    refresh();
}

void BoardModel::refresh() {
    m_waiting = filesToRead();
    m_read.clear();
    m_turn.start();
}

// Whom somebody follows is asked of the people: the pathways do not say it, and of thousands few are theirs.
std::vector<RecordId> BoardModel::filesToRead() const {
    store::Query query;
    query.limit = mostRead;
    if (m_filter.mine) {
        query.type = "person";
        query.filters = {{"referent", store::Filter::Op::Equals, idValue(m_backend.me().member)}};
    } else {
        query.type = "pathway";
        query.filters = {{"endedOn", store::Filter::Op::Equals, {}}};
        query.orderBy = "startedOn";
    }
    std::vector<RecordId> files;
    const auto found = m_backend.reader().list(query);
    for (const auto &record : found ? *found : std::vector<store::Record>())
        if (const auto file = m_filter.mine ? record.id : idIn<RecordId>(fieldValue(record, "person"))) files.push_back(*file);
    std::ranges::sort(files);
    files.erase(std::ranges::unique(files).begin(), files.end());
    return files;
}

void BoardModel::readSome() {
    QElapsedTimer since;
    since.start();
    while (!m_waiting.empty() && since.elapsed() < turnMs) {
        if (auto row = rowOfFile(m_waiting.back())) m_read.push_back(std::move(*row));
        m_waiting.pop_back();
    }
    if (m_waiting.empty()) finish();
}

std::optional<BoardModel::Row> BoardModel::rowOfFile(const RecordId &file) const {
    auto &reader = m_backend.reader();
    const auto record = reader.get("person", file);
    if (!record || record->deleted) return {};
    const auto referent = idIn<MemberId>(fieldValue(*record, "referent"));
    const auto story = pathwayStory(reader, file);
    const auto *current = story ? story->current() : nullptr;                          // of two begun at once, one counts
    if (!current || idIn<RecordId>(fieldValue(*current, "person")) != file) return {}; // of several files, one counts
    const auto &pathway = *current;
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    const auto iso = fromQt(today.toString(Qt::ISODate));
    Row row;
    row.person = story->person.id;
    row.pathway = pathway.id;
    row.name = recordTitle(story->person, m_text, today).title;
    row.referent = m_text.member(referent);
    if (!m_filter.words.isEmpty() && !mentionsAll(row.name + QLatin1Char(' ') + row.referent, m_filter.words)) return {};
    std::vector<store::Record> phases;
    for (const auto &phase : story->phases)
        if (idIn<RecordId>(fieldValue(phase, "pathway")) == pathway.id) phases.push_back(phase);
    for (const auto &span : domain::phaseSpans(forDomain(phases), iso, {}))
        if (span.days.from <= iso) row.phase = span.phase;
    std::set<QString> structures;
    const auto hear = [&](const QString &day) {
        const auto on = QDate::fromString(day.left(10), Qt::ISODate);
        if (on.isValid() && on <= today && (!row.heard.isValid() || on > row.heard)) row.heard = on;
    };
    hear(fieldText(pathway, "startedOn"));
    if (const auto met = lastContact(reader, story->files)) hear(met->toString(Qt::ISODate));
    QDate next;
    for (const auto &step : story->steps) {
        if (const auto structure = structureOf(step)) structures.insert(m_text.structureCode(*structure));
        for (const auto *field : {"startedOn", "endedOn"}) hear(fieldText(step, field));
        const auto state = domain::stepState(step.fields, iso);
        const auto planned = QDate::fromString(fieldText(step, "plannedFrom"), Qt::ISODate);
        if ((state != domain::StepState::Planned && state != domain::StepState::Unsaid) || !planned.isValid()) continue;
        if (next.isValid() && next <= planned) continue;
        next = planned;
        row.next = tr("%1, %2", "step, day").arg(fieldText(step, "title"), dateText(planned));
    }
    const auto several = [](const store::Record &one) { return !one.conflicts.empty(); };
    row.versions = several(pathway) || std::ranges::any_of(story->steps, several) || std::ranges::any_of(story->phases, several);
    row.structures = QStringList(structures.begin(), structures.end()).join(QStringLiteral(", "));
    row.news = row.heard.isValid() ? sinceText(row.heard, today) : tr("never");
    if (row.versions) row.news = tr("%1, two versions", "since when").arg(row.news);
    row.quiet = m_filter.quietDays > 0 && (!row.heard.isValid() || row.heard.daysTo(today) >= m_filter.quietDays);
    if (m_filter.quietDays > 0 && !row.quiet) return {};
    return row;
}

void BoardModel::finish() {
    m_turn.stop();
    std::map<std::string, int> order;
    for (const auto &term : termsOf("pathway_phase")) order.emplace(term.code, static_cast<int>(order.size()));
    const auto place = [&](const std::string &phase) { // a phase of a newer version, and none: last
        const auto at = order.find(phase);
        return at == order.end() ? static_cast<int>(order.size()) + (phase.empty() ? 1 : 0) : at->second;
    };
    std::stable_sort(m_read.begin(), m_read.end(), [&](const Row &a, const Row &b) {
        if (place(a.phase) != place(b.phase)) return place(a.phase) < place(b.phase);
        if (a.heard != b.heard) return a.heard < b.heard; // who has waited longest stands first
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_read.size(); ++i) {
        if (i == 0 || m_read[i].phase != m_read[i - 1].phase) {
            const auto many = std::count_if(m_read.begin(), m_read.end(), [&](const Row &one) { return one.phase == m_read[i].phase; });
            Row band;
            band.band = true;
            const auto words =
                m_read[i].phase.empty() ? tr("No phase yet") : termLabel(m_text.dictionary(), "pathway_phase", m_read[i].phase);
            band.name = tr("%1 · %2", "phase, how many people").arg(words).arg(many);
            rows.push_back(std::move(band));
        }
        rows.push_back(m_read[i]);
    }
    m_shown = m_read.size();
    m_read.clear();
    const auto same = [](const Row &a, const Row &b) { return a.band == b.band && a.person == b.person && a.name == b.name; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) { // where people stand in the list, they stay
        m_rows = std::move(rows);
        if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit loaded();
}

std::optional<RecordId> BoardModel::personAt(int row) const {
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].band) return {};
    return m_rows[static_cast<std::size_t>(row)].person;
}

std::optional<RecordId> BoardModel::pathwayAt(int row) const {
    if (!personAt(row)) return {};
    return m_rows[static_cast<std::size_t>(row)].pathway;
}

int BoardModel::rowOf(const RecordId &person) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return !row.band && row.person == person; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int BoardModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int BoardModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant BoardModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.band) {
        if (role == BandCellRole) return QString();
        return (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && index.column() == Person ? QVariant(row.name) : QVariant();
    }
    const QString texts[] = {row.name, row.referent, row.structures, row.next, row.news};
    const auto &text = texts[index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text;
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == News)
        return static_cast<int>(row.versions ? StateTag::State::Conflict : row.quiet ? StateTag::State::Late : StateTag::State::Planned);
    return {};
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Person:
        return tr("Person");
    case Referent:
        return tr("Referent");
    case Structures:
        return tr("Structures");
    case Next:
        return tr("Next step");
    case News:
        return tr("Last news");
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const {
    return index.isValid() && m_rows[static_cast<std::size_t>(index.row())].band ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                                                 : QAbstractTableModel::flags(index);
}

} // namespace tp::ui
