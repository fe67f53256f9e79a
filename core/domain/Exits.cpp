#include "core/domain/Exits.h"

#include "core/base/CivilDay.h"
#include "core/domain/FieldsIn.h"

namespace tp::domain {
namespace {
struct Row {
    std::string_view situation;
    ExitCategory category;
};
constexpr Row exitRows[] = {
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

const std::string *textAt(const std::map<std::string, Value> &fields, const char *name) {
    const auto found = fields.find(name);
    return found == fields.end() ? nullptr : found->second.text();
}
} // namespace

ExitCategory exitCategory(std::string_view situation) {
    for (const auto &row : exitRows)
        if (row.situation == situation) return row.category;
    return ExitCategory::Other;
}

std::optional<std::string> exitCheckDay(const std::map<std::string, Value> &exit, const ExitCheck &check) {
    const auto *left = textAt(exit, "exitedOn");
    const auto day = left ? dayIn(*left) : std::nullopt;
    if (!day) return {};
    auto due = std::chrono::year_month_day(*day) + std::chrono::months(check.months);
    if (!due.ok()) due = due.year() / due.month() / std::chrono::last;
    return isoDay(due);
}

const ExitCheck *dueExitCheck(const std::map<std::string, Value> &exit, const std::string &today) {
    const auto died = [&](const char *field) {
        const auto *situation = textAt(exit, field);
        return situation && *situation == "deceased";
    };
    if (textAt(exit, "returnedOn") || died("situation")) return nullptr;
    const ExitCheck *due = nullptr;
    for (const auto &check : exitChecks) {
        if (died(check.field)) return nullptr;
        if (textAt(exit, check.field))
            due = nullptr; // what is known of a later day says more
        else if (const auto day = exitCheckDay(exit, check); day && *day <= today)
            due = &check;
    }
    return due;
}

std::vector<RecordChange> endedByLeaving(const std::vector<Record> &pathways, const std::string &leftOn) {
    std::vector<RecordChange> out;
    for (const auto &pathway : pathways) {
        if (hasField(pathway.fields, "endedOn") || textIn(pathway.fields, "startedOn") > leftOn) continue; // begun after they came back
        out.push_back({pathway.id, "pathway", false, idField(pathway.fields, "person"), {{"endedOn", leftOn}}});
    }
    return out;
}

} // namespace tp::domain
