#pragma once
// What a mouse can use in a window as it is shown now and the keyboard cannot reach: neither Tab stops there, nor does a key lead on from
// where it does stop. Each as one line; empty when all is well.
#include "tests/ui/pages/Legible.h"
#include "ui/activities/SessionBlock.h"
#include "ui/lists/RecordTable.h"
#include "ui/pathways/StepBar.h"
#include "ui/today/RowWords.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/PersonToken.h"
#include "ui/widgets/Suggestions.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QButtonGroup>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace tp::test {

namespace reached {

using Stops = QSet<const QWidget *>;

inline Stops stopsOfTab(QWidget &in) { // where Tab stops, one after the other, as Qt looks for them
    Stops stops;
    auto *top = in.window();
    QWidget *at = top;
    do {
        if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy()) stops << at;
        at = at->nextInFocusChain();
    } while (at && at != top);
    return stops;
}

inline bool orders(const QWidget &widget) { // titles of a table that do something when they are pressed
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    return header && header->sectionsClickable() &&
           (header->isSortIndicatorShown() || header->contextMenuPolicy() == Qt::CustomContextMenu);
}
inline bool leadsElsewhere(const QWidget &widget) {
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->text().contains(QLatin1String("<a ")) && (label->textInteractionFlags() & Qt::LinksAccessibleByMouse);
}
inline bool isUsedByMouse(const QWidget &widget) {
    if (qobject_cast<const QHeaderView *>(&widget)) return orders(widget);
    if (qobject_cast<const QScrollBar *>(&widget)) return false; // the keys of what it scrolls do so
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget) || leadsElsewhere(widget) ||
           (widget.testAttribute(Qt::WA_SetCursor) && widget.cursor().shape() == Qt::PointingHandCursor);
}

inline bool stopsIn(const QList<QAbstractButton *> &group, const Stops &stops) {
    return std::ranges::any_of(group, [&](const auto *one) { return stops.contains(one); });
}
template <class Widget> bool stopsBeside(const QWidget &one, const Stops &stops) { // at another of its kind in the same part
    if (!qobject_cast<const Widget *>(&one)) return false;
    const auto all = one.parentWidget()->findChildren<Widget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(all, [&](const auto *other) { return stops.contains(other); });
}

// Known and meant: what needs no stop of its own, and why.
struct Exception {
    const char *why;
    bool (*holds)(const QWidget &widget, const Stops &stops);
};
inline const Exception exceptions[] = {
    {"what has a stop gives it the keys",
     [](const QWidget &widget, const Stops &stops) {
         const QWidget *at = &widget;
         while (at->focusProxy() && !stops.contains(at)) at = at->focusProxy();
         return stops.contains(at);
     }},
    {"arrows go through buttons of which one is chosen",
     [](const QWidget &widget, const Stops &stops) {
         const auto *button = qobject_cast<const QAbstractButton *>(&widget);
         if (button && button->group()) return stopsIn(button->group()->buttons(), stops);
         if (!button || !button->autoExclusive() || !button->parentWidget()) return false;
         auto beside = button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
         beside.removeIf([](const auto *one) { return !one->autoExclusive() || one->group(); });
         return stopsIn(beside, stops);
     }},
    {"arrows go from chip to chip, the group is the stop",
     [](const QWidget &widget, const Stops &stops) {
         return qobject_cast<const ui::Chip *>(&widget) && stops.contains(widget.parentWidget());
     }},
    {"arrows go from one session of the week to the next", stopsBeside<ui::SessionBlock>},
    {"arrows go from one step of the lanes to the next", stopsBeside<ui::StepBar>},
    {"Left goes from a field to whom it holds already",
     [](const QWidget &widget, const Stops &stops) {
         if (!qobject_cast<const ui::PersonToken *>(&widget)) return false;
         const auto fields = widget.parentWidget()->findChildren<QLineEdit *>();
         return std::ranges::any_of(fields, [&](const auto *one) { return stops.contains(one); });
     }},
    {"Up and Down in a field go through what it offers",
     [](const QWidget &widget, const Stops &) { return dynamic_cast<const ui::SuggestionPopup *>(widget.parentWidget()) != nullptr; }},
    {"the button beside the words of a row does what they do",
     [](const QWidget &widget, const Stops &stops) {
         return dynamic_cast<const ui::PressedWords *>(&widget) &&
                stopsIn(widget.parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly), stops);
     }},
    {"the menu of a table, by its key, orders it as its titles do",
     [](const QWidget &widget, const Stops &stops) {
         return orders(widget) && qobject_cast<const ui::RecordTable *>(widget.parentWidget()) && stops.contains(widget.parentWidget());
     }},
    {"Qt's own part of a control does what the control's keys do",
     [](const QWidget &widget, const Stops &) {
         const auto *of = widget.parentWidget();
         if (qobject_cast<const QHeaderView *>(&widget)) return false; // its titles order the table: that has an exception of its own
         return qobject_cast<const QLineEdit *>(of) || qobject_cast<const QAbstractSpinBox *>(of) || qobject_cast<const QTabBar *>(of) ||
                qobject_cast<const QAbstractItemView *>(of);
     }},
    {"a part of the status line that leads nowhere is a text, to a reader too",
     [](const QWidget &widget, const Stops &) {
         auto *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
         return told && told->role() == QAccessible::StaticText && qobject_cast<const QAbstractButton *>(&widget);
     }},
};

} // namespace reached

inline QStringList unreachedControls(QWidget &in) {
    QStringList unreached;
    const auto stops = reached::stopsOfTab(in);
    for (const auto *widget : legible::visible<QWidget>(in)) {
        const auto name = widget->objectName();
        if (!widget->isEnabled() || widget->window() != in.window() || !reached::isUsedByMouse(*widget)) continue;
        if (name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("_q_"))) continue;
        if (stops.contains(widget)) continue;
        if (std::ranges::any_of(reached::exceptions, [&](const auto &one) { return one.holds(*widget, stops); })) continue;
        unreached << QStringLiteral("no key leads to %1 «%2» in «%3»")
                         .arg(QLatin1String(widget->metaObject()->className()), name,
                              widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
    }
    return unreached;
}

} // namespace tp::test
