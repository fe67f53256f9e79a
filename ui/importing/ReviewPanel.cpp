#include "ui/importing/ReviewPanel.h"

#include "ui/forms/StructureChoice.h"
#include "ui/importing/ImportWords.h"
#include "ui/importing/TargetRow.h"
#include "ui/lists/RecordTable.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace tp::ui {
namespace {
using Choice = ImportSession::Choice;

QWidget *stacked(std::initializer_list<QWidget *> parts, QWidget *stretched) {
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    for (auto *part : parts) column->addWidget(part, part == stretched ? 1 : 0);
    return whole;
}
} // namespace

ReviewPanel::ReviewPanel(ImportSession &session, Backend &backend, const ValueText &text, QWidget *parent)
    : QWidget(parent), m_session(session), m_preview(new PreviewModel(session, text, this)), m_problems(new ProblemModel(session, this)),
      m_alike(new AlikeModel(session, backend, text, this)), m_tabs(new QTabBar), m_parts(new QStackedWidget),
      m_for(new StructureChoice(backend, session.type(), QStringLiteral("import.for"), StructureChoice::Words::Codes, this)) {
    setObjectName(QStringLiteral("import.review"));
    m_tabs->setObjectName(QStringLiteral("import.tabs"));
    m_tabs->setAccessibleName(tr("What to look at"));
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < 3; ++tab) m_tabs->addTab({});
    bindTabKeys(m_tabs, this);
    for (auto *part : {buildColumns(), buildProblems(), buildAlike()}) m_parts->addWidget(part);
    auto *card = new Card(nullptr, 12);
    card->content()->addWidget(m_parts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_tabs);
    column->addWidget(card, 1);
    column->addWidget(buildBar());
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(&session, &ImportSession::progressed, this, [this](int done, int total) {
        m_checking->setRange(0, total);
        m_checking->setValue(done);
        if (m_session.isChecking()) tell();
    });
    connect(&session, &ImportSession::checked, this, &ReviewPanel::refresh);
    connect(&session, &ImportSession::lineChanged, this, &ReviewPanel::refresh);
    tell();
}

QWidget *ReviewPanel::buildColumns() {
    m_understood = makeLabel(understoodText(m_session.table()), Type::Small);
    m_understood->setObjectName(QStringLiteral("import.understood"));
    m_named = new QCheckBox(tr("The first line holds the names of the columns"));
    m_named->setObjectName(QStringLiteral("import.named"));
    m_named->setChecked(m_session.isNamed());
    m_columns = new QTableView;
    m_columns->setObjectName(QStringLiteral("import.preview"));
    m_columns->setAccessibleName(tr("The first lines as they will be"));
    m_columns->setModel(m_preview);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columns->setTabKeyNavigation(false);
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 12));
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 32);
    m_targets = new TargetRow(*m_columns);
    m_names = makeLabel({}, Type::Small, this);
    m_names->setObjectName(QStringLiteral("import.names"));
    m_names->hide();
    addTargets();
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, space::l);
    flow->addWidget(m_named);
    flow->addWidget(m_understood);
    m_understood->setWordWrap(false);
    m_understood->setMinimumHeight(m_named->sizeHint().height());
    connect(m_named, &QCheckBox::toggled, this, [this](bool named) {
        m_session.setNamed(named);
        showTargets();
        m_preview->refresh();
    });
    return stacked({line, m_names, m_targets, m_columns}, m_columns);
}

// Above each column: the field it goes to.
void ReviewPanel::addTargets() {
    const auto targets = m_session.words().targets();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("import.target.%1").arg(column));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItem(tr("Not imported"));
        for (const auto &target : targets) box->addItem(targetText(target));
        m_targets->add(box);
        connect(box, &QComboBox::activated, this, [this, column, targets](int chosen) {
            m_session.setTarget(static_cast<std::size_t>(column),
                                chosen > 0 ? std::optional(targets[static_cast<std::size_t>(chosen) - 1]) : std::nullopt);
            showTargets();
            m_preview->refresh();
        });
    }
    showTargets();
}

void ReviewPanel::showTargets() {
    const auto targets = m_session.words().targets();
    QStringList names;
    for (int column = 0; column < m_targets->boxes().size(); ++column) {
        const auto &target = m_session.mapping()[static_cast<std::size_t>(column)];
        const auto at = std::find_if(targets.begin(), targets.end(), [&](const importing::Target &one) {
            return target && one.field == target->field && one.part == target->part;
        });
        if (const auto name = m_session.columnName(static_cast<std::size_t>(column));
            !target && m_session.isNamed() && m_session.words().isNameOfPeople(fromQt(name)))
            names << tr("“%1”").arg(name);
        m_targets->boxes()[column]->setCurrentIndex(at == targets.end() ? 0 : static_cast<int>(at - targets.begin()) + 1);
        m_targets->setName(column, tr("Where “%1” goes").arg(m_session.columnName(static_cast<std::size_t>(column))));
    }
    m_names->setVisible(!names.isEmpty());
    m_names->setText(tr("Not imported: %1. A table of encounters says how many people were met, by gender and age, never who: import the "
                        "people by themselves.")
                         .arg(names.join(QStringLiteral(", "))));
}

QWidget *ReviewPanel::buildProblems() {
    m_problemTable = new RecordTable;
    m_problemTable->setObjectName(QStringLiteral("import.problems"));
    m_problemTable->setAccessibleName(tr("Cells to correct"));
    m_problemTable->setModel(m_problems);
    m_problemTable->setColumns(
        {{CellLook::Number, 7, 0}, {CellLook::Plain, 20, 60}, {CellLook::Strong, 0, 0, 1, true}, {CellLook::Plain, 0, 0}});
    m_leaveOut = new Button(Button::Kind::Secondary, QStringLiteral("import.leaveOut"), tr("Leave the line out"), this);
    m_leaveOut->setKeyHint(tr("Del"));
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    m_reason = makeLabel({}); // whole: the table may have no room for it
    m_reason->setObjectName(QStringLiteral("import.reason"));
    line->addWidget(m_leaveOut);
    line->addWidget(m_reason, 1);
    connect(m_problemTable, &RecordTable::opened, this, &ReviewPanel::correct);
    connect(m_problemTable, &RecordTable::currentRowChanged, this, &ReviewPanel::tell);
    connect(m_leaveOut, &QPushButton::clicked, this, &ReviewPanel::leaveOut);
    connect(described(new QShortcut(Qt::Key_F2, m_problemTable, nullptr, nullptr, Qt::WidgetShortcut), tr("Correct the cell")),
            &QShortcut::activated, this, [this] { correct(m_problemTable->currentRow()); });
    connect(new QShortcut(Qt::Key_Delete, m_problemTable, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ReviewPanel::leaveOut);
    return stacked({m_problemTable, bar}, m_problemTable);
}

QWidget *ReviewPanel::buildAlike() {
    m_alikeTable = new RecordTable;
    m_alikeTable->setObjectName(QStringLiteral("import.alike"));
    m_alikeTable->setAccessibleName(tr("Lines that are perhaps known already"));
    m_alikeTable->setModel(m_alike);
    m_alikeTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_alikeTable->setColumns(
        {{CellLook::Number, 7, 0}, {CellLook::Strong, 0, 0}, {CellLook::Plain, 0, 0}, {CellLook::Plain, 26, 0, 1, true}});
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, space::s);
    const bool person = m_session.type().name == std::string_view("person");
    const std::tuple<const char *, QString, Choice> choices[] = {
        {"import.new", person ? tr("Open a new file") : tr("Note it all the same"), Choice::New},
        {"import.same", person ? tr("It is the same person") : tr("It is the same encounter"), Choice::Same},
        {"import.skip", tr("Leave out"), Choice::LeftOut}};
    for (const auto &[name, words, choice] : choices) {
        auto *button = new Button(Button::Kind::Secondary, QString::fromLatin1(name), words, this);
        connect(button, &QPushButton::clicked, this, [this, choice = choice] { decide(choice); });
        flow->addWidget(button);
        m_choices << button;
    }
    auto *hint = makeLabel(tr("Ctrl+A chooses all lines."), Type::Small);
    hint->setWordWrap(false);
    hint->setMinimumHeight(m_choices.front()->sizeHint().height());
    flow->addWidget(hint);
    return stacked({m_alikeTable, bar}, m_alikeTable);
}

QWidget *ReviewPanel::buildBar() {
    m_counts = makeLabel({});
    m_counts->setObjectName(QStringLiteral("import.counts"));
    m_checking = new QProgressBar;
    m_checking->setAccessibleName(tr("Lines looked at"));
    m_checking->setTextVisible(false);
    m_checking->setMaximumWidth(160);
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("import.cancel"), tr("Cancel"), this);
    m_import = new Button(Button::Kind::Primary, QStringLiteral("import.run"), {}, this);
    m_import->setKeyHint(tr("Ctrl+Enter"));
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    line->addWidget(m_counts, 1);
    line->addWidget(m_checking);
    line->addWidget(m_for);
    line->addWidget(cancel);
    line->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &ReviewPanel::left);
    const auto accept = [this] {
        if (m_import->isEnabled()) emit accepted();
    };
    connect(m_import, &QPushButton::clicked, this, accept);
    onCtrlEnter(this, this, accept);
    return bar;
}

StructureId ReviewPanel::writtenFor() const { return m_for->chosen(); }

void ReviewPanel::refresh() {
    const auto problem = m_problemTable->currentRow(), alike = m_alikeTable->currentRow();
    m_preview->refresh();
    m_problems->refresh();
    m_alike->refresh();
    m_problemTable->choose(std::clamp(problem, 0, std::max(0, m_problems->rowCount() - 1)));
    if (m_alikeTable->currentRow() < 0) m_alikeTable->choose(std::clamp(alike, 0, std::max(0, m_alike->rowCount() - 1)));
    tell();
}

void ReviewPanel::tell() {
    const bool person = m_session.type().name == std::string_view("person"), checking = m_session.isChecking();
    const auto counts = m_session.counts();
    m_tabs->setTabText(0, tr("Columns"));
    m_tabs->setTabText(1, checking ? tr("To correct") : tr("To correct (%1)").arg(m_problems->rowCount()));
    m_tabs->setTabText(2, checking ? tr("Perhaps known") : tr("Perhaps known (%1)").arg(m_alike->rowCount()));
    QStringList said{tr("%n line(s)", nullptr, counts.lines)};
    if (!checking) {
        if (counts.wrong) said << tr("%n to correct", nullptr, counts.wrong);
        if (counts.alike) said << tr("%n to decide", nullptr, counts.alike);
        if (counts.leftOut) said << tr("%n left out", nullptr, counts.leftOut);
        if (counts.hoursAssumed) said << tr("%n without an hour: noted at noon", nullptr, counts.hoursAssumed);
    }
    m_counts->setText(said.join(QStringLiteral(" · ")));
    m_checking->setVisible(checking);
    m_import->setText(person ? tr("Import %n person(s)", nullptr, counts.ready) : tr("Import %n encounter(s)", nullptr, counts.ready));
    m_import->setAccessibleName(m_import->text());
    m_import->updateGeometry();
    m_import->setEnabled(!checking && counts.ready > 0);
    const auto row = m_problemTable->currentRow();
    const bool out = row >= 0 && m_session.lines()[m_problems->tableRow(row)].choice == Choice::LeftOut;
    m_leaveOut->setText(out ? tr("Take the line back") : tr("Leave the line out"));
    m_leaveOut->setAccessibleName(m_leaveOut->text());
    m_leaveOut->updateGeometry();
    m_leaveOut->setEnabled(row >= 0);
    const auto reason = m_problems->index(row, ProblemModel::ReasonColumn).data().toString();
    const bool correctable = m_problems->index(row, ProblemModel::CellColumn).flags() & Qt::ItemIsEditable;
    m_reason->setText(out || !correctable ? reason : tr("%1. Enter corrects the cell.").arg(reason));
    for (auto *button : m_choices) button->setEnabled(m_alike->rowCount() > 0);
}

void ReviewPanel::takeFocus() { m_targets->boxes().isEmpty() ? m_tabs->setFocus() : m_targets->boxes().front()->setFocus(); }

void ReviewPanel::correct(int row) {
    const auto cell = m_problems->index(row, ProblemModel::CellColumn);
    if (cell.flags() & Qt::ItemIsEditable && !m_problemTable->indexWidget(cell))
        m_problemTable->edit(cell); // Enter in the editor comes here too
}

void ReviewPanel::leaveOut() {
    const auto row = m_problemTable->currentRow();
    if (row < 0) return;
    const auto at = m_problems->tableRow(row);
    m_session.choose({at}, m_session.lines()[at].choice == Choice::LeftOut ? Choice::Undecided : Choice::LeftOut);
}

// The lines chosen; then on to the next that waits.
void ReviewPanel::decide(Choice choice) {
    std::vector<std::size_t> rows;
    for (const auto &index : m_alikeTable->selectionModel()->selectedRows()) rows.push_back(m_alike->tableRow(index.row()));
    m_session.choose(rows, choice);
    for (int row = 0; row < m_alike->rowCount(); ++row)
        if (m_session.lines()[m_alike->tableRow(row)].choice == Choice::Undecided) return m_alikeTable->choose(row);
}

} // namespace tp::ui
