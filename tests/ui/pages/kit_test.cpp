// The recovery kit: made, put on paper, put away, and warned of until then. Real stores.
#include "tests/ui/pages/Scene.h"
#include "ui/onboarding/KitPage.h"
#include "ui/shell/StatusLine.h"

#include <QFile>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

TEST_CASE("The recovery kit is shown once, printed to a file on demand, and going on without it warns") {
    Scene scene;
    scene.backend.kit = std::string("tpk1:coffre.example.org:8443/7K3M-Q9TX");
    scene.backend.needsKit = true;
    ui::KitPage page(scene.backend, scene.context);
    present(page);
    named<QPushButton>(page, "skipKit").click();
    CHECK(scene.context.questions.size() == 1);
    CHECK(scene.context.opened.empty()); // nobody said yes
    named<QPushButton>(page, "makeKit").click();
    CHECK(named<QLabel>(page, "kitCode").text().contains("7K3M-Q9TX"));
    CHECK(named<QLabel>(page, "kit.of").text().contains("Amis de Jean Bosco")); // whose laptops it opens
    scene.backend.needsKit = false;                                             // as the log says from now on
    CHECK(scene.backend.isKitInHand());
    const ui::StatusLine status(scene.backend);
    CHECK(status.findChild<QWidget *>(QStringLiteral("status.kit"))); // it goes on warning
    CHECK_FALSE(named<QPushButton>(page, "kitDone").isEnabled());
    scene.context.path =
        QString::fromStdString(scene.world.dir.file("nowhere/kit.pdf")); // no such folder: it is said, and the kit is not done
    named<QPushButton>(page, "saveKit").click();
    CHECK_FALSE(named<QPushButton>(page, "kitDone").isEnabled());
    CHECK_FALSE(scene.context.toasts.back().contains("Enregistr"));
    scene.context.path = QString::fromStdString(scene.world.dir.file("kit.pdf"));
    named<QPushButton>(page, "saveKit").click();
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFile::permissions(scene.context.path) & others); // it holds the keys
    QFile file(scene.context.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    REQUIRE(named<QPushButton>(page, "kitDone").isEnabled());
    named<QPushButton>(page, "kitDone").click();
    CHECK_FALSE(scene.backend.isKitInHand());
    CHECK(scene.context.opened.size() == 1);
    CHECK(scene.context.opened.back().page == "today");
}

TEST_CASE("A kit whose paper nobody said to be put away is warned of after a new start too, until it is said") {
    Scene scene;
    scene.backend.kit = std::string("tpk1:coffre.example.org:8443/7K3M-Q9TX");
    scene.backend.needsKit = true;
    ui::KitPage page(scene.backend, scene.context);
    present(page);
    CHECK_FALSE(named<QPushButton>(page, "kitDone").isVisible());
    CHECK_FALSE(named<QLabel>(page, "kit.unsaid").isVisible());
    named<QPushButton>(page, "makeKit").click();
    REQUIRE(scene.backend.isKitInHand());

    StoreBackend started(scene.world, scene.mine, referent | administrator); // the program, started again
    CHECK(started.isKitInHand());
    const ui::StatusLine status(started);
    CHECK(status.findChild<QWidget *>(QStringLiteral("status.kit")));
    ui::KitPage again(started, scene.context);
    present(again);
    again.activated();
    CHECK(named<QLabel>(again, "kit.unsaid").isVisible());
    CHECK(named<QLabel>(again, "kitCode").text().isEmpty()); // nothing of it is kept
    REQUIRE(named<QPushButton>(again, "kitDone").isEnabled());
    named<QPushButton>(again, "kitDone").click();
    CHECK_FALSE(started.isKitInHand());
    CHECK_FALSE(named<QLabel>(again, "kit.unsaid").isVisible());

    StoreBackend later(scene.world, scene.mine, referent | administrator);
    CHECK_FALSE(later.isKitInHand());
}

TEST_CASE("A kit nobody saw, because the wait for the server was ended, is warned of and named as the one to withdraw") {
    Scene scene;
    scene.backend.needsKit = true;
    scene.backend.slow = true;
    scene.backend.kit = fail(Code::Unanswered);
    ui::KitPage page(scene.backend, scene.context);
    present(page);
    named<QPushButton>(page, "makeKit").click();
    SECTION("locked: no answer comes to anybody") { CHECK(scene.backend.isKitInHand()); }
    SECTION("stopped: the page says so") {
        scene.backend.needsKit = false; // the log has it
        scene.backend.answerNow();
        CHECK(named<QLabel>(page, "kit.unsaid").isVisible());
        CHECK(named<QLabel>(page, "kitCode").text().isEmpty());
        CHECK(named<QPushButton>(page, "makeKit").isEnabled());
        const ui::StatusLine status(scene.backend);
        CHECK(status.findChild<QWidget *>(QStringLiteral("status.kit")));

        scene.backend.kit = fail(Code::Unreachable); // another one, refused: the first may stand all the same
        named<QPushButton>(page, "makeKit").click();
        CHECK_FALSE(named<QPushButton>(page, "kitDone").isVisible()); // of neither, while it is asked for
        scene.backend.answerNow();
        CHECK(named<QLabel>(page, "kit.unsaid").isVisible());
        CHECK(named<QPushButton>(page, "kitDone").isVisible());
    }
    StoreBackend started(scene.world, scene.mine, referent | administrator); // the program, started again
    CHECK(started.isKitInHand());
}

TEST_CASE("A kit that was refused is none: nothing is said of its paper") {
    Scene scene;
    scene.backend.needsKit = true;
    ui::KitPage page(scene.backend, scene.context);
    present(page);
    named<QPushButton>(page, "makeKit").click(); // no network
    CHECK_FALSE(scene.backend.isKitInHand());
    CHECK_FALSE(named<QLabel>(page, "kit.unsaid").isVisible());
    CHECK_FALSE(named<QPushButton>(page, "kitDone").isVisible());
}

TEST_CASE("Of another kit whose making was stopped the page speaks; nothing warns, where there is one") {
    Scene scene;
    scene.backend.kit = fail(Code::Unanswered);
    ui::KitPage page(scene.backend, scene.context);
    present(page);
    named<QPushButton>(page, "makeKit").click();
    CHECK(named<QLabel>(page, "kit.unsaid").isVisible());
    CHECK_FALSE(scene.backend.isKitInHand());
}

TEST_CASE("Where there is a kit already, leaving its page asks nothing and leads back to where one came from") {
    Scene scene;
    ui::KitPage page(scene.backend, scene.context);
    present(page);
    page.activated();
    page.showPart(QLatin1String(ui::ofStructuresPart));
    named<QPushButton>(page, "skipKit").click();
    CHECK(scene.context.questions.empty());
    REQUIRE(scene.context.opened.size() == 1);
    CHECK(scene.context.opened.back().page == "consortium");
    CHECK(scene.context.opened.back().part == "structures");
    page.activated(); // by the status line, say
    named<QPushButton>(page, "skipKit").click();
    CHECK(scene.context.opened.back().page == "today");
}
