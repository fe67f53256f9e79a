#include "tests/e2e/Laptop.h"

#include "core/net/HttpTransport.h"
#include "core/wire/Cbor.h"

namespace tp::test {

namespace {
constexpr crypto::PasswordCost floorCost{2, 64ull << 20};
}

Code codeOf(const Result<> &failed) {
    if (failed) throw std::logic_error("it should have failed");
    return failed.error().code;
}

Fields encounterFields(const std::string &note) {
    return must(domain::fieldsFromJson(*schema::recordType("encounter"),
                                       R"({"occurredAt": "2026-03-02T14:30", "placeKind": "public_space", "commune": "14118",
            "contactMode": "outreach", "themes": ["housing", "health"], "place": "Place de la Mare",
            "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 2}], "note": ")" +
                                           note + "\"}"));
}

sync::Dial Laptop::dial() const {
    return [this](const std::string &server, const sync::Trust &trust) -> std::unique_ptr<sync::Transport> {
        auto real = std::make_unique<net::HttpTransport>(through.empty() ? server : through, trust);
        return std::make_unique<FaultyTransport>(std::move(real), faults);
    };
}

Result<> Laptop::await(net::Job &job) {
    std::optional<Result<>> ended;
    QObject::connect(&job, &net::Job::completed, [&] { ended.emplace(); });
    QObject::connect(&job, &net::Job::failed, [&](const Error &problem) { ended.emplace(fail(problem)); });
    job.start();
    if (!until([&] { return ended.has_value(); })) return fail(Code::Cancelled, "the job never ended");
    return *ended;
}

Result<> Laptop::join(net::EnrolJob::With with, const std::string &secret) {
    net::EnrolJob job(with, {folder(), secret, person, passphrase, floorCost}, dial(), clock, random);
    TP_CHECK(await(job));
    auto joined = job.take();
    session = std::move(joined.session);
    writer = std::move(joined.writer);
    TP_TRY(reader, store::Reader::open(*session));
    return {};
}

Result<> Laptop::enrol(const std::string &invitation) { return join(net::EnrolJob::With::Invitation, invitation); }
Result<> Laptop::restore(const std::string &kit) { return join(net::EnrolJob::With::Kit, kit); }

void Laptop::close() {
    runner.reset();
    reader.reset();
    writer.reset();
    session.reset();
}

Result<> Laptop::reopen() {
    close();
    TP_TRY(session, store::Session::open(folder(), passphrase, clock, random));
    TP_TRY(writer, store::Writer::open(*session));
    TP_TRY(reader, store::Reader::open(*session));
    return {};
}

std::string Laptop::invite(const StructureId &structure, RoleSet roles, std::optional<MemberId> member) {
    return must(act<std::string>([=](sync::ConsortiumActs &acts) { return acts.invite(structure, roles, member); }));
}

void Laptop::goLive() {
    runner = std::make_unique<net::SyncRunner>(stored(), dial());
    runner->start();
    if (!until([this] { return settled(); })) throw std::runtime_error(person + " never came to be live");
}

Result<> Laptop::syncOnce() {
    net::SyncRunner once(stored(), dial());
    std::optional<Result<>> ended;
    QObject::connect(&once, &net::SyncRunner::completed, [&] { ended.emplace(); });
    QObject::connect(&once, &net::SyncRunner::failed, [&](const Error &problem) { ended.emplace(fail(problem)); });
    once.runOnce();
    if (!until([&] { return ended.has_value(); })) return fail(Code::Cancelled, "the synchronisation never ended");
    return *ended;
}

bool Laptop::settled() const { return runner->state().phase == sync::SyncState::Phase::Live && must(reader->status()).pendingSaves == 0; }

RecordId Laptop::addEncounter(const std::string &note, const Fields &more) {
    domain::EncounterDraft draft;
    draft.fields = encounterFields(note);
    for (const auto &[name, value] : more) draft.fields[name] = value;
    const auto changes = must(domain::encounterChanges(draft, clock.nowMs(), random));
    const auto saved = must(writer->commit(changes));
    nudge();
    return saved.records.front();
}

RecordId Laptop::addEncounterWith(const std::string &newPerson, const std::string &note) {
    domain::EncounterDraft draft;
    draft.fields = encounterFields(note);
    draft.newPeople = {newPerson};
    const auto changes = must(domain::encounterChanges(draft, clock.nowMs(), random));
    must(writer->commit(changes));
    nudge();
    return changes.front().record;
}

void Laptop::edit(const std::string &type, const RecordId &record, const Fields &fields) {
    domain::RecordChange change;
    change.record = record;
    change.type = type;
    change.set = fields;
    must(writer->commit(std::span(&change, 1)));
    nudge();
}

std::optional<store::Record> Laptop::get(const std::string &type, const RecordId &record) {
    auto found = reader->get(type, record);
    if (!found && found.error().code == Code::NotFound) return {};
    return must(std::move(found));
}

std::string Laptop::text(const std::string &type, const RecordId &record, const std::string &field) {
    const auto found = get(type, record);
    if (!found) return {};
    const auto at = found->fields.find(field);
    return at != found->fields.end() && at->second.text() ? *at->second.text() : std::string();
}

std::uint64_t Laptop::count(const std::string &type) {
    store::Query query;
    query.type = type;
    return must(reader->count(query));
}

} // namespace tp::test
