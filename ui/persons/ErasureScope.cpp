#include "ui/persons/ErasureScope.h"

#include "ui/text/Labels.h"
#include "ui/text/ValueText.h"

#include <QStringList>

namespace tp::ui {

ErasureScope erasureScope(Backend &backend, const RecordId &person, const std::optional<StructureId> &owner) {
    ErasureScope out;
    for (const auto &type : schema::recordTypes()) {
        const auto *link = type.field("person");
        if (!link || link->kind != schema::Kind::Reference || link->audience != schema::Audience::File) continue;
        store::Query query;
        query.type = type.name;
        query.filters = {{"person", store::Filter::Op::Equals, Bytes(person.bytes.begin(), person.bytes.end())}};
        if (const auto count = backend.reader().count(query); count && *count > 0) out.records.emplace_back(plural(type), *count);
    }
    std::set<StructureId> reading;
    if (owner) reading.insert(*owner);
    if (const auto readers = backend.trust().readersOf(person))
        for (const auto &reader : *readers) reading.insert(reader.structure);
    backend.trust().withMembership([&](const control::Membership &membership) {
        for (const auto &[id, device] : membership.devices()) {
            if (device.kit || device.revokedAt) continue;
            const auto roles = membership.rolesOf(device.member);
            out.laptops += std::any_of(reading.begin(), reading.end(), [&](const StructureId &structure) {
                const auto at = roles.find(structure);
                return at != roles.end() && at->second != 0;
            });
        }
    });
    const ValueText text(backend.reader());
    QStringList codes;
    for (const auto &structure : reading) codes << text.structureCode(structure);
    codes.sort();
    out.structures = codes.join(QStringLiteral(", "));
    return out;
}

} // namespace tp::ui
