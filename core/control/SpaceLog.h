#pragma once
// The log of one file or exchange space: who may read it and with which keys. Pure, verified like Membership; `refs` of each event names
// the head of the consortium log its author had, never an older one than the event before. Roles and revocations are judged at that head,
// so that the log reads the same on a laptop that joins years later; that a revoked device appends nothing *now* is the server's check, at
// commit.
//   space.create kind ("file" | "exchange"), structure (owner), commit, epoch = 1     by a member of the structure; may be made offline
//                wraps: space key → structure
//                or kind "access", and month ("2026-11"): that month of the owner's access log; the log's scope follows from both
//   grant        structure, epoch (the current one)                                   by the owner's referent or manager
//                wraps: the current key → structure
//   ungrant      structure, cuts: [{device, lastSeq}]                                 by the owner's manager
//                cuts: the last accepted entry of each device of the structure's members; later ones, and those of devices not named, count
//                no more. Without cuts (an early form) entries citing no later consortium head than `refs` still do.
//   epoch        epoch, commit, previous                                              by a member of any granted structure
//                wraps: the new key → each granted structure
//   redact       device, entries (ids of that device's)                               by a manager of the owner or of the device's
//   structure erase.request record (the sealed reason)                                          of a file, by the owner's referent or
//   manager erase.withdraw request (event id)                                                 by who asked, or the owner's manager erase of
//   a file: request                                                   by another member than who asked: a manager of the
//                                                                                     owner, or a coordinator of the consortium
//                of an exchange: file (space), request (that file's)                  by the same; that the file's log asks for it, and
//                that
//                                                                                     another confirms, its log alone cannot tell: the
//                                                                                     server checks it at commit
//                of an access log: nothing                            by a member of the owner, once its month is a year old by `at` (and
//                by the server's clock, at commit)
//                After it the log takes nothing more (SpaceErased).                   wraps of these four: none
// An access log is neither shared nor redacted.
// Wraps may have been removed from an event, after an erasure: it then gives no key, the chain still verifies. Unknown kinds are ignored
// and counted. Failures: those of Membership::apply; SpaceErased; MissingDeps when the consortium head an event cites is not known here
// yet.
#include "core/control/Membership.h"

namespace tp::control {

class SpaceLog {
public:
    [[nodiscard]] Result<wire::ControlEvent> apply(ByteView eventWire, const Membership &membership);
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const EventId &head() const { return m_head; }
    [[nodiscard]] const Space &space() const { return m_space; }
    [[nodiscard]] std::uint64_t unknownEvents() const { return m_unknown; }

private:
    Space m_space;
    EventId m_head;
    std::uint64_t m_size = 0;
    std::uint64_t m_refs = 0; // number of the consortium head the last event cites
    std::uint64_t m_unknown = 0;
    friend struct SpaceFolding; // the rules per kind of event, in SpaceLog.cpp
};

} // namespace tp::control
