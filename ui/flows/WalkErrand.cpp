#include "ui/flows/WalkErrand.h"

#include "ui/models/Slice.h"
#include "ui/text/Dates.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
constexpr std::size_t mostParts = 20; // of more, all are walked
} // namespace

WalkErrand::WalkErrand(Backend &backend, store::Query all, std::vector<std::string_view> types, QObject *parent)
    : Errand(backend, {}, parent), m_every(std::move(all)), m_types(std::move(types)) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &WalkErrand::look);
    connect(&backend, &Backend::changed, this, &WalkErrand::hear);
}

void WalkErrand::lookAgain() {
    m_all = true;
    look();
}

void WalkErrand::ended(const RecordId &about, const Result<> &how) {
    if (!how) m_all = true; // it lies behind
    Errand::ended(about, how);
}

void WalkErrand::later() {
    m_all = true;
    Errand::later();
}

void WalkErrand::hear(const store::ChangedTypes &what) {
    if (what.everything || what.records.empty()) return lookAgain();
    const auto ours = [this](const auto &record) { return std::ranges::find(m_types, record.first) != m_types.end(); };
    const auto many = std::ranges::count_if(what.records, ours);
    if (many == 0) return;
    if (many > static_cast<std::ptrdiff_t>(mostParts)) return lookAgain(); // each of them is looked up here
    for (const auto &record : what.records)
        if (ours(record))
            if (auto part = concerned(record.first, record.second)) add(std::move(*part));
    look();
}

void WalkErrand::add(store::Filter part) {
    const auto isSame = [&](const store::Filter &one) { return one.field == part.field && one.value == part.value; };
    if (m_all || std::ranges::any_of(m_parts, isSame)) return;
    m_parts.push_back(std::move(part));
    m_all = m_parts.size() > mostParts;
}

bool WalkErrand::isUnderWay() {
    if (m_walks) return true;
    const auto today = parisTime(backend().clock().nowMs()).date();
    m_query = m_every;
    if (std::exchange(m_all, false) || m_day != today) {
        m_day = today;
        m_parts.clear();
    } else if (!m_parts.empty()) {
        m_query.filters.push_back(std::move(m_parts.back()));
        m_parts.pop_back();
    } else {
        return false;
    }
    return m_walks = true;
}

bool WalkErrand::next() {
    if (!mayBegin()) return false;
    QElapsedTimer took;
    took.start();
    while (isUnderWay()) {
        if (took.elapsed() >= sliceMs) { // not before the first page: of few records all are looked at at once
            m_turn.start(0);
            return false;
        }
        const auto page = backend().reader().list(m_query);
        if (!page) {
            m_walks = false;
            m_all = true;
            return false;
        }
        for (const auto &record : *page) {
            m_query.after = store::placeOf(record, m_query);
            if (begins(record)) return true; // the page is old afterwards: on behind this one
        }
        m_walks = page->size() == m_query.limit;
    }
    return false;
}

} // namespace tp::ui
