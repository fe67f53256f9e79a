#pragma once
// What the tests of core/importing read tables with: French beside English, as the window has them.
#include "core/importing/Mapping.h"
#include "core/importing/TableReader.h"
#include "translations/Translations.h"

#include <catch2/catch_test_macros.hpp>

namespace tp::test {

inline importing::Translation french() {
    static const auto words = ui::catalogue(QStringLiteral("fr"));
    REQUIRE(words);
    return [](const char *context, const char *source) {
        const auto found = words->translate(context, source);
        return found.isEmpty() ? std::string(source) : found.toStdString();
    };
}
inline importing::Words wordsOf(const char *type, const std::vector<importing::Named> &records = {}) {
    return {*schema::recordType(type), {french()}, records};
}
inline importing::Reading<importing::Table> read(std::string_view bytes, std::size_t piece = 1 << 16) {
    importing::TableReader reader;
    for (auto left = viewOf(bytes); !left.empty(); left = left.subspan(std::min(piece, left.size())))
        if (auto fed = reader.feed(left.subspan(0, std::min(piece, left.size()))); !fed)
            return tl::unexpected<importing::Unreadable>(fed.error());
    return reader.finish();
}
inline importing::Table table(std::string_view bytes) {
    auto found = read(bytes);
    REQUIRE(found);
    return std::move(*found);
}
using Cells = std::vector<std::string>;

} // namespace tp::test
