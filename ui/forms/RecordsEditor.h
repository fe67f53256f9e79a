#pragma once
// Several records, chosen among all there are: few of them, each a chip. A retired one is not offered, and shown where it stands; what this
// computer cannot read is kept.
#include "ui/forms/ChoiceEditors.h"

namespace tp::ui {

class RecordsEditor final : public FieldEditor {
    Q_OBJECT
public:
    RecordsEditor(const schema::Field &field, store::Reader &reader, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString hint() const override { return m_all.empty() ? hintOfNone(field()) : QString(); }

private:
    void offer(const QStringList &standing); // ids
    std::vector<NamedRecord> m_all;
    ChipGroup *m_chips;
    Value::Array m_unknown;
};

} // namespace tp::ui
