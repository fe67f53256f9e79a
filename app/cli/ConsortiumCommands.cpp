#include "app/cli/ConsortiumCommands.h"

#include "app/cli/Online.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tp::cli {

namespace {

struct Arguments {
    std::string id, structure, from, to, format = "text", successor, text, series;
    sync::Sharing terms;
    std::vector<std::string> roles;
};

QString qt(const std::string &utf8) { return QString::fromStdString(utf8); }

QJsonArray roleNames(RoleSet roles) {
    QJsonArray names;
    for (const auto role : {Role::Referent, Role::Manager, Role::Coordinator, Role::Administrator})
        if (has(roles, role)) names.append(QString::fromUtf8(roleName(role).data(), static_cast<qsizetype>(roleName(role).size())));
    return names;
}

Result<RoleSet> rolesNamed(const std::vector<std::string> &names) {
    RoleSet roles = 0;
    for (const auto &name : names) {
        TP_TRY(const auto role, parseRole(name));
        roles = static_cast<RoleSet>(roles | static_cast<RoleSet>(role));
    }
    return roles;
}

void printTable(const QJsonArray &rows, const std::string &format) {
    if (format == "json") return print(QJsonDocument(rows));
    for (const auto &row : rows) {
        std::string line;
        const auto object = row.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto value = it.value().isArray() ? QString::fromUtf8(QJsonDocument(it.value().toArray()).toJson(QJsonDocument::Compact))
                                                    : it.value().toVariant().toString();
            line += (line.empty() ? "" : "\t") + it.key().toStdString() + "=" + value.toStdString();
        }
        print(line);
    }
}

Result<> members(Context &context, const Arguments &given) {
    TP_CHECK(context.open());
    const auto membership = context.session->withKeys([](const store::Keys &keys) { return keys.membership; });
    QJsonArray rows;
    for (const auto &member : membership.members())
        for (const auto &[structure, roles] : membership.rolesOf(member))
            rows.append(QJsonObject{{"id", qt(toText(member))},
                                    {"name", qt(context.reader->memberName(member))},
                                    {"structure", qt(toText(structure))},
                                    {"structureName", qt(context.reader->structureName(structure))},
                                    {"roles", roleNames(roles)}});
    printTable(rows, given.format);
    return {};
}

Result<> devices(Context &context, const Arguments &given) {
    TP_TRY(const auto seen, act<std::vector<wire::DeviceSeen>>(context, [](sync::ConsortiumActs &acts) { return acts.devicesSeen(); }));
    TP_CHECK(synchronise(context));
    const auto membership = context.session->withKeys([](const store::Keys &keys) { return keys.membership; });
    QJsonArray rows;
    for (const auto &[id, device] : membership.devices()) {
        const auto at = std::find_if(seen.begin(), seen.end(), [&id = id](const auto &one) { return one.device == id; });
        const bool contacted = at != seen.end() && at->lastContactMs > 0;
        rows.append(QJsonObject{{"id", qt(toText(id))},
                                {"member", qt(toText(device.member))},
                                {"memberName", qt(context.reader->memberName(device.member))},
                                {"structure", qt(toText(device.structure))},
                                {"structureName", qt(context.reader->structureName(device.structure))},
                                {"kind", device.kit ? "kit" : "laptop"},
                                {"state", device.revokedAt ? "revoked" : "active"},
                                {"lastContact", contacted ? QJsonValue(qt(isoTime(at->lastContactMs))) : QJsonValue()}});
    }
    printTable(rows, given.format);
    return {};
}

Result<> revokeDevice(Context &context, const Arguments &given) {
    TP_TRY(const auto id, parseId<DeviceId>(given.id));
    TP_CHECK(act<bool>(context, [id](sync::ConsortiumActs &acts) { return acts.members().revokeDevice(id); }));
    TP_CHECK(sendWhatIsLeft(context));
    print("revoked");
    return {};
}

Result<> revokeMember(Context &context, const Arguments &given) {
    TP_TRY(const auto id, parseId<MemberId>(given.id));
    TP_TRY(const auto done, act<sync::Revoked>(context, [id](sync::ConsortiumActs &acts) { return acts.members().revokeMember(id); }));
    TP_CHECK(sendWhatIsLeft(context));
    print("structures left: " + std::to_string(done.structures) + "; devices revoked: " + std::to_string(done.devices) +
          "; recovery kits revoked, to be made again: " + std::to_string(done.kits));
    return {};
}

Result<> setRoles(Context &context, const Arguments &given) {
    TP_TRY(const auto member, parseId<MemberId>(given.id));
    TP_TRY(const auto roles, rolesNamed(given.roles));
    TP_CHECK(context.open());
    TP_TRY(const auto structure, structureNamed(context, given.structure));
    if (given.from.empty()) {
        TP_CHECK(act<bool>(context, [=](sync::ConsortiumActs &acts) { return acts.members().setRoles(member, structure, roles); }));
        TP_CHECK(sendWhatIsLeft(context));
        print("set");
        return {};
    }
    TP_TRY(const auto from, structureNamed(context, given.from));
    std::optional<MemberId> successor;
    if (!given.successor.empty()) { TP_TRY(successor, parseId<MemberId>(given.successor)); }
    TP_TRY(const auto files, act<std::uint64_t>(context, [=](sync::ConsortiumActs &acts) {
               return acts.members().changeStructure(member, from, structure, roles, successor);
           }));
    TP_CHECK(sendWhatIsLeft(context));
    print("moved; files handed over: " + std::to_string(files));
    return {};
}

Result<> cosign(Context &context, const Arguments &given) {
    TP_TRY(const auto member, parseId<MemberId>(given.id));
    TP_TRY(const auto roles, rolesNamed(given.roles));
    TP_CHECK(context.open());
    TP_TRY(const auto structure, structureNamed(context, given.structure));
    TP_TRY(const auto text, act<std::string>(context, [=](sync::ConsortiumActs &acts) -> sync::Task<Result<std::string>> {
               co_return acts.members().cosign(member, structure, roles);
           }));
    print(text);
    return {};
}

Result<> setRolesCosigned(Context &context) {
    const auto text = readStandardInput();
    TP_CHECK(act<bool>(context, [&text](sync::ConsortiumActs &acts) { return acts.members().setRolesCosigned(text); }));
    print("set");
    return {};
}

Result<> share(Context &context, const Arguments &given) {
    TP_TRY(const auto person, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    TP_TRY(const auto to, structureNamed(context, given.structure));
    TP_CHECK(act<bool>(context, [&](sync::ConsortiumActs &acts) { return acts.files().share(person, to, given.terms); }));
    return sendWhatIsLeft(context);
}

Result<> unshare(Context &context, const Arguments &given) {
    TP_TRY(const auto person, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    TP_TRY(const auto from, structureNamed(context, given.structure));
    TP_CHECK(act<bool>(context, [=](sync::ConsortiumActs &acts) { return acts.files().unshare(person, from); }));
    return sendWhatIsLeft(context);
}

Result<> access(Context &context, const Arguments &given) {
    TP_TRY(const auto person, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    TP_TRY(const auto access, context.reader->fileAccess(person));
    QJsonArray rows;
    const auto word = [](const store::FileReader &reader, const char *field) {
        if (!reader.sharing) return QJsonValue();
        const auto at = reader.sharing->fields.find(field);
        return at != reader.sharing->fields.end() && at->second.text() ? QJsonValue(qt(*at->second.text())) : QJsonValue();
    };
    for (const auto &reader : access.readers)
        rows.append(QJsonObject{{"structure", qt(toText(reader.structure))},
                                {"structureName", qt(context.reader->structureName(reader.structure))},
                                {"reads", reader.endedMs ? "ended"
                                          : reader.owner ? "owner"
                                                         : "shared"},
                                {"since", qt(isoTime(reader.sinceMs))},
                                {"reason", word(reader, "reason")},
                                {"basis", word(reader, "basis")},
                                {"until", reader.endedMs ? QJsonValue(qt(isoTime(*reader.endedMs))) : QJsonValue()}});
    for (const auto &exchange : access.exchanges)
        rows.append(QJsonObject{{"structure", qt(toText(exchange.structure))},
                                {"structureName", qt(context.reader->structureName(exchange.structure))},
                                {"reads", "exchange"},
                                {"exchange", qt(toText(exchange.id))},
                                {"since", qt(isoTime(exchange.sinceMs))}});
    printTable(rows, given.format);
    return {};
}

Result<> openExchange(Context &context, const Arguments &given) {
    TP_TRY(const auto person, parseId<RecordId>(given.id));
    TP_CHECK(context.open());
    TP_TRY(const auto with, structureNamed(context, given.structure));
    TP_TRY(const auto id, act<RecordId>(context, [=](sync::ConsortiumActs &acts) { return acts.files().openExchange(person, with); }));
    TP_CHECK(sendWhatIsLeft(context));
    print(toText(id));
    return {};
}

Result<> takeNumber(Context &context, const Arguments &given) {
    TP_TRY(const auto record, parseId<RecordId>(given.id));
    TP_TRY(const auto number,
           act<std::uint64_t>(context, [&](sync::ConsortiumActs &acts) { return acts.members().takeNumber(given.series, record); }));
    print(std::to_string(number));
    return {};
}

} // namespace

void addConsortiumCommands(CLI::App &app, Context &context, Command &chosen) {
    auto given = std::make_shared<Arguments>();
    const auto run = [&chosen](CLI::App *sub, Command work) { sub->callback([&chosen, work = std::move(work)] { chosen = work; }); };
    const auto formatted = [given](CLI::App *sub) {
        sub->add_option("--format", given->format)->check(CLI::IsMember({"text", "json"}));
        return sub;
    };
    const auto withId = [given](CLI::App *sub, const char *what) {
        sub->add_option("ID", given->id, what)->required();
        return sub;
    };

    run(formatted(app.add_subcommand("members", "who belongs, in which structure, with which roles")),
        [&context, given] { return members(context, *given); });
    run(formatted(app.add_subcommand("devices", "laptops and kits, with their last contact")),
        [&context, given] { return devices(context, *given); });

    auto *revoking =
        app.add_subcommand("revoke", "at once: what was sent before stands, nothing after it ever counts")->require_subcommand(1);
    run(withId(revoking->add_subcommand("device", "a lost laptop"), "of the device"),
        [&context, given] { return revokeDevice(context, *given); });
    run(withId(revoking->add_subcommand("member", "somebody who leaves: their roles, devices and kits"), "of the member"),
        [&context, given] { return revokeMember(context, *given); });

    auto *role = app.add_subcommand("role", "roles of a member in a structure")->require_subcommand(1);
    auto *setting =
        withId(role->add_subcommand("set", "the member's roles in the structure, from now on; none: leaves it"), "of the member");
    setting->add_option("--structure", given->structure, "name, code or id")->required();
    setting->add_option("--role", given->roles, "referent, manager, coordinator, administrator; may be repeated");
    setting->add_option("--from", given->from, "leaves this structure for the other");
    setting->add_option("--successor", given->successor, "with --from: the member who takes over the files, first");
    run(setting, [&context, given] { return setRoles(context, *given); });
    auto *cosigning = withId(role->add_subcommand("cosign", "no administrator has a device left: a manager signs for a new one; prints the "
                                                            "text that a manager of another structure gives to `role together`"),
                             "of the member");
    cosigning->add_option("--structure", given->structure, "name, code or id")->required();
    cosigning->add_option("--role", given->roles, "administrator among them")->required();
    run(cosigning, [&context, given] { return cosign(context, *given); });
    run(role->add_subcommand("together", "sets the roles that another manager signed for; his text on standard input"),
        [&context] { return setRolesCosigned(context); });

    auto *sharing = app.add_subcommand("share", "with another structure: it reads all of it, and writes in it")->require_subcommand(1);
    auto *person = withId(sharing->add_subcommand("person", "the file of this person"), "of the person");
    person->add_option("--structure", given->structure, "name, code or id")->required();
    person->add_option("--reason", given->terms.reason, "why, as the file will show it")->required();
    person->add_option("--basis", given->terms.basis, "public_interest, consent, legal_obligation, vital_interest");
    person->add_option("--from", given->terms.from, "ISO date; today otherwise");
    run(person, [&context, given] { return share(context, *given); });

    auto *ending = app.add_subcommand("unshare", "nothing new reaches that structure; what it had it keeps")->require_subcommand(1);
    auto *whose = withId(ending->add_subcommand("person", "the file of this person"), "of the person");
    whose->add_option("--structure", given->structure, "name, code or id")->required();
    run(whose, [&context, given] { return unshare(context, *given); });

    auto *reading = app.add_subcommand("access", "who can read a file")->require_subcommand(1);
    run(formatted(withId(reading->add_subcommand("person", "the file of this person"), "of the person")),
        [&context, given] { return access(context, *given); });

    auto *exchange = app.add_subcommand("exchange", "tell another structure something without sharing the file")->require_subcommand(1);
    auto *opening = withId(exchange->add_subcommand("open", "prints its id, for `add exchange_request`"), "of the person");
    opening->add_option("--structure", given->structure, "name, code or id")->required();
    run(opening, [&context, given] { return openExchange(context, *given); });

    auto *number = app.add_subcommand("number", "numbers that are unique and without gaps")->require_subcommand(1);
    auto *taking = withId(number->add_subcommand("take", "the next number of a series, for this record"), "of the record");
    taking->add_option("--series", given->series)->required();
    run(taking, [&context, given] { return takeNumber(context, *given); });
}

} // namespace tp::cli
