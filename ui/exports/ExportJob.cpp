#include "ui/exports/ExportJob.h"

#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace tp::ui {
namespace {
constexpr std::size_t pageSize = 500; // a few milliseconds, with the names the records refer to
constexpr int turnMs = 12;            // of writing, between two looks at what else the window has to do

reports::CsvOptions options(store::Reader &reader, ValueText &text, const ExportForm &form) {
    return {form.machine, [](const char *context, const char *source) { return fromQt(QCoreApplication::translate(context, source)); },
            [&text](std::string_view type, const RecordId &id) { return fromQt(text.record(type, id)); }, form.columns,
            reports::peopleWithFile(reader)};
}
} // namespace

ExportJob::ExportJob(Backend &backend, ValueText &text, const ExportedList &list, const ExportForm &form, const QString &path,
                     QObject *parent)
    : QObject(parent), m_file(std::make_unique<QSaveFile>(path)),
      m_writer(*m_file, typeOf(backend.reader().dictionary(), list.query.type), options(backend.reader(), text, form)),
      m_reading(backend.reader(), list, m_writer.fields(), m_writer.asksIds()) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ExportJob::step);
}

void ExportJob::start() {
    if (!m_file->open(QIODevice::WriteOnly)) return end({Code::Io, "export: open"});
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // other accounts of the computer read no names
    m_total = m_reading.total();
    if (auto written = m_writer.header(); !written) return end(written.error());
    m_next.start();
}

// The half-written file goes now, not when the job is destroyed.
void ExportJob::abort() {
    m_next.stop();
    if (!m_file->isOpen()) return;
    m_file->cancelWriting();
    m_file->commit(); // writes nothing any more: removes
}

void ExportJob::step() {
    QElapsedTimer turn;
    turn.start();
    do {
        auto page = m_reading.next(pageSize);
        if (!page) return end(page.error());
        if (auto written = m_writer.rows(*page); !written) return end(written.error());
        m_done += page->size();
    } while (!m_reading.atEnd() && turn.elapsed() < turnMs);
    emit progressed(m_done, m_total);
    if (!m_reading.atEnd()) return;
    m_next.stop();
    if (auto written = m_writer.finish(); !written) return end(written.error());
    emit completed(m_done);
}

void ExportJob::end(const Error &error) {
    abort();
    emit failed(error);
}

} // namespace tp::ui
