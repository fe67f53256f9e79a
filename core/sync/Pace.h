#pragma once
// How many entries to fold in one go so that it takes about `target`: a local save waits for that. Learnt from the slices before: quickly
// downwards, slowly upwards, because one slice too long is noticed and one too short is not.
#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace tp::sync {

class Pace {
public:
    static constexpr std::size_t least = 20, most = 400;
    static constexpr std::int64_t targetMs = 20; // 25 with the grain of a clock in milliseconds

    [[nodiscard]] std::size_t entries() const { return m_entries; }
    void took(std::size_t entries, std::int64_t ms) {
        const auto fitting = entries * static_cast<std::size_t>(targetMs) / static_cast<std::size_t>(std::max<std::int64_t>(1, ms));
        const auto wanted = fitting < m_entries ? fitting : std::min(fitting, m_entries + m_entries / 4);
        m_entries = std::clamp(wanted, least, most);
    }

private:
    std::size_t m_entries = 100;
};

} // namespace tp::sync
