#include "tests/sim/Invariants.h"

#include "core/store/Check.h"
#include "tests/sim/Journals.h"
#include "tests/sim/Must.h"
#include "tests/sim/Numbers.h"
#include "tests/sim/Rights.h"
#include "tests/support/disk/MemoryFiles.h"

#include <fstream>
#include <iterator>

namespace tp::sim {

namespace {

std::string listed(const std::set<int> &marks) {
    std::string out;
    for (const auto mark : marks) out += (out.empty() ? "" : ",") + std::to_string(mark);
    return '{' + out + '}';
}

class Checking {
public:
    explicit Checking(World &world) : m_world(world), m_state(world.server.service().membership()) {
        for (const auto &laptop : world.laptops)
            if (laptop->open()) (revoked(*laptop) ? m_revoked : m_laptops).push_back(laptop.get());
        for (const auto &[person, space] : world.ledger.files())
            m_files.emplace(person, FileRights{space, must(world.founder().writer().spaceLog(space)).space()});
        for (auto *laptop : m_laptops) m_held.emplace(laptop, carriedMarks(*laptop, world.ledger));
        m_carried = m_held.at(&world.founder());
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
        nobodyGoneHoldsNewKeys();
        theErasedIsNowhere();
        checkNumbers(m_world, m_log);
    }

private:
    void wrong(const Laptop &laptop, const std::string &what) { m_world.wrong(laptop.name() + ": " + what); }

    // Withdrawn; or its joining fell with a branch of the log that a restored server does not keep: its work leaves by the rescue file.
    [[nodiscard]] bool revoked(const Laptop &laptop) const {
        const auto *device = m_state->device(const_cast<Laptop &>(laptop).session().device());
        return device ? device->revokedAt.has_value() : m_world.restores;
    }
    [[nodiscard]] const FileRights *fileOf(const Known &known) const {
        const auto at = known.file ? m_files.find(*known.file) : m_files.end();
        return at == m_files.end() ? nullptr : &at->second;
    }
    [[nodiscard]] const Known *known(const RecordId &record) const {
        const auto at = m_world.ledger.records().find(record);
        return at == m_world.ledger.records().end() ? nullptr : &at->second;
    }
    [[nodiscard]] bool reads(const std::set<StructureId> &structures, const Known &known) const {
        if (known.audience == schema::Audience::Consortium) return true;
        const auto *file = fileOf(known);
        return file ? meet(structures, file->space.granted) : structures.contains(known.structure);
    }
    [[nodiscard]] bool onceRead(const std::set<StructureId> &structures, const Known &known) const {
        const auto *file = fileOf(known);
        return file && meet(structures, file->ever());
    }
    [[nodiscard]] bool erased(const Mark &mark) const {
        const auto *of = known(mark.field.record);
        const auto *file = of ? fileOf(*of) : nullptr;
        return file && file->erased();
    }

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
        for (const auto &finding : must(laptop.writer().check())) {
            if (laptop.clone >= 0 && finding.ends_with("chain has gaps")) continue; // half of the chain is its twin's
            wrong(laptop, "check: " + finding);
        }
        const auto status = must(laptop.reader().status());
        if (status.pendingSaves > 0 && laptop.clone < 0) wrong(laptop, "still holds unsent saves: " + std::to_string(status.pendingSaves));
    }

    void digestsAgree(Laptop &laptop) {
        auto mine = journalDigests(laptop, m_world.server.service());
        for (const auto &theirs : must(m_world.server.service().digests(laptop.session().device())).spaces) {
            const auto &here = mine[theirs.space];
            if (here.count != theirs.count || here.xorOfIds != theirs.xorOfIds)
                wrong(laptop, "digest of space " + toText(theirs.space) + ": " + std::to_string(here.count) + " here, " +
                                  std::to_string(theirs.count) + " on the server;" + lackingOnServer(laptop, m_world.server.service()));
            mine.erase(theirs.space);
        }
        const auto structures = structuresOf(m_state, laptop);
        for (const auto &[person, file] : m_files) // what stays of a file erased, or shared no more
            if (file.erased() || !meet(structures, file.space.granted)) mine.erase(file.id);
        for (const auto &[space, digest] : mine)
            if (digest.count > 0) wrong(laptop, std::to_string(digest.count) + " entries of a space the server does not show it");
    }

    void replicasAreIdentical() {
        std::map<std::set<StructureId>, std::pair<Laptop *, std::string>> first;
        for (auto *laptop : m_laptops) {
            if (laptop->clone >= 0) continue;
            const auto structures = structuresOf(m_state, *laptop);
            auto dump = withoutEndedGrants(must(store::projectionDump(laptop->session())), structures);
            const auto [at, fresh] = first.try_emplace(structures, laptop, dump);
            if (fresh || at->second.second == dump) continue;
            wrong(*laptop, "differs from " + at->second.first->name() + difference(at->second.second, dump));
        }
    }
    // A file that is not shared with it any more: each laptop keeps what it had got until then.
    std::string withoutEndedGrants(std::string dump, const std::set<StructureId> &structures) {
        for (const auto &[person, file] : m_files) {
            if (file.erased() || meet(structures, file.space.granted) || !meet(structures, file.ever())) continue;
            // Its records, and of its erasure, half of which everybody reads, the record.
            const auto id = toHex(file.id.view());
            for (const auto &of : {" space " + id, " space=7820" + toHex(viewOf(id))})
                for (std::size_t at; (at = dump.find(of)) != std::string::npos;) {
                    const auto begin = dump.rfind('\n', at) + 1; // npos + 1 is 0
                    dump.erase(begin, dump.find('\n', at) + 1 - begin);
                }
        }
        return dump;
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
            if (mark.state != Mark::State::Acknowledged) continue;
            if (m_carried.contains(number)) {
                if (!erased(mark) && !counted(number))
                    m_world.wrong("mark " + std::to_string(number) + " was acknowledged, stands set aside, and nobody took it up");
                continue;
            }
            auto &author = *m_world.laptops[static_cast<std::size_t>(mark.laptop)];
            if (author.clone >= 0) continue; // one of the two goes to the rescue file
            if (erased(mark) || (cutOff(author, mark) && stillHolds(author, number))) continue;
            m_world.wrong("mark " + std::to_string(number) + " (" + mark.field.type + '.' + mark.field.field + " by laptop" +
                          std::to_string(mark.laptop) + ", save " + std::to_string(mark.save) + ") was acknowledged and is lost;" +
                          whoHolds(number));
        }
    }

    [[nodiscard]] std::string whoHolds(int number) {
        std::string out;
        for (const auto &laptop : m_world.laptops)
            if (laptop->open() && carriedMarks(*laptop, m_world.ledger, true).contains(number)) out += ' ' + laptop->name();
        return out.empty() ? " nobody holds it" : " held by" + out;
    }

    [[nodiscard]] bool counted(int number) const {
        const auto [from, to] = m_carried.equal_range(number);
        return std::any_of(from, to, [](const auto &one) { return one.second.folded; });
    }

    // A withdrawn device or grant: what was not sent before stays with its author, for the rescue file.
    [[nodiscard]] bool cutOff(Laptop &author, const Mark &mark) const {
        if (!author.open()) return author.lost; // stolen, its keys known: nobody asks it
        const auto *of = known(mark.field.record);
        const auto *file = of ? fileOf(*of) : nullptr;
        return revoked(author) || (file && !meet(structuresOf(m_state, author), file->space.granted));
    }
    [[nodiscard]] bool stillHolds(Laptop &author, int number) {
        if (!author.open()) return true;
        auto &held = m_kept[&author];
        if (held.empty()) held = carriedMarks(author, m_world.ledger, true);
        return held.contains(number);
    }

    [[nodiscard]] bool counts(const Mark &mark) const {
        const auto [from, to] = m_carried.equal_range(mark.number);
        if (from == to) return false; // of a clone
        const auto *type = schema::recordType(mark.field.type);
        for (auto at = from; at != to; ++at) {
            RoleSet roles = 0;
            bool here = false;
            const auto held = rolesBehind(m_state, m_log, at->second);
            for (const auto &[structure, set] : held) {
                roles |= set;
                here = here || covers(mark, at->second, structure);
            }
            if (here && (roles & type->writers)) return true;
        }
        return false;
    }

    // Does the structure's right to the space cover this entry?
    [[nodiscard]] bool covers(const Mark &mark, const Carried &entry, const StructureId &structure) const {
        const auto *of = known(mark.field.record);
        if (!of || of->audience == schema::Audience::Consortium) return true;
        const auto *file = fileOf(*of);
        if (!file) return structure == of->structure;
        if (file->space.granted.contains(structure)) return true;
        const auto cuts = file->space.cuts.find(structure);
        if (cuts == file->space.cuts.end()) return false;
        const auto cut = cuts->second.find(entry.device);
        return cut != cuts->second.end() && entry.deviceSeq <= cut->second;
    }

    void everyValueIsVisible() {
        const auto expected = m_world.ledger.expected([this](const Mark &mark) { return !erased(mark) && counts(mark); });
        for (auto *laptop : m_laptops) {
            if (laptop->clone >= 0) continue;
            const auto structures = structuresOf(m_state, *laptop);
            for (const auto &[field, marks] : expected) {
                const auto *of = known(field.record);
                if (!of || !reads(structures, *of)) continue;
                const auto visible = laptop->visible(field);
                if (visible != marks)
                    wrong(*laptop, field.type + '.' + field.field + " of " + toText(field.record) + " shows " + listed(visible) + ", not " +
                                       listed(marks) + (of->file && fileOf(*of) ? notCounting(*laptop, fileOf(*of)->id) : ""));
            }
        }
    }

    // What nobody saved, nobody sees.
    void nothingElseCounts() {
        for (auto *laptop : m_laptops)
            for (const auto &[number, carried] : m_held.at(laptop)) {
                const auto mark = m_world.ledger.marks().find(number);
                const bool refused = mark != m_world.ledger.marks().end() && mark->second.state == Mark::State::Refused;
                if (carried.folded && (refused || m_world.forged.contains(number)))
                    wrong(*laptop,
                          "counts mark " + std::to_string(number) + (refused ? ", which was refused" : ", which an intruder wrote"));
            }
    }

    // With a mark, those it was written over: it may itself have gone to a rescue file since.
    void see(std::set<int> &seen, const std::set<int> &marks) const {
        for (const auto number : marks)
            if (seen.insert(number).second)
                if (const auto at = m_world.ledger.marks().find(number); at != m_world.ledger.marks().end()) see(seen, at->second.over);
    }

    // A record may be gone only if whoever removed it had seen every value that still stands in it.
    void deletionsSawEverything() {
        const auto expected = m_world.ledger.expected([this](const Mark &mark) { return !erased(mark) && counts(mark); });
        for (const auto &[key, deletions] : m_world.ledger.deletions()) {
            const auto record = m_world.founder().reader().get(key.first, key.second);
            if (!record || !record->deleted) continue;
            std::set<int> seen;
            for (const auto &deletion : deletions)
                if (deletion.deleted) see(seen, deletion.seen);
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
            for (const auto &entry : m_held.at(laptop)) { // what its keys open
                const auto mark = m_world.ledger.marks().find(entry.first);
                if (mark == m_world.ledger.marks().end()) continue;
                const auto *of = known(mark->second.field.record);
                if (of && !reads(structures, *of) && !onceRead(structures, *of))
                    wrong(*laptop, "can read mark " + std::to_string(entry.first) + ", which is not for it");
            }
        }
    }

    // The very key: of a history that fell a laptop may hold another one of the same number.
    static bool holds(Laptop &laptop, const SpaceId &space, const control::Epoch &epoch) {
        return laptop.session().withKeys([&](const store::Keys &keys) {
            const auto *key = keys.keyring.spaceKey(space, epoch.number);
            return key && crypto::hash({key->view()}) == epoch.commitment;
        });
    }

    // Whoever was revoked knows none of the keys that came after.
    void nobodyGoneHoldsNewKeys() {
        const auto space = m_state->consortiumSpace();
        const auto &newest = m_state->space(space)->epochs.back();
        if (!holds(m_world.founder(), space, newest)) m_world.wrong("the founder lacks the newest key: nobody else's lack shows anything");
        for (auto *laptop : m_revoked) {
            // Whose joining fell with a branch was withdrawn by nobody.
            if (!m_state->device(laptop->session().device())) continue;
            if (holds(*laptop, space, newest)) wrong(*laptop, "was revoked, and knows the newest key of the consortium");
        }
        for (auto *laptop : m_laptops)
            for (const auto &[person, file] : m_files) {
                const auto structures = structuresOf(m_state, *laptop);
                if (file.erased() || meet(structures, file.space.granted) || file.space.epochs.empty()) continue;
                if (holds(*laptop, file.id, file.space.epochs.back())) wrong(*laptop, "knows the newest key of a file it may not read");
            }
    }

    // No text and no key: not in what keys open, not in pages that were once written, not on the server.
    void theErasedIsNowhere() {
        for (const auto &[person, file] : m_files) {
            if (!file.erased()) continue;
            for (auto *laptop : m_laptops) {
                if (laptop->clone >= 0) continue;
                if (laptop->session().withKeys([&, id = file.id](const store::Keys &keys) { return keys.keyring.newestEpoch(id); }))
                    wrong(*laptop, "still has a key of an erased file");
                if (laptop->reader().get("person", person)) wrong(*laptop, "still shows an erased file");
            }
            const auto db = must(server::Connection::open(m_world.server.file().string()));
            auto row = must(
                db->query("SELECT count(*), coalesce(max(length(w.bytes)),0) FROM feed f JOIN wire w ON w.consortium=f.consortium AND "
                          "w.number=f.number JOIN space s ON s.consortium=f.consortium AND s.number=f.space WHERE f.kind=0 AND s.space=?",
                          file.id));
            must(row.next());
            if (row.integer(0) != 0) m_world.wrong("the server still holds entries of an erased file");
        }
        for (const auto &[number, mark] : m_world.ledger.marks()) {
            if (!erased(mark)) continue;
            for (auto *laptop : m_laptops) {
                if (laptop->clone >= 0) continue;
                if (m_held.at(laptop).contains(number))
                    wrong(*laptop, "can still read mark " + std::to_string(number) + " of an erased file");
                if (test::MemoryFiles::holds(laptop->storeFile(), m_world.ledger.text(number)))
                    wrong(*laptop, "pages still hold mark " + std::to_string(number) + " of an erased file");
            }
        }
    }

    World &m_world;
    Membership m_state;
    std::vector<Laptop *> m_laptops, m_revoked;
    std::map<RecordId, FileRights> m_files;
    std::map<Laptop *, std::multimap<int, Carried>> m_held, m_kept;
    std::multimap<int, Carried> m_carried;
    std::vector<wire::ControlEvent> m_log;
};

} // namespace

void checkInvariants(World &world) { Checking(world).all(); }

} // namespace tp::sim
