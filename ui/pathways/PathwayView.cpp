#include "ui/pathways/PathwayView.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/flows/FieldUndo.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormPanel.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/FormatProxy.h"
#include "ui/models/PersonFiles.h"
#include "ui/pathways/JoinNotice.h"
#include "ui/pathways/StepDays.h"
#include "ui/pathways/StepPanel.h"
#include "ui/persons/ExitCard.h"
#include "ui/persons/FileForm.h"
#include "ui/persons/Shares.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/AddedText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/StepText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Steps.h"

#include <QComboBox>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace tp::ui {

bool PathwayView::mayWrite() const {
    return !m_story.person.readOnly && !isShareOver(m_backend, m_story.person.id) && (m_backend.me().roles & typeOf("pathway").writers);
}

QDate PathwayView::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

bool PathwayView::show(const RecordId &person) {
    auto story = pathwayStory(m_backend.reader(), person);
    if (!story) return false;
    const bool another = !m_shown || story->person.id != m_story.person.id;
    if (another) {
        (void)m_panel->closeForm();
        m_wishesForm->leave();
        m_phaseForm->leave();
        for (auto *stack : {m_wishesStack, m_phasesStack}) stack->setCurrentIndex(0);
        m_sides->showDetail(false);
        m_lanes->select({});
        for (auto *history : {m_wishesHistory, m_phaseHistory}) history->fold();
        m_phaseHistory->hide();
    }
    m_shown = true;
    m_story = std::move(*story);
    fill();
    if (another) {
        fillTable();
        m_range->setCurrentIndex(1);
        m_lanes->showRange(Lanes::Range::Year);
    }
    return true;
}

void PathwayView::refresh() {
    if (!m_shown) return;
    auto story = pathwayStory(m_backend.reader(), m_story.person.id);
    if (!story) return emit closed();                  // erased, or not shared any more
    const bool others = story->files != m_story.files; // united or parted meanwhile
    m_story = std::move(*story);
    fill();
    if (others) fillTable();
    if (m_sides->isDetailShown() && m_panel->shown()) m_panel->show(m_story, *m_panel->shown());
}

void PathwayView::fill() {
    const auto name = fileName(m_story.person);
    const auto *now = m_story.current();
    m_header->setTitle(tr("The pathway of %1").arg(name));
    m_header->setSubtitle(pathwaySummary(m_story, m_text, today()));
    const bool may = mayWrite();
    m_add->setVisible(may && now);
    m_end->setVisible(may && now);
    m_begin->setVisible(may && !now);
    m_begin->setText(m_story.pathways.empty() ? tr("Begin the pathway") : tr("Begin again"));
    m_begin->setAccessibleName(m_begin->text());
    m_leave->setVisible(may && mayHaveLeft());
    m_none->setCurrentIndex(m_story.pathways.empty() ? 1 : 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_range, m_print, m_tabular}) part->setVisible(!m_story.pathways.empty());
    m_lanes->setPicture(lanesPicture(m_story, m_backend.reader(), m_text, today()));
    const bool moves = may && std::ranges::any_of(m_lanes->picture().bars, [](const auto &bar) { return !bar.session; });
    for (auto *key : m_moves) key->setEnabled(moves);
    m_movesLegend->setVisible(moves && m_pictureOrTable->currentIndex() == 0);
    QStringList beside{m_lanes->spokenSpans(), moves ? m_movesLegend->text() : QString()};
    beside.removeAll(QString());
    m_lanes->setAccessibleDescription(beside.join(QLatin1Char('\n')));
    m_noSteps->setVisible(m_story.steps.empty() && now);
    m_twice->show(m_story, may);
    fillWishes();
    fillPhases();
    fillComing();
}

void PathwayView::fillTable() {
    store::Query query;
    query.orderBy = "plannedFrom";
    query.descending = false;
    Value::Array files;
    for (const auto &file : m_story.files) files.push_back(idValue(file));
    query.filters = {{"person", store::Filter::Op::Equals, files}};
    m_model->setQuery(std::move(query));
}

// Of the store, not of the story: the table follows what changes by itself, and may do so first.
QString PathwayView::attemptOf(const RecordId &step) {
    if (!m_attempts) {
        m_attempts.emplace();
        const auto steps = recordsOf(m_backend.reader(), "pathway_step", m_story.files, "plannedFrom", false);
        for (const auto &chain : domain::attemptChains(forDomain(steps)))
            for (std::size_t at = 0; chain.size() > 1 && at < chain.size(); ++at)
                m_attempts->emplace(chain[at], attemptText(static_cast<int>(at) + 1));
    }
    const auto found = m_attempts->find(step);
    return found == m_attempts->end() ? QString() : found->second;
}

void PathwayView::fillPhases() {
    emptyLayout(m_phases);
    const bool may = mayWrite();
    const auto *now = m_story.current();
    m_addPhase->setVisible(may && now);
    for (auto phase = m_story.phases.rbegin(); phase != m_story.phases.rend(); ++phase) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        const auto words = termLabel(m_text.dictionary(), "pathway_phase", fromQt(fieldText(*phase, "phase")));
        const auto since = dateText(std::string_view(fromQt(fieldText(*phase, "from"))));
        auto *said = new QVBoxLayout;
        said->setSpacing(1);
        said->addWidget(makeLabel(words, Type::Strong));
        const auto note = fieldText(*phase, "note");
        said->addWidget(
            makeLabel(note.isEmpty() ? tr("since %1").arg(since) : tr("since %1: %2", "day, note").arg(since, note), Type::Small));
        for (const auto &added : addedLines(*phase, m_text)) said->addWidget(makeLabel(added, Type::Small));
        auto *versions = new VersionsNotice(m_context, QStringLiteral("phase"), row);
        versions->show({&*phase});
        said->addWidget(versions);
        line->addLayout(said, 1);
        auto *history = new Button(Button::Kind::Link, QStringLiteral("phase.past"), tr("History"));
        history->setSmall(true);
        history->setAccessibleName(tr("History of the phase “%1”").arg(words));
        connect(history, &QPushButton::clicked, this,
                [this, id = phase->id, called = history->accessibleName()] { m_phaseHistory->open("pathway_phase", id, called); });
        line->addWidget(history, 0, Qt::AlignTop);
        if (may && !phase->readOnly) {
            auto *change = new Button(Button::Kind::Link, QStringLiteral("phase.change"), tr("Change"));
            change->setSmall(true);
            change->setAccessibleName(tr("Change the phase “%1”").arg(words));
            connect(change, &QPushButton::clicked, this, [this, id = phase->id] {
                for (const auto &one : m_story.phases)
                    if (one.id == id) return addPhase(&one);
            });
            line->addWidget(change, 0, Qt::AlignTop);
        }
        m_phases->addWidget(row);
    }
    if (m_story.phases.empty()) m_phases->addWidget(makeLabel(tr("No phase yet."), Type::Small));
}

void PathwayView::fillComing() {
    const auto coming = m_story.coming(today());
    QStringList said;
    for (const auto *one : coming) said << sessionWords(*one, m_text, QStringLiteral(" · ")) << toQt(toText(one->session.id));
    if (said == m_comingSaid) return; // the keyboard may stand there
    m_comingSaid = said;
    emptyLayout(m_coming);
    if (!coming.empty()) m_coming->addWidget(makeLabel(tr("Sessions to come"), Type::Strong));
    for (const auto *one : coming) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(makeLabel(sessionWords(*one, m_text, QStringLiteral(" · "))), 1);
        auto *open = new Button(Button::Kind::Link, QStringLiteral("pathway.session"), tr("Open"));
        open->setSmall(true);
        open->setAccessibleName(tr("Open the session: %1").arg(sessionWords(*one, m_text, QStringLiteral(", "))));
        connect(open, &QPushButton::clicked, this, [this, id = one->session.id] { openSession(id); });
        line->addWidget(open, 0, Qt::AlignTop);
        m_coming->addWidget(row);
    }
}

void PathwayView::openSession(const RecordId &session) { m_context.open({QStringLiteral("activities"), session}); }

void PathwayView::openStep(const RecordId &step) {
    if (m_panel->isEditing()) return m_panel->focusFirst(); // what is typed is not thrown away by a click elsewhere
    m_panel->show(m_story, step);
    m_sides->showDetail(true);
    m_lanes->select(step);
    m_panel->focusFirst();
}

void PathwayView::plan() {
    const auto *now = m_story.current();
    if (!now) return;
    m_sides->showDetail(true);
    m_panel->planNew(m_story, now->id);
}

void PathwayView::moveStep(int days) {
    const auto focused = m_lanes->focusedStep();
    if (!focused) return;
    const auto step = m_backend.reader().get("pathway_step", *focused); // as it stands: keys come faster than the page is read anew
    if (step && !step->deleted) ui::moveStep(m_backend, m_context, *step, days);
}

void PathwayView::begin() {
    const auto start = domain::nextPathway(m_story.person.id, forDomain(m_story.pathways), fromQt(today().toString(Qt::ISODate)));
    auto changes = domain::startPathway(start, m_backend.clock().nowMs(), m_backend.random());
    if (!changes) return m_context.toast(sentence(changes.error()));
    m_backend.save(*changes,
                   [guard = QPointer(this), &context = m_context,
                    back = undoing(m_backend, m_context, undoOf(m_backend.reader(), *changes))](const Result<store::Saved> &answer) {
                       if (!answer) return context.toast(sentence(answer.error()));
                       context.toast(PathwayView::tr("The pathway has begun."), back);
                       if (!guard) return;
                       guard->refresh();
                       guard->m_add->setFocus();
                   });
}

void PathwayView::end() {
    const auto *now = m_story.current();
    if (!now) return;
    const std::map<std::string, Value> set{{"endedOn", fromQt(today().toString(Qt::ISODate))}};
    const auto undo = fieldUndo(*now, set);
    m_backend.save({{now->id, "pathway", false, now->file, set}}, [guard = QPointer(this), undo, &context = m_context,
                                                                   backend = QPointer(&m_backend)](const Result<store::Saved> &answer) {
        if (!answer) return context.toast(sentence(answer.error()));
        context.toast(PathwayView::tr("The pathway has ended. It stays, and can begin again."), [backend, &context, undo] {
            if (backend) undoFields(*backend, context, undo);
        });
        if (!guard) return;
        guard->refresh();
        if (guard->m_leave->isVisibleTo(guard)) guard->m_leave->setFocus();
    });
}

// Ended, and nothing says that the person left: mostly they did.
bool PathwayView::mayHaveLeft() const {
    if (m_story.pathways.empty() || m_story.current()) return false;
    return !standingExit(recordsOf(m_backend.reader(), "exit", m_story.files, "exitedOn"));
}

void PathwayView::addPhase(const store::Record *phase) {
    const auto *now = m_story.current();
    if (!now && !phase) return;
    FormPanel::Fields preset;
    if (!phase) preset["from"] = fromQt(today().toString(Qt::ISODate));
    auto task = taskInFile(m_backend, "pathway_phase", m_story.person.id, phase, std::move(preset));
    if (!phase)
        task.make = [make = std::move(task.make), pathway = now->id](FormPanel::Fields set) {
            if (!set.empty()) set["pathway"] = idValue(pathway);
            return make(std::move(set));
        };
    m_phaseForm->setTitle(phase ? tr("Change the phase") : tr("New phase"));
    m_phasesStack->setCurrentIndex(1);
    m_phaseForm->begin(std::move(task));
}

void PathwayView::setTabular(bool tabular) {
    m_pictureOrTable->setCurrentIndex(tabular ? 1 : 0);
    m_tabular->setText(tabular ? tr("See over time") : tr("See as a table"));
    m_tabular->setAccessibleName(m_tabular->text());
    m_range->setEnabled(!tabular);
    m_movesLegend->setVisible(!tabular && m_moves.first()->isEnabled());
    if (!tabular) return focusLanes();
    m_table->setFocus();
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0) m_table->choose(0);
}

void PathwayView::focusLanes() {
    if (m_story.pathways.empty()) return m_begin->setFocus();
    if (m_pictureOrTable->currentIndex() == 1) return m_table->setFocus();
    for (auto *bar : m_lanes->findChildren<QAbstractButton *>())
        if (bar->focusPolicy() == Qt::StrongFocus && bar->isVisibleTo(m_lanes)) return bar->setFocus();
    m_add->isVisibleTo(this) ? m_add->setFocus() : m_lanes->setFocus();
}

bool PathwayView::closeTop() {
    if (m_panel->closeForm()) {
        if (!m_panel->shown()) m_sides->showDetail(false);
        m_panel->shown() ? m_panel->focusFirst() : focusLanes();
        return true;
    }
    for (auto [stack, form, back] :
         {std::tuple(m_wishesStack, m_wishesForm, m_changeWishes), std::tuple(m_phasesStack, m_phaseForm, m_addPhase)})
        if (stack->currentIndex() == 1) {
            form->leave();
            stack->setCurrentIndex(0);
            back->setFocus();
            return true;
        }
    if (!m_sides->isDetailShown()) return false;
    m_sides->showDetail(false);
    const auto step = m_panel->shown();
    m_lanes->select({});
    step ? m_lanes->focusStep(*step) : focusLanes();
    return true;
}

} // namespace tp::ui
