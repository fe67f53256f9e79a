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
// A new one, or that of the same name over again.
void saveExportProfile(Backend &backend, std::string_view type, const QString &name, const ExportForm &form,
                       const std::optional<RecordId> &over, Answer<store::Saved> answer);

} // namespace tp::ui
