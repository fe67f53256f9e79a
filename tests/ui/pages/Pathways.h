#pragma once
// The page of pathways, with what a team would have noted. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "tests/ui/pages/Hands.h"
#include "ui/pathways/Lanes.h"
#include "ui/pathways/PathwaysPage.h"
#include "ui/pathways/StepBar.h"

#include <QAbstractItemView>

namespace tp::test {

class Pathways : public Hands<Pathways> { // the page, with what a team would have noted
public:
    Pathways() : page(scene.backend, scene.context) { present(page, {1146, 736}); }
    RecordId pathway(const RecordId &person, const std::string &on, std::map<std::string, Value> more = {}) {
        more["startedOn"] = on;
        return inFile("pathway", person, std::move(more));
    }
    RecordId phase(const RecordId &person, const RecordId &of, const std::string &code, const std::string &from) {
        return inFile("pathway_phase", person, {{"pathway", idValue(of)}, {"phase", code}, {"from", from}});
    }
    RecordId step(const RecordId &person, const RecordId &of, const std::string &title, std::map<std::string, Value> more) {
        more["pathway"] = idValue(of);
        more["title"] = title;
        more.emplace("structure", idValue(scene.mine.structure));
        return inFile("pathway_step", person, std::move(more));
    }
    // Answered with yes; on no day: nobody was asked.
    void handOver(const RecordId &person, const Peer &from, const Peer &to, const char *proposedOn, const char *answeredOn = nullptr) {
        std::map<std::string, Value> fields{{"person", idValue(person)},
                                            {"from", idValue(from.member)},
                                            {"to", idValue(to.member)},
                                            {"proposedOn", proposedOn},
                                            {"answer", "accepted"}};
        if (answeredOn) fields["answeredOn"] = answeredOn;
        scene.mine.add("handover", std::move(fields), person);
    }
    void open(const RecordId &person) {
        page.openRecord(person);
        settle();
    }
    void pick(const char *where) { press((std::string("retry.") + where).c_str()); } // where it is tried again
    [[nodiscard]] QStringList bars() {
        QStringList out;
        for (auto *bar : page.findChildren<ui::StepBar *>())
            if (bar->isVisible()) out << bar->accessibleName();
        return out;
    }
    [[nodiscard]] QString focused() { return page.focusWidget() ? page.focusWidget()->accessibleName() : QString(); }
    [[nodiscard]] QStringList board() { // first column, titles of phases too
        auto *model = named<QAbstractItemView>(page, "pathwayTable").model();
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row) out << model->index(row, 0).data().toString();
        return out;
    }
    void boardRead() {
        QTest::qWait(250); // a burst of changes is read once
        for (int turn = 0; turn < 40; ++turn) settle();
    }
    void choose(const char *box, int at) {
        auto &combo = named<QComboBox>(page, box);
        combo.setCurrentIndex(at);
        emit combo.activated(at);
        boardRead();
    }
    Scene scene;
    ui::PathwaysPage page;

private:
    RecordId inFile(const char *type, const RecordId &person, std::map<std::string, Value> fields) {
        fields["person"] = idValue(person);
        const auto id = scene.mine.add(type, std::move(fields), person);
        scene.backend.received();
        return id;
    }
};

} // namespace tp::test
