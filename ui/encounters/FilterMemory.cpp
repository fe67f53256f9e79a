#include "ui/encounters/FilterMemory.h"

#include <QSettings>

namespace tp::ui {
namespace {
const auto group = QStringLiteral("filters/encounters");
}

RememberedFilters rememberedFilters() {
    QSettings settings;
    settings.beginGroup(group);
    return {settings.value(QStringLiteral("period")).toInt(),
            QByteArray::fromHex(settings.value(QStringLiteral("structure")).toByteArray()),
            QByteArray::fromHex(settings.value(QStringLiteral("territory")).toByteArray()),
            settings.value(QStringLiteral("theme")).toString(), settings.value(QStringLiteral("commune")).toString()};
}

void remember(const RememberedFilters &filters) {
    if (filters == rememberedFilters()) return;
    QSettings settings;
    settings.remove(group);
    settings.beginGroup(group);
    const auto keep = [&](const char *key, const QVariant &value, bool chosen) {
        if (chosen) settings.setValue(QLatin1String(key), value);
    };
    keep("period", filters.period, filters.period != 0);
    keep("structure", QString::fromLatin1(filters.structure.toHex()), !filters.structure.isEmpty());
    keep("territory", QString::fromLatin1(filters.territory.toHex()), !filters.territory.isEmpty());
    keep("theme", filters.theme, !filters.theme.isEmpty());
    keep("commune", filters.commune, !filters.commune.isEmpty());
}

} // namespace tp::ui
