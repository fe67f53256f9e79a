#include "app/cli/Export.h"

#include "core/reports/Csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace tp::cli {

namespace {

reports::CsvOptions optionsFor(store::Reader &reader, bool machine) {
    reports::CsvOptions options;
    options.machine = machine;
    options.label = [](const char *context, const char *source) { return QCoreApplication::translate(context, source).toStdString(); };
    options.name = [&reader](std::string_view type, const RecordId &id) -> std::string {
        const auto record = reader.get(type, id);
        if (!record) return {};
        for (const char *field : {"usualName", "name"})
            if (const auto at = record->fields.find(field); at != record->fields.end() && at->second.text()) return *at->second.text();
        return {};
    };
    return options;
}

} // namespace

Result<> exportRecords(store::Reader &reader, const schema::RecordType &type, std::span<const store::Record> records, bool machine,
                       const std::string &out) {
    const auto options = optionsFor(reader, machine);
    if (out == "-") {
        QFile standard;
        if (!standard.open(stdout, QIODevice::WriteOnly)) return fail(Code::Io, "standard output");
        return reports::exportCsv(standard, type, records, options);
    }
    QSaveFile file(QString::fromStdString(out)); // nothing half-written under the name asked for
    if (!file.open(QIODevice::WriteOnly)) return fail(Code::Io, "the file cannot be written");
    TP_CHECK(reports::exportCsv(file, type, records, options));
    if (!file.commit()) return fail(Code::Io, "the file cannot be written");
    return {};
}

} // namespace tp::cli
