#include "ui/models/CoverageCount.h"

#include "ui/models/Slice.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t least = 250, most = 50'000, gathered = 64;

bool sameQuestion(const store::Query &a, const store::Query &b) {
    const auto same = [](const store::Filter &one, const store::Filter &other) {
        return one.field == other.field && one.op == other.op && one.value == other.value;
    };
    return std::equal(a.filters.begin(), a.filters.end(), b.filters.begin(), b.filters.end(), same);
}
} // namespace

void DistinctRecords::add(const RecordId &record) {
    m_all.push_back(record);
    if (m_all.size() >= 2 * m_tidy + gathered) tidy();
}

std::size_t DistinctRecords::count() {
    tidy();
    return m_all.size();
}

void DistinctRecords::tidy() {
    if (m_tidy == m_all.size()) return;
    const auto came = m_all.begin() + static_cast<std::ptrdiff_t>(m_tidy);
    std::sort(came, m_all.end());
    std::inplace_merge(m_all.begin(), came, m_all.end());
    m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
    m_tidy = m_all.size();
}

CoverageCount::CoverageCount(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend), m_slice(least) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &CoverageCount::step);
}

void CoverageCount::ask(store::Query encounters) {
    const bool same = sameQuestion(encounters, m_query);
    m_again = m_next.isActive() && same;
    if (m_again) return;
    m_query = std::move(encounters);
    if (!same) forget();
    begin();
}

void CoverageCount::forget() {
    for (auto &[code, commune] : m_counts.communes) commune.known.reset();
    m_counts.answered = m_withoutPeople = false;
    m_counts.people = CoverageCounts::People::Counting;
}

void CoverageCount::stop() {
    if (!m_next.isActive() || !m_counts.answered) return;
    m_withoutPeople = true;
    if (m_place) return; // the encounters are being counted anew: it ends with them
    leavePeople();
    emit counted();
    if (m_again) begin();
}

void CoverageCount::resume() {
    m_withoutPeople = false;
    if (m_next.isActive()) return;
    m_counts.people = CoverageCounts::People::Counting;
    begin();
}

void CoverageCount::leavePeople() {
    m_next.stop();
    for (auto &[code, commune] : m_counts.communes) commune.known.reset();
    m_counts.people = CoverageCounts::People::Stopped;
}

void CoverageCount::begin() {
    m_again = false;
    m_adding = {};
    m_met.clear();
    m_place.emplace();
    m_meeting = 0;
    m_slice = least;
    m_problem.reset();
    m_next.start();
    emit began();
}

void CoverageCount::step() {
    QElapsedTimer took;
    took.start();
    if (!m_place && !m_meeting) return addUp();
    const auto from = m_place;
    const auto done = m_place ? countEncounters() : countPeople();
    if (!done) {
        m_problem = done.error();
        leavePeople();
        emit counted();
        return;
    }
    const auto fitting = m_slice * static_cast<std::size_t>(sliceMs) / static_cast<std::size_t>(std::max<qint64>(1, took.elapsed()));
    const bool whole = !from || !m_place || from->commune == m_place->commune; // a commune's rest tells nothing of how long a slice takes
    m_slice = std::clamp(fitting, least, std::max(least, std::min(most, whole ? 2 * m_slice : m_slice)));
}

Result<> CoverageCount::countEncounters() {
    TP_TRY(const auto slice, store::coverageOf(m_backend.reader()).coverage(m_query, *m_place, m_slice));
    for (const auto &one : slice.communes) {
        auto &commune = m_adding.communes[one.commune];
        commune.encounters += one.encounters;
        commune.unnamed += one.unnamed;
        commune.lastAt = std::max(commune.lastAt, one.lastAt);
    }
    m_place = slice.next;
    if (m_place) return {};
    m_slice = least;
    TP_TRY(m_goesOn, store::coverageOf(m_backend.reader()).filesLeadingOn());
    auto shown = m_adding;
    for (auto &[code, commune] : shown.communes) // until they are counted anew, those of before
        if (const auto at = m_counts.communes.find(code); at != m_counts.communes.end()) commune.known = at->second.known;
    m_counts = std::move(shown);
    m_counts.answered = true;
    if (m_withoutPeople) leavePeople();
    emit counted();
    if (m_withoutPeople && m_again) begin();
    return {};
}

Result<> CoverageCount::countPeople() {
    TP_TRY(const auto slice, store::coverageOf(m_backend.reader()).peopleMet(m_query, *m_meeting, m_slice));
    for (const auto &met : slice.people) {
        const auto at = m_goesOn.find(met.person);
        m_met[met.commune].add(at == m_goesOn.end() ? met.person : at->second);
    }
    m_meeting = slice.next;
    return {};
}

void CoverageCount::addUp() {
    QElapsedTimer took;
    took.start();
    for (; !m_met.empty(); m_met.erase(m_met.begin())) {
        if (took.elapsed() >= sliceMs) return;
        m_adding.communes[m_met.begin()->first].known = m_met.begin()->second.count();
    }
    for (auto &[code, commune] : m_adding.communes)
        if (!commune.known) commune.known = 0;
    finish();
}

void CoverageCount::finish() {
    m_next.stop();
    std::erase_if(m_adding.communes, [](const auto &one) { return one.second.encounters == 0; }); // noted since
    m_counts = std::move(m_adding);
    m_counts.answered = true;
    m_counts.people = CoverageCounts::People::Counted;
    emit counted();
    if (m_again) begin();
}

} // namespace tp::ui
