#include "core/server/SyncService.h"

#include "core/base/Mutation.h"

#include <algorithm>

namespace tp::server {

struct PreparedGroup {
    std::vector<wire::EntryView> entries; // views into the push
    std::vector<ByteView> wires;
    std::optional<Error> error; // found without the store
};

namespace {

Result<> inspect(PreparedGroup &prepared, const std::vector<Bytes> &group, const control::Membership &state) {
    if (group.empty()) return fail(Code::Invalid, "an empty group");
    if (group.size() > wire::maxGroup) return fail(Code::TooLarge, "too many entries in one group");
    for (const auto &bytes : group) {
        TP_TRY(const auto entry, wire::parseEntry(bytes));
        if (entry.ciphertext.size() > wire::maxCiphertext) return fail(Code::TooLarge, "ciphertext");
        if (!prepared.entries.empty() && prepared.entries.front().core.device != entry.core.device) {
            return fail(Code::Invalid, "a group has one author");
        }
        if (entry.core.deviceSeq == 0 || entry.core.deviceSeq > INT64_MAX) return fail(Code::Invalid, "deviceSeq");
        prepared.entries.push_back(entry);
        prepared.wires.push_back(bytes);
    }
    const auto *author = state.device(prepared.entries.front().core.device);
    if (!author) return fail(Code::NotFound, "unknown author device");
    for (const auto &entry : prepared.entries) {
        if (!wire::verifyEntry(entry, author->sign)) return fail(Code::BadSignature);
    }
    return {};
}

struct Pushed {
    const wire::EntryView *entry;
    FeedEntry stored;
    Bytes bare; // without its text, when that was redacted before it came
};

Error refusalOf(Error error) {
    if (error.code == Code::Denied) error.code = Code::NoGrant;
    return error;
}

} // namespace

Result<wire::PushAnswer> SyncService::push(const wire::Push &push) {
    std::size_t entries = 0, bytes = 0;
    for (const auto &group : push.groups) {
        entries += group.size();
        for (const auto &wire : group) bytes += wire.size();
    }
    if (entries > wire::maxPushEntries || bytes > wire::maxPushBytes) return fail(Code::TooLarge, "push");
    if (push.waive.size() > wire::maxHave || push.skipped.size() > wire::maxPushEntries) return fail(Code::TooLarge, "waive, skipped");

    // Before the transaction: what costs, and needs no lock.
    std::vector<PreparedGroup> prepared(push.groups.size());
    const auto state = membership();
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        if (auto fine = inspect(prepared[i], push.groups[i], *state); !fine) prepared[i].error = fine.error();
    }

    wire::PushAnswer answer;
    TP_TRY(auto tx, m_store.write(m_consortium.key));
    TP_CHECK(refresh(*tx));
    TP_TRY(auto head, tx->head());
    const auto before = head.last;
    for (const auto &group : prepared) {
        if (group.error) {
            answer.groups.push_back({std::nullopt, group.error, {}, 0});
            continue;
        }
        TP_TRY(auto result, pushGroup(*tx, head, group, push));
        answer.groups.push_back(std::move(result));
    }
    if (head.last == before) return answer;
    TP_CHECK(tx->setHead(head));
    TP_CHECK(tx->commit());
    tx.reset();
    if (m_committed) m_committed();
    return answer;
}

// A refusal is an answer; an error is the store's, and ends the whole push without a trace.
Result<wire::GroupAnswer> SyncService::pushGroup(Writing &tx, FeedHead &head, const PreparedGroup &group, const wire::Push &push) {
    const auto refuse = [](Code code, std::string detail = {}) {
        return wire::GroupAnswer{std::nullopt, Error{code, std::move(detail)}, {}, 0};
    };
    const auto state = membership();
    const auto device = group.entries.front().core.device;
    wire::GroupAnswer answer;
    std::vector<Pushed> fresh;
    const bool restored = wasRestored();
    std::uint64_t seqInGroup = 0, controlInGroup = 0; // of the group's entries so far
    for (std::size_t i = 0; i < group.entries.size(); ++i) {
        const auto &entry = group.entries[i];
        const auto &core = entry.core;
        TP_TRY(const auto same, tx.entryAt(device, core.deviceSeq));
        if (same && same->id == entry.id) { // known: a success before anything else
            if (!answer.number) answer.number = same->number;
            seqInGroup = core.deviceSeq;
            controlInGroup = same->control;
            continue;
        }
        const bool ordered = !mutation::removed(mutation::Guard::DeviceSequence);
        if (ordered && (same || (seqInGroup && core.deviceSeq <= seqInGroup))) return refuse(Code::DeviceForked);
        if (hlcMs(core.hlc) > m_clock.nowMs() + wire::maxAheadMs) {
            auto ahead = refuse(Code::ClockAhead);
            ahead.serverTimeMs = m_clock.nowMs();
            return ahead;
        }
        // Of an erased space the author pushes stubs, so that the chain of its device stays whole.
        const bool erased = isErased(core.space);
        if (erased && !entry.redacted()) return refuse(Code::SpaceErased);
        const control::Space *space = nullptr;
        if (erased)
            space = state->space(state->consortiumSpace()); // that its author is still welcome: all there is left to ask
        else { TP_TRY(space, spaceFor(tx, core.space)); }
        if (!space) return refuse(Code::NotFound, "unknown space");
        if (auto may = state->mayWrite(device, core.deviceSeq, core.control, *space); !may) {
            return wire::GroupAnswer{std::nullopt, refusalOf(may.error()), {}, 0};
        }
        const bool redacted = !erased && space->redacted.contains({entry.id, device});
        if (entry.redacted() && !erased && !redacted) return refuse(Code::BadFormat, "a text that nobody redacted is missing");
        // The author names an entry of its own in `waive` to say: acknowledged once already, or what came before is lost for good. Then
        // neither a newer epoch nor a gap is held against it (it cannot be re-sealed: others hold it under this id).
        const bool again = std::ranges::find(push.waive, entry.id) != push.waive.end();
        const auto newest = space->epochs.empty() ? 1 : space->epochs.back().number;
        if (core.epoch > newest && !erased) return refuse(Code::MissingDeps, "unknown epoch");
        if (core.epoch < newest && !again && !erased) return refuse(Code::StaleEpoch);

        const auto control = state->numberOf(core.control);
        if (!control) return refuse(Code::MissingDeps, "unknown control head");
        TP_TRY(const auto below, tx.entryBelow(device, core.deviceSeq));
        TP_TRY(const auto above, tx.entryAbove(device, core.deviceSeq));
        // Below what was accepted comes only what was accepted once, before the server lost it: a copy of the profile shows here.
        if (ordered && above && !again) return refuse(restored ? Code::MissingDeps : Code::DeviceForked, "below what was accepted");
        const auto previousSeq = std::max(below ? below->deviceSeq : 0, seqInGroup);
        const bool skips = std::ranges::find(push.skipped, entry.id) != push.skipped.end();
        if (ordered && previousSeq + 1 != core.deviceSeq && !again && !skips)
            return refuse(Code::MissingDeps, "a gap in the device's sequence");
        if (*control < std::max(below ? below->control : 0, controlInGroup) || (above && *control > above->control)) {
            return refuse(Code::BrokenChain, "control goes backwards");
        }
        std::vector<EntryId> missing;
        for (const auto &dep : core.deps) {
            const auto inGroup = std::ranges::any_of(group.entries, [&](const auto &other) { return other.id == dep; });
            if (inGroup || std::ranges::find(push.waive, dep) != push.waive.end()) continue;
            TP_TRY(const auto known, tx.numberOf(dep));
            if (!known) missing.push_back(dep);
        }
        if (!missing.empty()) {
            auto refused = refuse(Code::MissingDeps);
            refused.missing = std::move(missing);
            return refused;
        }
        Pushed made{&entry, {0, 0, core.space, device, core.deviceSeq, *control, entry.id, {}, group.wires[i]}, {}};
        if (erased) made.stored.wire = {};
        if (redacted) made.bare = wire::redactEntry(entry);
        fresh.push_back(std::move(made));
        seqInGroup = core.deviceSeq;
        controlInGroup = *control;
    }
    const auto first = head.last + 1;
    for (auto &[entry, stored, bare] : fresh) {
        if (!bare.empty()) stored.wire = bare;
        advance(head, entry->id.view());
        stored.number = head.last;
        stored.first = first;
        stored.tag = tagOf(head.chain);
        TP_CHECK(tx.addEntry(stored));
    }
    if (!answer.number) answer.number = first;
    return answer;
}

} // namespace tp::server
