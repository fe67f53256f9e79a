#pragma once
// An invitation on one sheet of paper: who it is for, the code in groups and as a QR code, what to do with it. Pure.
#include <QString>

#include <memory>

class QTextDocument;

namespace tp::ui {

struct InvitationWords {
    QString code;      // as given
    QString structure; // its name
    QString roles;     // "Outreach worker, manager"
    QString person;    // of a second laptop; empty: a new member
    QString until;     // "27/11/2026 14:46"
};
[[nodiscard]] QString invitedText(const InvitationWords &words); // for whom it is, and as what
[[nodiscard]] std::unique_ptr<QTextDocument> invitationSheet(const InvitationWords &words);

} // namespace tp::ui
