#include "core/sync/Enrolment.h"

#include "core/crypto/Passphrase.h"
#include "core/domain/Drafts.h"
#include "core/identity/Acts.h"
#include "core/sync/Append.h"
#include "core/sync/EnrolmentNote.h"
#include "core/sync/Naming.h"

namespace tp::sync {

namespace {

constexpr int retries = 3, retryMs = 1000;

void tell(const Surroundings &with, const char *step) {
    if (with.progress) with.progress(step);
}

bool settled(Code code) { // the server has surely not taken the event, and never will
    return !isTemporary(code) && code != Code::Cancelled;
}

// One try: everything up to the store that waits for the server's word.
struct Prepared {
    EnrolmentNote note;
    store::Profile profile;
    std::string consortiumName; // bootstrap only
    bool knownMember = false;
    wire::Generation generation{}; // the server's then: should it be restored before the first exchange, that is noticed
};

Task<Result<std::vector<Bytes>>> fetchWholeLog(Transport &transport, Hash lookup, control::Membership &membership) {
    std::vector<Bytes> log;
    for (;;) {
        auto page = co_await askInviteLog(transport, lookup, log.size());
        if (!page) co_return fail(page.error().error);
        if (page->events.empty()) co_return log;
        for (auto &event : page->events) {
            TP_CO_CHECK(membership.apply(event));
            log.push_back(std::move(event));
        }
    }
}

Task<Result<Prepared>> prepare(const identity::InvitationCode &code, const Surroundings &with) {
    const auto keys = identity::deriveInvitation(code);
    tell(with, "contact");
    auto first = with.dial(code.server, Trust{Trust::Kind::FirstContact, {}});
    auto invite = co_await askInvite(*first, keys.lookup);
    if (!invite) co_return fail(invite.error().error);
    // The server can neither read nor forge the bundle: one that does not open is not of this invitation.
    auto opened = identity::openBundle(invite->bundle, keys);
    if (!opened) co_return fail(Code::NotOurServer, "the bundle does not open");
    const auto bundle = std::move(*opened);
    first.reset();

    auto server = with.dial(bundle.server, Trust{Trust::Kind::Pinned, bundle.spki});
    auto info = co_await askInfo(*server);
    if (!info) co_return fail(info.error().error);

    Prepared made;
    made.generation = info->generation;
    made.note.lookup = keys.lookup;
    made.note.server = made.profile.server = bundle.server;
    made.note.spki = made.profile.spki = bundle.spki;
    made.profile.device = identity::newDeviceKeys(with.random);
    if (bundle.bootstrap) {
        TP_CO_TRY(auto genesis, identity::makeGenesis(made.profile.device, bundle, with.random, info->timeMs));
        TP_CO_TRY(const auto event, wire::parseEvent(genesis.event));
        made.profile.member = genesis.member;
        made.profile.structure = genesis.structure;
        made.profile.genesis = event.id;
        made.profile.consortiumLog.push_back(genesis.event);
        made.note.event = std::move(genesis.event);
        made.consortiumName = bundle.name;
        co_return made;
    }
    tell(with, "verify");
    control::Membership membership;
    TP_CO_TRY(made.profile.consortiumLog, co_await fetchWholeLog(*server, keys.lookup, membership));
    made.note.expect = membership.head();
    // Checks the genesis and the head against the bundle. The server's time: this laptop's clock may be wrong by days.
    TP_CO_TRY(auto added, identity::makeDeviceAdd(made.profile.device, code, bundle, membership, with.random, info->timeMs));
    made.profile.member = added.member;
    made.profile.structure = bundle.structure;
    made.profile.genesis = bundle.genesis;
    made.profile.consortiumLog.push_back(added.event);
    made.note.event = std::move(added.event);
    made.knownMember = bundle.member.has_value();
    co_return made;
}

Result<Joined> createStore(const Joining &joining, Prepared prepared, const Surroundings &with) {
    tell(with, "store");
    const auto member = prepared.profile.member;
    const auto structure = prepared.profile.structure;
    TP_CHECK(writeNote(joining.folder, prepared.note));
    Joined made;
    TP_TRY(made.session, store::Session::create(joining.folder, joining.passphrase, std::move(prepared.profile), joining.cost, with.clock,
                                                with.random, joining.options));
    TP_TRY(made.writer, store::Writer::open(*made.session));
    TP_CHECK(made.writer->setGeneration(prepared.generation));
    std::vector<domain::RecordChange> names;
    if (!prepared.consortiumName.empty()) names.push_back(structureNamed(structure, prepared.consortiumName, {}));
    if (!prepared.knownMember) names.push_back(memberNamed(member, structure, joining.name));
    for (const auto &name : names) TP_CHECK(made.writer->commit(std::span(&name, 1)));
    return made;
}

struct JoinRefusal {
    Error why;
    bool final = false; // the event was not taken and never will be
};
// Sends the event until the server has answered. `sentBefore`: perhaps taken already, in an earlier run.
Task<tl::expected<bool, JoinRefusal>> join(EnrolmentNote note, bool sentBefore, const Surroundings &with) {
    tell(with, "join");
    auto server = with.dial(note.server, Trust{Trust::Kind::Pinned, note.spki});
    for (int tries = 1;; ++tries) {
        wire::LogAppend append;
        append.expectHead = note.expect;
        append.events.push_back(note.event);
        auto answer = co_await acceptInvite(*server, note.lookup, std::move(append));
        if (answer) co_return true;
        const auto code = answer.error().error.code;
        // A server that took it and was then restored from a backup knows the invitation no more, until a laptop brings it back.
        const bool restored = sentBefore && code == Code::InvitationUnknown;
        if (settled(code) || tries == retries)
            co_return tl::unexpected<JoinRefusal>(JoinRefusal{answer.error().error, settled(code) && !restored});
        sentBefore = true;
        Pause pause{with.background, retryMs};
        co_await pause;
    }
}

struct Resumed {
    std::optional<Joined> joined; // absent: nothing to resume, start afresh
    EnrolmentNote note;
};
Result<Resumed> resume(const Joining &joining, const Hash &lookup, const Surroundings &with) {
    Resumed resumed;
    auto note = readNote(joining.folder);
    if (!note && note.error().code == Code::NotFound) return resumed;
    const bool ours = note && note->lookup == lookup;
    if (!ours || !std::filesystem::exists(joining.folder / "vault")) { // given up for another invitation, or cut short before the store
        removeUnfinished(joining.folder);
        return resumed;
    }
    Joined joined;
    auto session = store::Session::open(joining.folder, joining.passphrase, with.clock, with.random, joining.options);
    if (!session) {
        const auto code = session.error().code;
        if (code == Code::WrongPassphrase || code == Code::StoreBusy || code == Code::Io || code == Code::Cancelled)
            return fail(session.error());
        removeUnfinished(joining.folder); // cut short while it was being made: its keys were never sent
        return resumed;
    }
    joined.session = std::move(*session);
    TP_TRY(joined.writer, store::Writer::open(*joined.session));
    resumed.joined = std::move(joined);
    resumed.note = std::move(*note);
    return resumed;
}

} // namespace

bool enrolmentUnfinished(const std::filesystem::path &folder) { return std::filesystem::exists(notePath(folder)); }

Task<Result<Joined>> enrol(Joining joining, Surroundings with) {
    TP_CO_TRY(const auto code, identity::parseInvitation(joining.secret));
    if (crypto::passphraseBits(joining.passphrase) < crypto::requiredBits) co_return fail(Code::Invalid, "passphrase: too weak");
    const auto lookup = identity::deriveInvitation(code).lookup;
    TP_CO_TRY(auto resumed, resume(joining, lookup, with));
    std::error_code unreadable;
    if (!resumed.joined && std::filesystem::exists(joining.folder) && !std::filesystem::is_empty(joining.folder, unreadable)) {
        co_return fail(Code::StoreForeign, "the folder is not empty");
    }
    for (int tries = 1;; ++tries) {
        auto joined = std::move(resumed.joined);
        auto note = std::move(resumed.note);
        resumed.joined.reset();
        const bool sentBefore = joined.has_value();
        if (!joined) {
            TP_CO_TRY(auto prepared, co_await prepare(code, with));
            if (!prepared.knownMember && joining.name.empty()) co_return fail(Code::Invalid, "name: required");
            note = prepared.note;
            auto made = createStore(joining, std::move(prepared), with);
            if (!made) {
                removeUnfinished(joining.folder);
                co_return fail(made.error());
            }
            joined = std::move(*made);
        }
        auto accepted = co_await join(std::move(note), sentBefore, with);
        if (accepted) {
            removeNote(joining.folder);
            co_return std::move(*joined);
        }
        const auto refusal = accepted.error();
        if (!refusal.final) co_return fail(refusal.why); // perhaps taken: the same invitation resumes
        joined->writer.reset();
        joined.reset();
        removeUnfinished(joining.folder);
        // Somebody else's event came first: the same again on the new head, with new keys.
        if (refusal.why.code != Code::LogConflict || tries == appendRedos) co_return fail(refusal.why);
    }
}

} // namespace tp::sync
