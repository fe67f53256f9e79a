#include "core/sync/SharingActs.h"

#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"

#include <algorithm>

namespace tp::sync {

namespace {

Result<std::vector<store::Record>> recordsWith(store::Reader &reader, const char *type, const RecordId &person, const StructureId &other) {
    store::Query query;
    query.type = type;
    query.filters = {{"person", store::Filter::Op::Equals, idValue(person)}, {"structure", store::Filter::Op::Equals, idValue(other)}};
    query.limit = 1000;
    return reader.list(query);
}

} // namespace

Result<SpaceId> SharingActs::fileOf(const RecordId &person) {
    TP_TRY(const auto space, m_store.writer.fileOf(person));
    if (!space) return fail(Code::NotFound, "file of the person");
    return *space;
}

std::string SharingActs::today() const { return isoDay(parisDay(m_store.session.clock().nowMs())); }

Task<Result<bool>> SharingActs::share(RecordId person, StructureId to, Sharing terms) {
    TP_CO_TRY(const auto space, fileOf(person));
    if (terms.from.empty()) terms.from = today();
    if (terms.from > today()) co_return fail(Code::Invalid, "a file is read from the moment it is shared: not from a later day");
    domain::RecordChange words;
    words.record = newUuid7<RecordId>(m_store.session.clock().nowMs(), m_store.session.random());
    words.type = "sharing";
    words.create = true;
    words.file = person;
    words.set = {{"structure", idValue(to)}, {"reason", terms.reason}, {"basis", terms.basis}, {"from", terms.from}};
    const auto &type = *schema::recordType("sharing");
    for (const auto &[name, value] : words.set)
        TP_CO_CHECK(schema::validate(*type.field(name), schema::normalise(*type.field(name), value)));
    TP_CO_CHECK(schema::validateNew(type, words.set)); // before anything is shared

    bool shared = false;
    BuildInSpace build = [to, &shared](const Attempt &attempt, const control::SpaceLog &log) -> Result<std::vector<Bytes>> {
        std::vector<Bytes> events;
        shared = log.space().granted.contains(to);
        if (shared) return fail(Code::Invalid, "the structure reads the file already");
        TP_TRY(auto grant, identity::makeGrant(attempt.author, log, to));
        events.push_back(std::move(grant));
        return events;
    };
    auto done = co_await appendToSpace(m_client, m_store, space, std::move(build));
    if (!done) {
        // Cut short after the grant: that its words be written is what is left to do.
        TP_CO_TRY(const bool told, isTold(person, to));
        if (!shared || told) co_return fail(done.error());
    }
    TP_CO_CHECK(m_store.writer.commit(std::span(&words, 1)));
    co_return true;
}

// Why this structure reads the file stands written.
Result<bool> SharingActs::isTold(const RecordId &person, const StructureId &to) {
    TP_TRY(const auto reader, store::Reader::open(m_store.session));
    TP_TRY(const auto words, recordsWith(*reader, "sharing", person, to));
    return std::any_of(words.begin(), words.end(), [](const auto &record) {
        const auto until = record.fields.find("until");
        return until == record.fields.end() || until->second.isNull();
    });
}

Task<Result<bool>> SharingActs::unshare(RecordId person, StructureId from) {
    TP_CO_TRY(const auto space, fileOf(person));
    BuildInSpace build = [from](const Attempt &attempt, const control::SpaceLog &log) -> Result<std::vector<Bytes>> {
        std::vector<Bytes> events;
        auto now = log;
        TP_TRY(auto ended, identity::makeUngrant(attempt.author, now, from, attempt.last));
        TP_CHECK(now.apply(ended, attempt.author.membership));
        TP_TRY(auto epoch, identity::makeEpoch(attempt.author, now));
        events.push_back(std::move(ended));
        events.push_back(std::move(epoch.event));
        return events;
    };
    auto done = co_await appendToSpace(m_client, m_store, space, std::move(build), Cuts::With);
    if (!done) co_return fail(done.error());

    TP_CO_TRY(const auto reader, store::Reader::open(m_store.session));
    TP_CO_TRY(const auto words, recordsWith(*reader, "sharing", person, from));
    for (const auto &record : words) {
        const auto until = record.fields.find("until");
        if (until != record.fields.end() && !until->second.isNull()) continue;
        domain::RecordChange change{record.id, "sharing", false, person, {{"until", today()}}};
        TP_CO_CHECK(m_store.writer.commit(std::span(&change, 1)));
    }
    co_return true;
}

Task<Result<RecordId>> SharingActs::openExchange(RecordId person, StructureId with) {
    TP_CO_TRY(const auto file, fileOf(person));
    {
        TP_CO_TRY(const auto reader, store::Reader::open(m_store.session));
        TP_CO_TRY(const auto open, recordsWith(*reader, "exchange", person, with));
        if (!open.empty()) co_return open.front().id;
    }
    auto fetched = co_await fetchLog(m_client, m_store, SpaceId{});
    if (!fetched) co_return fail(fetched.error().error);
    auto heard = co_await fetchLog(m_client, m_store, file);
    if (!heard) co_return fail(heard.error().error);
    TP_CO_TRY(const auto log, m_store.writer.spaceLog(file));
    if (log.space().requested) co_return fail(Code::Denied, "its erasure was asked for: nothing more is told of it");
    const auto now = serverNow(m_client, m_store);
    auto made = m_store.session.withKeys([&](const store::Keys &keys) -> Result<identity::NewExchange> {
        const identity::Author author{keys.keyring, keys.membership, m_store.session.random(), now};
        const auto roles = keys.membership.rolesOf(m_store.session.member());
        if (!roles.contains(log.space().owner)) return fail(Code::Denied, "an exchange is opened by the structure the file belongs to");
        return identity::makeExchangeSpace(author, log.space().owner, with);
    });
    if (!made) co_return fail(made.error());
    wire::LogAppend append;
    append.events = made->events;
    const SpaceId space = made->space;
    auto answer = co_await appendTwice(m_client, space, std::move(append));
    if (!answer) co_return fail(answer.error().error);
    TP_CO_CHECK(m_store.writer.applyLog(space, made->events));
    domain::RecordChange listed;
    listed.record = RecordId{space.bytes};
    listed.type = "exchange";
    listed.create = true;
    listed.file = person;
    listed.set = {{"structure", idValue(with)}};
    TP_CO_CHECK(m_store.writer.commit(std::span(&listed, 1)));
    co_return listed.record;
}

} // namespace tp::sync
