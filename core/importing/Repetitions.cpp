#include "core/importing/Repetitions.h"

#include "core/domain/Text.h"

#include <algorithm>

namespace tp::importing {
namespace {
std::string textIn(const std::map<std::string, Value> &fields, const char *field) {
    const auto at = fields.find(field);
    return at != fields.end() && at->second.text() ? *at->second.text() : std::string();
}
template <class Sets, class Key> void take(Sets &sets, const Key &key, std::size_t row) {
    const auto at = sets.find(key);
    if (at == sets.end()) return;
    at->second.erase(row);
    if (at->second.empty()) sets.erase(at);
}
constexpr char between = '\x1f'; // in no cell: control characters are refused
} // namespace

Repetitions::Repetitions(const schema::RecordType &type) : m_people(std::string_view(type.name) == "person") {}

Repetitions::Said Repetitions::read(const std::map<std::string, Value> &fields) const {
    if (!m_people)
        return {textIn(fields, "occurredAt") + between + domain::foldText(textIn(fields, "place")) + between + textIn(fields, "commune"),
                {},
                {}};
    domain::PersonSketch sketch{
        textIn(fields, "usualName"), textIn(fields, "familyName"), {}, textIn(fields, "phone"), textIn(fields, "email")};
    if (const auto year = fields.find("birthYear"); year != fields.end() && year->second.integer())
        sketch.birthYear = static_cast<int>(*year->second.integer());
    auto reached = domain::phonesIn(sketch.phone);
    for (auto &email : domain::emailsIn(sketch.email)) reached.push_back(std::move(email));
    return {domain::foldText(sketch.usualName + ' ' + sketch.familyName), std::move(sketch), std::move(reached)};
}

void Repetitions::put(std::size_t row, const std::map<std::string, Value> &fields) {
    drop(row);
    auto said = read(fields);
    auto &group = m_groups[said.key];
    group.byYear[{domain::foldText(said.sketch.usualName), said.sketch.birthYear}].insert(row);
    for (const auto &one : said.reached) group.byReach[one].insert(row);
    m_said.emplace(row, std::move(said));
}

void Repetitions::drop(std::size_t row) {
    const auto at = m_said.find(row);
    if (at == m_said.end()) return;
    const auto &[key, sketch, reached] = at->second;
    auto &group = m_groups.at(key);
    take(group.byYear, std::pair(domain::foldText(sketch.usualName), sketch.birthYear), row);
    for (const auto &one : reached) take(group.byReach, one, row);
    if (group.byYear.empty()) m_groups.erase(key);
    m_said.erase(at);
}

void Repetitions::clear() {
    m_said.clear();
    m_groups.clear();
}

std::optional<std::size_t> Repetitions::earlier(std::size_t row) const {
    const auto at = m_said.find(row);
    if (at == m_said.end()) return {};
    std::optional<std::size_t> first;
    const auto ask = [&](const std::set<std::size_t> &rows) {
        const auto candidate = *rows.begin();
        if (candidate >= row || (first && candidate >= *first)) return;
        if (!m_people || domain::likeness(m_said.at(candidate).sketch, at->second.sketch).score >= domain::probableDuplicate)
            first = candidate;
    };
    const auto &group = m_groups.at(at->second.key);
    for (const auto &[year, rows] : group.byYear) ask(rows);
    for (const auto &one : at->second.reached) ask(group.byReach.at(one));
    return first;
}

std::vector<std::size_t> Repetitions::near(std::size_t row) const {
    std::vector<std::size_t> out;
    const auto at = m_said.find(row);
    if (at == m_said.end()) return out;
    for (const auto &[year, rows] : m_groups.at(at->second.key).byYear) out.insert(out.end(), rows.begin(), rows.end());
    std::sort(out.begin(), out.end());
    return out;
}

std::string Repetitions::said(std::size_t row) const {
    const auto at = m_said.find(row);
    if (at == m_said.end()) return {};
    const auto &[key, sketch, reached] = at->second;
    return key + between + (sketch.birthYear ? std::to_string(*sketch.birthYear) : std::string()) + between + sketch.phone + between +
           sketch.email;
}

} // namespace tp::importing
