#include "ui/widgets/CommuneMapAccessible.h"

#include "ui/widgets/CommuneMap.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {

// By place in the list, not by commune: what stands there is read anew each time.
class Row final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Row(CommuneMap &map, std::size_t place) : m_map(&map), m_place(place) {}

    [[nodiscard]] bool isValid() const override { return m_map && m_place < m_map->shown().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return isValid() && which == QAccessible::Name ? m_map->marks()[static_cast<std::size_t>(commune())].sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const auto box = m_map->boxOf(commune()).toAlignedRect();
        return {m_map->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) return state.invalid = true, state;
        state.focusable = state.selectable = true;
        state.selected = m_map->lit() == commune();
        state.focused = state.selected && m_map->hasFocus();
        state.offscreen = !QRectF(m_map->rect()).intersects(m_map->boxOf(commune()));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override {
        if (!isValid()) return;
        m_map->light(commune());
        if (name == setFocusAction()) m_map->setFocus();
        if (name == pressAction()) m_map->open();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] int commune() const { return m_map->shown()[m_place]; }
    QPointer<CommuneMap> m_map;
    std::size_t m_place;
};

class List final : public QAccessibleWidget {
public:
    explicit List(CommuneMap &map) : QAccessibleWidget(&map, QAccessible::List), m_map(map) {}
    ~List() override {
        for (const auto id : m_rows) QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(m_map.shown().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        while (static_cast<int>(m_rows.size()) <= index)
            m_rows.push_back(QAccessible::registerAccessibleInterface(new Row(m_map, m_rows.size())));
        return QAccessible::accessibleInterface(m_rows[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override {
        const auto id = QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)); // asks, changes nothing
        const auto at = std::find(m_rows.begin(), m_rows.end(), id);
        return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override {
        for (int index = 0; index < childCount(); ++index)
            if (auto *row = child(index); row->rect().contains(x, y)) return row;
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override {
        const auto &shown = m_map.shown();
        const auto at = std::find(shown.begin(), shown.end(), m_map.lit());
        return m_map.hasFocus() && at != shown.end() ? child(static_cast<int>(at - shown.begin())) : nullptr;
    }

private:
    CommuneMap &m_map;
    mutable std::vector<QAccessible::Id> m_rows; // made when they are asked for
};

} // namespace

QAccessibleInterface *accessibleMap(CommuneMap &map) { return new List(map); }

} // namespace tp::ui
