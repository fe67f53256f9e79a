#include "tests/sim/Ledger.h"

#include <charconv>

namespace tp::sim {

std::optional<int> Ledger::numberIn(std::string_view text) const {
    if (!text.starts_with(m_canary)) return {};
    text.remove_prefix(m_canary.size());
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) return {};
    return number;
}

std::map<Field, std::set<int>> Ledger::expected(const std::function<bool(const Mark &)> &counts) const {
    std::map<Field, std::set<int>> out;
    for (const auto &[number, mark] : m_marks)
        if (mark.state == Mark::State::Acknowledged && counts(mark)) out[mark.field].insert(number);
    for (const auto &[number, mark] : m_marks) {
        if (mark.state != Mark::State::Acknowledged || !counts(mark)) continue;
        for (const auto before : mark.over) out[mark.field].erase(before);
    }
    return out;
}

} // namespace tp::sim
