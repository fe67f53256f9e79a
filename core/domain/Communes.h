#pragma once
// The communes of Calvados (Code officiel géographique, La Poste, IGN; Licence Ouverte 2.0), built into the program. Immutable,
// thread-safe.
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tp::domain {

struct Commune {
    std::string code; // INSEE
    std::string name;
    std::vector<std::string> postcodes;
    std::string epciCode, epci;
    int population = 0;
    double longitude = 0, latitude = 0; // degrees WGS 84; both 0 when unknown
};
[[nodiscard]] std::span<const Commune> communes(); // by code
[[nodiscard]] const Commune *commune(std::string_view code);
[[nodiscard]] std::vector<const Commune *> findCommunes(std::string_view typed,
                                                        std::size_t limit); // by name or postcode, most populous first

} // namespace tp::domain
