#include "app/desktop/ShownRecords.h"

#include "core/base/IdValue.h"
#include "ui/text/RecordText.h"

#include <algorithm>

namespace tp::desktop {
namespace {

bool hasSteps(store::Reader &reader, const RecordId &person) {
    store::Query steps;
    steps.type = "pathway_step";
    steps.filters = {{"person", store::Filter::Op::Equals, idValue(person)}};
    steps.limit = 1;
    const auto found = reader.list(steps);
    return found && !found->empty();
}

} // namespace

std::vector<Screenshots::Target> shownRecords(store::Reader &reader, const std::string &today) {
    struct Kind {
        const char *type, *page;
        std::string_view day; // a field of it; empty: the newest record
    };
    static constexpr Kind kinds[] = {
        {"encounter", "encounters", {}},
        {"outing", "encounters", {}},
        {"person", "persons", {}},
        {"pathway", "pathways", {}},
        {"session", "activities", "startsAt"},
        {"referral", "directory", "proposedOn"},
        {"exchange_request", "directory", "askedOn"},
        {"group", "committees", {}},
        {"committee_session", "committees", "startsAt"},
        {"steering_session", "committees", "startsAt"},
    };
    std::vector<Screenshots::Target> out;
    for (const auto &kind : kinds) {
        const std::string_view type = kind.type;
        store::Query newest;
        newest.type = type;
        newest.limit = 50;
        newest.orderBy = kind.day;
        if (kind.day == "startsAt") newest.filters = {{"startsAt", store::Filter::Op::Below, today + "T00:00"}};
        const auto found = reader.list(newest);
        if (!found) continue;
        auto at = std::ranges::find_if(*found, [&](const store::Record &one) {
            if (type == "pathway") return one.file && hasSteps(reader, *one.file);
            if (type != "exchange_request") return true;
            const auto exchange = idIn<RecordId>(ui::fieldValue(one, "exchange")); // read where it was asked: not received
            return exchange && !reader.get("exchange", *exchange);
        });
        if (at == found->end() && type == "pathway") at = found->begin(); // there is none with a step
        if (at == found->end()) continue;
        const auto id = type == "pathway" && at->file ? *at->file : at->id; // its page opens with the person
        out.push_back({QLatin1String(kind.type), {QLatin1String(kind.page), id}});
    }
    return out;
}

} // namespace tp::desktop
