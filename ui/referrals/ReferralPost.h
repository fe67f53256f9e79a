#pragma once
// Referrals proposed without a network leave by themselves once there is one: the exchange with the other structure is opened, then the
// request written in it, word for word as the referral says. One at a time; those of this member alone, so that two laptops of a team do
// not open two exchanges, and those of who is of another structure that reads the file, or not there any more, if the file is this
// member's, or nobody's here and they manage: an exchange is opened by the file's structure. One withdrawn by a laptop that did not
// know it had left is withdrawn where the other structure reads it. And what was answered is written in the file where the
// person's référent reads the file and not the request, and only there: everybody who reads the file reads it then. That it was withdrawn,
// or is not any more, is written there in each case.
#include "core/domain/Referral.h"
#include "ui/flows/WalkErrand.h"

namespace tp::ui {

class ReferralPost : public WalkErrand {
    Q_OBJECT
public:
    explicit ReferralPost(Backend &backend, QObject *parent = nullptr, std::size_t atOnce = 40);

private:
    // What a turn asks again and again, of many referrals and few people: read once in it, and not kept for the next one.
    struct Known {
        struct Home { // of a file
            std::optional<StructureId> owner;
            std::optional<MemberId> referent;
            bool isDeleted = false;
        };
        Me me;
        std::map<RecordId, Home> homes;
        std::map<MemberId, std::map<StructureId, RoleSet>> roles;
    };
    [[nodiscard]] bool mayBegin() override;
    [[nodiscard]] bool begins(const store::Record &referral) override;
    [[nodiscard]] std::optional<store::Filter> concerned(std::string_view type, const RecordId &record) override;
    [[nodiscard]] const Known::Home &homeOf(const RecordId &file);
    [[nodiscard]] const std::map<StructureId, RoleSet> &rolesOf(const MemberId &member);
    [[nodiscard]] bool isMine(const store::Record &referral);                                         // to send, and to write the answer of
    [[nodiscard]] domain::Fields untold(const store::Record &referral, const store::Record &request); // of the answer, in the file
    void withdraw(const store::Record &referral, const store::Record &request);
    void send(const store::Record &referral);
    void write(const store::Record &referral);
    [[nodiscard]] std::function<void(const Result<store::Saved> &)> savedOf(const RecordId &referral);
    Known m_known;
};

} // namespace tp::ui
