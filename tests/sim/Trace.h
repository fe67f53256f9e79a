#pragma once
// What happened, line by line, and one number that stands for all of it: two runs of a seed must give the same.
#include "core/base/Bytes.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tp::sim {

class Trace {
public:
    explicit Trace(bool keep) : m_keep(keep) {}
    void note(std::int64_t atMs, std::string_view who, std::string_view what) {
        auto line = std::to_string(atMs) + ' ' + std::string(who) + ": " + std::string(what);
        mix({reinterpret_cast<const std::uint8_t *>(line.data()), line.size()});
        mix(std::array<std::uint8_t, 1>{'\n'});
        if (m_keep) m_lines.push_back(std::move(line));
    }
    void mix(ByteView bytes) {                                                     // too long for a line, and must be the same too
        for (const auto byte : bytes) m_hash = (m_hash ^ byte) * 0x100000001b3ull; // FNV-1a
    }
    [[nodiscard]] std::uint64_t hash() const { return m_hash; }
    [[nodiscard]] const std::vector<std::string> &lines() const { return m_lines; }

private:
    bool m_keep;
    std::uint64_t m_hash = 0xcbf29ce484222325ull;
    std::vector<std::string> m_lines;
};

} // namespace tp::sim
