// The search of the encounters through who was met: word by word, bounded, and honest about it.
#include "tests/ui/pages/Scene.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/lists/RecordTable.h"

#include <QLineEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
class Searched {
public:
    explicit Searched(Scene &scene) : m_page(scene.backend, scene.context) { present(m_page); }
    int rows(const char *words) {
        auto &field = named<QLineEdit>(m_page, "search");
        field.setText(QString::fromUtf8(words));
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
        return named<ui::RecordTable>(m_page, "encounterTable").model()->rowCount();
    }
    bool says(const char *words) { return allText(m_page).contains(QString::fromUtf8(words)); }
    ui::EncountersPage &page() { return m_page; }

private:
    ui::EncountersPage m_page;
};
constexpr const char *notAll = "peut-être pas toutes";
} // namespace

TEST_CASE("Who and where together find an encounter: each word in it, beside somebody, or in the name of one of those met") {
    Scene scene;
    const auto kevin = scene.person("Kévin", {{"familyName", "Delaunay"}, {"phone", "06 39 98 12 40"}}), ines = scene.person("Inès");
    const auto station = scene.encounter("2026-11-24T14:18", "Gare de Caen"), local = scene.encounter("2026-11-20T10:00", "Local AAJB");
    scene.meet(kevin, station, "2026-11-24T14:18", "Veut reprendre le code");
    scene.meet(ines, station, "2026-11-24T14:18", "Cherche un foyer");
    scene.meet(kevin, local, "2026-11-20T10:00", "Rien de neuf");
    Searched searched(scene);
    for (const auto *words :
         {"kevin gare", "gare delaunay", "reprendre gare", "kevin foyer", "delaunay ines code caen", "06 39 98 12 40 gare"}) {
        INFO(words);
        CHECK(searched.rows(words) == 1);
        CHECK(searched.says("1 rencontre trouvée"));
        CHECK_FALSE(searched.says(notAll));
    }
    CHECK(searched.rows("kevin") == 2);
    for (const auto *words : {"ines local", "kevin gare local", "foyer local", "kevin plage"}) {
        INFO(words);
        CHECK(searched.rows(words) == 0);
    }
    named<QLineEdit>(searched.page(), "commune").setText("Ifs"); // the filters hold
    CHECK(searched.rows("kevin gare") == 0);
}

TEST_CASE("A name that many bear is looked through whole; of too many the list and its export say that they may not be all") {
    Scene scene(referent | coordinator);
    const auto meet = [&](const RecordId &who, const char *place) {
        scene.meet(who, scene.encounter("2026-11-20T10:00", place), "2026-11-20T10:00", "Rien de neuf");
    };
    const auto first = scene.person("Martin");
    meet(first, "Gare de Caen");
    for (int number = 0; number < 39; ++number) meet(scene.person("Martin"), "Local AAJB");
    Searched searched(scene);
    CHECK(searched.rows("martin") == 40);
    CHECK_FALSE(searched.says(notAll));
    for (int number = 0; number < 61; ++number) scene.person("Martin"); // the hundred newest are looked through
    scene.backend.received();
    settle();
    CHECK(searched.rows("martin ") == 39);
    CHECK(searched.says(notAll));
    CHECK(searched.rows("martin gare") == 1); // where the place leads to whom it was
    CHECK_FALSE(searched.says(notAll));
    CHECK(searched.rows("martin") == 39);
    named<QPushButton>(searched.page(), "export").click();
    settle();
    CHECK(searched.says("peut-être pas tout ce qui correspond"));
}

TEST_CASE("Of many Jeans and many Martins the one Jean Martin is found, and where he was met") {
    Scene scene;
    const auto jean = scene.person("Jean", {{"familyName", "Martin"}});
    scene.meet(jean, scene.encounter("2026-11-20T10:00", "Gare de Caen"), "2026-11-20T10:00", "Rien de neuf");
    for (int number = 0; number < 101; ++number)
        for (const auto *name : {"Jean", "Martin"}) scene.person(name);
    Searched searched(scene);
    for (const auto *words : {"jean martin", "jean martin gare"}) {
        INFO(words);
        CHECK(searched.rows(words) == 1);
    }
}

TEST_CASE("Fifteen words that were pasted are looked for as few are: the longest through people, all of them in what these lead to") {
    Scene scene;
    const auto kevin = scene.person("Kévin", {{"familyName", "Delaunay"}}), lea = scene.person("Léa");
    const auto station = scene.encounter("2026-11-24T14:18", "Gare de Caen");
    scene.meet(kevin, station, "2026-11-24T14:18", "Veut reprendre le code de la route avant la fin décembre");
    scene.meet(kevin, scene.encounter("2026-11-20T10:00", "Gare de Caen"), "2026-11-20T10:00", "Rien de neuf");
    const auto market = scene.encounter("2026-11-19T10:00", "Marché Boulangerie Vaucelles Traverse");
    scene.meet(lea, market, "2026-11-19T10:00", "Rien de neuf");
    Searched searched(scene);
    CHECK(searched.rows("kevin delaunay gare caen veut reprendre le code de la route avant la fin decembre") == 1);
    CHECK_FALSE(searched.says(notAll));
    CHECK(searched.rows("kevin delaunay plage caen veut reprendre le code de la route avant la fin decembre") == 0);
    CHECK(searched.rows("marche boulangerie vaucelles traverse lea") == 1); // the longest say nothing of whom it was
    CHECK(searched.rows("marche boulangerie vaucelles traverse ines") == 0);
    std::string many = "reprendre"; // as long as it may be
    for (int word = 0; word < 40; ++word) many += " mot" + std::to_string(word);
    CHECK(searched.rows(many.c_str()) == 0);
}
