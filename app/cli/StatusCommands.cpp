#include "app/cli/StatusCommands.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tp::cli {

namespace {

QJsonObject statusJson(Context &context, const store::Status &status) {
    auto number = [](std::uint64_t value) { return static_cast<qint64>(value); };
    const auto kit = context.session->withKeys([](const store::Keys &keys) { return keys.membership.needsRecoveryKit(); });
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    return {{"pendingSaves", number(status.pendingSaves)},
            {"pendingEncounters", number(status.pendingEncounters)},
            {"conflicts", number(status.conflicts)},
            {"quarantined", number(status.quarantined)},
            {"toReadLater", number(status.toReadLater)},
            {"unreadable", number(status.unreadable)},
            {"lastSync", status.lastSyncMs ? QJsonValue(text(isoTime(*status.lastSyncMs))) : QJsonValue()},
            {"recoveryKitNeeded", kit},
            {"leaseDaysLeft", static_cast<qint64>(context.lease.leftMs / (24 * 3600 * 1000))},
            {"clockJumped", context.lease.clockJumped},
            {"member", text(toText(context.session->member()))},
            {"memberName", text(context.reader->memberName(context.session->member()))},
            {"structure", text(toText(context.session->structure()))},
            {"structureName", text(context.reader->structureName(context.session->structure()))},
            {"device", text(toText(context.session->device()))},
            {"server", text(context.session->server())}};
}

Result<> status(Context &context, const std::string &format) {
    TP_CHECK(context.open());
    TP_TRY(const auto status, context.reader->status());
    const auto json = statusJson(context, status);
    if (format == "json") {
        print(QJsonDocument(json));
        return {};
    }
    for (auto it = json.begin(); it != json.end(); ++it)
        print(it.key().toStdString() + ": " + it.value().toVariant().toString().toStdString());
    if (json["recoveryKitNeeded"].toBool())
        print(
            "WARNING: one administrator and no recovery kit: print one with `kit create`, or a forgotten passphrase loses the consortium");
    if (json["clockJumped"].toBool()) print("WARNING: this computer's clock has jumped; set it right, then `sync`");
    if (context.lease.state != store::Lease::State::Valid)
        print("WARNING: 60 days without a synchronisation hide everything but adding; `sync` before");
    return {};
}

Result<> check(Context &context, Exit &ending) {
    TP_CHECK(context.open());
    TP_TRY(const auto findings, context.writer->check());
    for (const auto &finding : findings) print(finding);
    if (findings.empty())
        print("the store and the chains are whole");
    else
        ending = Exit::Findings;
    return {};
}

} // namespace

void addStatusCommands(CLI::App &app, Context &context, Command &chosen, Exit &ending) {
    auto format = std::make_shared<std::string>("text");
    auto *sub = app.add_subcommand("status", "pending saves, conflicts, quarantined entries, last synchronisation");
    sub->add_option("--format", *format)->check(CLI::IsMember({"text", "json"}));
    sub->callback([&chosen, &context, format] { chosen = [&context, format] { return status(context, *format); }; });
    app.add_subcommand("check", "integrity of the store and of the chains; exit 9 with findings")->callback([&chosen, &context, &ending] {
        chosen = [&context, &ending] { return check(context, ending); };
    });
}

} // namespace tp::cli
