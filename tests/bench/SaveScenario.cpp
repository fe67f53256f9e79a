// A durable save of an encounter (sealed, signed, journalled, folded, indexed) against the raw insert of the rows it wrote.
#include "tests/bench/Plain.h"
#include "tests/bench/Scenario.h"

namespace tp::bench {

namespace {

constexpr int saves = 60;

class Save final : public Scenario {
public:
    Save(Stores &stores, std::size_t entries) : Scenario(stores, entries), m_world(entries + 77) {
        m_plainFile = stores.scratch(("plain-" + std::to_string(entries) + ".db").c_str());
        fs::copy_file(stores.made(entries) / "plain.db", m_plainFile);
    }

    void round(int number) override {
        auto opened = m_stores.open(m_stores.work(m_entries));
        Plain plain(m_plainFile);
        std::vector<double> ours, raw;
        std::vector<std::vector<PlainRow>> later;
        m_world.clock.now += m_stores.clock.now; // later than anything in the store
        for (int i = 0; i < saves; ++i) {
            auto change = m_world.newEncounter();
            change.set.erase("structure"); // the store fills it: the reader's own
            const auto before = NewRows::since(*opened.session);
            const Stopwatch time;
            must(opened.writer->commit(std::span(&change, 1)), "save");
            ours.push_back(time.seconds());
            auto rows = before.rows(*opened.session, change);
            if (number % 2 == 0)
                raw.push_back(insertDurably(plain, rows));
            else
                later.push_back(std::move(rows));
        }
        for (const auto &rows : later) raw.push_back(insertDurably(plain, rows));
        m_ratios.push_back(medianOf(ours) / medianOf(raw));
        m_ours.insert(m_ours.end(), ours.begin(), ours.end());
        m_raw.push_back(medianOf(raw));
    }

    void report(Table &table) const override {
        table.add({"durable save of an encounter", size(), "raw insert of the same rows", m_ratios, 3,
                   milliseconds(medianOf(m_ours)) + " (raw " + milliseconds(medianOf(m_raw)) + ")"});
    }

private:
    World m_world;
    fs::path m_plainFile;
    std::vector<double> m_ratios, m_ours, m_raw;
};

} // namespace

std::string Scenario::size() const {
    if (m_entries >= 1'000'000 && m_entries % 1'000'000 == 0) return std::to_string(m_entries / 1'000'000) + "M";
    return std::to_string(m_entries / 1000) + "k";
}

std::unique_ptr<Scenario> makeSave(Stores &stores, std::size_t entries) { return std::make_unique<Save>(stores, entries); }

} // namespace tp::bench
