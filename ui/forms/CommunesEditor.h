#pragma once
// Several communes: found by name, postcode or intercommunality (all of its communes at once), shown as chips that take them off again.
#include "ui/forms/FieldEditor.h"

#include <QStringList>

namespace tp::ui {

class ChipGroup;
class SuggestField;

class CommunesEditor final : public FieldEditor {
    Q_OBJECT
public:
    CommunesEditor(const schema::Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override; // with what is typed in full and not taken yet
    void setValue(const Value &value) override;
    [[nodiscard]] QString problem() const override;

private:
    void offer(const QStringList &chosen); // INSEE codes: those that stand there go on being offered
    void add(const QStringList &codes);
    [[nodiscard]] std::optional<std::string> typed() const;
    SuggestField *m_line;
    ChipGroup *m_chips;
    QStringList m_offered;
};

} // namespace tp::ui
