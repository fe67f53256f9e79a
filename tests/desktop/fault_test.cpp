// A profile that does not open: the sentence people read, and that nothing of it was touched.
#include "app/desktop/OneWindow.h"
#include "tests/desktop/Desktop.h"
#include "tests/e2e/Laptop.h"
#include "ui/text/ErrorText.h"

#include <QElapsedTimer>
#include <QLabel>

#include <fstream>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace tp;
using namespace tp::test;

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path &file) {
    std::string content(fs::file_size(file), '\0');
    std::ifstream(file, std::ios::binary).read(content.data(), static_cast<std::streamsize>(content.size()));
    return content;
}
void write(const fs::path &file, const std::string &content) { std::ofstream(file, std::ios::binary | std::ios::trunc) << content; }

#ifdef Q_OS_UNIX
// A folder whose files can be read and not written: root, who may always, is somebody else for that time.
class ReadOnly {
public:
    explicit ReadOnly(fs::path folder) : m_folder(std::move(folder)) {
        for (auto above = m_folder.parent_path(); above != above.root_path(); above = above.parent_path())
            fs::permissions(above, fs::perms::others_exec, fs::perm_options::add, m_ignored);
        permit(fs::perms::owner_write | fs::perms::group_write, fs::perm_options::remove);
        permit(fs::perms::others_read, fs::perm_options::add);
        if (geteuid() == 0) REQUIRE(seteuid(65534) == 0);
    }
    ~ReadOnly() { end(); }
    ReadOnly(const ReadOnly &) = delete;
    ReadOnly &operator=(const ReadOnly &) = delete;
    void end() const {
        if (getuid() == 0) (void)!seteuid(0);
        permit(fs::perms::owner_write, fs::perm_options::add);
    }

private:
    void permit(fs::perms what, fs::perm_options how) const {
        const bool read = (what & fs::perms::others_read) != fs::perms::none;
        for (const auto &file : fs::directory_iterator(m_folder)) fs::permissions(file, what, how);
        fs::permissions(m_folder, read ? what | fs::perms::others_exec : what, how);
    }
    fs::path m_folder;
    std::error_code m_ignored; // of the folders above, some are not ours
};
#endif

#ifdef Q_OS_LINUX
// A disk that goes away under a store that is open: nothing more can be written in its files, and nothing is found by its name. What is
// read comes from the system's memory, as it does for a while on a real one. SQLite's shared memory is memory and stays.
class GoneDisk {
public:
    explicit GoneDisk(fs::path folder) : m_folder(std::move(folder)), m_away(m_folder.string() + ".away") {
        std::vector<std::pair<int, fs::path>> written;
        for (const auto &entry : fs::directory_iterator("/proc/self/fd")) {
            std::error_code ended; // the one that lists them
            const auto file = fs::read_symlink(entry, ended);
            const auto name = file.filename().string();
            if (file.parent_path() == fs::canonical(m_folder) && name.starts_with("store.db") && !name.ends_with("-shm"))
                written.emplace_back(std::stoi(entry.path().filename().string()), file);
        }
        for (const auto &[descriptor, file] : written) {
            m_held.emplace_back(descriptor, dup(descriptor));
            const int reading = open(file.c_str(), O_RDONLY | O_CLOEXEC);
            REQUIRE(dup2(reading, descriptor) == descriptor);
            close(reading);
        }
        REQUIRE_FALSE(m_held.empty());
        fs::rename(m_folder, m_away);
    }
    ~GoneDisk() {
        std::error_code failed; // then nothing is found in it, and the test fails
        fs::rename(m_away, m_folder, failed);
        for (const auto &[descriptor, held] : m_held) {
            dup2(held, descriptor);
            close(held);
        }
    }
    GoneDisk(const GoneDisk &) = delete;
    GoneDisk &operator=(const GoneDisk &) = delete;

private:
    fs::path m_folder, m_away;
    std::vector<std::pair<int, int>> m_held; // of the program, and the same file as it was opened
};
#endif

} // namespace

TEST_CASE("a store that is damaged, foreign, newer, or held by another process is told in French, and left as it is") {
    Host host;
    Laptop laptop("Alix Lemoine");
    must(laptop.enrol(host.invitation()));
    laptop.close();
    const auto store = laptop.folder() / "store.db", vault = laptop.folder() / "vault";
    const auto goodStore = contentOf(store), goodVault = contentOf(vault);
    struct Fault {
        Code code;
        fs::path file;
        std::string content;
        const char *french;
    };
    const std::string noise(8192, 'x');
    const Fault faults[] = {
        {Code::StoreCorrupt, store, goodStore.substr(0, goodStore.size() / 2), "N’effacez rien"},
        {Code::StoreForeign, vault, "bonjour", "Ce dossier contient autre chose."},
        {Code::StoreNewer, vault, std::string("\xa1\x61\x76\x03", 4), "Une version plus récente a écrit ce dossier."},
        {Code::StoreCorrupt, store, noise, "N’effacez rien"},
    };
    for (const auto &fault : faults) {
        INFO(fault.french);
        write(fault.file, fault.content);
        fs::remove(laptop.folder() / "store.db-wal");
        {
            Desktop desk(laptop.folder());
            Desktop::unlock(laptop.passphrase);
            auto &says = Desktop::find<QLabel>("says");
            CHECK(says.text().contains(QString::fromUtf8(fault.french)));
            CHECK(Desktop::find<QAbstractButton>("open").isEnabled()); // try again once it is mended
            CHECK(!Desktop::shown("window"));
        }
        CHECK(contentOf(fault.file) == fault.content);
        write(store, goodStore);
        write(vault, goodVault);
    }
    {
        must(laptop.reopen()); // another program has it
        Desktop desk(laptop.folder());
        QElapsedTimer since;
        since.start();
        Desktop::unlock(laptop.passphrase);
        REQUIRE(Desktop::shows("says"));
        CHECK(since.elapsed() < 4000); // the key's derivation, no waiting for the other to end
        CHECK(Desktop::find<QLabel>("says").text().contains(QString::fromUtf8("Le programme est déjà ouvert sur ce poste.")));
        laptop.close();
        Desktop::unlock(laptop.passphrase); // and now it has not
        CHECK(Desktop::window().currentPage() == "today");
    }
}

TEST_CASE("a disk that vanished, or lets nothing be written: the page says which, nothing is lost, and it opens once the disk is back") {
    Host host;
    Laptop laptop("Alix Lemoine");
    must(laptop.enrol(host.invitation()));
    laptop.close();
    auto away = laptop.folder();
    away += ".away";
    const auto saysAtOpening = [&](const char *words) {
        Desktop::unlock(laptop.passphrase);
        REQUIRE(Desktop::says("says", QString::fromUtf8(words)));
        CHECK(Desktop::find<QAbstractButton>("open").isEnabled());
    };
    Desktop desk(laptop.folder());
    REQUIRE(Desktop::shows("passphrase"));
    SECTION("vanished before it was opened") {
        fs::rename(laptop.folder(), away);
        saysAtOpening("Rebranchez-le");
        Desktop::picture("12-vanished");
        CHECK_FALSE(fs::exists(laptop.folder())); // no other profile was begun in its place
        fs::rename(away, laptop.folder());
        Desktop::unlock(laptop.passphrase);
        CHECK(Desktop::window().currentPage() == "today");
    }
    SECTION("vanished while the window was locked") {
        Desktop::unlock(laptop.passphrase);
        Desktop::window();
        Desktop::type(Desktop::find<QLineEdit>("capture.who.edit"), QStringLiteral("Momo"));
        Desktop::key(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(until([] { return Desktop::shown("unlock") != nullptr; })); // what was typed is kept: the store is being closed
        fs::rename(laptop.folder(), away);
        saysAtOpening("Rebranchez-le");
        fs::rename(away, laptop.folder());
        Desktop::unlock(laptop.passphrase);
        CHECK(until([] {
            const auto *who = Desktop::look<QLineEdit>("capture.who.edit");
            return who && who->text() == "Momo";
        }));
    }
#ifdef Q_OS_UNIX
    SECTION("read-only") {
        const ReadOnly closed(laptop.folder());
        saysAtOpening("ne laisse rien écrire");
        closed.end();
        Desktop::picture("12-read-only");
        Desktop::unlock(laptop.passphrase);
        CHECK(Desktop::window().currentPage() == "today");
    }
#endif
}

#ifdef Q_OS_LINUX
TEST_CASE("a disk that vanishes while an encounter is on the card: a sentence, all of it stays there, and it is saved once when the disk "
          "is back") {
    Host host;
    Laptop laptop("Alix Lemoine");
    must(laptop.enrol(host.invitation()));
    laptop.close();
    {
        Desktop desk(laptop.folder());
        Desktop::unlock(laptop.passphrase);
        Desktop::window();
        auto &who = Desktop::find<QLineEdit>("capture.who.edit");
        auto &place = Desktop::find<QLineEdit>("capture.place");
        auto &note = Desktop::find<QPlainTextEdit>("capture.note");
        const auto save = [&] {
            QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
            REQUIRE(until([&] { return note.isEnabled(); })); // answered
        };
        Desktop::type(who, QStringLiteral("2h 18-21"));
        QTest::keyClick(&who, Qt::Key_Return);
        place.setFocus();
        Desktop::type(place, QStringLiteral("Sous le pont"));
        note.setFocus();
        Desktop::type(note, QStringLiteral("Ne pas perdre"));
        {
            const GoneDisk gone(laptop.folder());
            for (int pressed = 0; pressed < 2; ++pressed) { // and again, as the sentence says
                save();
                CHECK(Desktop::says("capture.problem", QString::fromUtf8("Le disque n'a pas répondu")));
                CHECK(place.text() == "Sous le pont");
                CHECK(note.toPlainText() == "Ne pas perdre");
            }
            Desktop::picture("12-vanished-under-the-card");
        }
        save();
        CHECK(note.toPlainText().isEmpty());
        CHECK(Desktop::look("capture.problem") == nullptr);
        // Of a folder that is only renamed the open files are still there: what is saved lies in them, wherever they are now.
        auto away = laptop.folder();
        away += ".away";
        fs::rename(laptop.folder(), away);
        Desktop::record("Pas celle-ci non plus");
        fs::rename(away, laptop.folder());
    }
    must(laptop.reopen());
    store::Query query;
    query.type = "encounter";
    const auto saved = must(laptop.reader->list(query)); // the newest first
    REQUIRE(saved.size() == 2);
    CHECK(saved[0].fields.at("note") == text("Pas celle-ci non plus"));
    CHECK(saved[1].fields.at("note") == text("Ne pas perdre"));
    CHECK(saved[1].fields.at("place") == text("Sous le pont"));
    CHECK(saved[1].fields.at("anonymous") == Value(Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "18-21"}, {"count", 2}}}));
    CHECK(must(laptop.writer->check()).empty());
}
#endif

TEST_CASE("started while the disk of a profile that was open before is away, the first page says so before an invitation begins anew") {
    Host host;
    Laptop laptop("Alix Lemoine");
    must(laptop.enrol(host.invitation()));
    laptop.close();
    {
        Desktop desk(laptop.folder());
        Desktop::unlock(laptop.passphrase);
        Desktop::window();
    }
    auto away = laptop.folder();
    away += ".away";
    fs::rename(laptop.folder(), away);
    {
        Desktop desk(laptop.folder());
        CHECK(Desktop::says("away", QString::fromUtf8("Son disque est-il débranché ?")));
        Desktop::picture("12-away");
    }
    {
        auto another = laptop.folder(); // never open before: nothing to tell
        another += ".another";
        Desktop desk(another);
        REQUIRE(Desktop::shows("invitation"));
        CHECK(Desktop::look("away") == nullptr);
    }
    fs::rename(away, laptop.folder());
    Desktop desk(laptop.folder());
    Desktop::unlock(laptop.passphrase);
    CHECK(Desktop::window().currentPage() == "today");
}

TEST_CASE(
    "a second start for the same profile finds the first and asks it to show itself; another profile's does not, nor one after its end") {
    const TempDir dir;
    const auto here = dir.path() / "profile", there = dir.path() / "another";
    {
        const desktop::OneWindow first(here);
        CHECK(!first.isSecond());
        bool asked = false;
        QObject::connect(&first, &desktop::OneWindow::asked, [&] { asked = true; });
        const desktop::OneWindow elsewhere(there);
        CHECK(!elsewhere.isSecond());
        const desktop::OneWindow second(here);
        CHECK(second.isSecond());
        CHECK(until([&] { return asked; }));
    }
    const desktop::OneWindow next(here);
    CHECK(!next.isSecond());
}

TEST_CASE(
    "a second start brings the first window back from behind another and from being minimised, as large as it was, with the keyboard") {
    Host host;
    Laptop laptop("Alix Lemoine");
    must(laptop.enrol(host.invitation()));
    laptop.close();
    const desktop::OneWindow first(laptop.folder());
    Desktop desk(laptop.folder());
    QObject::connect(&first, &desktop::OneWindow::asked, &desk.program(), &desktop::Program::raise); // as main() does
    Desktop::unlock(laptop.passphrase);
    auto &window = Desktop::window();
    QWidget other;
    other.resize(400, 300);
    other.show();
    const auto turnAway = [&] {
        other.activateWindow();
        REQUIRE(until([&] { return QApplication::activeWindow() == &other; }));
    };
    const auto startAgain = [&] {
        const desktop::OneWindow second(laptop.folder());
        REQUIRE(second.isSecond());
        CHECK(until([&] { return window.isActiveWindow() && !window.isMinimized(); }));
        CHECK(window.isVisible());
    };
    turnAway();
    startAgain();
    for (const bool maximised : {false, true}) {
        INFO("maximised " << maximised);
        if (maximised) window.showMaximized();
        window.showMinimized();
        turnAway();
        REQUIRE(until([&] { return window.isMinimized(); }));
        startAgain();
        CHECK(window.isMaximized() == maximised);
    }
}
