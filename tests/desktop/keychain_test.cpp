// Quick unlock at the real window, with a real keychain daemon: tests/keychain.sh runs this by its tag.
#include "tests/desktop/Region.h"

#include <QCheckBox>

using namespace tp;
using namespace tp::test;

namespace {
bool closed() {
    return until([] { return Desktop::shown("window") == nullptr; });
}
// Never, not even for a moment, while what was asked of the worker is done.
bool neverOffered() {
    bool seen = false;
    [[maybe_unused]] const bool waited = until([&] { return seen = seen || Desktop::look("openQuickly") != nullptr; }, 700);
    return !seen;
}
} // namespace

TEST_CASE("turned on in the settings, the keychain opens after five minutes of nobody and after a restart; never after Ctrl+L",
          "[.daemon]") {
    Host host;
    Laptop alix("Alix Lemoine");
    must(alix.enrol(host.invitation()));
    alix.close();
    {
        Desktop desk(alix.folder());
        CHECK(!Desktop::look("openQuickly")); // off until somebody turns it on
        Desktop::unlock(alix.passphrase);
        Desktop::window().open({"settings", {}});
        Desktop::push("settings.quick");
        REQUIRE(until([] { return Desktop::find<QCheckBox>("settings.quick").isEnabled(); }));
        CHECK(Desktop::find<QCheckBox>("settings.quick").isChecked());
        Desktop::picture("quick-1-on");
        Desktop::window().lock(false); // what the timer does
        REQUIRE(closed());
        Desktop::picture("quick-2-locked");
        Desktop::push("openQuickly");
        Desktop::window();
        Desktop::key(Qt::Key_L, Qt::ControlModifier);
        CHECK(neverOffered());
        REQUIRE(closed());
        Desktop::unlock(alix.passphrase);
        Desktop::window();
    }
    {
        Desktop desk(alix.folder());
        Desktop::push("openQuickly");
        Desktop::window();
        Desktop::window().open({"settings", {}});
        Desktop::push("settings.quick"); // off again
        REQUIRE(until([] { return Desktop::find<QCheckBox>("settings.quick").isEnabled(); }));
        CHECK(!Desktop::find<QCheckBox>("settings.quick").isChecked());
    }
    Desktop desk(alix.folder());
    CHECK(neverOffered());
}

TEST_CASE("without a keychain daemon turning it on changes nothing and says so; the window locks and opens by the passphrase as ever",
          "[.none]") {
    Host host;
    Laptop alix("Alix Lemoine");
    must(alix.enrol(host.invitation()));
    alix.close();
    Desktop desk(alix.folder());
    Desktop::unlock(alix.passphrase);
    Desktop::window().open({"settings", {}});
    Desktop::push("settings.quick");
    CHECK(Desktop::says("toast", QString::fromUtf8("Le trousseau de l'ordinateur n'a pas répondu. Rien n'a été changé.")));
    CHECK(!Desktop::find<QCheckBox>("settings.quick").isChecked());
    Desktop::picture("quick-3-none");
    Desktop::window().lock(false);
    REQUIRE(closed());
    CHECK(neverOffered());
    Desktop::unlock(alix.passphrase);
    CHECK(Desktop::window().currentPage() == "settings"); // where it stood
}
