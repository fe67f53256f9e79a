#include "ui/encounters/FilterMemory.h"

#include <QComboBox>
#include <QSettings>

namespace tp::ui {
namespace {
QString keyOfFilter(const QString &name) { return QStringLiteral("filters/encounters/") + name; }

QString keptAs(const QVariant &choice) { // empty: all, and what is not kept
    return choice.typeId() == QMetaType::QByteArray ? QString::fromLatin1(choice.toByteArray().toHex()) : choice.toString();
}
} // namespace

QString rememberedFilter(const QString &name) { return QSettings().value(keyOfFilter(name)).toString(); }

void rememberFilter(const QString &name, const QString &choice) {
    choice.isEmpty() ? QSettings().remove(keyOfFilter(name)) : QSettings().setValue(keyOfFilter(name), choice);
}

void forgetFilters() { QSettings().remove(QStringLiteral("filters/encounters")); }

void rememberFilter(QComboBox &box) {
    if (const auto kept = rememberedFilter(box.objectName()); !kept.isEmpty())
        for (int at = 1; at < box.count(); ++at)
            if (keptAs(box.itemData(at)) == kept) box.setCurrentIndex(at);
    QObject::connect(&box, &QComboBox::activated, &box, [&box](int at) { rememberFilter(box.objectName(), keptAs(box.itemData(at))); });
}

} // namespace tp::ui
