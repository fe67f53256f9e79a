// First synchronisation, catch-up, and local saves meanwhile.
#include "tests/bench/Plain.h"
#include "tests/bench/Scenario.h"

#include <algorithm>
#include <functional>
#include <future>

namespace tp::bench {

namespace {

constexpr double firstRate = 10'000, catchUpRate = 2'000, blockLimit = 0.05;
constexpr std::size_t sliceEntries = 200;

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
            must(opened.writer->endBulk(), "endBulk");
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
        table.add({"… of it: indexes and search at the end", size(), "the whole", share, 0, milliseconds(medianOf(m_ends))});
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
            must(opened.writer->beginBulk(), "beginBulk");
            double longest = 0;
            auto asked = std::chrono::steady_clock::now() + pause;
            const auto turn = [&] {
                if (std::chrono::steady_clock::now() < asked) return;
                auto change = m_world.newEncounter();
                change.set.erase("structure");
                must(opened.writer->commit(std::span(&change, 1)), "save");
                const auto now = std::chrono::steady_clock::now();
                longest = std::max(longest, std::chrono::duration<double>(now - asked).count());
                asked = now + pause;
            };
            foldPages(*opened.session, *opened.writer, m_pages, turn);
            m_longest.push_back(longest);
            const Stopwatch ending;
            must(opened.writer->endBulk(), "endBulk");
            m_ends.push_back(ending.seconds());
        }
        fs::remove_all(profile);
    }

    void report(Table &table) const override {
        const auto over = [](std::vector<double> values) {
            for (auto &value : values) value /= blockLimit;
            return values;
        };
        table.add(
            {"longest wait of a save while a first load folds", size(), "50 ms", over(m_longest), 1, milliseconds(medianOf(m_longest))});
        table.add({"longest wait of a save while its indexes are made", size(), "50 ms", over(m_ends), 0, milliseconds(medianOf(m_ends))});
    }

private:
    static constexpr std::chrono::milliseconds pause{40};
    std::vector<wire::FeedPage> m_pages;
    World m_world;
    std::vector<double> m_longest, m_ends;
};

} // namespace

std::size_t foldPages(store::Session &session, store::Writer &writer, const std::vector<wire::FeedPage> &pages,
                      const std::function<void()> &turn) {
    const auto membership = membershipOf(session);
    const auto verify = [&](const wire::FeedPage &page) {
        return std::async(std::launch::async, [&membership, &page] { return store::verifySignatures(page, membership, cores()); });
    };
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
            for (std::size_t count = 0; group < groups.size() && count + groups[group].entries.size() <= sliceEntries; ++group) {
                count += groups[group].entries.size();
                for (std::size_t i = 0; i < groups[group].entries.size(); ++i) good.push_back(flags[flag++]);
                slice.groups.push_back(groups[group]);
            }
            if (group == groups.size()) slice.cursor = pages[number].cursor;
            slice.more = number + 1 < pages.size() || group < groups.size();
            folded += must(writer.apply(slice, good), "apply").entries;
            if (turn) turn();
        }
    }
    return folded;
}

std::unique_ptr<Scenario> makeFirstLoad(Stores &stores, std::size_t entries) { return std::make_unique<FirstLoad>(stores, entries); }
std::unique_ptr<Scenario> makeCatchUp(Stores &stores, std::size_t entries) { return std::make_unique<CatchUp>(stores, entries); }
std::unique_ptr<Scenario> makeBlocking(Stores &stores, std::size_t entries) { return std::make_unique<Blocking>(stores, entries); }

} // namespace tp::bench
