#pragma once
// The journal: every entry this device holds, as transmitted. It is the truth; what it folds into is derived. One per connection.
#include "core/store/Fold.h"
#include "core/store/Spaces.h"
#include "core/store/Tables.h"

namespace tp::store {

struct JournalRow {
    std::int64_t local = 0;
    EntryId id;
    std::optional<std::int64_t> group, feed, record;
    EntryState state = EntryState::Folded;
};
struct NewEntry {
    const wire::EntryView &view;
    ByteView wire;
    EntryState state = EntryState::Folded;
    std::optional<std::int64_t> record, feed, group;
};

class Journal {
public:
    Journal(Connection &db, Numbers &numbers, Spaces &spaces) : m_db(db), m_numbers(numbers), m_spaces(spaces) {}

    [[nodiscard]] Result<std::optional<JournalRow>> find(const DeviceId &device, std::uint64_t seq);
    [[nodiscard]] Result<> add(const NewEntry &entry, bool own);
    // Of an unsent entry of this device. Its number is never given again: a push whose answer was lost may still be on its way, and one
    // number must not stand for two entries.
    [[nodiscard]] Result<> remove(std::int64_t local, const wire::EntryView &view);
    [[nodiscard]] Result<std::uint64_t> lastSeq(const DeviceId &device);
    [[nodiscard]] Result<std::uint64_t> nextSeq(const DeviceId &own); // above all that were ever given
    // Is this entry of this device, which is not in the journal, one that stood here, or above all that did? Otherwise a copy of this
    // profile wrote it.
    [[nodiscard]] Result<bool> gave(const wire::EntryView &own);
    // Before an entry of this device above all known here: a profile put back from its own backup meets what it wrote since, in any order.
    [[nodiscard]] Result<> noteUnknown(const wire::EntryView &own);
    // What a new entry of this device in the space should name: its own last one there, then the heads by greatest hlc; sorted.
    [[nodiscard]] Result<std::vector<EntryId>> depsFor(const SpaceId &space);
    // Every entry that counts for the record, opened. An entry that no longer opens is StoreCorrupt.
    [[nodiscard]] Result<std::vector<Write>> writesOf(std::int64_t record);

private:
    Connection &m_db;
    Numbers &m_numbers;
    Spaces &m_spaces;
};

// Opens one entry with the key that stands. WrongKey; BadFormat; NotFound: the key is not held.
[[nodiscard]] Result<Write> openWrite(const wire::EntryView &view, Spaces &spaces);
[[nodiscard]] Result<Write> writeOf(const wire::EntryView &view, ByteView body); // once it is opened. BadFormat

} // namespace tp::store
