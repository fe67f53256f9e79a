// The try of the connection while the server takes its time: asked again, and answered late.
#include "tests/ui/pages/Scene.h"
#include "ui/settings/ProxySetting.h"
#include "ui/settings/SettingsPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace tp;
using namespace tp::test;

namespace {

struct ConnectionDesk { // the page over a scene
    ConnectionDesk() { present(page, {1146, 736}); }
    ~ConnectionDesk() { QSettings().remove("network"); }
    void pick(const char *name, Qt::Key key) { // by the keyboard
        auto &box = named<QComboBox>(page, name);
        box.setFocus();
        QTest::keyClick(&box, key);
    }
    Scene scene;
    ui::SettingsPage page{scene.backend, scene.context, theTheme(), *programTranslations};
};

} // namespace

TEST_CASE(
    "A second try of the connection asks with what stands now; the first is told no more, and an answer speaks of the proxy it used") {
    ConnectionDesk desk;
    auto &trust = desk.scene.backend.worldTrust;
    desk.pick("settings.proxy", Qt::Key_End);
    auto &host = named<QLineEdit>(desk.page, "settings.proxyHost");
    host.setFocus();
    QTest::keyClicks(&host, "wrong.calvados.example");
    QTest::keyClick(&host, Qt::Key_Return);
    REQUIRE(ui::proxySetting().isManual());
    const auto press = [&] { named<QPushButton>(desk.page, "settings.tryConnection").click(); };
    auto &says = named<QLabel>(desk.page, "settings.connection");
    const auto asking = [&] { return says.text().contains(QString::fromUtf8("est interrogé")); };
    trust.connection = fail(Code::Unreachable);
    trust.slow = true;
    press();
    CHECK(asking());
    SECTION("put right, and pressed again") {
        desk.pick("settings.proxy", Qt::Key_Home);
        trust.connection = {};
        trust.slow = false;
        press();
        CHECK(says.text().contains(QString::fromUtf8("Le serveur répond")));
        trust.answerNow(); // the first
        CHECK(says.text().contains(QString::fromUtf8("Le serveur répond")));
    }
    SECTION("put right, and not pressed again") {
        desk.pick("settings.proxy", Qt::Key_Home);
        trust.answerNow();
        CHECK(says.text().contains(QString::fromUtf8("peut-être le proxy")));
    }
    SECTION("chosen only afterwards") {
        desk.pick("settings.proxy", Qt::Key_Home);
        press();
        desk.pick("settings.proxy", Qt::Key_End);
        trust.answerNow(); // both
        CHECK(says.text().contains(QString::fromUtf8("Pas de réseau")));
        CHECK_FALSE(says.text().contains(QString::fromUtf8("peut-être le proxy")));
    }
}
