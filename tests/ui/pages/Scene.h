#pragma once
// A referent of AAJB and a colleague of WIP, with people, encounters and names as a page would meet them. Real stores.
#include "tests/support/ui/StoreBackend.h"
#include "tests/support/ui/TestContext.h"
#include "translations/Translations.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QWidget>

namespace tp::test {

inline ui::Translations *programTranslations = nullptr; // main()'s, as the theme is
inline ui::Theme &theTheme() { return *qApp->findChild<ui::Theme *>(); }

class Scene {
public:
    explicit Scene(RoleSet roles = referent | administrator)
        : world(20261124), mine(world.enrol()), colleague(world.enrol()), backend(world, mine, roles) {
        QSettings().remove("filters"); // each scene is somebody's first day
        world.clock.jump(nowMs - world.clock.nowMs());
        must(mine.writer->applyLog({}, world.consortium.wires)); // the colleague enrolled after this laptop
        name("structure", mine.structure, {{"name", "Association des Amis de Jean Bosco"}, {"code", "AAJB"}});
        name("member", mine.member, {{"name", "Samira Benali"}, {"structure", bytes(mine.structure)}});
        name("member", colleague.member, {{"name", "Awa Sarr"}, {"structure", bytes(mine.structure)}});
        territory = mine.add("territory", {{"name", "Caen la mer"}, {"communes", Value::Array{"14118", "14327"}}});
        world.sync();
    }
    RecordId person(const std::string &usualName, std::map<std::string, Value> more = {}) {
        more["usualName"] = usualName;
        more["referent"] = bytes(mine.member);
        more.emplace("firstContactOn", "2026-03-02");
        return mine.add("person", std::move(more));
    }
    RecordId encounter(const std::string &at, const std::string &place, std::map<std::string, Value> more = {}) {
        more["occurredAt"] = at;
        more["place"] = place;
        more.emplace("placeKind", "public_space");
        more.emplace("commune", "14327");
        more.emplace("territory", bytes(territory));
        more.emplace("contactMode", "outreach");
        more.emplace("themes", Value::Array{"employment", "housing"});
        more.emplace("anonymous", Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "18-21"}, {"count", 2}}});
        return mine.add("encounter", std::move(more));
    }
    RecordId meet(const RecordId &who, const RecordId &encounterId, const std::string &at, const std::string &note) {
        return mine.add("participation", {{"person", bytes(who)}, {"encounter", bytes(encounterId)}, {"occurredAt", at}, {"note", note}},
                        who);
    }
    Peer &anotherStructure(const std::string &called, const std::string &code) { // and a referent of it
        auto &peer = world.enrol(world.consortium.addStructure(world.consortium.founder));
        must(mine.writer->applyLog({}, world.consortium.wires));
        name("structure", peer.structure, {{"name", called}, {"code", code}});
        world.sync();
        return peer;
    }
    template <class AnyId> static Bytes bytes(const AnyId &id) { return {id.bytes.begin(), id.bytes.end()}; }

    static constexpr std::int64_t nowMs = 1'795'527'960'000; // 2026-11-24, 14:46 in Paris
    StoreWorld world;
    Peer &mine, &colleague;
    StoreBackend backend;
    TestContext context;
    RecordId territory;

private:
    template <class AnyId> void name(const std::string &type, const AnyId &id, std::map<std::string, Value> fields) {
        must(mine.writer->commit(std::vector{domain::RecordChange{RecordId{id.bytes}, type, true, {}, std::move(fields)}}));
    }
};

inline void goOnline(StoreBackend &backend) { // as the window sees it
    backend.state.phase = sync::SyncState::Phase::Live;
    emit backend.syncStateChanged();
}

// Shows a page at the size of the design's pictures, ready for keys.
template <class Page> void present(Page &page, QSize size = {1146, 736}) {
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QTest::qWait(0);
}
template <class Widget> Widget &named(QWidget &in, const char *objectName) {
    auto *found = in.findChild<Widget *>(QString::fromLatin1(objectName));
    INFO(objectName);
    REQUIRE(found);
    return *found;
}
// Everything a person can read in it now, with ordinary spaces.
inline QString allText(QWidget &in) {
    QStringList texts;
    for (auto *label : in.findChildren<QLabel *>())
        if (label->isVisible()) texts << label->text();
    return texts.join(QLatin1Char('\n')).replace(QChar(0xa0), QLatin1Char(' '));
}
inline void choose(QComboBox &box, int at) { // as a person does
    REQUIRE(at >= 0);
    REQUIRE(at < box.count());
    box.setCurrentIndex(at);
    emit box.activated(at);
}
inline void settle() { // what was queued, what that put off to a turn of its own, and the layout of what came of it
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
}

} // namespace tp::test
