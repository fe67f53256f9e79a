#include "app/cli/RescueCommands.h"

#include "app/cli/Online.h"
#include "app/cli/RecordJson.h"
#include "core/sync/RescueActs.h"

namespace tp::cli {

namespace {

struct Arguments {
    std::string file, device, format = "text";
    std::vector<std::size_t> items;
};

// A rescue file, or what of a device is set aside on this one.
Result<identity::RescueFile> workOf(Context &context, const Arguments &given) {
    if (given.file.empty() == given.device.empty()) return fail(Code::Invalid, "either FILE or --set-aside DEVICE");
    if (given.device.empty()) return sync::readRescue(storeOf(context), given.file);
    TP_TRY(const auto device, parseId<DeviceId>(given.device));
    return context.writer->setAsideWork(device);
}

const char *stateName(store::RescueState state) {
    switch (state) {
    case store::RescueState::ToAdopt:
        return "toAdopt";
    case store::RescueState::Known:
        return "known";
    case store::RescueState::Erased:
        return "erased";
    case store::RescueState::Refused:
        return "refused";
    }
    return "refused";
}

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

Result<> write(Context &context, const Arguments &given) {
    TP_CHECK(context.open());
    TP_TRY(const auto count, sync::writeRescue(storeOf(context), given.file));
    print(count == 0 ? std::string("everything has been sent: no file was written")
                     : std::to_string(count) + " entries written; a member of your structure takes them up with `rescue push`");
    return {};
}

QJsonObject itemJson(std::size_t number, const store::RescueItem &item, store::Reader &reader) {
    QJsonObject json{{"item", static_cast<qint64>(number)},
                     {"record", recordJson({item.record, item.type, item.fields}, reader)},
                     {"writtenAt", text(isoTime(item.writtenMs))},
                     {"state", stateName(item.state)}};
    if (item.state == store::RescueState::Refused) json["reason"] = codeName(item.reason.code);
    if (!item.refusedThere.empty()) json["refusedThere"] = text(item.refusedThere);
    return json;
}

Result<> listSetAside(Context &context) {
    TP_TRY(const auto all, context.reader->quarantineCounts());
    std::map<DeviceId, std::uint64_t> counts;
    for (const auto &one : all)
        if (one.judged && one.device != context.session->device()) counts[one.device] += one.count;
    if (counts.empty()) print("nothing of another laptop is set aside here; a rescue file is given by name");
    for (const auto &[device, count] : counts) print(toText(device) + "\t" + std::to_string(count) + " set aside here");
    return {};
}

Result<> show(Context &context, const Arguments &given) {
    TP_CHECK(context.openToRead());
    if (given.file.empty() && given.device.empty()) return listSetAside(context);
    TP_TRY(const auto file, workOf(context, given));
    TP_TRY(const auto review, context.writer->reviewRescue(file));
    if (given.format == "json") {
        QJsonArray items;
        for (std::size_t i = 0; i < review.items.size(); ++i) items.append(itemJson(i + 1, review.items[i], *context.reader));
        print(QJsonDocument(QJsonObject{{"author", text(context.reader->memberName(review.member))},
                                        {"device", text(toText(review.device))},
                                        {"written", text(isoTime(review.writtenMs))},
                                        {"items", items}}));
        return {};
    }
    print((given.device.empty() ? "written by " : "set aside here, by ") + context.reader->memberName(review.member) + " on " +
          isoTime(review.writtenMs));
    for (const auto &[type, count] : review.perType()) print(std::to_string(count) + " to take up: " + type);
    for (std::size_t i = 0; i < review.items.size(); ++i)
        print(std::to_string(i + 1) + "\t" + review.items[i].type + "\t" + isoTime(review.items[i].writtenMs) + "\t" +
              stateName(review.items[i].state));
    return {};
}

// What the server has meanwhile (sent after all, erased) must be known first.
Result<> push(Context &context, const Arguments &given) {
    TP_CHECK(context.open());
    // Everything of a file is its author's wish; of what is set aside somebody has to choose: that computer may have been stolen.
    if (!given.device.empty() && given.items.empty())
        return fail(Code::Invalid, "--set-aside: choose with --item what `rescue show` lists");
    TP_TRY(const auto file, workOf(context, given)); // before the exchange, which may change what is set aside and its numbers
    TP_CHECK(synchronise(context));
    std::vector<std::size_t> chosen;
    for (const auto item : given.items) {
        if (item < 1 || item > file.entries.size()) return fail(Code::Invalid, "--item: a number that `rescue show` gives");
        chosen.push_back(item - 1);
    }
    if (given.items.empty())
        for (std::size_t i = 0; i < file.entries.size(); ++i) chosen.push_back(i);
    TP_TRY(const auto rescued, context.writer->adoptRescue(file, chosen));
    TP_CHECK(sendWhatIsLeft(context));
    print(std::to_string(rescued.adopted) + " taken up, " + std::to_string(rescued.known) + " here already, " +
          std::to_string(rescued.erased) + " of erased files not taken up, " + std::to_string(rescued.refused) + " refused, " +
          std::to_string(rescued.left) + " left");
    return {};
}

} // namespace

void addRescueCommands(CLI::App &app, Context &context, Command &chosen) {
    auto given = std::make_shared<Arguments>();
    auto run = [&chosen](CLI::App *sub, Command work) { sub->callback([&chosen, work = std::move(work)] { chosen = work; }); };
    auto *rescue = app.add_subcommand("rescue", "work that a laptop could not send")->require_subcommand(1);
    auto *writing = rescue->add_subcommand("write", "what this profile has not sent, sealed to its structure");
    writing->add_option("--out", given->file, "the file, on a USB key for instance")->required();
    run(writing, [&context, given] { return write(context, *given); });
    auto *showing = rescue->add_subcommand("show", "who wrote a rescue file, when, and each thing in it");
    showing->add_option("FILE", given->file);
    showing->add_option("--set-aside", given->device, "instead of a file: what of this device (see `devices`) counts no more here");
    showing->add_option("--format", given->format)->check(CLI::IsMember({"text", "json"}));
    run(showing, [&context, given] { return show(context, *given); });
    auto *pushing = rescue->add_subcommand("push", "take it up as your own, marked with whom it comes from, and send it");
    pushing->add_option("FILE", given->file);
    pushing->add_option("--set-aside", given->device, "instead of a file: what of this device counts no more here");
    pushing->add_option("--item", given->items, "only this one of `rescue show` (its whole save); may be repeated");
    run(pushing, [&context, given] { return push(context, *given); });
}

} // namespace tp::cli
