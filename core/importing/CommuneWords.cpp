#include "core/importing/CommuneWords.h"

#include "core/domain/Communes.h"
#include "core/domain/Text.h"

#include <algorithm>
#include <set>

namespace tp::importing {
namespace {

using Codes = std::set<std::string>;

std::string spelled(std::string_view name) { // folded, St and Ste in full, without "Cedex 9"
    std::string out;
    const auto folded = domain::foldText(name);
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        const auto word = folded.substr(at, end - at);
        if (word == "cedex") break;
        out += (out.empty() ? "" : " ") + (word == "st" ? std::string("saint") : word == "ste" ? std::string("sainte") : word);
        at = end + 1;
    }
    return out;
}

struct Index {
    std::unordered_map<std::string, Codes> byName, byPostcode;
    Index() {
        for (const auto &one : domain::communes()) {
            byName[spelled(one.name)].insert(one.code);
            for (const auto &postcode : one.postcodes) byPostcode[postcode].insert(one.code);
        }
    }
};
const Index &table() {
    static const Index index;
    return index;
}

Codes named(std::string_view name) {
    const auto at = table().byName.find(spelled(name));
    return at == table().byName.end() ? Codes() : at->second;
}
Codes posted(const std::string &postcode) {
    const auto at = table().byPostcode.find(postcode);
    return at == table().byPostcode.end() ? Codes() : at->second;
}

bool isCode(std::string_view text) { // as the schema knows them
    static const auto field = *schema::recordType("person")->field("commune");
    return schema::validate(field, Value(text)).has_value();
}

Codes both(const Codes &a, const Codes &b) {
    Codes out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(out, out.end()));
    return out;
}

// What one cell may mean; empty: nothing.
Codes meant(const Cell &cell) {
    const auto first = cell.text.substr(0, 5);
    const bool digits = first.size() == 5 && std::all_of(first.begin(), first.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits && cell.text.size() > 5) return both(posted(std::string(first)), named(cell.text.substr(5))); // "14000 Caen"
    const std::string code(cell.text);
    switch (cell.digits) {
    case Digits::Insee:
        return isCode(code) ? Codes{code} : named(cell.text);
    case Digits::Postcode:
        return posted(code);
    case Digits::Either:
        break;
    }
    if (!digits) return named(cell.text);
    auto codes = posted(code); // where both could be meant, a person says
    if (domain::commune(code)) codes.insert(code);
    return codes;
}

} // namespace

tl::expected<std::string, Problem> readCommune(std::span<const Cell> cells) {
    std::optional<Codes> left;
    for (const auto &cell : cells) {
        auto codes = meant(cell);
        if (codes.empty()) return tl::unexpected<Problem>(Problem::NotACommune);
        left = left ? both(*left, codes) : std::move(codes);
    }
    if (!left || left->empty()) return tl::unexpected<Problem>(Problem::NotACommune);
    if (left->size() > 1) return tl::unexpected<Problem>(Problem::SeveralCommunes);
    return *left->begin();
}

} // namespace tp::importing
