// Planted words travel from one laptop to another; they are looked for in clear wherever somebody could find them.
#include "tests/e2e/Laptop.h"
#include "tests/e2e/Relay.h"

#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace tp;
using namespace tp::test;
namespace fs = std::filesystem;

namespace {

std::string utf16(const std::string &ascii) {
    std::string wide;
    for (const char letter : ascii) wide += {letter, '\0'};
    return wide;
}
bool holds(const std::string &text, const std::vector<std::string> &words) {
    return std::ranges::any_of(
        words, [&](const auto &word) { return text.find(word) != std::string::npos || text.find(utf16(word)) != std::string::npos; });
}

dev_t deviceOf(const fs::path &path) {
    struct stat seen {};
    return lstat(path.c_str(), &seen) == 0 ? seen.st_dev : dev_t{};
}

// Files below `root`, on its disk, written since `since`, that hold a word, whether in UTF-8 or UTF-16. Folders that others make and remove
// meanwhile do not end the search.
std::vector<std::string> filesWith(const fs::path &root, const std::vector<std::string> &words, fs::file_time_type since) {
    std::vector<std::string> found;
    const auto disk = deviceOf(root);
    for (std::vector<fs::path> folders{root}; !folders.empty();) {
        const auto folder = std::move(folders.back());
        folders.pop_back();
        std::error_code gone, failed;
        for (fs::directory_iterator it(folder, gone), end; !gone && it != end; it.increment(gone)) {
            const auto entry = *it;
            if (entry.is_symlink(failed) || deviceOf(entry.path()) != disk) continue;
            if (entry.is_directory(failed)) folders.push_back(entry.path());
            if (!entry.is_regular_file(failed) || failed || entry.last_write_time(failed) < since || failed) continue;
            std::ostringstream content;
            content << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            if (holds(content.str(), words)) found.push_back(entry.path().string());
        }
    }
    return found;
}

} // namespace

TEST_CASE("a planted name and note are nowhere in clear: laptops, temporary folders, server, logs, traffic") {
    const auto since = fs::file_time_type::clock::now() - std::chrono::seconds(2);
    Host host;
    Relay tap;
    tap.onward(host.port());
    Laptop anna("Anna"), bruno("Bruno");
    anna.through = bruno.through = "127.0.0.1:" + std::to_string(tap.port());
    // Made at run time: neither this program nor its sources hold them.
    const auto tail = toHex(anna.random.bytes<8>());
    const std::vector<std::string> words{"Nomcanari" + tail, "Notecanari" + tail};
    std::vector<std::string> looked = words;
    for (const auto &word : words) { // the search index folds to lower case
        std::string lower = word;
        std::ranges::transform(lower, lower.begin(), [](char letter) { return static_cast<char>(std::tolower(letter)); });
        looked.push_back(lower);
    }

    must(anna.enrol(host.invitation()));
    must(bruno.enrol(anna.invite(anna.session->structure(), static_cast<RoleSet>(Role::Referent))));
    const auto record = anna.addEncounterWith(words[0], words[1]);
    anna.addEncounter(words[1] + " encore");
    must(anna.writer->saveDraft("capture", viewOf(words[1])));
    must(anna.syncOnce());
    must(bruno.syncOnce());
    store::Query people;
    people.type = "person";
    REQUIRE(must(bruno.reader->list(people)).at(0).fields.at("usualName") == Value(words[0]));
    REQUIRE(bruno.get("encounter", record));
    store::Query sorted;
    sorted.type = "encounter";
    sorted.text = "notecanari";
    REQUIRE(!must(bruno.reader->list(sorted)).empty());

    for (const auto *root : {"/tmp", "/var/tmp"}) CHECK(filesWith(root, looked, since).empty());
    for (auto *laptop : {&anna, &bruno}) CHECK(filesWith(laptop->dir.path(), looked, since).empty());
    CHECK(filesWith(host.folder(), looked, since).empty());
    CHECK(!holds(host.log(), looked));
    CHECK(host.log().find("/v1/entries") != std::string::npos);
    CHECK(tap.heard.size() > 10'000);
    CHECK(!holds(tap.heard, looked));
    CHECK(tap.heard.find("/v1/entries") == std::string::npos);

    SECTION("the search would have found them") {
        std::ofstream(anna.dir.file("planted")) << "…" << words[0];
        std::ofstream(host.folder() / "planted", std::ios::binary) << utf16(words[1]);
        CHECK(filesWith(anna.dir.path(), looked, since).size() == 1);
        CHECK(filesWith(host.folder(), looked, since).size() == 1);
        CHECK(!filesWith("/tmp", looked, since).empty());
        QTcpSocket plain;
        plain.connectToHost(QHostAddress::LocalHost, tap.port());
        plain.write(words[0].c_str());
        REQUIRE(until([&] { return holds(tap.heard, looked); }));
    }
}
