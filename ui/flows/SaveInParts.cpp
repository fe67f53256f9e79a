#include "ui/flows/SaveInParts.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
// The first that one save holds; the others stay in `changes`.
std::vector<domain::RecordChange> takePart(std::vector<domain::RecordChange> &changes) {
    const auto end = changes.begin() + static_cast<std::ptrdiff_t>(std::min(mostASave, changes.size()));
    std::vector<domain::RecordChange> out(std::make_move_iterator(changes.begin()), std::make_move_iterator(end));
    changes.erase(changes.begin(), end);
    return out;
}
} // namespace

void saveInParts(Backend &backend, std::vector<domain::RecordChange> changes, std::function<void(int, const Result<> &)> done) {
    if (changes.empty()) return done(0, {});
    const auto left = static_cast<int>(changes.size());
    auto part = takePart(changes);
    backend.save(std::move(part), [backend = QPointer(&backend), left, rest = std::move(changes),
                                   done = std::move(done)](const Result<store::Saved> &answer) mutable {
        if (!answer) return done(left, tl::unexpected(answer.error()));
        if (backend) saveInParts(*backend, std::move(rest), std::move(done));
    });
}

} // namespace tp::ui
