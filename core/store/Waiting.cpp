#include "core/store/Waiting.h"

#include <fstream>

namespace tp::store {

namespace {
constexpr const char *fileName = "waiting";
}

Waiting waitingIn(Reader &reader, std::uint64_t drafts) {
    Waiting waiting;
    waiting.drafts = drafts;
    const auto status = reader.status().value_or(Status{});
    waiting.saves = status.pendingSaves;
    waiting.encounters = status.pendingEncounters;
    return waiting;
}

Waiting readWaiting(const std::filesystem::path &folder) {
    std::ifstream in(folder / fileName);
    std::int64_t saves = 0, encounters = 0, drafts = 0;
    std::string more;
    if (!(in >> saves >> encounters >> drafts) || in >> more || encounters < 0 || drafts < 0 || encounters > saves) return {};
    const auto natural = [](std::int64_t number) { return static_cast<std::uint64_t>(number); };
    return {natural(saves), natural(encounters), natural(drafts)};
}

void writeWaiting(const std::filesystem::path &folder, const Waiting &waiting) {
    if (readWaiting(folder) == waiting) return;
    const auto file = folder / fileName;
    auto fresh = file;
    fresh += ".new"; // renamed: a reader never meets half of it. Not flushed: it is a hint
    std::error_code failed;
    {
        std::ofstream out(fresh, std::ios::trunc);
        out << waiting.saves << ' ' << waiting.encounters << ' ' << waiting.drafts << '\n';
        if (!out.flush()) return;
    }
    std::filesystem::rename(fresh, file, failed);
}

} // namespace tp::store
