// A main of its own: widgets need a QApplication that outlives every test.
#include "tests/support/ui/Quiet.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv) {
    tp::test::leaveOutWhatThePlatformLacks();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("territoires-partages-tests"));
    QApplication application(argc, argv);
    QSettings().clear();
    const tp::ui::Theme theme(application);
    return Catch::Session().run(argc, argv);
}
