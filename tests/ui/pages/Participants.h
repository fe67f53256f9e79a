#pragma once
// What groups and the participants' committee would have: people in groups, delegates, sessions, proposals. Real stores.
#include "core/domain/Groups.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Committees.h"
#include "ui/committees/ConclusionsSheet.h"

namespace tp::test {

inline constexpr int participants = 1; // the tab

inline RecordId groupOf(Peer &peer, const char *name) {
    return peer.add("group", {{"name", name}, {"formedOn", "2026-09-01"}, {"member", idValue(peer.member)}});
}
inline RecordId joins(Scene &scene, Peer &peer, const RecordId &group, const RecordId &person, std::map<std::string, Value> more = {}) {
    const RecordId seat{scene.world.random.bytes<16>()};
    auto changes =
        domain::joinGroup({person, group, "2026-09-01", seat, newUuid7<RecordId>(scene.world.clock.nowMs(), scene.world.random)});
    changes.front().set.merge(more);
    must(peer.writer->commit(changes));
    return seat;
}
inline RecordId delegateOf(Scene &scene, Peer &peer, const RecordId &group, const RecordId &person) {
    return joins(scene, peer, group, person, domain::becomesDelegate("volunteer", "2026-09-10"));
}
inline RecordId sessionOf(Peer &peer, const char *at = "2026-11-24T10:00", std::map<std::string, Value> more = {}) {
    more["startsAt"] = at;
    more.emplace("place", "Local de la Grâce-de-Dieu");
    more.emplace("member", idValue(peer.member));
    return peer.add("committee_session", std::move(more));
}
inline RecordId proposalOf(Peer &peer, const char *title, const RecordId &session, std::int64_t position,
                           std::map<std::string, Value> more = {}) {
    more["title"] = title;
    more["session"] = idValue(session);
    more["position"] = position;
    more.emplace("madeOn", "2026-11-02");
    more.emplace("kind", "proposal");
    more.emplace("domain", "activities");
    return peer.add("proposal", std::move(more));
}
inline RecordId adopted(Peer &peer, const char *title, const RecordId &session, std::int64_t position,
                        std::map<std::string, Value> more = {}) {
    more["outcome"] = "adopted";
    more["decidedOn"] = "2026-11-24";
    return proposalOf(peer, title, session, position, std::move(more));
}
// The words of its paper, as somebody who opens it now reads them.
inline QString issuedPaper(ui::Backend &backend, const RecordId &conclusions, PaperOrder order = PaperOrder::Blocks) {
    TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "releve.pdf").string());
    const auto paper = ui::conclusionsPaper(backend, conclusions);
    REQUIRE(paper);
    REQUIRE(ui::writeConclusionsPdf(*paper, ui::ValueText(backend.reader()), path));
    return paperWords(path, order);
}

} // namespace tp::test
