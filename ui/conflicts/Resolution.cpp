#include "ui/conflicts/Resolution.h"

#include <algorithm>
#include <set>

namespace tp::ui {
namespace {
std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string_view trimmed(std::string_view line) {
    const auto first = line.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view() : line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

// Every text whole, but for lines that stand in an earlier one.
std::optional<Value> joinedLines(const std::vector<store::Version> &versions) {
    std::set<std::string_view> seen;
    std::vector<std::string> parts;
    for (const auto &version : versions) {
        const auto *text = version.value.text();
        std::string part, blank;
        for (const auto line : linesOf(text ? std::string_view(*text) : std::string_view())) {
            if (trimmed(line).empty()) {
                blank += '\n'; // kept only between lines that are
                continue;
            }
            if (!parts.empty() && seen.contains(trimmed(line))) continue;
            part += (part.empty() ? "" : blank + '\n') + std::string(line);
            blank.clear();
        }
        if (text)
            for (const auto line : linesOf(*text)) seen.insert(trimmed(line));
        if (!part.empty()) parts.push_back(std::move(part));
    }
    const auto holdsAll = [&seen](const store::Version &version) {
        const auto *text = version.value.text();
        std::set<std::string_view> own{std::string_view()};
        for (const auto line : linesOf(text ? std::string_view(*text) : std::string_view())) own.insert(trimmed(line));
        return std::includes(own.begin(), own.end(), seen.begin(), seen.end());
    };
    if (parts.size() < 2 || std::any_of(versions.begin(), versions.end(), holdsAll)) return {};
    std::string whole;
    for (const auto &part : parts) whole += (whole.empty() ? "" : "\n\n" + std::string(combinedRule) + "\n\n") + part;
    return Value(whole);
}

// Two colleagues who counted the same group met the same people: the greater count, not the sum.
std::optional<Value> greatestCounts(const std::vector<store::Version> &versions) {
    std::map<std::pair<std::string, std::string>, std::int64_t> groups;
    for (const auto &version : versions)
        for (const auto &item : version.value.array() ? *version.value.array() : Value::Array()) {
            const auto *gender = item.find("gender"), *band = item.find("ageBand"), *count = item.find("count");
            if (!gender || !gender->text() || !band || !band->text() || !count || !count->integer()) return {};
            auto &most = groups[{*gender->text(), *band->text()}];
            most = std::max(most, *count->integer());
        }
    Value::Array all;
    for (const auto &[group, count] : groups)
        all.emplace_back(Value::Map{{"gender", group.first}, {"ageBand", group.second}, {"count", count}});
    return all.empty() ? std::nullopt : std::optional<Value>(std::move(all));
}

std::optional<Value> joinedText(const std::vector<store::Version> &versions, std::string_view between) {
    std::string whole;
    std::vector<std::string> parts;
    for (const auto &version : versions) {
        const auto *text = version.value.text();
        if (!text || text->empty() || std::find(parts.begin(), parts.end(), *text) != parts.end()) continue;
        parts.push_back(*text);
        whole += (whole.empty() ? "" : std::string(between)) + *text;
    }
    return parts.size() < 2 ? std::nullopt : std::optional<Value>(whole);
}

std::optional<Value> united(const std::vector<store::Version> &versions) {
    Value::Array all;
    for (const auto &version : versions)
        if (const auto *items = version.value.array()) all.insert(all.end(), items->begin(), items->end());
    return all.empty() ? std::nullopt : std::optional<Value>(std::move(all));
}
} // namespace

std::optional<Value> combined(const schema::Field &field, const std::vector<store::Version> &versions) {
    using schema::Kind;
    std::optional<Value> whole;
    switch (field.kind) {
    case Kind::Choices:
    case Kind::Communes:
    case Kind::References:
        whole = united(versions);
        break;
    case Kind::LongText:
        whole = joinedLines(versions);
        break;
    case Kind::Counts:
        whole = greatestCounts(versions);
        break;
    case Kind::Phone:
        whole = joinedText(versions, " / ");
        break;
    case Kind::Text:
        // A name or an address is one thing; only what stands among others (place, team) can be two.
        if (!field.is(schema::Required)) whole = joinedText(versions, " / ");
        break;
    default:
        break;
    }
    if (!whole) return {};
    *whole = schema::normalise(field, std::move(*whole));
    const auto already = [&](const store::Version &version) { return version.value == *whole; };
    if (std::any_of(versions.begin(), versions.end(), already) || !schema::validate(field, *whole)) return {};
    return whole;
}

// What the program fills in is nobody's to invent; of several communes no form asks.
bool mayWriteAnother(const schema::Field &field) { return !field.is(schema::Automatic) && field.kind != schema::Kind::Communes; }

} // namespace tp::ui
