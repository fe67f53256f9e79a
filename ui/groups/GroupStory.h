#pragma once
// What is known of groups here: how many, who speaks for them, and the names of those whose file is read here or who agreed to be seen by
// every structure; the others are places that somebody holds. Values only. Window's thread, because words are translated.
#include "core/domain/Groups.h"
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

struct GroupMember {
    store::Record seat;
    std::optional<store::Record> membership; // nothing: of a file that cannot be read here
    std::vector<store::Record> shown;        // names every structure sees: one; two laptops at once make two
    std::optional<StructureId> structure;    // that brought them in
    QString name;                            // Somebody whom WIP follows
    bool named = false, delegate = false;
    bool doubled = false; // the same person holds another place
};
struct GroupStory {
    store::Record group;
    domain::GroupCount count;
    std::vector<GroupMember> members; // now; delegates first, then by name, those without a name last
    int gone = 0;                     // who left
    [[nodiscard]] bool hasEnded() const;
};
[[nodiscard]] std::vector<GroupStory> groupStories(store::Reader &reader, const ValueText &text, const std::string &today); // by name
[[nodiscard]] std::optional<GroupStory> groupStory(store::Reader &reader, const ValueText &text, const RecordId &group,
                                                   const std::string &today); // nothing: deleted, or not known here

// Names that stand although their place was left or is gone (core/domain/Groups.h, isHeld): nobody sees them, their words are there.
[[nodiscard]] std::vector<RecordId> namesToWithdraw(store::Reader &reader);
// Names whose owners withdrew, and whose former words are still kept (core/domain/Groups.h, withdrawnName).
[[nodiscard]] std::vector<RecordId> namesToErase(store::Reader &reader);

[[nodiscard]] QString sizeText(const domain::GroupCount &count);                 // 7 people; 2 people: a group is usually of 3 to 10
[[nodiscard]] QString delegatesText(const GroupStory &story);                    // Inès, somebody whom WIP follows
[[nodiscard]] QString delegateText(const GroupMember &member);                   // Delegate by volunteering since 20/09/2026; empty: none
[[nodiscard]] QString personalName(store::Reader &reader, const RecordId &file); // usual name of whom the file goes on as; empty: not known

} // namespace tp::ui
