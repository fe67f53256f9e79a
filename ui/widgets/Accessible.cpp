#include "ui/widgets/Accessible.h"

#include "ui/widgets/CommuneMap.h"
#include "ui/widgets/CommuneMapAccessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace tp::ui {
namespace {

constexpr auto roleProperty = "accessibleRole", litProperty = "accessibleLit";

class Painted final : public QAccessibleWidget {
public:
    Painted(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        if (widget()->property(litProperty).toBool()) state.focusable = state.focused = true;
        const auto *shown = button();
        if (!shown) return state;
        state.pressed = shown->isDown();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = shown->isChecked();
        } else {
            state.checkable = shown->isCheckable();
            state.checked = shown->isChecked();
        }
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const auto said = QAccessibleWidget::text(which);
        const auto *words = qobject_cast<QLabel *>(widget());
        return said.isEmpty() && which == QAccessible::Name && words ? words->text() : said;
    }
    [[nodiscard]] QStringList actionNames() const override {
        auto names = QAccessibleWidget::actionNames();
        if (button() && button()->isEnabled()) names.prepend(state().checkable ? toggleAction() : pressAction());
        return names;
    }
    void doAction(const QString &name) override {
        if (button() && (name == pressAction() || name == toggleAction())) return button()->click();
        QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { // none, when it is shown as words alone
        return role() == QAccessible::StaticText ? nullptr : qobject_cast<QAbstractButton *>(widget());
    }
};

// Qt tells plain widgets as nothing at all, also windows, and plain frames as windows.
class Group final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
    [[nodiscard]] QAccessible::Role role() const override {
        if (widget()->isWindow()) return QAccessible::Window;
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Grouping;
    }
    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        if (widget()->focusProxy()) state.focused = state.focusable = false; // the control inside has it
        return state;
    }
};

// What the arrows move when they have nothing else to do: called like what it holds, or like what it is part of.
class Scrolled final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
    [[nodiscard]] QAccessible::Role role() const override {
        return widget()->focusPolicy() == Qt::NoFocus ? QAccessible::Client : QAccessible::Pane;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        auto said = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || widget()->focusPolicy() == Qt::NoFocus) return said;
        for (const auto *above = widget()->parentWidget(); above && said.isEmpty(); above = above->parentWidget())
            said = above->accessibleName();
        return said;
    }
};

// Inside a field: its picture, which does nothing, or the cross that clears it.
class FieldIcon final : public QAccessibleWidget {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::FieldIcon)
public:
    using QAccessibleWidget::QAccessibleWidget;
    [[nodiscard]] QAccessible::Role role() const override { return clears() ? QAccessible::Button : QAccessible::Graphic; }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name && clears() ? tr("Clear the field") : QAccessibleWidget::text(which);
    }
    [[nodiscard]] QStringList actionNames() const override { return clears() ? QStringList(pressAction()) : QStringList(); }
    void doAction(const QString &name) override {
        if (auto *field = qobject_cast<QLineEdit *>(widget()->parentWidget()); field && name == pressAction() && clears()) field->clear();
    }

private:
    [[nodiscard]] bool clears() const {
        const auto *button = qobject_cast<QToolButton *>(widget());
        const auto *action = button ? button->defaultAction() : nullptr;
        return action && action->objectName() == QLatin1String("_q_qlineeditclearaction"); // as Qt calls it
    }
};

// On Linux a combo box is called by its value, and by the label beside it. Where none is seen, its accessible name stands there unseen.
void labelUnseen(QComboBox &box) {
    if (box.accessibleName().isEmpty() || !box.parentWidget()) return;
    for (const auto *label : box.parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        if (label->buddy() == &box) return;
    auto *label = new QLabel(box.accessibleName(), box.parentWidget());
    label->setBuddy(&box);
    label->hide();
}

QAccessibleInterface *describe(const QString &key, QObject *object) {
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget) return nullptr;
    if (const auto given = widget->property(roleProperty); given.isValid())
        return new Painted(widget, static_cast<QAccessible::Role>(given.toInt()));
    if (auto *map = qobject_cast<CommuneMap *>(widget)) return accessibleMap(*map);
    const auto role = widget->property("role").toString(); // what the style sheet looks at
    if (key == QLatin1String("QLabel") && (role == QLatin1String("error") || role == QLatin1String("problem")))
        return new Painted(widget, QAccessible::AlertMessage);
    if (key == QLatin1String("QLineEditIconButton")) return new FieldIcon(widget);
    if (key == QLatin1String("QScrollArea")) return new Scrolled(widget);
    if (auto *box = qobject_cast<QComboBox *>(widget); box && key == QLatin1String("QComboBox"))
        QTimer::singleShot(0, box, [box] { labelUnseen(*box); }); // once it stands in its parent
    const auto kind = widget->windowType();
    if ((key == QLatin1String("QFrame") || key == QLatin1String("QWidget")) && kind != Qt::Popup && kind != Qt::ToolTip)
        return new Group(widget);
    return nullptr; // Qt's own
}

} // namespace

void installAccessibility() { QAccessible::installFactory(describe); }

void setRole(QWidget &widget, QAccessible::Role role) {
    widget.setProperty(roleProperty, static_cast<int>(role));
    // A name may have been told already, and with it what the widget was until now: also while nobody listens, for who listens later.
    if (auto *told = QAccessible::queryAccessibleInterface(&widget)) QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(told));
}

void setLit(QWidget &widget, bool lit) {
    if (widget.property(litProperty).toBool() == lit) return;
    widget.setProperty(litProperty, lit);
    if (!lit) return;
    QAccessibleEvent event(&widget, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace tp::ui
