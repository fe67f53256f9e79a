// How the page of activities is laid out; what it does is in ActivitiesPage.cpp.
#include "core/base/IdValue.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/activities/CatalogueTab.h"
#include "ui/activities/MonthView.h"
#include "ui/activities/SessionPanel.h"
#include "ui/activities/WeekGrid.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Inset.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tp::ui {

QWidget *ActivitiesPage::buildTimes() {
    m_times = new QWidget;
    auto *controls = new QWidget;
    m_which = makeLabel({}, Type::Section);
    m_which->setObjectName(QStringLiteral("activities.which"));
    m_which->setWordWrap(false);
    m_which->setMinimumHeight(controlHeight()); // as high as what stands beside it
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("activities.whose"));
    m_whose->setAccessibleName(tr("Whose sessions"));
    m_whose->addItem(tr("All structures"), static_cast<int>(WhoseSessions::All));
    m_whose->addItem(tr("My structure"), static_cast<int>(WhoseSessions::OfStructure));
    m_whose->addItem(tr("Those I lead"), static_cast<int>(WhoseSessions::LedByMe));
    auto *line = new FlowLayout(controls, space::s);
    const auto step = [this, line](const char *name, const QString &words, int by) {
        auto *button = new Button(Button::Kind::Secondary, QLatin1String(name), words);
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        line->addWidget(button);
        return button;
    };
    m_before = step("activities.before", QStringLiteral("‹"), -1); // the sign alone: all that stands beside it has one line to stand in
    step("activities.today", tr("Today"), 0);
    m_after = step("activities.after", QStringLiteral("›"), 1);
    line->addWidget(m_whose);
    m_words = new SearchField(QStringLiteral("activities.words"), tr("Search for a session"));
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 56); // beside its icon
    connect(m_words, &SearchField::searched, this, [this] { read(); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { tab() == Month ? m_days->setFocus() : focusWeek(); });
    line->addWidget(m_words);
    m_look = new Button(Button::Kind::Secondary, QStringLiteral("activities.look"), tr("As a grid"));
    connect(m_look, &QPushButton::clicked, this, [this] { showAsGrid(!m_asGrid); });
    line->addWidget(m_look);
    line->addWidget(m_which);
    m_exported = new ExportButton(m_backend, QStringLiteral("activities.export"), controls);
    m_exported->offer(m_model, [this](int row) {
        const auto session = m_model->sessionAt(row);
        if (!session) return std::vector<ExportedRecord>();
        std::vector<ExportedRecord> records{{"session", *session}};
        const auto record = m_backend.reader().get("session", *session); // and the series it is of
        if (const auto series = record ? idIn<RecordId>(fieldValue(*record, "series")) : std::nullopt)
            records.emplace_back("series", *series);
        return records;
    });
    line->addWidget(m_exported);
    connect(m_whose, &QComboBox::activated, this, [this] { read(); });
    rememberChoice(*m_whose);
    m_added = new AddedFilters(m_backend, "session");
    m_added->hideWhileEmpty();
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(m_added, changed, this, &ActivitiesPage::read);
    auto *column = new QVBoxLayout(m_times);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(controls);
    column->addWidget(m_added);
    return m_times;
}

void ActivitiesPage::nameSteps() {
    const bool month = tab() == Month;
    const auto name = [](Button *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_before, month ? tr("Month before") : tr("Week before"));
    name(m_after, month ? tr("Month after") : tr("Week after"));
}

QWidget *ActivitiesPage::buildWeek() {
    m_table = new RecordTable;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("sessionTable"));
    m_table->setAccessibleName(tr("Sessions of the week"));
    m_table->setColumns({{CellLook::Plain, 13, 0},
                         {CellLook::Strong, 0, 0, 2},
                         {CellLook::Structure, 9, 60},
                         {CellLook::Plain, 0, 84},
                         {CellLook::Plain, 22, 108},
                         {CellLook::State, 13, 0}});
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { // the title of a day has the width of the table
        m_table->clearSpans();
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (!m_model->sessionAt(row)) m_table->setSpan(row, 0, 1, m_model->columnCount());
    });
    auto *none = new EmptyState(tr("No session this week."), tr("Sessions are planned from an activity of the catalogue."));
    auto *catalogue = new Button(Button::Kind::Secondary, QStringLiteral("activities.catalogue"), tr("Open the catalogue"));
    none->addAction(catalogue);
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(inset(none));
    m_grid = new WeekGrid(*m_model, m_backend.clock());
    m_listOrEmpty->addWidget(m_grid);
    m_listOrEmpty->addWidget(inset(new EmptyState(tr("No session like it this week."), tr("Another week, or other words, may show it."))));
    connect(m_grid, &WeekGrid::currentChanged, this, [this](const RecordId &session) { m_table->choose(m_model->rowOf(session)); });
    connect(m_grid, &WeekGrid::opened, this, [this](const RecordId &session) {
        showRow(m_model->rowOf(session));
        if (m_sides->isDetailShown()) m_panel->takeFocus();
    });
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_listOrEmpty);
    m_sides = new MasterDetail(card, m_panel, this);
    m_sides->setShares(52, 48);
    connect(catalogue, &QPushButton::clicked, this, [this] {
        choosePart(Catalogue);
        activated();
    });
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        showRow(row);
        if (m_sides->isDetailShown()) m_panel->takeFocus();
    });
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        if (const auto session = m_model->sessionAt(row)) m_grid->choose(*session);
        if (row >= 0 && m_sides->isDetailShown() && !m_sides->isNarrow() && !m_panel->isEditing()) showRow(row);
    });
    connect(m_panel, &SessionPanel::closed, this, &ActivitiesPage::closeSession);
    connect(m_panel, &SessionPanel::offerTaken, this, [this] {
        m_offered.clear();
        read();
    });
    return m_sides;
}

QWidget *ActivitiesPage::buildMonth() {
    m_days = new MonthView(*m_monthModel);
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_days);
    connect(m_days, &MonthView::opened, this, [this](QDate day) {
        showDay(day);
        choosePart(Week);
        activated();
    });
    return card;
}

void ActivitiesPage::build() {
    m_print = new Button(Button::Kind::Secondary, QStringLiteral("activities.print"), tr("Week programme"), this);
    m_export = new Button(Button::Kind::Secondary, QStringLiteral("activities.ics"), tr("Export the calendar (.ics)"), this,
                          QStringLiteral("export"));
    m_header->addAction(m_print);
    m_header->addAction(m_export);
    auto *times = buildTimes();
    addPart(tr("Week"), buildWeek());
    addPart(tr("Month"), buildMonth());
    addPart(tr("Catalogue"), m_catalogue);
    layOut(times);
    connect(m_catalogue, &CatalogueTab::detailMoved, this, &ActivitiesPage::arrange);
    connect(m_print, &QPushButton::clicked, this, &ActivitiesPage::print);
    connect(m_export, &QPushButton::clicked, this, &ActivitiesPage::exportCalendar);
    const auto shortcut = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    shortcut(Qt::CTRL | Qt::Key_P, [this] { tab() == Week && m_sides->isDetailShown() ? m_panel->print() : print(); });
    shortcut(Qt::ALT | Qt::Key_PageUp, [this] { move(-1); });
    shortcut(Qt::ALT | Qt::Key_PageDown, [this] { move(1); });
}

} // namespace tp::ui
