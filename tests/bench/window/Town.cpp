#include "tests/bench/window/Town.h"

#include "core/base/IdValue.h"

#include <fstream>
#include <future>

namespace tp::bench {
namespace {

constexpr std::size_t pageGroups = 500, saveEntries = 15; // of 16 that one save may hold
constexpr std::size_t everyNamed = 5;                     // one encounter of so many is with somebody who has a file
constexpr std::size_t oldFrom = 2'000, everyOld = 25, everyExit = 49, oldOutings = 40; // of people; see isOld(), exits()
// Raised with every change of what Maker writes, so that a store kept from before is not taken for this one.
constexpr int recipe = 2;

std::string iso(std::int64_t ms, bool withTime) {
    const std::time_t seconds = ms / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    std::strftime(text, sizeof text, withTime ? "%Y-%m-%dT%H:%M" : "%Y-%m-%d", &parts);
    return text;
}
constexpr std::int64_t dayMs = 86'400'000;

std::string capital(std::string word) {
    word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
    return word;
}

class Maker {
public:
    Maker(const fs::path &folder, std::size_t people, std::size_t encounters)
        : m_folder(folder), m_people(people), m_encounters(encounters), m_world(people + encounters) {
        m_world.clock.now = 1'735'689'600'000; // 2025
        m_world.shape = [this](domain::RecordChange &encounter) { shape(encounter); };
        makeEmpty(m_world, folder / "profile");
        m_opened = openProfile(folder / "profile", m_clock, m_random);
        m_clock.now = m_world.clock.now;
    }

    void make() {
        must(m_opened.writer->beginBulk(), "beginBulk");
        encounters();
        m_clock.now = m_world.clock.now + 3'600'000;
        people();
        meetings();
        oldMeetings();
        exits();
        dossier();
        acknowledge();
        must(m_opened.writer->markSynchronised(m_clock.now, m_clock.now), "markSynchronised");
        while (!must(m_opened.writer->endBulkStep(1000), "endBulkStep")) continue;
        for (std::size_t i = 0; i < laterPages; ++i) Stores::append(m_folder / "later.pages", m_world.nextPage(pageGroups));
        std::ofstream(m_folder / "facts.txt") << m_clock.now << ' ' << toText(m_ids.at(0)) << ' ' << toText(m_ids.at(1)) << '\n';
    }

private:
    void shape(domain::RecordChange &encounter) {
        const auto at = m_world.clock.now - static_cast<std::int64_t>(m_random.below(3)) * dayMs;
        encounter.set["occurredAt"] = iso(at, true);
        if (m_random.below(12) == 0) {
            encounter.set["nextStep"] = "call_back";
            encounter.set["nextStepOn"] = iso(at + static_cast<std::int64_t>(3 + m_random.below(40)) * dayMs, false);
        }
        if (++m_made % everyNamed) return;
        m_named.push_back({encounter.record, iso(at, true)});
        encounter.set.erase("anonymous");
    }

    void encounters() {
        auto next = std::async(std::launch::async, [&] { return m_world.nextPage(pageGroups); });
        for (std::size_t done = 0; done < m_encounters; done += pageGroups) {
            const auto page = next.get();
            if (done + pageGroups < m_encounters) next = std::async(std::launch::async, [&] { return m_world.nextPage(pageGroups); });
            m_clock.now = m_world.clock.now;
            const auto applied = must(m_opened.writer->apply(page, std::vector<bool>(2 * pageGroups, true)), "apply");
            if (applied.entries != 2 * pageGroups) stop("apply: entries were not folded");
            if (done % 50'000 == 0) std::fprintf(stderr, "\rbench: %zu encounters ", done);
        }
    }

    RecordId change(const char *type, const RecordId &file, std::map<std::string, Value> fields) {
        const auto id = std::string_view(type) == "person" ? file : newUuid7<RecordId>(m_clock.now, m_random);
        m_save.push_back({id, type, true, file, std::move(fields)});
        if (m_save.size() == saveEntries) save();
        return id;
    }
    void save() {
        if (m_save.empty()) return;
        must(m_opened.writer->commit(m_save), "commit");
        m_save.clear();
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

    void people() {
        const auto given = givenNames();
        static constexpr const char *begins[] = {"bel", "mar", "le",  "du", "gui", "lam", "ro", "bon", "ve",  "cha",
                                                 "del", "fon", "per", "ha", "ben", "dia", "ka", "mou", "tra", "sy"};
        static constexpr const char *middles[] = {"lan", "ti", "bois", "ra", "mon", "go", "che", "na", "ri", "lo", "man", "to"};
        static constexpr const char *ends[] = {"ger", "neau", "vel", "ré", "ba", "lin", "tier", "sse", "mi", "y", "court", "dé"};
        static constexpr const char *communes[] = {"14118", "14327", "14167", "14366", "14047", "14437"};
        auto pick = [this](auto &list) { return std::string(list[m_random.below(std::size(list))]); };
        for (std::size_t i = 0; i < m_people; ++i) {
            const auto name = pick(given), family = capital(pick(begins) + pick(middles) + pick(ends));
            const auto known = static_cast<std::int64_t>(isOld(i) ? oldestDays : m_random.below(500));
            std::map<std::string, Value> fields{{"firstContactOn", iso(m_clock.now - known * dayMs, false)}};
            switch (m_random.below(4)) {
            case 0:
                fields["usualName"] = name;
                break;
            case 1:
                fields["usualName"] = name + " " + family.substr(0, 1) + ".";
                break;
            default:
                fields["usualName"] = name + " " + family;
            }
            if (m_random.below(3)) fields["familyName"] = family;
            if (m_random.below(2)) fields["birthYear"] = static_cast<std::int64_t>(1975 + m_random.below(34));
            if (m_random.below(3) == 0) {
                char phone[16];
                std::snprintf(phone, sizeof phone, "06%08u", static_cast<unsigned>(m_random.below(100'000'000)));
                fields["phone"] = phone;
            }
            if (m_random.below(2)) fields["commune"] = pick(communes);
            if (i < followed) fields["referent"] = idValue(m_opened.session->member());
            if (i > 2000 && m_random.below(100) == 0) fields["sameAs"] = idValue(m_ids[m_random.below(m_ids.size() - 200)]);
            const auto id = newUuid7<RecordId>(m_clock.now, m_random);
            m_ids.push_back(id);
            change("person", id, std::move(fields));
        }
        save();
    }

    void meet(const RecordId &person, std::size_t at) {
        const auto &[encounter, when] = m_named[at];
        change(
            "participation", person,
            {{"person", idValue(person)}, {"encounter", idValue(encounter)}, {"occurredAt", when}, {"note", "Rappeler la mission locale"}});
    }
    void meetings() {
        for (std::size_t at = 0; at < m_named.size(); ++at) {
            auto whom = 1 + m_random.below(m_ids.size() - 1);
            if (isOld(whom)) --whom;
            meet(m_ids[whom], at);
        }
        save();
    }

    // One file of 25, behind the first 2,000: opened 1,600 days ago, and nobody met them for two to four years.
    static constexpr std::size_t oldestDays = 1'600;
    [[nodiscard]] static bool isOld(std::size_t person) { return person > oldFrom && person % everyOld == everyOld - 1; }
    void oldMeetings() { // at outings of then
        std::vector<std::pair<RecordId, std::string>> then;
        for (std::size_t i = 0; i < oldOutings; ++i) {
            const auto when = iso(m_clock.now - static_cast<std::int64_t>(740 + 20 * i) * dayMs, true);
            then.emplace_back(newUuid7<RecordId>(m_clock.now, m_random), when);
            m_save.push_back({then.back().first,
                              "encounter",
                              true,
                              {},
                              {{"occurredAt", when}, {"placeKind", "public_space"}, {"commune", "14118"}, {"contactMode", "outreach"}}});
            if (m_save.size() == saveEntries) save();
        }
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (!isOld(i)) continue;
            const auto &[encounter, when] = then[m_random.below(then.size())];
            change("participation", m_ids[i], {{"person", idValue(m_ids[i])}, {"encounter", idValue(encounter)}, {"occurredAt", when}});
        }
        save();
    }
    void exits() { // one person of 49 has left, of whichever kind
        for (std::size_t i = everyExit - 1; i < m_ids.size(); i += everyExit)
            change("exit", m_ids[i],
                   {{"person", idValue(m_ids[i])},
                    {"exitedOn", iso(m_clock.now - static_cast<std::int64_t>(1 + m_random.below(400)) * dayMs, false)},
                    {"situation", "permanent_contract"}});
        save();
    }

    void dossier() { // 300 encounters, 80 reminders, 100 situations, 10 hand-overs, 5 exits and returns: with "file opened", 501
        const auto person = m_ids[0];
        const auto on = [this](std::size_t ago) { return iso(m_clock.now - static_cast<std::int64_t>(ago) * dayMs, false); };
        for (std::size_t i = 0; i < 300; ++i) meet(person, m_named.size() - 1 - i * (m_named.size() / 310));
        for (std::size_t i = 0; i < 80; ++i) {
            std::map<std::string, Value> fields{{"person", idValue(person)}, {"what", "Rappeler le foyer"}, {"dueOn", on(5 * i)}};
            if (i > 3) fields["doneOn"] = on(5 * i);
            change("reminder", person, std::move(fields));
        }
        for (std::size_t i = 0; i < 100; ++i)
            change("situation", person,
                   {{"person", idValue(person)}, {"observedOn", on(4 * i)}, {"housing", "3"}, {"note", "Chez un ami pour l'instant"}});
        const auto me = idValue(m_opened.session->member());
        for (std::size_t i = 0; i < 10; ++i)
            change("handover", person,
                   {{"person", idValue(person)},
                    {"from", me},
                    {"to", me},
                    {"proposedOn", on(30 * i)},
                    {"answer", "accepted"},
                    {"answeredOn", on(30 * i)},
                    {"closedOn", on(30 * i)}});
        for (std::size_t i = 0; i < 5; ++i)
            change("exit", person,
                   {{"person", idValue(person)},
                    {"exitedOn", on(60 * i + 30)},
                    {"situation", "permanent_contract"},
                    {"returnedOn", on(60 * i + 20)}});
        save();
    }

    fs::path m_folder;
    std::size_t m_people, m_encounters, m_made = 0, m_saves = 0;
    World m_world;
    BenchClock m_clock;
    SeededRandom m_random{20260302};
    Opened m_opened;
    std::vector<RecordId> m_ids;
    std::vector<std::pair<RecordId, std::string>> m_named; // encounters with people who have a file, and when
    std::vector<domain::RecordChange> m_save;
};

} // namespace

std::vector<std::string> givenNames() {
    return {"Yanis",   "Inès",    "Théo",    "Mohamed",  "Lucas",    "Léa",      "Karim",     "Fatoumata", "Kévin",  "Océane",
            "Mamadou", "Samir",   "Sarah",   "Enzo",     "Manon",    "Ibrahima", "Amadou",    "Chloé",     "Dylan",  "Jordan",
            "Noah",    "Camille", "Yassine", "Aïssatou", "Hugo",     "Emma",     "Nathan",    "Clara",     "Rayan",  "Lina",
            "Bilal",   "Jade",    "Maxime",  "Alexis",   "Romane",   "Mathis",   "Abdoulaye", "Julie",     "Steven", "Marine",
            "Killian", "Awa",     "Mickaël", "Laura",    "Thomas",   "Nadia",    "Sofiane",   "Élise",     "Benoît", "Cindy",
            "Medhi",   "Pauline", "Ousmane", "Justine",  "Corentin", "Ana",      "Nicolas",   "Zoé",       "Jérémy", "Mariam"};
}

Town makeTown(const fs::path &cache, std::size_t people, std::size_t encounters) {
    const auto folder = cache / ("town-" + std::to_string(recipe) + "-" + std::to_string(people) + "-" + std::to_string(encounters));
    if (!fs::exists(folder)) {
        std::fprintf(stderr, "bench: making a store of %zu people and %zu encounters, once\n", people, encounters);
        auto partial = folder;
        partial += ".partial";
        fs::remove_all(partial);
        fs::create_directories(partial);
        Maker(partial, people, encounters).make();
        std::fprintf(stderr, "\n");
        fs::rename(partial, folder);
    }
    Town town{folder / "profile", folder / "later.pages", 0, {}, {}, people, encounters};
    std::ifstream facts(folder / "facts.txt");
    std::string known, barely;
    if (!(facts >> town.nowMs >> known >> barely)) stop("facts.txt");
    town.known = must(parseId<RecordId>(known), "facts.txt");
    town.barelyKnown = must(parseId<RecordId>(barely), "facts.txt");
    return town;
}

} // namespace tp::bench
