#pragma once
// The conclusions of a participants' committee on paper, as issued: its items in the participants' words, and places to sign. Nobody's
// name is on it but those of the professionals who led it and of whoever the session names as also there. French in every window
// (ConclusionsWords.h). Window's thread.
#include "ui/committees/CommitteeStory.h"
#include "ui/shell/Page.h"

namespace tp::ui {

struct ConclusionsPaper {
    store::Record conclusions;        // as frozen
    std::vector<store::Record> items; // in order
    std::optional<std::uint64_t> number, former;
    bool replaced = false; // by a newer version
    bool beside = false;   // another one stands for that session
};
[[nodiscard]] std::optional<ConclusionsPaper> conclusionsPaper(Backend &backend, const RecordId &conclusions); // nothing: not known here
[[nodiscard]] bool writeConclusionsPdf(const ConclusionsPaper &paper, const ValueText &text, const QString &path); // false: not written
// Asks where, writes, and says so. `parent` must be a part of the window.
void saveConclusions(Backend &backend, PageContext &context, const ValueText &text, const RecordId &conclusions, QObject *parent);

} // namespace tp::ui
