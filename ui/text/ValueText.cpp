#include "ui/text/ValueText.h"

#include "core/base/IdValue.h"
#include "core/domain/Communes.h"
#include "core/domain/Text.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tp::ui {
namespace {
struct ValueTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ValueText)
};
constexpr qsizetype mostNames = 20'000; // kept at once

template <class Each> QString joined(const Value &array, Each &&each) {
    QStringList words;
    if (const auto *items = array.array())
        for (const auto &item : *items)
            if (const auto *code = item.text()) words << each(*code);
    return words.join(QStringLiteral(", "));
}

QString countOf(const std::string &gender, int count) {
    if (gender == "woman") return ValueTextWords::tr("%n woman/women", nullptr, count);
    if (gender == "man") return ValueTextWords::tr("%n man/men", nullptr, count);
    return ValueTextWords::tr("%n person(s)", nullptr, count);
}
} // namespace

template <class Make> QString ValueText::remembered(const QString &key, Make &&make) const {
    if (const auto at = m_names.constFind(key); at != m_names.cend()) return *at;
    if (m_names.size() > mostNames) m_names.clear();
    return *m_names.insert(key, make());
}

QString ValueText::of(const schema::Field &field, const Value &value) const {
    using schema::Kind;
    if (value.isNull()) return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return value.text() ? toQt(*value.text()) : QString();
    case Kind::Phone:
        return value.text() ? phoneText(*value.text()) : QString();
    case Kind::Choice:
        return value.text() ? termLabel(m_reader.dictionary(), field.of, *value.text()) : QString();
    case Kind::Choices:
        return joined(value, [&](const std::string &code) { return termLabel(m_reader.dictionary(), field.of, code); });
    case Kind::Date:
        return value.text() ? dateText(*value.text()) : QString();
    case Kind::DateTime:
        return value.text() ? dateTimeText(*value.text()) : QString();
    case Kind::Integer:
        return value.integer() ? QLocale().toString(static_cast<qlonglong>(*value.integer())) : QString();
    case Kind::Year:
        return value.integer() ? QString::number(*value.integer()) : QString();
    case Kind::Boolean:
        return value.boolean() ? (*value.boolean() ? ValueTextWords::tr("Yes") : ValueTextWords::tr("No")) : QString();
    case Kind::Commune:
        return value.text() ? communeName(*value.text()) : QString();
    case Kind::Communes:
        return joined(value, [](const std::string &code) { return communeName(code); });
    case Kind::Counts:
        return countsText(value);
    case Kind::Reference:
        if (const auto id = value.bytes() ? RecordId::from(*value.bytes()) : fail(Code::BadFormat)) return record(field.of, *id);
        return {};
    case Kind::Structure:
        if (const auto id = value.bytes() ? StructureId::from(*value.bytes()) : fail(Code::BadFormat)) return structure(*id);
        return {};
    case Kind::Member:
        if (const auto id = value.bytes() ? MemberId::from(*value.bytes()) : fail(Code::BadFormat)) return member(*id);
        return {};
    case Kind::References: {
        QStringList names;
        for (const auto &item : value.array() ? *value.array() : Value::Array())
            if (const auto id = idIn<RecordId>(&item)) names << record(field.of, *id);
        names.sort(Qt::CaseInsensitive); // the ids stand in an order nobody reads
        return names.join(QStringLiteral(", "));
    }
    }
    return {};
}

QString ValueText::member(const std::optional<MemberId> &id) const {
    if (!id) return ValueTextWords::tr("Somebody");
    return remembered(QStringLiteral("m") + toQt(toText(*id)), [&] {
        const auto name = m_reader.memberName(*id);
        return name.empty() ? ValueTextWords::tr("Somebody") : toQt(name);
    });
}

QString ValueText::structure(const StructureId &id) const {
    return remembered(QStringLiteral("s") + toQt(toText(id)), [&] { return toQt(m_reader.structureName(id)); });
}

QString ValueText::structureCode(const StructureId &id) const {
    return remembered(QStringLiteral("c") + toQt(toText(id)), [&] {
        const auto found = m_reader.get("structure", RecordId{id.bytes});
        if (!found) return structure(id);
        const auto code = found->fields.find("code");
        return code != found->fields.end() && code->second.text() ? toQt(*code->second.text()) : structure(id);
    });
}

QString ValueText::record(std::string_view type, const RecordId &id) const {
    return remembered(QStringLiteral("r") + toQt(toText(id)), [&]() -> QString {
        const auto found = m_reader.get(type, id);
        if (!found)
            return type == "outing" ? ValueTextWords::tr("an outing that has not come here yet")
                                    : ValueTextWords::tr("a file not shared with you");
        for (const auto *name : {"usualName", "name", "title", "occurredAt", "startedAt", "startsAt"})
            if (const auto at = found->fields.find(name); at != found->fields.end() && at->second.text())
                return std::string_view(name).ends_with("At") ? dateTimeText(*at->second.text()) : toQt(*at->second.text());
        return {};
    });
}

QString countsText(const Value &counts) {
    QStringList parts;
    if (const auto *items = counts.array())
        for (const auto &item : *items) {
            const auto *gender = item.find("gender"), *band = item.find("ageBand"), *count = item.find("count");
            if (!count || !count->integer()) continue;
            auto part = countOf(gender && gender->text() ? *gender->text() : std::string(), static_cast<int>(*count->integer()));
            if (band && band->text())
                part = ValueTextWords::tr("%1, %2", "2 women, age band").arg(part, termLabel("age_band", *band->text()));
            parts << part;
        }
    return parts.join(QStringLiteral(" · "));
}

std::int64_t countsTotal(const Value &counts) {
    std::int64_t total = 0;
    if (const auto *items = counts.array())
        for (const auto &item : *items)
            if (const auto *count = item.find("count"); count && count->integer()) total += *count->integer();
    return total;
}

QString phoneText(std::string_view phone) {
    QString digits;
    for (const char c : phone)
        if (c >= '0' && c <= '9') digits += QLatin1Char(c);
    if (phone.substr(0, 3) == "+33" && digits.size() == 11) digits = QLatin1Char('0') + digits.mid(2);
    if (digits.size() != 10 || !digits.startsWith(QLatin1Char('0'))) return toQt(phone);
    for (int at = 8; at > 0; at -= 2) digits.insert(at, QChar(0x00a0));
    return digits;
}

QString communeName(std::string_view code) {
    const auto *found = domain::commune(code);
    return found ? toQt(found->name) : toQt(code);
}

} // namespace tp::ui
