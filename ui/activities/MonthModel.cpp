#include "ui/activities/MonthModel.h"

#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QLocale>

namespace tp::ui {

MonthModel::MonthModel(store::Reader &reader, QObject *parent) : QAbstractTableModel(parent), m_reader(reader) {}

void MonthModel::show(QDate anyDay, const SessionFilter &whose, QDate today) {
    const QDate month(anyDay.year(), anyDay.month(), 1);
    const auto first = month.addDays(1 - month.dayOfWeek());
    const int weeks = static_cast<int>(first.daysTo(month.addMonths(1).addDays(-1))) / 7 + 1;
    auto filter = whose;
    filter.from = fromQt(first.toString(Qt::ISODate));
    filter.until = fromQt(first.addDays(7 * weeks).toString(Qt::ISODate));
    filter.seats = false;
    QHash<QDate, QStringList> days;
    int sessions = 0;
    for (const auto &row : sessionsOf(m_reader, filter)) {
        const auto at = fieldText(row.session, "startsAt");
        const auto day = QDate::fromString(at.left(10), Qt::ISODate);
        auto words = tr("%1 %2", "time, activity").arg(at.mid(11), sessionTitle(row.activity));
        if (fieldValue(row.session, "cancelledOn")) words = tr("%1 (called off)").arg(words);
        days[day] << words;
        if (day.year() == month.year() && day.month() == month.month()) ++sessions;
    }
    const bool same = month == m_month && today == m_today;
    if (same && days == m_days) return;
    if (same) {
        m_days = std::move(days);
        m_sessions = sessions;
        emit dataChanged(index(0, 0), index(m_weeks - 1, 6));
        return;
    }
    beginResetModel();
    m_month = month;
    m_first = first;
    m_today = today;
    m_weeks = weeks;
    m_sessions = sessions;
    m_days = std::move(days);
    endResetModel();
}

QDate MonthModel::dayAt(const QModelIndex &index) const {
    return index.isValid() ? m_first.addDays(7 * index.row() + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const {
    const auto at = static_cast<int>(m_first.daysTo(day));
    return at >= 0 && at < 7 * m_weeks ? index(at / 7, at % 7) : QModelIndex();
}

int MonthModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_weeks; }
int MonthModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 7; }

QVariant MonthModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto day = dayAt(index);
    const auto sessions = m_days.value(day);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::ToolTipRole:
        return sessions.join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        return sessions.isEmpty() ? tr("%1: no session").arg(dayTitle(day))
                                  : tr("%1: %2", "day, sessions").arg(dayTitle(day), sessions.join(QStringLiteral(", ")));
    case SessionsRole:
        return sessions;
    case OutsideRole:
        return day.month() != m_month.month();
    case TodayRole:
        return day == m_today;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole) return QLocale().dayName(section + 1, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return QLocale().dayName(section + 1, QLocale::LongFormat);
    return {};
}

} // namespace tp::ui
