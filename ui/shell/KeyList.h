#pragma once
// Which keys do what, from what is declared: buttons that show a key beside their words, and shortcuts whose whatsThis() says what they do.
// Only what can be used now. Window's thread.
#include <QString>

#include <vector>

class QShortcut;
class QWidget;

namespace tp::ui {

struct KeyRow {
    QString keys, words; // as written on this computer: Ctrl+K; New encounter
    friend bool operator==(const KeyRow &, const KeyRow &) = default;
};
[[nodiscard]] std::vector<KeyRow> keysOf(const QWidget &window); // that hold everywhere in it
[[nodiscard]] std::vector<KeyRow> keysIn(const QWidget &page);   // what is visible of it; buttons first, as they are read

} // namespace tp::ui
