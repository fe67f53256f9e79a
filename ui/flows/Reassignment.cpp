#include "ui/flows/Reassignment.h"

#include "core/base/IdValue.h"

#include <QPointer>

namespace tp::ui {
namespace {
constexpr std::size_t mostFiles = 10'000;

struct Handing {
    std::vector<RecordId> files;
    MemberId to;
    std::shared_ptr<HandingOver> watch;
    Answer<std::size_t> answer;
};

void next(const QPointer<Backend> &backend, const std::shared_ptr<Handing> &work, std::size_t at) {
    auto *const program = backend.data();
    if (!program) return;
    if (at == work->files.size() || work->watch->stopped) return work->answer(at);
    domain::RecordChange change{work->files[at], "person", false, work->files[at], {}};
    change.set["referent"] = idValue(work->to);
    program->save({std::move(change)}, [backend, work, at](const Result<store::Saved> &saved) {
        if (!saved) return work->answer(fail(saved.error()));
        if (work->watch->progressed) work->watch->progressed(at + 1, work->files.size());
        next(backend, work, at + 1);
    });
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

void reassignFiles(Backend &backend, std::vector<RecordId> files, const MemberId &to, std::shared_ptr<HandingOver> watch,
                   Answer<std::size_t> answer) {
    next(QPointer<Backend>(&backend), std::make_shared<Handing>(Handing{std::move(files), to, std::move(watch), std::move(answer)}), 0);
}

} // namespace tp::ui
