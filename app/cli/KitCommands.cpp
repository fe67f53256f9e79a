#include "app/cli/KitCommands.h"

#include "app/cli/Online.h"
#include "core/identity/Vault.h"
#include "core/sync/KitActs.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tp::cli {

namespace {

struct Arguments {
    std::string id, structure, format = "text";
};

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

Result<> create(Context &context, const Arguments &given) {
    TP_CHECK(context.open());
    auto structure = context.session->structure();
    if (!given.structure.empty()) { TP_TRY(structure, structureNamed(context, given.structure)); }
    TP_TRY(const auto kit, act<std::string>(context, [structure](sync::ConsortiumActs &acts) { return acts.createKit(structure); }));
    print(kit);
    return {};
}

QJsonObject kitJson(const store::Kit &kit, store::Reader &names) {
    QJsonObject json{{"id", text(toText(kit.id))},
                     {"structure", text(names.structureName(kit.structure))},
                     {"maker", text(names.memberName(kit.maker))},
                     {"made", text(isoTime(kit.madeMs))},
                     {"tested", kit.testedOn.empty() ? QJsonValue() : QJsonValue(text(kit.testedOn))},
                     {"state", kit.revoked ? "revoked" : "live"}};
    if (kit.testedBy) json["testedBy"] = text(names.memberName(*kit.testedBy));
    return json;
}

Result<> list(Context &context, const Arguments &given) {
    TP_CHECK(context.open());
    TP_TRY(const auto kits, context.reader->kits());
    QJsonArray all;
    for (const auto &kit : kits) all.append(kitJson(kit, *context.reader));
    if (given.format == "json") {
        print(QJsonDocument(all));
        return {};
    }
    for (const auto &kit : kits)
        print(toText(kit.id) + "\t" + context.reader->structureName(kit.structure) + "\t" + context.reader->memberName(kit.maker) + "\t" +
              isoTime(kit.madeMs) + "\t" +
              (kit.revoked            ? "revoked"
               : kit.testedOn.empty() ? "never tested"
                                      : "tested " + kit.testedOn));
    return {};
}

Result<> revoke(Context &context, const Arguments &given) {
    TP_TRY(const auto id, parseId<DeviceId>(given.id));
    TP_CHECK(context.open());
    TP_CHECK(synchronise(context)); // a kit made elsewhere may not be known yet
    TP_CHECK(act<bool>(context, [id](sync::ConsortiumActs &acts) { return acts.members().revokeKit(id); }));
    TP_CHECK(sendWhatIsLeft(context));
    print("revoked: its paper opens no laptop that has synchronised since, and restores none");
    return {};
}

Result<> test(Context &context) {
    auto kit = readStandardInput();
    TP_CHECK(context.open());
    net::TaskJob<sync::KitTest> job([&] { return sync::testKit(kit, storeOf(context), net::dialHttps(), context.clock); });
    TP_CHECK(wait<net::Job>(job, [&job] { job.start(); }));
    crypto::wipe(kit.data(), kit.size());
    TP_CHECK(sendWhatIsLeft(context));
    print("the kit is good: it signs in and opens the keys of " + context.reader->structureName(job.result().structure) +
          (job.result().opensThisVault ? ", and this profile without its passphrase" : ""));
    return {};
}

Result<> changePassphrase(Context &context) {
    TP_CHECK(context.open()); // the old one
    TP_TRY(auto fresh, context.newPassphrase());
    const auto done = identity::Vault::changePassphrase(context.session->folder() / "vault", context.session->vaultKey(), fresh,
                                                        crypto::PasswordCost{}, context.random);
    crypto::wipe(fresh.data(), fresh.size());
    TP_CHECK(done);
    print("the passphrase is changed; the recovery kits stay as they are");
    return {};
}

} // namespace

void addKitCommands(CLI::App &app, Context &context, Command &chosen) {
    auto given = std::make_shared<Arguments>();
    auto run = [&chosen](CLI::App *sub, Command work) { sub->callback([&chosen, work = std::move(work)] { chosen = work; }); };
    auto *kit = app.get_subcommand("kit");
    auto *creating = kit->add_subcommand("create", "make one, two a structure at most; prints only its text: print it, lock it away");
    creating->add_option("--structure", given->structure, "name, code or id; your own otherwise");
    run(creating, [&context, given] { return create(context, *given); });
    auto *listing = kit->add_subcommand("list", "id, structure, who made it, when it was made and tested");
    listing->add_option("--format", given->format)->check(CLI::IsMember({"text", "json"}));
    run(listing, [&context, given] { return list(context, *given); });
    auto *revoking = kit->add_subcommand("revoke", "its paper is lost or no longer wanted: it opens nothing more; make another one");
    revoking->add_option("ID", given->id, "of `kit list`")->required();
    run(revoking, [&context, given] { return revoke(context, *given); });
    run(kit->add_subcommand("test", "try out the kit whose text is given on standard input: nothing is enrolled, the date is recorded"),
        [&context] { return test(context); });

    auto *passphrase = app.add_subcommand("passphrase", "change this profile's passphrase; recovery kits are not touched");
    passphrase->add_option("--new-passphrase-file", context.newPassphraseFile, "first line of FILE; otherwise TP_NEW_PASSPHRASE");
    run(passphrase, [&context] { return changePassphrase(context); });
}

} // namespace tp::cli
