#include "app/demo/Referrals.h"

#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "core/net/Jobs.h"
#include "core/net/SyncRunner.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace tp::demo {
namespace {

const Value *fieldOf(const store::Record &record, const char *name) {
    const auto at = record.fields.find(name);
    return at == record.fields.end() || at->second.isNull() ? nullptr : &at->second;
}

std::string wordsOf(const store::Record &record, const char *name) {
    const auto *value = fieldOf(record, name);
    return value && value->text() ? *value->text() : std::string();
}

Result<std::vector<store::Record>> unsent(const Profile &profile, const std::string &before) {
    TP_TRY(const auto reader, store::Reader::open(*profile.session));
    store::Query query;
    query.type = "referral";
    query.limit = 5'000;
    TP_TRY(auto referrals, reader->list(query));
    std::erase_if(referrals, [&](const store::Record &one) {
        return !one.file || !fieldOf(one, "toStructure") || fieldOf(one, "sentOn") || fieldOf(one, "withdrawnOn") ||
               wordsOf(one, "proposedOn") > before;
    });
    return referrals;
}

sync::Task<Result<bool>> send(store::Writer &writer, std::vector<store::Record> referrals, sync::ConsortiumActs &acts) {
    for (const auto &referral : referrals) {
        const auto to = idIn<StructureId>(fieldOf(referral, "toStructure"));
        if (!to) co_return fail(Code::Invalid, "referral: to which structure?");
        const auto exchange = co_await acts.files().openExchange(*referral.file, *to);
        if (!exchange) co_return fail(exchange.error());
        const auto changes = domain::sending({referral.id, referral.fields}, *referral.file, *exchange, wordsOf(referral, "proposedOn"));
        TP_CO_CHECK(writer.commit(changes));
    }
    co_return true;
}

// Oldest first. What this structure asked itself stands in an exchange whose record it reads.
Result<std::vector<store::Record>> receivedIn(const Profile &profile) {
    TP_TRY(const auto reader, store::Reader::open(*profile.session));
    store::Query query;
    query.type = "exchange_request";
    query.filters = {{"kind", store::Filter::Op::Equals, "referral"}};
    TP_TRY(auto requests, reader->list(query));
    std::erase_if(requests, [&](const store::Record &request) {
        const auto exchange = idIn<RecordId>(fieldOf(request, "exchange"));
        return !exchange || reader->get("exchange", *exchange).has_value();
    });
    std::ranges::sort(requests, {}, [](const store::Record &one) { return std::pair(wordsOf(one, "askedOn"), one.id); });
    if (requests.empty()) return fail(Code::NotFound, "no referral was received");
    return requests;
}

} // namespace

Result<> sendReferrals(const std::string &folder, const std::string &until) {
    const auto last = dayIn(until);
    if (!last) return fail(Code::Invalid, "until: date like 2026-03-02 expected");
    Profile profile;
    TP_CHECK(open(profile, folder));
    TP_TRY(const auto referrals, unsent(profile, isoDay(*last - std::chrono::days(2))));
    net::ConsortiumJob<bool> job({*profile.session, *profile.writer}, net::dialHttps(),
                                 [&](sync::ConsortiumActs &acts) { return send(*profile.writer, referrals, acts); });
    Result<> result;
    QObject::connect(&job, &net::Job::completed, &job, [] { QCoreApplication::quit(); });
    QObject::connect(&job, &net::Job::failed, &job, [&result](const Error &problem) {
        result = fail(problem);
        QCoreApplication::quit();
    });
    QTimer::singleShot(0, &job, [&job] { job.start(); });
    QCoreApplication::exec();
    if (result) std::printf("%zu referrals sent\n", referrals.size());
    return result;
}

Result<> answerReferrals(const std::string &folder, const std::string &code, const std::string &until) {
    const auto structures = domain::demoStructures();
    const auto place = std::ranges::find(structures, code, [](const domain::DemoStructure &one) { return std::string(one.code); });
    if (place == structures.end()) return fail(Code::NotFound, "no such structure in the demonstration");
    Profile profile;
    TP_CHECK(open(profile, folder));
    TP_TRY(const auto requests, receivedIn(profile));
    domain::DemoPlan plan;
    plan.until = until;
    std::size_t answered = 0;
    for (std::size_t turn = 0; turn < requests.size(); ++turn) {
        const auto &request = requests[turn];
        if (fieldOf(request, "answer")) continue;
        const domain::DemoReceived received{static_cast<std::size_t>(place - structures.begin()), turn, requests.size(),
                                            wordsOf(request, "askedOn")};
        domain::RecordChange change{request.id, "exchange_request", false, {}, {}};
        change.set = domain::demoAnswer(plan, received, profile.session->member());
        if (change.set.empty()) continue;
        TP_CHECK(profile.writer->commit(std::span(&change, 1)));
        ++answered;
    }
    std::printf("%s: %zu referrals received, %zu answered\n", code.c_str(), requests.size(), answered);
    return {};
}

Result<> printReceived(const std::string &folder) {
    Profile profile;
    TP_CHECK(open(profile, folder));
    TP_TRY(const auto requests, receivedIn(profile));
    std::printf("%zu\n", requests.size());
    return {};
}

} // namespace tp::demo
