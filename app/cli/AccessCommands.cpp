#include "app/cli/AccessCommands.h"

#include "app/cli/Online.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tp::cli {

namespace {

struct Given {
    std::string month, structure, format = "text";
};

QString qt(const std::string &utf8) { return QString::fromStdString(utf8); }

// What cannot be read here (not shared, erased since) has no name.
std::string nameOf(Context &context, const store::AccessLine &line) {
    if (!line.access.record) return {};
    const auto record = context.reader->get(line.access.type, *line.access.record);
    if (!record) return {};
    const auto name = record->fields.find("usualName");
    return name != record->fields.end() && name->second.text() ? *name->second.text() : std::string();
}

QJsonObject jsonOf(Context &context, const store::AccessLine &line) {
    const auto name = nameOf(context, line);
    QJsonArray filters;
    for (const auto &filter : line.access.filters) filters << qt(filter);
    return {{"at", qt(isoTime(line.atMs))},
            {"member", line.member ? QJsonValue(qt(context.reader->memberName(*line.member))) : QJsonValue()},
            {"memberId", line.member ? QJsonValue(qt(toText(*line.member))) : QJsonValue()},
            {"device", qt(toText(line.device))},
            {"action", qt(line.access.action)},
            {"type", qt(line.access.type)},
            {"record", line.access.record ? QJsonValue(qt(toText(*line.access.record))) : QJsonValue()},
            {"name", name.empty() ? QJsonValue() : QJsonValue(qt(name))},
            {"filters", filters},
            {"records", line.access.count ? QJsonValue(static_cast<qint64>(*line.access.count)) : QJsonValue()}};
}

void printLine(Context &context, const store::AccessLine &line) {
    std::string text = isoTime(line.atMs) + "\t" + (line.member ? context.reader->memberName(*line.member) : toText(line.device)) + "\t" +
                       line.access.action + "\t" + line.access.type;
    if (line.access.record) {
        const auto name = nameOf(context, line);
        text += "\t" + toText(*line.access.record) + "\t" + (name.empty() ? "(not readable here, or erased)" : name);
    }
    if (line.access.count) text += "\t" + std::to_string(*line.access.count) + " records";
    for (const auto &filter : line.access.filters) text += "\t" + filter;
    print(text);
}

Result<> logAccess(Context &context, const Given &given) {
    TP_CHECK(context.openToRead());
    auto structure = context.session->structure();
    if (!given.structure.empty()) { TP_TRY(structure, structureNamed(context, given.structure)); }
    std::vector<std::string> months{given.month};
    if (given.month.empty()) { TP_TRY(months, context.reader->accessMonths(structure)); }
    QJsonArray lines;
    std::uint64_t unreadable = 0;
    for (const auto &month : months) {
        TP_TRY(const auto log, context.reader->accessLog(structure, month, SIZE_MAX));
        unreadable += log.unreadable;
        for (const auto &line : log.lines) {
            if (given.format == "json")
                lines << jsonOf(context, line);
            else
                printLine(context, line);
        }
    }
    if (given.format == "json")
        print(QJsonDocument(QJsonObject{{"structure", qt(toText(structure))},
                                        {"structureName", qt(context.reader->structureName(structure))},
                                        {"lines", lines},
                                        {"unreadable", static_cast<qint64>(unreadable)}}));
    else if (unreadable)
        print(std::to_string(unreadable) + " entries cannot be read yet: another manager's laptop gives the key as it synchronises");
    return {};
}

} // namespace

void addAccessCommands(CLI::App &app, Context &context, Command &chosen) {
    auto given = std::make_shared<Given>();
    auto *log = app.add_subcommand("log", "what the program keeps a log of")->require_subcommand(1);
    auto *access = log->add_subcommand("access", "who opened which file and who exported what, newest first; for the structure's managers");
    access->add_option("--month", given->month, "YYYY-MM (UTC); all of the last twelve months otherwise");
    access->add_option("--structure", given->structure, "name, code or id; the laptop's own otherwise");
    access->add_option("--format", given->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    access->callback([&chosen, &context, given] { chosen = [&context, given] { return logAccess(context, *given); }; });
}

} // namespace tp::cli
