// First synchronisation, catch-up, and local saves meanwhile.
#include "core/sync/Pace.h"
#include "tests/bench/Plain.h"
#include "tests/bench/Scenario.h"

#include <algorithm>
#include <functional>
#include <future>
#include <thread>

namespace tp::bench {

namespace {

constexpr double firstRate = 10'000, catchUpRate = 2'000, blockLimit = 0.05;
constexpr int searchStepMs = 15; // as core/sync/ExchangePull.cpp

control::Membership membershipOf(const store::Session &session) {
    return session.withKeys([](const store::Keys &keys) { return keys.membership; });
}

// Verify on all cores, then open one after the other: the cryptography a first load cannot do without.
double verifyAndOpen(store::Session &session, const std::vector<wire::FeedPage> &pages) {
    const auto membership = membershipOf(session);
    std::map<SpaceId, crypto::Key> keys;
    const Stopwatch time;
    for (const auto &page : pages) {
        const auto good = store::verifySignatures(page, membership, cores());
        if (std::find(good.begin(), good.end(), false) != good.end()) stop("verify: entry");
        for (const auto &group : page.groups)
            for (const auto &wire : group.entries) {
                const auto view = must(wire::parseEntry(wire), "entry");
                auto key = keys.find(view.core.space);
                if (key == keys.end())
                    key = keys.emplace(view.core.space, session.withKeys([&](const store::Keys &all) {
                                  return all.keyring.spaceKey(view.core.space, view.core.epoch)->clone();
                              }))
                              .first;
                static_cast<void>(must(wire::decodeBody(must(wire::openEntry(view, key->second), "open")), "body"));
            }
    }
    return time.seconds();
}

class FirstLoad final : public Scenario {
public:
    FirstLoad(Stores &stores, std::size_t entries)
        : Scenario(stores, entries), m_pages(Stores::pages(stores.made(entries) / "load.pages")) {}

    void round(int number) override {
        double limit = 0;
        if (number % 2) limit = measureLimit();
        const auto profile = m_stores.scratch("first-load");
        fs::copy(m_stores.made(m_entries) / "empty", profile, fs::copy_options::recursive);
        {
            auto opened = m_stores.open(profile);
            const Stopwatch time;
            must(opened.writer->beginBulk(), "beginBulk");
            if (foldPages(*opened.session, *opened.writer, m_pages) != m_entries) stop("load: entries missing");
            const Stopwatch ending;
            while (!must(opened.writer->endBulkStep(searchStepMs), "endBulkStep")) continue;
            m_ends.push_back(ending.seconds());
            m_seconds.push_back(time.seconds());
        }
        fs::remove_all(profile);
        if (number % 2 == 0) limit = measureLimit();
        m_overLimit.push_back(m_seconds.back() / limit);
        m_limits.push_back(limit);
    }

    void report(Table &table) const override {
        std::vector<double> overRate;
        const auto entries = static_cast<double>(m_entries);
        for (const auto seconds : m_seconds) overRate.push_back(firstRate * seconds / entries);
        table.add({"first synchronisation", size(), "10,000 entries/s", overRate, 1, rate(entries / medianOf(m_seconds))});
        table.add({"first synchronisation", size(), "verify + open + raw insert", m_overLimit, 0, rate(entries / medianOf(m_limits))});
        std::vector<double> share;
        for (std::size_t i = 0; i < m_ends.size(); ++i) share.push_back(m_ends[i] / m_seconds[i]);
        table.add({"… of it: search at the end", size(), "the whole", share, 0, milliseconds(medianOf(m_ends))});
    }

private:
    double measureLimit() {
        double seconds = 0;
        {
            auto opened = m_stores.open(m_stores.made(m_entries) / "empty");
            seconds = verifyAndOpen(*opened.session, m_pages);
        }
        const auto raw = m_stores.scratch("raw.db");
        seconds += insertEverything(m_stores.made(m_entries) / "plain.db", raw);
        fs::remove(raw);
        return seconds;
    }

    std::vector<wire::FeedPage> m_pages;
    std::vector<double> m_seconds, m_ends, m_limits, m_overLimit;
};

class CatchUp final : public Scenario {
public:
    using Scenario::Scenario;

    void round(int) override {
        if (m_batch == laterBatches) {
            m_batch = 0;
            static_cast<void>(m_stores.freshWork(m_entries));
        }
        const auto pages = Stores::pages(m_stores.made(m_entries) / ("later-" + std::to_string(m_batch++) + ".pages"));
        auto opened = m_stores.open(m_stores.work(m_entries));
        const Stopwatch time;
        if (foldPages(*opened.session, *opened.writer, pages) != laterEntries) stop("catch-up: entries missing");
        m_seconds.push_back(time.seconds());
    }

    void report(Table &table) const override {
        std::vector<double> ratios;
        for (const auto seconds : m_seconds) ratios.push_back(catchUpRate * seconds / laterEntries);
        table.add({"catch-up of 10,000 entries", size(), "2,000 entries/s", ratios, 1, rate(laterEntries / medianOf(m_seconds))});
    }

private:
    std::size_t m_batch = 0;
    std::vector<double> m_seconds;
};

// What one person at the machine waits for while a first load runs.
class Waits {
public:
    void add(double seconds) { m_seconds.push_back(seconds); }
    [[nodiscard]] bool none() const { return m_seconds.empty(); }
    [[nodiscard]] double worst() const { return *std::max_element(m_seconds.begin(), m_seconds.end()); }
    [[nodiscard]] double oneInAHundred() const { // the 99th percentile
        auto sorted = m_seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() * 99 / 100];
    }

private:
    std::vector<double> m_seconds;
};

// The window's thread: a list and a search every 30 ms, as somebody who scrolls and types.
class Looking {
public:
    explicit Looking(store::Session &session) : m_thread([this, &session](const std::stop_token &stopping) { look(session, stopping); }) {}
    [[nodiscard]] Waits end() {
        m_thread.request_stop();
        m_thread.join();
        return m_waits;
    }

private:
    void look(store::Session &session, const std::stop_token &stopping) {
        const auto reader = must(store::Reader::open(session), "reader");
        const store::Query list{.type = "encounter", .orderBy = "occurredAt"};
        store::Query search{.type = "encounter"};
        search.text = "loge";
        for (bool listing = true; !stopping.stop_requested(); listing = !listing) {
            const Stopwatch time;
            must(reader->list(listing ? list : search), "list");
            m_waits.add(time.seconds());
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
        }
    }
    Waits m_waits;
    std::jthread m_thread;
};

// A save is asked for every 40 ms of the load; it is served at the next turn, as the application's writer thread does.
class Blocking final : public Scenario {
public:
    Blocking(Stores &stores, std::size_t entries)
        : Scenario(stores, entries), m_pages(Stores::pages(stores.made(entries) / "load.pages")), m_world(entries + 99) {
        m_world.clock.now = stores.clock.now;
    }

    void round(int) override {
        const auto profile = m_stores.scratch("blocking");
        fs::copy(m_stores.made(m_entries) / "empty", profile, fs::copy_options::recursive);
        {
            auto opened = m_stores.open(profile);
            Looking looking(*opened.session);
            must(opened.writer->beginBulk(), "beginBulk");
            auto asked = std::chrono::steady_clock::now() + pause;
            Waits folding, searching;
            auto *waits = &folding;
            const auto turn = [&] {
                if (std::chrono::steady_clock::now() < asked) return;
                auto change = m_world.newEncounter();
                change.set.erase("structure");
                must(opened.writer->commit(std::span(&change, 1)), "save");
                const auto now = std::chrono::steady_clock::now();
                waits->add(std::chrono::duration<double>(now - asked).count());
                asked = now + pause;
            };
            foldPages(*opened.session, *opened.writer, m_pages, turn);
            waits = &searching;
            while (!must(opened.writer->endBulkStep(searchStepMs), "endBulkStep")) turn();
            const auto looked = looking.end();
            if (folding.none() || searching.none() || looked.none()) stop("blocking: a phase in which nobody waited measures nothing");
            m_folding.push_back(folding);
            m_searching.push_back(searching);
            m_looking.push_back(looked);
        }
        fs::remove_all(profile);
    }

    void report(Table &table) const override {
        add(table, "save while a first load folds", m_folding);
        add(table, "save while its search is made", m_searching);
        add(table, "list or search meanwhile", m_looking);
    }

private:
    void add(Table &table, const std::string &what, const std::vector<Waits> &rounds) const {
        std::vector<double> worst, usual;
        for (const auto &waits : rounds) {
            worst.push_back(waits.worst());
            usual.push_back(waits.oneInAHundred());
        }
        for (const auto &[name, seconds] : {std::pair(", worst", worst), std::pair(", 99 of 100", usual)}) {
            auto over = seconds;
            for (auto &value : over) value /= blockLimit;
            table.add({what + name, size(), "50 ms", over, 1, milliseconds(medianOf(seconds))});
        }
    }

    static constexpr std::chrono::milliseconds pause{40};
    std::vector<wire::FeedPage> m_pages;
    World m_world;
    std::vector<Waits> m_folding, m_searching, m_looking;
};

} // namespace

std::size_t foldPages(store::Session &session, store::Writer &writer, const std::vector<wire::FeedPage> &pages,
                      const std::function<void()> &turn) {
    const auto membership = membershipOf(session);
    const auto verify = [&](const wire::FeedPage &page) {
        return std::async(std::launch::async,
                          [&membership, &page] { return store::verifySignatures(page, membership, std::max(2u, cores()) - 1); });
    };
    sync::Pace pace;
    std::size_t folded = 0;
    auto next = verify(pages.front());
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const auto flags = next.get();
        if (number + 1 < pages.size()) next = verify(pages[number + 1]);
        const auto &groups = pages[number].groups;
        std::size_t group = 0, flag = 0;
        while (group < groups.size()) {
            wire::FeedPage slice;
            std::vector<bool> good;
            std::size_t count = 0;
            const Stopwatch time;
            for (; group < groups.size() && count + groups[group].entries.size() <= pace.entries(); ++group) {
                count += groups[group].entries.size();
                for (std::size_t i = 0; i < groups[group].entries.size(); ++i) good.push_back(flags[flag++]);
                slice.groups.push_back(groups[group]);
            }
            if (group == groups.size()) slice.cursor = pages[number].cursor;
            slice.more = number + 1 < pages.size() || group < groups.size();
            folded += must(writer.apply(slice, good), "apply").entries;
            if (group < groups.size()) pace.took(count, static_cast<std::int64_t>(time.seconds() * 1000));
            if (turn) turn();
        }
    }
    return folded;
}

std::unique_ptr<Scenario> makeFirstLoad(Stores &stores, std::size_t entries) { return std::make_unique<FirstLoad>(stores, entries); }
std::unique_ptr<Scenario> makeCatchUp(Stores &stores, std::size_t entries) { return std::make_unique<CatchUp>(stores, entries); }
std::unique_ptr<Scenario> makeBlocking(Stores &stores, std::size_t entries) { return std::make_unique<Blocking>(stores, entries); }

} // namespace tp::bench
