// Names of words and fields that a lock comes between while they are typed anew. Real stores.
#include "tests/ui/pages/Coordination.h"
#include "ui/today/KeptDrafts.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("A name of a word or of a field that is half typed at the lock is kept, not said, and stands there again", "[draft]") {
    Scene scene(referent | coordinator);
    const auto word = [&] { return QString::fromUtf8(scene.backend.reader().dictionary().vocabulary("theme")->term("employment")->label); };
    const auto field = [&] {
        store::Query query;
        query.type = "custom_field";
        return must(scene.mine.reader->list(query)).front().fields.at("label");
    };
    const auto themes = [](Coordination &tab) {
        auto &which = tab.find<QComboBox>("words.which");
        which.setCurrentIndex(which.findData("theme"));
        settle();
    };
    const auto typeAndLock = [](Coordination &tab, const char *name, const char *words) {
        auto &line = tab.find<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromUtf8(words));
        tab.page.setEnabled(false);
        tab.settleTwice();
    };
    const auto stood = word();
    std::string name;
    {
        Coordination tab(scene);
        tab.addField("person", "integer", "Colis");
        themes(tab);
        const int row = tab.wordRow("Emploi");
        REQUIRE(row >= 0);
        name = "words." + std::to_string(row);
        typeAndLock(tab, name.c_str(), "Trav");
        CHECK(word() == stood);
    }
    {
        Coordination tab(scene);
        typeAndLock(tab, "fields.0", "Colis re");
        CHECK(field() == Value("Colis"));
    }
    const auto kept = ui::keptDrafts(scene.backend);
    REQUIRE(kept.size() == 2);
    for (const auto &draft : kept) {
        CHECK(draft.opens.page == "consortium");
        CHECK(draft.opens.part == "dictionary");
        CHECK_FALSE(draft.title.isEmpty());
    }
    Coordination tab(scene);
    themes(tab);
    CHECK(tab.find<QLineEdit>(name.c_str()).text() == "Trav");
    CHECK(tab.find<QLineEdit>("fields.0").text() == "Colis re");
    CHECK(word() == stood);
    tab.write(name.c_str(), "Travail", Qt::Key_Return);
    CHECK(word() == "Travail");
    CHECK(tab.find<QLineEdit>("fields.0").text() == "Colis re"); // the lines were made anew meanwhile
    auto &line = tab.find<QLineEdit>("fields.0");
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Return); // as it stands
    tab.settleTwice();
    CHECK(field() == Value("Colis re"));
    CHECK(ui::keptDrafts(scene.backend).empty());
}
