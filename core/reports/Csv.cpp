#include "core/reports/Csv.h"

#include "core/base/IdValue.h"
#include "core/reports/CsvCell.h"
#include "core/reports/CsvColumn.h"

#include <QFileDevice>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace tp::reports {
namespace {
constexpr const char *unnamedPeople = "anonymous";
constexpr std::size_t atOnce = 20'000; // participations: more than a page of encounters has, so that their index is what is read
} // namespace

bool countsPeople(const schema::RecordType &type) { return std::string_view(type.name) == "encounter"; }

decltype(CsvOptions::withFile) peopleWithFile(store::Reader &reader) {
    return [&reader](std::span<const RecordId> encounters) -> Result<std::vector<std::int64_t>> {
        std::map<RecordId, std::int64_t> counts;
        Value::Array ids;
        for (const auto &one : encounters) ids.emplace_back(idValue(one));
        store::RowsAsked met{{}, {"encounter"}};
        met.query.type = "participation";
        met.query.filters = {{"encounter", store::Filter::Op::Equals, std::move(ids)}};
        met.query.limit = atOnce;
        for (;;) {
            TP_TRY(const auto page, store::rowsOf(reader).rows(met));
            for (std::size_t row = 0; row < page.size(); ++row) {
                const auto of = page.value(row, 0);
                if (const auto encounter = idIn<RecordId>(&of)) ++counts[*encounter];
            }
            if (page.size() < atOnce) break;
            met.query.after = page.last();
        }
        std::vector<std::int64_t> out;
        for (const auto &one : encounters) {
            const auto found = counts.find(one);
            out.push_back(found == counts.end() ? 0 : found->second);
        }
        return out;
    };
}

CsvWriter::CsvWriter(QIODevice &out, const schema::RecordType &type, CsvOptions options)
    : m_out(out), m_options(std::move(options)), m_words(std::make_unique<CsvWords>(m_options)) {
    if (m_options.columns.empty()) {
        if (m_options.machine) m_columns.emplace_back(nullptr, *m_words);
        for (const auto &field : type.fields)
            if (m_options.machine || !type.isFormer(field)) m_columns.emplace_back(&field, *m_words);
        if (m_options.withFile && countsPeople(type)) m_columns.push_back(CsvColumn::met(*type.field(unnamedPeople), *m_words));
    }
    for (const auto &name : m_options.columns) {
        if (name == metColumn && m_options.withFile && countsPeople(type)) {
            m_columns.push_back(CsvColumn::met(*type.field(unnamedPeople), *m_words));
            continue;
        }
        const auto *field = type.field(name);
        if (!field && name != idColumn) m_unknown = name;
        m_columns.emplace_back(field, *m_words);
    }
    for (auto &column : m_columns)
        if (column.field() && column.field()->formerly) column.setFormer(type.field(column.field()->formerly));
}

CsvWriter::~CsvWriter() = default;

std::vector<std::string> CsvWriter::fields() const {
    std::vector<std::string> out;
    for (const auto &column : m_columns)
        for (const auto *field : {column.field(), column.former()})
            if (field) out.emplace_back(field->name);
    return out;
}

bool CsvWriter::asksIds() const {
    return std::ranges::any_of(m_columns, [](const CsvColumn &column) { return !column.field() || column.isMet(); });
}

Result<> CsvWriter::write() {
    const auto size = static_cast<qint64>(m_lines.size());
    const bool written = m_out.write(m_lines.data(), size) == size;
    m_lines.clear();
    return written ? Result<>() : failed();
}

Result<> CsvWriter::failed() const {
    const auto *file = qobject_cast<QFileDevice *>(&m_out);
    return fail(file && file->error() == QFileDevice::ResourceError ? Code::DiskFull : Code::Io, "export");
}

Result<> CsvWriter::header() {
    if (!m_unknown.empty()) return fail(Code::Invalid, "unknown column: " + m_unknown.substr(0, 60));
    if (!m_options.machine) m_lines += "\xef\xbb\xbf";
    bool first = true;
    for (const auto &column : m_columns)
        for (const auto &heading : column.heading()) {
            if (!std::exchange(first, false)) m_lines += ';';
            appendQuoted(m_lines, heading);
        }
    m_lines += "\r\n";
    return write();
}

Result<> CsvWriter::rows(const store::RowPage &page) {
    std::vector<std::int64_t> withFile;
    if (std::ranges::any_of(m_columns, [](const CsvColumn &column) { return column.isMet(); })) {
        std::vector<RecordId> ids;
        for (std::size_t row = 0; row < page.size(); ++row) ids.push_back(page.id(row));
        TP_TRY(withFile, m_options.withFile(ids));
    }
    for (std::size_t row = 0; row < page.size(); ++row) {
        std::size_t field = 0;
        bool first = true;
        for (auto &column : m_columns) {
            if (!std::exchange(first, false)) m_lines += ';';
            if (column.isMet())
                column.appendMet(m_lines, page.cell(row, field++), withFile[row]);
            else if (!column.field())
                column.appendId(m_lines, page.id(row));
            else if (!column.former())
                column.append(m_lines, page.cell(row, field++));
            else
                column.append(m_lines, page.cell(row, field), page.cell(row, field + 1)), field += 2;
        }
        m_lines += "\r\n";
    }
    return write();
}

Result<> CsvWriter::rows(std::span<const store::Record> records) {
    constexpr std::size_t inAPage = 500;
    const auto asked = fields();
    for (; !records.empty(); records = records.subspan(std::min(inAPage, records.size()))) {
        store::RowPage page(asked.size());
        for (const auto &record : records.first(std::min(inAPage, records.size()))) page.add(record, asked);
        TP_CHECK(rows(page));
    }
    return {};
}

Result<> CsvWriter::finish() {
    if (auto *whole = qobject_cast<QSaveFile *>(&m_out)) return whole->commit() ? Result<>() : failed();
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    return !file || file->flush() ? Result<>() : failed();
}

Result<> exportCsv(QIODevice &out, const schema::RecordType &type, std::span<const store::Record> records, const CsvOptions &options) {
    CsvWriter writer(out, type, options);
    TP_CHECK(writer.header());
    TP_CHECK(writer.rows(records));
    return writer.finish();
}

} // namespace tp::reports
