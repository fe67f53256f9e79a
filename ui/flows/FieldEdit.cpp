#include "ui/flows/FieldEdit.h"

#include <QPointer>

namespace tp::ui {

void FieldEdit::set(const store::Record &record, std::map<std::string, Value> fields) {
    auto back = fieldUndo(record, fields);
    if (back.fields.empty()) return;
    undo.push_back(std::move(back));
    changes.push_back({record.id, record.type, false, record.file, std::move(fields)});
}

void saveApart(Backend &backend, FieldEdit common, FieldEdit inFile, std::function<void(const Result<store::Saved> &)> done) {
    if (common.changes.empty() || inFile.changes.empty())
        return backend.save(std::move(common.changes.empty() ? inFile.changes : common.changes), std::move(done));
    backend.save(std::move(common.changes),
                 [backend = QPointer(&backend), file = std::move(inFile.changes), done = std::move(done)](
                     const Result<store::Saved> &saved) { saved &&backend ? backend->save(file, done) : done(saved); });
}

} // namespace tp::ui
