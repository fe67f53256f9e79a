// An opening that lasts, at the locked page.
#include "tests/ui/pages/Scene.h"
#include "ui/onboarding/UnlockPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace tp;
using namespace tp::test;
using Of = store::Progress::Of;

namespace {
class LastingOnboarding final : public ui::Onboarding { // an opening is answered when it is stopped
public:
    [[nodiscard]] bool hasProfile() const override { return true; }
    [[nodiscard]] std::string proposePassphrase() override { return {}; }
    void enrol(const std::string &, const std::string &, const std::string &, ui::Answer<> answer) override { answer(fail(Code::Invalid)); }
    void unlock(const std::string &, ui::Answer<> answer) override { waits = std::move(answer); }
    void unlockWithKit(const std::string &, ui::Answer<> answer) override { waits = std::move(answer); }
    void stopWork(Of what) override {
        stopped = what;
        if (what == Of::Opening) std::exchange(waits, {})(fail(Code::Cancelled));
    }
    ui::Answer<> waits;
    Of stopped = Of::Nothing;
};
} // namespace

TEST_CASE("An opening that lasts tells how far it is, is stopped, says that nothing is lost, and can be asked for again") {
    LastingOnboarding onboarding;
    ui::UnlockPage page(onboarding, {});
    present(page, {1366, 768});
    auto &phrase = named<QLineEdit>(page, "passphrase");
    auto &stop = named<QPushButton>(page, "stopWork");
    auto &bar = named<QProgressBar>(page, "work.progress");
    QTest::keyClicks(&phrase, "la bonne");
    QTest::keyClick(&phrase, Qt::Key_Return);
    CHECK_FALSE(bar.isVisible());
    emit onboarding.working({Of::Opening, 0, 0, 600, true});
    CHECK(bar.isVisible());
    CHECK(bar.maximum() == 0); // it is not known yet how much there is
    emit onboarding.working({Of::Opening, 30, 120, 900, true});
    CHECK(bar.value() == 25);
    CHECK(named<QLabel>(page, "work.says").text().contains("25"));
    REQUIRE(stop.isVisible());
    stop.setFocus();
    stop.click();
    CHECK(onboarding.stopped == Of::Opening);
    emit onboarding.working({});
    CHECK_FALSE(bar.isVisible());
    CHECK(phrase.hasFocus());
    CHECK(named<QLabel>(page, "says").isVisible());
    CHECK(phrase.text() == "la bonne");
    bool opened = false;
    QObject::connect(&page, &ui::UnlockPage::unlocked, &page, [&] { opened = true; });
    QTest::keyClick(&phrase, Qt::Key_Return);
    REQUIRE(onboarding.waits);
    onboarding.waits({});
    CHECK(opened);
}

TEST_CASE("What a laptop was busy with when it was locked is told at the locked page; what may not be stopped offers nothing") {
    LastingOnboarding onboarding;
    ui::UnlockPage page(onboarding, {});
    present(page, {1366, 768});
    auto &stop = named<QPushButton>(page, "stopWork");
    emit onboarding.working({Of::Erasing, 0, 0, 600, false});
    CHECK(named<QProgressBar>(page, "work.progress").isVisible());
    CHECK_FALSE(stop.isVisible());
    emit onboarding.working({Of::Cleaning, 1, 4, 600, true}); // what follows it
    REQUIRE(stop.isVisible());
    stop.click();
    CHECK(onboarding.stopped == Of::Cleaning);
    CHECK_FALSE(stop.isEnabled()); // it ends at its next look
    emit onboarding.working({Of::Opening, 1, 4, 600, true});
    CHECK(stop.isEnabled());
}
