#pragma once
// A window over a real store, and a keyboard that counts.
#include "tests/support/ui/StoreBackend.h"
#include "ui/shell/MainWindow.h"
#include "ui/today/TodayPage.h"

#include <QApplication>
#include <QTest>

namespace tp::test {

class NoOnboarding final : public ui::Onboarding { // a profile that one phrase opens
public:
    [[nodiscard]] bool hasProfile() const override { return true; }
    [[nodiscard]] std::string proposePassphrase() override { return goodPassphrase; }
    void enrol(const std::string &, const std::string &, const std::string &, ui::Answer<> answer) override { answer(fail(Code::Invalid)); }
    void unlock(const std::string &passphrase, ui::Answer<> answer) override {
        answer(passphrase == goodPassphrase ? Result<>() : Result<>(fail(Code::WrongPassphrase)));
    }
    void unlockWithKit(const std::string &, ui::Answer<> answer) override { answer(fail(Code::InvitationMalformed)); }
};

struct Desk {
    explicit Desk(std::uint64_t seed, store::StoreOptions options = {})
        : world(seed), peer(world.enrol(world.consortium.home, referent | administrator, std::move(options))) {
        INFO("seed " << seed);
        kevin = peer.add("person", {{"usualName", "Kévin"}, {"familyName", "Delaunay"}, {"birthYear", 2003}});
        peer.add("person", {{"usualName", "Lulu"}});
        backend = std::make_unique<StoreBackend>(world, peer, has());
    }
    static RoleSet has() { return static_cast<RoleSet>(Role::Referent); }

    ui::MainWindow &open(QSize size = {1366, 690}) {
        window = std::make_unique<ui::MainWindow>(*backend, onboarding, std::vector{ui::todayPage()});
        window->resize(size);
        window->show();
        window->activateWindow(); // without a window manager nobody else does
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        settle();
        return *window;
    }
    static void settle() {
        for (int turn = 0; turn < 5; ++turn) QCoreApplication::processEvents();
    }
    void restart() { // the program ended without a word, and is started again
        window.reset();
        backend.reset();
        world.reopen(peer);
        backend = std::make_unique<StoreBackend>(world, peer, has());
    }
    template <class T = QWidget> T *find(const char *name) {
        auto *found = window->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    // The keyboard goes where the focus is, as a person's does.
    [[nodiscard]] QWidget *focus() {
        auto *widget = window->focusWidget();
        REQUIRE(widget);
        return widget;
    }
    void type(const QString &text) {
        ++actions;
        QTest::keyClicks(focus(), text);
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool counted = true) {
        actions += counted;
        QTest::keyClick(focus(), key, modifiers);
        settle();
    }
    std::vector<store::Record> all(const char *type) {
        store::Query query;
        query.type = type;
        return must(peer.reader->list(query));
    }

    StoreWorld world;
    Peer &peer;
    RecordId kevin;
    std::unique_ptr<StoreBackend> backend;
    NoOnboarding onboarding;
    std::unique_ptr<ui::MainWindow> window;
    int actions = 0;
};

} // namespace tp::test
