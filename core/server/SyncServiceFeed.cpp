#include "core/server/SyncService.h"

#include "core/base/Mutation.h"

#include <algorithm>

namespace tp::server {

namespace {

// Gathers rows into groups and stops at a group's edge once the page is full.
class Page {
public:
    explicit Page(std::size_t limit) : m_limit(std::clamp<std::size_t>(limit, 1, wire::maxPageEntries)) {}

    bool take(const FeedRow &row) {
        if (m_open && row.first == m_first && !row.event) {
            add(row);
            return true;
        }
        close();
        if (m_full) return false;
        m_open = true;
        m_first = row.first;
        if (row.event) {
            m_group = {row.number, {}, row.space, Bytes(row.wire.begin(), row.wire.end())};
            m_groupBytes = row.wire.size();
            m_groupRows = 1;
            m_groupLast = row.number;
        } else {
            m_group = {row.number, {}, {}, {}};
            m_groupBytes = m_groupRows = 0;
            add(row);
        }
        return true;
    }
    // The page, when the scan has ended. `last` is the number its cursor stands at.
    wire::FeedPage finish(std::uint64_t scannedTo, std::uint64_t &last) {
        close();
        last = m_full ? m_last : scannedTo;
        m_page.more = m_full;
        return std::move(m_page);
    }

private:
    void add(const FeedRow &row) {
        m_group.entries.emplace_back(row.wire.begin(), row.wire.end());
        m_groupBytes += row.wire.size();
        m_groupLast = row.number;
        ++m_groupRows;
    }
    void close() {
        if (!m_open || m_full) return;
        if (m_rows > 0 && (m_rows + m_groupRows > m_limit || m_bytes + m_groupBytes > wire::maxPageBytes)) {
            m_full = true; // the group waits for the next page
            return;
        }
        m_rows += m_groupRows;
        m_bytes += m_groupBytes;
        m_last = m_groupLast;
        m_page.groups.push_back(std::move(m_group));
        m_open = false;
    }

    std::size_t m_limit, m_rows = 0, m_bytes = 0, m_groupRows = 0, m_groupBytes = 0;
    std::uint64_t m_first = 0, m_last = 0, m_groupLast = 0;
    bool m_open = false, m_full = false;
    wire::FeedGroup m_group;
    wire::FeedPage m_page;
};

} // namespace

Result<Readable> SyncService::readableBy(const DeviceId &device) const {
    const auto state = membership();
    const auto *known = state->device(device);
    if (!known) return fail(Code::Unauthenticated, "unknown device");
    Readable readable;
    readable.spaces = {SpaceId{}, state->consortiumSpace()};
    const auto add = [&](const StructureId &structure) {
        if (std::ranges::find(readable.structures, structure) != readable.structures.end()) return;
        readable.structures.push_back(structure);
        if (const auto *found = state->structure(structure)) readable.spaces.push_back(found->space);
    };
    for (const auto &[structure, roles] : state->rolesOf(known->member)) {
        if (roles) add(structure);
    }
    if (known->kit) add(known->structure); // paper has no member: it reads for its structure
    return readable;
}

Result<> SyncService::mayRead(Reading &tx, const DeviceId &device, const SpaceId &space) const {
    TP_TRY(const auto readable, readableBy(device));
    if (std::ranges::find(readable.spaces, space) != readable.spaces.end()) return {};
    TP_TRY(const bool granted, tx.granted(space, readable.structures));
    if (!granted) return fail(Code::NoGrant);
    return {};
}

Result<Bytes> SyncService::cursorAt(Reading &tx, std::uint64_t number) const {
    TP_TRY(const auto tag, tx.tagAt(number));
    return encodeCursor({info().generation, number, tag.value_or(ChainTag{})});
}

Result<wire::FeedPage> SyncService::feed(const DeviceId &device, ByteView cursorBytes, std::size_t limit) const {
    TP_TRY(auto tx, m_store.read(m_consortium.key));
    TP_TRY(const auto readable, readableBy(device));
    TP_TRY(const auto head, tx->head());
    std::uint64_t after = 0;
    if (!cursorBytes.empty()) {
        TP_TRY(const auto cursor, decodeCursor(cursorBytes));
        if (cursor.generation != info().generation || cursor.number > head.last) return fail(Code::HistoryChanged);
        TP_TRY(const auto tag, tx->tagAt(cursor.number));
        if (cursor.tag != tag.value_or(ChainTag{})) return fail(Code::HistoryChanged);
        after = cursor.number;
    }
    Page page(limit);
    TP_CHECK(tx->feed(after, readable, [&](const FeedRow &row) { return page.take(row); }));
    std::uint64_t last = 0;
    auto answer = page.finish(head.last, last);
    // One process in one thread has no race to lose. What a lost one does was measured: a cursor passes a number not committed yet.
    if (mutation::removed(mutation::Guard::FeedLock) && !answer.more && answer.groups.size() > 2) answer.groups.pop_back();
    TP_TRY(answer.cursor, cursorAt(*tx, last));
    return answer;
}

Result<wire::FeedPage> SyncService::spaceEntries(const DeviceId &device, const SpaceId &space, std::uint64_t after,
                                                 std::uint64_t upto) const {
    TP_TRY(auto tx, m_store.read(m_consortium.key));
    TP_CHECK(mayRead(*tx, device, space));
    if (isErased(space)) return fail(Code::SpaceErased);
    Page page(wire::maxPageEntries);
    TP_CHECK(tx->spaceEntries(space, after, upto, [&](const FeedRow &row) { return page.take(row); }));
    std::uint64_t last = 0;
    return page.finish(upto, last); // without a cursor: a back-fill does not move the feed's
}

Result<wire::Have> SyncService::missing(const wire::Have &asked) const {
    if (asked.ids.size() > wire::maxHave) return fail(Code::TooLarge, "too many ids");
    TP_TRY(auto tx, m_store.read(m_consortium.key));
    wire::Have missing;
    for (const auto &id : asked.ids) {
        TP_TRY(const auto number, tx->numberOf(id));
        if (number) continue;
        TP_TRY(const bool event, tx->hasEvent(EventId{id.bytes}));
        if (!event) missing.ids.push_back(id);
    }
    return missing;
}

Result<wire::Digests> SyncService::digests(const DeviceId &device) const {
    TP_TRY(auto tx, m_store.read(m_consortium.key));
    TP_TRY(const auto readable, readableBy(device));
    TP_TRY(auto spaces, tx->digests(readable));
    return wire::Digests{std::move(spaces)};
}

Result<wire::Devices> SyncService::devices() const {
    TP_TRY(auto tx, m_store.read(m_consortium.key));
    TP_TRY(const auto contacts, tx->contacts());
    wire::Devices known;
    const auto state = membership();
    for (const auto &[id, device] : state->devices()) {
        if (device.kit) continue;
        TP_TRY(const auto last, tx->entryBelow(id, INT64_MAX));
        const auto contact = contacts.find(id);
        known.devices.push_back({id, last ? last->deviceSeq : 0, contact == contacts.end() ? 0 : contact->second});
    }
    return known;
}

Result<> SyncService::seen(const DeviceId &device) {
    constexpr std::int64_t minute = 60'000;
    const auto now = m_clock.nowMs() / minute * minute;
    TP_TRY(auto tx, m_store.write(m_consortium.key));
    TP_CHECK(tx->setContact(device, now));
    return tx->commit();
}

} // namespace tp::server
