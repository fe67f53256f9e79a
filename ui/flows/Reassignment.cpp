#include "ui/flows/Reassignment.h"

#include "core/base/IdValue.h"
#include "core/domain/Handover.h"
#include "ui/flows/SaveInParts.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

namespace tp::ui {
namespace {
constexpr std::size_t mostFiles = 10'000;

struct Handing {
    FilesHanded what;
    std::shared_ptr<HandingOver> watch;
    Answer<std::size_t> answer;
};
using Changes = std::vector<domain::RecordChange>;

Changes openRemindersOf(store::Reader &reader, const RecordId &file, const FilesHanded &what) {
    Changes out;
    for (const auto &one : recordsOf(reader, "reminder", {file}, "dueOn"))
        if (!one.readOnly && !fieldValue(one, "doneOn") && idIn<MemberId>(fieldValue(one, "member")) == what.from)
            out.push_back({one.id, "reminder", false, one.file, {{"member", idValue(what.to)}}});
    return out;
}

// What one save writes in one file: who follows it and the record of that stand or fall together.
Result<Changes> changesIn(Backend &backend, const RecordId &file, const FilesHanded &what) {
    const auto now = backend.clock().nowMs();
    const auto today = fromQt(parisTime(now).date().toString(Qt::ISODate));
    TP_TRY(auto record, domain::passOn({file, what.from, what.to, today, what.note}, now, backend.random()));
    Changes out{{file, "person", false, file, {{"referent", idValue(what.to)}}}};
    if (personThatGoesOn(backend.reader(), file) == file) out.push_back(std::move(record)); // else it is told where the person goes on
    return out;
}

bool stillFollows(store::Reader &reader, const RecordId &file, const MemberId &member) {
    const auto person = reader.get("person", file);
    return person && !person->deleted && idIn<MemberId>(fieldValue(*person, "referent")) == member;
}

void handOn(const QPointer<Backend> &backend, const std::shared_ptr<Handing> &work, std::size_t at);

// Reminders that one save has no room for go first: a file that is not through is still the leaver's, and is found again.
void handOneOn(const QPointer<Backend> &backend, const std::shared_ptr<Handing> &work, std::size_t at) {
    const auto &file = work->what.files[at];
    auto changes = changesIn(*backend, file, work->what);
    if (!changes) return work->answer(fail(changes.error()));
    auto first = openRemindersOf(backend->reader(), file, work->what);
    const auto room = std::min(first.size(), mostASave - changes->size());
    changes->insert(changes->end(), std::make_move_iterator(first.end() - static_cast<std::ptrdiff_t>(room)),
                    std::make_move_iterator(first.end()));
    first.resize(first.size() - room);
    saveInParts(*backend, std::move(first), [backend, work, at, last = std::move(*changes)](int, const Result<> &before) mutable {
        if (!before) return work->answer(fail(before.error()));
        if (!backend) return;
        backend->save(std::move(last), [backend, work, at](const Result<store::Saved> &saved) {
            if (!saved) return work->answer(fail(saved.error()));
            if (work->watch->progressed) work->watch->progressed(at + 1, work->what.files.size());
            handOn(backend, work, at + 1);
        });
    });
}

void handOn(const QPointer<Backend> &backend, const std::shared_ptr<Handing> &work, std::size_t at) {
    if (!backend) return;
    const auto &what = work->what;
    while (at < what.files.size() && !work->watch->stopped && !stillFollows(backend->reader(), what.files[at], what.from)) ++at;
    if (at == what.files.size() || work->watch->stopped) return work->answer(at);
    handOneOn(backend, work, at);
}
} // namespace

Result<std::vector<RecordId>> filesFollowedBy(store::Reader &reader, const MemberId &member) {
    store::Query query;
    query.type = "person";
    query.filters = {{"referent", store::Filter::Op::Equals, idValue(member)}};
    query.limit = mostFiles;
    TP_TRY(const auto records, reader.list(query));
    std::vector<RecordId> out;
    for (const auto &record : records)
        if (!record.readOnly) out.push_back(record.id);
    return out;
}

void reassignFiles(Backend &backend, FilesHanded what, std::shared_ptr<HandingOver> watch, Answer<std::size_t> answer) {
    handOn(QPointer<Backend>(&backend), std::make_shared<Handing>(Handing{std::move(what), std::move(watch), std::move(answer)}), 0);
}

} // namespace tp::ui
