#include "app/cli/ErasureCommands.h"

#include "app/cli/Online.h"
#include "core/net/ErasureJob.h"
#include "core/reports/ErasureCertificate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tp::cli {

namespace {

struct Given {
    std::vector<std::string> fields;
    bool keepPresent = false;
    std::string id, type, reason, format = "text", language = "fr", backupsUntil;
};

template <class T> Result<T> erasing(Context &context, std::function<sync::Task<Result<T>>(sync::ErasureActs &)> work) {
    net::ErasureJob<T> job(storeOf(context), *context.reader, net::dialHttps(), std::move(work));
    TP_CHECK(wait<net::Job>(job, [&job] { job.start(); }));
    return job.result();
}

const char *stateName(store::Erasure::State state) {
    switch (state) {
    case store::Erasure::State::Requested:
        return "requested";
    case store::Erasure::State::Withdrawn:
        return "withdrawn";
    case store::Erasure::State::Erased:
        return "erased";
    }
    return "";
}

std::string counted(std::uint64_t count, const char *one, const char *many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

Result<> request(Context &context, const Given &given) {
    TP_TRY(const auto person, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    TP_TRY(const auto preview, context.reader->erasurePreview(person));
    TP_TRY(const auto erasure, erasing<RecordId>(context, [&](sync::ErasureActs &acts) { return acts.request(person, given.reason); }));
    TP_CHECK(sendWhatIsLeft(context));
    print("would disappear: " + counted(preview.entries, "entry", "entries") + ", " +
          counted(preview.participations, "participation", "participations") + ", " + counted(preview.exchanges, "exchange", "exchanges") +
          "; " + counted(preview.encounters, "encounter stays", "encounters stay") + " without the link; read by " +
          counted(preview.structures.size(), "structure", "structures"));
    print("to be confirmed by a manager of the structure or a coordinator, other than you: erase confirm " + toText(erasure));
    print(toText(erasure));
    return {};
}

Result<> confirm(Context &context, const Given &given) {
    TP_TRY(const auto id, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    TP_CHECK(erasing<bool>(context, [&](sync::ErasureActs &acts) { return acts.confirm(id); }));
    TP_CHECK(sendWhatIsLeft(context));
    print("erased here and on the server; every other device follows at its next contact: see `erase list`");
    return {};
}

Result<> withdraw(Context &context, const Given &given) {
    TP_TRY(const auto id, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    TP_CHECK(erasing<bool>(context, [&](sync::ErasureActs &acts) { return acts.withdraw(id); }));
    TP_CHECK(sendWhatIsLeft(context));
    print("withdrawn: nothing was erased");
    return {};
}

QJsonObject jsonOf(Context &context, const store::Erasure &erasure) {
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    const auto member = [&](const std::optional<MemberId> &id) {
        return id ? QJsonValue(QJsonObject{{"id", text(toText(*id))}, {"name", text(context.reader->memberName(*id))}}) : QJsonValue();
    };
    QJsonArray devices;
    for (const auto &device : erasure.devices)
        devices << QJsonObject{{"device", text(toText(device.device))},
                               {"member", text(context.reader->memberName(device.member))},
                               {"structure", text(context.reader->structureName(device.structure))},
                               {"acknowledged", device.acknowledged}};
    return {{"id", text(toText(erasure.record))},
            {"space", text(toHex(erasure.space.view()))},
            {"state", stateName(erasure.state)},
            {"structure", text(context.reader->structureName(erasure.structure))},
            {"person", erasure.person ? QJsonValue(text(toText(*erasure.person))) : QJsonValue()},
            {"reason", text(erasure.reason)},
            {"requestedBy", member(erasure.requestedBy)},
            {"requestedOn", text(erasure.requestedOn)},
            {"decidedBy", member(erasure.decidedBy)},
            {"decidedOn", text(erasure.decidedOn)},
            {"devices", devices},
            {"notKept", static_cast<qint64>(erasure.lost)}};
}

Result<> list(Context &context, const Given &given) {
    TP_CHECK(context.openToRead());
    TP_TRY(const auto erasures, context.reader->erasures());
    QJsonArray all;
    for (const auto &erasure : erasures) {
        if (given.format == "json") {
            all << jsonOf(context, erasure);
            continue;
        }
        const auto done =
            std::count_if(erasure.devices.begin(), erasure.devices.end(), [](const auto &device) { return device.acknowledged; });
        print(toText(erasure.record) + "\t" + stateName(erasure.state) + "\t" + erasure.requestedOn + "\t" +
              context.reader->structureName(erasure.structure) +
              (erasure.state == store::Erasure::State::Erased
                   ? "\t" + std::to_string(done) + " of " + std::to_string(erasure.devices.size()) + " devices"
                   : std::string()) +
              (erasure.lost
                   ? "\t" + counted(erasure.lost, "entry that was never sent was not kept", "entries that were never sent were not kept")
                   : std::string()));
    }
    if (given.format == "json") print(QJsonDocument(all));
    return {};
}

Result<> review(Context &context, const Given &given) {
    TP_CHECK(context.openToRead());
    if (!given.id.empty()) {
        TP_TRY(const auto record, parseId<RecordId>(given.id));
        return context.writer->markReviewed(given.type.empty() ? "encounter" : given.type, record);
    }
    TP_TRY(const auto items, context.reader->reviewAfterErasure());
    for (const auto &item : items) print(item.type + "\t" + toText(item.record) + "\t" + (item.named ? "named" : "linked"));
    return {};
}

Result<> certificate(Context &context, const Given &given) {
    TP_TRY(const auto id, parseId<RecordId>(given.id));
    TP_CHECK(context.openToRead());
    TP_TRY(const auto erasures, context.reader->erasures());
    for (const auto &erasure : erasures) {
        if (erasure.record != id) continue;
        TP_TRY(const auto facts,
               reports::certificateFacts(
                   erasure, toHex(context.session->withKeys([](const store::Keys &keys) { return keys.membership.genesis(); }).view()),
                   context.reader->structureName(erasure.structure), given.backupsUntil));
        const auto words = given.language == "en" ? reports::certificateEnglish() : reports::certificateFrench();
        print(given.format == "html" ? reports::certificateHtml(facts, words) : reports::certificateText(facts, words));
        return {};
    }
    return fail(Code::NotFound, "no erasure of that id");
}

// Synchronised before: every entry that ever held the text must be known; and after: what else they said was written again.
Result<> redact(Context &context, const Given &given) {
    TP_TRY(const auto record, parseId<RecordId>(given.id));
    using Keep = sync::RedactionActs::Keep;
    const auto keep = given.keepPresent ? Keep::Present : Keep::Nothing;
    TP_CHECK(context.open());
    TP_CHECK(synchronise(context));
    TP_TRY(const auto count, act<std::uint64_t>(context, [&](sync::ConsortiumActs &acts) {
               return acts.texts().redact(given.type, record, given.fields, keep);
           }));
    TP_CHECK(sendWhatIsLeft(context));
    print(count ? "the text is gone from " + counted(count, "entry", "entries") +
                      ", here and on the server; every other device follows at its next contact"
                : std::string("there was no such text"));
    return {};
}

} // namespace

void addErasureCommands(CLI::App &app, Context &context, Command &chosen) {
    auto given = std::make_shared<Given>();
    auto run = [&chosen](CLI::App *sub, Command work) { sub->callback([&chosen, work = std::move(work)] { chosen = work; }); };
    auto *redacting =
        app.add_subcommand("redact", "take a text away for good: every version of these fields, everywhere; a manager does it");
    redacting->add_option("TYPE", given->type)->required();
    redacting->add_option("ID", given->id, "the record")->required();
    redacting->add_option("FIELD", given->fields)->required();
    redacting->add_flag("--keep-present", given->keepPresent, "what the fields say now stays; what they said before goes");
    run(redacting, [&context, given] { return redact(context, *given); });
    auto *erase = app.add_subcommand("erase", "erase a person's file: one member asks, another confirms")->require_subcommand(1);
    auto *person = erase->add_subcommand("person", "ask for it; says what would disappear, and last the erasure's id");
    person->add_option("ID", given->id, "the person")->required();
    person->add_option("--reason", given->reason, "why; sealed in the file, and erased with it")->required();
    run(person, [&context, given] { return request(context, *given); });
    auto *confirming = erase->add_subcommand("confirm", "erase it (manager of the structure or coordinator, other than who asked)");
    confirming->add_option("ID", given->id, "the person, or the erasure")->required();
    run(confirming, [&context, given] { return confirm(context, *given); });
    auto *withdrawing = erase->add_subcommand("withdraw", "ask no more");
    withdrawing->add_option("ID", given->id, "the person, or the erasure")->required();
    run(withdrawing, [&context, given] { return withdraw(context, *given); });
    auto *listing = erase->add_subcommand("list", "erasures asked for and done, and which devices have not done theirs");
    listing->add_option("--format", given->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    run(listing, [&context, given] { return list(context, *given); });
    auto *reviewing = erase->add_subcommand("review", "records that may still speak of an erased person: list them, or mark one as read");
    reviewing->add_option("--done", given->id, "id of a record that was read again");
    reviewing->add_option("--type", given->type, "its type; encounter otherwise");
    run(reviewing, [&context, given] { return review(context, *given); });
    auto *certifying = erase->add_subcommand("certificate", "a certificate to print, without personal data");
    certifying->add_option("ID", given->id, "the erasure")->required();
    certifying->add_option("--format", given->format, "text or html")->check(CLI::IsMember({"text", "html"}));
    certifying->add_option("--language", given->language, "fr or en")->check(CLI::IsMember({"fr", "en"}));
    certifying->add_option("--backups-until", given->backupsUntil,
                           "date up to which older backups of the server are kept, e.g. 2026-06-30");
    run(certifying, [&context, given] { return certificate(context, *given); });
}

} // namespace tp::cli
