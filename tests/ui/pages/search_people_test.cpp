// Ctrl+K finds people as the page of people does, says who may be meant, leads to the whole list, and knows what to do where nothing is.
#include "tests/ui/pages/Scene.h"
#include "ui/models/Duplicates.h"
#include "ui/shell/SearchModel.h"

using namespace tp;
using namespace tp::test;

namespace {
class Everywhere {
public:
    Scene scene;
    std::vector<ui::SearchAction> actions;
    bool asked = false; // who may be meant

    std::vector<ui::Suggestion> ask(const char *typed) {
        asked = false;
        return ui::searchRows(QString::fromUtf8(typed), scene.backend.reader(), {}, actions, {2026, 11, 24}, {},
                              [this](const QString &words) {
                                  asked = true;
                                  std::vector<ui::Meant> out;
                                  for (const auto &[person, likeness, through] : ui::Duplicates::of(scene.backend).meant(words))
                                      out.push_back({person, ui::likenessText(likeness.reasons)});
                                  return out;
                              });
    }
    static QStringList titles(const std::vector<ui::Suggestion> &rows) {
        QStringList out;
        for (const auto &row : rows) out << row.title;
        return out;
    }
};
ui::PageTarget whereTo(const ui::Suggestion &row) { return row.key.value<ui::PageTarget>(); }
} // namespace

TEST_CASE("Ctrl+K reads a year behind a name as the year of birth, also where somebody wrote it into the name", "[search]") {
    Everywhere here;
    const auto kevin = here.scene.person("Kévin", {{"familyName", "Delaunay"}, {"birthYear", 2003}});
    here.scene.person("Kévin", {{"familyName", "Duval"}, {"birthYear", 1990}});
    here.scene.person("Lulu 2003");
    const auto rows = here.ask("kevin 2003");
    CHECK(Everywhere::titles(rows) == QStringList{"Personnes", QString::fromUtf8("Kévin Delaunay")});
    CHECK(whereTo(rows[1]) == ui::PageTarget{"persons", kevin});
    CHECK(Everywhere::titles(here.ask("lulu 2003")) == QStringList{"Personnes", "Lulu 2003"});
}

TEST_CASE("Ctrl+K offers who may be meant where few are called so, says why, and Enter alone takes none of them", "[search]") {
    Everywhere here;
    const auto yassine = here.scene.person("Yassine", {{"familyName", "Amrani"}});
    here.scene.person("Mohamed", {{"familyName", "Benali"}});
    auto rows = here.ask("Yacine");
    CHECK(Everywhere::titles(rows) == QStringList{QString::fromUtf8("Peut-être"), "Yassine Amrani"});
    CHECK(whereTo(rows[1]) == ui::PageTarget{"persons", yassine});
    CHECK(rows[1].note == QString::fromUtf8("le nom se prononce pareil"));
    CHECK(ui::litOf(rows) == -1);
    CHECK(Everywhere::titles(here.ask("Momo")) == QStringList{QString::fromUtf8("Peut-être"), "Mohamed Benali"});
    here.scene.person("Yacine");
    rows = here.ask("Yacine");
    CHECK(Everywhere::titles(rows) == QStringList{"Personnes", "Yacine", QString::fromUtf8("Peut-être"), "Yassine Amrani"});
    CHECK(ui::litOf(rows) == 1); // nobody twice, and who is called so first
    for (const auto *family : {"Aubry", "Duval"}) here.scene.person("Yacine", {{"familyName", family}});
    CHECK_FALSE(Everywhere::titles(here.ask("Yacine")).contains("Yassine Amrani"));
    CHECK_FALSE(here.asked); // enough of them are called so
}

TEST_CASE("Ctrl+K leads to all people and to all encounters with the words, only where there are more than it shows", "[search]") {
    Everywhere here;
    const auto more = [&](const char *title, const char *typed, const char *page) {
        const auto rows = here.ask(typed);
        const auto all = std::ranges::find(rows, QString::fromUtf8(title), &ui::Suggestion::title);
        if (all == rows.end()) return false;
        CHECK(whereTo(*all) == ui::PageTarget{page, {}, QLatin1String(ui::searchPart) + QString::fromUtf8(typed)});
        return true;
    };
    for (int number = 0; number < 7; ++number) here.scene.person("Martin");
    CHECK_FALSE(more("Tout voir dans Personnes", "martin", "persons"));
    here.scene.person("Martin");
    CHECK(more("Tout voir dans Personnes", "martin", "persons"));
    CHECK(here.ask("martin").size() == 9); // the title, seven, and that
    for (const auto *at : {"2026-11-01T10:00", "2026-11-02T10:00", "2026-11-03T10:00", "2026-11-04T10:00"})
        here.scene.encounter(at, "Gare");
    CHECK_FALSE(more("Tout voir dans Rencontres", "gare", "encounters"));
    here.scene.encounter("2026-11-05T10:00", "Gare");
    CHECK(more("Tout voir dans Rencontres", "gare", "encounters"));
}

TEST_CASE("Where Ctrl+K finds nothing it says so, and a new file or an encounter is what comes next, for whom they are", "[search]") {
    Everywhere here;
    CHECK(here.ask("Zoubida").size() == 1);
    here.actions = {{.title = "Verrouiller", .id = "lock"},
                    {.title = "Nouvelle rencontre", .hint = "Ctrl+N", .id = "encounter.new"},
                    {.title = "Nouveau dossier", .id = "person.new"}};
    const auto rows = here.ask("Zoubida");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].header);
    CHECK(rows[0].title.contains("Zoubida"));
    CHECK(rows[1].key == QVariant(1));
    CHECK(rows[1].hint == "Ctrl+N");
    CHECK(rows[2].title.contains("Zoubida"));
    CHECK(whereTo(rows[2]) == ui::PageTarget{"persons", {}, QLatin1String(ui::searchPart) + QStringLiteral("Zoubida")});
    CHECK(ui::litOf(rows) == -1);
}
