#include "ui/forms/RecordForm.h"

#include "core/domain/Impossible.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Problem.h"

#include <QGridLayout>
#include <QLabel>

namespace tp::ui {

RecordForm::RecordForm(const schema::RecordType &type, const FormLayout &layout, Backend &backend, QWidget *parent)
    : QWidget(parent), m_type(typeOf(backend.reader().dictionary(), type.name)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    for (const auto &row : layout) {
        std::vector<const schema::Field *> fields;
        for (const auto *name : row) {
            if (name == std::string_view(addedRows))
                for (const auto *field : addedFields(m_type, false)) addRow({field}, backend, *column);
            else if (const auto *field = m_type.field(name))
                fields.push_back(field);
        }
        if (!fields.empty()) addRow(fields, backend, *column);
    }
}

void RecordForm::addRow(const std::vector<const schema::Field *> &fields, Backend &backend, QVBoxLayout &column) {
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    for (const auto *field : fields) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(4);
        auto *caption = new QLabel(label(*field));
        caption->setProperty("role", "label");
        auto *editor = FieldEditor::create(*field, backend, this);
        caption->setBuddy(editor);
        auto *problem = new QLabel;
        problem->setProperty("role", "problem");
        problem->setWordWrap(true);
        problem->hide();
        if (field->kind == schema::Kind::Boolean) caption->hide(); // a check box says what it is
        cell->addWidget(caption);
        cell->addWidget(editor);
        if (const auto words = editor->hint(); !words.isEmpty()) {
            auto *hint = makeLabel(words, Type::Small);
            hint->setObjectName(QString::fromUtf8(field->name) + QStringLiteral(".hint"));
            cell->addWidget(hint);
            if (auto *control = editor->focusProxy()) control->setAccessibleDescription(words);
        }
        cell->addWidget(problem);
        line->addLayout(cell, field->kind == schema::Kind::Commune ? 2 : 1); // the longest name of a commune has 41 letters
        m_lines.push_back({editor, problem});
        connect(editor, &FieldEditor::edited, this, [this, problem] {
            problem->hide();
            emit edited();
        });
    }
    column.addLayout(line);
}

void RecordForm::load(const std::map<std::string, Value> &fields) {
    m_loaded.clear();
    for (const auto &[editor, problem] : m_lines) {
        const auto at = fields.find(editor->field().name);
        const auto value = at == fields.end() ? Value() : at->second;
        const QSignalBlocker quiet(editor);
        editor->setValue(value);
        problem->hide();
        m_loaded[editor->field().name] = value;
    }
}

std::map<std::string, Value> RecordForm::changes() const {
    std::map<std::string, Value> changed;
    for (const auto &[editor, problem] : m_lines) {
        const auto value = editor->value();
        const auto at = m_loaded.find(editor->field().name);
        if (at == m_loaded.end() ? !value.isNull() : at->second != value) changed.emplace(editor->field().name, value);
    }
    return changed;
}

bool RecordForm::validate() {
    const Line *first = nullptr;
    const auto changed = changes();
    const auto impossible = domain::impossibleIn(m_type.name, m_loaded, changed);
    for (const auto &line : m_lines) {
        const auto [editor, problem] = line;
        auto sentence = editor->problem();
        if (sentence.isEmpty() && editor->field().is(schema::Required) && editor->value().isNull())
            sentence = tr("%1: this is needed.").arg(label(editor->field()));
        if (const auto why = impossible.find(editor->field().name); sentence.isEmpty() && why != impossible.end())
            sentence = why->second == domain::Impossible::Negative ? tr("%1: not less than 0.").arg(label(editor->field()))
                                                                   : tr("%1: a day not before it begins.").arg(label(editor->field()));
        if (const auto given = changed.find(editor->field().name); sentence.isEmpty() && given != changed.end()) {
            const auto doubt = editor->doubt();
            auto &doubted = m_doubted[given->first];
            if (!doubt.isEmpty() && doubted != given->second) sentence = doubt;
            doubted = doubt.isEmpty() ? Value() : given->second;
        }
        sayProblem(*problem, sentence);
        if (!sentence.isEmpty() && !first) first = &line;
    }
    if (!first) return true;
    first->editor->setFocus(Qt::OtherFocusReason);
    bringIntoView(*first->editor); // also where it had the keyboard, and was scrolled away
    bringIntoView(*first->problem);
    return false;
}

void RecordForm::focusFirst() {
    if (!m_lines.empty()) m_lines.front().editor->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusField(std::string_view field) {
    auto *found = editor(field);
    if (!found) return;
    found->setFocus(Qt::OtherFocusReason);
    bringIntoView(*found);
}

std::vector<FieldEditor *> RecordForm::editors() const {
    std::vector<FieldEditor *> all;
    for (const auto &line : m_lines) all.push_back(line.editor);
    return all;
}

FieldEditor *RecordForm::editor(std::string_view field) const {
    for (const auto &line : m_lines)
        if (field == line.editor->field().name) return line.editor;
    return nullptr;
}

} // namespace tp::ui
