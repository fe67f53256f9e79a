#pragma once
// The periods encounters are narrowed to: each begins on a day that moves with today. Numbers stand in the user's settings.
#include <QDate>

namespace tp::ui {

enum class Period { Always, Today, Week, Month, Quarter, Year, TwelveMonths, Chosen };

[[nodiscard]] inline QDate firstDay(Period period, QDate today) { // null: no beginning
    switch (period) {
    case Period::Today:
        return today;
    case Period::Week:
        return today.addDays(-6);
    case Period::Month:
        return {today.year(), today.month(), 1};
    case Period::Quarter:
        return today.addMonths(-3);
    case Period::Year:
        return {today.year(), 1, 1};
    case Period::TwelveMonths:
        return today.addMonths(-12);
    case Period::Always:
    case Period::Chosen:
        break;
    }
    return {};
}

} // namespace tp::ui
