#include "ui/exports/ExportProfiles.h"

#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

namespace tp::ui {
namespace {
constexpr const char *profileType = "export_profile";
constexpr std::size_t mostProfiles = 200;
} // namespace

std::vector<ExportProfile> exportProfiles(store::Reader &reader, std::string_view type) {
    store::Query query;
    query.type = profileType;
    query.filters.push_back({"recordType", store::Filter::Op::Equals, Value(std::string(type))});
    query.limit = mostProfiles;
    std::vector<ExportProfile> profiles;
    for (const auto &record : reader.list(query).value_or(std::vector<store::Record>())) {
        ExportProfile profile{record.id, fieldText(record, "name"), {}};
        for (const auto &line : fieldText(record, "columns").split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            profile.form.columns.push_back(fromQt(line.trimmed()));
        const auto *machine = fieldValue(record, "machine");
        profile.form.machine = machine && machine->boolean() && *machine->boolean();
        profiles.push_back(std::move(profile));
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return profiles;
}

std::map<std::string, Value> profileFields(std::string_view type, const QString &name, const ExportForm &form) {
    std::string columns;
    for (const auto &column : form.columns) columns += (columns.empty() ? "" : "\n") + column;
    return {{"name", fromQt(name)}, {"recordType", std::string(type)}, {"columns", columns}, {"machine", form.machine}};
}

} // namespace tp::ui
