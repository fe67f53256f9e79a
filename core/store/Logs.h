#pragma once
// The control logs as kept in the store: applied to the membership and keyring of the session, then written. Space logs are replayed only
// when one is needed. Belongs to the writing connection, inside its transaction; `rollback` puts the session's membership and keys back.
#include "core/store/Spaces.h"

namespace tp::store {

struct Erased { // the event that erased a space
    SpaceId space;
    EventId event;
    std::int64_t atMs = 0;
    std::uint64_t refs = 0; // number of the consortium event it cites
};
struct Redacted {
    SpaceId space;
    EntryId entry;
    DeviceId device;
};
struct Learnt {
    bool fresh = false;                                   // the event was not known
    bool behind = false;                                  // an event before it, or a consortium event it cites, is missing
    std::vector<SpaceId> gaps;                            // spaces of which earlier events are missing: their logs must be fetched
    std::vector<SpaceId> readable;                        // spaces whose first key came
    std::vector<SpaceId> touched;                         // spaces whose grants or keys changed
    std::vector<SpaceId> withdrawn;                       // spaces of which a structure lost or regained its grant
    std::vector<std::pair<DeviceId, std::uint64_t>> cuts; // entries of the device after this one are judged by the new state
    std::vector<Erased> erased;
    std::vector<Redacted> redacted;
    bool returned = false;     // an event that fell with a branch stands again
    std::vector<SpaceId> fell; // spaces of which a key held here is not the one that stands
    void add(Learnt other);
};

class Logs {
public:
    Logs(Connection &db, Session &session, Numbers &numbers, Spaces &spaces)
        : m_db(db), m_session(session), m_numbers(numbers), m_spaces(spaces) {}

    // One event of the scope (null: the consortium's). Refused events are errors and change nothing.
    [[nodiscard]] Result<Learnt> take(const SpaceId &scope, ByteView event, bool sent = true);
    [[nodiscard]] Result<control::SpaceLog> spaceLog(const SpaceId &scope);
    [[nodiscard]] Result<bool> unsent(const SpaceId &scope);   // made here, and never sent
    [[nodiscard]] Result<> forgetUnsent(const SpaceId &scope); // the log and keys of a space whose creation was never sent; else Invalid
    // Another branch from event `from` on; see Branch.h, which knows what else follows.
    // Learnt: what of it was erased and redacted.
    [[nodiscard]] Result<Learnt> replaceConsortium(std::uint64_t from, std::span<const Bytes> events);
    [[nodiscard]] Result<Learnt> replaceSpace(const SpaceId &scope, std::uint64_t from, std::span<const Bytes> events, bool sent);
    // Spaces of which a key is missing, tried with the keys there are now; those of which one came.
    [[nodiscard]] Result<std::vector<SpaceId>> learnLockedSpaces();
    void rollback();
    void committed() {
        m_before.reset();
        m_learnt = false;
    }

private:
    [[nodiscard]] Result<Learnt> takeConsortium(const wire::ControlEvent &event, ByteView wire, bool sent);
    [[nodiscard]] Result<Learnt> takeSpace(const wire::ControlEvent &event, ByteView wire, bool sent);
    struct KeysLearnt {
        bool first = false; // the space's first key came
        bool more = false;  // a key came that was not held
        bool fell = false;  // one that was held is not the one that stands
    };
    [[nodiscard]] Result<KeysLearnt> learnSpace(const control::Space &space);
    [[nodiscard]] bool grantedNow(const std::set<StructureId> &before, const std::set<StructureId> &after) const; // to this member
    [[nodiscard]] Result<bool> known(std::int64_t space, const wire::ControlEvent &event); // LogConflict when another stands there
    [[nodiscard]] Result<> learnRedaction(const SpaceId &space, const wire::ControlEvent &event, Learnt &learnt);
    Connection &m_db;
    Session &m_session;
    Numbers &m_numbers;
    Spaces &m_spaces;
    std::optional<control::Membership> m_before; // as it stood when the transaction began
    bool m_learnt = false;                       // keys, in it
};

[[nodiscard]] Result<std::vector<Bytes>> logOf(Connection &db, std::int64_t space); // wires in order; 0: the consortium's
[[nodiscard]] Result<bool> fell(Connection &db, const EventId &event);              // with a branch of the consortium's log

} // namespace tp::store
