// An import that is neither written nor given up stays in the vault, and goes on where one was. Real stores.
#include "tests/support/TempDir.h"
#include "tests/ui/pages/Scene.h"
#include "ui/importing/ImportDraft.h"
#include "ui/importing/ImportPage.h"
#include "ui/importing/ImportSession.h"
#include "ui/importing/PastImport.h"
#include "ui/today/KeptDrafts.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
const QByteArray halfRight("Pr\xc3\xa9nom;T\xc3\xa9l;Couleur\n"
                           "Ada;n\xc3\xa9"
                           "ant;rouge\n"
                           "B\xc3\xa9"
                           "a;;bleu\n"
                           "K\xc3\xa9vin;;vert\n");

struct KeptImports { // page after page over one store: each is a window that was opened, and locked or closed
    void open() {
        page = std::make_unique<ui::ImportPage>(scene.backend, scene.context);
        present(*page);
        page->showPart(QStringLiteral("person"));
    }
    QPushButton *button(const QString &name) {
        for (auto *found : page->findChildren<QPushButton *>(name))
            if (found->isVisibleTo(page.get())) return found;
        return nullptr;
    }
    void press(const char *name) {
        auto *found = button(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        found->click();
        settle();
    }
    ui::ImportSession *session() { return page->findChild<ui::ImportSession *>(); }
    void checked() {
        REQUIRE(QTest::qWaitFor([this] { return session() && !session()->isChecking(); }, 20'000));
        settle();
    }
    void file(const QByteArray &bytes, const char *name = "liste.csv") {
        scene.context.path = QString::fromStdString(folder.file(name));
        QFile out(scene.context.path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    void choose(const QByteArray &bytes) {
        file(bytes);
        press("import.choose");
        checked();
    }
    void correct() { // a column, a cell, a decision
        auto targets = session()->words().targets();
        const auto note = std::ranges::find_if(targets, [](const auto &one) { return std::string_view(one.field->name) == "note"; });
        REQUIRE(note != targets.end());
        session()->setTarget(2, *note);
        checked();
        session()->setCell(1, 1, "0612345678");
        session()->choose({3}, ui::ImportChoice::LeftOut);
    }
    void isCorrected() {
        checked();
        REQUIRE(session()->mapping()[2]);
        CHECK(std::string_view(session()->mapping()[2]->field->name) == "note");
        CHECK(session()->table().rows[1].cells[1] == "0612345678");
        CHECK(session()->lines()[3].choice == ui::ImportChoice::LeftOut);
        CHECK(session()->counts().wrong == 0);
    }
    void write(const QByteArray &bytes) {
        choose(bytes);
        press("import.run");
        REQUIRE(QTest::qWaitFor([this] { return button("import.see") != nullptr; }, 20'000));
        settle();
    }
    std::size_t people() {
        store::Query query;
        query.type = "person";
        return must(scene.mine.reader->list(query)).size();
    }

    Scene scene;
    TempDir folder;
    std::unique_ptr<ui::ImportPage> page;
};
} // namespace

TEST_CASE("An import half corrected is there after the lock: under Today, on its page, with columns, cells and decisions",
          "[import][draft]") {
    KeptImports here;
    here.scene.person("Kévin", {{"birthYear", 2003}});
    here.scene.backend.received();
    here.open();
    here.choose(halfRight);
    here.page->setEnabled(false); // nothing was changed: nothing to keep
    here.page->setEnabled(true);
    CHECK(ui::keptDrafts(here.scene.backend).empty());
    here.correct();
    here.page->setEnabled(false); // the lock
    CHECK(ui::keptDrafts(here.scene.backend).size() == 1);
    here.page.reset();

    const auto kept = ui::keptDrafts(here.scene.backend);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].title.contains("liste.csv"));
    CHECK(kept[0].opens.page == "import");
    here.page = std::make_unique<ui::ImportPage>(here.scene.backend, here.scene.context);
    present(*here.page);
    here.page->showPart(kept[0].opens.part);
    here.isCorrected();
    CHECK(here.scene.context.toasts.last().contains("revenu"));

    here.page.reset(); // closed once more, then from the page itself
    here.open();
    here.press("import.resume.0");
    here.isCorrected();
    here.press("import.run");
    REQUIRE(QTest::qWaitFor([&] { return here.button("import.see") != nullptr; }, 20'000));
    CHECK(here.people() == 3); // Kévin, and the two that were not left out
    here.press("import.see");
    CHECK(here.scene.context.opened.back().page == "persons");
    CHECK(here.scene.context.opened.back().part == ui::searchPart); // all of them, whatever was searched before
    CHECK(ui::keptDrafts(here.scene.backend).empty());
}

TEST_CASE("The same table chosen again takes up what was corrected in it; left, it is given up, and undo keeps it again",
          "[import][draft]") {
    KeptImports here;
    here.open();
    here.choose(halfRight);
    here.correct();
    here.page.reset();
    here.open();
    here.choose(halfRight);
    here.isCorrected();
    REQUIRE(here.page->closeTop());
    settle();
    CHECK(ui::keptDrafts(here.scene.backend).empty());
    REQUIRE(here.scene.context.lastUndo);
    here.scene.context.undo();
    here.isCorrected();
    CHECK(ui::keptDrafts(here.scene.backend).size() == 1);
}

TEST_CASE("A table that is gone is said to be, and nothing corrected is lost; one that has changed keeps its columns alone",
          "[import][draft]") {
    KeptImports here;
    here.open();
    here.choose(halfRight);
    here.correct();
    here.page.reset();
    const auto path = here.scene.context.path;
    REQUIRE(QFile::rename(path, path + ".ailleurs"));
    here.open();
    here.press("import.resume.0");
    CHECK_FALSE(here.session());
    CHECK(allText(*here.page).contains(QString::fromUtf8("n’est plus à sa place")));
    CHECK(allText(*here.page).contains("liste.csv"));
    CHECK(ui::keptDrafts(here.scene.backend).size() == 1);
    REQUIRE(QFile::rename(path + ".ailleurs", path));
    here.press("import.resume.0");
    here.isCorrected();
    here.page.reset();

    here.file(QByteArray("Pr\xc3\xa9nom;T\xc3\xa9l;Couleur\nZo\xc3\xa9;n\xc3\xa9"
                         "ant;rouge\n"));
    here.open();
    here.press("import.resume.0");
    here.checked();
    REQUIRE(here.session()->mapping()[2]);
    CHECK(std::string_view(here.session()->mapping()[2]->field->name) == "note");
    CHECK(here.session()->counts().wrong == 1); // Zoé's number is hers
    CHECK(here.scene.context.toasts.last().contains(QString::fromUtf8("a changé")));
}

TEST_CASE("A pasted table has no file: it is kept with what was corrected, and goes when it is put aside", "[import][draft]") {
    KeptImports here;
    here.open();
    QGuiApplication::clipboard()->setText(QString::fromUtf8("Prénom\tTél\tCouleur\nAda\tnéant\trouge\nBéa\t\tbleu\nKévin\t\tvert\n"));
    here.press("import.paste");
    here.checked();
    here.correct();
    here.page.reset();
    QGuiApplication::clipboard()->setText({});
    here.open();
    here.press("import.resume.0");
    here.isCorrected();
    here.page.reset();
    here.open();
    here.press("import.discard.0");
    CHECK(ui::keptDrafts(here.scene.backend).empty());
    CHECK_FALSE(here.button("import.resume.0"));
    REQUIRE(here.scene.context.lastUndo);
    here.scene.context.undo();
    here.press("import.resume.0");
    here.isCorrected();
}

TEST_CASE("What is kept of an import comes back as it was", "[import][draft]") {
    ui::ImportDraft draft;
    draft.type = "encounter";
    draft.source = QString::fromUtf8("sorties \"été\".csv");
    draft.path = "/tmp/sorties.csv";
    draft.atMs = Scene::nowMs;
    draft.named = false;
    draft.names = {"Date", "Sexe", ""};
    draft.columns = {{"occurredAt"}, {"anonymous", importing::Digits::Either, importing::Part::Gender}, {}};
    draft.cells = {{{3, 1}, "femme\n"}, {{70'000, 0}, ""}};
    draft.decisions = {{4, {ui::ImportChoice::Same, "2"}}, {9, {ui::ImportChoice::LeftOut, ""}}};
    const auto bytes = ui::encodeImport(draft);
    CHECK(ui::decodeImport(bytes) == draft);
    CHECK_FALSE(ui::decodeImport(viewOf("[]")));
    CHECK_FALSE(ui::decodeImport(viewOf("{\"type\":\"nothing\"}")));
}

TEST_CASE("An import that was written is undone whole after a lock or a new start as well, by itself", "[import][draft]") {
    KeptImports here;
    here.open();
    here.write("Pr\xc3\xa9nom\nAda\nCarl\n");
    here.press("import.another");
    here.write("Pr\xc3\xa9nom\nDina\n");
    REQUIRE(here.people() == 3);
    CHECK_FALSE(here.page->isBusy()); // another language or size may make the window again
    here.page->setEnabled(false);     // the lock
    here.page.reset();
    CHECK(ui::keptDrafts(here.scene.backend).empty()); // nothing is unfinished

    here.open();
    REQUIRE(here.button("import.undo.2"));
    here.press("import.undo.1");
    REQUIRE(QTest::qWaitFor([&] { return here.button("import.choose") && here.people() == 1; }, 20'000));
    settle();
    CHECK_FALSE(here.button("import.undo.1"));
    here.page.reset();
    here.open();
    REQUIRE(here.button("import.undo.1")); // of Dina; the first one's is gone for good
    CHECK_FALSE(here.button("import.undo.2"));
    here.press("import.undo.1");
    REQUIRE(QTest::qWaitFor([&] { return here.button("import.choose") && here.people() == 0; }, 20'000));
    settle();
    CHECK(ui::keptPastImports(here.scene.backend.reader()).empty());
}

TEST_CASE("The undo of an import ends after some days, and nothing of it stays in the vault", "[import][draft]") {
    KeptImports here;
    here.open();
    here.write("Pr\xc3\xa9nom\nAda\n");
    here.page.reset();
    CHECK(ui::keptPastImports(here.scene.backend.reader()).size() == 1);
    here.scene.world.clock.jump((ui::pastImportDays + 1) * 86'400'000LL);
    here.open();
    CHECK_FALSE(here.button("import.undo.1"));
    CHECK(here.people() == 1);
    CHECK(ui::keptPastImports(here.scene.backend.reader()).empty());
}

TEST_CASE("What is kept of an import that was written comes back as it was, and names each record as the vault looks for it",
          "[import][draft]") {
    RecordId first, second;
    first.bytes.fill('\n'); // any byte may stand in an id
    second.bytes.fill(0xc3);
    const ui::PastImport past{"person", QString::fromUtf8("accueil \"été\"\n.csv"), Scene::nowMs, {first, second}};
    const auto bytes = ui::encodePast(past);
    CHECK(ui::decodePast(bytes) == past);
    for (const auto &id : past.created) CHECK(textOf(bytes).find(textOf(id.view())) != std::string_view::npos); // erased: the draft goes
    CHECK_FALSE(ui::decodePast(Bytes(bytes.begin(), bytes.end() - 1)));
    CHECK_FALSE(ui::decodePast(viewOf("{\"type\":\"nothing\"}\n")));
    CHECK_FALSE(ui::decodePast({}));
    CHECK(ui::pastImportKey(Scene::nowMs, 9) < ui::pastImportKey(Scene::nowMs, 10));
}
