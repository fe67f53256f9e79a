#include "ui/importing/ImportSession.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/importing/ImportWords.h"
#include "ui/importing/Slice.h"
#include "ui/models/Territories.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

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
      m_table(std::move(table)), m_lines(m_table.rows.size()), m_repetitions(type),
      m_thisYear(parisTime(backend.clock().nowMs()).date().year()) {
    connect(&m_next, &QTimer::timeout, this, &ImportSession::step);
    connect(&backend, &Backend::changed, this, [this] { m_noted.clear(); });
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

bool ImportSession::isCorrectable(const importing::CellProblem &problem) const {
    const auto &target = m_mapping[problem.column];
    return !problem.field || (target && target->field == problem.field);
}

ImportDraft ImportSession::draft() const {
    ImportDraft out;
    out.type = type().name;
    out.named = m_named;
    out.names = m_table.rows.front().cells;
    for (const auto &target : m_mapping)
        out.columns.push_back(target ? ImportDraft::Column{target->field->name, target->digits, target->part} : ImportDraft::Column());
    out.cells = m_cells;
    out.decisions = m_taken;
    for (auto row = firstRow(); row < m_lines.size(); ++row)
        if (m_lines[row].choice != Choice::Undecided) out.decisions[row] = {m_lines[row].choice, against(row)};
    return out;
}

void ImportSession::takeUp(const ImportDraft &draft, bool sameTable) {
    m_edited = true;
    const auto &names = m_table.rows.front().cells;
    if (sameTable || names == draft.names) m_named = draft.named;
    for (std::size_t column = 0; column < m_mapping.size(); ++column) {
        auto from = column;
        if (!sameTable && column < names.size())
            from = static_cast<std::size_t>(std::ranges::find(draft.names, names[column]) - draft.names.begin());
        if (from >= draft.columns.size() || (!sameTable && from >= draft.names.size())) continue;
        const auto &kept = draft.columns[from];
        const auto *field = m_words.importable(kept.field) ? type().field(kept.field) : nullptr; // an added field may be gone since
        m_mapping[column] = field ? std::optional(importing::Target{field, kept.digits, kept.part}) : std::nullopt;
    }
    if (sameTable) {
        for (const auto &[at, text] : draft.cells)
            if (at.first < m_table.rows.size() && at.second < m_table.columns) write(at.first, at.second, text);
        m_taken = draft.decisions;
    }
    check();
}

void ImportSession::write(std::size_t row, std::size_t column, const std::string &text) {
    auto &cells = m_table.rows[row].cells;
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = text;
    m_table.rows[row].doubt = importing::Doubt::None;
    m_cells[{row, column}] = text;
}

void ImportSession::setNamed(bool named) {
    m_edited = true;
    m_named = named;
    check();
}

void ImportSession::setTarget(std::size_t column, std::optional<importing::Target> target) {
    m_edited = true;
    if (target) {
        for (auto &other : m_mapping)
            if (other && importing::excludes(*other, *target)) other.reset();
        if (m_named && column < m_table.rows.front().cells.size()) // a postcode, by its name
            for (const auto &known : m_words.column(m_table.rows.front().cells[column]))
                if (known.field == target->field && known.part == target->part) target->digits = known.digits;
    }
    m_mapping[column] = target;
    check();
}

void ImportSession::setCell(std::size_t row, std::size_t column, const QString &text) {
    m_edited = true;
    write(row, column, fromQt(text));
    auto others = m_repetitions.near(row); // of what it said, then of what it says
    look(row);
    for (const auto other : m_repetitions.near(row)) others.push_back(other);
    for (const auto other : others)
        if (other != row) compare(other);
    emit lineChanged();
}

void ImportSession::choose(const std::vector<std::size_t> &rows, Choice choice) {
    m_edited = true;
    for (const auto row : rows) {
        m_lines[row].choice = choice;
        m_lines[row].about = about(row);
    }
    emit lineChanged();
}

void ImportSession::check() {
    m_repetitions.clear();
    m_noted.clear();
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
    if (line.problems.empty()) {
        m_repetitions.put(row, said.fields);
        if (!isPerson(type()))
            line.known = knownEncounter(said.fields);
        else if (const auto alike = m_duplicates.probable(sketchOf(said.fields), 1); !alike.empty())
            line.known = alike.front().person;
    } else {
        m_repetitions.drop(row);
    }
    compare(row);
    const auto taken = m_taken.extract(row);
    if (taken.empty() || taken.mapped().against != against(row)) return;
    line.choice = taken.mapped().choice;
    line.about = about(row);
}

// With the other rows. A decision holds only for what it was taken about: else it is asked again.
void ImportSession::compare(std::size_t row) {
    auto &line = m_lines[row];
    line.repeats = line.known ? std::nullopt : m_repetitions.earlier(row);
    if (line.choice == Choice::Undecided || !line.problems.empty() || line.about == about(row)) return;
    if (line.choice == Choice::LeftOut && !line.isAlike()) return; // that was about the line itself; it can be taken back
    line.choice = Choice::Undecided;
}

std::string ImportSession::against(std::size_t row) const {
    const auto &line = m_lines[row];
    return line.known ? toText(*line.known) : line.repeats ? std::to_string(*line.repeats) : std::string();
}

std::string ImportSession::about(std::size_t row) const {
    const auto &line = m_lines[row];
    const auto other = against(row) + (line.repeats ? m_repetitions.said(*line.repeats) : std::string());
    return other.empty() ? other : other + '\n' + m_repetitions.said(row);
}

// The same moment at the same place: imported twice, most likely. Read once a moment, however many rows name it.
std::optional<RecordId> ImportSession::knownEncounter(const std::map<std::string, Value> &fields) {
    const auto placeOf = [](const std::map<std::string, Value> &said) {
        return domain::foldText(textOf(said, "place")) + '\n' + textOf(said, "commune");
    };
    const auto [moment, asked] = m_noted.try_emplace(textOf(fields, "occurredAt"));
    store::Query query;
    query.type = type().name;
    query.filters = {{"occurredAt", store::Filter::Op::Equals, fields.at("occurredAt")}};
    for (bool more = asked; more;) {
        const auto page = m_backend.reader().list(query);
        if (!page) return m_noted.erase(moment), std::nullopt; // the next row asks again
        more = page->size() == query.limit;
        for (const auto &record : *page) moment->second.emplace(placeOf(record.fields), record.id);
        query.offset += page->size();
    }
    const auto at = moment->second.find(placeOf(fields));
    return at == moment->second.end() ? std::nullopt : std::optional(at->second);
}

ImportSession::Counts ImportSession::counts() const {
    Counts out;
    for (auto row = firstRow(); row < m_lines.size(); ++row) {
        const auto &line = m_lines[row];
        ++out.lines;
        if (line.choice == Choice::LeftOut || (line.choice == Choice::Same && line.problems.empty()))
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
    if (const auto territory = territoryOf(m_backend.reader(), textOf(fields, "commune"))) fields.emplace("territory", idValue(*territory));
    return {id, type().name, true, {}, std::move(fields)};
}

} // namespace tp::ui
