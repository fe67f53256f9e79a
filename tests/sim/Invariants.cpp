#include "tests/sim/Invariants.h"

#include "core/store/Check.h"
#include "tests/sim/Journals.h"
#include "tests/sim/Must.h"

#include <fstream>
#include <iterator>

namespace tp::sim {

namespace {

using Membership = server::SyncService::MembershipPtr;

std::string listed(const std::set<int> &marks) {
    std::string out;
    for (const auto mark : marks) out += (out.empty() ? "" : ",") + std::to_string(mark);
    return '{' + out + '}';
}

// What it may read: its member's structures whose key it was given. (A second laptop of somebody who works in several structures is only
// given the key of the one it was invited into: see README.md.)
std::set<StructureId> structuresOf(const Membership &state, Laptop &laptop) {
    auto out = laptop.session().withKeys([](const store::Keys &keys) { return keys.keyring.structures(); });
    const auto roles = state->rolesOf(laptop.session().member());
    std::erase_if(out, [&](const StructureId &structure) { return !roles.contains(structure); });
    return out;
}

bool reads(const std::set<StructureId> &structures, const Known &known) {
    return known.audience == schema::Audience::Consortium || structures.contains(known.structure);
}

// The roles an entry is judged by, worked out again from the log alone: those at the head it cites, or at the last change of roles that
// cut its device before it.
RoleSet rolesBehind(const Membership &state, const std::vector<wire::ControlEvent> &log, const Carried &entry) {
    const auto *device = state->device(entry.device);
    auto at = state->numberOf(entry.control);
    if (!device || !at) return 0;
    for (const auto &event : log) {
        if (event.kind != "role.set" || event.number <= *at) continue;
        const auto cuts = event.data.find("cuts");
        if (cuts == event.data.end() || !cuts->second.array()) continue;
        for (const auto &cut : *cuts->second.array()) {
            const auto *id = cut.find("device")->bytes();
            const auto last = static_cast<std::uint64_t>(*cut.find("lastSeq")->integer());
            if (std::ranges::equal(*id, entry.device.bytes) && entry.deviceSeq > last) at = event.number;
        }
    }
    return state->allRolesOf(device->member, at);
}

class Checking {
public:
    explicit Checking(World &world) : m_world(world), m_state(world.server.service().membership()) {
        for (const auto &laptop : world.laptops)
            if (laptop->open()) m_laptops.push_back(laptop.get());
        m_carried = carriedMarks(world.founder(), world.ledger);
        SpaceId whole;
        for (std::uint64_t from = 0; from < m_state->size();) {
            const auto page = must(world.server.service().log(world.founder().session().device(), whole, from));
            for (const auto &event : page.events) m_log.push_back(must(wire::parseEvent(event)));
            from += page.events.size();
        }
    }

    void all() {
        feedIsDense();
        for (auto *laptop : m_laptops) {
            storeIsSound(*laptop);
            if (laptop->clone < 0) digestsAgree(*laptop);
        }
        replicasAreIdentical();
        nothingIsLost();
        everyValueIsVisible();
        nothingElseCounts();
        deletionsSawEverything();
        canariesAreNowhere();
    }

private:
    void wrong(const Laptop &laptop, const std::string &what) { m_world.wrong(laptop.name() + ": " + what); }

    void feedIsDense() {
        const auto db = must(server::Connection::open(m_world.server.file().string()));
        auto row =
            must(db->query("SELECT count(*), coalesce(min(number),1), coalesce(max(number),0), (SELECT last FROM consortium) FROM feed"));
        must(row.next());
        if (row.integer(1) != 1 || row.integer(0) != row.integer(2) || row.integer(2) != row.integer(3))
            m_world.wrong("the feed has a gap: " + std::to_string(row.integer(0)) + " things up to number " +
                          std::to_string(row.integer(2)));
    }

    void storeIsSound(Laptop &laptop) {
        for (const auto &finding : must(laptop.writer().check())) wrong(laptop, "check: " + finding);
        const auto status = must(laptop.reader().status());
        if (status.pendingSaves > 0 && laptop.clone < 0) wrong(laptop, "still holds unsent saves: " + std::to_string(status.pendingSaves));
    }

    void digestsAgree(Laptop &laptop) {
        auto mine = journalDigests(laptop);
        for (const auto &theirs : must(m_world.server.service().digests(laptop.session().device())).spaces) {
            const auto &here = mine[theirs.space];
            if (here.count != theirs.count || here.xorOfIds != theirs.xorOfIds)
                wrong(laptop, "digest of space " + toText(theirs.space) + ": " + std::to_string(here.count) + " here, " +
                                  std::to_string(theirs.count) + " on the server;" + lackingOnServer(laptop, m_world.server.service()));
            mine.erase(theirs.space);
        }
        for (const auto &[space, digest] : mine)
            if (digest.count > 0) wrong(laptop, std::to_string(digest.count) + " entries of a space the server does not show it");
    }

    void replicasAreIdentical() {
        std::map<std::set<StructureId>, std::pair<Laptop *, std::string>> first;
        for (auto *laptop : m_laptops) {
            if (laptop->clone >= 0) continue;
            auto dump = must(store::projectionDump(laptop->session()));
            const auto [at, fresh] = first.try_emplace(structuresOf(m_state, *laptop), laptop, dump);
            if (fresh || at->second.second == dump) continue;
            wrong(*laptop, "differs from " + at->second.first->name() + difference(at->second.second, dump));
        }
    }
    static std::string difference(const std::string &a, const std::string &b) {
        const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
        const auto line = [&](const std::string &text) {
            const auto from = at >= text.size() ? std::string::npos : text.rfind('\n', at);
            return text.substr(from == std::string::npos ? 0 : from + 1, 600);
        };
        return "\n  " + line(a) + "\n  " + line(b);
    }

    // Every acknowledged mark is in an entry everybody can ask the server for. (The founder reads all there is.)
    void nothingIsLost() {
        for (const auto &[number, mark] : m_world.ledger.marks()) {
            if (mark.state != Mark::State::Acknowledged || m_carried.contains(number)) continue;
            if (m_world.laptops[static_cast<std::size_t>(mark.laptop)]->clone >= 0) continue; // one of the two goes to the rescue file
            m_world.wrong("mark " + std::to_string(number) + " (" + mark.field.type + '.' + mark.field.field + " by laptop" +
                          std::to_string(mark.laptop) + ", save " + std::to_string(mark.save) + ") was acknowledged and is lost");
        }
    }

    [[nodiscard]] bool counts(const Mark &mark) const {
        const auto [from, to] = m_carried.equal_range(mark.number);
        if (from == to) return false; // of a clone
        const auto *type = schema::recordType(mark.field.type);
        for (auto at = from; at != to; ++at)
            if (rolesBehind(m_state, m_log, at->second) & type->writers) return true;
        return false;
    }

    void everyValueIsVisible() {
        const auto expected = m_world.ledger.expected([this](const Mark &mark) { return counts(mark); });
        for (auto *laptop : m_laptops) {
            if (laptop->clone >= 0) continue;
            const auto structures = structuresOf(m_state, *laptop);
            for (const auto &[field, marks] : expected) {
                const auto known = m_world.ledger.records().find(field.record);
                if (known == m_world.ledger.records().end() || !reads(structures, known->second)) continue;
                const auto visible = laptop->visible(field);
                if (visible != marks)
                    wrong(*laptop, field.type + '.' + field.field + " of " + toText(field.record) + " shows " + listed(visible) + ", not " +
                                       listed(marks));
            }
        }
    }

    // What nobody saved, nobody sees.
    void nothingElseCounts() {
        for (auto *laptop : m_laptops)
            for (const auto &[number, carried] : carriedMarks(*laptop, m_world.ledger)) {
                const auto mark = m_world.ledger.marks().find(number);
                const bool refused = mark != m_world.ledger.marks().end() && mark->second.state == Mark::State::Refused;
                if (carried.folded && (refused || m_world.forged.contains(number)))
                    wrong(*laptop,
                          "counts mark " + std::to_string(number) + (refused ? ", which was refused" : ", which an intruder wrote"));
            }
    }

    // A record may be gone only if whoever removed it had seen every value that still stands in it.
    void deletionsSawEverything() {
        const auto expected = m_world.ledger.expected([this](const Mark &mark) { return counts(mark); });
        for (const auto &[key, deletions] : m_world.ledger.deletions()) {
            const auto record = m_world.founder().reader().get(key.first, key.second);
            if (!record || !record->deleted) continue;
            std::set<int> seen;
            for (const auto &deletion : deletions)
                if (deletion.deleted) seen.insert(deletion.seen.begin(), deletion.seen.end());
            for (const auto &[field, marks] : expected)
                if (field.record == key.second && field.type == key.first &&
                    !std::includes(seen.begin(), seen.end(), marks.begin(), marks.end()))
                    m_world.wrong(key.first + ' ' + toText(key.second) + " is gone though nobody who removed it saw " + listed(marks));
        }
    }

    void canariesAreNowhere() {
        const auto &canary = m_world.ledger.canary();
        for (const auto &entry : std::filesystem::directory_iterator(m_world.server.file().parent_path())) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            if (bytes.find(canary) != std::string::npos)
                m_world.wrong("the server stores what people wrote: " + entry.path().filename().string());
        }
        if (m_world.server.log().find(canary) != std::string::npos) m_world.wrong("the server logs what people wrote");
        const auto hex = toHex(viewOf(canary));
        for (auto *laptop : m_laptops) {
            const auto structures = structuresOf(m_state, *laptop);
            for (const auto &entry : carriedMarks(*laptop, m_world.ledger)) { // what its keys open
                const auto mark = m_world.ledger.marks().find(entry.first);
                if (mark == m_world.ledger.marks().end()) continue;
                const auto known = m_world.ledger.records().find(mark->second.field.record);
                if (known != m_world.ledger.records().end() && !reads(structures, known->second))
                    wrong(*laptop, "can read mark " + std::to_string(entry.first) + ", which is not for it");
            }
        }
    }

    World &m_world;
    Membership m_state;
    std::vector<Laptop *> m_laptops;
    std::multimap<int, Carried> m_carried;
    std::vector<wire::ControlEvent> m_log;
};

} // namespace

void checkInvariants(World &world) { Checking(world).all(); }

} // namespace tp::sim
