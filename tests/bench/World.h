#pragma once
// A consortium of two devices, made without a server: `author` writes entries that arrive as feed pages at a reader's profile. Random and
// clock are seeded, so every run meets the same entries.
#include "core/identity/Acts.h"
#include "core/store/Writer.h"

#include <functional>

namespace tp::bench {

class BenchClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMs() const override { return now; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return SystemClock().monotonicMs(); } // budgets of steps are real time
    std::int64_t now = 1'772'461'800'000;
};

class World {
public:
    // The reader has `roles` in the first of so many structures.
    explicit World(std::uint64_t seed, RoleSet roles = static_cast<RoleSet>(Role::Referent), std::size_t structures = 1);
    // A fresh profile of the reader in `folder`.
    [[nodiscard]] std::unique_ptr<store::Session> newReader(const std::filesystem::path &folder);
    // The author's next `groups` encounters as one feed page: two entries each (what the consortium reads, what the structure reads).
    [[nodiscard]] wire::FeedPage nextPage(std::size_t groups);
    [[nodiscard]] domain::RecordChange newEncounter();
    // The words notes are made of, the commonest first: drawn so that a few stand everywhere and most are rare, as in real notes.
    [[nodiscard]] static std::vector<std::string> words();
    [[nodiscard]] const control::Membership &membership() const { return m_membership; }
    BenchClock clock;
    std::function<void(domain::RecordChange &)> shape; // what else a page's encounters say, before they are sealed

private:
    [[nodiscard]] Bytes seal(const SpaceId &space, const RecordId &record, const std::map<std::string, Value> &fields,
                             schema::Audience audience);

    SeededRandom m_random;
    control::Membership m_membership;
    std::unique_ptr<identity::Keyring> m_author;
    std::vector<Bytes> m_log;
    identity::DeviceKeys m_readerKeys;
    MemberId m_readerMember;
    StructureId m_structure;
    std::uint64_t m_seq = 0, m_feed = 0;
    Hlc m_hlc = 0;
    std::map<SpaceId, EntryId> m_last; // the author's last entry in each space: the next one's dep
    std::vector<std::string> m_words;  // of the notes, the commonest first
};

inline constexpr const char *passphrase = "kq7mzt4wxr9hvb2ncd8sfj3lpg6y";

// Ends the program with a line when a step of the bench itself fails: there is nothing to measure then.
[[noreturn]] inline void stop(const std::string &why) {
    std::fprintf(stderr, "bench: %s\n", why.c_str());
    std::exit(1);
}
template <class T> T must(Result<T> result, const char *what) {
    if (!result) stop(std::string(what) + ": " + codeName(result.error().code) + " " + result.error().detail);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

} // namespace tp::bench
