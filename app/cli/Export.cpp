#include "app/cli/Export.h"

#include "core/reports/Csv.h"
#include "translations/Translations.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace tp::cli {

namespace {

reports::CsvOptions optionsFor(store::Reader &reader, const ExportForm &form) {
    reports::CsvOptions options;
    options.machine = form.machine;
    options.columns = form.columns;
    const std::shared_ptr<QTranslator> words = ui::catalogue(QString::fromStdString(form.language));
    options.label = [words](const char *context, const char *source) {
        const auto translated = words ? words->translate(context, source) : QString();
        return translated.isEmpty() ? std::string(source) : translated.toStdString();
    };
    options.name = [&reader](std::string_view type, const RecordId &id) -> std::string {
        const auto record = reader.get(type, id);
        if (!record) return {};
        for (const char *field : {"usualName", "name", "startedAt"})
            if (const auto at = record->fields.find(field); at != record->fields.end() && at->second.text()) return *at->second.text();
        return {};
    };
    options.withFile = reports::peopleWithFile(reader);
    return options;
}

} // namespace

Result<> knownColumns(const schema::RecordType &type, const ExportForm &form) {
    for (const auto &name : form.columns)
        if (name != reports::idColumn && !type.field(name) && !(name == reports::metColumn && reports::countsPeople(type)))
            return fail(Code::Invalid, "unknown column: " + name.substr(0, 60));
    return {};
}

Result<> exportRecords(store::Reader &reader, const schema::RecordType &type, std::span<const store::Record> records,
                       const ExportForm &form, const std::string &out) {
    const auto options = optionsFor(reader, form);
    if (out == "-") {
        QFile standard;
        if (!standard.open(stdout, QIODevice::WriteOnly)) return fail(Code::Io, "standard output");
        return reports::exportCsv(standard, type, records, options);
    }
    QSaveFile file(QString::fromStdString(out)); // nothing half-written under the name asked for
    if (!file.open(QIODevice::WriteOnly)) return fail(Code::Io, "the file cannot be written");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return reports::exportCsv(file, type, records, options);
}

} // namespace tp::cli
