#include "ui/persons/Duplicates.h"

#include <algorithm>
#include <set>

namespace tp::ui {

domain::PersonSketch sketchOf(const std::map<std::string, Value> &fields) {
    const auto text = [&](const char *field) {
        const auto at = fields.find(field);
        return at != fields.end() && at->second.text() ? *at->second.text() : std::string();
    };
    domain::PersonSketch sketch{text("usualName"), text("familyName"), {}, text("phone")};
    if (const auto at = fields.find("birthYear"); at != fields.end() && at->second.integer())
        sketch.birthYear = static_cast<int>(*at->second.integer());
    return sketch;
}

Duplicates::Duplicates(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto person = [](const auto &record) { return record.first == "person"; };
        if (what.everything || what.records.empty() || std::any_of(what.records.begin(), what.records.end(), person)) m_fresh = false;
    });
}

void Duplicates::read() {
    m_people.clear();
    m_byKey.clear();
    store::Query query;
    query.type = "person";
    query.limit = 500;
    while (m_people.size() < readAtMost) {
        const auto page = m_backend.reader().list(query);
        if (!page || page->empty()) break;
        for (const auto &record : *page) m_people.emplace_back(record.id, sketchOf(record.fields));
        query.offset += page->size();
        if (page->size() < query.limit) break;
    }
    for (std::size_t at = 0; at < m_people.size(); ++at)
        for (auto &key : domain::duplicateKeys(m_people[at].second)) m_byKey.emplace(std::move(key), at);
    m_fresh = true;
}

std::vector<Likeness> Duplicates::probable(const domain::PersonSketch &person, std::size_t limit) {
    if (!m_fresh) read();
    std::set<std::size_t> candidates;
    for (const auto &key : domain::duplicateKeys(person)) {
        const auto [from, to] = m_byKey.equal_range(key);
        for (auto at = from; at != to; ++at) candidates.insert(at->second);
    }
    std::vector<Likeness> found;
    for (const auto at : candidates)
        if (const int score = domain::likeness(person, m_people[at].second); score >= domain::probableDuplicate)
            found.push_back({m_people[at].first, score});
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    if (found.size() > limit) found.resize(limit);
    return found;
}

} // namespace tp::ui
