#pragma once
// Looking into a laptop's store past its public face: which entries it holds, and which marks they carry.
#include "tests/sim/Laptop.h"

namespace tp::sim {

struct Carried { // the entry that carries a mark
    DeviceId device;
    SpaceId space;
    std::uint64_t deviceSeq = 0;
    EventId control;
    bool folded = false;
};

// Of every space: how many entries, and the xor of their ids, as the server's digests count them; without those that are set aside and that
// the server lacks; with those that wait for their author to be known.
[[nodiscard]] std::map<SpaceId, wire::SpaceDigest> journalDigests(Laptop &laptop, server::SyncService &service);
// Which of its entries the server lacks, for people to read.
[[nodiscard]] std::string lackingOnServer(Laptop &laptop, server::SyncService &service);
// Its entries of a space that do not count, and why; what it knows of the space. For people to read.
[[nodiscard]] std::string notCounting(Laptop &laptop, const SpaceId &space);
// Every mark in an entry this laptop can open; a mark stands in several when it was re-sealed after others had it.
// `refused` as well: what stands in quarantine, kept whole.
[[nodiscard]] std::multimap<int, Carried> carriedMarks(Laptop &laptop, const Ledger &ledger, bool refused = false);

} // namespace tp::sim
