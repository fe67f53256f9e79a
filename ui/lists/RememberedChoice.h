#pragma once
// What was chosen in the filters of a list, from one day and from one lock to the next: the place of the choice among those that are always
// offered, under the control's name, in the user's settings. Words that were typed, names and dates never: this lies outside the vault;
// those of added fields stay in it (AddedFilters).
// Where what is offered comes and goes (rememberWhat) it is the id of a structure, or a code.
// Kept when a person chooses, not when a page does. Call it once the control is filled. Window's thread.
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>

#include <algorithm>

namespace tp::ui {

inline QString rememberedKey(const QWidget &control) { return QStringLiteral("filters/") + control.objectName(); }

inline void rememberChoice(QComboBox &box) {
    const auto key = rememberedKey(box);
    if (const auto kept = QSettings().value(key); kept.isValid() && kept.toInt() >= 0 && kept.toInt() < box.count())
        box.setCurrentIndex(kept.toInt());
    QObject::connect(&box, &QComboBox::activated, &box, [key](int at) { QSettings().setValue(key, at); });
}

inline void rememberWhat(QComboBox &box) { // by its data; the first choice, all, has none
    const auto key = rememberedKey(box);
    if (const auto kept = QSettings().value(key); kept.isValid()) box.setCurrentIndex(std::max(0, box.findData(kept)));
    QObject::connect(&box, &QComboBox::activated, &box,
                     [&box, key](int at) { at == 0 ? QSettings().remove(key) : QSettings().setValue(key, box.itemData(at)); });
}

inline void rememberChoice(QCheckBox &box) {
    const auto key = rememberedKey(box);
    box.setChecked(QSettings().value(key, box.isChecked()).toBool());
    QObject::connect(&box, &QCheckBox::clicked, &box, [key](bool on) { QSettings().setValue(key, on); });
}

} // namespace tp::ui
