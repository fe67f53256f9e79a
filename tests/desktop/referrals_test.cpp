// Somebody is referred to another structure, answered there and told: two windows by their keys alone, one server over HTTPS.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/desktop/Keys.h"
#include "tests/desktop/Region.h"
#include "tests/support/ui/Paper.h"
#include "ui/text/Dates.h"

#include <filesystem>

#include <QDateTime>
#include <QTimeZone>

using namespace tp;
using namespace tp::test;

namespace {

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

QDate todayInParis() { return ui::parisTime(SystemClock().nowMs()).date(); }
QString dayWords(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

// What stands in the form, as it is read on the screen before anything leaves.
struct Asked {
    QString name, contact, text, answerBy, professional;
};

Asked askedOnScreen() {
    return {Desktop::find<QLineEdit>("shownName").text(), Desktop::find<QLineEdit>("contact").text(),
            Desktop::find<QPlainTextEdit>("text").toPlainText(), Desktop::find<QLineEdit>("answerBy").text(),
            Desktop::find<QComboBox>("professional").currentText()};
}

class Referred { // by Anna, of AAJB, to the Café des images, where Carole works
public:
    Referred() {
        ines = Region::addedPerson(anna(), {{"usualName", "Inès"},
                                            {"phone", "02 31 00 00 00"},
                                            {"note", "Jamais à montrer"},
                                            {"referent", Region::idOf(anna().session->member())}});
        const auto today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Paris")).date().toString(Qt::ISODate).toStdString();
        Region::added(anna(), "professional",
                      {{"name", "Léa Morin"}, {"trade", "Médiatrice"}, {"structure", idValue(region.cafe)}, {"verifiedOn", today}});
        must(anna().syncOnce());
        must(region.carole.syncOnce());
        region.closeAll();
        m_anna = std::make_unique<Desktop>(anna().folder());
        Desktop::unlock(anna().passphrase);
        Desktop::window();
        m_carole = std::make_unique<Desktop>(region.carole.folder());
        Desktop::unlock(region.carole.passphrase);
        Desktop::window();
        REQUIRE(until([] { return Desktop::status().contains(u("tout est envoyé"), Qt::CaseInsensitive); }));
        CHECK(Desktop::says("today.due", "Rien ne vous attend."));
    }
    Laptop &anna() { return region.anna; }
    void atAnna() { m_anna->front(); }
    void atCarole() { m_carole->front(); }
    void propose() { // from the person's file, to the save
        atAnna();
        Keys::press(Qt::Key_3, Qt::AltModifier);
        Keys::openRow("personTable", u("Inès"));
        Keys::menu("morePerson", "person.refer");
        CHECK(Keys::isIn("toStructure")); // the cursor is where one begins
        Keys::choose("toStructure", u("Café des images"));
        Keys::choose("professional", u("Léa Morin"));
        Keys::write("shownName", u("Inès B."));
        Keys::write("text", u("Une place à l'atelier du mardi ?"));
        Keys::write("answerBy", dayWords(todayInParis().addDays(5)));
        Keys::reach("referral.form.save");
        CHECK(Desktop::says("referralPanel", u("et rien d'autre du dossier")));
        shown = askedOnScreen();
        CHECK(shown.contact == "02 31 00 00 00");
        Desktop::picture("referral-1-shown");
        Keys::press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(Keys::heard(u("Enregistré sur ce poste.")));
        REQUIRE(Desktop::says("referralPanel", u("Proposée"))); // it left by itself
        CHECK(Keys::isIn("referralPanel"));
    }
    // Everything that was shown arrived, and nothing else of the file.
    void readThere() {
        atCarole();
        REQUIRE(Desktop::says("today.due", u("À répondre : Inès B."))); // by itself, where she is
        CHECK(Desktop::words("today.due").contains(u("proposée par Anna Martin")));
        Desktop::picture("referral-2-today");
        Keys::push("today.due.0.open");
        CHECK(Keys::isIn("referralPanel"));
        for (const auto &words : {shown.name, shown.contact, shown.text, shown.answerBy, shown.professional}) {
            INFO(words.toStdString());
            CHECK(Desktop::says("referralPanel", QString(words).replace(QChar(0x2019), QLatin1Char('\''))));
        }
        CHECK(until([] { return Desktop::rowOf("referralTable", "Inès B.", 0) == 0; }));
        CHECK_FALSE(Desktop::words("window").contains("Jamais"));
        Desktop::picture("referral-3-arrived");
    }
    void leave() { // both windows close
        m_anna.reset();
        m_carole.reset();
    }
    // What lies in Carole's store, field by field.
    void checkStored() {
        auto &carole = region.carole;
        must(carole.reopen());
        must(anna().reopen());
        store::Query query;
        query.type = "exchange_request";
        const auto requests = must(carole.reader->list(query));
        REQUIRE(requests.size() == 1);
        const auto &fields = requests.front().fields;
        const auto written = [&](const char *field) {
            const auto found = fields.find(field);
            return found == fields.end() || !found->second.text() ? QString() : QString::fromStdString(*found->second.text());
        };
        CHECK(written("shownName") == shown.name);
        CHECK(written("contact") == shown.contact);
        CHECK(written("text") == shown.text);
        CHECK(ui::dateText(std::string_view(*fields.at("answerBy").text())) == shown.answerBy);
        store::Query professionals;
        professionals.type = "professional";
        const auto lea = must(carole.reader->list(professionals));
        REQUIRE(lea.size() == 1);
        CHECK(fields.at("professional") == idValue(lea.front().id));
        CHECK_FALSE(carole.get("person", ines));
        CHECK(carole.count("referral") == 0);
    }
    Region region;
    RecordId ines;
    Asked shown;

private:
    std::unique_ptr<Desktop> m_anna, m_carole;
};

} // namespace

TEST_CASE(
    "somebody is referred by keys alone: the other structure reads what was shown, and nothing else; it accepts, gives an appointment, "
    "says they met and what came of it; each answer is told back to the person") {
    Referred referred;
    referred.propose();
    TempDir dir;
    const auto letter = QString::fromStdString((dir.path() / "lettre.pdf").string());
    Keys::push("referral.letter");
    Keys::saveTo(letter);
    CHECK(Keys::heard(u("Lettre enregistrée.")));
    CHECK(Keys::isIn("referralPanel"));
    checkOrder(paperWords(letter),
               {"Orientation du", "De", "Anna Martin, AAJB", "À", "Léa Morin", "Pour", "Inès B.", "Comment joindre la", "02 31 00 00 00",
                "Réponse espérée avant le", "Demande", "Une place à l'atelier du mardi ?", "Imprimé le"});
    referred.readThere();

    Keys::push("referral.accept");
    CHECK(Keys::heard(u("Acceptée.")));
    CHECK(Keys::isIn("referral.appoint")); // what is next
    Keys::push("referral.appoint");
    CHECK(Keys::isIn("appointmentAt"));
    Keys::type(dayWords(todayInParis()) + " 23:30");
    Keys::write("appointmentPlace", u("Café des images, à l'accueil"));
    Desktop::picture("referral-4-appointment");
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Desktop::says("referralPanel", u("Rendez-vous donné")));
    CHECK(Keys::isIn("referralPanel"));

    referred.atAnna(); // where she stood, it came by itself, and the keyboard is where it was
    REQUIRE(Desktop::says("referralPanel", u("Rendez-vous donné")));
    CHECK(Desktop::says("referralPanel", u("Café des images, à l'accueil")));
    CHECK(Keys::isIn("referral.letter"));
    Keys::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(Desktop::says("today.due", u("Dire la réponse à la personne : Inès")));
    Desktop::picture("referral-5-answer");
    Keys::push("today.due.0.open");
    Keys::push("referral.toldNews");
    CHECK(Keys::heard(u("Dit à la personne.")));
    CHECK(Keys::isIn("referralPanel"));

    referred.atCarole();
    Keys::push("referral.met");
    CHECK(Keys::heard(u("Rencontre faite.")));
    Keys::push("referral.result");
    CHECK(Keys::isIn("result"));
    Keys::type(u("Vient le mardi matin."));
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Desktop::says("referralPanel", u("Terminée")));
    CHECK(Keys::isIn("referralPanel"));
    Desktop::picture("referral-6-result");

    referred.atAnna();
    Keys::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(Desktop::says("today.due", u("À dire à la personne : Inès")));
    Keys::push("today.due.0.open");
    REQUIRE(Desktop::says("referralPanel", "Vient le mardi matin."));
    Desktop::picture("referral-7-told");
    Keys::push("referral.told");
    CHECK(Keys::heard(u("Dit à la personne.")));
    CHECK(Keys::isIn("referrals")); // it is over, and stands in the list no more
    Keys::press(Qt::Key_1, Qt::AltModifier);
    CHECK(until([] { return !Desktop::words("today.due").contains(u("À dire à la personne")); }));
    REQUIRE(until([] { return Desktop::status().contains(u("tout est envoyé"), Qt::CaseInsensitive); }));
    referred.leave();
    referred.checkStored();
}

TEST_CASE("a referral is refused by keys alone: not without a reason, which is told back") {
    Referred referred;
    referred.propose();
    referred.readThere();
    Keys::push("referral.decline");
    CHECK(Keys::isIn("answerText"));
    Keys::press(Qt::Key_Return, Qt::ControlModifier); // without a word
    CHECK(Desktop::says("referral.form.problem", u("Ce qui a été répondu")));
    CHECK(Keys::isIn("answerText"));
    Desktop::picture("referral-8-why");
    Keys::type(u("L'atelier est complet jusqu'en mars."));
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Desktop::says("referralPanel", u("Refusée")));
    CHECK(Desktop::says("referralPanel", u("L'atelier est complet jusqu'en mars.")));
    Keys::press(Qt::Key_Escape);
    CHECK(Keys::isIn("referrals"));

    referred.atAnna();
    REQUIRE(Desktop::says("referralPanel", u("L'atelier est complet jusqu'en mars.")));
    Keys::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(Desktop::says("today.due", u("À dire à la personne : Inès")));
    Keys::push("today.due.0.open");
    Desktop::picture("referral-9-refused");
    Keys::push("referral.told");
    CHECK(Keys::heard(u("Dit à la personne.")));
    Keys::press(Qt::Key_1, Qt::AltModifier);
    CHECK(until([] { return !Desktop::words("today.due").contains(u("À dire à la personne")); }));
    REQUIRE(until([] { return Desktop::status().contains(u("tout est envoyé"), Qt::CaseInsensitive); }));
    referred.leave();
    referred.checkStored();
}
