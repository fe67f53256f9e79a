#pragma once
// What was chosen in the filters of a list, from one day and from one lock to the next: the place of the choice among those that are always
// offered, under the control's name, in the user's settings. Words that were typed, names and dates never: this lies outside the vault;
// those of added fields stay in it (AddedFilters).
// Kept when a person chooses, not when a page does. Call it once the control is filled. Window's thread.
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>

namespace tp::ui {

inline QString rememberedKey(const QWidget &control) { return QStringLiteral("filters/") + control.objectName(); }

inline void rememberChoice(QComboBox &box) {
    const auto key = rememberedKey(box);
    if (const auto kept = QSettings().value(key); kept.isValid() && kept.toInt() >= 0 && kept.toInt() < box.count())
        box.setCurrentIndex(kept.toInt());
    QObject::connect(&box, &QComboBox::activated, &box, [key](int at) { QSettings().setValue(key, at); });
}

inline void rememberChoice(QCheckBox &box) {
    const auto key = rememberedKey(box);
    box.setChecked(QSettings().value(key, box.isChecked()).toBool());
    QObject::connect(&box, &QCheckBox::clicked, &box, [key](bool on) { QSettings().setValue(key, on); });
}

} // namespace tp::ui
