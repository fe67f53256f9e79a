#pragma once
// Groups of participants and their delegates. A place in a group stands in the consortium's space and says nobody's name: everybody counts
// the same ones. Whose it is stands in the person's file (group_membership); the name is there for all only while the person agrees
// (shown_name). Three to ten people, one or two delegates: another number is said, never forbidden. Pure; records are the fields of their
// type as merged; days ISO, the day one left or ceased to be a delegate is the first without them.
#include "core/domain/Pathway.h"

namespace tp::domain {

inline constexpr int fewestMembers = 3, mostMembers = 10, mostDelegates = 2;

[[nodiscard]] bool isMember(const Fields &seat, const std::string &day);
[[nodiscard]] bool isDelegate(const Fields &seat, const std::string &day);

enum class GroupSize : std::uint8_t { Few, Usual, Many };
enum class DelegateCount : std::uint8_t { None, Usual, Many };
struct GroupCount {
    int members = 0;
    std::vector<RecordId> delegates; // seats, who became one first standing first
    int joinedAfterEnd = 0;          // on a laptop that did not know yet that it had ended
    [[nodiscard]] GroupSize size() const;
    [[nodiscard]] DelegateCount delegation() const;
};
// `seats`: of this group.
[[nodiscard]] GroupCount countGroup(const Fields &group, const std::vector<Record> &seats, const std::string &day);

// One person brought in twice, on two laptops that had not met: the first membership counts, these are the others. Those who left are not
// counted, nor those whose place is not held: another structure says so of the place, and cannot in the file. `seats`: theirs, as known.
[[nodiscard]] std::vector<RecordId> doubledMemberships(const std::vector<Record> &memberships, const std::vector<Record> &seats);

struct Joining {
    RecordId file, group;
    std::string on;            // day
    RecordId seat, membership; // the seat's is random bytes, without a time in it: it must not lead to an erased file
};
// A place in the group and, in the person's file, whose it is: one save.
[[nodiscard]] std::vector<RecordChange> joinGroup(const Joining &joining);

[[nodiscard]] Fields becomesDelegate(const std::string &how, const std::string &on); // `how`: code of "delegate_how"
[[nodiscard]] Fields ceasesDelegate(const std::string &on);
[[nodiscard]] Fields leavesGroup(const Fields &seat, const std::string &on); // of the seat; who leaves is no delegate any more

// Of a place that is there (null: deleted, or not known here) and was not left, on whatever day it is looked at. A name that is shown
// stands only while its place is held: two laptops that had not met note the agreement and the leaving.
[[nodiscard]] bool isHeld(const Fields *seat);

// What stands in place of a name whose owner withdrew: the field may not be empty, and its former words are then erased for good.
inline constexpr const char *withdrawnName = "—";

} // namespace tp::domain
