#include "ui/importing/ImportSession.h"

#include "core/domain/Text.h"
#include "ui/importing/ImportWords.h"
#include "ui/importing/Slice.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

namespace tp::ui {
namespace {
bool isPerson(const schema::RecordType &type) { return std::string_view(type.name) == "person"; }

std::string textOf(const std::map<std::string, Value> &fields, const char *field) {
    const auto at = fields.find(field);
    return at != fields.end() && at->second.text() ? *at->second.text() : std::string();
}
} // namespace

ImportSession::ImportSession(Backend &backend, const schema::RecordType &type, importing::Table table, QObject *parent)
    : QObject(parent), m_backend(backend), m_duplicates(Duplicates::of(backend)), m_words(importWords(type, backend.reader())),
      m_table(std::move(table)), m_lines(m_table.rows.size()), m_thisYear(parisTime(backend.clock().nowMs()).date().year()) {
    connect(&m_next, &QTimer::timeout, this, &ImportSession::step);
    m_named = importing::namesColumns(m_table.rows.front(), m_words);
    auto names = m_table.rows.front().cells;
    names.resize(m_table.columns);
    m_mapping = m_named ? importing::proposeMapping(names, m_words) : importing::Mapping(m_table.columns);
    check();
}

QString ImportSession::columnName(std::size_t column) const {
    const auto &first = m_table.rows.front().cells;
    const auto name = m_named && column < first.size() ? toQt(first[column]).simplified() : QString();
    return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
}

void ImportSession::setNamed(bool named) {
    m_named = named;
    check();
}

void ImportSession::setTarget(std::size_t column, const schema::Field *field) {
    m_mapping[column].reset();
    if (field) {
        if (!importing::takesSeveral(*field))
            for (auto &target : m_mapping)
                if (target && target->field == field) target.reset();
        importing::Target target{field};
        if (m_named && column < m_table.rows.front().cells.size()) // a postcode, by its name
            for (const auto &known : m_words.column(m_table.rows.front().cells[column]))
                if (known.field == field) target = known;
        m_mapping[column] = target;
    }
    check();
}

void ImportSession::setCell(std::size_t row, std::size_t column, const QString &text) {
    auto &cells = m_table.rows[row].cells;
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = fromQt(text);
    m_table.rows[row].doubt = importing::Doubt::None;
    look(row);
    emit lineChanged();
}

void ImportSession::choose(const std::vector<std::size_t> &rows, Choice choice) {
    for (const auto row : rows) m_lines[row].choice = choice;
    emit lineChanged();
}

void ImportSession::check() {
    m_seen.clear();
    m_at = firstRow();
    m_next.start(0);
}

void ImportSession::step() {
    if (isPerson(type()) && !m_duplicates.isComplete()) return m_duplicates.start(); // everybody known is read first, a slice at a time
    for (Slice slice; slice.goesOn() && m_at < m_table.rows.size(); ++m_at) look(m_at);
    emit progressed(static_cast<int>(m_at), static_cast<int>(m_table.rows.size()));
    if (m_at < m_table.rows.size()) return;
    m_next.stop();
    emit checked();
}

importing::Line ImportSession::read(std::size_t row) const { return importing::readRow(m_table.rows[row], m_mapping, m_words, m_thisYear); }

void ImportSession::look(std::size_t row) {
    auto said = read(row);
    auto &line = m_lines[row];
    line.problems = std::move(said.problems);
    line.hourAssumed = said.hourAssumed;
    line.known.reset();
    line.repeats.reset();
    if (!line.problems.empty()) return;
    if (isPerson(type())) {
        if (const auto alike = m_duplicates.probable(sketchOf(said.fields), 1); !alike.empty()) line.known = alike.front().person;
    } else {
        line.known = knownEncounter(said.fields);
    }
    if (!line.known) line.repeats = earlier(row, said.fields);
}

// The same moment at the same place: imported twice, most likely.
std::optional<RecordId> ImportSession::knownEncounter(const std::map<std::string, Value> &fields) const {
    store::Query query;
    query.type = type().name;
    query.limit = 20;
    query.filters = {{"occurredAt", store::Filter::Op::Equals, fields.at("occurredAt")}};
    const auto place = domain::foldText(textOf(fields, "place"));
    if (const auto found = m_backend.reader().list(query))
        for (const auto &record : *found)
            if (domain::foldText(textOf(record.fields, "place")) == place && textOf(record.fields, "commune") == textOf(fields, "commune"))
                return record.id;
    return {};
}

std::optional<std::size_t> ImportSession::earlier(std::size_t row, const std::map<std::string, Value> &fields) {
    const auto key = isPerson(type())
                         ? domain::foldText(textOf(fields, "usualName") + ' ' + textOf(fields, "familyName"))
                         : textOf(fields, "occurredAt") + domain::foldText(textOf(fields, "place")) + textOf(fields, "commune");
    const auto [first, added] = m_seen.emplace(key, row);
    if (added || first->second == row) return {};
    const auto before = read(first->second);
    const bool alike = !isPerson(type()) || domain::likeness(sketchOf(before.fields), sketchOf(fields)).score >= domain::probableDuplicate;
    return before.problems.empty() && alike ? std::optional(first->second) : std::nullopt;
}

ImportSession::Counts ImportSession::counts() const {
    Counts out;
    for (auto row = firstRow(); row < m_lines.size(); ++row) {
        const auto &line = m_lines[row];
        ++out.lines;
        if (line.choice == Choice::LeftOut || line.choice == Choice::Same)
            ++out.leftOut;
        else if (!line.problems.empty())
            ++out.wrong;
        else if (line.isReady())
            ++out.ready;
        else
            ++out.alike;
        out.hoursAssumed += line.isReady() && line.hourAssumed;
    }
    return out;
}

std::vector<std::size_t> ImportSession::ready() const {
    std::vector<std::size_t> out;
    for (auto row = firstRow(); row < m_lines.size(); ++row)
        if (m_lines[row].isReady()) out.push_back(row);
    return out;
}

// As ui/persons/NewPerson and the capture card do.
domain::RecordChange ImportSession::change(std::size_t row) const {
    auto fields = read(row).fields;
    const auto me = m_backend.me();
    const auto nowMs = m_backend.clock().nowMs();
    const auto id = newUuid7<RecordId>(nowMs, m_backend.random());
    if (isPerson(type())) {
        fields.emplace("referent", Bytes(me.member.bytes.begin(), me.member.bytes.end()));
        fields.emplace("firstContactOn", parisTime(nowMs).date().toString(Qt::ISODate).toStdString());
        return {id, type().name, true, id, std::move(fields)};
    }
    return {id, type().name, true, {}, std::move(fields)};
}

} // namespace tp::ui
