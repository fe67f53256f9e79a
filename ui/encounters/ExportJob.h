#pragma once
// Writes what a list shows as CSV, a page of records at a time between the window's other work. Nothing stands at `path` until the whole is
// written (QSaveFile). Window's thread; one of completed/failed follows start(), unless abort().
#include "ui/Backend.h"
#include "ui/text/ValueText.h"

#include "core/reports/Csv.h"

#include <QSaveFile>
#include <QTimer>

namespace tp::ui {

class ExportJob : public QObject {
    Q_OBJECT
public:
    ExportJob(Backend &backend, ValueText &text, store::Query query, std::vector<RecordId> further, const QString &path, QObject *parent);
    void start();
    void abort();

signals:
    void progressed(quint64 done, quint64 total); // records
    void completed(quint64 records);
    void failed(const tp::Error &error);

private:
    void step();
    void end(const Error &error);
    Backend &m_backend;
    store::Query m_query;
    std::vector<RecordId> m_further; // records of the list that the query alone does not find; written last
    QSaveFile m_file;
    reports::CsvWriter m_writer;
    QTimer m_next;
    quint64 m_total = 0;
};

} // namespace tp::ui
