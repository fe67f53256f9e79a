#pragma once
// A record to fill in or change: editors of the schema's fields in a layout chosen for the purpose, with their labels. Knows what was
// loaded, so that only what changed is written. Window's thread.
#include "ui/forms/FieldEditor.h"

#include <map>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

// Rows of fields, each shown side by side; names of the schema. `addedRows` stands for all that coordinators added to the type, a row each.
using FormLayout = std::vector<std::vector<const char *>>;
inline constexpr const char *addedRows = "@added";

class RecordForm : public QWidget {
    Q_OBJECT
public:
    // The type as the reader's dictionary has it now: edited words are offered, retired ones only where they stand.
    RecordForm(const schema::RecordType &type, const FormLayout &layout, Backend &backend, QWidget *parent);

    void load(const std::map<std::string, Value> &fields);
    [[nodiscard]] std::map<std::string, Value> changes() const; // what differs from what was loaded
    // Shows what is wrong under its field, and gives the first one the focus. False: nothing may be saved yet. What is doubtful is asked
    // about once; the same again is taken.
    [[nodiscard]] bool validate();
    void focusFirst();
    void focusField(std::string_view field);
    [[nodiscard]] FieldEditor *editor(std::string_view field) const;
    [[nodiscard]] std::vector<FieldEditor *> editors() const; // in the order of the layout
    [[nodiscard]] const schema::RecordType &type() const { return m_type; }

signals:
    void edited();

private:
    void addRow(const std::vector<const schema::Field *> &fields, Backend &backend, QVBoxLayout &column);
    struct Line {
        FieldEditor *editor;
        QLabel *problem;
    };
    const schema::RecordType &m_type;
    std::vector<Line> m_lines;
    std::map<std::string, Value> m_loaded, m_doubted;
};

} // namespace tp::ui
