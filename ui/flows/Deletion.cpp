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

void deleteTogether(Backend &backend, PageContext &context, RecordNames names, const QString &deleted, const QString &restored,
                    std::vector<domain::RecordChange> first) {
    auto undo = undoOf(backend.reader(), first);
    auto half = first.empty() ? std::function<void()>() : undoing(backend, context, undo); // of what was written, where nothing went
    for (const auto &[type, id] : names)
        if (const auto record = backend.reader().get(type, id)) undo.push_back(undoOfDeleting(*record));
    const auto go = [&backend, &context, names = std::make_shared<const RecordNames>(std::move(names)), deleted, half = std::move(half),
                     back = undoing(backend, context, std::move(undo), {restored, deleted, {}})](const Result<store::Saved> &written) {
        if (!written) return context.toast(sentence(written.error()));
        each(backend, names, 0, [&context, deleted, half, back](const Result<> &removed) {
            removed ? context.toast(deleted, back) : context.toast(sentence(removed.error()), half);
        });
    };
    first.empty() ? go(store::Saved{}) : backend.save(std::move(first), go);
}

} // namespace tp::ui
