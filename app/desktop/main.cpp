// territoires-partages: the application.
//   --profile DIR           the profile's folder (default: the user's data folder)
//   --language fr|en        the language of the window
//   --passphrase-file FILE  opens without asking, for scripts; or TP_PASSPHRASE
//   --screenshot-dir DIR    writes a picture of every page and ends
//   --help, --version       say so and end, also without a display
// Ends with 0, or with 1 when a script's passphrase does not open the profile. Started again for the same profile, it raises the window
// that is there and ends with 0.
#include "app/desktop/OneWindow.h"
#include "app/desktop/Program.h"
#include "app/desktop/Proxy.h"
#include "translations/Translations.h"
#include "ui/widgets/Accessible.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTextStream>

#include <fstream>

namespace {

std::string givenPassphrase(const QString &file) {
    std::string text;
    if (!file.isEmpty()) {
        std::ifstream in(file.toStdString(), std::ios::binary);
        std::getline(in, text);
        if (!text.empty() && text.back() == '\r') text.pop_back();
    } else {
        text = qEnvironmentVariable("TP_PASSPHRASE").toStdString();
    }
    return text;
}

// Before there is an application: one of the window ends the program where there is no display.
void sayWhatWasAsked(QCommandLineParser &parser, int argc, char **argv) {
    QStringList arguments;
    for (int at = 0; at < argc; ++at) arguments << QString::fromLocal8Bit(argv[at]);
    (void)parser.parse(arguments); // what Qt takes itself (-platform) is unknown here
    const bool version = parser.isSet(QStringLiteral("version"));
    if (!version && !parser.isSet(QStringLiteral("help")) && !parser.isSet(QStringLiteral("help-all"))) return;
    const QCoreApplication application(argc, argv);
    if (version) parser.showVersion();
    parser.showHelp(0);
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication::setApplicationName(QStringLiteral("territoires-partages"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QGuiApplication::setDesktopFileName(QStringLiteral("territoires-partages"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("The profile's folder."), QStringLiteral("DIR"),
                                     QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/profile"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language of the window for this run: fr or en."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-file"),
                                        QStringLiteral("Open without asking (for scripts); or TP_PASSPHRASE."), QStringLiteral("FILE"));
    const QCommandLineOption screenshots(QStringLiteral("screenshot-dir"), QStringLiteral("Write a picture of every page, then end."),
                                         QStringLiteral("DIR"));
    parser.addOptions({profile, language, passphrase, screenshots});
    sayWhatWasAsked(parser, argc, argv);
    QApplication application(argc, argv);
    parser.process(application);
    tp::desktop::applyProxy(tp::ui::proxySetting());

    tp::ui::Translations translations(application, parser.value(language));
    tp::ui::Theme theme(application);
    tp::ui::installAccessibility();
    tp::desktop::Options options{parser.value(profile).toStdString(), givenPassphrase(parser.value(passphrase)), parser.value(screenshots)};
    if (parser.isSet(passphrase) && options.passphrase.empty()) {
        QTextStream(stderr) << "territoires-partages: --passphrase-file cannot be read or is empty\n";
        return 1;
    }
    if (!options.screenshots.isEmpty() && options.passphrase.empty()) {
        QTextStream(stderr) << "territoires-partages: --screenshot-dir needs --passphrase-file or TP_PASSPHRASE\n";
        return 1;
    }
    const tp::desktop::OneWindow window(options.profile);
    if (window.isSecond() && options.passphrase.empty()) {
        QTextStream(stderr) << "territoires-partages: already open, its window was brought to the front\n";
        return 0;
    }
    tp::desktop::Program program(std::move(options), theme, translations);
    QObject::connect(&window, &tp::desktop::OneWindow::asked, &program, &tp::desktop::Program::raise);
    program.start();
    return QApplication::exec();
}
