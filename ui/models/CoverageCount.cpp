#include "ui/models/CoverageCount.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t least = 250, most = 50'000;
constexpr qint64 sliceMs = 8;

bool sameQuestion(const store::Query &a, const store::Query &b) {
    const auto same = [](const store::Filter &one, const store::Filter &other) {
        return one.field == other.field && one.op == other.op && one.value == other.value;
    };
    return std::equal(a.filters.begin(), a.filters.end(), b.filters.begin(), b.filters.end(), same);
}
} // namespace

CoverageCount::CoverageCount(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend), m_slice(least) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &CoverageCount::step);
}

void CoverageCount::ask(store::Query encounters) {
    m_again = m_next.isActive() && sameQuestion(encounters, m_query);
    if (m_again) return;
    m_query = std::move(encounters);
    begin();
}

void CoverageCount::begin() {
    m_again = false;
    m_adding = {};
    m_place.emplace();
    m_meeting = 0;
    m_slice = least;
    m_problem.reset();
    m_next.start();
}

void CoverageCount::step() {
    QElapsedTimer took;
    took.start();
    const auto from = m_place;
    const auto done = m_place ? countEncounters() : countPeople();
    if (!done) {
        m_problem = done.error();
        m_next.stop();
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
    emit counted();
    return {};
}

Result<> CoverageCount::countPeople() {
    TP_TRY(const auto slice, store::coverageOf(m_backend.reader()).peopleMet(m_query, m_meeting, m_slice));
    for (const auto &met : slice.people) {
        const auto at = m_goesOn.find(met.person);
        m_adding.communes[met.commune].known.insert(at == m_goesOn.end() ? met.person : at->second);
    }
    if (slice.next) {
        m_meeting = *slice.next;
        return {};
    }
    m_next.stop();
    std::erase_if(m_adding.communes, [](const auto &one) { return one.second.encounters == 0; }); // noted since
    m_counts = std::move(m_adding);
    m_counts.peopleCounted = true;
    emit counted();
    if (m_again) begin();
    return {};
}

} // namespace tp::ui
