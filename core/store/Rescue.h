#pragma once
// Taking up what another laptop could not send: what is in a rescue file, and adopting it. Adopted entries hold the same bodies, so their
// write ids stay: taken twice, or by two people, they are one write. They are sealed by the adopting device, under its member's rights.
#include "core/base/Hlc.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/Value.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tp::store {

enum class RescueState : std::uint8_t {
    ToAdopt, // can be taken up
    Known,   // stands here already: it was sent after all, or adopted by somebody
    Erased,  // its file was erased: never taken up again
    Refused, // this member may not write it, or this program cannot read it: `reason`
};

struct RescueItem { // one entry of the file, in order; named by its place
    WriteId write;
    std::string type;
    RecordId record;
    std::int64_t writtenMs = 0;
    std::map<std::string, Value> fields; // what it writes
    bool overNothing = false;            // none of them over an earlier value: as what makes a record
    RescueState state = RescueState::ToAdopt;
    Error reason{Code::Invalid, {}};
    std::string refusedThere; // stable code, when the server refused it to the other laptop
};

struct RescueReview {
    DeviceId device; // that wrote the file
    MemberId member; // its member
    StructureId structure;
    std::int64_t writtenMs = 0;
    std::vector<RescueItem> items;
    [[nodiscard]] std::map<std::string, std::uint64_t> perType() const; // of those to adopt
    [[nodiscard]] std::uint64_t count(RescueState state) const;
};

struct Rescued {
    std::uint64_t adopted = 0, known = 0, erased = 0, refused = 0, left = 0; // left: not chosen
};

} // namespace tp::store
