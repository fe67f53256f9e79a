#pragma once
// Editors of what is chosen: one word of a vocabulary, one record, structure or member; several words; yes or nothing.
#include "ui/forms/FieldEditor.h"

class QCheckBox;
class QComboBox;

namespace tp::ui {

class ChipGroup;

struct NamedRecord {
    QString name;
    Value record; // its id
    bool retired;
};
// Those a field may name, by what they are called. Two of one name are two choices: told apart by their structures, then by a number.
[[nodiscard]] std::vector<NamedRecord> recordChoices(const schema::Field &field, store::Reader &reader);
// Where to make the first one, when there is none to choose; empty: nothing to say.
[[nodiscard]] QString hintOfNone(const schema::Field &field);

class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const schema::Field &field, store::Reader &reader, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QString hint() const override;
    // In place of those of the schema, where the page knows better which there are. What is chosen stays chosen.
    void setOptions(const QString &none, std::vector<std::pair<QString, Value>> options);

private:
    void add(const QString &text, Value value);
    QComboBox *m_box;
    std::vector<Value> m_values;                      // by index of the box
    std::vector<std::pair<QString, Value>> m_retired; // records: not offered, shown where they stand
};

// Yes, or nothing said: ticked or not. It bears its label itself.
class CheckEditor final : public FieldEditor {
    Q_OBJECT
public:
    CheckEditor(const schema::Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;

private:
    QCheckBox *m_box;
    Value m_unticked; // a recorded "no" stays one
};

class MultiChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    MultiChoiceEditor(const schema::Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;

private:
    [[nodiscard]] QList<std::pair<QString, QString>> items(const QStringList &present) const;
    ChipGroup *m_chips;
    Value::Array m_unknown; // words only a newer version knows: kept
};

} // namespace tp::ui
