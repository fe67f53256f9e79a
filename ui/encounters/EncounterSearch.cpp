#include "ui/encounters/EncounterSearch.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>

namespace tp::ui {
namespace {
// Of one word: people called so, when these were met, and what was noted beside somebody. Of what the other words find by themselves, and
// of what is looked at once more: the newest.
constexpr std::size_t peopleAtMost = 100, meetingsAtMost = 400, notesAtMost = 200, encountersAtMost = 200, lookedAtMost = 400;
// So many words lead through people, the longest: those that fewest have. The others are looked for in what these lead to.
constexpr std::size_t wordsAtMost = 4;
constexpr std::size_t peopleAtOnce = 20; // few enough for the store to go by their index

using Records = std::vector<store::Record>;
using Op = store::Filter::Op;

Records bounded(store::Reader &reader, store::Query query, std::size_t most, bool &cut) {
    query.limit = most + 1;
    auto found = reader.list(query);
    if (!found) return cut = true, Records();
    if (found->size() > most) cut = true, found->resize(most);
    return std::move(*found);
}

template <class Ids> Value several(const Ids &ids) {
    Value::Array out;
    for (const auto &id : ids) out.push_back(idValue(id));
    return out;
}

struct Word {
    std::string text;
    std::set<RecordId> through; // encounters it was found in through people
    bool cut = false;           // there may be more of them
};

Word throughOne(store::Reader &reader, std::string text) {
    Word word{std::move(text), {}, false};
    const auto collect = [&](const Records &participations) {
        for (const auto &one : participations)
            if (const auto id = idIn<RecordId>(fieldValue(one, "encounter"))) word.through.insert(*id);
    };
    collect(bounded(reader, {.type = "participation", .text = word.text}, notesAtMost, word.cut));
    const auto called = bounded(reader, {.type = "person", .text = word.text}, peopleAtMost, word.cut);
    std::size_t meetings = 0;
    for (std::size_t at = 0; at < called.size(); at += peopleAtOnce) {
        std::vector<RecordId> some;
        for (auto i = at; i < std::min(at + peopleAtOnce, called.size()); ++i) some.push_back(called[i].id);
        const store::Query met{.type = "participation", .filters = {{"person", Op::Equals, several(some)}}};
        const auto found = bounded(reader, met, meetingsAtMost - meetings, word.cut);
        collect(found);
        meetings += found.size();
    }
    return word;
}

bool says(const store::Record &record, const std::string &word) {
    return std::ranges::any_of(typeOf(record.type).fields, [&](const schema::Field &field) {
        const auto *value = field.is(schema::Searched) ? fieldValue(record, field.name) : nullptr;
        return value && value->text() && domain::mentions(*value->text(), word);
    });
}

std::string allBut(std::span<const Word> words, std::size_t left) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != left) out += (out.empty() ? "" : " ") + words[i].text;
    return out;
}

// Where several words are found together in one name or one note (Jean Martin), however many there are of each: what each word leads to has
// those more. All of them, and all but one.
void throughSeveral(store::Reader &reader, std::span<Word> words) {
    std::vector<std::pair<std::size_t, std::set<RecordId>>> found;
    for (std::size_t left = words.size() > 2 ? 0 : words.size(); words.size() > 1 && left <= words.size(); ++left)
        found.emplace_back(left, throughOne(reader, allBut(words, left)).through);
    for (const auto &[left, through] : found)
        for (std::size_t i = 0; i < words.size(); ++i)
            if (i != left) words[i].through.insert(through.begin(), through.end());
}

struct FoundEncounter { // an encounter, and which words are found in it
    store::Record record;
    std::vector<bool> has;
    bool byItself = true; // found without the people
    [[nodiscard]] bool hasAll() const { return std::ranges::all_of(has, std::identity()); }
};

// Of the words of which not everything was looked through: whether these encounters have them after all.
void lookAgain(store::Reader &reader, const std::vector<Word> &words, std::vector<FoundEncounter> &found, bool &cut) {
    std::map<RecordId, FoundEncounter *> open;
    for (auto &one : found) {
        bool mayHaveAll = !one.hasAll();
        for (std::size_t i = 0; i < words.size(); ++i) mayHaveAll = mayHaveAll && (one.has[i] || words[i].cut);
        if (mayHaveAll) open[one.record.id] = &one;
    }
    if (open.empty()) return;
    Value::Array ids;
    for (const auto &[id, one] : open) ids.push_back(idValue(id));
    std::map<RecordId, store::Record> people;
    for (const auto &met : bounded(reader, {.type = "participation", .filters = {{"encounter", Op::Equals, ids}}}, lookedAtMost, cut)) {
        const auto encounter = idIn<RecordId>(fieldValue(met, "encounter")), person = idIn<RecordId>(fieldValue(met, "person"));
        const auto at = encounter ? open.find(*encounter) : open.end();
        if (at == open.end()) continue;
        if (person && !people.contains(*person)) people[*person] = reader.get("person", *person).value_or(store::Record{.type = "person"});
        for (std::size_t i = 0; i < words.size(); ++i)
            if (!at->second->has[i]) at->second->has[i] = says(met, words[i].text) || (person && says(people[*person], words[i].text));
    }
}

// The longest first; of those behind them nothing is looked through.
std::vector<Word> throughEach(store::Reader &reader, const std::string &typed) {
    auto tokens = domain::searchTokens(typed);
    std::ranges::stable_sort(tokens, std::ranges::greater(), &std::string::size);
    std::vector<Word> words;
    for (auto &token : tokens)
        words.push_back(words.size() < wordsAtMost ? throughOne(reader, std::move(token)) : Word{std::move(token), {}, true});
    return words;
}

// Where the words that were looked through lead to, and of those with more than was looked through, what the others lead to.
std::set<RecordId> ledTo(store::Reader &reader, std::span<const Word> words, const store::Query &query, bool more, bool &cut) {
    std::set<RecordId> ids;
    for (const auto &word : words) ids.insert(word.through.begin(), word.through.end());
    const auto byThemselves = [&](std::string text) {
        const store::Query these{.type = "encounter", .filters = query.filters, .text = std::move(text)};
        for (const auto &one : bounded(reader, these, encountersAtMost, cut)) ids.insert(one.id);
    };
    for (std::size_t i = 0; words.size() > 1 && i < words.size(); ++i)
        if (words[i].cut) byThemselves(allBut(words, i));
    if (more) byThemselves(allBut(words, words.size())); // one of the other words may be found through people
    if (ids.size() > store::Filter::mostAmong) {
        cut = true;
        ids.erase(ids.begin(), std::prev(ids.end(), store::Filter::mostAmong)); // the newest stay: ids are in the order of time
    }
    return ids;
}

// None of those that lack a word of which everything was looked through.
std::optional<FoundEncounter> candidate(store::Record record, const std::vector<Word> &words) {
    FoundEncounter one{std::move(record), {}, true};
    for (const auto &word : words) {
        const bool itself = says(one.record, word.text);
        one.byItself = one.byItself && itself;
        one.has.push_back(itself || word.through.contains(one.record.id));
        if (!one.has.back() && !word.cut) return std::nullopt;
    }
    return one;
}
} // namespace

ThroughPeople encountersThroughPeople(store::Reader &reader, const store::Query &query) {
    ThroughPeople out;
    auto words = throughEach(reader, query.text);
    const std::span through(words.data(), std::min(words.size(), wordsAtMost));
    throughSeveral(reader, through);
    const auto cut = std::ranges::count_if(through, &Word::cut);
    out.cut = cut > 1 || (cut > 0 && words.size() == 1);
    const auto ids = ledTo(reader, through, query, words.size() > through.size(), out.cut);
    if (ids.empty()) return out;
    store::Query these{.type = "encounter", .filters = query.filters};
    these.filters.push_back({"people", Op::Among, several(ids)});
    std::vector<FoundEncounter> found;
    for (auto &record : bounded(reader, std::move(these), store::Filter::mostAmong, out.cut))
        if (auto one = candidate(std::move(record), words)) found.push_back(std::move(*one));
    lookAgain(reader, words, found, out.cut);
    for (auto &one : found)
        if (one.hasAll() && !one.byItself) out.encounters.push_back(std::move(one.record));
    return out;
}

} // namespace tp::ui
