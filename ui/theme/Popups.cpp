#include "ui/theme/Popups.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace tp::ui {
namespace {

constexpr int frames = 24; // around the list and in it, as theme.qss says

QAbstractItemView *listOf(QWidget &popup) { // of a combo box, or of a completer
    if (popup.windowType() != Qt::Popup) return nullptr;
    if (auto *list = qobject_cast<QAbstractItemView *>(&popup)) return list;
    return popup.inherits("QComboBoxPrivateContainer") ? popup.findChild<QAbstractItemView *>() : nullptr;
}

void widen(QWidget &popup, const QAbstractItemView &list) {
    const auto screen = popup.screen()->availableGeometry();
    const int wanted = std::min(list.sizeHintForColumn(0) + list.verticalScrollBar()->sizeHint().width() + frames, screen.width());
    if (wanted <= popup.width()) return;
    popup.setGeometry(std::max(screen.left(), std::min(popup.x(), screen.right() + 1 - wanted)), popup.y(), wanted, popup.height());
}

// Before it is pressed, shortcuts are asked. A drop-down list closes then already and leaves the key to the shortcut of the window, which
// closes the form it stands in.
bool isEscapeAsked(const QWidget &in, const QEvent &event) {
    return event.type() == QEvent::ShortcutOverride && in.window()->windowType() == Qt::Popup &&
           static_cast<const QKeyEvent &>(event).matches(QKeySequence::Cancel);
}

bool isTooWide(const QString &tip, const QWidget &over) {
    if (tip.isEmpty() || Qt::mightBeRichText(tip)) return false;
    const QFontMetrics metrics(QToolTip::font());
    const auto lines = tip.split(QLatin1Char('\n'));
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QString &line) { return metrics.horizontalAdvance(line) > over.window()->width(); });
}

} // namespace

bool Popups::eventFilter(QObject *watched, QEvent *event) {
    const auto kind = event->type();
    if (kind != QEvent::Show && kind != QEvent::ToolTip && kind != QEvent::ShortcutOverride) return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget) return false;
    if (kind == QEvent::ShortcutOverride) {
        if (!isEscapeAsked(*widget, *event)) return false;
        event->accept(); // it comes again, as a key of what is open
        return true;
    }
    if (kind == QEvent::Show) {
        if (const auto *list = widget->isWindow() ? listOf(*widget) : nullptr) widen(*widget, *list);
        return false;
    }
    if (!isTooWide(widget->toolTip(), *widget)) return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(widget->toolTip(), Qt::WhiteSpaceNormal),
                       widget, {}, widget->toolTipDuration());
    return true;
}

} // namespace tp::ui
