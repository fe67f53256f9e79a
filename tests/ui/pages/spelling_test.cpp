// Spelling with the real French dictionary of the system.
#include "core/store/Drafts.h"
#include "tests/e2e/Loop.h"
#include "tests/ui/pages/Scene.h"
#include "tests/ui/shell/Desk.h"
#include "ui/settings/SpellingSetting.h"
#include "ui/spelling/Spelling.h"
#include "ui/spelling/Words.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace tp;
using namespace tp::test;

namespace {

struct SpellingDesk {
    SpellingDesk() : window(scene.backend, onboarding, {ui::todayPage()}) {
        present(window, {1366, 768});
        REQUIRE(QTest::qWaitForWindowActive(&window));
        note = &named<QPlainTextEdit>(window, "capture.note");
        note->setFocus();
    }
    void write(const QString &text) {
        note->setPlainText(text);
        note->moveCursor(QTextCursor::End);
    }
    QStringList underlined() const {
        QStringList words;
        for (auto block = note->document()->begin(); block.isValid(); block = block.next())
            for (const auto &range : block.layout()->formats())
                if (range.format.underlineStyle() != QTextCharFormat::NoUnderline) words << block.text().mid(range.start, range.length);
        return words;
    }
    bool soon(const QStringList &words) {
        const bool same = until([&] { return underlined() == words; }, 20'000);
        UNSCOPED_INFO(underlined().join(", ").toStdString());
        return same;
    }
    QStringList menuAt(int position) {
        const std::unique_ptr<QMenu> menu(spelling().menuFor(*note, position));
        QStringList words;
        for (const auto *action : menu->actions())
            if (action->objectName().startsWith("spelling.")) words << action->text();
        return words;
    }
    ui::Spelling &spelling() { return *window.findChild<ui::Spelling *>(); }
    Scene scene;
    NoOnboarding onboarding;
    ui::MainWindow window;
    QPlainTextEdit *note = nullptr;
};

bool noDictionary() { // loudly: packaging/install-dependencies brings it
    if (!ui::Dictionary::find().isEmpty()) return false;
    FAIL("no French dictionary here (hunspell-fr), or built without hunspell");
    return true;
}

} // namespace

TEST_CASE("Words worth looking up: letters, apostrophes and hyphens; no numbers, addresses, capitals or single letters") {
    const auto words = [](const char *line) {
        QStringList out;
        const auto text = QString::fromUtf8(line);
        for (const auto &place : ui::wordsOf(text)) out << text.mid(place.start, place.length);
        return out;
    };
    CHECK(words("L'éducateur l’a vu à 14h30, rendez-vous jeudi.") ==
          QStringList{"L'éducateur", QString::fromUtf8("l’a"), "vu", "rendez-vous", "jeudi"});
    CHECK(words("CCAS, E2C, j.dupont@aajb.fr https://caf.fr/a le 06 39 98") == QStringList{"le"});
    CHECK(words("« bonjour » -- oui - non") == QStringList{"bonjour", "oui", "non"});
    CHECK(words("").isEmpty());
}

TEST_CASE("A dictionary is looked for where it lies, and none is no error") {
    CHECK(ui::Dictionary::findIn({"/nowhere", "/nor/there"}).isEmpty());
    CHECK(ui::Dictionary::load({}) == nullptr);
}

TEST_CASE("Unknown words are underlined once left, in grey; the word being written is not") {
    if (noDictionary()) return;
    SpellingDesk desk;
    QTest::keyClicks(desk.note, "Elle a rendez-vous a la missoin");
    REQUIRE(until([&] { return desk.spelling().verdicts().dictionary() != nullptr; }));
    REQUIRE(until([&] { return desk.spelling().verdicts().slices() > 0; }));
    CHECK(desk.underlined().isEmpty()); // the cursor stands behind it
    QTest::keyClick(desk.note, Qt::Key_Space);
    CHECK(desk.soon({"missoin"}));
    for (const auto &range : desk.note->document()->begin().layout()->formats()) CHECK(range.format.underlineColor() == ui::tokens().muted);
    CHECK(desk.note->toPlainText() == "Elle a rendez-vous a la missoin "); // nothing corrects by itself
}

TEST_CASE("Other spellings stand in the menu, by the keyboard too; the chosen one takes the word's place and Ctrl+Z gives it back") {
    if (noDictionary()) return;
    SpellingDesk desk;
    desk.write("Il attend la missoin locale ");
    REQUIRE(desk.soon({"missoin"}));
    const auto offered = desk.menuAt(15);
    REQUIRE(offered.size() >= 2);
    CHECK(offered.contains("mission"));
    auto cursor = desk.note->textCursor();
    cursor.setPosition(15);
    desk.note->setTextCursor(cursor);
    QTest::keyClick(desk.note, Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = desk.note->findChild<QMenu *>("spelling.menu");
    REQUIRE(menu);
    CHECK(menu->isVisible());
    CHECK(menu->activeAction() == menu->actions().first());
    for (auto *action : menu->actions())
        if (action->text() == "mission") action->trigger();
    menu->close();
    CHECK(desk.note->toPlainText() == "Il attend la mission locale ");
    CHECK(desk.soon({}));
    desk.note->undo();
    CHECK(desk.note->toPlainText() == "Il attend la missoin locale ");
    CHECK(desk.menuAt(4).isEmpty()); // a known word: the usual menu
}

TEST_CASE("A word added is known here and at the next start, lies in the vault alone, and can be taken out") {
    if (noDictionary()) return;
    Scene scene;
    NoOnboarding onboarding;
    const auto open = [&](auto &&then) {
        ui::MainWindow window(scene.backend, onboarding, {ui::todayPage()});
        present(window, {1366, 768});
        REQUIRE(QTest::qWaitForWindowActive(&window));
        auto &note = named<QPlainTextEdit>(window, "capture.note");
        note.setFocus();
        REQUIRE(until([&] { return window.findChild<ui::Spelling *>()->verdicts().dictionary() != nullptr; }));
        then(*window.findChild<ui::Spelling *>(), note);
    };
    const auto trigger = [](ui::Spelling &spelling, QPlainTextEdit &note, const char *name) {
        const std::unique_ptr<QMenu> menu(spelling.menuFor(note, 3));
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(action);
        action->trigger();
    };
    open([&](ui::Spelling &spelling, QPlainTextEdit &note) {
        note.setPlainText("Zorglubin dort ici ");
        CHECK_FALSE(spelling.verdicts().dictionary()->knows("Zorglubin"));
        trigger(spelling, note, "spelling.add");
        CHECK(spelling.verdicts().dictionary()->knows("Zorglubin"));
        CHECK(spelling.verdicts().dictionary()->knows("zorglubin"));
    });
    for (const auto &key : QSettings().allKeys()) CHECK_FALSE(QSettings().value(key).toString().contains("orglubin"));
    open([&](ui::Spelling &spelling, QPlainTextEdit &note) {
        CHECK(spelling.verdicts().dictionary()->knows("Zorglubin"));
        note.setPlainText("Zorglubin dort ici ");
        trigger(spelling, note, "spelling.remove");
        CHECK_FALSE(spelling.verdicts().dictionary()->knows("Zorglubin"));
    });
    CHECK_FALSE(must(scene.mine.reader->draft(store::wordsDraft)).has_value());
}

TEST_CASE("20,000 pasted signs hold nobody up: the dictionary answers in slices, and finds what is wrong at their end") {
    if (noDictionary()) return;
    SpellingDesk desk;
    REQUIRE(until([&] { return desk.spelling().verdicts().dictionary() != nullptr; }));
    QString text;
    for (int at = 0; text.size() < 20'000; ++at)
        text += QString("mot%1 ").arg(QString(at % 26 + 1, QChar('a' + at % 26))) + QString("voisin") + QChar('a' + at % 25) +
                QChar('a' + at / 25 % 26) + ' ';
    text += "missoin fin ";
    const int before = desk.spelling().verdicts().slices();
    QElapsedTimer gone;
    gone.start();
    desk.write(text);
    const auto pasted = gone.elapsed();
    CHECK(desk.spelling().verdicts().slices() == before); // pasted before anything was looked up
    INFO("pasting took " << pasted << " ms under the sanitizers");
    CHECK(pasted < 2000);
    REQUIRE(until([&] { return desk.underlined().contains("missoin"); }));
    CHECK(desk.spelling().verdicts().slices() > before);
}

TEST_CASE("Underlining is no edit, and is off where somebody turned it off") {
    if (noDictionary()) return;
    SpellingDesk desk;
    desk.write("la missoin locale ");
    int edits = 0;
    QObject::connect(desk.note, &QPlainTextEdit::textChanged, [&] { ++edits; });
    REQUIRE(desk.soon({"missoin"}));
    CHECK(edits == 0);
    CHECK_FALSE(desk.note->document()->isModified());
    ui::setSpellingOn(false);
    desk.window.settingsChanged();
    CHECK(desk.underlined().isEmpty());
    ui::setSpellingOn(true);
    desk.window.settingsChanged();
    CHECK(desk.soon({"missoin"}));
}
