// Somebody perhaps known, where more people are known than are compared in one go.
#include "tests/ui/shell/Desk.h"
#include "ui/models/Duplicates.h"
#include "ui/widgets/Suggestions.h"

#include <QLineEdit>
#include <QListView>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {
constexpr int manyPeople = 520; // more than two slices

class Offered { // under the field Who
public:
    explicit Offered(Desk &desk) : m_desk(desk) {}
    [[nodiscard]] const ui::Suggestion *kevin() const {
        const QByteArray id(reinterpret_cast<const char *>(m_desk.kevin.bytes.data()), 16);
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().at(row).key == QVariant(id)) return &model().at(row);
        return nullptr;
    }
    [[nodiscard]] const ui::Suggestion &create() const { return model().at(model().rowCount() - 1); }
    [[nodiscard]] QVariant lit() const {
        return m_desk.find<QListView>("capture.who.edit.suggestions.list")->currentIndex().data(Qt::UserRole);
    }

private:
    [[nodiscard]] const ui::SuggestionModel &model() const {
        return static_cast<const ui::SuggestionModel &>(*m_desk.find<QListView>("capture.who.edit.suggestions.list")->model());
    }
    Desk &m_desk;
};
} // namespace

TEST_CASE("who sounds alike and is compared last is offered on the card once everybody is, and meanwhile it is said; then at every key") {
    Desk desk(20610);
    desk.world.clock.advance(60'000); // Kévin is the oldest: read last
    for (int number = 0; number < manyPeople; ++number) desk.peer.add("person", {{"usualName", "Zoubida " + std::to_string(number)}});
    desk.open();
    auto &duplicates = ui::Duplicates::of(*desk.backend);
    const auto compared = [&] {
        for (int turn = 0; turn < 1000 && !duplicates.isComplete(); ++turn) QCoreApplication::processEvents();
        REQUIRE(duplicates.isComplete());
        desk.settle();
    };
    const Offered offered(desk);
    const QString unfinished("not compared with every file yet");
    QTest::keyClicks(desk.focus(), "Quevin Delauney"); // and no turn of the window
    REQUIRE_FALSE(duplicates.isComplete());
    CHECK_FALSE(offered.kevin());
    CHECK(offered.create().detail == unfinished);
    CHECK(offered.lit() == offered.create().key);
    compared();
    REQUIRE(offered.kevin()); // without another key
    CHECK(offered.kevin()->note.contains("sounds the same"));
    CHECK(offered.create().detail.isEmpty());
    CHECK(offered.lit() == offered.create().key); // Enter does what it did

    store::ChangedTypes all;
    all.everything = true;
    emit desk.backend->changed(all); // much was received at once
    REQUIRE_FALSE(duplicates.isComplete());
    auto *who = desk.find<QLineEdit>("capture.who.edit");
    who->selectAll();
    QTest::keyClicks(who, "Quevin Delauney");
    REQUIRE_FALSE(duplicates.isComplete());
    CHECK(offered.kevin()); // by what was known before
    CHECK(offered.create().detail == unfinished);
    must(desk.peer.writer->remove("person", desk.kevin));
    emit desk.backend->changed(all); // while all are read
    who->selectAll();
    QTest::keyClicks(who, "Quevin Delauney");
    CHECK_FALSE(offered.kevin()); // who is gone is not offered
    desk.settle();
    who->selectAll();
    desk.type("Quevin Delauney");
    compared();
    CHECK_FALSE(offered.kevin());
    CHECK(offered.create().detail.isEmpty());
}
