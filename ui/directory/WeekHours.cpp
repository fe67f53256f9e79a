#include "ui/directory/WeekHours.h"

#include "ui/widgets/Basics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace tp::ui {
namespace {
struct WeekHoursWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::WeekHours)
};
constexpr int workDays = 5, wholeDay = 24 * 60;

QString hourText(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString spanText(const domain::Hours &hours) {
    if (hours == domain::Hours{0, wholeDay}) return WeekHoursWords::tr("all day");
    if (hours == domain::morningHours) return WeekHoursWords::tr("morning");
    if (hours == domain::afternoonHours) return WeekHoursWords::tr("afternoon");
    if (hours == domain::eveningHours) return WeekHoursWords::tr("evening");
    if (hours.from == 0) return WeekHoursWords::tr("until %1", "an hour").arg(hourText(hours.until));
    if (hours.until == wholeDay) return WeekHoursWords::tr("from %1", "an hour").arg(hourText(hours.from));
    return WeekHoursWords::tr("%1 to %2", "hours").arg(hourText(hours.from), hourText(hours.until));
}

QString spansText(const std::vector<domain::Hours> &hours) {
    QStringList out;
    for (const auto &one : hours) out << spanText(one);
    return out.join(QStringLiteral(", "));
}

class Grid {
public:
    explicit Grid(QWidget *of) : m_of(of), m_cells(new QGridLayout(of)) {
        m_cells->setContentsMargins({});
        m_cells->setHorizontalSpacing(space::m);
        m_cells->setVerticalSpacing(space::xs);
        m_cells->setColumnStretch(1, 1);
        m_cells->setColumnStretch(2, 1);
        m_cells->addWidget(makeLabel(WeekHoursWords::tr("Morning"), Type::Label, of), 0, 1);
        m_cells->addWidget(makeLabel(WeekHoursWords::tr("Afternoon"), Type::Label, of), 0, 2);
    }
    void add(int day, const std::vector<domain::Hours> &hours, bool isToday) {
        const int row = m_cells->rowCount();
        const auto name = QLocale().dayName(day + 1);
        m_cells->addWidget(makeLabel(name, isToday ? Type::Strong : Type::Label, m_of), row, 0, Qt::AlignTop);
        const auto put = [&](int column, int wide, const std::vector<domain::Hours> &spans, const char *part) {
            const auto words = spansText(spans);
            auto *cell = makeLabel(words.isEmpty() ? QStringLiteral("–") : words, isToday ? Type::Strong : Type::Body, m_of);
            cell->setWordWrap(true);
            cell->setObjectName(QStringLiteral("entry.hours.%1.%2").arg(day).arg(QLatin1String(part)));
            cell->setAccessibleName(
                WeekHoursWords::tr("%1: %2", "day, hours").arg(name, words.isEmpty() ? WeekHoursWords::tr("not there") : words));
            m_cells->addWidget(cell, row, column, 1, wide, Qt::AlignTop);
        };
        const auto halves = domain::halvesOf(hours);
        if (!halves.across.empty()) return put(1, 2, hours, "day");
        put(1, 1, halves.morning, "morning");
        put(2, 1, halves.later, "later");
    }

private:
    QWidget *m_of;
    QGridLayout *m_cells;
};

} // namespace

QWidget *weekHours(const domain::Week &week, int today, QWidget *parent) {
    auto *out = new QWidget(parent);
    out->setObjectName(QStringLiteral("entry.week"));
    Grid grid(out);
    const bool weekend = !week.days[5].empty() || !week.days[6].empty();
    const int shown = weekend ? static_cast<int>(week.days.size()) : workDays;
    for (int day = 0; day < shown; ++day) grid.add(day, week.days[static_cast<std::size_t>(day)], day == today);
    return out;
}

} // namespace tp::ui
