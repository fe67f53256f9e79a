#include "ui/flows/Deletion.h"

#include "ui/flows/FieldUndo.h"
#include "ui/text/ErrorText.h"

#include <memory>

namespace tp::ui {
namespace {
// One after the other, because each is a save of its own; stops at the first that fails.
void each(Backend &backend, std::shared_ptr<const RecordNames> records, std::size_t at, Answer<> done) {
    if (at == records->size()) return done({});
    const auto &[type, id] = (*records)[at];
    backend.remove(type, id, [&backend, records, at, done = std::move(done)](const Result<store::Saved> &saved) {
        if (!saved) return done(fail(saved.error()));
        each(backend, records, at + 1, done);
    });
}
} // namespace

void deleteTogether(Backend &backend, PageContext &context, RecordNames names, const QString &deleted, const QString &restored) {
    Undo undo;
    for (const auto &[type, id] : names)
        if (const auto record = backend.reader().get(type, id)) undo.push_back(undoOfDeleting(*record));
    each(backend, std::make_shared<const RecordNames>(std::move(names)), 0,
         [back = undoing(backend, context, std::move(undo), {restored, deleted, {}}), &context, deleted](const Result<> &removed) {
             removed ? context.toast(deleted, back) : context.toast(sentence(removed.error()));
         });
}

} // namespace tp::ui
