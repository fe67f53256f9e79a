// The lists of the steering committee: their tabs, columns and what stands where one is empty.
#include "ui/exports/ExportButton.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/steering/SessionPanel.h"
#include "ui/steering/SteeringFilter.h"
#include "ui/steering/SteeringTab.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Steps.h"

#include <QTabBar>

namespace tp::ui {
namespace {

constexpr SteeringKind kinds[] = {SteeringKind::Sessions, SteeringKind::Decisions, SteeringKind::Milestones, SteeringKind::Means};

QList<RecordTable::Column> columnsOf(SteeringKind kind) {
    switch (kind) {
    case SteeringKind::Sessions:
        return {{CellLook::Strong, 17, 0},
                {CellLook::Plain, 0, 70},
                {CellLook::Plain, 24, 60},
                {CellLook::Plain, 10, 90},
                {CellLook::State, 16, 0}};
    case SteeringKind::Decisions:
        return {{CellLook::Strong, 0, 0, 2},
                {CellLook::Plain, 0, 76},
                {CellLook::Plain, 11, 0},
                {CellLook::Plain, 11, 96},
                {CellLook::State, 14, 0}};
    case SteeringKind::Milestones:
        return {{CellLook::Strong, 0, 0, 2},
                {CellLook::Plain, 12, 84},
                {CellLook::Structure, 12, 60},
                {CellLook::Plain, 11, 0},
                {CellLook::State, 14, 0}};
    case SteeringKind::Means:
        break;
    }
    return {{CellLook::Structure, 14, 0}, {CellLook::Number, 18, 0}, {CellLook::Number, 14, 0}, {CellLook::Plain, 0, 60}};
}

} // namespace

QWidget *SteeringTab::buildList() {
    m_parts->setObjectName(QStringLiteral("steering.parts"));
    m_parts->setAccessibleName(tr("Sessions, decisions, milestones, means"));
    m_parts->setExpanding(false);
    m_parts->setDrawBase(false);
    for (const auto &title : {tr("Sessions"), tr("Decisions"), tr("Milestones and deliverables"), tr("Means")}) m_parts->addTab(title);
    m_next = new QWidget;
    m_nextDates = makeLabel({});
    m_nextDates->setObjectName(QStringLiteral("steering.nextDates"));
    m_planNext = new Button(Button::Kind::Secondary, QStringLiteral("steering.planNext"), tr("Plan it"));
    auto *line = new QHBoxLayout(m_next);
    line->setContentsMargins({});
    line->addWidget(m_nextDates, 1);
    line->addWidget(m_planNext, 0, Qt::AlignTop);
    const QStringList empty{tr("No session yet. Plan the first one: the next ones are proposed every two months."),
                            tr("No decision yet. Write it down before the session: the teams say what it would change for them."),
                            tr("No milestone yet. Each has a structure that answers for it, and a day."),
                            tr("Nothing allotted yet: posts, euros or what is lent, by period.")};
    for (const auto kind : kinds) {
        auto *list = new SteeringList(kind, m_backend, this);
        auto *filter = new SteeringFilter(m_backend, kind);
        auto *table = new RecordTable;
        table->setModel(list);
        table->setObjectName(QStringLiteral("steeringTable.%1").arg(static_cast<int>(kind)));
        table->setAccessibleName(m_parts->tabText(static_cast<int>(kind)));
        table->setColumns(columnsOf(kind));
        auto *one = new Steps;
        one->addWidget(table);
        one->addWidget(new EmptyState(m_parts->tabText(static_cast<int>(kind)), empty[static_cast<int>(kind)]));
        one->addWidget(new EmptyState(tr("Nothing is found here."), tr("Other words, or everything in the box above.")));
        auto *whole = new QWidget;
        auto *exported = new ExportButton(m_backend, QStringLiteral("steering.export.%1").arg(static_cast<int>(kind)), whole);
        exported->offer(list, [this, list, kind](int row) {
            const auto record = list->recordAt(row);
            if (!record) return std::vector<ExportedRecord>();
            std::vector<ExportedRecord> records{{steeringTypes[static_cast<std::size_t>(kind)], *record}};
            if (kind == SteeringKind::Sessions) // who was there
                for (const auto &presence : m_book->presencesAt(*record)) records.emplace_back("steering_presence", presence);
            if (kind == SteeringKind::Decisions) // what teams said before
                for (const auto *impact : m_book->impactsOn("decision", *record)) records.emplace_back("impact", impact->id);
            return records;
        });
        auto *rows = new QVBoxLayout(whole);
        rows->setContentsMargins({});
        rows->setSpacing(space::s);
        rows->addWidget(filter);
        rows->addWidget(one, 1);
        rows->addWidget(exported, 0, Qt::AlignRight);
        m_stack->addWidget(whole);
        m_lists.push_back(list);
        m_tables.push_back(table);
        m_filters.push_back(filter);
        connect(filter, &SteeringFilter::edited, this, [this, kind] {
            m_filled[static_cast<std::size_t>(kind)] = false;
            if (kind == this->kind() && isVisible()) fillPart();
        });
        connect(filter, &SteeringFilter::entered, this, &SteeringTab::enterList);
        connect(table, &RecordTable::opened, this, &SteeringTab::showRow);
    }
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_parts);
    column->addWidget(m_next);
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_stack);
    column->addWidget(card, 1);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int at) {
        if (isWriting()) { // what is typed is not thrown away
            const QSignalBlocker quiet(m_parts);
            return m_parts->setCurrentIndex(static_cast<int>(kind()));
        }
        m_sides->showDetail(false);
        showPartOf(kinds[at]);
        tell();
    });
    return left;
}

} // namespace tp::ui
