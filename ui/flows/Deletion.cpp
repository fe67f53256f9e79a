#include "ui/flows/Deletion.h"

#include "ui/text/ErrorText.h"

#include <memory>

namespace tp::ui {
namespace {
using Act = void (Backend::*)(const std::string &, const RecordId &, Answer<store::Saved>);

// One after the other, because each is a save of its own; stops at the first that fails.
void each(Backend &backend, Act act, std::shared_ptr<const RecordNames> records, std::size_t at, Answer<> done) {
    if (at == records->size()) return done({});
    const auto &[type, id] = (*records)[at];
    (backend.*act)(type, id, [&backend, act, records, at, done = std::move(done)](const Result<store::Saved> &saved) {
        if (!saved) return done(fail(saved.error()));
        each(backend, act, records, at + 1, done);
    });
}
} // namespace

void deleteTogether(Backend &backend, PageContext &context, RecordNames names, const QString &deleted, const QString &restored) {
    auto records = std::make_shared<const RecordNames>(std::move(names));
    each(backend, &Backend::remove, records, 0, [&backend, &context, records, deleted, restored](const Result<> &removed) {
        if (!removed) return context.toast(sentence(removed.error()));
        context.toast(deleted, [&backend, &context, records, restored] {
            each(backend, &Backend::restore, records, 0,
                 [&context, restored](const Result<> &back) { context.toast(back ? restored : sentence(back.error())); });
        });
    });
}

} // namespace tp::ui
