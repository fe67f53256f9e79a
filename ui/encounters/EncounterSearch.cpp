#include "ui/encounters/EncounterSearch.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <set>

namespace tp::ui {
namespace {
// Of one word: people called so, when these were met, and what was noted beside somebody. Of what the other words find by themselves, and
// of what is looked at once more: the newest.
constexpr std::size_t peopleAtMost = 100, meetingsAtMost = 400, notesAtMost = 200, encountersAtMost = 200, lookedAtMost = 400;
constexpr std::size_t peopleAtOnce = 20; // few enough for the store to go by their index

using Records = std::vector<store::Record>;
using Op = store::Filter::Op;

Records bounded(store::Reader &reader, store::Query query, std::size_t most, bool &cut) {
    query.limit = most + 1;
    auto found = reader.list(query).value_or(Records());
    if (found.size() > most) cut = true, found.resize(most);
    return found;
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

std::string allBut(const std::vector<Word> &words, std::size_t left) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i != left) out += (out.empty() ? "" : " ") + words[i].text;
    return out;
}

// Where several words are found together in one name or one note (Jean Martin), however many there are of each: what each word leads to has
// those more. All of them, and all but one.
void throughSeveral(store::Reader &reader, std::vector<Word> &words) {
    std::vector<std::pair<std::size_t, std::set<RecordId>>> found;
    for (std::size_t left = words.size() > 2 ? 0 : words.size(); words.size() > 1 && left <= words.size(); ++left)
        found.emplace_back(left, throughOne(reader, allBut(words, left)).through);
    for (const auto &[left, through] : found)
        for (std::size_t i = 0; i < words.size(); ++i)
            if (i != left) words[i].through.insert(through.begin(), through.end());
}

struct Candidate { // an encounter, and which words are found in it
    store::Record record;
    std::vector<bool> has;
    bool byItself = true; // found without the people
    [[nodiscard]] bool hasAll() const { return std::ranges::all_of(has, std::identity()); }
};

// Of the words of which not everything was looked through: whether these encounters have them after all.
void lookAgain(store::Reader &reader, const std::vector<Word> &words, std::vector<Candidate> &candidates, bool &cut) {
    std::map<RecordId, Candidate *> open;
    for (auto &one : candidates) {
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
} // namespace

ThroughPeople encountersThroughPeople(store::Reader &reader, const store::Query &query) {
    ThroughPeople out;
    std::vector<Word> words;
    for (auto &text : domain::searchTokens(query.text)) words.push_back(throughOne(reader, std::move(text)));
    throughSeveral(reader, words);
    std::set<RecordId> ids;
    for (const auto &word : words) ids.insert(word.through.begin(), word.through.end());
    const auto cut = std::ranges::count_if(words, &Word::cut);
    out.cut = cut > 1 || (cut > 0 && words.size() == 1);
    for (std::size_t i = 0; words.size() > 1 && i < words.size(); ++i) { // of many, those that the other words lead to
        if (!words[i].cut) continue;
        store::Query others{.type = "encounter", .filters = query.filters, .text = allBut(words, i)};
        for (const auto &one : bounded(reader, std::move(others), encountersAtMost, out.cut)) ids.insert(one.id);
    }
    if (ids.empty()) return out;
    store::Query these{.type = "encounter", .filters = query.filters};
    these.filters.push_back({"people", Op::Among, several(ids)});
    std::vector<Candidate> candidates;
    for (auto &record : bounded(reader, std::move(these), store::Filter::mostAmong, out.cut)) {
        Candidate one{std::move(record), {}, true};
        for (const auto &word : words) {
            const bool itself = says(one.record, word.text);
            one.byItself = one.byItself && itself;
            one.has.push_back(itself || word.through.contains(one.record.id));
        }
        candidates.push_back(std::move(one));
    }
    lookAgain(reader, words, candidates, out.cut);
    for (auto &one : candidates)
        if (one.hasAll() && !one.byItself) out.encounters.push_back(std::move(one.record));
    return out;
}

} // namespace tp::ui
