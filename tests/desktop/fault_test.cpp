// A profile that does not open: the sentence people read, and that nothing of it was touched.
#include "app/desktop/OneWindow.h"
#include "tests/desktop/Desktop.h"
#include "tests/e2e/Laptop.h"
#include "ui/text/ErrorText.h"

#include <QElapsedTimer>
#include <QLabel>

#include <fstream>

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
