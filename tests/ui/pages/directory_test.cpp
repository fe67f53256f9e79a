// Plateau technique: found by a need in plain words, who is there today, verified, taken out. Real stores; a Tuesday, 14:46.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Hands.h"
#include "ui/directory/DirectoryModel.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/widgets/ChipGroup.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {

class Directory : public Hands<Directory> {
public:
    Directory() : page(scene.backend, scene.context) {
        professional("Hélène Marchand", {{"trade", "Conseillère en économie sociale et familiale"},
                                         {"themes", Value::Array{"finances", "housing"}},
                                         {"availability", "lun-mer 9h-12h, mar 14h-17h"},
                                         {"verifiedOn", "2026-06-01"}});
        professional("Yanis Duval", {{"trade", "Éducateur sportif"},
                                     {"offers", "Boxe éducative, remise en mouvement"},
                                     {"themes", Value::Array{"social_ties"}},
                                     {"availability", "jeu 9h-17h"},
                                     {"verifiedOn", "2025-01-15"}});
        professional("Rose Lemoine", {{"trade", "Psychologue"},
                                      {"partner", "Maison des adolescents"},
                                      {"themes", Value::Array{"health"}},
                                      {"availability", "mar 16h-18h"},
                                      {"absences", "24/11/2026"},
                                      {"verifiedOn", "2026-09-01"}});
        scene.mine.add("scheme", {{"name", "Fonds de solidarité logement"},
                                  {"kind", "department"},
                                  {"themes", Value::Array{"housing"}},
                                  {"conditions", "Impayés de loyer ou dépôt de garantie"},
                                  {"verifiedOn", "2026-02-01"}});
        scene.backend.received();
        QTest::qWait(120); // a burst of changes is read once
        present(page);
        page.activated();
        settle();
    }
    RecordId professional(const char *name, std::map<std::string, Value> more) {
        more["name"] = name;
        more.emplace("structure", idValue(scene.mine.structure));
        return scene.mine.add("professional", std::move(more));
    }
    [[nodiscard]] QStringList names() {
        auto *model = named<QAbstractItemView>(page, "directoryTable").model();
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row) out << model->index(row, 0).data().toString();
        return out;
    }
    void need(const QString &words) {
        named<QLineEdit>(page, "directory.need").setText(words);
        settle();
    }
    void reread() {
        QTest::qWait(120);
        settle();
    }
    Scene scene;
    ui::DirectoryPage page;
};

QString fr(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST_CASE("Whoever can help is found by a need in plain words, best first, with the keyboard alone", "[directory]") {
    Directory at;
    CHECK(at.names() == QStringList{fr("Fonds de solidarité logement"), fr("Hélène Marchand"), "Rose Lemoine", "Yanis Duval"});
    auto &field = named<QLineEdit>(at.page, "directory.need");
    CHECK(field.hasFocus());
    at.need(fr("il n'arrive plus à payer son loyer"));
    REQUIRE(at.names().size() == 2);
    CHECK(at.names().front() == fr("Fonds de solidarité logement")); // says “loyer” itself
    at.need(fr("elle déprime"));
    CHECK(at.names() == QStringList{"Rose Lemoine"});
    at.need("xylophone");
    CHECK(at.names().isEmpty());
    CHECK(allText(at.page).contains(fr("Personne ici.")));
    at.need("BOXE");
    CHECK(at.names() == QStringList{"Yanis Duval"});
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
    auto &table = named<QAbstractItemView>(at.page, "directoryTable");
    CHECK(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Return);
    settle();
    const auto sheet = allText(named<QWidget>(at.page, "directoryPanel"));
    CHECK(named<QWidget>(at.page, "entry.hours.3.day").accessibleName().replace(QChar(0xa0), QLatin1Char(' ')) ==
          fr("jeudi : 09:00 à 17:00"));
    CHECK(sheet.contains(fr("Boxe éducative")));
    CHECK(at.page.closeTop());
    CHECK(table.hasFocus());
    at.page.focusFilter();
    CHECK(field.hasFocus());
}

TEST_CASE("Called on today: who is there now or later, not who is away or comes another day", "[directory]") {
    Directory at;
    named<QCheckBox>(at.page, "directory.today").click();
    settle();
    CHECK(at.names() == QStringList{fr("Hélène Marchand")}); // 14:46: there until 17; Rose Lemoine is away, Yanis Duval comes on Thursday
    auto *model = named<QAbstractItemView>(at.page, "directoryTable").model();
    CHECK(model->index(0, 3).data().toString() == fr("Présent·e"));
    named<QCheckBox>(at.page, "directory.today").click();
    named<QComboBox>(at.page, "directory.which").setCurrentIndex(2);
    settle();
    CHECK(at.names() == QStringList{fr("Fonds de solidarité logement")});
}

TEST_CASE("Called in now: one action shows who is there at this hour, one more begins a referral to them", "[directory]") {
    Directory at;
    auto &scene = at.scene;
    const auto ines = scene.person("Inès Bellanger");
    const auto paul = at.professional("Paul Morel", {{"availability", "mar 17h-19h"}, {"verifiedOn", "2026-06-01"}});
    at.professional("Aude Petit", {{"partner", "CCAS de Caen"}, {"structure", Value()}, {"availability", "mar 9h-10h"}});
    scene.backend.received();
    at.reread();
    at.press("directory.now");
    CHECK(at.names() == QStringList{fr("Hélène Marchand"), "Paul Morel"}); // there, then later today; not who was there this morning
    CHECK(at.page.focusWidget()->objectName() == "entry.refer");
    CHECK(allText(named<QWidget>(at.page, "directoryPanel")).contains(fr("Hélène Marchand")));
    QTest::keyClick(at.page.focusWidget(), Qt::Key_Space);
    settle();
    auto &who = named<QLineEdit>(at.page, "entry.who.edit");
    REQUIRE(who.hasFocus());
    QTest::keyClicks(&who, "ines");
    settle();
    QTest::keyClick(&who, Qt::Key_Return);
    settle();
    REQUIRE_FALSE(scene.context.opened.empty());
    const auto target = scene.context.opened.back();
    CHECK(target.page == QLatin1String("directory"));
    at.page.showPart(target.part);
    settle();
    auto &form = named<QWidget>(at.page, "referral.form");
    CHECK(form.isVisible());
    CHECK(named<QLineEdit>(form, "shownName").text() == fr("Inès Bellanger"));
    auto *text = form.findChild<QPlainTextEdit *>("text");
    REQUIRE(text);
    text->setPlainText(fr("Une heure cet après-midi"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    store::Query query;
    query.type = "referral";
    const auto referrals = must(scene.backend.reader().list(query));
    REQUIRE(referrals.size() == 1);
    CHECK(referrals.front().file == ines);
    const auto helene = referrals.front().fields.at("professional");
    CHECK_FALSE(helene == idValue(paul));
    CHECK(referrals.front().fields.contains("partner")); // of this structure: nobody to send it to
}

TEST_CASE("The directory is narrowed to a territory; who names none works in all of them", "[directory]") {
    Directory at;
    auto &box = named<QComboBox>(at.page, "directory.territory");
    const int before = box.count();
    const auto caen = at.scene.mine.add("territory", {{"name", "Caen la Mer"}}), orne = at.scene.mine.add("territory", {{"name", "Orne"}});
    at.professional("Paul Morel", {{"territory", idValue(caen)}});
    at.professional("Zoé Petit", {{"territory", idValue(orne)}});
    at.scene.backend.received();
    at.reread();
    REQUIRE(box.isVisible());
    REQUIRE(box.count() == before + 2);
    box.setCurrentIndex(box.findText("Caen la Mer"));
    settle();
    CHECK(at.names().contains("Paul Morel"));
    CHECK_FALSE(at.names().contains(fr("Zoé Petit")));
    CHECK(at.names().contains(fr("Hélène Marchand")));
    at.scene.mine.edit("territory", orne, {{"name", "Bocage"}}); // the choice stays where others are called otherwise
    at.scene.backend.received();
    at.reread();
    CHECK(box.currentText() == "Caen la Mer");
    CHECK_FALSE(at.names().contains(fr("Zoé Petit")));
}

TEST_CASE("Several territories of a professional: one written before is among them, in the form, the list, the filter and the words",
          "[directory]") {
    Directory at;
    const auto caen = at.scene.mine.add("territory", {{"name", "Bessin"}}), orne = at.scene.mine.add("territory", {{"name", "Bocage"}}),
               auge = at.scene.mine.add("territory", {{"name", "Pays d’Auge"}});
    const auto paul = at.professional("Paul Morel", {{"territory", idValue(caen)}, {"verifiedOn", "2026-06-01"}});
    at.professional("Zoé Petit", {{"territories", Value::Array{idValue(orne), idValue(auge)}}});
    at.scene.backend.received();
    at.reread();
    at.need("bocage");
    CHECK(at.names() == QStringList{fr("Zoé Petit")});
    at.need({});
    at.page.openRecord(paul);
    settle();
    CHECK(allText(named<QWidget>(at.page, "directoryPanel")).contains("Bessin"));
    const auto *model = named<QAbstractItemView>(at.page, "directoryTable").model();
    CHECK(model->index(static_cast<int>(at.names().indexOf("Paul Morel")), 4).data().toString() == "Bessin");

    QTest::keyClick(at.page.focusWidget(), Qt::Key_F2);
    settle();
    auto &form = named<QWidget>(at.page, "professional.form");
    auto &chips = named<ui::ChipGroup>(form, "territories");
    REQUIRE(chips.chosen() == QStringList{QString::fromStdString(toText(caen))});
    chips.setChosen({QString::fromStdString(toText(caen)), QString::fromStdString(toText(orne))});
    emit chips.changed();
    QTest::keyClick(&named<QLineEdit>(form, "name"), Qt::Key_Return, Qt::ControlModifier);
    settle();
    at.reread();
    const auto both =
        schema::normalise(*schema::recordType("professional")->field("territories"), Value::Array{idValue(caen), idValue(orne)});
    CHECK(at.scene.mine.value("professional", paul, "territories") == both);
    CHECK(at.scene.mine.value("professional", paul, "territory").isNull());
    auto &box = named<QComboBox>(at.page, "directory.territory");
    for (const auto *where : {"Bessin", "Bocage"}) {
        box.setCurrentIndex(box.findText(QLatin1String(where)));
        settle();
        INFO(where);
        CHECK(at.names().contains("Paul Morel"));
    }
    CHECK(at.names().contains(fr("Zoé Petit")));
    box.setCurrentIndex(box.findText(fr("Pays d’Auge")));
    settle();
    CHECK_FALSE(at.names().contains("Paul Morel"));
    at.scene.context.undo(); // as it was written before
    at.reread();
    CHECK(at.scene.mine.value("professional", paul, "territory") == idValue(caen));
    CHECK(at.scene.mine.value("professional", paul, "territories").isNull());
}

TEST_CASE("What nobody checked for a year comes up, and one action says it is right, with undo", "[directory]") {
    Directory at;
    CHECK(allText(at.page).contains(fr("4 fiches, 1 à vérifier")));
    at.page.showPart(ui::toVerifyPart);
    settle();
    REQUIRE(at.names() == QStringList{"Yanis Duval"});
    QTest::keyClick(&named<QAbstractItemView>(at.page, "directoryTable"), Qt::Key_Return);
    settle();
    CHECK(at.page.focusWidget()->objectName() == "entry.verify");
    at.press("entry.verify");
    at.reread();
    CHECK(at.names().isEmpty());
    CHECK(allText(at.page).contains(fr("0 fiche")));
    at.scene.context.undo();
    at.reread();
    CHECK(at.names() == QStringList{"Yanis Duval"});
}

TEST_CASE("A professional is added and corrected; hours nobody can read are told, and kept", "[directory]") {
    Directory at;
    at.press("directory.addProfessional");
    auto &form = named<QWidget>(at.page, "professional.form");
    auto &name = named<QLineEdit>(form, "name");
    CHECK(name.hasFocus());
    QTest::keyClicks(&name, "Paul Morel");
    named<QLineEdit>(form, "availability").setText("mar 14h-17h, sur demande");
    QTest::keyClick(&name, Qt::Key_Return, Qt::ControlModifier);
    settle();
    at.reread();
    CHECK(at.names().contains("Paul Morel"));
    const auto sheet = allText(named<QWidget>(at.page, "directoryPanel"));
    CHECK(sheet.contains("Paul Morel"));
    CHECK(named<QLabel>(at.page, "entry.hours.1.later").text() == fr("14:00 à 17:00"));
    CHECK(named<QLabel>(at.page, "entry.hours.1.morning").text() == fr("–"));
    CHECK(at.page.findChild<QLabel *>("entry.hours.5.morning") == nullptr); // nobody at the week's end
    CHECK(sheet.contains("sur demande"));
    CHECK(named<QWidget>(at.page, "entry.checked").accessibleName() == fr("Vérifié le 24/11/2026"));
    QTest::keyClick(at.page.focusWidget(), Qt::Key_F2);
    settle();
    CHECK(named<QLineEdit>(form, "name").text() == "Paul Morel");
    CHECK(at.page.closeTop()); // the form
    CHECK(at.page.closeTop()); // the entry
    CHECK_FALSE(at.page.closeTop());
    const auto row = static_cast<int>(at.names().indexOf("Paul Morel"));
    emit named<ui::RecordTable>(at.page, "directoryTable").opened(row);
    settle();
    at.press("entry.leave");
    at.reread();
    CHECK_FALSE(at.names().contains("Paul Morel"));
    at.scene.context.undo();
    at.reread();
    CHECK(at.names().contains("Paul Morel"));
}

TEST_CASE("A colleague's entry comes by itself, and an entry opens from elsewhere whatever is asked for", "[directory]") {
    Directory at;
    at.need("xylophone");
    const auto id =
        at.scene.colleague.add("professional", {{"name", "Zoé Petit"}, {"trade", "Juriste"}, {"themes", Value::Array{"rights"}}});
    at.scene.world.sync();
    at.scene.backend.received();
    at.reread();
    at.page.openRecord(id);
    settle();
    CHECK(named<QLineEdit>(at.page, "directory.need").text().isEmpty());
    CHECK(allText(named<QWidget>(at.page, "directoryPanel")).contains("Juriste"));
    CHECK(named<QWidget>(at.page, "entry.checked").accessibleName() == fr("Jamais vérifié"));
}

TEST_CASE("Who was taken out is in no list, opens from elsewhere, and is put back", "[directory]") {
    Directory at;
    const auto id = at.scene.mine.add("professional", {{"name", "Zoé Petit"}, {"trade", "Juriste"}, {"leftOn", "2026-11-02"}});
    at.reread();
    CHECK_FALSE(at.names().contains(fr("Zoé Petit")));
    at.page.openRecord(id);
    settle();
    CHECK(allText(named<QWidget>(at.page, "directoryPanel")).contains("Juriste"));
    CHECK_FALSE(named<QWidget>(at.page, "entry.leave").isVisible());
    at.press("entry.putBack");
    at.reread();
    CHECK(at.names().contains(fr("Zoé Petit")));
    CHECK(at.scene.mine.value("professional", id, "leftOn").isNull());
}

TEST_CASE("Pictures of the directory", "[.pictures]") { // to be looked at; written only when TP_PICTURES names a folder
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().choose(choice);
        Directory at;
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            at.page.resize(size);
            const auto take = [&](const char *name) {
                QTest::qWait(50);
                REQUIRE(at.page.grab().save(
                    QStringLiteral("%1/directory-%2-%3-%4.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())));
            };
            at.press("directory.now");
            at.press("entry.refer");
            take("now");
            (void)at.page.closeTop();
            named<QCheckBox>(at.page, "directory.today").setChecked(false);
            named<QComboBox>(at.page, "directory.which").setCurrentIndex(0);
            at.need(fr("plus de toit et des dettes"));
            take("need");
            emit named<ui::RecordTable>(at.page, "directoryTable").opened(1);
            settle();
            take("entry");
            QTest::keyClick(at.page.focusWidget(), Qt::Key_F2);
            settle();
            take("form");
            (void)at.page.closeTop();
            (void)at.page.closeTop();
            at.need({});
        }
    }
}
