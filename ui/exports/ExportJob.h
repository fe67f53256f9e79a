#pragma once
// Writes what a list shows as CSV, a page of records at a time between the window's other work. Nothing stands at `path` until the whole is
// written beside it and renamed (QSaveFile); stopped, failed or destroyed, it leaves nothing. Window's thread; one of completed/failed
// follows start(), unless abort().
#include "ui/Backend.h"
#include "ui/exports/ExportReading.h"
#include "ui/text/ValueText.h"

#include "core/reports/Csv.h"

#include <QSaveFile>
#include <QTimer>

namespace tp::ui {

// What is written of each record.
struct ExportForm {
    std::vector<std::string> columns; // field names, reports::idColumn, reports::metColumn
    bool machine = false;
    friend bool operator==(const ExportForm &, const ExportForm &) = default;
};

class ExportJob : public QObject {
    Q_OBJECT
public:
    ExportJob(Backend &backend, ValueText &text, const ExportedList &list, const ExportForm &form, const QString &path, QObject *parent);
    void start();
    void abort();

signals:
    void progressed(quint64 done, quint64 total); // records
    void completed(quint64 records);
    void failed(const tp::Error &error);

private:
    void step();
    void end(const Error &error);
    std::unique_ptr<QSaveFile> m_file;
    reports::CsvWriter m_writer;
    ExportReading m_reading;
    QTimer m_next;
    quint64 m_done = 0, m_total = 0;
};

} // namespace tp::ui
