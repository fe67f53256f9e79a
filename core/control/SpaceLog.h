#pragma once
// The log of one file or exchange space: who may read it and with which keys. Pure, verified like Membership; `refs` of each event names
// the head of the consortium log its author had.
//   space.create kind ("file" | "exchange"), structure (owner), commit, epoch = 1     by a member of the structure; may be made offline
//                wraps: space key → structure
//   grant        structure, epoch                                                     by the owner's referent or manager; wraps: the
//   current key → structure ungrant      structure                                                            by the owner's manager epoch
//   epoch, commit, previous                                              by any granted writer; wraps: the new key → each granted structure
#include "core/control/Membership.h"

namespace tp::control {

class SpaceLog {
public:
    [[nodiscard]] Result<wire::ControlEvent> apply(ByteView eventWire, const Membership &membership);
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const EventId &head() const { return m_head; }
    [[nodiscard]] const Space &space() const { return m_space; }

private:
    Space m_space;
    EventId m_head;
    std::uint64_t m_size = 0;
};

} // namespace tp::control
