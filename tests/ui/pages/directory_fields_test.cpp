// Plateau technique: what an entry says, it shows. Every field of each type, the contact and how to call on somebody among them.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/widgets/Basics.h"

#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {

struct SaidInEntry {
    Value value;
    const char *words; // as they are read
};
using WholeEntry = std::map<std::string, SaidInEntry>;

QString readInEntry(QWidget &panel) { // labels, and what tags say
    auto words = allText(panel);
    for (const auto *tag : panel.findChildren<ui::StateTag *>()) words += QLatin1Char('\n') + tag->accessibleName();
    return words.replace(QChar(0xa0), QLatin1Char(' '));
}

} // namespace

TEST_CASE("Every field of a professional and of a network or scheme is read on its panel and asked in its form", "[directory]") {
    Scene scene;
    const auto bessin = scene.mine.add("territory", {{"name", "Bessin"}}), auge = scene.mine.add("territory", {{"name", "Pays d’Auge"}});
    const std::map<const char *, WholeEntry> entries{
        {"professional",
         {{"name", {"Claire Aubin", "Claire Aubin"}},
          {"trade", {"Psychologue", "Psychologue"}},
          {"structure", {idValue(scene.mine.structure), "Association des Amis de Jean Bosco"}},
          {"partner", {"Maison des adolescents", "Maison des adolescents"}},
          {"themes", {Value::Array{"housing"}, "Logement"}},
          {"offers", {"Groupes de parole", "Groupes de parole"}},
          {"phone", {"0612345678", "06 12 34 56 78"}},
          {"email", {"claire.aubin@example.org", "claire.aubin@example.org"}},
          {"availability", {"mar 14h-17h", "14:00 à 17:00"}},
          {"absences", {"25/12/2026", "25/12/2026"}},
          {"callOn", {"Par courriel, la veille avant midi", "Par courriel, la veille avant midi"}},
          {"verifiedOn", {"2026-06-01", "Vérifié le 01/06/2026"}},
          {"leftOn", {"2026-11-20", "Retiré le 20/11/2026"}},
          {"territories", {Value::Array{idValue(bessin)}, "Bessin"}}}},
        {"scheme",
         {{"name", {"Fonds d’aide", "Fonds d’aide"}},
          {"kind", {"department", "Département"}},
          {"themes", {Value::Array{"employment"}, "Emploi"}},
          {"offers", {"Un prêt sans intérêt", "Un prêt sans intérêt"}},
          {"conditions", {"Moins de 26 ans", "Moins de 26 ans"}},
          {"contact", {"Le guichet, rue Caponière", "Le guichet, rue Caponière"}},
          {"phone", {"0231000001", "02 31 00 00 01"}},
          {"email", {"fonds@example.org", "fonds@example.org"}},
          {"website", {"https://fonds.example.org", "https://fonds.example.org"}},
          {"verifiedOn", {"2026-07-02", "Vérifié le 02/07/2026"}},
          {"leftOn", {"2026-11-19", "Retiré le 19/11/2026"}},
          {"territories", {Value::Array{idValue(auge)}, "Pays d’Auge"}}}},
    };
    ui::DirectoryPage page(scene.backend, scene.context);
    present(page);
    page.activated();
    settle();
    auto &panel = named<QWidget>(page, "directoryPanel");
    for (const auto &[type, entry] : entries) {
        INFO(type);
        std::map<std::string, Value> fields;
        for (const auto &[name, said] : entry) fields[name] = said.value;
        const auto id = scene.mine.add(type, std::move(fields));
        scene.backend.received();
        QTest::qWait(120); // a burst of changes is read once
        page.openRecord(id);
        settle();
        const auto words = readInEntry(panel);
        INFO(words.toStdString());
        for (const auto &field : schema::recordType(type)->fields) {
            if (field.is(schema::Retired)) continue; // what stands there is read with the one that took its place
            INFO(field.name);
            const auto said = entry.find(field.name);
            REQUIRE(said != entry.end()); // a new field is said here too
            CHECK(words.contains(QString::fromUtf8(said->second.words)));
        }
        named<QPushButton>(page, "entry.change").click();
        settle();
        auto &form = named<QWidget>(page, (std::string(type) + ".form").c_str());
        for (const auto &[name, said] : entry) {
            if (name == "leftOn") continue; // an act of its own
            INFO(name);
            CHECK(form.findChild<QWidget *>(QString::fromStdString(name)) != nullptr);
        }
        CHECK(page.closeTop()); // the form
        CHECK(page.closeTop()); // the entry
    }
}
