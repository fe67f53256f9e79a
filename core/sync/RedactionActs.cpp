#include "core/sync/RedactionActs.h"

namespace tp::sync {

namespace {

constexpr std::size_t idsAnEvent = 500; // an event holds 64 KiB

bool isOfConsortiumLog(const identity::Author &author, const SpaceId &space) { return author.membership.space(space) != nullptr; }

template <class Make> Result<std::vector<Bytes>> events(std::span<const EntryId> ids, Make make) {
    std::vector<Bytes> out;
    for (std::size_t at = 0; at < ids.size(); at += idsAnEvent) {
        TP_TRY(auto event, make(ids.subspan(at, std::min(idsAnEvent, ids.size() - at))));
        out.push_back(std::move(event));
    }
    return out;
}

} // namespace

Result<> RedactionActs::rehearse(const Texts &texts) {
    for (const auto &[where, ids] : texts) {
        const auto &[space, device] = where;
        TP_TRY(const auto log, m_store.writer.spaceLog(space));
        TP_CHECK(m_store.session.withKeys([&](const store::Keys &keys) -> Result<> {
            const identity::Author author{keys.keyring, keys.membership, m_store.session.random(), m_store.session.clock().nowMs()};
            const auto made = isOfConsortiumLog(author, space) ? identity::makeRedact(author, space, device, ids)
                                                               : identity::makeRedact(author, log, device, ids);
            return made ? Result<>() : Result<>(fail(made.error()));
        }));
    }
    return {};
}

Result<> RedactionActs::writeAgain(std::string_view type, const RecordId &record, const std::vector<std::string> &fields,
                                   const std::vector<std::string> &emptied) {
    TP_TRY(const auto reader, store::Reader::open(m_store.session));
    TP_TRY(const auto now, reader->get(type, record));
    for (const auto &field : emptied)
        if (const auto at = now.fields.find(field); at != now.fields.end() && !at->second.isNull())
            TP_CHECK(m_store.writer.resolve(type, record, field, Value()));
    for (const auto &field : fields) {
        if (field == wire::deletedField) {
            TP_CHECK(m_store.writer.resolve(type, record, field, now.deleted));
        } else if (const auto at = now.fields.find(field); at != now.fields.end()) {
            TP_CHECK(m_store.writer.resolve(type, record, field, at->second));
        }
    }
    return {};
}

Task<Result<std::uint64_t>> RedactionActs::redact(std::string type, RecordId record, std::vector<std::string> fields, Keep keep) {
    const bool all = keep == Keep::Nothing;
    const auto *known = schema::recordType(type);
    for (const auto &field : fields)
        if (const auto *its = known ? known->field(field) : nullptr; all && its && its->is(schema::Required))
            co_return fail(Code::Invalid, field + ": it may not be empty; write something else, then take the former versions away");
    Texts texts;
    std::uint64_t count = 0;
    {
        TP_CO_TRY(const auto reader, store::Reader::open(m_store.session));
        TP_CO_TRY(const auto former, reader->formerTexts(type, record, fields, all));
        for (const auto &entry : former.entries) texts[{entry.space, entry.device}].push_back(entry.id);
        count = former.entries.size();
        TP_CO_CHECK(rehearse(texts));
        TP_CO_CHECK(writeAgain(type, record, former.restate, all ? fields : std::vector<std::string>()));
    }
    for (const auto &[where, ids] : texts) {
        const auto &[space, device] = where;
        const bool central =
            m_store.session.withKeys([&, at = space](const store::Keys &keys) { return keys.membership.space(at) != nullptr; });
        if (central) {
            Build build = [space = space, device = device, ids = ids](const Attempt &attempt) {
                return events(ids,
                              [&](std::span<const EntryId> some) { return identity::makeRedact(attempt.author, space, device, some); });
            };
            auto done = co_await appendToConsortium(m_client, m_store, std::move(build));
            if (!done) co_return fail(done.error());
        } else {
            BuildInSpace build = [device = device, ids = ids](const Attempt &attempt, const control::SpaceLog &log) {
                return events(ids, [&](std::span<const EntryId> some) { return identity::makeRedact(attempt.author, log, device, some); });
            };
            auto done = co_await appendToSpace(m_client, m_store, space, std::move(build));
            if (!done) co_return fail(done.error());
        }
    }
    co_return count;
}

} // namespace tp::sync
