#include "core/domain/Groups.h"

#include "core/base/IdValue.h"
#include "core/domain/FieldsIn.h"

#include <algorithm>
#include <set>

namespace tp::domain {
namespace {
bool lasts(const std::string &from, const std::string &until, const std::string &day) {
    return from <= day && (until.empty() || day < until);
}
std::string delegateSince(const Fields &seat) {
    auto since = textIn(seat, "delegateSince");
    return since.empty() ? textIn(seat, "joinedOn") : since;
}
} // namespace

bool isMember(const Fields &seat, const std::string &day) { return lasts(textIn(seat, "joinedOn"), textIn(seat, "leftOn"), day); }

bool isHeld(const Fields *seat) { return seat && !fieldIn(*seat, "leftOn"); }

bool isDelegate(const Fields &seat, const std::string &day) {
    return isMember(seat, day) && fieldIn(seat, "delegate") && lasts(delegateSince(seat), textIn(seat, "delegateUntil"), day);
}

GroupSize GroupCount::size() const {
    return members < fewestMembers ? GroupSize::Few : members > mostMembers ? GroupSize::Many : GroupSize::Usual;
}

DelegateCount GroupCount::delegation() const {
    return delegates.empty()                                            ? DelegateCount::None
           : delegates.size() > static_cast<std::size_t>(mostDelegates) ? DelegateCount::Many
                                                                        : DelegateCount::Usual;
}

GroupCount countGroup(const Fields &group, const std::vector<Record> &seats, const std::string &day) {
    GroupCount out;
    const auto ended = textIn(group, "endedOn");
    std::vector<std::pair<std::string, RecordId>> delegates;
    for (const auto &seat : seats) {
        if (!isMember(seat.fields, day)) continue;
        ++out.members;
        if (!ended.empty() && textIn(seat.fields, "joinedOn") > ended) ++out.joinedAfterEnd;
        if (isDelegate(seat.fields, day)) delegates.emplace_back(delegateSince(seat.fields), seat.id);
    }
    std::sort(delegates.begin(), delegates.end());
    for (const auto &[since, seat] : delegates) out.delegates.push_back(seat);
    return out;
}

std::vector<RecordId> doubledMemberships(const std::vector<Record> &memberships, const std::vector<Record> &seats) {
    std::set<RecordId> held;
    for (const auto &seat : seats)
        if (isHeld(&seat.fields)) held.insert(seat.id);
    auto order = memberships;
    std::sort(order.begin(), order.end(), [](const Record &a, const Record &b) {
        return std::tuple(textIn(a.fields, "joinedOn"), a.id) < std::tuple(textIn(b.fields, "joinedOn"), b.id);
    });
    std::vector<RecordId> out;
    std::set<std::pair<RecordId, RecordId>> seen;
    for (const auto &one : order) {
        const auto person = idIn<RecordId>(fieldIn(one.fields, "person")), group = idIn<RecordId>(fieldIn(one.fields, "group"));
        const auto seat = idIn<RecordId>(fieldIn(one.fields, "seat"));
        if (!person || !group || fieldIn(one.fields, "leftOn") || !seat || !held.contains(*seat)) continue;
        if (!seen.emplace(*person, *group).second) out.push_back(one.id);
    }
    return out;
}

std::vector<RecordChange> joinGroup(const Joining &joining) {
    return {{joining.seat, "group_seat", true, {}, {{"group", idValue(joining.group)}, {"joinedOn", joining.on}}},
            {joining.membership,
             "group_membership",
             true,
             joining.file,
             {{"person", idValue(joining.file)},
              {"group", idValue(joining.group)},
              {"seat", idValue(joining.seat)},
              {"joinedOn", joining.on}}}};
}

Fields becomesDelegate(const std::string &how, const std::string &on) {
    return {{"delegate", how}, {"delegateSince", on}, {"delegateUntil", Value()}};
}

Fields ceasesDelegate(const std::string &on) { return {{"delegateUntil", on}}; }

Fields leavesGroup(const Fields &seat, const std::string &on) {
    Fields out{{"leftOn", on}};
    if (isDelegate(seat, on)) out["delegateUntil"] = on;
    return out;
}

} // namespace tp::domain
