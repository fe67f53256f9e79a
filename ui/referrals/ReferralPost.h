#pragma once
// Referrals proposed without a network leave by themselves once there is one: the exchange with the other structure is opened, then the
// request written in it, word for word as the referral says. One at a time; those of this member alone, so that two laptops of a team do
// not open two exchanges, and those of who is not there any more, if their file is this member's. One withdrawn by a laptop that did not
// know it had left is withdrawn where the other structure reads it. Lives as long as a profile is open; window's thread.
#include "ui/Backend.h"

#include <set>

namespace tp::ui {

class ReferralPost : public QObject {
    Q_OBJECT
public:
    explicit ReferralPost(Backend &backend, QObject *parent = nullptr);

private:
    void look();
    [[nodiscard]] bool isMine(const store::Record &referral); // to send
    void withdraw(const store::Record &referral, const store::Record &request);
    void send(const store::Record &referral);
    void write(const store::Record &referral);
    Backend &m_backend;
    bool m_sending = false;
    std::set<RecordId> m_refused; // by the server or the file's owner: not again in this session
};

} // namespace tp::ui
