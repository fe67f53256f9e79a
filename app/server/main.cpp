// territoires-partages-server: the consortium's server. A composition root: it only reads the command line and reports.
#include "app/server/Backup.h"
#include "app/server/Init.h"
#include "app/server/Serve.h"
#include "app/server/Status.h"
#include "core/crypto/Crypto.h"

#include <CLI/CLI.hpp>

#include <sys/stat.h>

#include <iostream>

namespace {

// Documented in --help.
enum Exit { done = 0, failed = 1, usage = 2, folder = 3, address = 4 };

int exitOf(const tp::Error &error) {
    switch (error.code) {
    case tp::Code::Invalid:
        return usage;
    case tp::Code::NotFound:
    case tp::Code::StoreBusy:
    case tp::Code::StoreCorrupt:
    case tp::Code::StoreForeign:
    case tp::Code::StoreNewer:
        return folder;
    case tp::Code::Io:
        return address;
    default:
        return failed;
    }
}

} // namespace

int main(int argc, char **argv) {
    CLI::App app("The server of a Territoires Partagés consortium: an ordered log of sealed entries it cannot read.");
    app.footer("Exit codes: 0 done; 1 failed; 2 wrong arguments; 3 the data folder is missing, in use, damaged or not ours;\n"
               "4 a file, the certificate or the address cannot be used. Errors are one line on standard error.");
    app.require_subcommand(1);

    tp::app::InitOptions init;
    auto *initCommand =
        app.add_subcommand("init", "Make a data folder, a certificate and the first administrator's invitation (last line)");
    initCommand->add_option("--data", init.folder, "Folder to make; it must be empty or not exist")->required();
    initCommand->add_option("--name", init.name, "Name of the consortium")->required();
    initCommand->add_option("--listen", init.listen, "HOST:PORT as devices will dial it")->required();

    tp::app::ServeOptions serve;
    auto *serveCommand = app.add_subcommand("serve", "Answer devices until SIGTERM; tls.crt and tls.key of the folder are used");
    serveCommand->add_option("--data", serve.folder, "Folder made by init")->required();
    serveCommand->add_option("--listen", serve.listen, "HOST:PORT to listen on; port 0: any free one")->required();

    std::string statusFolder, format = "text";
    auto *statusCommand = app.add_subcommand("status", "What the server holds, in numbers");
    statusCommand->add_option("--data", statusFolder, "Folder made by init")->required();
    statusCommand->add_option("--format", format, "text or json")->check(CLI::IsMember({"text", "json"}));

    std::string backupFolder, backupFile;
    auto *backupCommand = app.add_subcommand("backup", "Copy the database into one file, beside a running server or not");
    backupCommand->add_option("--data", backupFolder, "Folder made by init")->required();
    backupCommand->add_option("--out", backupFile, "File to make; it must not exist. The TLS key is not in it")->required();

    auto *restoreCommand = app.add_subcommand("restore", "Put a backup in the place of the database; the server must be stopped");
    restoreCommand->add_option("--data", backupFolder, "Folder of the server")->required();
    restoreCommand->add_option("--from", backupFile, "File made by backup")->required();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0) return app.exit(error); // --help
        std::cerr << "territoires-partages-server: " << error.what() << std::endl;
        return usage;
    }
    umask(077); // whatever is created is its owner's alone
    auto result = tp::crypto::initialise();
    if (result) {
        result = initCommand->parsed()      ? tp::app::runInit(init)
                 : serveCommand->parsed()   ? tp::app::runServe(serve)
                 : backupCommand->parsed()  ? tp::app::runBackup(backupFolder, backupFile)
                 : restoreCommand->parsed() ? tp::app::runRestore(backupFolder, backupFile)
                                            : tp::app::runStatus(statusFolder, format == "json");
    }
    if (result) return done;
    const auto &error = result.error();
    std::cerr << "territoires-partages-server: " << (error.detail.empty() ? tp::codeName(error.code) : error.detail) << std::endl;
    return exitOf(error);
}
