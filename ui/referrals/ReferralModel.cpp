#include "ui/referrals/ReferralModel.h"

#include "ui/lists/AddedFilters.h"
#include "ui/models/FilterMatch.h"
#include "ui/models/Slice.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>
#include <utility>

namespace tp::ui {
namespace {
constexpr std::size_t placedAtOnce = 50;
} // namespace

ReferralModel::ReferralModel(Backend &backend, ValueText &text, QObject *parent)
    : ComputedTable(parent), m_backend(backend), m_text(text), m_turnMs(sliceMs) {
    declare({{"who", QT_TR_NOOP("Person"), [this](const Row &of) { return whoText(*of, m_text); }},
             {"with", QT_TR_NOOP("With"), [this](const Row &of) { return withText(*of, m_text); }},
             {"state",
              QT_TR_NOOP("State"),
              [](const Row &of) {
                  const auto state = stateText(of->whole, of->request.has_value());
                  return of->hasVersions() ? tr("%1, two versions", "state").arg(state) : state;
              },
              {},
              [](const Row &of) { return of->hasVersions() ? std::optional(StateTag::State::Conflict) : std::nullopt; }},
             {"next",
              QT_TR_NOOP("What is next"),
              [](const Row &of) {
                  const auto step = of->next();
                  return step ? stepText(step->what) : QString();
              },
              {},
              [this](const Row &of) { return nextTag(*of); }},
             {"by", QT_TR_NOOP("By"),
              [](const Row &of) {
                  const auto step = of->next();
                  return step ? dateText(std::string_view(step->from)) : QString();
              },
              [](const Row &of) {
                  const auto step = of->next();
                  return step ? toQt(step->from) : QString();
              }}});
    declareAdded(backend, {"referral"}, [](const Row &of) { return of->referral ? RowRecord(*of->referral) : RowRecord(); });
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ReferralModel::readSome);
}

QDate ReferralModel::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

void ReferralModel::show(ReferralsShown shown) {
    m_shown = shown;
    m_isBehind = m_isRead;
    if (m_openOnly == (shown != ReferralsShown::All)) return placeAnew();
    read();
    readSome();
}

void ReferralModel::setAdded(std::vector<store::Filter> added) {
    m_added = std::move(added);
    placeAnew();
}

void ReferralModel::search(const QString &words) {
    m_words = words;
    placeAnew();
}

void ReferralModel::refresh() {
    if (isReading()) {
        m_isStale = true; // changes that go on coming would never let it end
        return;
    }
    read();
    readSome();
}

void ReferralModel::readAll() {
    m_isBehind = m_isRead;
    read();
    readSome();
}

void ReferralModel::stop() {
    if (!m_reading) return;
    m_isStopped = true;
    m_isStale = false;
    m_reading.reset();
    m_next = 0;
    readSome();
}

void ReferralModel::sort(int column, Qt::SortOrder order) {
    m_isSorted = column >= 0;
    ComputedTable::sort(column, order);
}

void ReferralModel::read() {
    m_isStale = m_isStopped = m_isFull = false;
    m_toLookAt.reset();
    m_openOnly = m_shown != ReferralsShown::All;
    m_read.clear();
    m_reading.emplace(m_backend.reader(), m_backend.me().structure, *m_openOnly);
}

void ReferralModel::placeAnew() {
    m_isBehind = m_isRead;
    if (m_reading || !m_openOnly) return; // once it is read
    m_next = 0;
    readSome();
}

void ReferralModel::readSome() {
    QElapsedTimer took;
    took.start();
    while (step())
        if (took.elapsed() >= m_turnMs) {
            m_turn.start();
            return tellReading();
        }
    m_turn.stop();
    showPlaced();
    if (!m_isStale) return;
    read();
    m_turn.start();
}

void ReferralModel::tellReading() {
    if (!m_reading) return; // only to be placed: that is soon done
    if (!m_toLookAt) m_toLookAt = m_reading->toLookAt();
    emit reading(m_reading->looked(), *m_toLookAt);
}

bool ReferralModel::step() { // false: all are read, and placed
    if (m_reading) {
        const bool more = m_reading->step();
        for (auto &one : m_reading->take()) m_read.push_back(std::make_shared<const ReferralCase>(std::move(one)));
        if (more) return true;
        m_isFull = m_reading->isFull();
        m_reading.reset();
        m_next = 0;
    }
    if (m_next == 0) {
        m_placed.clear();
        m_mine = 0;
    }
    const auto now = today();
    for (const auto end = std::min(m_read.size(), m_next + placedAtOnce); m_next < end; ++m_next) place(m_read[m_next], now);
    return m_next < m_read.size();
}

void ReferralModel::place(const ReferralRow &one, QDate now) {
    const auto step = one->next();
    const bool mine = one->isMineToDo(now), over = domain::isOver(one->state());
    m_mine += mine;
    if (m_shown == ReferralsShown::ToDo && !mine) return;
    if (m_shown == ReferralsShown::UnderWay && !step && over && !one->hasVersions()) return;
    if (!m_added.empty() && (!one->referral || !holdsAll(m_added, *one->referral))) return;
    if (!m_words.isEmpty() || m_isSorted) { // names are remembered: what puts the list in order asks the store for none
        const QStringList said{whoText(*one, m_text), withText(*one, m_text), fieldText({{}, {}, one->whole, {}}, "text")};
        if (!mentionsAll(said.join(QLatin1Char(' ')), m_words)) return;
    }
    m_placed.push_back({mine ? 0 : step ? 1 : over ? 3 : 2, step ? step->from : std::string(), one});
}

void ReferralModel::showPlaced() {
    std::stable_sort(m_placed.begin(), m_placed.end(),
                     [](const Placed &a, const Placed &b) { return std::tie(a.group, a.from) < std::tie(b.group, b.from); });
    std::vector<ReferralRow> rows;
    rows.reserve(m_placed.size());
    for (auto &one : m_placed) rows.push_back(std::move(one.of));
    m_placed.clear();
    m_toDo = m_isStopped ? std::max(m_toDo, m_mine) : m_mine; // not fewer because they were not looked at
    m_isRead = true;
    m_isBehind = false;
    m_isPartly = m_isStopped || m_isFull;
    setRows(std::move(rows));
    emit loaded();
}

const ReferralCase *ReferralModel::caseAt(int row) const {
    const auto *its = rowAt(row);
    return its ? its->get() : nullptr;
}

bool ReferralModel::isSame(const ReferralRow &a, const ReferralRow &b) const { return a->record().id == b->record().id; }

int ReferralModel::rowOf(const RecordId &record) const {
    const auto is = [&](const std::optional<store::Record> &one) { return one && one->id == record; };
    return rowWhere([&](const ReferralRow &of) { return is(of->referral) || is(of->request); });
}

std::optional<StateTag::State> ReferralModel::nextTag(const ReferralCase &of) const {
    if (!of.next()) return std::nullopt;
    if (of.isLate(today())) return StateTag::State::Late;
    return of.isMineToDo(today()) ? StateTag::State::ToComplete : StateTag::State::Planned;
}

} // namespace tp::ui
