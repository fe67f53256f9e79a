#include "ui/forms/TextEditors.h"

#include "core/domain/Communes.h"
#include "core/domain/Text.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/PastedTable.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

#include <algorithm>

namespace tp::ui {

namespace {
// "Monday" said of these is the next one, of all others the last one.
constexpr std::string_view plans[] = {"nextStepOn", "dueOn",         "plannedFrom", "plannedUntil", "startsAt",
                                      "answerBy",   "appointmentAt", "postponedTo", "untilOn"};
Towards towardsOf(const schema::Field &field) {
    return std::ranges::find(plans, std::string_view(field.name)) != std::end(plans) ? Towards::Future : Towards::Past;
}
constexpr std::string_view personNames[] = {"usualName", "familyName"}; // of a person
// Days that may lie on either side of today, and hours that their form judges itself. Nobody knows what an added field is for.
constexpr std::string_view eitherSide[] = {"from", "until", "fromOn", "startedAt", "endedAt"};
bool isOfAFact(const schema::Field &field) {
    const bool day = field.kind == schema::Kind::Date || field.kind == schema::Kind::DateTime || field.kind == schema::Kind::Year;
    return day && !field.is(schema::Custom) && towardsOf(field) == Towards::Past &&
           std::ranges::find(eitherSide, std::string_view(field.name)) == std::end(eitherSide);
}
} // namespace

LineEditor::LineEditor(const schema::Field &field, const Clock &clock, QWidget *parent)
    : FieldEditor(field, parent), m_clock(clock), m_line(new QLineEdit) {
    adopt(m_line);
    if (field.kind == schema::Kind::Date) m_line->setPlaceholderText(tr("DD/MM/YYYY"));
    if (field.kind == schema::Kind::DateTime) m_line->setPlaceholderText(tr("DD/MM/YYYY HH:MM"));
    if (field.kind == schema::Kind::Year) m_line->setPlaceholderText(tr("YYYY"));
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    if (field.kind != schema::Kind::Date && field.kind != schema::Kind::DateTime) return;
    connect(m_line, &QLineEdit::editingFinished, this, [this] { // the day that was understood is seen before it is saved
        Value day;
        if (!m_line->isModified() || !parse(day) || day.isNull()) return;
        setValue(day);
        emit edited(); // "tomorrow" kept in a draft would be another day tomorrow
    });
}

QString LineEditor::hint() const {
    if (std::string_view(field().name) != "alsoThere") return {};
    return tr("Guests and other professionals. Everybody reads it: no participant's name.");
}

LineEditor::~LineEditor() { m_line->disconnect(this); } // it goes after this, and is left then

bool LineEditor::parse(Value &into) const {
    const auto typed = m_line->text().trimmed();
    if (typed.isEmpty()) return true;
    switch (field().kind) {
    case schema::Kind::Date:
    case schema::Kind::DateTime: {
        const auto today = parisTime(m_clock.nowMs()).date();
        auto iso =
            field().kind == schema::Kind::Date ? isoDate(typed, today, towardsOf(field())) : isoDateTime(typed, today, towardsOf(field()));
        if (iso) into = std::move(*iso);
        return iso.has_value();
    }
    case schema::Kind::Integer:
    case schema::Kind::Year: {
        bool ok = false;
        const auto number = typed.toLongLong(&ok);
        if (ok) into = std::int64_t{number};
        return ok;
    }
    default:
        into = schema::normalise(field(), fromQt(typed));
        return true;
    }
}

Value LineEditor::value() const {
    Value value;
    return parse(value) ? value : Value();
}

void LineEditor::setValue(const Value &value) {
    QString text;
    if (value.text()) text = toQt(*value.text());
    if (value.integer()) text = QString::number(*value.integer());
    if (field().kind == schema::Kind::Date) text = value.text() ? dateText(std::string_view(*value.text())) : QString();
    if (field().kind == schema::Kind::DateTime) text = value.text() ? dateTimeText(*value.text()) : QString();

    m_line->setText(text);
}

QString LineEditor::rawText() const { return m_line->text(); }
void LineEditor::setRawText(const QString &text) { m_line->setText(text); }

QString LineEditor::problem() const {
    if (std::ranges::find(personNames, std::string_view(field().name)) != std::end(personNames))
        if (auto table = pastedTableText(m_line->text()); !table.isEmpty()) return table;
    if (Value value; parse(value)) return FieldEditor::problem();
    if (field().kind == schema::Kind::Date)
        return tr("%1: write a date like 27/11/2026, or a word like tomorrow or Monday.").arg(label(field()));
    if (field().kind == schema::Kind::DateTime) return tr("%1: write a date and a time like 27/11/2026 14:30.").arg(label(field()));
    return tr("%1: write a number.").arg(label(field()));
}

QString LineEditor::doubt() const {
    if (!isOfAFact(field())) return {};
    const auto typed = value();
    const auto said = typed.integer() ? QString::number(*typed.integer()) : typed.text() ? toQt(*typed.text()) : QString();
    if (!liesAhead(said, m_clock.nowMs())) return {};
    return tr("%1: %2 has not come yet by this computer’s clock. If it is right, save again.").arg(label(field()), m_line->text());
}

LongTextEditor::LongTextEditor(const schema::Field &field, QWidget *parent) : FieldEditor(field, parent), m_text(new QPlainTextEdit) {
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 4 + 20);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

Value LongTextEditor::value() const { return schema::normalise(field(), fromQt(m_text->toPlainText())); }
void LongTextEditor::setValue(const Value &value) { m_text->setPlainText(value.text() ? toQt(*value.text()) : QString()); }

QString LongTextEditor::rawText() const { return m_text->toPlainText(); }
void LongTextEditor::setRawText(const QString &text) { m_text->setPlainText(text); }

CommuneEditor::CommuneEditor(const schema::Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit) {
    adopt(m_line);
    m_line->setPlaceholderText(tr("Name or postcode"));
    auto *model = new QStringListModel(this);
    auto *completer = new QCompleter(model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // findCommunes has already chosen
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, [this, model](const QString &typed) {
        QStringList names;
        for (const auto *commune : domain::findCommunes(fromQt(typed), 8)) names << toQt(commune->name);
        model->setStringList(names);
        m_line->setToolTip({});
        emit edited();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldEditor::edited);
}

Value CommuneEditor::value() const {
    const auto typed = m_line->text().trimmed();
    if (typed.isEmpty()) return {};
    if (typed == m_shown) return m_code;
    const auto folded = domain::foldText(fromQt(typed));
    const auto found = domain::findCommunes(fromQt(typed), 8);
    for (const auto *commune : found)
        if (domain::foldText(commune->name) == folded) return commune->code;
    return found.size() == 1 ? Value(found.front()->code) : Value();
}

void CommuneEditor::setValue(const Value &value) {
    m_code = value.text() ? *value.text() : std::string();
    m_shown = value.text() ? communeName(*value.text()) : QString();
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_shown);
}

QString CommuneEditor::rawText() const { return m_line->text(); }
void CommuneEditor::setRawText(const QString &text) { m_line->setText(text); }

QString CommuneEditor::problem() const {
    if (m_line->text().trimmed().isEmpty() || !value().isNull()) return {};
    return tr("%1: choose one of the list.").arg(label(field()));
}

} // namespace tp::ui
