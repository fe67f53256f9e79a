#pragma once
// The outing that is under way here, and what begins, ends and joins one. Reads the store; writing is the caller's. Window's thread.
#include "core/domain/Drafts.h"
#include "core/store/Reader.h"
#include "ui/Backend.h"

#include <QStringList>

namespace tp::ui {

class PageContext;

// Begun or joined by this member, begun within the last 16 hours and not ended: one that was forgotten open overnight takes nothing more.
// `of`: of that structure alone, where the member belongs to several.
[[nodiscard]] std::optional<store::Record> currentOuting(const Backend &backend, store::Reader &reader,
                                                         const std::optional<StructureId> &of = {});
// The outing of one of this member's structures that a colleague is on, begun within that time and not joined here; the newest. None while
// one is under way here.
[[nodiscard]] std::optional<store::Record> outingToJoin(const Backend &backend, store::Reader &reader);
// From now on what is noted on this computer is added to it, or no longer. Kept here, encrypted: Backend::draftKept(joinedKey) says that it
// is done.
inline constexpr const char *joinedKey = "outing/joined";
void joinOuting(Backend &backend, const RecordId &outing);
void leaveOuting(Backend &backend, const RecordId &outing);
[[nodiscard]] QString joinedSentence();
[[nodiscard]] QString leftSentence();
// What takes it back that this outing was joined, or left, for PageContext::toast.
[[nodiscard]] std::function<void()> undoingJoin(Backend &backend, PageContext &context, const RecordId &outing, bool joined);
[[nodiscard]] bool isJoined(store::Reader &reader, const RecordId &outing);
[[nodiscard]] bool isMine(const Backend &backend, const store::Record &outing); // begun by this member
// This member's outing that lasted at `occurredAt` ("2026-11-24T14:32"): what is noted after coming back belongs to it too.
[[nodiscard]] std::optional<store::Record> outingAt(const Backend &backend, store::Reader &reader, const std::string &occurredAt,
                                                    const std::optional<StructureId> &of = {});
// Those of `structure` begun within two days of `occurredAt`, the newest first: what an encounter of then may belong to.
[[nodiscard]] std::vector<store::Record> outingsNear(store::Reader &reader, const StructureId &structure, const std::string &occurredAt);
[[nodiscard]] bool isOfOuting(const store::Record &encounter, const RecordId &outing);
[[nodiscard]] std::optional<RecordId> outingOf(const store::Record &encounter);
[[nodiscard]] QStringList plannedPlaces(const store::Record &outing);
[[nodiscard]] QString outingTitle(const store::Record &outing); // Outing of 24/11/2026, 14:02 to 16:30
[[nodiscard]] std::string nowText(const Clock &clock);          // "2026-11-24T14:32", Europe/Paris
// May this member change it, and observe? Of their own structure, and read whole.
[[nodiscard]] bool mayChangeOuting(const Backend &backend, const store::Record &outing);
[[nodiscard]] bool mayGoOut(const Backend &backend);

} // namespace tp::ui
