#include "ui/persons/FileForm.h"

#include "core/base/IdValue.h"
#include "ui/persons/WhoseFile.h"

#include <QPointer>

namespace tp::ui {
namespace {
RecordId fileOf(const RecordId &person, const store::Record *record) { return record && record->file ? *record->file : person; }
std::string keyOf(const char *type, const RecordId &person, const store::Record *record) {
    return formKey(type, fileOf(person, record), record ? std::optional(record->id) : std::nullopt);
}
std::function<QString(const QString &)> saidLater(Backend &backend, const RecordId &person) {
    return
        [backend = QPointer(&backend), person](const QString &sentence) { return backend ? ofFile(*backend, person, sentence) : sentence; };
}
} // namespace

FormPanel::Task taskInFile(Backend &backend, const char *type, const RecordId &person, const store::Record *record,
                           FormPanel::Fields preset) {
    const auto id = record ? record->id : newUuid7<RecordId>(backend.clock().nowMs(), backend.random());
    return {
        keyOf(type, person, record),
        record ? record->fields : FormPanel::Fields(),
        std::move(preset),
        [type, file = fileOf(person, record), id, create = !record](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
            if (set.empty()) return std::vector<domain::RecordChange>{};
            if (create) set["person"] = idValue(file);
            return std::vector<domain::RecordChange>{{id, type, create, file, std::move(set)}};
        },
        {},
        saidLater(backend, fileOf(person, record))};
}

FormPanel::Task taskOfPerson(Backend &backend, const char *what, const store::Record &person, FormPanel::Fields preset) {
    return {formKey(what, person.id),
            person.fields,
            std::move(preset),
            [id = person.id](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
                if (set.empty()) return std::vector<domain::RecordChange>{};
                return std::vector<domain::RecordChange>{{id, "person", false, id, std::move(set)}};
            },
            {},
            saidLater(backend, person.id)};
}

void goOnTyping(const FormPanel &form, const char *type, const RecordId &person, const std::vector<store::Record> &records,
                const std::function<void(const store::Record *record)> &open) {
    if (form.isKept(keyOf(type, person, nullptr))) return open(nullptr);
    for (const auto &record : records)
        if (!record.readOnly && form.isKept(keyOf(type, person, &record))) return open(&record);
}

} // namespace tp::ui
