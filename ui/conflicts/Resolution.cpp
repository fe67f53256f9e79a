#include "ui/conflicts/Resolution.h"

#include <algorithm>

namespace tp::ui {
namespace {
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
        whole = united(versions);
        break;
    case Kind::LongText:
        whole = joinedText(versions, "\n\n");
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

} // namespace tp::ui
