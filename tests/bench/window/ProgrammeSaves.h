#pragma once
// Records of the generated programme on their way into its store: as many a save as one may hold, taken by the server from time to time.
#include "core/base/IdValue.h"
#include "tests/bench/Stores.h"

namespace tp::bench {

using Fields = std::map<std::string, Value>;

class ProgrammeSaves {
public:
    ProgrammeSaves(const fs::path &profile, std::int64_t now) : nowMs(now), m_opened(openProfile(profile, m_clock, random)) {
        m_clock.now = now;
        must(m_opened.writer->beginBulk(), "beginBulk");
    }
    // `file`: of the person it is about.
    RecordId add(const char *type, Fields fields, const std::optional<RecordId> &file = {}) {
        const auto id = newUuid7<RecordId>(m_clock.now, random);
        add(type, id, std::move(fields), file);
        return id;
    }
    void add(const char *type, const RecordId &id, Fields fields, const std::optional<RecordId> &file = {}) {
        m_save.push_back({id, type, true, file, std::move(fields)});
        m_entries += std::string_view(type) == "encounter" ? 2 : 1; // one a space
        if (m_entries >= saveEntries) save();
    }
    void end() {
        acknowledge();
        must(m_opened.writer->markSynchronised(m_clock.now, m_clock.now), "markSynchronised");
        while (!must(m_opened.writer->endBulkStep(1000), "endBulkStep")) continue;
    }
    [[nodiscard]] MemberId me() const { return m_opened.session->member(); }
    [[nodiscard]] StructureId mine() const { return m_opened.session->structure(); }
    [[nodiscard]] std::string day(int ahead) const { return std::string(civil(ahead, "%Y-%m-%d")); } // of today; negative: before
    [[nodiscard]] std::string at(int ahead, const char *hour) const { return civil(ahead, "%Y-%m-%d") + "T" + hour; }
    [[nodiscard]] int below(int bound) { return static_cast<int>(random.below(static_cast<std::uint64_t>(bound))); }
    template <class List> [[nodiscard]] const auto &pick(const List &list) { return list[random.below(std::size(list))]; }

    const std::int64_t nowMs;
    SeededRandom random{20260302};

private:
    static constexpr std::size_t saveEntries = 15; // of 16 that one save may hold; the last one may be two
    [[nodiscard]] std::string civil(int ahead, const char *format) const {
        const std::time_t seconds = nowMs / 1000 + ahead * 86'400ll;
        std::tm parts{};
        gmtime_r(&seconds, &parts);
        char text[32];
        std::strftime(text, sizeof text, format, &parts);
        return text;
    }
    void save() {
        if (m_save.empty()) return;
        must(m_opened.writer->commit(m_save), "commit");
        m_save.clear();
        m_entries = 0;
        if (++m_saves % 2000 == 0) {
            acknowledge();
            std::fprintf(stderr, "\rbench: %zu saves ", m_saves);
        }
    }
    void acknowledge() { // as if the server had taken them
        save();
        for (;;) {
            std::vector<std::uint64_t> groups;
            for (const auto &group : must(m_opened.writer->outgoing(20'000, 64 << 20), "outgoing")) groups.push_back(group.group);
            if (groups.empty()) return;
            must(m_opened.writer->acknowledge(groups), "acknowledge");
        }
    }
    BenchClock m_clock;
    Opened m_opened;
    std::vector<domain::RecordChange> m_save;
    std::size_t m_saves = 0, m_entries = 0;
};

struct Consortium {
    std::vector<StructureId> structures; // that of who opens the window first
    std::vector<MemberId> members;       // five a structure, the first of the first opens the window
    [[nodiscard]] Value structure(int place) const { return idValue(structures[static_cast<std::size_t>(place) % structures.size()]); }
    [[nodiscard]] Value member(int place) const { return idValue(members[static_cast<std::size_t>(place) % members.size()]); }
};

struct SteeringSessions {
    RecordId next, last;
};
[[nodiscard]] SteeringSessions addCommittees(ProgrammeSaves &saves, const Consortium &consortium); // ten years of them
void addDirectory(ProgrammeSaves &saves, const Consortium &consortium);

} // namespace tp::bench
