// The settings of a laptop: what takes effect at once, what the diagnostics hold, where the window comes back.
#include "tests/ui/pages/Scene.h"
#include "tests/ui/shell/Desk.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/settings/ProxySetting.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/OpenForms.h"
#include "ui/shell/Rail.h"
#include "ui/shell/WindowPlace.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Button.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QStyle>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#include <array>
#include <catch2/catch_approx.hpp>
#include <set>

using namespace tp;
using namespace tp::test;
using Catch::Approx;

namespace {

struct SettingsDesk { // the page over a scene
    explicit SettingsDesk(QSize size = {1146, 736}) { present(page, size); }
    ~SettingsDesk() { // the settings are the program's: the next test finds them as they were
        theTheme().choose(ui::Theme::Choice::System);
        theTheme().chooseTextSize(100);
        QSettings().remove("network");
        QSettings().remove("window");
    }
    void pick(const char *name, Qt::Key key) { // by the keyboard
        auto &box = named<QComboBox>(page, name);
        box.setFocus();
        QTest::keyClick(&box, key);
    }
    Scene scene;
    ui::SettingsPage page{scene.backend, scene.context, theTheme(), *programTranslations};
};

double pointsOf(QWidget &page, ui::Type type) { // of the first label of that type
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->property(ui::typeProperty).isValid() && label->property(ui::typeProperty).toInt() == static_cast<int>(type))
            return label->font().pointSizeF();
    return 0;
}

} // namespace

TEST_CASE("Light and dark are chosen with the arrows, are seen at once and remembered") {
    SettingsDesk desk;
    REQUIRE(!ui::tokens().dark);
    desk.pick("settings.appearance", Qt::Key_End);
    CHECK(ui::tokens().dark);
    CHECK(desk.page.palette().color(QPalette::Window) == ui::darkTokens().window);
    CHECK(QSettings().value("appearance") == "dark");
    desk.pick("settings.appearance", Qt::Key_Up);
    CHECK(desk.page.palette().color(QPalette::Window) == ui::lightTokens().window);
}

TEST_CASE("The text grows to twice its size at once: labels of every kind, fields, and what is measured by a font") {
    SettingsDesk desk;
    auto &field = named<QLineEdit>(desk.page, "settings.old");
    const auto title = pointsOf(desk.page, ui::Type::Title), small = pointsOf(desk.page, ui::Type::Small);
    const auto body = field.font().pointSizeF();
    const int high = ui::controlHeight(), fieldHigh = field.sizeHint().height();
    desk.pick("settings.textSize", Qt::Key_End);
    CHECK(theTheme().textSize() == 200);
    CHECK(pointsOf(desk.page, ui::Type::Title) == Approx(2 * title));
    CHECK(pointsOf(desk.page, ui::Type::Small) == Approx(2 * small));
    CHECK(field.font().pointSizeF() == Approx(2 * body));
    desk.pick("settings.appearance", Qt::Key_End); // another style sheet gives nobody the old font back
    CHECK(pointsOf(desk.page, ui::Type::Title) == Approx(2 * title));
    CHECK(ui::controlHeight() > high);
    CHECK(field.sizeHint().height() > fieldHigh);
    CHECK(QSettings().value("textSize").toInt() == 200);
    CHECK(named<QLabel>(desk.page, "settings.later").isVisible()); // this page's window cannot be made again: said
    desk.pick("settings.textSize", Qt::Key_Home);
    CHECK(pointsOf(desk.page, ui::Type::Title) == Approx(title));
}

TEST_CASE("What is drawn beside words grows with them: boxes to tick, round ones, icons of fields and of buttons") {
    const SettingsDesk desk;
    const auto measured = [] {
        const QCheckBox box;
        const QRadioButton radio;
        const QLineEdit field;
        const ui::Button bare(ui::Button::Kind::Secondary, "bare", "Words"),
            withIcon(ui::Button::Kind::Secondary, "withIcon", "Words", nullptr, "plus");
        const auto &style = *box.style();
        return std::array{style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box),
                          style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, &radio),
                          style.pixelMetric(QStyle::PM_SmallIconSize, nullptr, &field),
                          withIcon.sizeHint().width() - bare.sizeHint().width()};
    };
    const auto usual = measured();
    theTheme().chooseTextSize(200);
    const auto large = measured();
    for (std::size_t at = 0; at < usual.size(); ++at) {
        INFO(at << ": " << usual[at] << " and " << large[at]);
        CHECK(usual[at] > 0);
        CHECK(large[at] >= 1.7 * usual[at]); // edges and gaps around them stay
    }
}

TEST_CASE("Tabs that do not fit at twice the size have arrows one can aim at, and each is seen once it is chosen") {
    const SettingsDesk desk;
    theTheme().chooseTextSize(200);
    QWidget window;
    window.resize(900, 200);
    QTabBar tabs(&window);
    tabs.setExpanding(false);
    for (const auto *title : {"Members and laptops", "Structures", "Erasures", "Synchronisation", "Access log", "Words and fields"})
        tabs.addTab(title);
    REQUIRE(tabs.sizeHint().width() > window.width());
    tabs.setGeometry(0, 0, window.width(), tabs.sizeHint().height());
    present(window, window.size());
    settle();
    int arrows = 0;
    for (const auto *arrow : tabs.findChildren<QToolButton *>()) {
        if (!arrow->isVisible()) continue;
        ++arrows;
        CHECK(arrow->width() >= 28);
        CHECK(arrow->height() >= 28);
    }
    CHECK(arrows == 2);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        INFO(tab);
        tabs.setCurrentIndex(tab);
        settle();
        CHECK(tabs.rect().contains(tabs.tabRect(tab).center()));
    }
}

TEST_CASE("A size of the text that is none of ours is the usual one") {
    theTheme().chooseTextSize(1000);
    CHECK(theTheme().textSize() == 100);
}

TEST_CASE("The wheel scrolls over a setting and changes nothing") {
    SettingsDesk desk;
    auto &box = named<QComboBox>(desk.page, "settings.appearance");
    QWheelEvent turn(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(&box, &turn);
    CHECK(box.currentIndex() == 0);
    CHECK(!ui::tokens().dark);
}

TEST_CASE("In another language the window is made again, with what was typed kept; not while a form is open") {
    Scene scene;
    const auto noted = scene.encounter("2026-11-24T14:18", "Arrêt Grande Delle");
    NoOnboarding onboarding;
    ui::Translations translations(*qApp, "fr");
    ui::MainWindow window(scene.backend, onboarding, {ui::todayPage(), ui::encountersPage(), ui::settingsPage(theTheme(), translations)});
    window.setPrompter(&scene.context);
    present(window, {1366, 768});
    std::optional<ui::PageTarget> asked;
    const auto choose = [&](const char *language) {
        window.open({"settings", {}});
        auto &box = named<QComboBox>(window, "settings.language");
        box.setCurrentIndex(box.findData(QString::fromLatin1(language)));
        emit box.activated(box.currentIndex());
    };
    CHECK_FALSE(window.remakeWindow({"settings", {}})); // nobody would make it again
    CHECK(named<QWidget>(window, "page.today").isEnabled());

    QObject::connect(&window, &ui::MainWindow::remakeAsked, [&](const ui::PageTarget &then) { asked = then; });
    window.open({"encounters", noted});
    QTest::keyClick(window.focusWidget(), Qt::Key_F2); // the form opens
    REQUIRE(ui::hasOpenForm(window));
    choose("en");
    CHECK(translations.language() == "en");
    CHECK_FALSE(asked);
    CHECK(named<QLabel>(window, "settings.later").isVisible());
    window.open({"encounters", {}});
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    REQUIRE_FALSE(ui::hasOpenForm(window));

    window.open({"today", {}});
    auto &note = named<QPlainTextEdit>(window, "capture.note");
    note.setFocus();
    QTest::keyClicks(&note, "Elle attend une");
    choose("fr");
    REQUIRE(asked);
    CHECK(asked->page == "settings");
    CHECK(asked->part == "language");                             // where the keyboard was
    CHECK(must(scene.mine.reader->draft("capture")).has_value()); // at once, and not a second later
    CHECK_FALSE(note.isEnabled());                                // nothing is typed into what goes
}

TEST_CASE("The settings stand in the rail above the lock, with a key's way to them") {
    Scene scene;
    NoOnboarding onboarding;
    ui::MainWindow window(scene.backend, onboarding, {ui::todayPage(), ui::settingsPage(theTheme(), *programTranslations)});
    present(window, {1366, 768});
    auto &button = named<ui::NavButton>(window, "rail.settings");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(window.currentPage() == "settings");
    CHECK(button.isChecked());
    CHECK(window.focusWidget()->objectName() == "settings.appearance");
}

TEST_CASE("A proxy by hand counts once it is whole, and is told at once; the try of the connection answers in words") {
    SettingsDesk desk;
    using Kind = ui::ProxySetting::Kind;
    CHECK(ui::proxySetting() == ui::ProxySetting{});
    CHECK_FALSE(named<QLineEdit>(desk.page, "settings.proxyHost").isVisible());
    desk.pick("settings.proxy", Qt::Key_End);
    auto &host = named<QLineEdit>(desk.page, "settings.proxyHost");
    REQUIRE(host.isVisible());
    CHECK(ui::proxySetting().kind == Kind::System); // no name yet
    CHECK(desk.scene.context.settingsChanges == 0);
    QTest::keyClicks(&host, " proxy.calvados.example ");
    QTest::keyClick(&host, Qt::Key_Return);
    CHECK(ui::proxySetting() == ui::ProxySetting{Kind::Http, "proxy.calvados.example", 8080});
    CHECK(desk.scene.context.settingsChanges == 1);
    auto &port = named<QSpinBox>(desk.page, "settings.proxyPort");
    port.setFocus();
    port.selectAll();
    QTest::keyClicks(&port, "3128");
    QTest::keyClick(&port, Qt::Key_Return);
    CHECK(ui::proxySetting().port == 3128);

    auto &says = named<QLabel>(desk.page, "settings.connection");
    named<QPushButton>(desk.page, "settings.tryConnection").click();
    CHECK(says.isVisible());
    const auto well = says.text();
    desk.scene.backend.worldTrust.connection = fail(Code::Unreachable, "CANARY connection refused");
    named<QPushButton>(desk.page, "settings.tryConnection").click();
    CHECK(says.text() != well);
    CHECK(says.text().contains(QString::fromUtf8("Pas de réseau")));
    CHECK_FALSE(says.text().contains("CANARY"));
    desk.pick("settings.proxy", Qt::Key_Home);
    CHECK(ui::proxySetting().kind == Kind::System);
    CHECK_FALSE(host.isVisible());
    CHECK(named<QLabel>(desk.page, "settings.server").text() == QString::fromStdString(desk.scene.backend.worldTrust.server().address));
}

TEST_CASE("Address and key of the server are heard as they are read; who tries the connection by the keyboard stays where it was") {
    SettingsDesk desk;
    for (const auto *name : {"settings.server", "settings.pin"}) {
        auto &label = named<QLabel>(desk.page, name);
        REQUIRE_FALSE(label.text().isEmpty());
        CHECK(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name) == label.text());
    }
    auto &button = named<QPushButton>(desk.page, "settings.tryConnection");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(named<QLabel>(desk.page, "settings.connection").isVisible());
    CHECK(desk.page.window()->focusWidget() == &button);
    CHECK(button.isEnabled());
}

TEST_CASE("Tab goes through the settings as they are read") {
    SettingsDesk desk;
    auto &first = named<QComboBox>(desk.page, "settings.appearance");
    QStringList chain{first.objectName()};
    for (auto *one = first.nextInFocusChain(); one != &first; one = one->nextInFocusChain()) chain << one->objectName();
    qsizetype before = -1;
    for (const auto *name : {"appearance", "textSize", "language", "spelling", "proxy", "proxyHost", "proxyPort", "tryConnection",
                             "minutes", "quick", "lockNow", "old", "new", "propose", "again", "change", "diagnostics", "saveDiagnostics"}) {
        const auto at = chain.indexOf(QLatin1String("settings.") + QLatin1String(name));
        INFO(name);
        CHECK(at > before);
        before = at;
    }
}

TEST_CASE("The diagnostics hold nothing of anybody: not one word of a store full of them, no id, no address, no path") {
    SettingsDesk desk;
    auto &scene = desk.scene;
    const std::string canary = "Zorglubine";
    ui::setProxySetting({ui::ProxySetting::Kind::Http, QString::fromStdString(canary) + ".example", 3128});
    std::vector<RecordId> ids;
    int filled = 0;
    const auto person = scene.person(canary);
    for (const auto &type : schema::recordTypes()) { // every text field of every type, as far as the type can be written so
        if (type.writtenOnce || std::set<std::string>{"structure", "member", "erasure"}.contains(type.name)) continue; // named by the scene
        std::map<std::string, Value> fields;
        for (const auto &field : type.fields) {
            using schema::Kind;
            if (field.kind == Kind::Text || field.kind == Kind::LongText) fields[field.name] = canary + " " + field.name;
            if (field.kind == Kind::Phone) fields[field.name] = "06 39 98 12 40";
            if (!field.is(schema::Required)) continue;
            if (field.kind == Kind::Reference) fields[field.name] = Scene::bytes(person);
            if (field.kind == Kind::DateTime) fields[field.name] = "2026-11-24T14:18";
            if (field.kind == Kind::Date) fields[field.name] = "2026-11-24";
            if (field.kind == Kind::Structure) fields[field.name] = Scene::bytes(scene.mine.structure);
            if (field.kind == Kind::Member) fields[field.name] = Scene::bytes(scene.mine.member);
        }
        const auto id = newUuid7<RecordId>(scene.world.clock.nowMs(), scene.world.random);
        const bool isPerson = std::string_view(type.name) == "person";
        for (const auto &file : {std::optional<RecordId>(), std::optional(isPerson ? id : person)})
            if (scene.mine.writer->commit(std::vector{domain::RecordChange{id, type.name, true, file, fields}})) {
                ids.push_back(id);
                ++filled;
                break;
            }
    }
    CHECK(filled >= 4); // person and encounter among them
    scene.encounter("2026-11-24T14:18", canary + " la place", {{"note", canary + " dort chez un ami"}});
    must(scene.mine.writer->saveDraft("capture", Bytes{'Z', 'o', 'r', 'g'}));
    scene.backend.state.phase = sync::SyncState::Phase::Waiting;
    scene.backend.state.problem = Error{Code::Unreachable, canary + " refused"};
    desk.page.activated();

    const auto shown = named<QPlainTextEdit>(desk.page, "settings.diagnostics").toPlainText();
    CHECK(shown.contains("\"waiting\"")); // the phase by its own name
    QTemporaryDir folder;
    scene.context.path = folder.filePath("diagnostics.json");
    named<QPushButton>(desk.page, "settings.saveDiagnostics").click();
    QFile file(scene.context.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto saved = file.readAll();
    CHECK(QString::fromUtf8(saved) == shown); // word for word
    CHECK(scene.context.proposedName.endsWith("-2026-11-24.json"));

    const auto folded = saved.toLower();
    CHECK_FALSE(folded.contains("zorg"));
    for (const auto *words : {"grande delle", "samira", "awa sarr", "jean bosco", "caen", "06 39", "refused"})
        CHECK_FALSE(folded.contains(words));
    for (const auto &id : ids) CHECK_FALSE(folded.contains(QByteArray::fromStdString(toHex(id.view()))));
    CHECK_FALSE(folded.contains(QByteArray::fromStdString(toHex(scene.mine.member.view()))));
    const auto server = scene.backend.worldTrust.server();
    CHECK_FALSE(folded.contains(QByteArray::fromStdString(server.address)));
    CHECK_FALSE(folded.contains(QByteArray::fromStdString(toHex(server.pin.view())).left(12)));
    CHECK_FALSE(folded.contains(QByteArray::fromStdString(scene.mine.folder.string()).toLower()));
    if (const auto host = QSysInfo::machineHostName().toLower().toUtf8(); host.size() > 4) CHECK_FALSE(folded.contains(host));
    for (const auto *name : {"USER", "HOME"})
        if (const auto value = qgetenv(name).toLower(); value.size() > 4) CHECK_FALSE(folded.contains(value));

    // And it is worth having.
    const auto json = QJsonDocument::fromJson(saved).object();
    const auto sections = json.keys();
    CHECK(sections == QStringList{"computer", "consortium", "exchange", "madeAt", "program", "settings", "store"});
    CHECK(json["store"].toObject()["records"].toObject()["encounter"].toInt() >= 1);
    CHECK(json["exchange"].toObject()["problem"] == "unreachable");
    CHECK(json["settings"].toObject()["proxy"] == "http");
    CHECK(json["program"].toObject()["sqlcipher"].toString().startsWith('4'));
    CHECK(json["program"].toObject()["storeFormat"].toInt() > 0);

    scene.context.path = "/nowhere/at/all.json";
    named<QPushButton>(desk.page, "settings.saveDiagnostics").click();
    CHECK(scene.context.toasts.last().contains(QString::fromUtf8("Aucun fichier")));
}

TEST_CASE("A window comes back where it stood, and inside what is visible when its screen is gone") {
    const QRect laptop(0, 0, 1366, 728), beside(1366, -200, 1920, 1040);
    CHECK(ui::visiblePlace({100, 50, 1100, 600}, {laptop, beside}) == QRect(100, 50, 1100, 600));
    CHECK(ui::visiblePlace({1500, -100, 1366, 768}, {laptop, beside}) == QRect(1500, -100, 1366, 768));
    const auto back = ui::visiblePlace({1500, -100, 1366, 768}, {laptop}); // the second screen was unplugged
    CHECK(laptop.contains(back));
    CHECK(back.width() == 1366);
    CHECK(ui::visiblePlace({-300, 20, 900, 600}, {laptop}) == QRect(0, 20, 900, 600)); // half outside: drawn in
    CHECK(ui::visiblePlace({900, 500, 900, 600}, {laptop}) == QRect(466, 128, 900, 600));
    CHECK(ui::visiblePlace({0, 0, 3000, 2000}, {laptop}) == laptop);           // never larger than the screen
    CHECK(laptop.contains(ui::visiblePlace({1340, 300, 900, 600}, {laptop}))); // a sliver in sight
    CHECK(ui::visiblePlace({10, 10, 500, 400}, {}) == QRect(10, 10, 500, 400));

    QSettings().remove("window");
    QWidget first;
    ui::placeWindow(first, {640, 480});
    CHECK(first.size() == QSize(640, 480));
    const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect stood(screen.left() + 30, screen.top() + 40, 500, 300);
    first.setGeometry(stood);
    ui::rememberPlace(first);
    QWidget next;
    ui::placeWindow(next, {640, 480});
    CHECK(next.geometry() == stood);
    QSettings().setValue("window/place", QRect(9000, 9000, 500, 300));
    QWidget lost;
    ui::placeWindow(lost, {640, 480});
    CHECK(screen.contains(lost.geometry()));
    QSettings().remove("window");
}
