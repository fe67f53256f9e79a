#include "ui/encounters/ExportJob.h"

#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
constexpr std::size_t pageSize = 200;

reports::CsvOptions options(ValueText &text) {
    return {false, [](const char *context, const char *source) { return fromQt(QCoreApplication::translate(context, source)); },
            [&text](std::string_view type, const RecordId &id) { return fromQt(text.record(type, id)); }};
}
} // namespace

ExportJob::ExportJob(Backend &backend, ValueText &text, store::Query query, std::vector<RecordId> further, const QString &path,
                     QObject *parent)
    : QObject(parent), m_backend(backend), m_query(std::move(query)), m_further(std::move(further)), m_file(path),
      m_writer(m_file, typeOf(m_query.type), options(text)) {
    m_query.offset = 0;
    m_query.limit = pageSize;
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ExportJob::step);
}

void ExportJob::start() {
    if (!m_file.open(QIODevice::WriteOnly)) return end({Code::Io, "export: open"});
    m_total = m_backend.reader().count(m_query).value_or(0) + m_further.size();
    if (auto written = m_writer.header(); !written) return end(written.error());
    m_next.start();
}

void ExportJob::abort() {
    m_next.stop();
    m_file.cancelWriting();
}

void ExportJob::step() {
    auto page = m_backend.reader().list(m_query);
    if (!page) return end(page.error());
    if (auto written = m_writer.rows(*page); !written) return end(written.error());
    m_query.offset += page->size();
    emit progressed(m_query.offset, m_total);
    if (page->size() == pageSize) return;
    m_next.stop();
    for (const auto &id : m_further) {
        auto record = m_backend.reader().get(m_query.type, id);
        if (!record) return end(record.error());
        if (auto written = m_writer.rows({&*record, 1}); !written) return end(written.error());
    }
    if (auto written = m_writer.finish(); !written) return end(written.error());
    emit completed(m_query.offset + m_further.size());
}

void ExportJob::end(const Error &error) {
    abort();
    emit failed(error);
}

} // namespace tp::ui
