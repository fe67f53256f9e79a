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
    [[nodiscard]] Result<> remove(std::int64_t local, const wire::EntryView &view);
    [[nodiscard]] Result<std::uint64_t> lastSeq(const DeviceId &device);
    // What a new entry of this device in the space should name: its own last one there, then the heads by greatest hlc; sorted.
    [[nodiscard]] Result<std::vector<EntryId>> depsFor(const SpaceId &space);
    // Every entry that counts for the record, opened. An entry that no longer opens is StoreCorrupt.
    [[nodiscard]] Result<std::vector<Write>> writesOf(std::int64_t record);

private:
    Connection &m_db;
    Numbers &m_numbers;
    Spaces &m_spaces;
};

// Opens one entry. WrongKey; BadFormat; NotFound: the key is not held.
[[nodiscard]] Result<Write> openWrite(const wire::EntryView &view, Spaces &spaces);

} // namespace tp::store
