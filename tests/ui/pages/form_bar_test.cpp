// Save and Cancel of a panel stay in view however many fields stand above them. Real stores, a window as low as a small laptop's.
#include "tests/ui/pages/Activities.h"
#include "tests/ui/pages/Pathways.h"
#include "ui/directory/DirectoryPage.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace tp;
using namespace tp::test;

namespace {
constexpr QSize smallPage{1146, 600};

bool standsWhole(const QWidget &one) { return one.isVisible() && one.visibleRegion().boundingRect().height() == one.height(); }
void checkBar(QWidget &page, const char *form) {
    settle();
    settle();
    INFO(form);
    for (const auto *button : {".save", ".cancel"}) CHECK(standsWhole(named<QWidget>(page, (std::string(form) + button).c_str())));
}
} // namespace

TEST_CASE("The bar of a form stands below its fields, which scroll: an entry of the directory, a referral") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    scene.backend.received();
    ui::DirectoryPage page(scene.backend, scene.context);
    present(page, smallPage);
    page.activated();
    settle();
    named<QPushButton>(page, "directory.addProfessional").click();
    checkBar(page, "professional.form");
    const auto *area = named<QWidget>(page, "professional.form").findChild<QScrollArea *>();
    REQUIRE(area);
    REQUIRE(area->verticalScrollBar()->maximum() > 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    checkBar(page, "professional.form");

    ui::DirectoryPage other(scene.backend, scene.context);
    present(other, smallPage);
    other.activated();
    other.showPart(QLatin1String(ui::referPart) + QString::fromStdString(toText(ines)));
    checkBar(other, "referral.form");
}

TEST_CASE("The bar of a form stands below its fields, which scroll: a session, its series, a step") {
    Activities at;
    at.page.resize(smallPage);
    const auto boxing = at.activity("Boxe");
    const auto session = at.session(boxing, "2026-11-26T14:00");
    at.open(session);
    at.press("session.change");
    checkBar(at.page, "session.form");
    at.press("session.form.cancel");
    at.open(boxing);
    at.press("activity.plan");
    checkBar(at.page, "plan.form");

    Pathways way;
    way.page.resize(smallPage);
    const auto ines = way.scene.person("Inès Bellanger");
    way.pathway(ines, "2026-03-02");
    way.scene.backend.received();
    way.open(ines);
    way.press("pathway.add");
    checkBar(way.page, "step.form");
}
