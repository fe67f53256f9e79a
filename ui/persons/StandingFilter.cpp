#include "ui/persons/StandingFilter.h"

#include "ui/Backend.h"
#include "ui/persons/PeopleStanding.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QComboBox>
#include <QLocale>

namespace tp::ui {
namespace {
constexpr int lastsMs = 500;
constexpr int reviewData = -1; // of the box: otherwise days
} // namespace

StandingFilter::StandingFilter(Backend &backend, QWidget *before, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_people(new PeopleStanding(backend, this)), m_phase(new QComboBox), m_news(new QComboBox),
      m_words(makeLabel({}, Type::Label)), m_stop(new Button(Button::Kind::Link, QStringLiteral("persons.stop"), tr("Stop"))) {
    m_phase->setObjectName(QStringLiteral("personsPhase"));
    m_phase->setAccessibleName(tr("Phase of the pathway"));
    m_phase->addItem(tr("All phases"));
    m_news->setObjectName(QStringLiteral("personsNews"));
    m_news->setAccessibleName(tr("Last news"));
    m_news->addItem(newsText(Standing::News::Any, 0), 0);
    for (const int days : quietChoices) m_news->addItem(newsText(Standing::News::Quiet, days), days);
    m_news->addItem(newsText(Standing::News::Review, 0), reviewData);
    m_words->setObjectName(QStringLiteral("persons.looking"));
    m_words->setWordWrap(false);
    auto *flow = new FlowLayout(this, space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{before, m_phase, m_news, m_words, m_stop}) flow->addWidget(part);
    setLine({}, {});
    fillPhases();
    connect(&backend, &Backend::changed, this, &StandingFilter::fillPhases);
    for (auto *box : {m_phase, m_news}) connect(box, &QComboBox::currentIndexChanged, this, &StandingFilter::edited);
    m_lasts.setSingleShot(true);
    m_lasts.setInterval(lastsMs);
    connect(m_people, &PeopleStanding::began, this, &StandingFilter::begin);
    connect(m_people, &PeopleStanding::looked, this, &StandingFilter::tell);
    connect(m_people, &PeopleStanding::found, this, &StandingFilter::end);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_people->isStopped() ? m_people->goOn() : m_people->stop(); });
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
        return setLine({}, {});
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

void StandingFilter::begin() {
    setLine({}, {});
    m_lasts.start();
}

void StandingFilter::tell(quint64 people) {
    if (!m_lasts.isActive()) setLine(tr("%1 people looked at…").arg(QLocale().toString(people)), tr("Stop"));
}

void StandingFilter::end() {
    if (!isLooking()) {
        m_lasts.stop();
        const auto most = QLocale().toString(static_cast<qulonglong>(store::Filter::mostAmong));
        if (m_people->isStopped())
            setLine(tr("Stopped: there may be more."), tr("Go on"));
        else if (m_people->isFull())
            setLine(tr("Only the first %1 stand here, also when you search by words: choose a narrower filter.").arg(most), {});
        else
            setLine({}, {});
    }
    emit found();
}

void StandingFilter::setLine(const QString &words, const QString &button) {
    if (button.isEmpty() && m_stop->hasFocus()) m_news->setFocus(); // it goes
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (!button.isEmpty()) m_stop->setText(button);
    m_stop->setAccessibleName(m_stop->text());
    m_stop->setVisible(!button.isEmpty());
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
