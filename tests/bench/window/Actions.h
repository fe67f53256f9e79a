#pragma once
// What a person does and waits for, each measured a little in every round. Times are until the result is painted; the longest time the
// event loop kept a key waiting is taken meanwhile.
#include "tests/bench/Heartbeat.h"
#include "tests/bench/window/Desk.h"
#include "tests/bench/window/Programme.h"
#include "tests/bench/window/Town.h"

namespace tp::bench {

class Action {
public:
    virtual ~Action() = default;
    virtual void round(Desk &desk, int number) = 0;
    virtual void report(Table &table) const = 0;
};

// Waits of one kind: per round their median, their worst, the window's processor time, the longest gap, and a reference beside them.
class Waits {
public:
    Waits(std::string what, double limit, double worstLimit, std::string reference = {})
        : m_what(std::move(what)), m_limit(limit), m_worstLimit(worstLimit), m_reference(std::move(reference)) {}
    void add(const Waited &waited) { m_now.push_back(waited); }
    void compare(double reference) { m_compared.push_back(reference); }
    void endRound(double gap);
    void report(Table &table) const;

private:
    std::string m_what;
    double m_limit, m_worstLimit; // seconds
    std::string m_reference;      // what `compare` timed
    std::vector<Waited> m_now;
    std::vector<double> m_compared, m_medians, m_worsts, m_processor, m_gaps, m_ratios;
    std::size_t m_count = 0;
};

inline constexpr double blockLimit = 0.05; // seconds: the longest the window may keep a key waiting
[[nodiscard]] std::string sizeOf(const Town &town);
[[nodiscard]] std::string sizeOf(const Programme &programme);

template <class Store> using Actions = std::vector<std::pair<std::string, std::function<std::unique_ptr<Action>(const Store &)>>>;
[[nodiscard]] const Actions<Town> &townActions(); // by name
[[nodiscard]] const Actions<Programme> &programmeActions();

[[nodiscard]] std::unique_ptr<Action> makePersonSearch(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeSearchEverywhere(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeDuplicates(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeDossier(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeScroll(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeFilter(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeExport(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeSync(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeMap(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makePicker(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeStanding(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeNarrowed(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeImport(const Town &town);
[[nodiscard]] std::unique_ptr<Action> makeLanes(const Programme &programme);
[[nodiscard]] std::unique_ptr<Action> makeBoard(const Programme &programme);
[[nodiscard]] std::unique_ptr<Action> makeNeeds(const Programme &programme);
[[nodiscard]] std::unique_ptr<Action> makeReferrals(const Programme &programme);
[[nodiscard]] std::unique_ptr<Action> makeAgenda(const Programme &programme);
[[nodiscard]] std::unique_ptr<Action> makeSheet(const Programme &programme);
[[nodiscard]] std::unique_ptr<Action> makePhase(const Programme &programme);

} // namespace tp::bench
