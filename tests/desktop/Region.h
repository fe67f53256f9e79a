#pragma once
// Two structures on one server: Alix founded the consortium and made both; Anna and Bruno work at AAJB, Carole at the Café des images.
#include "tests/desktop/Desktop.h"
#include "tests/e2e/Laptop.h"

namespace tp::test {

struct Region {
    static constexpr auto referent = static_cast<RoleSet>(Role::Referent);
    static constexpr RoleSet chief = Role::Referent | Role::Manager;
    using Acts = sync::ConsortiumActs;
    Host host;
    Laptop admin{"Alix Lemoine"}, anna{"Anna Martin"}, bruno{"Bruno Petit"}, carole{"Carole Roux"};
    StructureId aajb, cafe;

    Region() {
        must(admin.enrol(host.invitation()));
        aajb = must(admin.act<StructureId>([](Acts &acts) { return acts.addStructure("AAJB", "AAJB"); }));
        cafe = must(admin.act<StructureId>([](Acts &acts) { return acts.addStructure("Café des images", "CAF"); }));
        must(admin.syncOnce());
        must(anna.enrol(admin.invite(aajb, chief)));
        must(bruno.enrol(admin.invite(aajb, referent)));
        must(carole.enrol(admin.invite(cafe, referent)));
        for (auto *laptop : {&anna, &bruno, &carole, &admin}) must(laptop->syncOnce());
    }
    void closeAll() { // their windows may open
        for (auto *laptop : {&admin, &anna, &bruno, &carole}) laptop->close();
    }
    [[nodiscard]] static Value idOf(const MemberId &member) { return Bytes(member.bytes.begin(), member.bytes.end()); }
    static RecordId added(Laptop &on, const char *type, Fields fields, const std::optional<RecordId> &file = {}) {
        const auto id = newUuid7<RecordId>(on.session->clock().nowMs(), on.random);
        must(on.writer->commit(std::vector{domain::RecordChange{id, type, true, file, std::move(fields)}}));
        return id;
    }
    static RecordId addedPerson(Laptop &on, Fields fields) {
        const auto id = newUuid7<RecordId>(on.session->clock().nowMs(), on.random);
        must(on.writer->commit(std::vector{domain::RecordChange{id, "person", true, id, std::move(fields)}}));
        return id;
    }
    [[nodiscard]] static RecordId onlyPerson(Laptop &on) {
        store::Query people;
        people.type = "person";
        return must(on.reader->list(people)).at(0).id;
    }
};

} // namespace tp::test
