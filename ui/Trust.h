#pragma once
// What the pages about trust ask of the program, beside ui/Backend.h: who belongs, who reads a file, and the acts that
// change it (what was erased is the Reader's). Reading is at once, on the window's thread. Acts go to the server: each answers later, on
// the same thread, with what happened or with why nothing did (Denied, Unreachable, LogConflict …; Unanswered: stopped by
// Backend::stopWork). That something changed is told by
// Backend's signals.
#include "core/control/Membership.h"
#include "core/store/Rescue.h"

#include <functional>
#include <variant>

namespace tp::ui {

template <class T = void> using Answer = std::function<void(Result<T>)>;

struct DeviceStory { // what is known of a device beside the membership
    std::int64_t addedMs = 0;
    std::optional<MemberId> invitedBy;
    std::optional<std::int64_t> lastSignMs; // last contact with the server, else its newest entry known here
};

struct FileReader { // a structure that may read a person's file now, or did
    StructureId structure;
    bool owner = false;
    std::string reason, basis, from, until; // of the share; basis: a code, from and until: ISO dates
    std::optional<MemberId> by;
    std::optional<std::int64_t> endedMs = {}; // it reads nothing new since then
};
struct ShareTerms {
    std::string reason, basis, from;
};

using RescueSource = std::variant<std::string, DeviceId>; // a rescue file, by its path; or what of that device is set aside here

struct ServerLink {
    std::string address; // HOST:PORT
    Hash pin;            // SHA-256 of its key, which no other may replace but by an administrator's act
};

enum class QuickState : std::uint8_t { Unavailable, Off, On, Armed }; // Unavailable: no keychain here

class Trust {
public:
    virtual ~Trust() = default;

    virtual void withMembership(const std::function<void(const control::Membership &)> &use) const = 0; // keep it short
    [[nodiscard]] virtual DeviceId device() const = 0;                                                  // this one
    [[nodiscard]] virtual std::map<DeviceId, DeviceStory> deviceStories() = 0;
    [[nodiscard]] virtual Result<std::vector<FileReader>> readersOf(const RecordId &person) = 0; // the owner first, who reads no more last
    [[nodiscard]] virtual QuickState quickUnlock() const = 0;
    [[nodiscard]] virtual ServerLink server() const = 0;
    // Asks the server whether it knows this laptop; changes nothing. An earlier try that has no answer yet is given up: Unanswered.
    virtual void tryConnection(Answer<> answer) = 0;

    virtual void revokeDevice(const DeviceId &device, Answer<> answer) = 0;
    virtual void revokeMember(const MemberId &member, Answer<> answer) = 0; // every device, and every role
    virtual void setRoles(const MemberId &member, const StructureId &structure, RoleSet roles, Answer<> answer) = 0;
    virtual void addStructure(const std::string &name, const std::string &code, Answer<> answer) = 0;
    virtual void revokeKit(const DeviceId &kit, Answer<> answer) = 0;
    virtual void testKit(const std::string &kit, Answer<bool> answer) = 0; // true: it opens this laptop as well

    virtual void share(const RecordId &person, const StructureId &to, ShareTerms terms, Answer<> answer) = 0;
    // Where a referral is told to a structure that does not read the file; the one that is open already, if there is one. Its id is then
    // among the exchanges of Reader::fileAccess.
    virtual void openExchange(const RecordId &person, const StructureId &with, Answer<> answer) = 0;
    virtual void unshare(const RecordId &person, const StructureId &from, Answer<> answer) = 0;
    virtual void requestErasure(const RecordId &person, const std::string &reason, Answer<> answer) = 0;
    virtual void confirmErasure(const RecordId &erasure, Answer<> answer) = 0; // store::Erasure::record
    virtual void withdrawErasure(const RecordId &erasure, Answer<> answer) = 0;
    // Every version of the field but the present one goes, everywhere; how many entries lost their text.
    virtual void redactFormer(const std::string &type, const RecordId &record, const std::string &field, Answer<std::uint64_t> answer) = 0;
    // The next number of a series, for this record: unique and without gaps. Read it with withMembership; it has one already: nothing to
    // do. Denied: managers, coordinators and administrators alone give numbers.
    virtual void takeNumber(const std::string &series, const RecordId &record, Answer<> answer) = 0;
    virtual void reviewed(const std::string &type, const RecordId &record, Answer<> answer) = 0; // read again: off the list

    // `old`: the passphrase of today, or the code of a recovery kit. WrongPassphrase, WrongKey (that kit), Invalid (too weak).
    virtual void changePassphrase(const std::string &old, const std::string &chosen, Answer<> answer) = 0;
    virtual void setQuickUnlock(bool on, Answer<> answer) = 0;
    virtual void writeRescue(const std::string &path, Answer<std::uint64_t> answer) = 0; // how many entries it holds
    virtual void reviewRescue(const RescueSource &from, Answer<store::RescueReview> answer) = 0;
    // Of what was reviewed last, which `from` names.
    virtual void adoptRescue(const RescueSource &from, std::vector<std::size_t> chosen, Answer<store::Rescued> answer) = 0;
};

} // namespace tp::ui
