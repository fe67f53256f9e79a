#pragma once
// The path of every entry into the store, from here or from afar: known already? signature, chain, judgement, journal; then each record
// touched is folded once. Works inside the writer's transaction; one instance per transaction.
#include "core/store/Workbench.h"

namespace tp::store {

enum class Fate : std::uint8_t { Known, Folded, Kept, SetAside, Quarantined }; // Kept: unreadable or waiting, for now
struct Taken {
    Fate fate = Fate::Folded;
    Error reason{Code::Invalid, {}}; // with SetAside and Quarantined
    bool behind = false;             // cites a control event or a device not known here
};

class Ingest {
public:
    explicit Ingest(Workbench &bench) : m_bench(bench) {}
    [[nodiscard]] Result<Taken> take(ByteView wire, bool verified, std::optional<std::uint64_t> feed, std::optional<std::int64_t> group);
    // What new control events or keys mean for entries already here.
    [[nodiscard]] Result<> reconsider(const Learnt &learnt);
    [[nodiscard]] Result<> rejudge(std::string_view where, std::int64_t a = 0, std::int64_t b = 0); // SQL over journal, ?1 and ?2
    [[nodiscard]] Result<> touch(std::int64_t record);
    [[nodiscard]] Result<> foldTouched(ChangedTypes &changed);
    // While on: the journal is judged anew in pieces, and what was taken up meanwhile is looked for once, at the first fold after it.
    void inSlices(bool on) { m_inSlices = on; }
    // Added fields or words were folded: the dictionary is another.
    [[nodiscard]] bool customised() const { return m_customised; }

private:
    struct Touched {
        RecordId id;
        std::string type;
        bool fresh = false; // then `writes` is all there is
        std::vector<Write> writes;
    };
    [[nodiscard]] Result<Taken> takeKnown(const wire::EntryView &view, ByteView wire, std::int64_t local, const EntryId &known,
                                          std::optional<std::int64_t> group, std::optional<std::uint64_t> feed);
    [[nodiscard]] Result<> lookAtOwn(const wire::EntryView &view); // of this device, from the feed, not in the journal
    [[nodiscard]] Result<Taken> refuse(const wire::EntryView &view, ByteView wire, Error reason, std::optional<std::uint64_t> feed);
    [[nodiscard]] Result<std::int64_t> place(Write write);
    [[nodiscard]] Result<> rejudgeOne(std::int64_t local);
    Workbench &m_bench;
    [[nodiscard]] Result<> putAside(const wire::EntryView &view, const Error &reason, std::optional<std::uint64_t> feed);
    std::map<std::int64_t, Touched> m_touched;
    bool m_aside = false; // something was set aside that somebody may have taken up already
    bool m_adopted = false, m_folded = false, m_inSlices = false, m_customised = false;
};

} // namespace tp::store
