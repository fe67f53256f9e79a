// Once a day, and after a first synchronisation: does the server hold what this laptop holds? Digests say where not, ids what, and both
// sides give what the other lacks. What cannot be healed is kept in the store and shown. Finds accidents; of lies those a liar forgot.
#include "core/sync/Exchange.h"

namespace tp::sync {

namespace {

constexpr std::size_t sliceEntries = 2000; // looked at between two turns of the event loop
constexpr int rounds = 3;                  // an entry of somebody else may come in between: looked at again

std::map<SpaceId, std::string> differences(const store::Comparison &mine, const wire::Digests &theirs) {
    std::map<SpaceId, std::string> differing;
    for (const auto &there : theirs.spaces) {
        const auto here = mine.spaces.find(there.space);
        const auto count = here == mine.spaces.end() ? 0 : here->second.count;
        if (count == there.count && (count == 0 || here->second.xorOfIds == there.xorOfIds)) continue;
        differing[there.space] = "server " + std::to_string(there.count) + " entries, here " + std::to_string(count);
    }
    return differing;
}

} // namespace

Task<Answered<bool>> Exchange::gather(store::Comparison &mine) {
    mine = {};
    for (std::int64_t place = 0;;) {
        auto next = m_store.writer.compare(mine, place, sliceEntries);
        if (!next) co_return because(next.error());
        if (!*next) co_return true;
        place = **next;
        InBackground turn{m_background, {}};
        co_await turn;
    }
}

// What counts nowhere the server refuses: taken before it was restored, cut off since by somebody who had never had it. Such an entry is
// listed as set aside; that the server lacks it is no difference.
Task<Answered<bool>> Exchange::leaveOutWhatIsRefused(const std::map<SpaceId, std::string> &differing, store::Comparison &mine) {
    for (const auto &[space, detail] : differing) {
        const auto aside = mine.aside.find(space);
        if (aside == mine.aside.end()) continue;
        for (auto at = aside->second.begin(); at != aside->second.end();) {
            wire::Have asked;
            for (; at != aside->second.end() && asked.ids.size() < wire::maxHave; ++at) asked.ids.push_back(*at);
            auto missing = co_await m_client.missing(std::move(asked));
            if (!missing) co_return tl::unexpected<wire::ErrorBody>(missing.error());
            auto &digest = mine.spaces[space];
            for (const auto &id : missing->ids) {
                if (!aside->second.contains(id)) continue;
                digest.count -= 1;
                for (std::size_t i = 0; i < id.bytes.size(); ++i) digest.xorOfIds.bytes[i] ^= id.bytes[i];
            }
        }
    }
    co_return true;
}

Task<Outcome> Exchange::compare() {
    Outcome outcome;
    store::Comparison mine;
    std::map<SpaceId, std::string> differing;
    std::set<SpaceId> left;
    for (int round = 0; round < rounds; ++round) {
        auto gathered = co_await gather(mine);
        if (!gathered) co_return failure(gathered.error());
        auto theirs = co_await m_client.digests();
        if (!theirs) co_return failure(theirs.error());
        differing = differences(mine, *theirs);
        auto refused = co_await leaveOutWhatIsRefused(differing, mine);
        if (!refused) co_return failure(refused.error());
        differing = differences(mine, *theirs);
        std::erase_if(differing, [&](const auto &one) { return left.contains(one.first); });
        if (round == 0 || !differing.empty()) { // the first time also what the server no longer shows at all
            auto pushed = co_await pushMissing();
            if (!pushed) co_return failure(pushed.error());
        }
        if (differing.empty()) break;
        for (const auto &[space, detail] : differing) {
            auto filled = co_await fillSpace(space);
            outcome.entries += filled.entries;
            const bool gone = filled.error && (filled.error->code == Code::NoGrant || filled.error->code == Code::SpaceErased);
            if (filled.error && !gone) co_return filled;
            if (gone) left.insert(space); // withdrawn or erased meanwhile: nobody's fault
        }
        std::erase_if(differing, [&](const auto &one) { return left.contains(one.first); });
    }
    std::vector<EntryId> missing;
    for (const auto &[dep, by] : mine.named)
        if (!mine.ids.contains(dep)) missing.push_back(dep);
    const auto now = m_store.session.clock().nowMs();
    if (auto noted = m_store.writer.setCompared(differing, missing, now); !noted) outcome.error = noted.error();
    co_return outcome;
}

} // namespace tp::sync
