#pragma once
// What a person could not read in a window as it is shown now: words that are cut, words too faint for their ground, controls that a screen
// reader has no name for or cannot tell apart. Each as one line; empty when all is well.
#include "tests/ui/pages/Scene.h"
#include "ui/shell/Rail.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace tp::test {

namespace legible {

constexpr int smallest = 60; // narrower, a button shows its icon alone

template <class Widget> QList<Widget *> visible(QWidget &in) {
    QList<Widget *> out;
    for (auto *one : in.findChildren<Widget *>())
        if (one->isVisible()) out << one;
    return out;
}

inline bool isCut(const QLabel &label) {
    if (label.text().isEmpty() || label.width() == 0) return false;
    if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height() + 1;
    if (Qt::mightBeRichText(label.text())) return false;
    int widest = 0;
    for (const auto &line : label.text().split(QLatin1Char('\n'))) widest = std::max(widest, label.fontMetrics().horizontalAdvance(line));
    return widest > label.contentsRect().width() + 1;
}

inline bool isCut(const QComboBox &box) { // what it shows, told nowhere
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    option.frame = box.hasFrame();
    const auto room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room && !box.toolTip().contains(box.currentText());
}

// The ground under words in this ink: what most of it is painted in. Over a ground of many shades, a map, the ink may be painted most
// often: it is the ground too only where letters could not take so much room.
inline QColor groundOf(const QImage &picture, const QRect &at, const QColor &ink) {
    QHash<QRgb, int> counts;
    int all = 0;
    for (int y = at.top(); y <= at.bottom(); y += 2)
        for (int x = at.left(); x <= at.right(); x += 2, ++all) ++counts[picture.pixel(x, y)];
    const auto letters = counts.constFind(ink.rgb());
    if (letters != counts.constEnd() && letters.value() < all * 6 / 10) counts.remove(ink.rgb());
    QRgb most = ink.rgb();
    int count = 0;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) // of two as frequent, the same one in every run
        if (one.value() > count || (one.value() == count && one.key() < most)) std::tie(most, count) = std::pair(one.key(), one.value());
    return QColor::fromRgb(most);
}

struct Written {
    QWidget *where;
    QString words;
    QColor ink;
};

inline QList<Written> written(QWidget &in) {
    QList<Written> out;
    const auto add = [&](QWidget *widget, const QString &words, QPalette::ColorRole role) {
        if (!words.trimmed().isEmpty() && widget->isEnabled()) out.append({widget, words, widget->palette().color(role)});
    };
    for (auto *label : visible<QLabel>(in)) add(label, label->text(), label->foregroundRole());
    for (auto *box : visible<QCheckBox>(in)) add(box, box->text(), box->foregroundRole());
    for (auto *box : visible<QRadioButton>(in)) add(box, box->text(), box->foregroundRole());
    for (auto *box : visible<QComboBox>(in)) add(box, box->currentText(), box->foregroundRole());
    for (auto *edit : visible<QLineEdit>(in)) {
        const bool asks = edit->displayText().isEmpty();
        add(edit, asks ? edit->placeholderText() : edit->displayText(), asks ? QPalette::PlaceholderText : QPalette::Text);
    }
    for (auto *edit : visible<QPlainTextEdit>(in)) {
        const bool asks = edit->document()->isEmpty();
        add(edit, asks ? edit->placeholderText() : edit->toPlainText(), asks ? QPalette::PlaceholderText : QPalette::Text);
    }
    return out;
}

} // namespace legible

inline QStringList cutWords(QWidget &in) {
    QStringList cut;
    for (const auto *label : legible::visible<QLabel>(in))
        if (legible::isCut(*label)) cut << label->text();
    for (const auto *button : legible::visible<ui::Button>(in))
        if (button->width() > legible::smallest && button->shown().text != button->text()) cut << button->text();
    for (const auto *button : legible::visible<ui::NavButton>(in))
        if (button->width() > legible::smallest &&
            QFontMetrics(ui::typeFont(ui::Type::Strong)).horizontalAdvance(button->text()) > button->width() - 75)
            cut << button->text();
    for (const auto *box : legible::visible<QCheckBox>(in))
        if (box->width() < box->sizeHint().width()) cut << box->text();
    for (const auto *box : legible::visible<QRadioButton>(in))
        if (box->width() < box->sizeHint().width()) cut << box->text();
    for (const auto *box : legible::visible<QComboBox>(in))
        if (!box->isEditable() && legible::isCut(*box)) cut << box->currentText();
    for (const auto *bar : legible::visible<QTabBar>(in))
        for (int tab = 0; tab < bar->count(); ++tab)
            if (bar->isTabVisible(tab) && bar->fontMetrics().horizontalAdvance(bar->tabText(tab)) > bar->tabRect(tab).width())
                cut << bar->tabText(tab);
    return cut;
}

// Words as the palette writes them, on the ground that is really there. What is disabled may be faint (WCAG 1.4.3).
inline QStringList faintWords(QWidget &in, const QImage &picture) {
    QStringList faint;
    for (const auto &one : legible::written(in)) {
        const auto shown = one.where->visibleRegion().boundingRect();
        const auto at = QRect(one.where->mapTo(&in, shown.topLeft()), shown.size()).intersected(picture.rect());
        if (at.width() < 4 || at.height() < 4) continue;
        const auto ground = legible::groundOf(picture, at, one.ink);
        const auto ink = ui::blend(QColor(one.ink.rgb()), ground, one.ink.alphaF());
        if (const auto ratio = ui::contrast(ink, ground); ratio < 4.5)
            faint << QStringLiteral("%1: %2 on %3, %4 to 1").arg(one.words.left(60), ink.name(), ground.name()).arg(ratio, 0, 'f', 2);
    }
    return faint;
}

inline QStringList faintWords(QWidget &in) { return faintWords(in, in.grab().toImage()); }

// Whatever the keyboard or a screen reader can go to says what it is called: a combo box by its label, for its name is its value.
inline QStringList namelessControls(QWidget &in) {
    QStringList nameless;
    for (auto *widget : legible::visible<QWidget>(in)) {
        const bool used = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractButton *>(widget);
        const auto name = widget->objectName();
        if (!used || name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("_q_"))) continue;
        if (qobject_cast<QTabBar *>(widget->parentWidget()) || widget->focusProxy()) continue; // Qt's own arrows
        auto *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->role() == QAccessible::Graphic) continue; // a picture inside a field does nothing
        const auto box = qobject_cast<QComboBox *>(widget);
        const bool named = box ? !told->relations(QAccessible::Label).empty() || !box->accessibleName().trimmed().isEmpty()
                               : !told->text(QAccessible::Name).trimmed().isEmpty();
        if (!named)
            nameless << QStringLiteral("%1 «%2» in «%3», role %4")
                            .arg(QLatin1String(widget->metaObject()->className()), name,
                                 widget->parentWidget() ? widget->parentWidget()->objectName() : QString())
                            .arg(told->role());
    }
    return nameless;
}

// Buttons that can be pressed now and are called alike, and so is all that is told around them: the parts with names they stand in.
inline QStringList sameNames(QWidget &in) {
    QStringList same;
    QHash<QStringList, QString> first;
    for (auto *button : legible::visible<QAbstractButton>(in)) {
        const auto name = button->objectName();
        if (!button->isEnabled() || name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("_q_"))) continue;
        if (qobject_cast<QTabBar *>(button->parentWidget()) || qobject_cast<QLineEdit *>(button->parentWidget()) ||
            qobject_cast<QAbstractSpinBox *>(button->parentWidget()))
            continue; // Qt's own, part of a control
        auto *told = QAccessible::queryAccessibleInterface(button);
        const auto called = told ? told->text(QAccessible::Name).simplified() : QString();
        if (called.isEmpty()) continue; // namelessControls
        QStringList key{called};
        for (const auto *around = button->parentWidget(); around && around != &in; around = around->parentWidget())
            if (!around->accessibleName().isEmpty()) key << around->accessibleName();
        if (first.contains(key))
            same << QStringLiteral("“%1” twice: «%2», «%3»").arg(called, first.value(key), name);
        else
            first.insert(key, name);
    }
    return same;
}

} // namespace tp::test
