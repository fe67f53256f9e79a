// territoires-partages-demo: fills a demonstration consortium. Used by packaging/run only, never installed with the product; it writes
// through the same Writer as everybody.
//   territoires-partages-demo passphrase                        a fresh passphrase for the demonstration's profiles
//   territoires-partages-demo structures                        CODE;NAME of the seven
//   territoires-partages-demo writers                           CODE;NAME;ROLE;PERSON of the member who keeps each structure's records
//   territoires-partages-demo territories --profile DIR         saves the two territories (an administrator)
//   territoires-partages-demo fill --profile DIR --structure CODE [--until DATE]
//                                                               what the structure met, tried and decided; who has enrolled is named in it
//   territoires-partages-demo refer --profile DIR [--until DATE]
//                                                               sends the structure's referrals to others: opens their exchanges on the
//                                                               server, once the files are there
//   territoires-partages-demo answer --profile DIR --structure CODE [--until DATE]
//                                                               answers what the structure received, but for the newest
//   territoires-partages-demo received --profile DIR            how many it received; fails where there are none
// Passphrase from TP_PASSPHRASE. Exit 0, or 1 with one line on standard error. What is saved is not sent: `territoires-partages-cli sync`
// does that.
#include "app/demo/Referrals.h"
#include "core/base/IdValue.h"
#include "core/crypto/Passphrase.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace {

using namespace tp;
using demo::open;
using demo::Profile;

Result<> fillTerritories(const std::string &folder) {
    Profile profile;
    TP_CHECK(open(profile, folder));
    TP_CHECK(profile.writer->commit(domain::demoTerritories(domain::DemoPlan{}.seed)));
    return {};
}

// Records of a type, by the text of one of their fields.
Result<std::map<std::string, RecordId>> byText(store::Reader &reader, const char *type, const char *field) {
    store::Query query;
    query.type = type;
    TP_TRY(const auto records, reader.list(query));
    std::map<std::string, RecordId> out;
    for (const auto &record : records)
        if (const auto at = record.fields.find(field); at != record.fields.end() && at->second.text()) out[*at->second.text()] = record.id;
    return out;
}

Result<domain::DemoIds> idsIn(const Profile &profile) {
    TP_TRY(const auto reader, store::Reader::open(*profile.session));
    TP_TRY(const auto structures, byText(*reader, "structure", "code"));
    TP_TRY(const auto members, byText(*reader, "member", "name"));
    domain::DemoIds out;
    for (const auto &structure : domain::demoStructures()) {
        const auto at = structures.find(structure.code);
        if (at == structures.end()) return fail(Code::NotFound, "no structure " + std::string(structure.code));
        out.structures.push_back(StructureId{at->second.bytes});
    }
    for (const auto &member : domain::demoMembers()) {
        const auto at = members.find(member.name);
        out.members.push_back(at == members.end() ? std::nullopt : std::optional(MemberId{at->second.bytes}));
    }
    return out;
}

// Who noted it, where they have enrolled; else who fills.
void nameAuthor(domain::RecordChange &change, const MemberId &author) {
    if (change.type == "person") change.set["referent"] = idValue(author);
    if (change.type == "outing") change.set["startedBy"] = idValue(author);
}

Result<> fillStructure(const std::string &folder, const std::string &code, const std::string &until) {
    domain::DemoPlan plan;
    plan.until = until;
    TP_TRY(auto saves, domain::demoSaves(plan));
    Profile profile;
    TP_CHECK(open(profile, folder));
    TP_TRY(const auto ids, idsIn(profile));
    TP_TRY(auto programme, domain::demoProgramme(plan, saves, ids));
    const auto encounters = static_cast<std::ptrdiff_t>(saves.size());
    std::ranges::move(programme, std::back_inserter(saves));
    std::inplace_merge(saves.begin(), saves.begin() + encounters, saves.end(),
                       [](const domain::DemoSave &a, const domain::DemoSave &b) { return a.atMs < b.atMs; });
    std::size_t count = 0;
    for (auto &save : saves) {
        if (domain::demoStructures()[save.structure].code != code) continue;
        for (auto &change : save.changes) nameAuthor(change, ids.members[save.member].value_or(profile.session->member()));
        TP_CHECK(profile.writer->commit(save.changes));
        ++count;
    }
    std::printf("%s: %zu saves\n", code.c_str(), count);
    return count ? Result<>() : Result<>(fail(Code::NotFound, "no such structure in the demonstration"));
}

void printWriters() {
    std::vector<bool> seen(domain::demoStructures().size());
    for (const auto &member : domain::demoMembers()) {
        if (seen[member.structure]) continue;
        seen[member.structure] = true;
        const auto &structure = domain::demoStructures()[member.structure];
        std::printf("%s;%s;%s;%s\n", structure.code, structure.name, std::string(roleName(member.role)).c_str(), member.name);
    }
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication qt(argc, argv);
    if (!crypto::initialise()) return 1;
    std::string folder, structure, until = QDate::currentDate().addDays(-1).toString(Qt::ISODate).toStdString();
    Result<> done;
    CLI::App app("Territoires Partagés, demonstration consortium");
    app.require_subcommand(1);
    app.add_subcommand("passphrase")->callback([] {
        crypto::SystemRandom random;
        std::printf("%s\n", crypto::proposePassphrase(random).c_str());
    });
    app.add_subcommand("structures")->callback([] {
        for (const auto &each : domain::demoStructures()) std::printf("%s;%s\n", each.code, each.name);
    });
    app.add_subcommand("writers")->callback(printWriters);
    auto *territories = app.add_subcommand("territories");
    territories->add_option("--profile", folder)->required();
    territories->callback([&] { done = fillTerritories(folder); });
    auto *fill = app.add_subcommand("fill");
    fill->add_option("--profile", folder)->required();
    fill->add_option("--structure", structure)->required();
    fill->add_option("--until", until, "the last day, yesterday by default");
    fill->callback([&] { done = fillStructure(folder, structure, until); });
    auto *refer = app.add_subcommand("refer");
    refer->add_option("--profile", folder)->required();
    refer->add_option("--until", until);
    refer->callback([&] { done = demo::sendReferrals(folder, until); });
    auto *answer = app.add_subcommand("answer");
    answer->add_option("--profile", folder)->required();
    answer->add_option("--structure", structure)->required();
    answer->add_option("--until", until);
    answer->callback([&] { done = demo::answerReferrals(folder, structure, until); });
    auto *received = app.add_subcommand("received");
    received->add_option("--profile", folder)->required();
    received->callback([&] { done = demo::printReceived(folder); });
    CLI11_PARSE(app, argc, argv);
    if (!done) {
        std::fprintf(stderr, "territoires-partages-demo: %s: %s\n", codeName(done.error().code), done.error().detail.c_str());
        return 1;
    }
    return 0;
}
