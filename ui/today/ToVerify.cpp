#include "ui/today/ToVerify.h"

#include "core/base/IdValue.h"
#include "core/domain/Availability.h"
#include "ui/forms/StructureChoice.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

namespace tp::ui {
namespace {
using Op = store::Filter::Op;

int stale(Backend &backend, const char *type, std::vector<store::Filter> filters) {
    const auto since = parisTime(backend.clock().nowMs()).date().addDays(-domain::directoryGoodForDays);
    int out = 0;
    for (const auto &checked :
         {store::Filter{"verifiedOn", Op::Equals, {}}, {"verifiedOn", Op::Below, fromQt(since.toString(Qt::ISODate))}}) {
        store::Query query;
        query.type = type;
        query.filters = filters;
        query.filters.push_back({"leftOn", Op::Equals, {}});
        query.filters.push_back(checked);
        out += static_cast<int>(backend.reader().count(query).value_or(0));
    }
    return out;
}
} // namespace

int entriesToVerify(Backend &backend) {
    if (!(backend.me().roles & typeOf("professional").writers)) return 0;
    int out = stale(backend, "scheme", {});
    for (const auto &structure : {ourStructures(backend.me()), Value()}) // nobody's: at a partner's
        out += stale(backend, "professional", {{"structure", Op::Equals, structure}});
    return out;
}

} // namespace tp::ui
