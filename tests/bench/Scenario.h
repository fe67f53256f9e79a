#pragma once
// A scenario measures one thing at one size, a little in every round; main runs all of them in an order that rotates from round to round,
// so that a busy or a cold minute of the machine does not always hit the same one.
#include "tests/bench/Measure.h"
#include "tests/bench/Stores.h"

#include <functional>

namespace tp::bench {

class Scenario {
public:
    Scenario(Stores &stores, std::size_t entries) : m_stores(stores), m_entries(entries) {}
    virtual ~Scenario() = default;
    virtual void round(int number) = 0;
    virtual void report(Table &table) const = 0;

protected:
    [[nodiscard]] std::string size() const;
    Stores &m_stores;
    std::size_t m_entries;
};

using Scenarios = std::vector<std::unique_ptr<Scenario>>;

[[nodiscard]] std::unique_ptr<Scenario> makeSave(Stores &stores, std::size_t entries);    // a durable save
[[nodiscard]] std::unique_ptr<Scenario> makeOpening(Stores &stores, std::size_t entries); // open to the first list; memory when idle
[[nodiscard]] std::unique_ptr<Scenario> makeReading(Stores &stores, std::size_t entries); // search as you type, lists of 200
[[nodiscard]] std::unique_ptr<Scenario> makeFirstLoad(Stores &stores, std::size_t entries);
[[nodiscard]] std::unique_ptr<Scenario> makeCatchUp(Stores &stores, std::size_t entries);
[[nodiscard]] std::unique_ptr<Scenario> makeBlocking(Stores &stores, std::size_t entries); // saves while a first load runs

// What core/sync does with pages: the next one is verified on the other cores while this one is folded, in slices of sync::Pace, between
// which `turn` may do something else (the event loop's turn). Returns the entries folded.
std::size_t foldPages(store::Session &session, store::Writer &writer, const std::vector<wire::FeedPage> &pages,
                      const std::function<void()> &turn = {});

// In a process of its own: opens, lists, searches, and prints its resident memory in bytes. The whole work of `--idle PROFILE`.
int printIdleMemory(const fs::path &profile);

} // namespace tp::bench
