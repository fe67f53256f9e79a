// A program of its own main, because widgets need a QApplication that outlives every test.
#include "tests/support/ui/Quiet.h"
#include "tests/ui/pages/Scene.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv) {
    tp::test::leaveOutWhatThePlatformLacks();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("territoires-partages-tests"));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.0"));
    QApplication application(argc, argv);
    const QTemporaryDir settings; // of this process: others share its cases, at the same time
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QSettings().clear();
    const tp::ui::Theme theme(application);
    tp::ui::Translations translations(application); // French, as people see it
    tp::test::programTranslations = &translations;
    return Catch::Session().run(argc, argv);
}
