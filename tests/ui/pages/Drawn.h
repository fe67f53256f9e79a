#pragma once
// The words of widgets that paint them themselves. Each is painted on the device of Painted.h, so that no widget needs to be known.
#include "tests/ui/pages/Painted.h"

#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <cctype>
#include <typeinfo>

namespace tp::test {

namespace drawn {

struct Drawing {
    QWidget *by;
    QList<painted::Words> words; // where `by` has them
};

// Of the program: a class of Qt is in no namespace, and its words are asked for by Legible.h. A menu is drawn whole.
inline bool paintsWords(const QWidget &widget) {
    if (qobject_cast<const QMenu *>(&widget)) return true;
    const bool asked = qobject_cast<const QLabel *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
                       qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
                       qobject_cast<const QAbstractScrollArea *>(&widget);
    return !asked && !std::isdigit(static_cast<unsigned char>(typeid(widget).name()[0]));
}

inline QList<painted::Words> wordsOf(QWidget &widget) {
    painted::Device device(widget);
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    QList<painted::Words> out;
    for (const auto &words : device.words())
        if (!words.text.trimmed().isEmpty()) out << words;
    return out;
}

inline QList<Drawing> drawings(QWidget &in) {
    QList<Drawing> out;
    auto parts = legible::visible<QWidget>(in);
    parts.prepend(&in);
    for (auto *part : parts)
        if (part->isVisible() && part->window() == in.window() && paintsWords(*part))
            if (auto words = wordsOf(*part); !words.isEmpty()) out.append({part, std::move(words)});
    return out;
}

// And the rows of every list: their delegates have cut nothing there that cutCells() does not find.
inline QList<Drawing> drawingsAndRows(QWidget &in) {
    auto out = drawings(in);
    for (auto *view : legible::visible<QAbstractItemView>(in))
        if (view->window() == in.window())
            if (auto words = wordsOf(*view->viewport()); !words.isEmpty()) out.append({view->viewport(), std::move(words)});
    return out;
}

inline QString tipAt(QWidget &widget, QPoint at) { // what is told there, whoever tells it
    const auto none = QStringLiteral("-");
    QToolTip::showText(widget.mapToGlobal(at), none, &widget);
    QHelpEvent asked(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &asked);
    const auto told = QToolTip::text();
    for (auto *top : QApplication::topLevelWidgets()) // now: hideText() waits
        if (top->windowType() == Qt::ToolTip) top->hide();
    return told == none ? QString() : told;
}

} // namespace drawn

} // namespace tp::test
