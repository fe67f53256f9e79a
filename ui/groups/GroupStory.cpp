#include "ui/groups/GroupStory.h"

#include "core/base/IdValue.h"
#include "ui/committees/CommitteeStory.h"
#include "ui/models/PersonFiles.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
struct GroupStoryWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::GroupStory)
};

using BySeat = std::map<RecordId, std::vector<store::Record>>;
void sortBySeat(std::vector<store::Record> records, BySeat &into) {
    for (auto &record : records)
        if (const auto seat = idIn<RecordId>(fieldValue(record, "seat"))) into[*seat].push_back(std::move(record));
}
bool isWithdrawn(const store::Record &shownName) { return fieldText(shownName, "name") == QString::fromUtf8(domain::withdrawnName); }

// What stands around the seats of one group or of all.
struct Around {
    BySeat memberships, names;
    std::vector<RecordId> doubled;
    Around(store::Reader &reader, std::vector<store::Record> of, const std::vector<store::Record> &seats) {
        auto people = forDomain(of);
        for (auto &one : people) // by the person, not by one of their files
            if (const auto file = idIn<RecordId>(&one.fields["person"])) one.fields["person"] = idValue(personThatGoesOn(reader, *file));
        doubled = domain::doubledMemberships(people, forDomain(seats));
        sortBySeat(std::move(of), memberships);
    }
};

GroupMember memberOf(store::Reader &reader, const ValueText &text, store::Record seat, const Around &around, const std::string &today) {
    GroupMember out;
    out.structure = structureOf(seat);
    out.delegate = domain::isDelegate(seat.fields, today);
    if (const auto at = around.names.find(seat.id); at != around.names.end() && domain::isHeld(&seat.fields))
        std::ranges::copy_if(at->second, std::back_inserter(out.shown), [](const auto &name) { return !isWithdrawn(name); });
    if (const auto at = around.memberships.find(seat.id); at != around.memberships.end()) {
        out.membership = at->second.front();
        out.doubled = std::ranges::find(around.doubled, out.membership->id) != around.doubled.end();
        if (const auto file = idIn<RecordId>(fieldValue(*out.membership, "person"))) out.name = personalName(reader, *file);
    }
    if (out.name.isEmpty() && !out.shown.empty()) out.name = fieldText(out.shown.front(), "name");
    out.named = !out.name.isEmpty();
    if (!out.named)
        out.name = out.structure ? GroupStoryWords::tr("Somebody whom %1 follows").arg(text.structureCode(*out.structure))
                                 : GroupStoryWords::tr("Somebody");
    out.seat = std::move(seat);
    return out;
}

GroupStory storyOf(store::Reader &reader, const ValueText &text, store::Record group, std::vector<store::Record> seats,
                   const Around &around, const std::string &today) {
    GroupStory out;
    out.count = domain::countGroup(group.fields, forDomain(seats), today);
    out.group = std::move(group);
    for (auto &seat : seats) {
        if (domain::isMember(seat.fields, today))
            out.members.push_back(memberOf(reader, text, std::move(seat), around, today));
        else if (fieldValue(seat, "leftOn"))
            ++out.gone;
    }
    std::ranges::sort(out.members, [](const GroupMember &a, const GroupMember &b) {
        if (a.delegate != b.delegate) return a.delegate;
        if (a.named != b.named) return a.named;
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.seat.id < b.seat.id;
    });
    return out;
}
} // namespace

bool GroupStory::hasEnded() const { return fieldValue(group, "endedOn") != nullptr; }

std::vector<GroupStory> groupStories(store::Reader &reader, const ValueText &text, const std::string &today) {
    auto places = recordsWhere(reader, "group_seat");
    Around around(reader, recordsWhere(reader, "group_membership"), places);
    sortBySeat(recordsWhere(reader, "shown_name"), around.names);
    std::map<RecordId, std::vector<store::Record>> seats;
    for (auto &seat : places)
        if (const auto group = idIn<RecordId>(fieldValue(seat, "group"))) seats[*group].push_back(std::move(seat));
    std::vector<GroupStory> out;
    for (auto &group : recordsWhere(reader, "group")) {
        auto its = std::move(seats[group.id]);
        out.push_back(storyOf(reader, text, std::move(group), std::move(its), around, today));
    }
    std::ranges::stable_sort(out, [](const GroupStory &a, const GroupStory &b) {
        return QString::localeAwareCompare(fieldText(a.group, "name"), fieldText(b.group, "name")) < 0;
    });
    return out;
}

std::optional<GroupStory> groupStory(store::Reader &reader, const ValueText &text, const RecordId &id, const std::string &today) {
    auto group = reader.get("group", id);
    if (!group || group->deleted) return {};
    auto seats = recordsWhere(reader, "group_seat", "group", id);
    Around around(reader, recordsWhere(reader, "group_membership", "group", id), seats);
    for (const auto &seat : seats) sortBySeat(recordsWhere(reader, "shown_name", "seat", seat.id), around.names);
    return storyOf(reader, text, std::move(*group), std::move(seats), around, today);
}

std::vector<RecordId> namesToWithdraw(store::Reader &reader) {
    std::vector<RecordId> out;
    for (const auto &one : recordsWhere(reader, "shown_name")) {
        if (isWithdrawn(one)) continue;
        const auto id = idIn<RecordId>(fieldValue(one, "seat"));
        const auto seat = id ? reader.get("group_seat", *id) : fail(Code::NotFound);
        if (seat && !domain::isHeld(seat->deleted ? nullptr : &seat->fields)) out.push_back(one.id); // one not known here is to come
    }
    return out;
}

std::vector<RecordId> namesToErase(store::Reader &reader) {
    const std::vector<std::string> name{"name"};
    std::vector<RecordId> out;
    for (const auto &one : recordsWhere(reader, "shown_name")) {
        if (!isWithdrawn(one)) continue;
        const auto former = reader.formerTexts("shown_name", one.id, name, false);
        if (former && !former->entries.empty()) out.push_back(one.id);
    }
    return out;
}

QString personalName(store::Reader &reader, const RecordId &file) {
    const auto person = reader.get("person", personThatGoesOn(reader, file));
    return person && !person->deleted ? fieldText(*person, "usualName") : QString();
}

QString sizeText(const domain::GroupCount &count) {
    const auto people = GroupStoryWords::tr("%n member(s)", nullptr, count.members);
    switch (count.size()) {
    case domain::GroupSize::Few:
        return GroupStoryWords::tr("%1: usually three at least").arg(people);
    case domain::GroupSize::Many:
        return GroupStoryWords::tr("%1: usually ten at most").arg(people);
    case domain::GroupSize::Usual:
        break;
    }
    return people;
}

QString delegatesText(const GroupStory &story) {
    QStringList names;
    for (const auto &member : story.members)
        if (member.delegate) names << member.name;
    return names.join(QStringLiteral(", "));
}

QString delegateText(const GroupMember &member) {
    if (!member.delegate) return {};
    const auto how = fieldText(member.seat, "delegate"),
               since = dateText(std::string_view(fromQt(fieldText(member.seat, "delegateSince"))));
    return GroupStoryWords::tr("%1, since %2", "delegate by").arg(termLabel("delegate_how", fromQt(how)), since);
}

} // namespace tp::ui
