#pragma once
// Unnamed people by gender and age band: one line a group, a line more on demand.
#include "ui/forms/FieldEditor.h"

class QVBoxLayout;

namespace tp::ui {

class Button;

class CountsEditor final : public FieldEditor {
    Q_OBJECT
public:
    CountsEditor(const schema::Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;

private:
    void addRow(int count, const std::string &gender, const std::string &band);
    void clear();
    void orderTabs();
    QVBoxLayout *m_rows;
    Button *m_add;
    class Row;
    std::vector<Row *> m_list;
};

} // namespace tp::ui
