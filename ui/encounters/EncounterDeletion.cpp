#include "ui/encounters/EncounterDeletion.h"

#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::EncounterDeletion)
};
using Records = std::vector<std::pair<std::string, RecordId>>;
using Act = void (Backend::*)(const std::string &, const RecordId &, Answer<store::Saved>);

// One after the other, because each is a save of its own; stops at the first that fails.
void each(Backend &backend, Act act, std::shared_ptr<const Records> records, std::size_t at, Answer<> done) {
    if (at == records->size()) return done({});
    const auto &[type, id] = (*records)[at];
    (backend.*act)(type, id, [&backend, act, records, at, done = std::move(done)](const Result<store::Saved> &saved) {
        if (!saved) return done(fail(saved.error()));
        each(backend, act, records, at + 1, done);
    });
}
} // namespace

void deleteEncounter(Backend &backend, PageContext &context, const RecordId &encounter, std::vector<RecordId> participations) {
    auto records = std::make_shared<Records>();
    for (const auto &id : participations) records->emplace_back("participation", id);
    records->emplace_back("encounter", encounter);
    each(backend, &Backend::remove, records, 0, [&backend, &context, records](const Result<> &removed) {
        if (!removed) return context.toast(sentence(removed.error()));
        context.toast(Words::tr("Encounter deleted."), [&backend, &context, records] {
            each(backend, &Backend::restore, records, 0, [&context](const Result<> &restored) {
                context.toast(restored ? Words::tr("The encounter is back.") : sentence(restored.error()));
            });
        });
    });
}

} // namespace tp::ui
