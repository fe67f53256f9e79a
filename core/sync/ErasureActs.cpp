#include "core/sync/ErasureActs.h"

#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "core/domain/Groups.h"
#include "core/sync/Append.h"

#include <array>
#include <set>

namespace tp::sync {

std::string ErasureActs::today() const { return isoDay(parisDay(m_clock.nowMs())); }

Task<Result<bool>> ErasureActs::append(SpaceId space, Build build) {
    Bytes event;
    for (int tries = 1;; ++tries) {
        auto consortium = co_await fetchLog(m_client, m_store, SpaceId{});
        if (!consortium) co_return fail(consortium.error().error);
        auto fetched = co_await fetchLog(m_client, m_store, space);
        if (!fetched) co_return fail(fetched.error().error);
        TP_CO_TRY(const auto log, m_store.writer.spaceLog(space));
        if (log.space().erased) co_return fail(Code::SpaceErased, "the file is erased already");
        const auto now = m_clock.nowMs() + m_client.clockOffsetMs().value_or(0); // the server judges times by its own clock
        auto built = m_store.session.withKeys([&](const store::Keys &keys) {
            return build(identity::Author{keys.keyring, keys.membership, m_random, now}, log);
        });
        if (!built) co_return fail(built.error());
        event = std::move(*built);
        wire::LogAppend append;
        append.expectHead = log.head();
        append.events.push_back(event);
        auto answer = co_await appendTwice(m_client, space, std::move(append));
        if (answer) break;
        if (answer.error().error.code != Code::LogConflict || tries == appendRedos) co_return fail(answer.error().error);
    }
    const std::array events{event};
    TP_CO_CHECK(m_store.writer.applyLog(space, events));
    co_return true;
}

Result<store::Erasure> ErasureActs::find(const RecordId &personOrErasure) {
    TP_TRY(const auto all, m_reader.erasures());
    for (const auto &erasure : all) // newest first; one that is settled is not meant
        if (erasure.state == store::Erasure::State::Requested && (erasure.record == personOrErasure || erasure.person == personOrErasure))
            return erasure;
    return fail(Code::NotFound, "no erasure was asked for");
}

Result<> ErasureActs::note(const RecordId &record, const char *state) {
    domain::RecordChange change;
    change.record = record;
    change.type = "erasure";
    change.set = {{"state", state}, {"decidedBy", idValue(m_store.session.member())}, {"decidedOn", today()}};
    const std::array changes{change};
    TP_CHECK(m_store.writer.commit(changes));
    return {};
}

Result<std::vector<RecordId>> ErasureActs::shownNames(const RecordId &person) {
    const auto of = [this](const char *type, const char *field, const RecordId &record) {
        store::Query query;
        query.type = type;
        query.filters = {{field, store::Filter::Op::Equals, idValue(record)}};
        return m_reader.list(query);
    };
    std::vector<RecordId> out;
    TP_TRY(const auto memberships, of("group_membership", "person", person));
    for (const auto &membership : memberships) {
        const auto field = membership.fields.find("seat");
        const auto seat = field == membership.fields.end() ? std::nullopt : idIn<RecordId>(&field->second);
        if (!seat) continue;
        TP_TRY(const auto names, of("shown_name", "seat", *seat));
        for (const auto &name : names)
            if (const auto at = name.fields.find("name");
                at != name.fields.end() && at->second.text() && *at->second.text() != domain::withdrawnName)
                out.push_back(name.id);
    }
    return out;
}

void ErasureActs::withdrawNames(const std::vector<RecordId> &names) {
    for (const auto &name : names) {
        const std::array changes{domain::RecordChange{name, "shown_name", false, {}, {{"name", domain::withdrawnName}}}};
        static_cast<void>(m_store.writer.commit(changes)); // refused (of a newer version): it is among what is to be read again
    }
}

Task<Result<RecordId>> ErasureActs::request(RecordId person, std::string reason) {
    TP_CO_TRY(const auto file, m_store.writer.fileOf(person));
    if (!file) co_return fail(Code::NotFound, "file of the person");
    auto record = newUuid7<RecordId>(m_clock.nowMs(), m_random);
    Build build = [&record](const identity::Author &author, const control::SpaceLog &log) {
        return identity::makeEraseRequest(author, log, record);
    };
    auto done = co_await append(*file, std::move(build));
    TP_CO_TRY(const auto log, m_store.writer.spaceLog(*file));
    TP_CO_TRY(const auto exchanges, m_store.writer.exchangesOf(person));
    std::string listed;
    for (const auto &exchange : exchanges) listed += (listed.empty() ? "" : " ") + toHex(exchange.view());
    if (!done) {
        // Asked for before, by this member, and cut short before its record was written: that is what is left to do.
        const auto &asked = log.space().requested;
        if (done.error().code != Code::Denied || !asked || asked->by != m_store.session.member() || find(asked->record))
            co_return fail(done.error());
        record = asked->record;
    }
    domain::RecordChange change;
    change.record = record;
    change.type = "erasure";
    change.create = true;
    change.file = person;
    change.set = {{"space", toHex(file->view())},
                  {"structure", idValue(log.space().owner)},
                  {"exchanges", listed.empty() ? Value() : Value(listed)},
                  {"state", "requested"},
                  {"requestedOn", today()},
                  {"reason", reason}};
    const std::array changes{change};
    TP_CO_CHECK(m_store.writer.commit(changes));
    co_return record;
}

Task<Result<bool>> ErasureActs::confirm(RecordId personOrErasure) {
    TP_CO_TRY(const auto erasure, find(personOrErasure));
    std::set<SpaceId> exchanges(erasure.exchanges.begin(), erasure.exchanges.end());
    std::vector<RecordId> names; // while the file says which they are
    if (erasure.person) {        // and those that this laptop knows of
        TP_CO_TRY(names, shownNames(*erasure.person));
        TP_CO_TRY(const auto known, m_store.writer.exchangesOf(*erasure.person));
        exchanges.insert(known.begin(), known.end());
    }
    auto fetched = co_await fetchLog(m_client, m_store, erasure.space);
    if (!fetched) co_return fail(fetched.error().error);
    TP_CO_TRY(const auto file, m_store.writer.spaceLog(erasure.space));
    for (const auto &exchange : exchanges) { // first: the file knows them, and may be asked again should this be cut short
        Build build = [&file](const identity::Author &author, const control::SpaceLog &log) {
            return identity::makeEraseExchange(author, log, file);
        };
        auto done = co_await append(exchange, std::move(build));
        if (!done && done.error().code != Code::SpaceErased) co_return fail(done.error());
    }
    Build build = [](const identity::Author &author, const control::SpaceLog &log) { return identity::makeErase(author, log); };
    auto done = co_await append(erasure.space, std::move(build));
    if (!done && done.error().code != Code::SpaceErased) co_return fail(done.error());
    TP_CO_CHECK(note(erasure.record, "erased"));
    withdrawNames(names);
    co_return true;
}

Task<Result<bool>> ErasureActs::withdraw(RecordId personOrErasure) {
    TP_CO_TRY(const auto erasure, find(personOrErasure));
    Build build = [](const identity::Author &author, const control::SpaceLog &log) { return identity::makeEraseWithdraw(author, log); };
    auto done = co_await append(erasure.space, std::move(build));
    if (!done) co_return fail(done.error());
    TP_CO_CHECK(note(erasure.record, "withdrawn"));
    co_return true;
}

} // namespace tp::sync
