#include "app/cli/NetCommands.h"

#include "app/cli/Online.h"

namespace tp::cli {

namespace {

struct Arguments {
    std::string invitation, name, code, structure, member, format = "text";
    std::vector<std::string> roles;
};

Result<> join(Context &context, net::EnrolJob::With with, const std::string &secret, const std::string &name) {
    if (context.profile.empty()) return fail(Code::Invalid, "--profile DIR is missing");
    TP_TRY(auto passphrase, context.passphrase());
    sync::Joining joining{context.profile, secret, name, passphrase, crypto::PasswordCost{}};
    crypto::wipe(passphrase.data(), passphrase.size());
    {
        net::EnrolJob job(with, std::move(joining), net::dialHttps(), context.clock, context.random);
        TP_CHECK(wait<net::Job>(job, [&job] { job.start(); }));
        auto joined = job.take();
        context.session = std::move(joined.session);
        context.writer = std::move(joined.writer);
    }
    TP_TRY(context.reader, store::Reader::open(*context.session));
    return sendWhatIsLeft(context);
}

Result<> invite(Context &context, const Arguments &given) {
    TP_CHECK(context.open());
    std::optional<MemberId> member;
    StructureId structure = context.session->structure();
    RoleSet roles = 0;
    if (!given.member.empty()) {
        TP_TRY(member, parseId<MemberId>(given.member));
        const auto held = context.session->withKeys([&](const store::Keys &keys) { return keys.membership.rolesOf(*member); });
        if (held.empty()) return fail(Code::NotFound, "no such member here; `sync` first?");
        if (!held.contains(structure)) structure = held.begin()->first;
        roles = held.at(structure);
    } else {
        if (given.structure.empty() || given.roles.empty()) return fail(Code::Invalid, "--structure NAME and --role ROLE, or --member ID");
        TP_TRY(structure, structureNamed(context, given.structure));
        for (const auto &name : given.roles) {
            TP_TRY(const auto role, parseRole(name));
            roles = static_cast<RoleSet>(roles | static_cast<RoleSet>(role));
        }
    }
    TP_TRY(const auto text, act<std::string>(context, [&](sync::ConsortiumActs &acts) { return acts.invite(structure, roles, member); }));
    print(text);
    return {};
}

Result<> addStructure(Context &context, const Arguments &given) {
    TP_TRY(const auto id, act<StructureId>(context, [&](sync::ConsortiumActs &acts) { return acts.addStructure(given.name, given.code); }));
    TP_CHECK(sendWhatIsLeft(context));
    print(toText(id));
    return {};
}

Result<> listStructures(Context &context) {
    TP_CHECK(context.open());
    TP_TRY(const auto records, context.reader->list({.type = "structure"}));
    for (const auto &record : records) {
        const auto text = [&](const char *field) {
            const auto at = record.fields.find(field);
            return at != record.fields.end() && at->second.text() ? *at->second.text() : std::string();
        };
        print(toText(record.id) + "\t" + text("code") + "\t" + text("name"));
    }
    return {};
}

Result<> syncNow(Context &context) {
    TP_CHECK(context.open());
    TP_CHECK(synchronise(context));
    TP_TRY(const auto status, context.reader->status());
    print("synchronised; " + std::to_string(status.pendingSaves) + " saves to send, " + std::to_string(status.conflicts) + " conflicts, " +
          std::to_string(status.quarantined) + " set aside");
    return {};
}

} // namespace

void addNetCommands(CLI::App &app, Context &context, Command &chosen) {
    auto given = std::make_shared<Arguments>();
    auto run = [&chosen](CLI::App *sub, Command work) { sub->callback([&chosen, work = std::move(work)] { chosen = work; }); };

    auto *enrolling = app.add_subcommand("enrol", "join a consortium with an invitation; makes the profile");
    enrolling->add_option("--invitation", given->invitation, "the string you were given")->required();
    enrolling->add_option("--name", given->name, "your name, as colleagues know you");
    run(enrolling, [&context, given] { return join(context, net::EnrolJob::With::Invitation, given->invitation, given->name); });

    auto *structure = app.add_subcommand("structure", "the consortium's structures")->require_subcommand(1);
    auto *adding = structure->add_subcommand("add", "add a structure (administrator); prints its id");
    adding->add_option("NAME", given->name)->required();
    adding->add_option("--code", given->code, "at most 4 letters; taken from the name otherwise");
    run(adding, [&context, given] { return addStructure(context, *given); });
    run(structure->add_subcommand("list", "id, code and name of each"), [&context] { return listStructures(context); });

    auto *inviting = app.add_subcommand("invite", "an invitation valid 72 hours, once; prints only the string to give");
    inviting->add_option("--structure", given->structure, "name, code or id");
    inviting->add_option("--role", given->roles, "referent, manager, coordinator, administrator; may be repeated");
    inviting->add_option("--member", given->member, "a second device of this member");
    run(inviting, [&context, given] { return invite(context, *given); });

    auto *kit = app.add_subcommand("kit", "the recovery kits of a structure")->require_subcommand(1);
    auto *restoring = kit->add_subcommand("restore", "a new profile from the kit's text, given on standard input");
    restoring->add_option("--name", given->name);
    run(restoring, [&context, given] { return join(context, net::EnrolJob::With::Kit, readStandardInput(), given->name); });

    run(app.add_subcommand("sync", "send what is pending, receive what is new"), [&context] { return syncNow(context); });
}

} // namespace tp::cli
