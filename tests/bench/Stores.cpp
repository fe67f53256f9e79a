#include "tests/bench/Stores.h"

#include "core/store/Connection.h"
#include "tests/bench/Plain.h"

#include <unistd.h>

#include <fstream>
#include <future>
#include <thread>

namespace tp::bench {

namespace {

constexpr std::size_t pageEntries = 1000;

// The vault's key beside the vault: the people in these stores are made up. No Argon2 in what is measured.
fs::path keyFile(const fs::path &profile) { return profile / "bench.key"; }

crypto::Key readKey(const fs::path &profile) {
    crypto::Key key;
    std::ifstream in(keyFile(profile), std::ios::binary);
    if (!in.read(reinterpret_cast<char *>(key.data()), 32)) stop("bench.key");
    return key;
}

void writePage(std::ofstream &to, const wire::FeedPage &page) {
    const auto bytes = wire::encode(page);
    Bytes length;
    appendU32(length, static_cast<std::uint32_t>(bytes.size()));
    to.write(reinterpret_cast<const char *>(length.data()), 4);
    to.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

std::string tablesOf(const fs::path &profile, Stores &stores) {
    const auto opened = stores.open(profile);
    auto db = must(store::Connection::open(opened.session->storeFile(), opened.session->storeKey(), {}), "store");
    std::string all;
    auto rows = db->query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (must(rows.step(), "schema")) all += rows.text(0);
    return toHex(crypto::hash({viewOf(all)}).view()).substr(0, 8);
}

} // namespace

void makeEmpty(World &world, const fs::path &folder) {
    const auto session = world.newReader(folder);
    std::ofstream(keyFile(folder), std::ios::binary).write(reinterpret_cast<const char *>(session->vaultKey().view().data()), 32);
}

void Stores::append(const fs::path &file, const wire::FeedPage &page) {
    std::ofstream to(file, std::ios::binary | std::ios::app);
    writePage(to, page);
}

unsigned cores() { return std::max(1u, std::thread::hardware_concurrency()); }

Stores::Stores(fs::path cache) : m_cache(std::move(cache)), m_work(m_cache / ("work-" + std::to_string(getpid()))) {
    clock.now += 1000ll * 86'400'000;
    fs::create_directories(m_cache);
    World world(1);
    const auto probe = scratch("probe");
    makeEmpty(world, probe);
    m_tables = tablesOf(probe, *this);
    fs::remove_all(probe);
}

Stores::~Stores() {
    std::error_code ignored;
    fs::remove_all(m_work, ignored);
}

fs::path Stores::scratch(const char *name) {
    const auto path = m_work / name;
    fs::remove_all(path);
    fs::create_directories(path.parent_path());
    return path;
}

fs::path Stores::made(std::size_t entries) {
    const auto folder = m_cache / (std::to_string(entries) + "-" + m_tables);
    if (fs::exists(folder)) return folder;
    auto partial = folder;
    partial += ".partial";
    fs::remove_all(partial);
    fs::create_directories(partial);
    make(partial, entries);
    fs::rename(partial, folder);
    return folder;
}

void Stores::make(const fs::path &folder, std::size_t entries) {
    std::fprintf(stderr, "bench: making a store of %zu entries, once\n", entries);
    World world(entries);
    makeEmpty(world, folder / "empty");
    fs::copy(folder / "empty", folder / "loaded", fs::copy_options::recursive);
    {
        auto opened = open(folder / "loaded");
        std::ofstream load(folder / "load.pages", std::ios::binary);
        must(opened.writer->beginBulk(), "beginBulk");
        auto next = std::async(std::launch::async, [&] { return world.nextPage(pageEntries / 2); });
        for (std::size_t done = 0; done < entries; done += pageEntries) {
            const auto page = next.get();
            if (done + pageEntries < entries) next = std::async(std::launch::async, [&] { return world.nextPage(pageEntries / 2); });
            const auto applied = must(opened.writer->apply(page, std::vector<bool>(pageEntries, true)), "apply");
            if (applied.entries != pageEntries) stop("apply: entries were not folded");
            if (entries <= loadPagesLimit) writePage(load, page);
        }
        while (!must(opened.writer->endBulkStep(1000), "endBulkStep")) continue;
    }
    for (std::size_t batch = 0; batch < laterBatches; ++batch) {
        std::ofstream later(folder / ("later-" + std::to_string(batch) + ".pages"), std::ios::binary);
        for (std::size_t done = 0; done < laterEntries; done += pageEntries) writePage(later, world.nextPage(pageEntries / 2));
    }
    const auto opened = open(folder / "loaded");
    exportPlain(*opened.session, folder / "plain.db");
}

fs::path Stores::work(std::size_t entries) {
    const auto path = m_work / ("loaded-" + std::to_string(entries));
    return fs::exists(path) ? path : freshWork(entries);
}

fs::path Stores::freshWork(std::size_t entries) {
    const auto path = scratch(("loaded-" + std::to_string(entries)).c_str());
    fs::copy(made(entries) / "loaded", path, fs::copy_options::recursive);
    return path;
}

Opened openProfile(const fs::path &profile, const Clock &clock, Random &random) {
    Opened opened;
    opened.session = must(store::Session::openWithVaultKey(profile, readKey(profile), clock, random), "open");
    opened.writer = must(store::Writer::open(*opened.session), "writer");
    opened.reader = must(store::Reader::open(*opened.session), "reader");
    return opened;
}

std::vector<wire::FeedPage> Stores::pages(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    std::vector<wire::FeedPage> all;
    std::uint8_t head[4];
    while (in.read(reinterpret_cast<char *>(head), 4)) {
        Bytes bytes(readU32(head));
        in.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        all.push_back(must(wire::decode<wire::FeedPage>(bytes), "page"));
    }
    if (all.empty()) stop(file.string());
    return all;
}

} // namespace tp::bench
