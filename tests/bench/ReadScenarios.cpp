// Opening, searching as you type, lists: against what a person notices.
#include "tests/bench/Scenario.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace tp::bench {

namespace {

constexpr double openLimit = 0.3, searchLimit = 0.005, worstSearchLimit = 0.05, memoryLimit = 200.0 * 1024 * 1024;

store::Query firstList() { return {.type = "encounter", .orderBy = "occurredAt"}; }

class Opening final : public Scenario {
public:
    using Scenario::Scenario;

    void round(int) override {
        const auto profile = m_stores.work(m_entries);
        {
            const Stopwatch time;
            auto opened = m_stores.open(profile);
            if (must(opened.reader->list(firstList()), "list").size() != 200) stop("list: 200 encounters");
            m_seconds.push_back(time.seconds());
        }
        m_memory.push_back(idleMemory(profile));
    }

    void report(Table &table) const override {
        std::vector<double> opening, memory;
        for (const auto seconds : m_seconds) opening.push_back(seconds / openLimit);
        for (const auto bytes : m_memory) memory.push_back(bytes / memoryLimit);
        table.add({"open, to the first list of 200", size(), "0.3 s", opening, 1, milliseconds(medianOf(m_seconds))});
        table.add({"idle memory", size(), "200 MB", memory, 1, std::to_string(static_cast<int>(medianOf(m_memory) / 1024 / 1024)) + " MB"});
    }

private:
    static double idleMemory(const fs::path &profile) {
        int ends[2];
        if (pipe(ends) != 0) stop("memory: pipe");
        std::fflush(nullptr);
        const auto child = fork();
        if (child == 0) {
            dup2(ends[1], STDOUT_FILENO);
            execl("/proc/self/exe", "territoires-partages-bench", "--idle", profile.c_str(), nullptr);
            _exit(127);
        }
        close(ends[1]);
        char text[64] = {};
        const auto got = read(ends[0], text, sizeof text - 1);
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        if (got <= 0 || status != 0) stop("memory: the idle process");
        return std::strtod(text, nullptr);
    }

    std::vector<double> m_seconds, m_memory;
};

class Reading final : public Scenario {
public:
    Reading(Stores &stores, std::size_t entries) : Scenario(stores, entries), m_random(entries) {}

    void round(int) override {
        auto opened = m_stores.open(m_stores.work(m_entries));
        search(*opened.reader);
        for (auto &list : m_lists) {
            std::vector<double> seconds;
            for (int i = 0; i < 9; ++i) seconds.push_back(timed(*opened.reader, list.query));
            list.medians.push_back(medianOf(seconds));
        }
    }

    void report(Table &table) const override {
        const auto over = [](std::vector<double> values, double limit) {
            for (auto &value : values) value /= limit;
            return values;
        };
        table.add({"search as you type, 2 to 5 letters, median", size(), "5 ms", over(m_medians, searchLimit), 1,
                   milliseconds(medianOf(m_medians))});
        table.add({"search as you type, 2 to 5 letters, worst of " + std::to_string(words * 4), size(), "50 ms",
                   over(m_worst, worstSearchLimit), 1, milliseconds(medianOf(m_worst)) + " for “" + m_worstText + "”"});
        for (const auto &list : m_lists)
            table.add({"list of 200: " + list.name, size(), "50 ms", over(list.medians, worstSearchLimit), 1,
                       milliseconds(medianOf(list.medians))});
    }

private:
    static constexpr int words = 60;

    static double timed(store::Reader &reader, const store::Query &query) {
        const Stopwatch time;
        must(reader.list(query), "list");
        return time.seconds();
    }

    // Half common words, half rare ones, each typed letter by letter; and places.
    void search(store::Reader &reader) {
        const auto all = World::words();
        std::vector<double> seconds;
        double worst = 0;
        for (int i = 0; i < words; ++i) {
            std::string word = i % 6 == 0 ? std::string(i % 12 ? "quai vendeuvre" : "grande delle")
                                          : all[i % 2 ? m_random.below(20) : m_random.below(all.size())];
            std::size_t end = 0;
            for (int letters = 1; letters <= 5 && end < word.size(); ++letters) {
                do ++end;
                while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xc0) == 0x80);
                if (letters < 2) continue;
                store::Query query{.type = "encounter"};
                query.text = word.substr(0, end);
                seconds.push_back(timed(reader, query));
                if (seconds.back() > worst) {
                    worst = seconds.back();
                    if (m_worst.empty() || worst > *std::max_element(m_worst.begin(), m_worst.end())) m_worstText = query.text;
                }
            }
        }
        m_medians.push_back(medianOf(seconds));
        m_worst.push_back(worst);
    }

    struct List {
        std::string name;
        store::Query query;
        std::vector<double> medians;
    };
    static std::vector<List> lists() {
        using Op = store::Filter::Op;
        const store::Filter commune{"commune", Op::Equals, "14327"}, theme{"themes", Op::Contains, "health"};
        const store::Filter from{"occurredAt", Op::AtLeast, "2025-03-01"}, until{"occurredAt", Op::Below, "2025-06-01"};
        const store::Filter nowhere{"commune", Op::Equals, "14001"};
        std::vector<List> out;
        auto add = [&](const char *name, std::vector<store::Filter> filters, const char *text = "") {
            store::Query query{.type = "encounter", .filters = std::move(filters)};
            query.text = text;
            query.orderBy = "occurredAt";
            out.push_back({name, std::move(query), {}});
        };
        add("all, by date", {});
        add("one commune, one theme, three months", {commune, theme, from, until});
        add("a commune without any", {nowhere});
        add("text and commune", {commune}, "logement");
        return out;
    }

    SeededRandom m_random;
    std::vector<double> m_medians, m_worst;
    std::string m_worstText;
    std::vector<List> m_lists = lists();
};

} // namespace

int printIdleMemory(const fs::path &profile) {
    BenchClock clock;
    crypto::SystemRandom random;
    auto opened = openProfile(profile, clock, random);
    must(opened.reader->list(firstList()), "list");
    store::Query search{.type = "encounter"};
    search.text = "loge";
    must(opened.reader->list(search), "search");
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with("VmRSS:")) std::printf("%.0f\n", std::strtod(line.c_str() + 6, nullptr) * 1024);
    return 0;
}

std::unique_ptr<Scenario> makeOpening(Stores &stores, std::size_t entries) { return std::make_unique<Opening>(stores, entries); }
std::unique_ptr<Scenario> makeReading(Stores &stores, std::size_t entries) { return std::make_unique<Reading>(stores, entries); }

} // namespace tp::bench
