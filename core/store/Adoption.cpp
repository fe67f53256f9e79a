#include "core/store/Adoption.h"

#include "core/identity/Acts.h"
#include "core/store/Save.h"

#include <algorithm>

namespace tp::store {

constexpr std::size_t writesPerRecord = 240; // of 79 characters each, in a field of 20,000

std::map<std::string, std::uint64_t> RescueReview::perType() const {
    std::map<std::string, std::uint64_t> counts;
    for (const auto &item : items)
        if (item.state == RescueState::ToAdopt) ++counts[item.type];
    return counts;
}

std::uint64_t RescueReview::count(RescueState state) const {
    return static_cast<std::uint64_t>(std::count_if(items.begin(), items.end(), [&](const auto &item) { return item.state == state; }));
}

Result<RescueItem> Adoption::itemOf(const identity::RescuedEntry &entry) {
    RescueItem item;
    item.write = wire::writeIdOf(entry.space, entry.body);
    item.writtenMs = hlcMs(entry.hlc);
    item.refusedThere = entry.refused;
    auto body = wire::decodeBody(entry.body);
    if (!body) {
        item.state = RescueState::Refused;
        item.reason = body.error();
        return item;
    }
    item.type = body->type;
    item.record = body->record;
    item.overNothing = std::ranges::all_of(body->set, [](const auto &field) { return field.second.base.empty(); });
    for (auto &[name, set] : body->set) item.fields[name] = std::move(set.value);
    TP_TRY(const bool known, m_standing.holds(item.type, item.record, item.write));
    if (known) item.state = RescueState::Known;
    if (!known && entry.id) {
        TP_TRY(const bool redacted, m_bench.spaces.redacted(entry.space, *entry.id, m_file.device));
        if (redacted) item.state = RescueState::Erased;
    }
    return item;
}

Result<> Adoption::look(const std::set<std::size_t> &chosen) {
    m_review = {m_file.device, {}, m_file.structure, m_file.writtenMs, {}};
    m_review.member = m_bench.session.withKeys([&](const Keys &keys) {
        const auto *device = keys.membership.device(m_file.device);
        return device ? device->member : MemberId{};
    });
    for (const auto &entry : m_file.entries) {
        TP_CHECK(m_bench.session.work().at(m_review.items.size(), 2 * m_file.entries.size())); // looked at, then judged and taken
        TP_TRY(auto item, itemOf(entry));
        m_review.items.push_back(std::move(item));
    }
    TP_CHECK(makeMissingFiles(chosen));
    for (const auto i : chosen)
        if (m_review.items[i].state == RescueState::ToAdopt) TP_CHECK(judge(m_review.items[i], m_file.entries[i]));
    return {};
}

// A person noted offline: nobody has their file's space but the laptop that made it. Made again under the same id, so that write ids stay,
// with a key of our own.
Result<> Adoption::makeMissingFiles(const std::set<std::size_t> &chosen) {
    auto &session = m_bench.session;
    for (const auto i : chosen) {
        if (i >= m_review.items.size()) return fail(Code::Invalid, "no such item");
        const auto &item = m_review.items[i];
        if (item.state != RescueState::ToAdopt || item.type != personType) continue;
        const auto &space = m_file.entries[i].space;
        TP_TRY(const auto *known, m_bench.spaces.find(space));
        bool fallen = false; // its creation fell with a history: what was read in it is here, and the server knows no such space
        if (known && !known->erased) {
            TP_TRY(const auto log, m_bench.logs.spaceLog(space));
            fallen = log.empty();
        }
        // A change to somebody's file that this structure may not read (any more) is refused, not a file to make.
        if ((known && !fallen) || !item.overNothing || !item.fields.contains("usualName")) continue;
        const auto made = session.withKeys([&](const Keys &keys) {
            return identity::makeFileSpace({keys.keyring, keys.membership, session.random(), session.clock().nowMs()},
                                           fileOwner(keys, session.member(), item.fields, m_file.structure), space);
        });
        if (!made) continue; // the item is refused, with its reason
        if (!fallen) {
            TP_CHECK(m_bench.logs.take(space, made->event, false));
            continue;
        }
        TP_CHECK(m_bench.logs.replaceSpace(space, 0, std::array{made->event}, false));
        TP_TRY(const auto number, m_bench.numbers.space(space)); // it has another key now
        TP_CHECK(m_ingest.rejudge("space=?1", number));
    }
    return {};
}

// As if it were written here now: the very judgement its entry will meet on every laptop.
Result<> Adoption::judge(RescueItem &item, const identity::RescuedEntry &entry) {
    const auto refuse = [&](Error reason) -> Result<> {
        item.state = reason.code == Code::SpaceErased ? RescueState::Erased : RescueState::Refused;
        item.reason = std::move(reason);
        return {};
    };
    TP_TRY(const auto *space, m_bench.spaces.find(entry.space));
    if (!space) return refuse({Code::NoGrant, "its space is not known here"});
    if (space->erased) return refuse({Code::SpaceErased, "the file was erased"});
    const auto hlc = m_bench.hlc;
    auto wire = sealNext(m_bench, entry.space, entry.body, m_bench.session.clock().nowMs());
    m_bench.hlc = hlc;
    if (!wire && (wire.error().code == Code::Denied || wire.error().code == Code::TooLarge)) return refuse(wire.error());
    if (!wire) return fail(wire.error());
    TP_TRY(const auto view, wire::parseEntry(*wire));
    TP_TRY(auto verdict, m_bench.judge.judge(view));
    return verdict.state == EntryState::Folded ? Result<>() : refuse(verdict.reason);
}

Result<> Adoption::take(std::span<const std::size_t> save) {
    const bool encounter =
        std::any_of(save.begin(), save.end(), [&](const auto i) { return m_review.items[i].type == std::string_view("encounter"); });
    TP_CHECK(m_bench.db.run("INSERT INTO outbox(encounter) VALUES(?)", encounter));
    const auto group = m_bench.db.lastRow();
    for (const auto i : save) {
        const auto &entry = m_file.entries[i];
        TP_TRY(const auto wire, sealNext(m_bench, entry.space, entry.body, m_bench.session.clock().nowMs()));
        TP_TRY(const auto taken, m_ingest.take(wire, true, {}, group));
        if (taken.fate != Fate::Folded) return fail(taken.reason);
        m_taken.push_back(i);
        m_rescued.adopted += 1;
    }
    return {};
}

// From whom and when: beside the bodies, which stay as they were. In the consortium's space, so that history reads the same wherever the
// writes themselves are read; a write id tells nothing to who does not hold the write.
Result<> Adoption::recordAdoption() {
    for (std::size_t from = 0; from < m_taken.size(); from += writesPerRecord) {
        std::string writes;
        for (auto i = from; i < std::min(from + writesPerRecord, m_taken.size()); ++i) {
            const auto &item = m_review.items[m_taken[i]];
            writes += (writes.empty() ? "" : " ") + toText(item.write) + '@' + std::to_string(item.writtenMs);
        }
        auto &session = m_bench.session;
        domain::RecordChange change;
        change.record = newUuid7<RecordId>(session.clock().nowMs(), session.random());
        change.type = adoptionType;
        change.create = true;
        change.set["from"] = Bytes(m_review.member.view().begin(), m_review.member.view().end());
        change.set["writes"] = std::move(writes);
        Save save(m_bench, m_ingest);
        TP_CHECK(save.change(change));
        TP_CHECK(save.finish());
    }
    return {};
}

Result<> Adoption::run(const std::set<std::size_t> &chosen) {
    std::vector<std::vector<std::size_t>> saves; // as they were written
    std::map<std::uint64_t, std::size_t> places;
    for (std::size_t i = 0; i < m_file.entries.size(); ++i) {
        const auto [at, fresh] = places.try_emplace(m_file.entries[i].group, saves.size());
        if (fresh) saves.emplace_back();
        saves[at->second].push_back(i);
    }
    const auto isChosen = [&](const auto &save) {
        return std::any_of(save.begin(), save.end(), [&](const auto i) { return chosen.contains(i); });
    };
    std::set<std::size_t> whole;
    for (const auto &save : saves)
        if (isChosen(save)) whole.insert(save.begin(), save.end());
    TP_CHECK(look(whole));
    auto past = m_file.entries.size();
    for (const auto &save : saves) {
        TP_CHECK(m_bench.session.work().at(past, 2 * m_file.entries.size()));
        past += save.size();
        std::vector<std::size_t> todo;
        bool refused = false;
        for (const auto i : save) {
            const auto state = m_review.items[i].state;
            m_rescued.known += state == RescueState::Known;
            m_rescued.erased += state == RescueState::Erased;
            m_rescued.refused += state == RescueState::Refused;
            refused = refused || state == RescueState::Refused;
            if (state == RescueState::ToAdopt) todo.push_back(i);
        }
        if (!isChosen(save)) {
            m_rescued.left += todo.size();
            continue;
        }
        // A save counts whole or not at all: what of it may not be written here takes the rest with it.
        if (refused) {
            for (const auto i : todo) {
                m_review.items[i].state = RescueState::Refused;
                m_review.items[i].reason = {Code::Denied, "another part of its save may not be written here"};
            }
            m_rescued.refused += todo.size();
            continue;
        }
        for (std::size_t from = 0; from < todo.size(); from += wire::maxGroup)
            TP_CHECK(take(std::span(todo).subspan(from, std::min(wire::maxGroup, todo.size() - from))));
    }
    return recordAdoption();
}

} // namespace tp::store
