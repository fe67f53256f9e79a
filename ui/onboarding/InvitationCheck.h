#pragma once
// What is wrong with an invitation, or with the code of a recovery kit, while it is being typed, as exactly as the text can tell. Pure.
#include <QString>

namespace tp::ui {

struct InvitationCheck {
    enum class State { Empty, Incomplete, Wrong, Good };
    State state = State::Empty;
    QString sentence; // what to do; empty when Empty
    QString server;   // host and port, when Good
    bool kit = false; // Good, and a recovery kit's: it brings its maker's laptop back
};
[[nodiscard]] InvitationCheck checkInvitation(const QString &typed);

} // namespace tp::ui
