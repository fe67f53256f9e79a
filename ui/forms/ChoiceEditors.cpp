#include "ui/forms/ChoiceEditors.h"

#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/ChipGroup.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace tp::ui {
namespace {
QString calledHere(const store::Record &record, const ValueText &text) {
    for (const auto *naming : {"usualName", "name", "title"})
        if (auto name = fieldText(record, naming); !name.isEmpty()) return name;
    return !record.file && fieldValue(record, "startsAt") ? recordTitle(record, text, QDate()).title : QString(); // a committee's session
}

bool isRetired(const store::Record &record) {
    const auto *retired = fieldValue(record, "retired");
    return retired && retired->boolean() && *retired->boolean();
}

} // namespace

std::vector<NamedRecord> recordChoices(const schema::Field &field, store::Reader &reader) {
    using schema::Kind;
    store::Query query;
    query.type = field.kind == Kind::Structure ? "structure" : field.kind == Kind::Member ? "member" : field.of;
    const auto found = reader.list(query);
    const auto records = found ? *found : std::vector<store::Record>();
    const ValueText text(reader);
    std::vector<std::pair<QString, const store::Record *>> all;
    std::map<QString, int> many, seen;
    const auto count = [&] {
        many.clear();
        for (const auto &one : all) ++many[one.first];
    };
    for (const auto &record : records)
        if (auto name = calledHere(record, text); !name.isEmpty()) all.emplace_back(std::move(name), &record);
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        const int order = QString::localeAwareCompare(a.first, b.first);
        return order != 0 ? order < 0 : a.second->id < b.second->id; // as on every laptop
    });
    count();
    for (auto &[name, record] : all)
        if (const auto structure = many[name] > 1 ? structureOf(*record) : std::nullopt)
            name = ChoiceEditor::tr("%1 · %2", "name, structure").arg(name, text.structureCode(*structure));
    count();
    std::vector<NamedRecord> out;
    for (const auto &[name, record] : all) {
        const int place = ++seen[name];
        out.push_back({many[name] > 1 ? ChoiceEditor::tr("%1 (%2)", "name, which of them").arg(name).arg(place) : name,
                       Bytes(record->id.bytes.begin(), record->id.bytes.end()), isRetired(*record)});
    }
    return out;
}

QString hintOfNone(const schema::Field &field) {
    const bool named = field.kind == schema::Kind::Reference || field.kind == schema::Kind::References;
    if (!named || std::string_view(field.of) != "territory") return {};
    return ChoiceEditor::tr("No territory yet: a coordinator adds them in Consortium › Territories.");
}

ChoiceEditor::ChoiceEditor(const schema::Field &field, store::Reader &reader, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QComboBox) {
    connect(m_box, &QComboBox::currentTextChanged, m_box, &QWidget::setToolTip); // where there is no room for it
    adopt(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    add(tr("Not said"), Value());
    if (field.kind == schema::Kind::Choice)
        for (const auto &term : offeredTerms(schema::wordsOf(field))) add(label(term), term.code);
    else
        for (auto &[name, value, retired] : recordChoices(field, reader)) {
            if (retired)
                m_retired.emplace_back(name, std::move(value));
            else
                add(name, std::move(value));
        }
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::add(const QString &text, Value value) {
    m_box->addItem(text);
    m_values.push_back(std::move(value));
}

Value ChoiceEditor::value() const { return m_values[static_cast<std::size_t>(std::max(0, m_box->currentIndex()))]; }

void ChoiceEditor::setValue(const Value &value) {
    auto at = std::find(m_values.begin(), m_values.end(), value);
    if (at == m_values.end()) { // retired, known to a newer version alone, or a record not readable here: kept as it is
        const auto *code = value.text();
        const auto *words = code ? schema::wordsOf(field()) : nullptr;
        const auto *retired = words ? words->term(*code) : nullptr;
        const auto record = std::ranges::find(m_retired, value, &std::pair<QString, Value>::second);
        add(record != m_retired.end() ? record->first
            : retired                 ? label(*retired)
            : code                    ? toQt(*code)
                                      : tr("Something this computer cannot read"),
            value);
        at = m_values.end() - 1;
    }
    m_box->setCurrentIndex(static_cast<int>(at - m_values.begin()));
}

QString ChoiceEditor::hint() const { return m_values.size() > 1 || !m_retired.empty() ? QString() : hintOfNone(field()); }

void ChoiceEditor::setOptions(const QString &none, std::vector<std::pair<QString, Value>> options) {
    const auto chosen = value();
    m_box->clear();
    m_values.clear();
    add(none, Value());
    for (auto &[text, option] : options) add(text, std::move(option));
    setValue(chosen);
}

CheckEditor::CheckEditor(const schema::Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QCheckBox(label(field))) {
    adopt(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

Value CheckEditor::value() const { return m_box->isChecked() ? Value(true) : m_unticked; }

void CheckEditor::setValue(const Value &value) {
    const bool ticked = value.boolean() && *value.boolean();
    m_unticked = ticked ? Value() : value;
    m_box->setChecked(ticked);
}

MultiChoiceEditor::MultiChoiceEditor(const schema::Field &field, QWidget *parent) : FieldEditor(field, parent) {
    m_chips = new ChipGroup(QString::fromUtf8(field.name), label(field), items({}));
    adopt(m_chips);
    connect(m_chips, &ChipGroup::changed, this, &FieldEditor::edited);
}

QList<std::pair<QString, QString>> MultiChoiceEditor::items(const QStringList &present) const {
    QList<std::pair<QString, QString>> out;
    for (const auto &term : offeredTerms(schema::wordsOf(field()), present)) out.emplace_back(toQt(term.code), label(term));
    return out;
}

Value MultiChoiceEditor::value() const {
    Value::Array codes = m_unknown;
    for (const auto &code : m_chips->chosen()) codes.emplace_back(fromQt(code));
    return schema::normalise(field(), std::move(codes));
}

void MultiChoiceEditor::setValue(const Value &value) {
    QStringList codes;
    m_unknown.clear();
    if (const auto *items = value.array())
        for (const auto &item : *items) {
            const auto *code = item.text();
            const auto *words = schema::wordsOf(field());
            if (code && words && words->term(*code))
                codes << toQt(*code);
            else
                m_unknown.push_back(item);
        }
    m_chips->setItems(items(codes));
    m_chips->setChosen(codes);
}

} // namespace tp::ui
