// How a person's pathway is laid out; what it does is in PathwayView.cpp.
#include "ui/pathways/PathwayView.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/exports/ExportButton.h"
#include "ui/flows/RecordHistory.h"
#include "ui/forms/FormPanel.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/StateFormat.h"
#include "ui/models/FormatProxy.h"
#include "ui/pathways/JoinNotice.h"
#include "ui/pathways/PathwaySheet.h"
#include "ui/pathways/StepPanel.h"
#include "ui/persons/ExitCard.h"
#include "ui/records/VersionsNotice.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/StepText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Inset.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Steps.h"

#include <QComboBox>
#include <QPointer>
#include <QShortcut>

namespace tp::ui {

PathwayView::PathwayView(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(text) {
    setObjectName(QStringLiteral("pathwayView"));
    setAccessibleName(tr("Pathway"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(30); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&backend, &Backend::changed, &m_soon, qOverload<>(&QTimer::start));
}

void PathwayView::build() {
    m_header = new PageHeader({}, this);
    m_range = new QComboBox(this);
    m_range->setObjectName(QStringLiteral("pathway.range"));
    m_range->setAccessibleName(tr("Time shown"));
    for (const auto &[words, range] : {std::pair(tr("A quarter"), Lanes::Range::Quarter), std::pair(tr("A year"), Lanes::Range::Year),
                                       std::pair(tr("Everything"), Lanes::Range::All)})
        m_range->addItem(words, static_cast<int>(range));
    m_range->setCurrentIndex(1);
    m_range->setPlaceholderText(tr("Other"));
    m_print = new Button(Button::Kind::Secondary, QStringLiteral("pathway.print"), tr("PDF"), this, QStringLiteral("export"));
    m_print->setToolTip(tr("The pathway as a PDF, A4 landscape"));
    m_add = new Button(Button::Kind::Primary, QStringLiteral("pathway.add"), tr("Add a step"), this, QStringLiteral("plus"));
    m_begin = new Button(Button::Kind::Primary, QStringLiteral("pathway.begin"), tr("Begin the pathway"), this, QStringLiteral("plus"));
    m_end = new Button(Button::Kind::Secondary, QStringLiteral("pathway.end"), tr("End the pathway"), this);
    m_leave = new Button(Button::Kind::Secondary, QStringLiteral("pathway.leave"), tr("Note the way out…"), this);
    for (QWidget *action : std::initializer_list<QWidget *>{m_range, m_print, m_add, m_leave, m_begin}) m_header->addAction(action);
    m_twice = new JoinNotice(m_backend, m_context, this);
    auto *back = new Button(Button::Kind::Link, QStringLiteral("pathway.back"), tr("Pathways"), this, QStringLiteral("pathway"));
    auto *file = new Button(Button::Kind::Link, QStringLiteral("pathway.file"), tr("Open the file"), this, QStringLiteral("person"));

    m_lanes = new Lanes;
    m_noSteps = inset(new EmptyState(tr("No step yet."), tr("Propose a first attempt, in any structure.")));
    m_tabular = new Button(Button::Kind::Link, QStringLiteral("pathway.table"), tr("See as a table"), this);
    m_legend = makeLabel(
        tr("Filled: done or under way · dashed: planned · arrow: tried again elsewhere. + and − zoom, Page Up and Page Down move, "
           "Home shows everything."),
        Type::Small);
    m_movesLegend = makeLabel(tr("Ctrl+Left and Ctrl+Right move a planned step by a week, with Shift by a day."), Type::Small);
    m_model = new RecordListModel(m_backend, "pathway_step",
                                  {"title", "@attempt", "@place", "plannedFrom", "startedOn", "endedOn", "@state"}, {"structure"}, this);
    connect(m_model, &RecordListModel::loaded, this, [this] { m_attempts.reset(); }); // before its texts are read anew
    m_format = new FormatProxy(*m_model, m_text, this);
    m_format->setComputed("@attempt", tr("Attempt"), [this](const store::Record &step) { return attemptOf(step.id); });
    m_format->setComputed("@place", tr("Where"), [this](const store::Record &step) { return stepPlace(step, m_text); });
    m_format->setComputed("@state", tr("What became of it"), [this](const store::Record &step) {
        return step.conflicts.empty() ? stateText(domain::stepState(step.fields, fromQt(today().toString(Qt::ISODate))))
                                      : sendingText(step);
    });
    m_table = new RecordTable;
    m_table->setModel(m_format);
    m_table->setObjectName(QStringLiteral("stepTable"));
    m_table->setAccessibleName(tr("List of steps"));
    m_table->setColumns({{CellLook::Strong, 0, 0},
                         {CellLook::Plain, 12, 0},
                         {CellLook::Plain, 14, 0},
                         {CellLook::Plain, 13, 0},
                         {CellLook::Plain, 16, 96},
                         {CellLook::Plain, 16, 96},
                         {CellLook::Plain, 20, 0}});
    m_table->setMinimumHeight(260);
    m_pictureOrTable = new Steps;
    m_pictureOrTable->addWidget(m_lanes);
    auto *tabular = new QWidget;
    auto *exported = new ExportButton(m_backend, QStringLiteral("pathway.export"), tabular);
    exported->offer(m_format, *m_model);
    auto *rows = new QVBoxLayout(tabular);
    rows->setContentsMargins({});
    rows->addWidget(m_table);
    rows->addWidget(exported, 0, Qt::AlignRight);
    m_coming = new QVBoxLayout;
    m_coming->setContentsMargins(space::l, 0, space::l, 0);
    rows->addLayout(m_coming);
    m_pictureOrTable->addWidget(tabular);
    auto *card = new Card(nullptr, 0);
    card->content()->setSpacing(space::s);
    card->content()->addWidget(m_pictureOrTable);
    card->content()->addWidget(m_noSteps);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::l, 0, space::l, space::m);
    auto *legends = new QVBoxLayout;
    legends->setSpacing(space::xs);
    legends->addWidget(m_legend);
    legends->addWidget(m_movesLegend);
    foot->addLayout(legends, 1);
    foot->addWidget(m_tabular, 0, Qt::AlignBottom);
    card->content()->addLayout(foot);

    auto *inner = new QWidget;
    auto *left = new QVBoxLayout(inner);
    left->setContentsMargins({});
    left->setSpacing(space::l);
    left->addWidget(card);
    buildBelow(*left);
    left->addStretch();
    m_panel = new StepPanel(m_backend, m_context, m_text);
    m_sides = new MasterDetail(scrolled(inner), m_panel, this);
    m_sides->setShares(66, 34);

    auto *empty =
        new EmptyState(tr("No pathway yet."), tr("It begins with a first meeting, and can end and begin again: nothing is lost."));
    auto *frame = new QWidget;
    auto *emptyColumn = new QVBoxLayout(frame);
    emptyColumn->addWidget(empty);
    emptyColumn->addStretch();
    m_none = new Steps;
    m_none->addWidget(m_sides);
    m_none->addWidget(frame);
    auto *crumbs = new QHBoxLayout;
    crumbs->addWidget(back);
    crumbs->addWidget(file);
    crumbs->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    whole->setSpacing(space::m);
    whole->addLayout(crumbs);
    whole->addWidget(m_header);
    whole->addWidget(m_twice);
    whole->addWidget(m_none, 1);

    connect(back, &QPushButton::clicked, this, &PathwayView::closed);
    connect(file, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("persons"), m_story.person.id}); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_context.open({QStringLiteral("persons"), m_story.person.id, QLatin1String(leavePart)});
    });
    connect(m_range, &QComboBox::activated, this,
            [this](int at) { m_lanes->showRange(static_cast<Lanes::Range>(m_range->itemData(at).toInt())); });
    connect(m_lanes, &Lanes::rangeChanged, this, [this] { m_range->setCurrentIndex(-1); });
    connect(m_lanes, &Lanes::opened, this, &PathwayView::openStep);
    connect(m_lanes, &Lanes::sessionOpened, this, &PathwayView::openSession);
    connect(m_table, &RecordTable::opened, this, [this](int row) { openStep(m_model->record(row).id); });
    connect(m_add, &QPushButton::clicked, this, &PathwayView::plan);
    connect(m_begin, &QPushButton::clicked, this, &PathwayView::begin);
    connect(m_print, &QPushButton::clicked, this, &PathwayView::toPaper);
    connect(m_tabular, &QPushButton::clicked, this, [this] { setTabular(m_pictureOrTable->currentIndex() == 0); });
    connect(m_panel, &StepPanel::closed, this, [this] { (void)closeTop(); });
    connect(m_panel, &StepPanel::chosen, this, &PathwayView::openStep);
    connect(m_panel, &StepPanel::saved, this, [this](const RecordId &step) {
        refresh();
        openStep(step);
    });
    connect(new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &PathwayView::toPaper);
    buildMoves();
}

// Not with Alt: Alt+Left goes back, everywhere.
void PathwayView::buildMoves() {
    for (const auto &[keys, days, does] : {std::tuple(Qt::CTRL | Qt::Key_Left, -7, tr("Planned step: a week earlier")),
                                           std::tuple(Qt::CTRL | Qt::Key_Right, 7, tr("Planned step: a week later")),
                                           std::tuple(Qt::CTRL | Qt::SHIFT | Qt::Key_Left, -1, tr("Planned step: a day earlier")),
                                           std::tuple(Qt::CTRL | Qt::SHIFT | Qt::Key_Right, 1, tr("Planned step: a day later"))}) {
        m_moves << described(new QShortcut(keys, m_lanes, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), does);
        connect(m_moves.last(), &QShortcut::activated, this, [this, days = days] { moveStep(days); });
    }
}

void PathwayView::buildBelow(QVBoxLayout &column) {
    m_wishes = makeLabel({});
    m_wishes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changeWishes = new Button(Button::Kind::Link, QStringLiteral("pathway.wishes"), tr("Change the wishes"), this);
    m_wishesForm = new FormPanel(m_backend, m_context, QStringLiteral("wishes.form"), typeOf("pathway"),
                                 {{"wishes"}, {"startedOn", "endedOn"}, {"note"}, {addedRows}}, this);
    auto *wishes = new QWidget;
    auto *wishesColumn = new QVBoxLayout(wishes);
    wishesColumn->setContentsMargins({});
    m_versions = new VersionsNotice(m_context, QStringLiteral("wishes"), this);
    m_wishesFacts = new QVBoxLayout;
    m_wishesFacts->setSpacing(space::xs);
    m_wishesHistory = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("wishes.history"), this);
    m_wishesHistory->setWords(tr("History of the pathway"));
    m_earlier = new QVBoxLayout;
    m_earlier->setSpacing(space::s);
    m_earlierHistory = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("earlier.history"), this);
    wishesColumn->addWidget(m_versions);
    wishesColumn->addWidget(m_wishes);
    wishesColumn->addLayout(m_wishesFacts);
    wishesColumn->addWidget(m_changeWishes, 0, Qt::AlignLeft);
    wishesColumn->addWidget(m_end, 0, Qt::AlignLeft);
    wishesColumn->addWidget(m_wishesHistory);
    wishesColumn->addLayout(m_earlier);
    wishesColumn->addWidget(m_earlierHistory);
    m_wishesStack = new Steps;
    m_wishesStack->addWidget(wishes);
    m_wishesStack->addWidget(m_wishesForm);
    auto *wishesCard = new Card;
    wishesCard->content()->addWidget(makeLabel(tr("What the person wishes"), Type::Section));
    wishesCard->content()->addWidget(m_wishesStack);
    wishesCard->content()->addStretch();

    m_phases = new QVBoxLayout;
    m_phases->setSpacing(space::s);
    m_addPhase = new Button(Button::Kind::Link, QStringLiteral("pathway.phase"), tr("Another phase"), this, QStringLiteral("plus"));
    m_phaseForm = new FormPanel(m_backend, m_context, QStringLiteral("phase.form"), typeOf("pathway_phase"),
                                {{"phase", "from"}, {"note"}, {addedRows}}, this);
    auto *phases = new QWidget;
    auto *phasesColumn = new QVBoxLayout(phases);
    phasesColumn->setContentsMargins({});
    phasesColumn->addLayout(m_phases);
    phasesColumn->addWidget(m_addPhase, 0, Qt::AlignLeft);
    m_phaseHistory = new RecordHistory(m_backend, m_context, m_text, QStringLiteral("phase.history"), this);
    m_phaseHistory->hide();
    phasesColumn->addWidget(m_phaseHistory);
    m_phasesStack = new Steps;
    m_phasesStack->addWidget(phases);
    m_phasesStack->addWidget(m_phaseForm);
    auto *phasesCard = new Card;
    phasesCard->content()->addWidget(makeLabel(tr("Phases"), Type::Section));
    phasesCard->content()->addWidget(m_phasesStack);
    phasesCard->content()->addStretch();

    auto *both = new QHBoxLayout;
    both->setSpacing(space::l);
    both->addWidget(wishesCard, 1);
    both->addWidget(phasesCard, 1);
    column.addLayout(both);

    connect(m_changeWishes, &QPushButton::clicked, this, [this] {
        if (const auto *shown = m_story.shown()) changeWishes(shown->id);
    });
    connect(m_end, &QPushButton::clicked, this, &PathwayView::end);
    connect(m_addPhase, &QPushButton::clicked, this, [this] { addPhase(nullptr); });
    for (auto [form, stack, back] :
         {std::tuple(m_wishesForm, m_wishesStack, m_changeWishes), std::tuple(m_phaseForm, m_phasesStack, m_addPhase)}) {
        connect(form, &FormPanel::cancelled, this, [stack = stack, back = back] {
            stack->setCurrentIndex(0);
            back->setFocus();
        });
        connect(form, &FormPanel::broughtBack, this, [stack = stack] { stack->setCurrentIndex(1); });
        connect(form, &FormPanel::saved, this, [this, form = form, stack = stack, back = back] {
            stack->setCurrentIndex(0);
            refresh();
            back->setFocus();
            form->toastSaved(tr("Saved on this computer."));
        });
    }
}

// Nothing leaves without its line in the access log.
void PathwayView::toPaper() {
    if (!m_shown || m_story.pathways.empty()) return;
    const auto write = [guard = QPointer(this), story = m_story](const QString &path) { // of whom is shown now
        if (!guard) return;
        guard->m_backend.noteAccess({store::accessExported, "person", story.person.id, {}, 1}, [guard, story, path](const Result<> &noted) {
            if (!guard) return;
            if (!noted) return guard->m_context.toast(exportSentence(noted.error()));
            guard->m_context.toast(pathwaySheet(story, guard->m_backend.reader(), guard->m_text, guard->today()).write(path)
                                       ? tr("Pathway saved. The file is not protected: keep it where only those who need it can read it.")
                                       : exportSentence({Code::Io, {}}));
        });
    };
    m_context.prompter().saveFile(this, tr("Save the pathway"), tr("pathway.pdf"), tr("PDF files (*.pdf)"), write);
}

} // namespace tp::ui
