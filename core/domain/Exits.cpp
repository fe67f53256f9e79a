#include "core/domain/Exits.h"

namespace tp::domain {
namespace {
struct Row {
    std::string_view situation;
    ExitCategory category;
};
constexpr Row table[] = {
    {"permanent_contract", ExitCategory::LastingEmployment},
    {"contract_over_6_months", ExitCategory::LastingEmployment},
    {"business_creation", ExitCategory::LastingEmployment},
    {"contract_under_6_months", ExitCategory::TransitionalEmployment},
    {"subsidised_contract", ExitCategory::TransitionalEmployment},
    {"training", ExitCategory::PositiveExit},
    {"other_siae", ExitCategory::PositiveExit},
    {"epide", ExitCategory::PositiveExit},
    {"e2c", ExitCategory::PositiveExit},
    {"cej", ExitCategory::PositiveExit},
    {"civic_service", ExitCategory::PositiveExit},
};
} // namespace

ExitCategory exitCategory(std::string_view situation) {
    for (const auto &row : table)
        if (row.situation == situation) return row.category;
    return ExitCategory::Other;
}

} // namespace tp::domain
