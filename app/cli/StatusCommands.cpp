#include "app/cli/StatusCommands.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tp::cli {

namespace {

QJsonArray warningsJson(const std::vector<store::Warning> &warnings) {
    QJsonArray list;
    for (const auto &one : warnings)
        list.append(QJsonObject{{"kind", store::warningName(one.kind)},
                                {"subject", QString::fromStdString(toHex(one.subject))},
                                {"since", QString::fromStdString(isoTime(one.atMs))},
                                {"detail", QString::fromStdString(one.detail)}});
    return list;
}

// What it means, and what to do.
const char *meaning(store::Warning::Kind kind) {
    switch (kind) {
    case store::Warning::Kind::Fork:
        return "the server shows two histories. The exchange is stopped; everything is kept here. Call the coordination; when an "
               "administrator says so, `check --accept-history` lets the server's present history stand";
    case store::Warning::Kind::Digest:
        return "server and laptop do not hold the same entries of a space, and exchanging them did not help";
    case store::Warning::Kind::Omission:
        return "something an entry names has never been received";
    case store::Warning::Kind::WrongKey:
        return "a key that does not match its commitment was refused";
    }
    return "";
}

void printWarnings(const std::vector<store::Warning> &warnings) {
    for (const auto &one : warnings)
        print(std::string("WARNING ") + store::warningName(one.kind) + ": " + meaning(one.kind) + " (since " + isoTime(one.atMs) + "; " +
              toHex(one.subject).substr(0, 16) + "; " + one.detail + ")");
}

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
            {"lastCompare", status.lastCompareMs ? QJsonValue(text(isoTime(*status.lastCompareMs))) : QJsonValue()},
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
    TP_TRY(const auto warnings, context.reader->warnings());
    auto json = statusJson(context, status);
    if (format == "json") {
        json["warnings"] = warningsJson(warnings);
        print(QJsonDocument(json));
        return {};
    }
    for (auto it = json.begin(); it != json.end(); ++it)
        print(it.key().toStdString() + ": " + it.value().toVariant().toString().toStdString());
    printWarnings(warnings);
    if (json["recoveryKitNeeded"].toBool())
        print(
            "WARNING: one administrator and no recovery kit: print one with `kit create`, or a forgotten passphrase loses the consortium");
    if (json["clockJumped"].toBool()) print("WARNING: this computer's clock has jumped; set it right, then `sync`");
    if (context.lease.state != store::Lease::State::Valid)
        print("WARNING: 60 days without a synchronisation hide everything but adding; `sync` before");
    return {};
}

Result<> acceptHistory(Context &context) {
    TP_CHECK(context.open());
    TP_TRY(const bool forked, context.writer->forked());
    if (!forked) return fail(Code::NotFound, "the server shows one history: there is nothing to accept");
    TP_CHECK(context.writer->acceptHistory());
    print("accepted; the next exchange sends again what the server lacks");
    return {};
}

Result<> check(Context &context, Exit &ending, bool accept) {
    TP_CHECK(context.open());
    if (accept) return acceptHistory(context);
    TP_TRY(const auto findings, context.writer->check());
    for (const auto &finding : findings) print(finding);
    TP_TRY(const auto warnings, context.reader->warnings());
    printWarnings(warnings);
    if (findings.empty() && warnings.empty())
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
    auto accept = std::make_shared<bool>(false);
    auto *checking = app.add_subcommand("check", "integrity of the store and of the chains, what the exchange found; exit 9 with findings");
    checking->add_flag("--accept-history", *accept,
                       "let the server's present history stand, when it shows two; an administrator decides that");
    checking->callback(
        [&chosen, &context, &ending, accept] { chosen = [&context, &ending, accept] { return check(context, ending, *accept); }; });
}

} // namespace tp::cli
