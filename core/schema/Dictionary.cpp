#include "core/schema/Dictionary.h"

#include <algorithm>
#include <array>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace tp::schema {
namespace {

constexpr std::size_t greatestCustom = 100; // of one type: each is a column, and a line of a form
constexpr auto unplaced = std::numeric_limits<std::int64_t>::max();

struct Customisable {
    const char *type;
    std::array<Audience, 2> audiences; // the narrowest first
    std::size_t count;
};
constexpr std::array customisable{
    Customisable{"encounter", {Audience::Structure, Audience::Consortium}, 2},
    Customisable{"person", {Audience::File}, 1},
    Customisable{"situation", {Audience::File}, 1},
    Customisable{"exit", {Audience::File}, 1},
    Customisable{"pathway", {Audience::File}, 1},
    Customisable{"pathway_phase", {Audience::File}, 1},
    Customisable{"pathway_step", {Audience::File}, 1},
    Customisable{"activity", {Audience::Consortium}, 1},
    Customisable{"session", {Audience::Consortium}, 1},
    Customisable{"professional", {Audience::Consortium}, 1},
    Customisable{"scheme", {Audience::Consortium}, 1},
    Customisable{"referral", {Audience::File}, 1},
    Customisable{"group", {Audience::Consortium}, 1},
    Customisable{"committee_session", {Audience::Consortium}, 1},
    Customisable{"proposal", {Audience::Consortium}, 1},
    Customisable{"steering_session", {Audience::Consortium}, 1},
    Customisable{"answer", {Audience::Consortium}, 1},
    Customisable{"decision", {Audience::Consortium}, 1},
    Customisable{"impact", {Audience::Consortium}, 1},
    Customisable{"milestone", {Audience::Consortium}, 1},
    Customisable{"allotment", {Audience::Consortium}, 1},
    Customisable{"outing", {Audience::Structure, Audience::Consortium}, 2},
    Customisable{"observation", {Audience::Structure}, 1},
};
constexpr auto customisableNames = [] {
    std::array<const char *, customisable.size()> names{};
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = customisable[i].type;
    return names;
}();

// Those that take none, and why.
constexpr const char *oneKey = "said in one act, on a line of a list: there is no form that would ask for more";
constexpr const char *sayForms = "its answers stand in the record it belongs to, which takes added fields";
constexpr const char *frozen = "a copy of what was decided, as it was issued: nothing is asked for it";
constexpr const char *ownWork = "what the program itself goes by";
constexpr std::pair<const char *, const char *> notCustomisable[] = {
    {"participation", sayForms},
    {"encounter_template", "what an encounter begins with: the fields added to encounters are answered at each one"},
    {"export_profile", ownWork},
    {"reminder", oneKey},
    {"handover", "a question between two members, and its answer"},
    {"series", "sessions made by a rule: each of them takes added fields"},
    {"session_seat", oneKey},
    {"signup", oneKey},
    {"group_seat", oneKey},
    {"shown_name", "a name that the person agreed to show, and no more than that"},
    {"group_membership", oneKey},
    {"committee_presence", oneKey},
    {"conclusions", frozen},
    {"conclusion_item", frozen},
    {"steering_presence", oneKey},
    {"answer_told", oneKey},
    {"territory", ownWork},
    {"structure", ownWork},
    {"member", ownWork},
    {"sharing", "why a file is shared, for whom and how long: what the law asks, and no more"},
    {"exchange", "two structures read it: each may have added other fields"},
    {"exchange_request", "two structures read it: each may have added other fields"},
    {"erasure", "without a word about the person"},
    {"erasure_ack", ownWork},
    {"adoption", ownWork},
    {"kit", ownWork},
    {"custom_field", ownWork},
    {"term", ownWork},
    {"access", ownWork},
};

std::optional<Kind> kindNamed(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Kind>, 7> kinds{{{"text", Kind::Text},
                                                                      {"long_text", Kind::LongText},
                                                                      {"choice", Kind::Choice},
                                                                      {"choices", Kind::Choices},
                                                                      {"date", Kind::Date},
                                                                      {"integer", Kind::Integer},
                                                                      {"boolean", Kind::Boolean}}};
    const auto *at = std::find_if(kinds.begin(), kinds.end(), [&](const auto &one) { return one.first == name; });
    return at == kinds.end() ? std::nullopt : std::optional(at->second);
}

Audience audienceOf(const CustomField &field, std::span<const Audience> allowed) {
    const auto wanted = field.audience == "consortium"  ? Audience::Consortium
                        : field.audience == "structure" ? Audience::Structure
                                                        : Audience::File;
    const bool may = !field.disputed && std::find(allowed.begin(), allowed.end(), wanted) != allowed.end();
    return may ? wanted : allowed.front();
}

} // namespace

struct Dictionary::Parts {
    std::deque<std::string> texts;
    std::deque<std::vector<Field>> fields;
    std::deque<std::vector<Term>> terms;
    std::vector<RecordType> types;
    std::vector<Vocabulary> vocabularies;

    const char *keep(std::string text) { return texts.emplace_back(std::move(text)).c_str(); }
    void addVocabulary(const char *name, std::span<const Term> shipped, bool editable, const std::vector<CustomTerm> &custom);
    std::span<const Field> fieldsOf(const RecordType &type, const std::vector<CustomField> &custom);
};

void Dictionary::Parts::addVocabulary(const char *name, std::span<const Term> shipped, bool editable,
                                      const std::vector<CustomTerm> &custom) {
    auto &all = this->terms.emplace_back(shipped.begin(), shipped.end());
    std::map<std::string_view, std::int64_t> places; // of the added ones, by code
    for (const auto &change : custom) {
        if (!editable || change.vocabulary != name || change.code.empty()) continue;
        auto known = std::find_if(all.begin(), all.end(), [&](const Term &one) { return one.code == std::string_view(change.code); });
        if (known == all.end()) {
            const auto *code = keep(change.code);
            known = all.insert(all.end(), {code, code, false, true});
        }
        places[known->code] = change.position > 0 ? change.position : unplaced;
        known->retired = change.retired;
        if (change.label.empty()) continue;
        known->label = keep(change.label);
        known->own = true;
    }
    std::sort(all.begin() + static_cast<std::ptrdiff_t>(shipped.size()), all.end(), [&](const Term &a, const Term &b) {
        return std::tuple(places.at(a.code), std::string_view(a.label), std::string_view(a.code)) <
               std::tuple(places.at(b.code), std::string_view(b.label), std::string_view(b.code));
    });
    vocabularies.push_back({name, all, editable});
}

std::span<const Field> Dictionary::Parts::fieldsOf(const RecordType &type, const std::vector<CustomField> &custom) {
    auto &out = fields.emplace_back(type.fields.begin(), type.fields.end());
    const auto allowed = customAudiences(type.name);
    for (const auto &field : custom) {
        const auto kind = kindNamed(field.kind);
        if (allowed.empty() || field.recordType != type.name || !kind || field.label.empty()) continue;
        Field added{keep(customFieldName(field.code, field.id)), *kind, audienceOf(field, allowed), keep(field.label),
                    Custom | (field.retired ? Retired : 0u)};
        if (kind == Kind::LongText) added.maxLength = 20'000;
        if (kind == Kind::Choice || kind == Kind::Choices) added.of = added.name;
        const auto same = std::find_if(out.begin(), out.end(), [&](const Field &one) { return added.name == std::string_view(one.name); });
        if (same == out.end() && out.size() < type.fields.size() + greatestCustom) out.push_back(added);
    }
    return out;
}

Dictionary::Dictionary(std::span<const RecordType> shipped, std::vector<CustomField> fields, std::vector<CustomTerm> terms)
    : m_parts(std::make_unique<Parts>()) {
    auto &parts = *m_parts;
    std::sort(fields.begin(), fields.end(), [](const CustomField &a, const CustomField &b) {
        return a.id.bytes < b.id.bytes; // ids follow the time they were made
    });
    std::sort(terms.begin(), terms.end(), [](const CustomTerm &a, const CustomTerm &b) { // never by when they came
        return std::tie(a.vocabulary, a.code, a.label, a.retired, a.position) <
               std::tie(b.vocabulary, b.code, b.label, b.retired, b.position);
    });
    parts.types.assign(shipped.begin(), shipped.end());
    for (auto &type : parts.types) type.fields = parts.fieldsOf(type, fields);
    for (const auto &words : schema::vocabularies()) parts.addVocabulary(words.name, words.terms, words.editable, terms);
    for (const auto &some : parts.fields)
        for (const auto &field : some)
            if (field.is(Custom) && field.of) parts.addVocabulary(field.name, {}, true, terms);
    for (auto &some : parts.fields)
        for (auto &field : some)
            if (field.kind == Kind::Choice || field.kind == Kind::Choices) field.words = vocabulary(field.of);
}

Dictionary::~Dictionary() = default;

std::span<const RecordType> Dictionary::types() const { return m_parts->types; }
std::span<const Vocabulary> Dictionary::vocabularies() const { return m_parts->vocabularies; }

const RecordType *Dictionary::type(std::string_view name) const {
    for (const auto &type : m_parts->types)
        if (name == type.name) return &type;
    return nullptr;
}

const Vocabulary *Dictionary::vocabulary(std::string_view name) const {
    for (const auto &words : m_parts->vocabularies)
        if (name == words.name) return &words;
    return nullptr;
}

bool isCode(std::string_view text) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.empty() && letter(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

std::string customFieldName(std::string_view code, const RecordId &id) {
    constexpr std::size_t longest = 24, tail = 8;
    const auto hex = toHex(id.view());
    return "x_" + (isCode(code) ? std::string(code.substr(0, longest)) : std::string("field")) + '_' + hex.substr(hex.size() - tail);
}

std::span<const Audience> customAudiences(std::string_view recordType) {
    for (const auto &one : customisable)
        if (recordType == one.type) return {one.audiences.data(), one.count};
    return {};
}

std::span<const char *const> customisableTypes() { return customisableNames; }

std::string_view whyNotCustomisable(std::string_view recordType) {
    for (const auto &[type, reason] : notCustomisable)
        if (recordType == type) return reason;
    return {};
}

} // namespace tp::schema
