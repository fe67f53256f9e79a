#include "app/cli/Online.h"

#include "core/domain/Text.h"

namespace tp::cli {

Result<StructureId> structureNamed(Context &context, const std::string &wanted) {
    if (auto id = parseId<StructureId>(wanted)) return *id;
    TP_TRY(const auto records, context.reader->list({.type = "structure"}));
    std::vector<StructureId> found;
    for (const auto &record : records)
        for (const char *field : {"name", "code"}) {
            const auto at = record.fields.find(field);
            if (at == record.fields.end() || !at->second.text()) continue;
            if (domain::foldText(*at->second.text()) != domain::foldText(wanted)) continue;
            const StructureId id{record.id.bytes};
            if (std::find(found.begin(), found.end(), id) == found.end()) found.push_back(id);
        }
    if (found.empty()) return fail(Code::NotFound, "no structure of that name");
    if (found.size() > 1) return fail(Code::Invalid, "several structures have that name: give the id, see `structure list`");
    return found.front();
}

} // namespace tp::cli
