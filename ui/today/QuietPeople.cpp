#include "ui/today/QuietPeople.h"

#include "core/base/IdValue.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/ExitCard.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace tp::ui {
namespace {
struct QuietPeopleWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr std::size_t readAtOnce = 50; // people
} // namespace

QuietPeople::QuietPeople(Backend &backend, int days)
    : m_backend(backend), m_days(days), m_today(parisTime(backend.clock().nowMs()).date()),
      m_todayIso(fromQt(m_today.toString(Qt::ISODate))) {
    m_query.type = "person";
    m_query.filters = {{"referent", store::Filter::Op::Equals, idValue(backend.me().member)}, eachPersonOnce()};
    m_query.limit = readAtOnce;
}

bool QuietPeople::step() {
    if (m_next.empty()) {
        if (m_all) return false;
        auto people = m_backend.reader().list(m_query);
        m_all = !people || people->size() < readAtOnce;
        if (!people || people->empty()) return false;
        m_query.after = store::placeOf(people->back(), m_query);
        m_stories.emplace(m_backend.reader(), *people, m_today);
        m_next.assign(std::make_move_iterator(people->begin()), std::make_move_iterator(people->end()));
    }
    look(m_next.front());
    m_next.pop_front();
    return true;
}

void QuietPeople::look(const store::Record &person) {
    auto &reader = m_backend.reader();
    const auto *story = m_stories->of(person.id);
    if (!story) return;
    const auto opened = QDate::fromString(fieldText(person, "firstContactOn").left(10), Qt::ISODate);
    const auto last = story->lastNews(m_todayIso);
    if (isQuietSince(m_today.addYears(-reviewYears), last, opened)) ++m_toReview; // who left, too
    if (!isQuietSince(m_today.addDays(-m_days), last, opened)) return;
    if (standingExit(recordsOf(reader, "exit", story->files, "exitedOn"))) return;
    DueStep step;
    step.group = DueStep::Group::Quiet;
    step.on = last.isValid() ? last : opened;
    step.icon = QStringLiteral("person");
    step.title = recordTitle(person, ValueText(reader), m_today).title;
    step.detail = last.isValid() ? QuietPeopleWords::tr("last news %1, on %2").arg(sinceText(last, m_today), dateText(last))
                                 : QuietPeopleWords::tr("no news since the file was opened");
    step.opens = {QStringLiteral("persons"), person.id};
    m_found.push_back(std::move(step));
}

std::vector<DueStep> QuietPeople::found(std::size_t most) {
    std::stable_sort(m_found.begin(), m_found.end(), [](const DueStep &a, const DueStep &b) { return a.on < b.on; });
    if (m_found.size() > most) {
        const int more = static_cast<int>(m_found.size() - most);
        m_found.resize(most);
        m_found.push_back(heldBackStep(DueStep::Group::Quiet, m_today, QStringLiteral("person"), more,
                                       QuietPeopleWords::tr("And %Ln more without news", nullptr, more),
                                       QuietPeopleWords::tr("heard of more recently than these")));
    }
    if (m_toReview > 0) {
        DueStep step;
        step.group = DueStep::Group::Quiet;
        step.on = m_today;
        step.icon = QStringLiteral("person");
        step.title = QuietPeopleWords::tr("%Ln file(s) to review", nullptr, m_toReview);
        step.detail = QuietPeopleWords::tr("without news for two years");
        step.opens = {QStringLiteral("persons"), {}, QLatin1String(reviewPart)};
        m_found.push_back(std::move(step));
    }
    return std::move(m_found);
}

std::vector<DueStep> quietPeople(Backend &backend, int days) {
    QuietPeople people(backend, days);
    while (people.step()) continue;
    return people.found();
}

int quietDays() { return std::clamp(QSettings().value(QStringLiteral("today/quietDays"), 30).toInt(), quietChoices[0], 365); }
void setQuietDays(int days) { QSettings().setValue(QStringLiteral("today/quietDays"), days); }

} // namespace tp::ui
