#include "ui/forms/FieldEditor.h"

#include "ui/forms/ChoiceEditors.h"
#include "ui/forms/CommunesEditor.h"
#include "ui/forms/CountsEditor.h"
#include "ui/forms/RecordsEditor.h"
#include "ui/forms/TextEditors.h"
#include "ui/text/Labels.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tp::ui {

FieldEditor *FieldEditor::create(const schema::Field &field, Backend &backend, QWidget *parent) {
    using schema::Kind;
    switch (field.kind) {
    case Kind::LongText:
        return new LongTextEditor(field, parent);
    case Kind::Boolean:
        return new CheckEditor(field, parent);
    case Kind::Choice:
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        return new ChoiceEditor(field, backend.reader(), parent);
    case Kind::Choices:
        return new MultiChoiceEditor(field, parent);
    case Kind::References:
        return new RecordsEditor(field, backend.reader(), parent);
    case Kind::Commune:
        return new CommuneEditor(field, parent);
    case Kind::Communes:
        return new CommunesEditor(field, parent);
    case Kind::Counts:
        return new CountsEditor(field, parent);
    case Kind::Text:
    case Kind::Phone:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Integer:
    case Kind::Year:
        return new LineEditor(field, backend.clock(), parent);
    }
    return nullptr;
}

QString FieldEditor::problem() const {
    const auto now = value();
    if (schema::validate(m_field, now)) return {};
    const auto tooLong = now.text() ? tooLongText(m_field, *now.text()) : QString();
    return tooLong.isEmpty() ? tr("%1: this does not fit.").arg(label(m_field)) : tooLong;
}

void FieldEditor::adopt(QWidget *control, bool focus) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(control);
    control->setObjectName(QString::fromUtf8(m_field.name));
    control->setAccessibleName(label(m_field));
    if (focus) setFocusProxy(control);
}

namespace {
QDate dayOf(const QString &typed, QDate today, Towards towards) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$)"));
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch()) return parseDay(typed, today, towards).value_or(QDate());
    const auto year = match.captured(3);
    const int number = year.isEmpty() ? today.year() : year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    const QDate day(number, match.captured(2).toInt(), match.captured(1).toInt()), next = day.addYears(1);
    // Planned for the 5th of January, said in November; a plan that is written down late stays where it was.
    return year.isEmpty() && towards == Towards::Future && std::abs(today.daysTo(next)) < std::abs(today.daysTo(day)) ? next : day;
}
} // namespace

std::optional<std::string> isoDate(const QString &typed, QDate today, Towards towards) {
    const auto day = dayOf(typed, today, towards);
    return day.isValid() ? std::optional(day.toString(Qt::ISODate).toStdString()) : std::nullopt;
}

std::optional<std::string> isoDateTime(const QString &typed, QDate today, Towards towards) {
    static const QRegularExpression form(QStringLiteral(R"(^(.*?)[ ,àT]+(\d{1,2})\s*[:hH]\s*(\d{2})?$)"));
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch()) return {};
    const auto day = dayOf(match.captured(1), today, towards);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    if (!day.isValid() || !time.isValid()) return {};
    return QDateTime(day, time).toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString();
}

} // namespace tp::ui
