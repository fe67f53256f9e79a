#include "ui/activities/SeriesScope.h"

#include "ui/pathways/PathwayStory.h"
#include "ui/widgets/Basics.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tp::ui {

SeriesScope::SeriesScope(QWidget *parent) : QWidget(parent), m_part(new QComboBox) {
    m_part->setObjectName(QStringLiteral("session.part"));
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_part->setMinimumContentsLength(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(labelled(tr("What is changed"), m_part));
    column->addWidget(makeLabel(tr("What took place already stays as it was."), Type::Small));
}

void SeriesScope::offer(const std::optional<SessionSeries> &series, const RecordId &chosen, const std::string &now) {
    m_part->clear();
    m_part->addItem(tr("This session alone"), static_cast<int>(domain::SeriesPart::This));
    if (series) {
        const auto sessions = forDomain(series->sessions);
        const auto add = [&](domain::SeriesPart part, auto words) {
            const auto reached = domain::reachedBy(sessions, chosen, part, now);
            const bool others = std::ranges::any_of(reached, [&](const domain::Record &one) { return one.id != chosen; });
            const bool with = std::ranges::any_of(reached, [&](const domain::Record &one) { return one.id == chosen; });
            if (others) m_part->addItem(words(static_cast<int>(reached.size()), with), static_cast<int>(part));
        };
        add(domain::SeriesPart::Following, [](int many, bool with) {
            return with ? tr("This one and those that follow: %Ln session(s)", nullptr, many)
                        : tr("Those that follow: %Ln session(s)", nullptr, many);
        });
        add(domain::SeriesPart::All, [](int many, bool) { return tr("The whole series: %Ln session(s) to come", nullptr, many); });
    }
    setVisible(m_part->count() > 1);
}

void SeriesScope::takeFocus() { m_part->setFocus(); }

domain::SeriesPart SeriesScope::part() const { return static_cast<domain::SeriesPart>(m_part->currentData().toInt()); }

} // namespace tp::ui
