#pragma once
// What one writes about a group: somebody comes in, speaks for it, leaves, agrees to be seen by every structure or no longer. Nothing is
// asked here; what happened is said by toast, with Undo. Window's thread.
#include "ui/Backend.h"
#include "ui/groups/GroupStory.h"
#include "ui/shell/Page.h"

namespace tp::ui {

[[nodiscard]] bool mayBringIn(const Backend &backend);                                 // who has files: not a coordinator
[[nodiscard]] bool mayGovern(const Backend &backend);                                  // say who speaks for a group, who left
[[nodiscard]] bool mayChangeGroup(const Backend &backend, const store::Record &group); // of their own structure, or a coordinator

// `file`: of the person; a name: a file is opened in the same save.
void bringIn(Backend &backend, PageContext &context, const GroupStory &story, const RecordId &file);
void bringIn(Backend &backend, PageContext &context, const GroupStory &story, const std::string &newName);
void makeDelegate(Backend &backend, PageContext &context, const GroupMember &member, const std::string &how);
void endDelegation(Backend &backend, PageContext &context, const GroupMember &member);
void leave(Backend &backend, PageContext &context, const GroupMember &member);         // the name shown goes with them
void agreeToBeSeen(Backend &backend, PageContext &context, const GroupMember &member); // of a file that is read here
// The name is gone from every list at once; its words are erased by NamePost, from a laptop that may.
void withdrawName(Backend &backend, PageContext &context, const GroupMember &member);

} // namespace tp::ui
