#pragma once
// What is wrong with words that widgets paint themselves: cut by an edge or a clip, written over others, too faint for what is painted
// under them, or told to nobody who does not see them; and tips that are too long. Each as one line; empty when all is well.
#include "tests/ui/pages/Drawn.h"
#include "ui/widgets/KeyHint.h"

namespace tp::test {

namespace drawn {

inline QString called(const Drawing &drawing) {
    const auto name = drawing.by->objectName();
    return name.isEmpty() ? QString::fromLatin1(drawing.by->metaObject()->className()) : name;
}

inline QRectF seenOf(const painted::Words &words) { return words.clip.isNull() ? words.at : words.at & words.clip; }

// Of what goes beyond an edge by less, nothing is missed: letters have air around them.
inline bool goesBeyond(const painted::Words &words, const QRectF &edge) {
    const double air = words.at.height() / 5, hair = 1.5;
    return words.at.left() < edge.left() - hair || words.at.right() > edge.right() + hair || words.at.top() < edge.top() - air ||
           words.at.bottom() > edge.bottom() + air;
}

inline bool isShortened(const painted::Words &words, const QWidget &by) {
    if (!words.text.endsWith(QChar(0x2026))) return false;
    for (const auto *entry : by.actions()) // what asks for more ends so in a menu
        if (qobject_cast<const QMenu *>(&by) && entry->text().remove(QLatin1Char('&')).startsWith(words.text)) return false;
    const auto *button = qobject_cast<const QAbstractButton *>(&by);
    return !by.accessibleName().contains(words.text) && !(button && button->text().contains(words.text));
}

inline bool overlap(const QRectF &one, const QRectF &other) {
    const auto core = [](const QRectF &of) { return of.adjusted(1, of.height() / 5, -1, -of.height() / 5); };
    return core(one).isValid() && core(other).isValid() && core(one).intersects(core(other));
}

// A style may write what is disabled twice, a pixel apart.
inline bool isShadow(const QString &one, const QRectF &at, const QString &other, const QRectF &otherAt) {
    return one == other && (at.topLeft() - otherAt.topLeft()).manhattanLength() <= 2;
}

// Written again there, by a later hand: a rim around letters stands under them.
inline bool isRim(const QList<painted::Words> &all, const painted::Words &words) {
    return std::any_of(&words + 1, all.constData() + all.size(), [&](const painted::Words &later) {
        return later.text == words.text && (later.at.topLeft() - words.at.topLeft()).manhattanLength() <= 8;
    });
}

inline bool areNeighbours(const QWidget &one, const QWidget &other) { // not laid over each other on purpose
    return &one == &other || one.parentWidget() == &other || other.parentWidget() == &one ||
           (one.parentWidget() && one.parentWidget() == other.parentWidget());
}

// Names, descriptions and values of it, of what it holds and of what it stands in, beside it as well.
inline QString toldOf(const QWidget &widget) {
    QStringList told;
    const auto add = [&](QAccessibleInterface *one) {
        if (!one || !one->isValid()) return;
        for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) told << one->text(which);
    };
    const auto addWithChildren = [&](const QWidget *one) {
        auto *of = one ? QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one)) : nullptr;
        add(of);
        for (int child = 0; of && child < of->childCount(); ++child) add(of->child(child));
    };
    addWithChildren(&widget);
    addWithChildren(widget.parentWidget());
    told << widget.property(ui::keyHintProperty).toString(); // the list of keys reads it
    return told.join(QLatin1Char('\n'));
}

inline bool hasContent(const Drawing &drawing) {
    auto *told = QAccessible::queryAccessibleInterface(drawing.by);
    if (!told) return false;
    const auto *holder = drawing.by; // the sheet of a scroll area is called as that is
    for (int up = 0; up < 2 && holder->accessibleName().isEmpty() && holder->parentWidget(); ++up) holder = holder->parentWidget();
    const bool one = drawing.words.size() == 1 || qobject_cast<const QAbstractButton *>(drawing.by);
    const bool more = told->childCount() > 0 || !drawing.by->accessibleDescription().isEmpty();
    if (more ? !holder->accessibleName().isEmpty() : one && !drawing.by->accessibleName().isEmpty()) return true;
    const auto all = toldOf(*drawing.by);
    return std::ranges::all_of(drawing.words, [&](const painted::Words &words) { return all.contains(words.text.trimmed()); });
}

} // namespace drawn

// Words that end before they should, unless they are told whole over the place.
inline QStringList cutDrawings(const QList<drawn::Drawing> &all) {
    QStringList cut;
    for (const auto &drawing : all)
        for (const auto &words : drawn::paintsWords(*drawing.by) ? drawing.words : QList<painted::Words>()) {
            const auto edge = words.clip.isNull() ? QRectF(drawing.by->rect()) : words.clip & QRectF(drawing.by->rect());
            if (!words.at.intersects(edge) && words.clip.isNull()) continue; // scrolled away, as a map is
            const bool shortened = drawn::isShortened(words, *drawing.by);
            if (!shortened && !drawn::goesBeyond(words, edge)) continue;
            auto begins = words.text.simplified();
            if (shortened) begins = begins.chopped(1).trimmed();
            const auto middle = (words.at & edge).center().toPoint();
            const auto tip = drawn::tipAt(*drawing.by, middle);
            if (!tip.isEmpty() && tip.simplified().contains(begins)) continue;
            cut << QStringLiteral("“%1” drawn by «%2»").arg(words.text, drawn::called(drawing));
        }
    return cut;
}

inline QStringList cutDrawings(QWidget &in) { return cutDrawings(drawn::drawings(in)); }

// Words written over other words.
inline QStringList overlappingDrawings(QWidget &in, const QList<drawn::Drawing> &all) {
    struct Seen {
        const drawn::Drawing *of;
        QString text;
        QRectF at;
    };
    QStringList over;
    QList<Seen> seen;
    for (const auto &drawing : all)
        for (const auto &words : drawing.words) {
            const Seen now{&drawing, words.text, drawn::seenOf(words).translated(drawing.by->mapTo(&in, QPoint()))};
            for (const auto &one : seen)
                if (drawn::areNeighbours(*one.of->by, *drawing.by) && drawn::overlap(one.at, now.at) &&
                    !drawn::isShadow(one.text, one.at, now.text, now.at))
                    over << QStringLiteral("“%1” over “%2” in «%3»").arg(now.text, one.text, drawn::called(drawing));
            seen << now;
        }
    return over;
}

inline QStringList overlappingDrawings(QWidget &in) { return overlappingDrawings(in, drawn::drawingsAndRows(in)); }

inline QStringList cutOrOverlapping(QWidget &in) { // painted once for both
    const auto all = drawn::drawingsAndRows(in);
    return cutDrawings(all) + overlappingDrawings(in, all);
}

// As faintWords(), by the pen they are written with; rows of lists as well.
inline QStringList faintDrawings(QWidget &in, const QImage &picture) {
    QStringList faint;
    for (const auto &drawing : drawn::drawingsAndRows(in)) {
        if (!drawing.by->isEnabled()) continue;
        const auto shown = drawing.by->visibleRegion().boundingRect();
        for (const auto &words : drawing.words) {
            if (drawn::isRim(drawing.words, words)) continue;
            const auto here = drawn::seenOf(words).toAlignedRect() & shown;
            const auto at = here.translated(drawing.by->mapTo(&in, QPoint())) & picture.rect();
            const auto *menu = qobject_cast<const QMenu *>(drawing.by);
            const auto *entry = menu ? menu->actionAt(here.center()) : nullptr;
            if (entry && !entry->isEnabled()) continue;
            if (at.width() < 4 || at.height() < words.at.height() / 2) continue;
            const auto *top = in.childAt(at.center());
            if (top && top != drawing.by && !drawing.by->isAncestorOf(top)) continue; // under something else
            const auto ground = legible::groundOf(picture, at, words.ink);
            const auto ink = ui::blend(QColor(words.ink.rgb()), ground, words.ink.alphaF());
            if (const auto ratio = ui::contrast(ink, ground); ratio < 4.5)
                faint << QStringLiteral("%1, drawn by «%2»: %3 on %4, %5 to 1")
                             .arg(words.text.left(60), drawn::called(drawing), ink.name(), ground.name())
                             .arg(ratio, 0, 'f', 2);
        }
    }
    return faint;
}

inline QStringList faintDrawings(QWidget &in) { return faintDrawings(in, in.grab().toImage()); }

// Whoever does not see what is drawn hears it: each word, or a name with a description or with parts of its own.
inline QStringList untoldDrawings(QWidget &in) {
    QStringList untold;
    for (const auto &drawing : drawn::drawings(in))
        if (!drawn::hasContent(drawing))
            untold << QStringLiteral("“%1” is only drawn, by «%2»").arg(drawing.words.front().text, drawn::called(drawing));
    return untold;
}

// A tip of one line that is wider than the window is cut where the screen ends.
inline QStringList wideTips(QWidget &in) {
    QStringList wide;
    for (auto *widget : legible::visible<QWidget>(in)) {
        const auto tip = widget->toolTip();
        if (tip.isEmpty() || Qt::mightBeRichText(tip)) continue;
        const QFontMetrics metrics(QToolTip::font());
        int widest = 0;
        for (const auto &line : tip.split(QLatin1Char('\n'))) widest = std::max(widest, metrics.horizontalAdvance(line));
        if (widest > in.width() && !Qt::mightBeRichText(drawn::tipAt(*widget, widget->rect().center())))
            wide << QStringLiteral("tip “%1” of «%2»").arg(tip.left(60), widget->objectName());
    }
    return wide;
}

} // namespace tp::test
