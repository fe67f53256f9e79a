#pragma once
// How long a piece of long work may last before the window has its turn: far under what a person notices.
#include <QElapsedTimer>

namespace tp::ui {

class Slice {
public:
    Slice() { m_since.start(); }
    [[nodiscard]] bool goesOn() const { return !m_since.hasExpired(milliseconds); }
    static constexpr qint64 milliseconds = 8;

private:
    QElapsedTimer m_since;
};

} // namespace tp::ui
