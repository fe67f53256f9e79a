#pragma once
// What a store is busy with for longer than a moment: told to whoever opened it (StoreOptions::work), who may stop it. One a store. Begun,
// counted and ended in the thread that writes; `stop` alone may come from any. Part of what is asked for is stopped as a whole: it answers
// Cancelled, its transaction is rolled back. Nothing is told of what ends within half a second.
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

namespace tp::store {

struct Progress {
    enum class Of : std::uint8_t {
        Nothing,  // it is over
        Opening,  // a store of an older version, or killed at work, is brought up to date
        Saving,   // what somebody wrote
        Folding,  // what an added field concerns is read again
        Erasing,  // the texts of a file are taken away
        Cleaning, // the store's file is written anew, without what was taken away
        Rescue,   // a rescue file is written, read or taken up
        Asking,   // nothing of the store's: somebody waits for an answer of the server (told by the program)
    } of = Of::Nothing;
    std::uint64_t done = 0, total = 0; // of whatever is counted; total 0: not known
    std::int64_t lastedMs = 0;
    bool stoppable = false;
    friend bool operator==(const Progress &, const Progress &) = default;
};

class LongWork {
public:
    enum class Stop : std::uint8_t { No, Yes, AsAround }; // AsAround: when what it is part of may be stopped
    using Told = std::function<void(const Progress &)>;   // in the thread that works; may not touch the store

    explicit LongWork(const Clock &clock, Told told = {}) : m_clock(clock), m_told(std::move(told)) {} // the clock outlives it
    void stop(Progress::Of what);                                       // if it is under way and may be stopped; any thread
    [[nodiscard]] Result<> at(std::uint64_t done, std::uint64_t total); // of the innermost part; Cancelled: somebody stopped it
    [[nodiscard]] Result<> oneMore();                                   // likewise
    [[nodiscard]] bool look();                                          // the same from inside a statement; false: end it

    // Something begins, and ends with its scope.
    class Part {
    public:
        Part(LongWork &work, Progress::Of of, Stop stop);
        ~Part();
        Part(const Part &) = delete;
        Part &operator=(const Part &) = delete;
        // Where a single statement does it all: asked at each look.
        void measure(std::function<std::uint64_t()> done, std::uint64_t total);

    private:
        friend class LongWork;
        LongWork &m_work;
        Progress m_now;
        std::size_t m_level = 0, m_stops = 0; // which level a stop ends; 0: none
        std::int64_t m_since = 0;
        std::function<std::uint64_t()> m_measure;
    };

private:
    void tell();
    void say(const Progress &progress);
    [[nodiscard]] bool stopped() const;
    const Clock &m_clock;
    Told m_told;
    std::mutex m_mutex;                    // for `stop`: who works changes the parts under it, and reads them without
    std::vector<Part *> m_parts;           // outermost first
    std::atomic<std::size_t> m_stopped{0}; // a level; 0: none
    bool m_shown = false;
    std::int64_t m_shownAt = 0;
};

} // namespace tp::store
