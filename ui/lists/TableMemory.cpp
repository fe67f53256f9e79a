#include "ui/lists/TableMemory.h"

#include <QSettings>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr int widest = 200; // characters
const auto orderKey = QStringLiteral("/order"), wayKey = QStringLiteral("/descending"), widthsKey = QStringLiteral("/widths"),
           shownKey = QStringLiteral("/shown"), hiddenKey = QStringLiteral("/hidden");
} // namespace

TableMemory::TableMemory(const QString &table) : m_group(table.isEmpty() ? QString() : QStringLiteral("tables/") + table) {}

QMap<QString, int> TableMemory::widths() const {
    QMap<QString, int> widths;
    if (m_group.isEmpty()) return widths;
    QSettings settings;
    settings.beginGroup(m_group + widthsKey);
    for (const auto &column : settings.childKeys()) widths[column] = std::clamp(settings.value(column).toInt(), narrowestColumn, widest);
    return widths;
}

std::optional<TableMemory::Order> TableMemory::order() const {
    const QSettings settings;
    const auto column = m_group.isEmpty() ? QString() : settings.value(m_group + orderKey).toString();
    if (column.isEmpty()) return std::nullopt;
    return Order{column, settings.value(m_group + wayKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QStringList TableMemory::listed(const QString &key) const {
    return m_group.isEmpty() ? QStringList() : QSettings().value(m_group + key).toStringList();
}

void TableMemory::list(const QString &key, const QString &column, bool in) {
    if (m_group.isEmpty()) return;
    auto now = listed(key);
    now.removeAll(column);
    if (in) now.append(column);
    QSettings().setValue(m_group + key, now);
}

QStringList TableMemory::shown() const { return listed(shownKey); }
QStringList TableMemory::hidden() const { return listed(hiddenKey); }
void TableMemory::setShown(const QString &column, bool shown) { list(shownKey, column, shown); }
void TableMemory::setHidden(const QString &column, bool hidden) { list(hiddenKey, column, hidden); }

void TableMemory::setWidth(const QString &column, int characters) {
    if (!m_group.isEmpty())
        QSettings().setValue(m_group + widthsKey + QLatin1Char('/') + column, std::clamp(characters, narrowestColumn, widest));
}

void TableMemory::setOrder(const std::optional<Order> &order) {
    if (m_group.isEmpty()) return;
    QSettings settings;
    settings.setValue(m_group + orderKey, order ? order->column : QString());
    settings.setValue(m_group + wayKey, order && order->way == Qt::DescendingOrder);
}

void TableMemory::forgetOrderAndWidths() {
    if (m_group.isEmpty()) return;
    QSettings settings;
    for (const auto &key : {orderKey, wayKey, widthsKey}) settings.remove(m_group + key);
}

} // namespace tp::ui
