#include "ui/pathways/BoardModel.h"

#include "core/base/IdValue.h"
#include "core/store/Rows.h"
#include "ui/models/FilterMatch.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <set>

namespace tp::ui {
namespace {
constexpr std::size_t readTogether = 50;        // people
constexpr std::size_t mostUnderWay = 1'000'000; // pathways, of which those are asked for that hold something: their ids alone
constexpr std::string_view ofAPathway[] = {"pathway", "pathway_phase", "pathway_step"};
constexpr std::string_view ofOnePerson[] = {"pathway", "pathway_phase", "pathway_step", "participation"};
constexpr std::string_view ofAll[] = {"person", "member", "structure", "term"}; // who they are, whose, and in what order
constexpr std::size_t mostChanged = 40;                                         // records: reading all costs little more

const Value *valueIn(const domain::Fields &fields, const char *field) {
    const auto at = fields.find(field);
    return at == fields.end() ? nullptr : &at->second;
}
std::string_view textIn(const domain::Fields &fields, const char *field) {
    const auto *value = valueIn(fields, field);
    const auto *text = value ? value->text() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}
QDate dayFrom(std::string_view iso) { return QDate::fromString(toQt(iso), Qt::ISODate); }

// Of each record the fields alone that are asked for, and its id.
std::vector<store::Record> someFields(store::Reader &reader, const store::Query &query, const std::vector<std::string> &fields) {
    std::vector<store::Record> out;
    const auto page = store::rowsOf(reader).rows({query, fields, true, query.orderBy.empty()});
    for (std::size_t row = 0; page && row < page->size(); ++row) {
        store::Record record;
        record.type = query.type;
        record.id = page->id(row);
        record.fields = page->values(row, fields);
        out.push_back(std::move(record));
    }
    return out;
}
} // namespace

BoardModel::BoardModel(Backend &backend, ValueText &text, QObject *parent) : ComputedTable(parent), m_backend(backend), m_text(text) {
    const auto day = [](QDate at) { return at.isValid() ? QVariant(at) : QVariant(); };
    declare({{"person", QT_TR_NOOP("Person"), [](const BoardRow &row) { return row.name; }},
             {"referent", QT_TR_NOOP("Referent"), [](const BoardRow &row) { return row.referent; }},
             {"structures", QT_TR_NOOP("Structures"), [](const BoardRow &row) { return row.structures; }},
             {"next", QT_TR_NOOP("Next step"), [](const BoardRow &row) { return row.next; },
              [day](const BoardRow &row) { return day(row.due); }},
             {"news", QT_TR_NOOP("Last news"), [](const BoardRow &row) { return row.news; },
              [day](const BoardRow &row) { return day(row.heard); },
              [](const BoardRow &row) {
                  return row.versions ? StateTag::State::Conflict : row.quiet ? StateTag::State::Late : StateTag::State::Planned;
              }}});
    declareAdded(backend, {"pathway"}, [](const BoardRow &row) { return RowRecord("pathway", row.pathway); });
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &BoardModel::readSome);
}

void BoardModel::setFilter(const BoardFilter &filter, std::vector<store::Filter> added) {
    const bool otherPeople = !m_isRead || filter.mine != m_filter.mine;
    m_filter = filter;
    if (m_added != added) m_holding.reset();
    m_added = std::move(added);
    m_isBehind = m_isRead && (otherPeople || m_turn.isActive());
    if (otherPeople) return refresh();
    if (!m_turn.isActive()) show(); // else when all are read
}

void BoardModel::forget(const store::ChangedTypes &what) {
    const auto isOf = [](const auto &types) {
        return [&types](const auto &record) { return std::ranges::find(types, record.first) != std::end(types); };
    };
    const auto isPathway = [](const auto &record) { return record.first == "pathway"; };
    if (what.everything || what.records.empty() || std::ranges::any_of(what.records, isPathway)) m_holding.reset();
    for (const auto &record : what.records)
        if (isOf(ofOnePerson)(record)) m_changed.push_back(record);
    m_isStale = m_isStale || what.everything || what.records.empty() || m_changed.size() > mostChanged ||
                std::ranges::any_of(what.records, isOf(ofAll));
    if (m_changed.size() > mostChanged || (m_isStale && !m_isStopped)) m_changed.clear();
}

void BoardModel::look() {
    if (m_turn.isActive()) return; // looked at again when it is read: changes that go on coming would never let it end
    const bool whole = !m_isRead || m_isStale || m_readOn != parisTime(m_backend.clock().nowMs()).date();
    if (!whole && m_changed.empty()) return;
    const bool shownOnly = m_isStopped && m_isRead; // who stopped it is not made to wait again
    if (const auto people = whole || (m_leftOut > 0 && !shownOnly) ? std::nullopt : changedPeople()) return readAgain(*people);
    shownOnly ? readShown() : refresh();
}

void BoardModel::stop() {
    if (!m_turn.isActive() || m_isStopped) return;
    m_isStopped = true;
    m_waiting.clear();
    readSome();
}

void BoardModel::readAll() {
    m_isBehind = m_isRead;
    refresh();
}

void BoardModel::refresh() {
    m_isStale = m_isStopped = false;
    m_changed.clear();
    takeDay();
    findFiles();
    m_all = m_waiting.size();
    m_reading.clear();
    m_turn.start();
}

void BoardModel::takeDay() {
    m_readOn = parisTime(m_backend.clock().nowMs()).date();
    m_readIso = fromQt(m_readOn.toString(Qt::ISODate));
}

// Whom somebody follows is asked of the people: the pathways do not say it, and of thousands few are theirs.
void BoardModel::findFiles() {
    store::Query query;
    query.limit = m_most;
    std::vector<std::string> fields{"person"};
    if (m_filter.mine) {
        query.type = "person";
        query.filters = {{"referent", store::Filter::Op::Equals, idValue(m_backend.me().member)}};
        fields = {"usualName", "familyName", "referent", "sameAs"}; // fileName, rowFrom, PathwayStories
    } else {
        query.type = "pathway";
        query.filters = {{"endedOn", store::Filter::Op::Equals, {}}};
        query.orderBy = "startedOn";
    }
    m_waiting.clear();
    m_people.clear();
    auto found = someFields(m_backend.reader(), query, fields);
    m_leftOut = found.size() < m_most ? 0 : m_backend.reader().count(query).value_or(m_most) - m_most;
    for (auto &record : found)
        if (m_filter.mine) {
            m_waiting.push_back(record.id);
            m_people.emplace(record.id, std::move(record));
        } else if (const auto file = idIn<RecordId>(fieldValue(record, "person"))) {
            m_waiting.push_back(*file);
        }
    findVersions();
    std::ranges::sort(m_waiting);
    m_waiting.erase(std::ranges::unique(m_waiting).begin(), m_waiting.end());
}

void BoardModel::findVersions() {
    m_severalVersions.clear(); // there are few of them
    const auto conflicts = m_backend.reader().conflicts().value_or(std::vector<store::Conflict>());
    for (const auto &one : conflicts)
        if (one.file && std::ranges::find(ofAPathway, one.type) != std::end(ofAPathway)) m_severalVersions.insert(*one.file);
}

std::optional<std::set<RecordId>> BoardModel::changedPeople() const {
    auto &reader = m_backend.reader();
    std::set<RecordId> people;
    for (const auto &[type, id] : m_changed) {
        const auto record = reader.get(type, id);
        if (!record || !record->file) return std::nullopt;
        people.insert(personThatGoesOn(reader, *record->file));
    }
    return people;
}

void BoardModel::readAgain(const std::set<RecordId> &people) {
    std::set<RecordId> files;
    for (const auto &person : people)
        for (const auto &file : filesOfPerson(m_backend.reader(), person)) files.insert(file);
    m_waiting.assign(files.begin(), files.end());
    m_reading = m_read;
    std::erase_if(m_reading, [&](const BoardRow &row) { return people.contains(row.person); });
    begin();
}

void BoardModel::readShown() {
    m_isStale = false;
    takeDay();
    std::set<RecordId> people;
    for (const auto &row : m_read) people.insert(row.person);
    if (auto changed = changedPeople()) people.merge(*changed);
    m_waiting.assign(people.begin(), people.end()); // their other files: as they are come upon (readSome)
    m_reading.clear();
    begin();
}

void BoardModel::begin() {
    m_changed.clear();
    m_people.clear();
    findVersions();
    m_all = m_waiting.size();
    m_turn.start();
}

bool BoardModel::isAsked(const store::Record &file) const {
    return !m_filter.mine || idIn<MemberId>(fieldValue(file, "referent")) == m_backend.me().member;
}

std::vector<store::Record> BoardModel::nextFiles() {
    std::vector<store::Record> out;
    for (; !m_waiting.empty() && out.size() < readTogether; m_waiting.pop_back()) {
        if (auto known = m_people.extract(m_waiting.back())) {
            out.push_back(std::move(known.mapped()));
        } else if (auto found = m_backend.reader().get("person", m_waiting.back()); found && !found->deleted) {
            out.push_back(std::move(*found));
        }
    }
    return out;
}

void BoardModel::readSome() {
    QElapsedTimer since;
    since.start();
    for (bool more = !m_waiting.empty(); more; more = !m_waiting.empty() && since.elapsed() < m_turnMs) {
        const auto files = nextFiles();
        const PathwayStories stories(m_backend.reader(), files, m_readOn);
        for (const auto &file : files) {
            const auto *story = stories.of(file.id);
            const auto *current = story ? story->current() : nullptr; // of two begun at once, one counts
            if (!current) continue;
            const auto holder = idIn<RecordId>(valueIn(current->fields, "person")); // of several files, one counts
            if (holder == file.id && isAsked(file)) m_reading.push_back(rowFrom(file, *story, *current));
            if (m_isStopped && holder && holder != file.id) m_waiting.push_back(*holder); // where it goes on by now
        }
    }
    if (!m_waiting.empty()) {
        if (!m_isStopped) emit reading(m_all - m_waiting.size(), m_all);
        return;
    }
    m_turn.stop();
    std::set<RecordId> once; // of those read again, two may be one person by now
    if (m_isStopped) std::erase_if(m_reading, [&once](const BoardRow &row) { return !once.insert(row.person).second; });
    m_read = std::move(m_reading);
    m_reading.clear();
    m_isRead = true;
    m_isBehind = false;
    m_isPartly = m_isStopped || m_leftOut > 0;
    show();
    if (m_isStale || !m_changed.empty()) look();
}

BoardRow BoardModel::rowFrom(const store::Record &file, const BoardStory &story, const domain::Record &pathway) const {
    const auto today = m_readOn;
    const auto &iso = m_readIso;
    BoardRow row;
    row.person = story.person.id;
    row.pathway = pathway.id;
    row.name = fileName(story.person);
    row.referent = m_text.member(idIn<MemberId>(fieldValue(file, "referent")));
    if (const auto phase = domain::phaseOn(story.phases, pathway.id, iso)) row.phase = phase->phase;
    row.heard = story.lastNews(iso);
    std::set<StructureId> structures;
    const domain::Fields *next = nullptr;
    for (const auto &step : story.steps) {
        if (const auto structure = idIn<StructureId>(valueIn(step.fields, "structure"))) structures.insert(*structure);
        const auto state = domain::stepState(step.fields, iso);
        if (state != domain::StepState::Planned && state != domain::StepState::Unsaid) continue;
        if (!next && dayFrom(textIn(step.fields, "plannedFrom")).isValid()) next = &step.fields; // they come in the order of that day
    }
    if (next) {
        row.due = dayFrom(textIn(*next, "plannedFrom"));
        row.next = tr("%1, %2", "step, day").arg(toQt(textIn(*next, "title")), dateText(row.due));
    }
    std::set<QString> codes;
    for (const auto &structure : structures) codes.insert(m_text.structureCode(structure));
    row.structures = QStringList(codes.begin(), codes.end()).join(QStringLiteral(", "));
    row.news = row.heard.isValid() ? sinceText(row.heard, today) : tr("never");
    row.versions = std::ranges::any_of(story.files, [this](const RecordId &one) { return m_severalVersions.contains(one); });
    if (row.versions) row.news = tr("%1, two versions", "since when").arg(row.news);
    return row;
}

// Asked of the store: of a pathway the board reads what it shows alone.
const std::set<RecordId> &BoardModel::holdingAdded() {
    if (m_holding) return *m_holding;
    store::Query query;
    query.type = "pathway";
    query.filters = m_added;
    query.filters.push_back({"endedOn", store::Filter::Op::Equals, {}});
    query.limit = mostUnderWay;
    auto &out = m_holding.emplace();
    for (const auto &pathway : someFields(m_backend.reader(), query, {"startedOn"})) out.insert(pathway.id);
    return out;
}

void BoardModel::show() {
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    auto shown = m_read;
    for (auto &row : shown) row.quiet = m_filter.quietDays > 0 && (!row.heard.isValid() || row.heard.daysTo(today) >= m_filter.quietDays);
    if (m_filter.quietDays > 0) std::erase_if(shown, [](const BoardRow &row) { return !row.quiet; });
    if (!m_filter.words.isEmpty())
        std::erase_if(shown, [&](const BoardRow &row) { return !mentionsAll(row.name + QLatin1Char(' ') + row.referent, m_filter.words); });
    if (!m_added.empty()) {
        const auto &held = holdingAdded();
        std::erase_if(shown, [&](const BoardRow &row) { return !held.contains(row.pathway); });
    }
    std::map<std::string, int> order;
    for (const auto &term : termsOf("pathway_phase")) order.emplace(term.code, static_cast<int>(order.size()));
    const auto place = [&](const std::string &phase) { // a phase of a newer version, and none: last
        const auto at = order.find(phase);
        return at == order.end() ? static_cast<int>(order.size()) + (phase.empty() ? 1 : 0) : at->second;
    };
    std::stable_sort(shown.begin(), shown.end(), [&](const BoardRow &a, const BoardRow &b) {
        if (place(a.phase) != place(b.phase)) return place(a.phase) < place(b.phase);
        if (a.heard != b.heard) return a.heard < b.heard; // who has waited longest stands first
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_shown = shown.size();
    std::vector<BoardRow> rows;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i == 0 || shown[i].phase != shown[i - 1].phase) {
            const auto many = std::count_if(shown.begin(), shown.end(), [&](const BoardRow &one) { return one.phase == shown[i].phase; });
            BoardRow band;
            band.band = true;
            const auto words =
                shown[i].phase.empty() ? tr("No phase yet") : termLabel(m_text.dictionary(), "pathway_phase", shown[i].phase);
            band.name = tr("%1 · %2", "phase, how many people").arg(words).arg(many);
            rows.push_back(std::move(band));
        }
        rows.push_back(shown[i]);
    }
    setRows(std::move(rows));
    emit loaded();
}

bool BoardModel::isSame(const BoardRow &a, const BoardRow &b) const { return a.band == b.band && a.person == b.person && a.name == b.name; }

std::optional<RecordId> BoardModel::personAt(int row) const {
    const auto *its = rowAt(row);
    return its && !its->band ? std::optional(its->person) : std::nullopt;
}

std::optional<RecordId> BoardModel::pathwayAt(int row) const {
    const auto *its = rowAt(row);
    return its && !its->band ? std::optional(its->pathway) : std::nullopt;
}

int BoardModel::rowOf(const RecordId &person) const {
    return rowWhere([&](const BoardRow &row) { return !row.band && row.person == person; });
}

} // namespace tp::ui
