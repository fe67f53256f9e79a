#pragma once
// What the window asks of the program. Pages know only this: reading happens at once on the window's thread (core/store/Reader, a few
// milliseconds), everything that writes or talks to the network happens elsewhere and answers through a callback on the window's thread.
// app/desktop implements it over a worker thread; tests implement it over a real store in one thread.
#include "core/store/Writer.h"
#include "core/sync/SyncState.h"
#include "ui/Trust.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace tp::ui {

struct Me {
    MemberId member;
    StructureId structure;                       // this laptop's
    RoleSet roles = 0;                           // in all structures
    bool needsRecoveryKit = false;               // one administrator and no kit: warn
    std::map<StructureId, RoleSet> rolesIn = {}; // each one they belong to
    [[nodiscard]] bool belongsTo(const std::optional<StructureId> &id) const { return id && (*id == structure || rolesIn.contains(*id)); }
};

class Backend : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const Clock &clock() const = 0;
    [[nodiscard]] virtual Random &random() = 0;
    [[nodiscard]] virtual store::Reader &reader() = 0;
    [[nodiscard]] virtual Me me() const = 0;
    [[nodiscard]] virtual Trust &trust() = 0;

    virtual void save(std::vector<domain::RecordChange> changes, Answer<store::Saved> answer) = 0; // answered once durable
    virtual void remove(const std::string &type, const RecordId &record, Answer<store::Saved> answer) = 0;
    virtual void restore(const std::string &type, const RecordId &record, Answer<store::Saved> answer) = 0;
    virtual void resolve(const std::string &type, const RecordId &record, const std::string &field, const Value &value,
                         Answer<store::Saved> answer) = 0;
    // A line of the access log; kept when it answers.
    virtual void noteAccess(const store::Access &access, Answer<> answer) = 0;
    virtual void saveDraft(const std::string &key, const Bytes &draft) = 0;

    // How long this laptop may still show what it holds without having synchronised. Ended: `reader` shows nothing about people.
    [[nodiscard]] virtual store::Lease lease() const = 0;
    [[nodiscard]] virtual sync::SyncState syncState() const = 0;
    virtual void syncNow() = 0;
    virtual void stopLoading() = 0; // the first load; what has come stays, syncNow goes on with it
    // What the store has been busy with, or the server's answer waited for, for more than half a second. Stopped, where it may be: what
    // asked for it is answered Cancelled; of the server everything that is waited for, Unanswered.
    [[nodiscard]] virtual store::Progress progress() const { return {}; }
    virtual void stopWork() {}

    // Consortium acts; the answer holds the text to print or to give.
    virtual void createRecoveryKit(Answer<std::string> answer) = 0;
    virtual void invite(const StructureId &structure, RoleSet roles, std::optional<MemberId> member, Answer<std::string> answer) = 0;

    // A kit was made where there was none, or may have been (the wait for the server was ended), and nobody has said yet that its paper is
    // put away: one is warned as if there were none, also after a new start. That it is so is kept in the vault, of the kit itself nothing.
    [[nodiscard]] bool isKitInHand() {
        if (m_kitInHand) return *m_kitInHand;
        const auto kept = reader().draft(kitInHandKey);
        return kept && *kept;
    }
    void setKitInHand(bool inHand) {
        if (isKitInHand() == inHand) return;
        m_kitInHand = inHand; // keeping it takes a moment
        saveDraft(kitInHandKey, inHand ? Bytes{1} : Bytes());
        emit membershipChanged();
    }

signals:
    // The store holds something new: local, told before the save is answered; or received.
    void changed(const tp::store::ChangedTypes &what);
    void syncStateChanged();
    void membershipChanged();
    void leaseChanged();
    void progressed();                             // progress() is another
    void draftKept(const QString &key, bool kept); // kept: durable (or forgotten, as asked); else it stands on the screen alone

private:
    static constexpr const char *kitInHandKey = "kit/in-hand";
    std::optional<bool> m_kitInHand; // said since the start
};

// Before a profile is open: first run and unlock.
class Onboarding : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool hasProfile() const = 0; // else first run
    [[nodiscard]] virtual std::string proposePassphrase() = 0;
    // Each leaves the program with an open profile (the composition root then shows the window) or fails with a reason.
    // `invitation`: or the code of a recovery kit, which needs no name.
    virtual void enrol(const std::string &invitation, const std::string &name, const std::string &passphrase, Answer<> answer) = 0;
    virtual void stopWork(store::Progress::Of) {} // opening answers Cancelled, cleaning is put off; what else may be, as Backend's
    virtual void stopEnrolling() {}               // it answers Cancelled, unless it is done; asked again with the same code it goes on
    virtual void unlock(const std::string &passphrase, Answer<> answer) = 0;
    virtual void unlockWithKit(const std::string &kit, Answer<> answer) = 0;
    // With the computer's keychain, where it was turned on and may open now (QuickState::Armed).
    [[nodiscard]] virtual QuickState quickUnlock() const { return QuickState::Unavailable; }
    virtual void unlockQuickly(Answer<> answer) { answer(fail(Code::Denied)); }

signals:
    void progress(const QString &step);                // "contact", "verify", "store", "join"
    void working(const tp::store::Progress &progress); // as Backend::progress
};

} // namespace tp::ui
