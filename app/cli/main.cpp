// territoires-partages-cli: the same core as the application, without a window, for scripts, administrators and tests.
#include "app/cli/AccessCommands.h"
#include "app/cli/ConsortiumCommands.h"
#include "app/cli/ErasureCommands.h"
#include "app/cli/KitCommands.h"
#include "app/cli/NetCommands.h"
#include "app/cli/RecordCommands.h"
#include "app/cli/RescueCommands.h"
#include "app/cli/StatusCommands.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

int main(int argc, char **argv) {
    using namespace tp::cli;
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationName("territoires-partages-cli");
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    if (const auto ready = tp::crypto::initialise(); !ready) return static_cast<int>(report(ready.error()));

    Context context;
    Command chosen;
    Exit ending = Exit::Ok;
    CLI::App app("Territoires Partagés, command line");
    app.footer(exitHelp());
    app.require_subcommand(1);
    app.add_option("--profile", context.profile, "folder of the profile");
    app.add_option("--passphrase-file", context.passphraseFile, "first line of FILE; otherwise TP_PASSPHRASE");
    app.fallthrough();
    addRecordCommands(app, context, chosen);
    addNetCommands(app, context, chosen);
    addKitCommands(app, context, chosen);
    addRescueCommands(app, context, chosen);
    addConsortiumCommands(app, context, chosen);
    addErasureCommands(app, context, chosen);
    addAccessCommands(app, context, chosen);
    addStatusCommands(app, context, chosen, ending);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &help) { return app.exit(help); } catch (const CLI::ParseError &wrong) {
        return static_cast<int>(report({tp::Code::Invalid, wrong.what()}));
    }
    const auto done = chosen();
    context.noteWaiting();
    if (!done) return static_cast<int>(report(done.error()));
    return static_cast<int>(ending);
}
