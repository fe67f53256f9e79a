#include "ui/persons/StandingFilter.h"

#include "ui/Backend.h"
#include "ui/persons/PeopleStanding.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ReadingLine.h"

#include <QComboBox>
#include <QLocale>

namespace tp::ui {
namespace {
constexpr int reviewData = -1; // of the box: otherwise days
} // namespace

StandingFilter::StandingFilter(Backend &backend, QWidget *before, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_people(new PeopleStanding(backend, this)), m_phase(new QComboBox), m_news(new QComboBox),
      m_reading(new ReadingLine(QStringLiteral("persons.looking"), *m_news)) {
    m_phase->setObjectName(QStringLiteral("personsPhase"));
    m_phase->setAccessibleName(tr("Phase of the pathway"));
    m_phase->addItem(tr("All phases"));
    m_news->setObjectName(QStringLiteral("personsNews"));
    m_news->setAccessibleName(tr("Last news"));
    m_news->addItem(newsText(Standing::News::Any, 0), 0);
    for (const int days : quietChoices) m_news->addItem(newsText(Standing::News::Quiet, days), days);
    m_news->addItem(newsText(Standing::News::Review, 0), reviewData);
    m_reading->setWords(tr("Stopped: there may be more."), tr("Go on"));
    auto *flow = new FlowLayout(this, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{before, m_phase, m_news, m_reading}) flow->addWidget(part);
    fillPhases();
    connect(&backend, &Backend::changed, this, &StandingFilter::fillPhases);
    for (auto *box : {m_phase, m_news}) connect(box, &QComboBox::currentIndexChanged, this, &StandingFilter::edited);
    connect(m_people, &PeopleStanding::began, m_reading, &ReadingLine::ended); // what was said before
    connect(m_people, &PeopleStanding::looked, this, &StandingFilter::tell);
    connect(m_people, &PeopleStanding::found, this, &StandingFilter::end);
    connect(m_reading, &ReadingLine::stopAsked, m_people, &PeopleStanding::stop);
    connect(m_reading, &ReadingLine::allAsked, m_people, &PeopleStanding::goOn);
}

void StandingFilter::fillPhases() { // a coordinator may have added one
    QList<std::pair<QString, QString>> now;
    if (const auto *words = m_backend.reader().dictionary().vocabulary("pathway_phase"))
        for (const auto &term : words->terms) now.emplaceBack(label(term), toQt(term.code));
    now.emplaceBack(noPathwayText(), QLatin1String(noPathway));
    bool same = m_phase->count() == now.size() + 1;
    for (int at = 1; same && at < m_phase->count(); ++at)
        same = m_phase->itemText(at) == now[at - 1].first && m_phase->itemData(at).toString() == now[at - 1].second;
    if (same) return;
    const auto before = asked();
    {
        const QSignalBlocker quiet(m_phase);
        const auto chosen = m_phase->currentData();
        while (m_phase->count() > 1) m_phase->removeItem(1);
        for (const auto &[words, code] : now) m_phase->addItem(words, code);
        m_phase->setCurrentIndex(std::max(0, chosen.isValid() ? m_phase->findData(chosen) : 0));
    }
    if (asked() != before) emit edited();
}

Standing StandingFilter::asked() const {
    const int days = m_news->currentData().toInt();
    using News = Standing::News;
    const auto news = days == reviewData ? News::Review : days > 0 ? News::Quiet : News::Any;
    return {fromQt(m_phase->currentData().toString()), news, std::max(0, days)};
}

bool StandingFilter::isLooking() const { return m_people->isLooking(); }

void StandingFilter::addTo(store::Query &query) {
    const auto standing = asked();
    if (!standing.isActive()) {
        m_people->forget();
        return m_reading->ended();
    }
    m_people->ask(query, standing);
    query.filters.push_back(m_people->filter());
}

void StandingFilter::ask(Standing::News news) {
    clear();
    m_news->setCurrentIndex(news == Standing::News::Review ? m_news->findData(reviewData) : news == Standing::News::Quiet ? 1 : 0);
}

void StandingFilter::clear() {
    for (auto *box : {m_phase, m_news}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
}

void StandingFilter::tell(quint64 people) { m_reading->tellSo(tr("%1 people looked at…").arg(QLocale().toString(people))); }

void StandingFilter::end() {
    const auto most = QLocale().toString(static_cast<qulonglong>(store::Filter::mostAmong));
    if (m_people->isStopped())
        m_reading->stopped();
    else if (!isLooking() && m_people->isFull())
        m_reading->endedWith(tr("Only the first %1 stand here, also when you search by words: choose a narrower filter.").arg(most));
    else if (!isLooking())
        m_reading->ended();
    emit found();
}

void StandingFilter::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_people->setSeen(true);
}

void StandingFilter::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_people->setSeen(false);
}

} // namespace tp::ui
