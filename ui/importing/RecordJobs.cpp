#include "ui/importing/RecordJobs.h"

#include "core/base/IdValue.h"
#include "core/domain/References.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
// A save is a group of at most 16 sealed entries, and a record takes up to three (one for each audience it speaks to).
constexpr std::size_t recordsOfSave = 5;

bool isOfTheRecord(Code code) { // the next one may well be written
    return code == Code::Invalid || code == Code::TooLarge || code == Code::Denied || code == Code::NotFound;
}
} // namespace

RecordJob::RecordJob(Backend &backend, int total, QObject *parent) : QObject(parent), m_backend(backend), m_total(total) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RecordJob::step);
}

void RecordJob::start() {
    m_running = true;
    m_stopping = false;
    m_error.reset();
    again();
}

void RecordJob::again() { m_next.start(0); }

void RecordJob::end(End how) {
    m_running = false;
    emit ended(how);
}

void RecordJob::step() {
    if (m_done >= m_total) {
        end(End::Completed);
    } else if (m_stopping) {
        end(End::Stopped);
    } else {
        next();
    }
}

void RecordJob::answered(int records, const Result<store::Saved> &saved) {
    if (!saved) {
        m_error = saved.error();
        return end(End::Failed);
    }
    m_done += records;
    emit progressed(m_done, m_total);
    again();
}

WriteJob::WriteJob(Backend &backend, Make make, std::vector<std::size_t> rows, QObject *parent)
    : RecordJob(backend, static_cast<int>(rows.size()), parent), m_make(std::move(make)), m_rows(std::move(rows)) {}

void WriteJob::next() {
    std::vector<domain::RecordChange> changes;
    std::vector<RecordId> ids;
    const auto most = m_alone > 0 ? 1 : recordsOfSave;
    for (auto at = static_cast<std::size_t>(m_done); at < m_rows.size() && changes.size() < most; ++at) {
        changes.push_back(m_make(m_rows[at]));
        ids.push_back(changes.back().record);
    }
    m_backend.save(std::move(changes), [self = QPointer(this), ids](const Result<store::Saved> &saved) {
        if (!self) return;
        if (saved) self->m_created.insert(self->m_created.end(), ids.begin(), ids.end());
        if (!saved && isOfTheRecord(saved.error().code)) {
            if (ids.size() == 1) return self->refuse(saved.error());
            self->m_alone = ids.size();
            return self->again();
        }
        if (saved && self->m_alone > 0) --self->m_alone;
        self->answered(static_cast<int>(ids.size()), saved);
    });
}

void WriteJob::refuse(const Error &why) {
    m_refused.push_back({m_rows[static_cast<std::size_t>(m_done)], why});
    if (m_alone > 0) --m_alone;
    ++m_done;
    emit progressed(m_done, m_total);
    if (m_refused.size() == 1 && m_done < m_total) return end(End::Refused); // a person says whether to go on; then for all that follow
    again();
}

UndoJob::UndoJob(Backend &backend, std::string type, std::vector<RecordId> records, QObject *parent)
    : RecordJob(backend, static_cast<int>(records.size()), parent), m_type(std::move(type)), m_records(std::move(records)) {}

// Changed since it was written, or another record names it: something was noted about the person, they were referred, joined a group…
bool UndoJob::workedOn(const RecordId &record) const {
    auto &reader = m_backend.reader();
    if (const auto history = reader.history(m_type, record))
        if (std::any_of(history->begin(), history->end(), [](const store::HistoryItem &item) { return item.before.has_value(); }))
            return true;
    return std::ranges::any_of(domain::referencesTo(m_type), [&](const domain::ReferenceField &by) {
        store::Query query;
        query.type = by.type->name;
        query.filters = {{by.field->name, store::Filter::Op::Equals, idValue(record)}};
        query.limit = 1;
        const auto found = reader.list(query);
        return found && !found->empty();
    });
}

void UndoJob::next() {
    const auto record = m_records[static_cast<std::size_t>(m_done)];
    if (workedOn(record)) {
        ++m_kept;
        return answered(1, store::Saved{});
    }
    m_backend.remove(m_type, record, [self = QPointer(this)](const Result<store::Saved> &saved) {
        if (!self) return;
        // NotFound: somebody was faster. Denied, Invalid: this one stays; the others are not held up by it.
        const auto code = saved ? std::optional<Code>() : saved.error().code;
        if (code == Code::Denied || code == Code::Invalid) ++self->m_kept;
        const bool goesOn = code == Code::NotFound || code == Code::Denied || code == Code::Invalid;
        self->answered(1, goesOn ? Result<store::Saved>(store::Saved{}) : saved);
    });
}

} // namespace tp::ui
