#include "ui/forms/RecordsEditor.h"

#include "core/base/IdValue.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/ChipGroup.h"

#include <algorithm>

namespace tp::ui {
namespace {
QString codeOf(const Value &record) { // as a chip bears it
    const auto id = idIn<RecordId>(&record);
    return id ? toQt(toText(*id)) : QString();
}
} // namespace

RecordsEditor::RecordsEditor(const schema::Field &field, store::Reader &reader, QWidget *parent)
    : FieldEditor(field, parent), m_all(recordChoices(field, reader)),
      m_chips(new ChipGroup(QString::fromUtf8(field.name), label(field), {})) {
    offer({});
    adopt(m_chips);
    connect(m_chips, &ChipGroup::changed, this, &FieldEditor::edited);
}

void RecordsEditor::offer(const QStringList &standing) {
    QList<std::pair<QString, QString>> items;
    for (const auto &one : m_all)
        if (const auto code = codeOf(one.record); !one.retired || standing.contains(code)) items.emplace_back(code, one.name);
    m_chips->setItems(items);
    m_chips->setFocusPolicy(items.isEmpty() ? Qt::NoFocus : Qt::StrongFocus); // nothing to choose: no stop of Tab that shows nothing
}

Value RecordsEditor::value() const {
    auto records = m_unknown;
    for (const auto &code : m_chips->chosen())
        if (const auto id = parseId<RecordId>(fromQt(code))) records.push_back(idValue(*id));
    return schema::normalise(field(), std::move(records));
}

void RecordsEditor::setValue(const Value &value) {
    QStringList codes;
    m_unknown.clear();
    for (const auto &item : value.array() ? *value.array() : Value::Array()) {
        const bool known = std::ranges::any_of(m_all, [&](const auto &one) { return one.record == item; });
        if (known)
            codes << codeOf(item);
        else
            m_unknown.push_back(item);
    }
    offer(codes);
    m_chips->setChosen(codes);
}

} // namespace tp::ui
