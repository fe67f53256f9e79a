#pragma once
// The stores the scenarios work on, made once and kept in a folder: for each size an empty profile, a loaded one, the same rows in plain
// SQLite, the feed pages they came from, and batches of later entries. Opened with the vault's key: no Argon2 in what is measured.
//   DIR/SIZE-TABLES/{empty/, loaded/, plain.db, load.pages, later-0.pages …}     TABLES: a hash of the store's tables, so that stores of
//   another version are made anew. A pages file is: u32 length | encoded FeedPage, repeated.
#include "tests/bench/World.h"

#include <filesystem>

struct sqlite3;

namespace tp::bench {

namespace fs = std::filesystem;

inline constexpr std::size_t laterBatches = 9, laterEntries = 10'000;
inline constexpr std::size_t loadPagesLimit = 1'000'000; // no size above keeps the pages it was loaded from

struct Opened {
    std::unique_ptr<store::Session> session;
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<store::Reader> reader;
};

// A fresh profile of the world's reader, with the vault's key beside it.
void makeEmpty(World &world, const fs::path &folder);
[[nodiscard]] Opened openProfile(const fs::path &profile, const Clock &clock, Random &random);

class Stores {
public:
    explicit Stores(fs::path cache);
    ~Stores(); // removes what was copied to work on
    Stores(const Stores &) = delete;
    Stores &operator=(const Stores &) = delete;

    [[nodiscard]] fs::path made(std::size_t entries);      // the folder of that size, made when it is not there
    [[nodiscard]] fs::path work(std::size_t entries);      // a copy of `loaded` to write in, one a run
    [[nodiscard]] fs::path freshWork(std::size_t entries); // the same, copied again
    [[nodiscard]] fs::path scratch(const char *name);      // a path of that name where nothing stands

    [[nodiscard]] Opened open(const fs::path &profile) { return openProfile(profile, clock, m_random); }
    [[nodiscard]] static std::vector<wire::FeedPage> pages(const fs::path &file);
    static void append(const fs::path &file, const wire::FeedPage &page);
    BenchClock clock; // of the profiles opened: later than anything in them

private:
    void make(const fs::path &folder, std::size_t entries);
    fs::path m_cache, m_work;
    std::string m_tables;
    SeededRandom m_random{4242};
};

// The cores that verify.
[[nodiscard]] unsigned cores();

} // namespace tp::bench
