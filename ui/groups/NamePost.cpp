#include "ui/groups/NamePost.h"

#include "ui/groups/GroupStory.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {

NamePost::NamePost(Backend &backend, QObject *parent) : Errand(backend, {"shown_name", "group_seat"}, parent) { look(); }

std::optional<RecordId> NamePost::firstOf(const std::vector<RecordId> &names) const {
    const auto at = std::ranges::find_if(names, [this](const RecordId &name) { return !wasRefused(name); });
    return at == names.end() ? std::nullopt : std::optional(*at);
}

bool NamePost::next() {
    if ((backend().me().roles & (Role::Manager | Role::Coordinator)) == 0) return false;
    const auto withdrawn = firstOf(namesToWithdraw(backend().reader()));
    const auto erased = withdrawn ? std::nullopt : firstOf(namesToErase(backend().reader()));
    if (withdrawn) withdraw(*withdrawn);
    if (erased) erase(*erased);
    return withdrawn || erased;
}

void NamePost::withdraw(const RecordId &name) {
    backend().save({{name, "shown_name", false, {}, {{"name", domain::withdrawnName}}}},
                   [self = QPointer(this), name](const Result<store::Saved> &saved) {
                       if (self) self->ended(name, saved ? Result<>() : fail(saved.error()));
                   });
}

void NamePost::erase(const RecordId &name) {
    backend().trust().redactFormer("shown_name", name, "name", [self = QPointer(this), name](const Result<std::uint64_t> &erased) {
        if (!self) return;
        const bool nothingLeft = erased && *erased == 0; // and it is still listed: not again
        self->ended(name, !erased ? fail(erased.error()) : nothingLeft ? Result<>(fail(Code::NotFound)) : Result<>());
    });
}

} // namespace tp::ui
