#include "ui/persons/PersonGroups.h"

#include "core/base/IdValue.h"
#include "core/domain/Groups.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {
struct PersonGroupsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PersonGroups)
};

std::optional<store::Record> standing(store::Reader &reader, const char *type, const store::Record &of, const char *field) {
    const auto id = idIn<RecordId>(fieldValue(of, field));
    auto found = id ? reader.get(type, *id) : fail(Code::NotFound);
    return found && !found->deleted ? std::optional(std::move(*found)) : std::nullopt;
}
QString since(const store::Record &record, const char *field) { return dateText(std::string_view(fromQt(fieldText(record, field)))); }
} // namespace

QStringList personGroups(store::Reader &reader, const std::vector<RecordId> &files, QDate today) {
    auto memberships = recordsOf(reader, "group_membership", files, "person");
    std::ranges::stable_sort(memberships, {}, [](const store::Record &one) { return fieldText(one, "joinedOn"); });
    const auto day = fromQt(today.toString(Qt::ISODate));
    QStringList out;
    for (const auto &one : memberships) {
        const auto group = standing(reader, "group", one, "group"), seat = standing(reader, "group_seat", one, "seat");
        if (!group || !seat || fieldValue(one, "leftOn") || fieldValue(*group, "endedOn") || !domain::isMember(seat->fields, day)) continue;
        auto words = PersonGroupsWords::tr("%1, since %2", "group, day").arg(fieldText(*group, "name"), since(one, "joinedOn"));
        if (domain::isDelegate(seat->fields, day)) {
            const auto from = since(*seat, "delegateSince");
            words = from.isEmpty() ? PersonGroupsWords::tr("%1 · delegate", "group").arg(words)
                                   : PersonGroupsWords::tr("%1 · delegate since %2", "group, day").arg(words, from);
        }
        out << words;
    }
    return out;
}

} // namespace tp::ui
