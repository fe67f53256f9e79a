// From a proposal to its answer and back: three windows of two structures, one server over HTTPS.
#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "tests/desktop/Region.h"
#include "ui/text/Dates.h"

using namespace tp;
using namespace tp::test;

namespace {

void atCommittees(int tab) {
    Desktop::key(Qt::Key_6, Qt::AltModifier);
    Desktop::tab("committees.tabs", tab);
}

} // namespace

TEST_CASE("a proposal is adopted and concluded at one window, numbered by another's laptop, answered there, and told back at the first; a "
          "third structure reads it all") {
    Region region;
    const auto today = ui::parisTime(SystemClock().nowMs()).date().toString(Qt::ISODate).toStdString();
    const auto session = Region::added(region.bruno, "committee_session", {{"startsAt", today + "T09:00"}, {"place", "Local"}});
    Region::added(region.bruno, "proposal",
                  {{"title", "Payer les trajets"},
                   {"session", idValue(session)},
                   {"position", 1},
                   {"madeOn", today},
                   {"domain", "offer"},
                   {"outcome", "adopted"},
                   {"decidedOn", today}});
    Region::added(region.anna, "steering_session", {{"startsAt", today + "T00:30"}});
    for (auto *laptop : {&region.bruno, &region.anna, &region.carole}) must(laptop->syncOnce());
    region.closeAll();

    Desktop bruno(region.bruno.folder()); // a référent: gives no number
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    atCommittees(1);
    Desktop::openRow("committeeTable", QString::fromStdString(today).section('-', 2, 2));
    Desktop::push("committee.issue");
    Desktop::confirm();
    REQUIRE(Desktop::says("committeePanel", QString::fromUtf8("Relevé n° provisoire")));
    REQUIRE(until([] { return Desktop::status().contains(QString::fromUtf8("tout est envoyé"), Qt::CaseInsensitive); }));
    CHECK(Desktop::words("committeePanel").contains(QString::fromUtf8("Relevé n° provisoire"))); // nobody who may is there
    Desktop::picture("committee-1-provisional");

    Desktop anna(region.anna.folder()); // a manager
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    bruno.front();
    REQUIRE(Desktop::says("committeePanel", QString::fromUtf8("Relevé n° 1")));
    anna.front();
    atCommittees(2);
    Desktop::openRow("steeringTable.0", QString::fromStdString(today).section('-', 2, 2));
    REQUIRE(Desktop::says("steeringPanel", "Payer les trajets"));
    Desktop::push("steering.answer");
    Desktop::push("answer.kind.accepted");
    auto &words = Desktop::find<QPlainTextEdit>("text");
    words.setFocus();
    Desktop::type(words, QString::fromUtf8("Un ticket le premier jour."));
    Desktop::push("answer.give");
    REQUIRE(Desktop::says("steeringPanel", "Un ticket le premier jour."));
    Desktop::picture("committee-2-answered");

    bruno.front();
    Desktop::tab("committees.tabs", 3);
    REQUIRE(until([] { return Desktop::rows("followUpTable") > 0; }));
    Desktop::openRow("followUpTable", "Payer les trajets");
    REQUIRE(Desktop::says("followUpPanel", "Un ticket le premier jour."));
    Desktop::push("followUp.told");
    REQUIRE(until([] { return Desktop::words("followUpPanel").contains(QString::fromUtf8("Rendu compte le")); }));
    Desktop::picture("committee-3-told");

    Desktop carole(region.carole.folder());
    Desktop::unlock(region.carole.passphrase);
    Desktop::window();
    atCommittees(3);
    Desktop::openRow("followUpTable", "Payer les trajets");
    CHECK(Desktop::says("followUpPanel", QString::fromUtf8("Rendu compte le")));
    CHECK(Desktop::look("followUp.told") == nullptr);
}
