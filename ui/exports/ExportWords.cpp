#include "ui/exports/ExportWords.h"

#include "ui/models/Standing.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QDate>

namespace tp::ui {
namespace {
struct ExportTr {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::ExportWords)
};
using Op = store::Filter::Op;
using schema::Kind;

// A day that a bound in time begins with; invalid when it is in the middle of one.
QDate dayOf(const Value &value) {
    const auto iso = value.text() ? toQt(*value.text()) : QString();
    return iso.size() == 10 || iso.endsWith(QLatin1String("T00:00")) ? QDate::fromString(iso.left(10), Qt::ISODate) : QDate();
}

QString words(const schema::Field &field, const store::Filter &filter, const ValueText &text) {
    const auto name = label(field);
    const bool one = filter.op == Op::Contains && (field.kind == Kind::Choices || field.kind == Kind::Communes);
    const bool several = filter.op == Op::Equals && filter.value.array() && field.kind != Kind::Choices && field.kind != Kind::Communes;
    QStringList each; // one of several
    if (several)
        for (const auto &item : *filter.value.array()) each << text.of(field, item);
    each.removeDuplicates(); // files of one person
    const auto value = several ? each.join(QStringLiteral(", ")) : text.of(field, one ? Value(Value::Array{filter.value}) : filter.value);
    switch (filter.op) {
    case Op::AtLeast:
        return dayOf(filter.value).isValid() ? ExportTr::tr("%1 from %2", "a field, a day").arg(name, dateText(dayOf(filter.value)))
                                             : ExportTr::tr("%1 from %2", "a field, a day").arg(name, value);
    case Op::Below:
        if (const auto *number = filter.value.integer()) // whole numbers: up to the one before it
            return ExportTr::tr("%1 until %2", "a field, a day").arg(name, text.of(field, *number - 1));
        return dayOf(filter.value).isValid()
                   ? ExportTr::tr("%1 until %2", "a field, a day").arg(name, dateText(dayOf(filter.value).addDays(-1)))
                   : ExportTr::tr("%1 before %2", "a field, a moment").arg(name, value);
    case Op::SelfOrNone:
        return ExportTr::tr("%1: none", "a field").arg(name);
    case Op::Equals:
    case Op::Contains:
    case Op::Among: // of no field
        break;
    }
    return value.isEmpty() ? ExportTr::tr("%1: none", "a field").arg(name) : ExportTr::tr("%1: %2", "a field, its value").arg(name, value);
}
} // namespace

QString narrowedWords(const store::Query &query, const ValueText &text) {
    QStringList parts;
    if (!query.text.empty()) parts << ExportTr::tr("words “%1”").arg(toQt(query.text));
    const auto &type = typeOf(query.type);
    for (const auto &filter : query.filters) {
        if (filter.op == store::Filter::Op::SelfOrNone) continue; // each person once: nobody asked for it
        if (filter.op == store::Filter::Op::Among) parts << standingWords(filter.field, text);
        if (const auto *field = type.field(filter.field)) parts << words(*field, filter, text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace tp::ui
