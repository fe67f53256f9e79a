#include "ui/persons/PeopleStanding.h"

#include "core/base/IdValue.h"
#include "core/store/Coverage.h"
#include "ui/models/PathwayStories.h"
#include "ui/models/PersonFiles.h"
#include "ui/models/Slice.h"
#include "ui/persons/ExitCard.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t lookedAtTogether = 50;
constexpr std::size_t shownFirst = 50; // once so many are found
constexpr int leastRestMs = 200;       // between two looks of those that follow changes; and four times what one took

bool isSame(const store::Filter &a, const store::Filter &b) { return a.field == b.field && a.op == b.op && a.value == b.value; }
QDate dayIn(const std::string &moment) { return QDate::fromString(toQt(moment).left(10), Qt::ISODate); }
QDate openedOn(const store::Record &person) { return dayIn(fromQt(fieldText(person, "firstContactOn"))); }
} // namespace

PeopleStanding::PeopleStanding(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&m_next, &QTimer::timeout, this, &PeopleStanding::step);
    m_again.setSingleShot(true);
    m_again.setInterval(leastRestMs);
    connect(&m_again, &QTimer::timeout, this, &PeopleStanding::start);
    connect(&backend, &Backend::changed, this, &PeopleStanding::follow);
}

void PeopleStanding::ask(const store::Query &people, const Standing &standing) {
    const bool same = standing == m_standing && std::ranges::equal(people.filters, m_people.filters, isSame);
    if (same && m_today == parisTime(m_backend.clock().nowMs()).date()) return;
    m_people = {};
    m_people.type = "person";
    m_people.filters = people.filters;
    m_people.limit = lookedAtTogether;
    m_standing = standing;
    m_found.clear();
    m_shown = m_full = false;
    m_state = State::Looking;
    start();
    emit began();
}

void PeopleStanding::forget() {
    m_state = State::None;
    m_standing = {};
    m_people = {};
    m_next.stop();
    m_again.stop();
    m_reading.clear();
    m_found.clear();
    m_full = m_stale = false;
}

void PeopleStanding::stop() {
    if (!isLooking()) return;
    m_next.stop();
    m_state = State::Stopped;
    m_found = m_reading;
    emit found();
}

void PeopleStanding::goOn() {
    if (!isStopped()) return;
    m_state = State::Looking;
    m_next.start(0);
    emit began();
}

void PeopleStanding::setSeen(bool seen) {
    m_seen = seen;
    if (m_seen && m_stale && m_state == State::Known && !m_next.isActive()) m_again.start();
}

// While it is looked for or looked at again, what changes is taken in afterwards: changes that go on coming would never let it end.
void PeopleStanding::follow(const store::ChangedTypes &what) {
    if (m_state == State::None || !concernsStanding(what)) return;
    m_stale = true;
    if (m_state == State::Known && m_seen && !m_next.isActive() && !m_again.isActive()) m_again.start();
}

store::Filter PeopleStanding::filter() const {
    return {codeOf(m_standing, m_state == State::Known && !m_full), store::Filter::Op::Among, m_found};
}

void PeopleStanding::start() {
    m_again.stop();
    m_today = parisTime(m_backend.clock().nowMs()).date();
    m_todayIso = fromQt(m_today.toString(Qt::ISODate));
    m_since = m_standing.news == Standing::News::Review ? m_today.addYears(-reviewYears) : m_today.addDays(-m_standing.days);
    m_from = m_people;
    m_reading.clear();
    m_looked = 0;
    m_fullNow = m_stale = false;
    m_took.start();
    m_next.start(0);
}

void PeopleStanding::step() {
    QElapsedTimer took;
    took.start();
    do {
        auto people = m_backend.reader().list(m_from);
        const bool last = !people || people->size() < lookedAtTogether;
        if (people && !people->empty()) {
            m_looked += people->size();
            m_from.after = store::placeOf(people->back(), m_from);
            look(std::move(*people));
        }
        if (last || m_fullNow) return end();
    } while (took.elapsed() < sliceMs);
    if (!isLooking()) return; // in silence
    emit looked(m_looked);
    if (m_shown || m_reading.size() < shownFirst || !isLooking()) return;
    m_shown = true;
    m_found = m_reading;
    emit found();
}

void PeopleStanding::end() {
    m_next.stop();
    const bool first = isLooking();
    m_state = State::Known;
    const bool others = m_found != m_reading || m_full != m_fullNow;
    m_found = std::move(m_reading);
    m_reading.clear();
    m_full = m_fullNow;
    m_again.setInterval(std::max(leastRestMs, static_cast<int>(4 * m_took.elapsed())));
    if (m_stale && m_seen) m_again.start();
    if (first || others) emit found();
}

std::vector<store::Record> PeopleStanding::silentOf(std::vector<store::Record> people) const {
    auto &reader = m_backend.reader();
    std::vector<RecordId> goingOn, all;
    for (const auto &one : people) goingOn.push_back(fieldValue(one, "sameAs") ? personThatGoesOn(reader, one.id) : one.id);
    const auto files = filesOfPeople(reader, goingOn);
    for (const auto &[person, own] : files) all.insert(all.end(), own.begin(), own.end());
    const auto met = store::coverageOf(reader)
                         .lastMeetings(all, fromQt(m_today.addDays(1).toString(Qt::ISODate)))
                         .value_or(std::map<RecordId, std::string>());
    std::vector<store::Record> out;
    for (std::size_t i = 0; i < people.size(); ++i) {
        QDate last;
        for (const auto &file : files.at(goingOn[i]))
            if (const auto at = met.find(file); at != met.end())
                if (const auto day = dayIn(at->second); !last.isValid() || day > last) last = day;
        if (isQuietSince(m_since, last, openedOn(people[i]))) out.push_back(std::move(people[i]));
    }
    return out;
}

bool PeopleStanding::hasLeft(const std::vector<RecordId> &files) const {
    return standingExit(recordsOf(m_backend.reader(), "exit", files, "exitedOn")) != nullptr;
}

void PeopleStanding::look(std::vector<store::Record> people) {
    const bool byNews = m_standing.news != Standing::News::Any;
    if (byNews) people = silentOf(std::move(people)); // most are told by that alone
    if (people.empty()) return;
    const PathwayStories stories(m_backend.reader(), people, m_today, byNews ? PathwayStories::Parts::All : PathwayStories::Parts::Phases);
    for (const auto &person : people) {
        const auto *story = stories.of(person.id);
        if (!story) continue;
        const auto *current = story->current();
        if (m_standing.phase == noPathway && current) continue;
        if (!m_standing.phase.empty() && m_standing.phase != noPathway) {
            const auto phase = current ? domain::phaseOn(story->phases, current->id, m_todayIso) : std::nullopt;
            if (!phase || phase->phase != m_standing.phase) continue;
        }
        if (byNews && !isQuietSince(m_since, story->lastNews(m_todayIso), openedOn(person))) continue;
        if (m_standing.news == Standing::News::Quiet && hasLeft(story->files)) continue;
        m_fullNow = m_reading.size() >= m_most;
        if (m_fullNow) return;
        m_reading.push_back(idValue(person.id));
    }
}

} // namespace tp::ui
