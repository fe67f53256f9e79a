#include "ui/encounters/EncounterDetail.h"

#include "ui/encounters/EncounterDeletion.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StructureMark.h"

#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace tp::ui {
namespace {
const FormLayout &formLayout() {
    static const FormLayout layout{
        {"occurredAt", "contactMode"}, {"place"}, {"commune", "placeKind"}, {"territory"}, {"anonymous"}, {"themes"}, {"note"},
        {"nextStep", "nextStepOn"},    {"team"}};
    return layout;
}
// What the head of the card already says is not said twice.
constexpr const char *facts[] = {"contactMode", "placeKind", "territory", "anonymous", "themes", "note", "nextStep", "nextStepOn", "team"};

void empty(QLayout *layout) {
    while (auto *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
QWidget *scrolling(QWidget *content) {
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}
} // namespace

EncounterDetail::EncounterDetail(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_text(text), m_history(backend, text, this) {
    QObject::setProperty("card", true);
    setObjectName(QStringLiteral("encounterDetail"));
    build();
}

void EncounterDetail::build() {
    m_title = makeLabel({}, Type::Section);
    m_where = makeLabel({});
    m_where->setProperty("role", QStringLiteral("muted"));
    m_state = new StateTag(StateTag::State::Sent, {}, this);
    m_mark = new StructureMark({}, this);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("closeDetail"), tr("Close"), this, QStringLiteral("close"));
    close->setCompact(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(m_mark);
    below->addWidget(m_state);
    below->addStretch();

    m_reading = new QWidget;
    m_facts = new QVBoxLayout;
    m_notes = new QVBoxLayout;
    for (auto *part : {m_facts, m_notes}) part->setSpacing(space::m);
    m_historyButton =
        new Button(Button::Kind::Link, QStringLiteral("showHistory"), tr("History of every field"), this, QStringLiteral("clock"));
    m_historyButton->setCheckable(true);
    m_historyView = new HistoryView(m_history, this);
    m_historyView->hide();
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, space::s, 0);
    reading->setSpacing(space::m);
    reading->addLayout(m_facts);
    reading->addLayout(m_notes);
    reading->addWidget(m_historyButton, 0, Qt::AlignLeft);
    reading->addWidget(m_historyView);
    reading->addStretch();

    m_editing = new QWidget;
    new QVBoxLayout(m_editing);
    m_editing->layout()->setContentsMargins(0, 0, space::s, 0);
    m_form = nullptr;
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolling(m_reading));
    m_stack->addWidget(scrolling(m_editing));

    m_problem = makeLabel({}, Type::Body);
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    m_edit = new Button(Button::Kind::Secondary, QStringLiteral("editEncounter"), tr("Change"), this);
    m_edit->setKeyHint(tr("F2"));
    m_delete = new Button(Button::Kind::Link, QStringLiteral("deleteEncounter"), tr("Delete"), this);
    auto *keep = new Button(Button::Kind::Primary, QStringLiteral("saveEncounter"), tr("Save"), this);
    keep->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("cancelEdit"), tr("Cancel"), this);
    auto *bars = new QStackedWidget;
    for (const auto &pair : {std::pair<QWidget *, QWidget *>{m_delete, m_edit}, {cancel, keep}}) {
        auto *bar = new QWidget;
        auto *line = new QHBoxLayout(bar);
        line->setContentsMargins({});
        line->addStretch();
        line->addWidget(pair.first);
        line->addWidget(pair.second);
        bars->addWidget(bar);
    }
    bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 16);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_where);
    column->addLayout(below);
    column->addWidget(separator());
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(bars);

    connect(m_stack, &QStackedWidget::currentChanged, bars, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &EncounterDetail::closed);
    connect(m_edit, &QPushButton::clicked, this, &EncounterDetail::edit);
    connect(m_delete, &QPushButton::clicked, this, &EncounterDetail::remove);
    connect(keep, &QPushButton::clicked, this, &EncounterDetail::save);
    connect(cancel, &QPushButton::clicked, this, &EncounterDetail::stopEditing);
    connect(m_historyButton, &QPushButton::toggled, this, &EncounterDetail::showHistory);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this] {
            if (isEditing()) save();
        });
}

bool EncounterDetail::isEditing() const { return m_stack->currentIndex() == 1; }

bool EncounterDetail::mayChange() const {
    const auto *structure = fieldValue(m_record, "structure");
    const auto mine = m_backend.me().structure;
    return !m_record.readOnly && (!structure || (structure->bytes() && *structure->bytes() == Bytes(mine.bytes.begin(), mine.bytes.end())));
}

void EncounterDetail::show(const RecordId &id) {
    if (m_record.id == id && isEditing()) return;
    stopEditing();
    m_record.id = id;
    m_historyButton->setChecked(false);
    refresh();
}

void EncounterDetail::refresh() {
    if (isEditing() || m_record.id.isNull()) return;
    auto found = m_backend.reader().get("encounter", m_record.id);
    if (!found || found->deleted) {
        emit closed();
        return;
    }
    m_record = std::move(*found);
    store::Query query;
    query.type = "participation";
    query.filters.push_back({"encounter", store::Filter::Op::Equals, Bytes(m_record.id.bytes.begin(), m_record.id.bytes.end())});
    auto people = m_backend.reader().list(query);
    m_people = people ? std::move(*people) : std::vector<store::Record>();
    fillReading();
    fillPeople();
    if (m_historyButton->isChecked()) m_history.setRecord("encounter", m_record.id);
}

void EncounterDetail::fillReading() {
    const auto *when = fieldValue(m_record, "occurredAt");
    m_title->setText(when && when->text() ? tr("Encounter of %1").arg(dateTimeText(*when->text())) : tr("Encounter"));
    m_where->setText(placeText(m_record));
    const auto *structure = fieldValue(m_record, "structure");
    const auto id = structure && structure->bytes() ? StructureId::from(*structure->bytes()) : fail(Code::NotFound);
    m_mark->setVisible(id.has_value());
    if (id) m_mark->setCode(m_text.structureCode(*id), m_text.structure(*id));
    if (!m_record.conflicts.empty())
        m_state->set(StateTag::State::Conflict, tr("Two versions"));
    else if (m_record.pending)
        m_state->set(StateTag::State::Pending, tr("To send"));
    else
        m_state->set(StateTag::State::Sent, tr("Sent"));

    empty(m_facts);
    for (const auto *name : facts)
        if (const auto *value = fieldValue(m_record, name)) addFact(*schema::recordType("encounter")->field(name), *value);
    const bool may = mayChange();
    m_edit->setEnabled(may);
    m_delete->setEnabled(may);
    const auto why = m_record.readOnly ? tr("Part of it needs a newer version of the program.") : tr("Only its structure can change it.");
    m_edit->setToolTip(may ? QString() : why);
    m_delete->setToolTip(may ? QString() : why);
}

void EncounterDetail::addFact(const schema::Field &field, const Value &value) {
    auto *fact = new QWidget;
    auto *column = new QVBoxLayout(fact);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeLabel(label(field), Type::Label));
    auto *text = makeLabel(m_text.of(field, value));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(label(field));
    column->addWidget(text);
    m_facts->addWidget(fact);
}

void EncounterDetail::fillPeople() {
    empty(m_notes);
    for (const auto &participation : m_people) {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins({});
        column->setSpacing(0);
        const auto name = participation.file ? m_text.record("person", *participation.file) : QString();
        auto *open = new Button(Button::Kind::Link, QStringLiteral("openPerson"), name, this, QStringLiteral("person"));
        column->addWidget(open, 0, Qt::AlignLeft);
        if (const auto *note = fieldValue(participation, "note"); note && note->text()) {
            auto *text = makeLabel(toQt(*note->text()));
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(text);
        }
        m_notes->addWidget(part);
        connect(open, &QPushButton::clicked, this, [this, file = participation.file] {
            m_context.open({QStringLiteral("persons"), file});
        });
    }
}

void EncounterDetail::edit() {
    if (isEditing() || m_record.id.isNull() || !mayChange()) return;
    empty(m_editing->layout());
    m_noteForms.clear();
    m_form = new RecordForm(*schema::recordType("encounter"), formLayout(), m_backend.reader(), m_editing);
    m_form->load(m_record.fields);
    m_editing->layout()->addWidget(m_form);
    for (const auto &participation : m_people) {
        m_editing->layout()->addWidget(
            makeLabel(participation.file ? m_text.record("person", *participation.file) : QString(), Type::Strong));
        auto *note = new RecordForm(*schema::recordType("participation"), {{"note"}}, m_backend.reader(), m_editing);
        note->load(participation.fields);
        m_editing->layout()->addWidget(note);
        m_noteForms.push_back(note);
    }
    static_cast<QVBoxLayout *>(m_editing->layout())->addStretch();
    m_problem->hide();
    m_stack->setCurrentIndex(1);
    m_form->focusFirst();
}

void EncounterDetail::stopEditing() {
    if (!isEditing()) return;
    m_stack->setCurrentIndex(0);
    m_problem->hide();
    refresh();
    m_edit->setFocus();
}

void EncounterDetail::save() {
    if (!m_form->validate()) return;
    std::vector<domain::RecordChange> changes;
    if (auto set = m_form->changes(); !set.empty()) changes.push_back({m_record.id, "encounter", false, {}, std::move(set)});
    for (std::size_t i = 0; i < m_noteForms.size(); ++i)
        if (auto set = m_noteForms[i]->changes(); !set.empty())
            changes.push_back({m_people[i].id, "participation", false, m_people[i].file, std::move(set)});
    if (changes.empty()) return stopEditing();
    m_backend.save(std::move(changes), [self = QPointer(this)](const Result<store::Saved> &saved) {
        if (!self) return;
        if (saved) {
            self->stopEditing();
            self->m_context.toast(tr("Encounter saved on this computer."));
        } else { // what was typed stays
            self->m_problem->setText(sentence(saved.error()));
            self->m_problem->show();
        }
    });
}

void EncounterDetail::remove() {
    if (!mayChange() || m_record.id.isNull()) return;
    std::vector<RecordId> people;
    for (const auto &participation : m_people) people.push_back(participation.id);
    deleteEncounter(m_backend, m_context, m_record.id, std::move(people));
}

void EncounterDetail::showHistory(bool show) {
    if (show)
        m_history.setRecord("encounter", m_record.id);
    else
        m_history.clear();
    m_historyView->setVisible(show);
}

} // namespace tp::ui
