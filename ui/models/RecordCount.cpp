#include "ui/models/RecordCount.h"

#include "ui/models/Slice.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t mostInASlice = 100'000;
constexpr int restMs = 150; // without another query: whoever types on waits for no number
} // namespace

RecordCount::RecordCount(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&m_next, &QTimer::timeout, this, &RecordCount::step);
}

void RecordCount::ask(store::Query query, std::size_t slice) {
    m_query = std::move(query);
    if (!m_query.text.empty()) m_query.orderBy.clear(); // found by words, only the newest have an order to go on in
    m_query.after.reset();
    m_query.limit = 1;
    m_slice = m_least = slice;
    m_sum = 0;
    m_next.start(restMs);
}

// The last record of the slice, if there are so many; behind it the next slice begins.
void RecordCount::step() {
    m_next.setInterval(0);
    QElapsedTimer took;
    took.start();
    m_query.offset = m_slice - 1;
    const auto last = m_backend.reader().list(m_query);
    if (last && !last->empty()) {
        m_sum += m_slice;
        m_query.after = store::placeOf(last->front(), m_query);
        const auto fitting = m_slice * static_cast<std::size_t>(sliceMs) / static_cast<std::size_t>(std::max<qint64>(1, took.elapsed()));
        m_slice = std::clamp(fitting, m_least, std::max(m_least, std::min(mostInASlice, 4 * m_slice)));
        return;
    }
    m_next.stop();
    m_query.offset = 0;
    const auto rest = last ? m_backend.reader().count(m_query) : Result<std::uint64_t>(tl::unexpected(last.error()));
    if (rest) emit counted(m_sum + *rest);
}

} // namespace tp::ui
