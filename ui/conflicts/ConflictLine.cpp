#include "ui/conflicts/ConflictLine.h"

#include "ui/conflicts/VersionTile.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QSignalBlocker>

namespace tp::ui {

ConflictLine::ConflictLine(Backend &backend, ValueText &text, const schema::RecordType *type, store::Conflict conflict, QWidget *table)
    : QObject(table), m_backend(backend), m_text(text), m_conflict(std::move(conflict)),
      m_field(type ? type->field(m_conflict.field) : nullptr), m_table(table), m_group(new QButtonGroup(this)) {
    m_togetherId = static_cast<int>(m_conflict.versions.size());
    m_anotherId = m_togetherId + 1;
    if (m_field) m_together = combined(*m_field, m_conflict.versions);
}

QString ConflictLine::textOf(const Value &value) const {
    if (m_conflict.field == "_deleted") return value.boolean() && *value.boolean() ? tr("Deleted") : tr("Kept");
    const auto text = m_field ? m_text.of(*m_field, value) : QString();
    return text.isEmpty() ? tr("Empty") : text;
}

void ConflictLine::addTile(const QString &text, const QString &note, int id, QLayout *cell) {
    auto *tile = new VersionTile(text, note, m_table);
    tile->setObjectName(QStringLiteral("version_%1_%2").arg(toQt(m_conflict.field)).arg(id));
    m_group->addButton(tile, id);
    if (cell) cell->addWidget(tile);
}

void ConflictLine::place(QGridLayout &grid, int row, const std::vector<Place> &versions, int last, bool narrow) {
    const auto caption = m_field ? label(*m_field) : m_conflict.field == "_deleted" ? tr("The whole entry") : toQt(m_conflict.field);
    auto *name = new QVBoxLayout;
    name->setSpacing(2);
    auto *strong = makeLabel(caption, Type::Strong);
    strong->setWordWrap(true);
    name->addWidget(strong);
    if (m_conflict.before) name->addWidget(makeLabel(tr("Before: %1").arg(textOf(*m_conflict.before)), Type::Small));
    name->addStretch();
    grid.addLayout(name, row, 0, 1, narrow ? last : 1);
    const int line = narrow ? row + 1 : row, left = narrow ? 1 : 0; // there is no column of names

    for (std::size_t i = 0; i < m_conflict.versions.size(); ++i) {
        const auto id = static_cast<int>(i);
        addTile(textOf(m_conflict.versions[i].value), versions[i].note, id, nullptr);
        grid.addWidget(m_group->button(id), line, versions[i].column - left);
        if (versions[i].mine && m_mine < 0) m_mine = id;
    }
    const bool another = m_field && mayWriteAnother(*m_field);
    auto *beside = new QWidget(m_table); // the tiles that are no version
    auto *cell = new QBoxLayout(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, beside);
    cell->setContentsMargins({});
    cell->setSpacing(space::s);
    if (m_together) {
        addTile(m_conflict.versions.size() == 2 ? tr("Both") : tr("All"), {}, m_togetherId, cell);
        m_group->button(m_togetherId)->setToolTip(textOf(*m_together));
    }
    if (another) addTile(tr("Another value"), {}, m_anotherId, cell);
    beside->setVisible(cell->count() > 0);
    if (narrow)
        grid.addWidget(beside, line + 1, 0, 1, last);
    else
        grid.addWidget(beside, line, last);
    if (another) {
        buildEditor();
        grid.addWidget(m_box, line + 2, 1 - left, 1, last);
    }
    const auto says = tr("%1: %2", "a field, one of its versions");
    for (auto *tile : m_group->buttons()) {
        const auto version = static_cast<std::size_t>(m_group->id(tile));
        const auto told = says.arg(caption, tile->accessibleName());
        tile->setAccessibleName(version < versions.size() ? QStringLiteral("%1, %2").arg(told, versions[version].who) : told);
    }
    connect(m_group, &QButtonGroup::idToggled, this, &ConflictLine::chosen);
}

void ConflictLine::buildEditor() {
    m_box = new QWidget(m_table);
    m_editor = FieldEditor::create(*m_field, m_backend, m_box);
    if (m_field->kind == schema::Kind::LongText) m_editor->setMinimumHeight(m_table->fontMetrics().height() * 8); // both to be seen
    m_hint = makeLabel({}, Type::Small);
    m_problem = makeLabel({}, Type::Small);
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(m_hint);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    m_box->hide();
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_problem->hide();
        m_written[m_group->checkedId()] = {m_editor->value(), m_editor->rawText()};
        emit changed();
    });
}

void ConflictLine::chosen(int id, bool on) {
    if (on && m_editor) {
        const bool writes = id == m_togetherId || id == m_anotherId;
        if (writes) {
            const QSignalBlocker quiet(m_editor);
            const auto written = m_written.find(id);
            m_editor->setValue(written != m_written.end() ? written->second.value
                               : id == m_togetherId       ? *m_together
                                                          : m_conflict.versions.front().value);
            if (written != m_written.end() && !written->second.raw.isEmpty()) m_editor->setRawText(written->second.raw);
        }
        m_hint->setText(id == m_togetherId ? tr("Put together. Change what you like before you keep it.")
                                           : tr("Write what is right. The versions beside stay in the history."));
        m_problem->hide();
        m_box->setVisible(writes);
    }
    emit changed();
}

std::optional<Choice> ConflictLine::choice() const {
    const int id = m_group->checkedId();
    if (id < 0) return {};
    if (id < m_togetherId) return Choice{m_conflict.field, m_conflict.versions[static_cast<std::size_t>(id)].value};
    return Choice{m_conflict.field, m_editor ? m_editor->value() : *m_together};
}

bool ConflictLine::validate() {
    if (!m_editor || m_group->checkedId() < m_togetherId) return true;
    auto problem = m_editor->problem();
    if (problem.isEmpty() && m_field->is(schema::Required) && m_editor->value().isNull())
        problem = tr("%1: this cannot stay empty.").arg(label(*m_field));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) m_editor->setFocus();
    return problem.isEmpty();
}

void ConflictLine::chooseMine() {
    if (m_mine >= 0) m_group->button(m_mine)->setChecked(true);
}

ConflictLine::Picked ConflictLine::picked() const {
    Picked out;
    if (const auto chosen = choice()) {
        const int id = m_group->checkedId();
        out.what = id < m_togetherId ? Picked::What::Version : id == m_togetherId ? Picked::What::Together : Picked::What::Another;
        out.value = chosen->value;
    }
    for (const auto &[id, into] : {std::pair(m_togetherId, &out.together), {m_anotherId, &out.another}})
        if (const auto at = m_written.find(id); at != m_written.end()) *into = at->second;
    out.here = m_group->buttons().contains(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    out.writing = m_box && m_box->isAncestorOf(QApplication::focusWidget());
    return out;
}

void ConflictLine::pick(const Picked &picked) {
    // Another version has come meanwhile: what was written stands.
    if (picked.together && m_together) m_written[m_togetherId] = *picked.together;
    if (picked.together && !m_together) m_written[m_anotherId] = *picked.together;
    if (picked.another) m_written[m_anotherId] = *picked.another;
    if (picked.what == Picked::What::Version) {
        for (std::size_t i = 0; i < m_conflict.versions.size(); ++i)
            if (m_conflict.versions[i].value == picked.value) return m_group->button(static_cast<int>(i))->setChecked(true);
        return;
    }
    int id = picked.what == Picked::What::Together ? m_togetherId : m_anotherId;
    if (picked.what == Picked::What::Together && !m_together) { // they exclude each other now, or one holds all
        id = m_anotherId;
        m_written[id] = picked.together.value_or(Typed{picked.value, {}});
    }
    if (picked.what == Picked::What::Nothing || !m_group->button(id)) return;
    if (picked.what == Picked::What::Together && !picked.together) m_written[id] = {picked.value, {}};
    m_group->button(id)->setChecked(true);
    if (picked.writing) m_editor->setFocus();
}

void ConflictLine::reset() {
    m_written.clear();
    m_group->setExclusive(false); // of an exclusive group one stays chosen
    for (auto *tile : m_group->buttons()) tile->setChecked(false);
    m_group->setExclusive(true);
    if (m_box) m_box->hide();
}

void ConflictLine::focus() {
    auto *tile = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
    if (tile) tile->setFocus(Qt::TabFocusReason);
}

} // namespace tp::ui
