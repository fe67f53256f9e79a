#include "ui/shell/KeyList.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"

#include <algorithm>

namespace tp::ui {
namespace {
void add(std::vector<KeyRow> &rows, KeyRow row) {
    const auto same = [&](const KeyRow &other) { return other.keys == row.keys; }; // Enter of the keypad, a form in a form
    if (!row.keys.isEmpty() && !row.words.isEmpty() && std::none_of(rows.begin(), rows.end(), same)) rows.push_back(std::move(row));
}
void add(std::vector<KeyRow> &rows, const QList<QShortcut *> &shortcuts) {
    for (const auto *one : shortcuts) {
        const auto *owner = qobject_cast<const QWidget *>(one->parent());
        if (owner && owner->isVisible() && owner->isEnabled() && one->isEnabled())
            add(rows, {one->key().toString(QKeySequence::NativeText), one->whatsThis()});
    }
}
} // namespace

std::vector<KeyRow> keysOf(const QWidget &window) {
    std::vector<KeyRow> rows;
    add(rows, window.findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly));
    return rows;
}

std::vector<KeyRow> keysIn(const QWidget &page) {
    std::vector<KeyRow> rows;
    for (const auto *button : page.findChildren<Button *>())
        if (button->isVisible() && button->isEnabled()) add(rows, {button->property(keyHintProperty).toString(), button->text()});
    add(rows, page.findChildren<QShortcut *>());
    return rows;
}

} // namespace tp::ui
