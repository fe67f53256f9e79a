#pragma once
// What a team has after half a year: the demonstration's records of the first structure, two versions of a file, an erasure asked for, a
// template, a saved export and a field of their own. Real stores.
#include "core/base/IdValue.h"
#include "core/domain/Demo.h"
#include "tests/ui/pages/Scene.h"

#include <algorithm>

namespace tp::test {

class Lived {
public:
    Lived() {
        fill();
        const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2002}, {"note", "Préfère les messages écrits."}});
        while (must(scene.mine.reader->status()).pendingSaves > 0) scene.world.sync(); // some hundreds at once
        scene.mine.edit("person", ines, {{"note", "Ne pas appeler avant 10 h."}, {"birthYear", 2003}});
        scene.colleague.edit("person", ines, {{"note", "Elle a une nouvelle adresse."}, {"birthYear", 2001}});
        const Value home = idValue(scene.mine.structure);
        scene.mine.add("encounter_template", {{"name", "Maraude du mardi"}, {"structure", home}, {"place", "Place Café des images"}});
        scene.mine.add("export_profile", {{"name", "Bilan"}, {"recordType", "person"}, {"columns", "usualName"}, {"machine", false}});
        scene.mine.add("custom_field", {{"recordType", "encounter"},
                                        {"code", "with"},
                                        {"kind", "boolean"},
                                        {"audience", "structure"},
                                        {"label", "Vient avec un animal"}});
        scene.encounter("2026-11-24T13:50", "Local AAJB", {{"structure", home}, {"toComplete", true}});
        scene.mine.add("outing", {{"startedAt", "2026-11-24T13:00"}, {"structure", home}, {"startedBy", idValue(scene.mine.member)}});
        scene.backend.worldTrust.requestErasure(scene.person("Nono"), "Il le demande.", [](const Result<> &) {});
        scene.backend.received();
    }
    Scene scene{static_cast<RoleSet>(referent | manager | coordinator | administrator)};

private:
    void fill() { // as app/demo does
        domain::DemoPlan plan;
        plan.until = "2026-11-23";
        plan.months = 6;
        plan.people = 60;
        plan.encounters = 240;
        const auto ids = everybody();
        must(scene.mine.writer->commit(domain::demoTerritories(plan.seed)));
        auto saves = must(domain::demoSaves(plan));
        auto programme = must(domain::demoProgramme(plan, saves, ids));
        std::ranges::move(programme, std::back_inserter(saves));
        std::ranges::stable_sort(saves, {}, &domain::DemoSave::atMs);
        int saved = 0;
        for (auto &save : saves) {
            if (save.structure != 0) continue;
            if (++saved % 200 == 0) scene.world.sync(); // it sends some hundreds at once
            for (auto &change : save.changes) {
                if (change.type == "person") change.set["referent"] = idValue(scene.mine.member);
                if (change.type == "outing") change.set["startedBy"] = idValue(scene.mine.member);
            }
            must(scene.mine.writer->commit(save.changes));
        }
    }
    domain::DemoIds everybody() { // the seven structures; their members but for the two of this one are nobody's
        auto &consortium = scene.world.consortium;
        domain::DemoIds ids;
        for (const auto &structure : domain::demoStructures()) {
            const bool ours = ids.structures.empty();
            ids.structures.push_back(ours ? scene.mine.structure : consortium.addStructure(consortium.founder));
            if (ours) continue;
            must(scene.mine.writer->applyLog({}, consortium.wires));
            must(scene.mine.writer->commit(std::vector{domain::RecordChange{
                RecordId{ids.structures.back().bytes}, "structure", true, {}, {{"name", structure.name}, {"code", structure.code}}}}));
        }
        for (std::size_t place = 0; place < domain::demoMembers().size(); ++place)
            ids.members.push_back(place == 0   ? scene.mine.member
                                  : place == 1 ? scene.colleague.member
                                               : newUuid7<MemberId>(Scene::nowMs, scene.world.random));
        return ids;
    }
};

} // namespace tp::test
