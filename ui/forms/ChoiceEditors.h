#pragma once
// Editors of what is chosen: one word of a vocabulary, one record, structure or member; several words.
#include "ui/forms/FieldEditor.h"

class QComboBox;

namespace tp::ui {

class ChipGroup;

class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const schema::Field &field, store::Reader &reader, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;

private:
    void add(const QString &text, Value value);
    QComboBox *m_box;
    std::vector<Value> m_values; // by index of the box
};

class ChoicesEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoicesEditor(const schema::Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;

private:
    ChipGroup *m_chips;
    Value::Array m_unknown; // words only a newer version knows: kept
};

} // namespace tp::ui
