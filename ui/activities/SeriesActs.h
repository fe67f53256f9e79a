#pragma once
// The series that a session is one of: its sessions as they stand, what a change of one is for several of them, and making it longer.
// What was done is said by toast, with Undo; who is signed up stays so. Window's thread.
#include "core/domain/Series.h"
#include "ui/Backend.h"
#include "ui/flows/FieldEdit.h"
#include "ui/shell/Page.h"

namespace tp::ui {

struct SessionSeries {
    store::Record series;
    std::vector<store::Record> sessions; // the first ones first; without the deleted ones
    [[nodiscard]] const store::Record *of(const RecordId &session) const;
};
[[nodiscard]] std::optional<SessionSeries> seriesOf(store::Reader &reader, const store::Record &session); // nothing: it stands alone

struct SeriesChange {
    FieldEdit edit;
    int sessions = 0;
    int apart = 0; // had been moved by themselves: they keep their time
};
// `set`: of the chosen one, which is one of `series`. Those called off already keep their reason.
[[nodiscard]] SeriesChange changeAlike(const SessionSeries &series, const store::Record &chosen, const std::map<std::string, Value> &set,
                                       domain::SeriesPart part, const std::string &now);

// Adds what the series lacks until `until`; a session that was deleted is there again.
// Of sessions that were added, as it is given to PageContext::toast.
[[nodiscard]] std::function<void()> undoingSessions(Backend &backend, PageContext &context, Undo added);
// `written`: some of them at least are.
void lengthen(Backend &backend, PageContext &context, const SessionSeries &series, const std::string &until,
              std::function<void()> written = {});

} // namespace tp::ui
