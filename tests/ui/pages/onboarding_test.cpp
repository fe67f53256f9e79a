#include "core/crypto/Passphrase.h"
#include "core/identity/Invitation.h"
#include "tests/ui/pages/Scene.h"
#include "ui/onboarding/FirstRunPage.h"
#include "ui/widgets/RetypedField.h"

#include "ui/onboarding/InvitationCheck.h"
#include "ui/onboarding/UnlockPage.h"
#include <QClipboard>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
// Answers as the test says; the real ones are tested with the network and the store.
class SaidOnboarding final : public ui::Onboarding {
public:
    [[nodiscard]] bool hasProfile() const override { return false; }
    [[nodiscard]] std::string proposePassphrase() override { return crypto::proposePassphrase(random); }
    void enrol(const std::string &code, const std::string &who, const std::string &phrase, ui::Answer<> answer) override {
        invitation = code, name = who, passphrase = phrase;
        ++asked;
        emit progress(QStringLiteral("…"));
        if (slow)
            waits = std::move(answer);
        else
            answer(result);
    }
    void stopEnrolling() override { std::exchange(waits, {})(fail(Code::Cancelled)); }
    void unlock(const std::string &phrase, ui::Answer<> answer) override {
        passphrase = phrase;
        answer(result);
    }
    void unlockWithKit(const std::string &code, ui::Answer<> answer) override {
        kit = code;
        answer(result);
    }
    SeededRandom random{7};
    std::string invitation, name, passphrase, kit;
    Result<> result;
    int asked = 0;
    bool slow = false; // an enrolment is answered when it is stopped
    ui::Answer<> waits;
};
std::string aCode() {
    identity::InvitationCode code{"coffre.example.org:8443", {}};
    SeededRandom random(3);
    random.fill(code.secret);
    return identity::formatInvitation(code);
}
} // namespace

TEST_CASE("First run: invitation, name, passphrase, and the profile is asked for with exactly these") {
    SaidOnboarding onboarding;
    ui::FirstRunPage page(onboarding, "fr");
    present(page, {1366, 768});
    auto &go = named<QPushButton>(page, "continue");
    CHECK_FALSE(go.isEnabled());
    named<QLineEdit>(page, "invitation").setText(QString::fromStdString(aCode()));
    CHECK(allText(page).contains("coffre.example.org:8443"));
    CHECK_FALSE(go.isEnabled()); // no name yet
    named<QLineEdit>(page, "name").setText(" Samira Benali ");
    REQUIRE(go.isEnabled());
    go.click();
    auto &phrase = named<QLineEdit>(page, "passphrase");
    CHECK(crypto::passphraseBits(phrase.text().toStdString()) >= crypto::requiredBits); // one is proposed
    auto &begin = named<QPushButton>(page, "begin");
    CHECK_FALSE(begin.isEnabled());
    named<QLineEdit>(page, "passphraseAgain").setText(phrase.text());
    REQUIRE(begin.isEnabled());
    begin.click();
    CHECK(onboarding.invitation == aCode());
    CHECK(onboarding.name == "Samira Benali");
    CHECK(onboarding.passphrase == phrase.text().toStdString());
}

TEST_CASE("An enrolment that lasts can be stopped, says that nothing is lost, and goes on with what was typed") {
    SaidOnboarding onboarding;
    onboarding.slow = true;
    ui::FirstRunPage page(onboarding, "fr");
    present(page, {1366, 768});
    named<QLineEdit>(page, "invitation").setText(QString::fromStdString(aCode()));
    named<QLineEdit>(page, "name").setText("Samira Benali");
    named<QPushButton>(page, "continue").click();
    named<QLineEdit>(page, "passphraseAgain").setText(named<QLineEdit>(page, "passphrase").text());
    named<QPushButton>(page, "begin").click();
    auto &stop = named<QPushButton>(page, "stopEnrolling");
    REQUIRE(stop.isVisible());
    CHECK(stop.hasFocus());
    stop.click();
    CHECK_FALSE(stop.isVisible());
    CHECK(allText(page).contains(QString::fromUtf8("Arrêté. Votre code reste valable sur ce poste")));
    named<QPushButton>(page, "retry").click();
    CHECK(stop.isVisible());
    CHECK(stop.isEnabled());
    CHECK(onboarding.asked == 2);
    CHECK(onboarding.invitation == aCode());
}

TEST_CASE("A weak or mistyped passphrase is told in words, and cannot be used") {
    SaidOnboarding onboarding;
    ui::FirstRunPage page(onboarding, "fr");
    present(page, {1366, 768});
    named<QLineEdit>(page, "invitation").setText(QString::fromStdString(aCode()));
    named<QLineEdit>(page, "name").setText("Samira");
    named<QPushButton>(page, "continue").click();
    auto &phrase = named<QLineEdit>(page, "passphrase");
    auto &again = named<QLineEdit>(page, "passphraseAgain");
    phrase.setText("soleil2003");
    again.setText("soleil2003");
    CHECK_FALSE(named<QPushButton>(page, "begin").isEnabled());
    const auto weak = named<QWidget>(page, "strength").findChild<QLabel *>()->text();
    CHECK_FALSE(weak.contains("bit"));
    named<QPushButton>(page, "propose").click();
    const auto strong = named<QWidget>(page, "strength").findChild<QLabel *>()->text();
    CHECK(strong != weak);
    CHECK_FALSE(strong.contains("bit"));
    again.setText(phrase.text() + "x");
    CHECK_FALSE(named<QPushButton>(page, "begin").isEnabled());
    CHECK(allText(page).contains(QString::fromUtf8("Ce n’est pas la même phrase.")));
}

TEST_CASE("The repetition of a passphrase is typed, never pasted, and a calm sentence says why") {
    SaidOnboarding onboarding;
    ui::FirstRunPage page(onboarding, "fr");
    present(page, {1366, 768});
    REQUIRE(QTest::qWaitForWindowActive(&page));
    named<QLineEdit>(page, "invitation").setText(QString::fromStdString(aCode()));
    named<QLineEdit>(page, "name").setText("Samira");
    named<QPushButton>(page, "continue").click();
    QGuiApplication::clipboard()->setText(named<QLineEdit>(page, "passphrase").text());
    auto &again = named<QLineEdit>(page, "passphraseAgain");
    again.setFocus();
    for (const auto &[key, with] : {std::pair(Qt::Key_V, Qt::ControlModifier), {Qt::Key_Insert, Qt::ShiftModifier}}) {
        QTest::keyClick(&again, key, with);
        CHECK(again.text().isEmpty());
    }
    CHECK(again.contextMenuPolicy() == Qt::NoContextMenu);
    CHECK(allText(page).contains(ui::RetypedField::whyByHand().replace(QChar(0xa0), QLatin1Char(' '))));
    CHECK_FALSE(named<QPushButton>(page, "begin").isEnabled());
    QTest::keyClicks(&again, named<QLineEdit>(page, "passphrase").text());
    CHECK(named<QPushButton>(page, "begin").isEnabled());
}

TEST_CASE("In another language the page of the first run has what was typed, at the same step; Tab goes as one reads") {
    SaidOnboarding onboarding;
    ui::FirstRunPage page(onboarding, "fr");
    present(page, {1366, 768});
    const auto walk = [](QWidget &from) {
        QStringList names;
        for (auto *next = &from; !names.contains(next->objectName()); next = next->nextInFocusChain()) {
            if (next != &from && (!next->isVisible() || !next->isEnabled() || !(next->focusPolicy() & Qt::TabFocus))) continue;
            if (!next->objectName().isEmpty() && !next->objectName().startsWith("qt_")) names << next->objectName();
        }
        return names;
    };
    named<QLineEdit>(page, "invitation").setText(QString::fromStdString(aCode()));
    named<QLineEdit>(page, "name").setText("Samira");
    CHECK(walk(named<QWidget>(page, "invitation")) == QStringList{"invitation", "name", "continue", "language_en"});
    named<QPushButton>(page, "continue").click();
    named<QLineEdit>(page, "passphrase").setText("soleil2003");
    named<QLineEdit>(page, "passphraseAgain").setText("soleil");
    CHECK(walk(named<QWidget>(page, "passphrase")) == QStringList{"passphrase", "propose", "passphraseAgain", "back", "language_en"});

    ui::FirstRunPage english(onboarding, "en");
    english.restore(page.typed());
    present(english, {1366, 768});
    CHECK(named<QLineEdit>(english, "invitation").text().toStdString() == aCode());
    CHECK(named<QLineEdit>(english, "name").text() == "Samira");
    CHECK(named<QLineEdit>(english, "passphrase").text() == "soleil2003"); // none is proposed over it
    CHECK(named<QLineEdit>(english, "passphraseAgain").text() == "soleil");
    CHECK(named<QLineEdit>(english, "passphrase").isVisible());
}

TEST_CASE("Every failure of enrolment is a sentence, and what was typed is still there") {
    SaidOnboarding onboarding;
    ui::FirstRunPage page(onboarding, "fr");
    present(page, {1366, 768});
    named<QLineEdit>(page, "invitation").setText(QString::fromStdString(aCode()));
    named<QLineEdit>(page, "name").setText("Samira");
    named<QPushButton>(page, "continue").click();
    named<QLineEdit>(page, "passphraseAgain").setText(named<QLineEdit>(page, "passphrase").text());
    const std::pair<Code, const char *> failures[] = {{Code::InvitationExpired, "Ce code a expiré. Demandez-en un autre."},
                                                      {Code::InvitationUsed, "Ce code a déjà servi."},
                                                      {Code::InvitationUnknown, "Le serveur ne connaît pas ce code."},
                                                      {Code::Unreachable, "Le serveur est injoignable."},
                                                      {Code::NotOurServer, "Wi-Fi"}};
    onboarding.result = fail(failures[0].first);
    named<QPushButton>(page, "begin").click();
    for (const auto &[code, words] : failures) {
        onboarding.result = fail(code);
        named<QPushButton>(page, "retry").click();
        INFO(words);
        CHECK(named<QLabel>(page, "problem").text().contains(QString::fromUtf8(words)));
    }
    CHECK(onboarding.asked == 6);
    named<QPushButton>(page, "changeCode").click();
    CHECK(named<QLineEdit>(page, "invitation").text().toStdString() == aCode());
}

TEST_CASE("A code is checked while it is typed, and the sign that is wrong is named") {
    using State = ui::InvitationCheck::State;
    const auto code = QString::fromStdString(aCode());
    CHECK(ui::checkInvitation({}).state == State::Empty);
    for (qsizetype length = 1; length < code.size(); ++length) {
        INFO(length);
        CHECK(ui::checkInvitation(code.left(length)).state == State::Incomplete);
    }
    CHECK(ui::checkInvitation(code).state == State::Good);
    CHECK(ui::checkInvitation("  " + code.toLower() + "\n").state == State::Good);
    auto wrong = code;
    const auto at = code.lastIndexOf('/') + 3;
    wrong[at] = code[at] == 'A' ? 'B' : 'A';
    CHECK(ui::checkInvitation(wrong).state == State::Wrong);
    wrong[at] = '%';
    const auto named = ui::checkInvitation(wrong);
    CHECK(named.state == State::Wrong);
    CHECK(named.sentence.contains(QString::fromUtf8("«\u00a0%\u00a0»")));
    CHECK(ui::checkInvitation(code + "7").state == State::Wrong);
    CHECK(ui::checkInvitation("https://example.org").state == State::Wrong);
}

TEST_CASE("A profile on a full disk: the page says so, keeps the phrase to be tried again, and opens once there is room") {
    SaidOnboarding onboarding;
    ui::UnlockPage page(onboarding, {"Samira Benali", Scene::nowMs - 60'000, Scene::nowMs, {5, 0, 1}});
    present(page, {1366, 768});
    bool opened = false;
    QObject::connect(&page, &ui::UnlockPage::unlocked, &page, [&] { opened = true; });
    auto &phrase = named<QLineEdit>(page, "passphrase");
    onboarding.result = fail(Code::DiskFull);
    QTest::keyClicks(&phrase, "la bonne");
    QTest::keyClick(&phrase, Qt::Key_Return);
    CHECK(allText(page).contains(QString::fromUtf8("Le disque est plein : rien ne peut y être ouvert maintenant. Rien n’est effacé.")));
    CHECK(phrase.text() == "la bonne");
    CHECK_FALSE(opened);
    onboarding.result = {};
    QTest::keyClick(&phrase, Qt::Key_Return);
    CHECK(opened);
}

TEST_CASE("What shows and hides the passphrase does not lie over it, whichever of the two it says") {
    SaidOnboarding onboarding;
    ui::UnlockPage page(onboarding, {"Samira Benali", Scene::nowMs - 60'000, Scene::nowMs, {5, 0, 1}});
    present(page, {1366, 768});
    const auto &phrase = named<QLineEdit>(page, "passphrase");
    auto &see = named<QPushButton>(page, "see");
    for (const bool shown : {true, false}) {
        see.setChecked(shown);
        settle();
        CHECK(see.isChecked() == shown);
        CHECK(see.width() >= see.sizeHint().width());
        CHECK(see.x() >= phrase.width() - phrase.textMargins().right());
    }
}

TEST_CASE("Unlocking: a wrong phrase erases nothing, the kit opens when the phrase is forgotten") {
    SaidOnboarding onboarding;
    ui::UnlockPage page(onboarding, {"Samira Benali", Scene::nowMs - 60'000, Scene::nowMs, {5, 0, 1}});
    present(page, {1366, 768});
    const auto text = allText(page);
    CHECK(text.contains("Bonjour Samira"));
    CHECK(text.contains(QString::fromUtf8("5 saisies pas encore envoyées")));
    onboarding.result = fail(Code::WrongPassphrase);
    auto &phrase = named<QLineEdit>(page, "passphrase");
    QTest::keyClicks(&phrase, "pas la bonne");
    QTest::keyClick(&phrase, Qt::Key_Return);
    CHECK(named<QLabel>(page, "says").text() == QString::fromUtf8("Cette phrase n’ouvre pas ce poste. Rien n’est effacé."));
    named<QPushButton>(page, "forgotten").click();
    auto &kit = named<QLineEdit>(page, "kit");
    REQUIRE(kit.isVisible());
    QTest::keyClicks(&kit, "tpk1:coffre.example.org:8443/AAAA");
    QTest::keyClick(&kit, Qt::Key_Return);
    CHECK(onboarding.kit == "tpk1:coffre.example.org:8443/AAAA");
}

TEST_CASE("The keychain opens where it may; when it does not, the passphrase is asked for and nothing is lost") {
    class Quick final : public ui::Onboarding {
    public:
        [[nodiscard]] bool hasProfile() const override { return true; }
        [[nodiscard]] std::string proposePassphrase() override { return {}; }
        void enrol(const std::string &, const std::string &, const std::string &, ui::Answer<>) override {}
        void unlock(const std::string &, ui::Answer<>) override {}
        void unlockWithKit(const std::string &, ui::Answer<>) override {}
        [[nodiscard]] ui::QuickState quickUnlock() const override { return state; }
        void unlockQuickly(ui::Answer<> answer) override { answer(result); }
        ui::QuickState state = ui::QuickState::Armed;
        Result<> result = fail(Code::Denied);
    };
    Quick onboarding;
    ui::LockedProfile locked;
    locked.name = "Samira Benali";
    locked.lockedAtMs = locked.nowMs = Scene::nowMs;
    ui::UnlockPage page(onboarding, locked);
    present(page, {1366, 768});
    bool opened = false;
    QObject::connect(&page, &ui::UnlockPage::unlocked, &page, [&] { opened = true; });
    auto &quick = named<QPushButton>(page, "openQuickly");
    REQUIRE(quick.isVisible());
    quick.click();
    CHECK_FALSE(opened);
    CHECK_FALSE(quick.isVisible());
    CHECK(named<QLabel>(page, "says").text().contains(QString::fromUtf8("Tapez votre phrase de passe.")));
    onboarding.state = ui::QuickState::On; // after Ctrl+L
    ui::UnlockPage later(onboarding, locked);
    present(later, {1366, 768});
    CHECK_FALSE(named<QPushButton>(later, "openQuickly").isVisible());
}

TEST_CASE("F1 tells before anything is open what can be done there, and gives the keyboard back with what was typed") {
    SaidOnboarding onboarding;
    const auto look = [](QWidget &page, QLineEdit &field, const QString &word) {
        CHECK(allText(page).contains("F1")); // somebody who does not know the key finds it
        field.setFocus();
        QTest::keyClicks(&field, "tp1:abc");
        QTest::keyClick(&field, Qt::Key_F1);
        auto &help = named<QWidget>(page, "startHelp");
        REQUIRE(help.isVisible());
        CHECK(help.isAncestorOf(QApplication::focusWidget()));
        CHECK(allText(help).contains(word));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        CHECK_FALSE(help.isVisible());
        CHECK(field.hasFocus());
        QTest::keyClick(&field, Qt::Key_F1);
        REQUIRE(help.isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(help.isVisible());
        CHECK(field.hasFocus());
        CHECK(field.text() == "tp1:abc");
    };
    SECTION("unlocking") {
        ui::UnlockPage page(onboarding, {"Samira Benali", Scene::nowMs - 60'000, Scene::nowMs, {5, 0, 1}});
        present(page, {1366, 768});
        look(page, named<QLineEdit>(page, "passphrase"), "kit de secours");
    }
    SECTION("the first run") {
        ui::FirstRunPage page(onboarding, "fr");
        present(page, {1366, 768});
        look(page, named<QLineEdit>(page, "invitation"), "tpk1");
    }
}
