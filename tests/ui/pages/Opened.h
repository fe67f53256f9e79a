#pragma once
// What opens over a page and is no part of it: menus of buttons, of tables and of texts, drop-down lists, the entries a field offers. Each
// is opened as by hand, without a loop of its own, looked at and closed again; those that bear one name are looked at once.
#include "tests/ui/pages/DrawnFaults.h"
#include "ui/lists/RecordTable.h"

#include <QCompleter>
#include <QContextMenuEvent>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace tp::test {

class Openings {
public:
    using Look = std::function<void(const QString &way, QWidget &popup)>;
    explicit Openings(Look look) : m_look(std::move(look)) {}

    void lookOver(QWidget &page, const QString &way) {
        if (auto *open = QApplication::activePopupWidget()) { // a step has opened it
            const auto name = open->objectName().isEmpty() ? way : open->objectName();
            if (!isNew(name)) return;
            m_seen << name;
            m_look(way, *open);
            return;
        }
        each<QPushButton>(page, [&](QPushButton &button) {
            if (button.menu() && button.isEnabled())
                look(way, button.objectName(), [&] { button.menu()->popup(button.mapToGlobal(QPoint(0, button.height()))); });
        });
        each<QComboBox>(page, [&](QComboBox &box) {
            if (box.isEnabled() && box.count() > 0) look(way, box.objectName(), [&] { box.showPopup(); });
        });
        each<ui::RecordTable>(page, [&](ui::RecordTable &table) { // each has titles of its own
            if (table.model()) look(way, table.objectName() + QStringLiteral(".menu"), [&] { askForMenu(table); });
        });
        each<QPlainTextEdit>(page, [&](QPlainTextEdit &text) { look(way, QStringLiteral("menu of a text"), [&] { askForMenu(text); }); });
        each<QLineEdit>(page, [&](QLineEdit &line) {
            if (line.isEnabled()) look(way, QStringLiteral("menu of a line"), [&] { askForMenu(line); });
        });
        each<QLineEdit>(page, [&](QLineEdit &line) {
            if (line.completer()) look(way, line.objectName() + QStringLiteral(".completer"), [&] { complete(line); });
        });
    }
    void lookAt(QWidget &popup, const QString &way) { m_look(way, popup); } // that is open, as a part of the window
    [[nodiscard]] const QStringList &seen() const { return m_seen; }

private:
    template <class Widget, class Act> static void each(QWidget &page, Act act) { // what was opened before may have made a row anew
        QList<QPointer<Widget>> all;
        for (auto *one : legible::visible<Widget>(page)) all << one;
        for (const auto &one : all)
            if (one && one->isVisible()) act(*one);
    }
    bool isNew(QString name) { // rows made alike differ by a number or an id
        static const QRegularExpression which(QStringLiteral("[0-9a-f]{8,}|\\d+"));
        name.replace(which, QStringLiteral("#"));
        if (m_known.contains(name)) return false;
        m_known << name;
        return true;
    }
    template <class Open> void look(const QString &way, const QString &name, Open open) {
        if (!isNew(name)) return;
        open();
        settle();
        if (auto *popup = QApplication::activePopupWidget()) {
            m_seen << name;
            m_look(QStringLiteral("%1 › %2").arg(way, name), *popup);
        }
        for (int layer = 0; layer < 4 && QApplication::activePopupWidget(); ++layer) QApplication::activePopupWidget()->close();
        settle();
    }
    static void askForMenu(QWidget &of) { // as the key does
        const auto at = of.rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, of.mapToGlobal(at));
        QCoreApplication::sendEvent(&of, &asked);
    }
    static void complete(QLineEdit &line) {
        auto &completer = *line.completer();
        completer.setWidget(&line);
        completer.setCompletionPrefix({});
        if (completer.completionCount() > 0) completer.complete();
    }

    Look m_look;
    QSet<QString> m_known;
    QStringList m_seen;
};

// Entries of a menu that say nothing, or the same.
inline QStringList alikeEntries(QWidget &popup) {
    QStringList found, known;
    const auto *menu = qobject_cast<const QMenu *>(&popup);
    for (const auto *action : menu ? menu->actions() : QList<QAction *>()) {
        if (!action->isVisible() || action->isSeparator()) continue;
        const auto words = action->text().simplified();
        if (words.isEmpty()) found << QStringLiteral("an entry of «%1» without words").arg(menu->objectName());
        if (known.contains(words)) found << QStringLiteral("“%1” twice in «%2»").arg(words, menu->objectName());
        known << words;
    }
    return found;
}

inline QStringList popupFaults(QWidget &popup) {
    const auto picture = popup.grab().toImage();
    return cutWords(popup) + cutCells(popup) + cutOrOverlapping(popup) + faintWords(popup, picture) + faintDrawings(popup, picture) +
           alikeEntries(popup);
}

} // namespace tp::test
