#include "ui/lists/AddedColumns.h"

#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

namespace tp::ui {

std::vector<AddedColumns::Column> AddedColumns::asked() const {
    std::vector<Column> out;
    for (const auto &type : m_types)
        for (const auto *field : addedFields(typeOf(m_reader.dictionary(), type), false)) out.push_back({type, field});
    return out;
}

QString AddedColumns::title(int column) const { return label(*at(column).field); }
QString AddedColumns::name(int column) const { return toQt(at(column).field->name); }

int AddedColumns::columnNamed(const QString &name) const {
    for (int column = 0; column < count(); ++column)
        if (this->name(column) == name) return column;
    return -1;
}

const Value *AddedColumns::value(const RowRecord &of, const Column &column) const {
    if (of.type != column.type) return nullptr;
    const auto *fields = of.record ? &of.record->fields : nullptr;
    if (!fields) {
        const auto [known, isNew] = m_read.try_emplace(of.id);
        if (isNew)
            if (auto found = m_reader.get(of.type, of.id)) known->second = std::move(found->fields);
        fields = &known->second;
    }
    const auto said = fields->find(column.field->name);
    return said == fields->end() || said->second.isNull() ? nullptr : &said->second;
}

QString AddedColumns::text(const RowRecord &of, int column) const {
    const auto *said = value(of, at(column));
    return said ? m_text.of(*at(column).field, *said) : QString();
}

QVariant AddedColumns::key(const RowRecord &of, int column) const {
    const auto *said = value(of, at(column));
    if (!said) return {};
    if (const auto *number = said->integer()) return QVariant::fromValue(static_cast<qlonglong>(*number));
    using schema::Kind; // a day reads otherwise than it goes
    const auto kind = at(column).field->kind;
    if (const auto *day = said->text(); day && (kind == Kind::Date || kind == Kind::DateTime)) return toQt(*day);
    return m_text.of(*at(column).field, *said);
}

void AddedColumns::forget() {
    m_read.clear();
    m_text.forgetNames();
}

} // namespace tp::ui
