#pragma once
// The saved exports of one list: columns and variant under a name, kept in the vault and shared with the structure; never what was searched
// for. Reads when asked; writes through the Backend. Window's thread.
#include "ui/exports/ExportJob.h"

namespace tp::ui {

struct ExportProfile {
    RecordId id;
    QString name;
    ExportForm form;
};

[[nodiscard]] std::vector<ExportProfile> exportProfiles(store::Reader &reader, std::string_view type); // of one record type, by name
[[nodiscard]] std::map<std::string, Value> profileFields(std::string_view type, const QString &name, const ExportForm &form);

} // namespace tp::ui
