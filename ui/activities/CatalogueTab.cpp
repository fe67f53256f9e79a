#include "ui/activities/CatalogueTab.h"

#include "ui/activities/ActivityPanel.h"
#include "ui/encounters/FilterBoxes.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/lists/StateFormat.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Inset.h"
#include "ui/widgets/SearchField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>

namespace tp::ui {

CatalogueTab::CatalogueTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend),
      m_model(new RecordListModel(backend, "activity", {"title", "kind", "@structure", "capacity", "@state"}, {"structure"}, this)),
      m_format(new StateFormat(*m_model, text, this)), m_table(new RecordTable), m_panel(new ActivityPanel(backend, context, text)),
      m_search(new SearchField(QStringLiteral("catalogue.search"), tr("Search for an activity"))),
      m_whose(makeBox("catalogue.structure", tr("Structure"), tr("All structures"))),
      m_kind(makeBox("catalogue.kind", tr("Kind of activity"), tr("All kinds"))),
      m_retired(new QCheckBox(tr("Also those no longer offered"))), m_added(new AddedFilters(backend, "activity")),
      m_add(new Button(Button::Kind::Secondary, QStringLiteral("catalogue.add"), tr("Add an activity"), this, QStringLiteral("plus"))) {
    setObjectName(QStringLiteral("catalogue"));
    setAccessibleName(tr("Catalogue"));
    m_retired->setObjectName(QStringLiteral("catalogue.retired"));
    m_format->setStructure(tr("Structure"));
    m_table->setModel(m_format);
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setAccessibleName(tr("List of activities"));
    m_table->setColumns({{CellLook::Strong, 0, 0},
                         {CellLook::Plain, 24, 76},
                         {CellLook::Structure, 9, 0},
                         {CellLook::Number, 8, 72},
                         {CellLook::State, 15, 84}});
    auto *none = new EmptyState(tr("No activity here."), tr("What a structure offers stands here once; its sessions are planned from it."));
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(inset(none));
    m_add->setVisible((backend.me().roles & typeOf("activity").writers) != 0);
    auto *card = new Card(nullptr, 8);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    acts->addWidget(m_search, 1);
    acts->addWidget(m_add);
    card->content()->addLayout(acts);
    auto *below = new QWidget;
    auto *exported = new ExportButton(backend, QStringLiteral("catalogue.export"), below);
    exported->offer(m_format, *m_model);
    auto *flow = new FlowLayout(below, space::s);
    flow->addWidget(m_whose);
    flow->addWidget(m_kind);
    flow->addWidget(m_retired);
    flow->addWidget(exported);
    card->content()->addWidget(below);
    card->content()->addWidget(m_added);
    m_added->hideWhileEmpty();
    card->content()->addWidget(m_listOrEmpty, 1);
    m_sides = new MasterDetail(card, m_panel, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);

    connect(m_search, &SearchField::searched, this, &CatalogueTab::search);
    connect(m_retired, &QCheckBox::toggled, this, &CatalogueTab::search);
    rememberChoice(*m_retired);
    fillBoxes();
    for (auto *box : {m_whose, m_kind}) {
        box->setMinimumContentsLength(std::max(box->minimumContentsLength(), static_cast<int>(box->itemText(0).size())));
        rememberWhat(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &CatalogueTab::search);
    }
    connect(m_added, &AddedFilters::edited, this, &CatalogueTab::search);
    connect(m_added, &AddedFilters::offered, this, &CatalogueTab::search);
    connect(m_add, &QPushButton::clicked, this, &CatalogueTab::add);
    connect(m_table, &RecordTable::opened, this, &CatalogueTab::showRow);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_sides->isDetailShown() && !m_sides->isNarrow() && !m_panel->isEditing()) showRow(row);
    });
    connect(m_model, &RecordListModel::loaded, this, &CatalogueTab::tell);
    connect(m_panel, &ActivityPanel::closed, this, &CatalogueTab::close);
    connect(m_panel, &ActivityPanel::added, this, [this](const RecordId &activity) {
        m_model->refresh();
        m_table->choose(m_model->rowOf(activity));
    });
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto named = [](const auto &record) { return record.first == "structure" || record.first == "term"; };
        if (what.everything || std::ranges::any_of(what.records, named)) fillBoxes();
        if (isVisible() && m_sides->isDetailShown()) m_panel->refresh();
    });
    search();
}

void CatalogueTab::fillBoxes() {
    fillRecords(*m_whose, m_backend.reader(), "structure");
    fillTerms(*m_kind, m_backend.reader(), "step_kind");
}

void CatalogueTab::search() {
    store::Query query;
    query.text = fromQt(m_search->text());
    query.orderBy = "title";
    query.descending = false;
    if (!m_retired->isChecked()) query.filters = {{"retired", store::Filter::Op::Equals, {}}};
    if (const auto whose = m_whose->currentData().toByteArray(); !whose.isEmpty())
        query.filters.push_back({"structure", store::Filter::Op::Equals, Bytes(whose.begin(), whose.end())});
    if (const auto kind = fromQt(m_kind->currentData().toString()); !kind.empty())
        query.filters.push_back({"kind", store::Filter::Op::Equals, kind});
    m_added->addTo(query);
    m_model->setQuery(std::move(query));
}

void CatalogueTab::tell() { m_listOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0); }

void CatalogueTab::showRow(int row) {
    if (row >= 0 && row < m_model->rowCount()) openRecord(m_model->record(row).id);
}

void CatalogueTab::openRecord(const RecordId &activity) {
    showDetail(true);
    if (m_panel->isEditing()) return m_panel->takeFocus(); // what is typed is not thrown away by a click elsewhere
    m_panel->show(activity);
    if (!m_panel->shown()) return;
    if (const int row = m_model->rowOf(activity); row != m_table->currentRow()) m_table->choose(row);
    if (m_sides->isNarrow()) m_panel->takeFocus();
}

void CatalogueTab::add() {
    showDetail(true);
    m_panel->add();
}

void CatalogueTab::change() {
    if (!m_sides->isDetailShown()) showRow(m_table->currentRow());
    m_panel->change();
}

void CatalogueTab::activated() {
    if (m_sides->isDetailShown()) m_panel->refresh();
    if (m_sides->isDetailShown() && (m_panel->isEditing() || m_sides->isNarrow())) return m_panel->takeFocus();
    if (m_table->currentRow() < 0) m_table->choose(0);
    m_model->rowCount() ? m_table->setFocus() : m_add->setFocus();
}

void CatalogueTab::focusFilter() { m_search->setFocus(); }

bool CatalogueTab::closeTop() {
    if (m_panel->closeForm()) return true;
    if (!m_sides->isDetailShown()) return false;
    close();
    return true;
}

bool CatalogueTab::isDetailOverList() const { return m_sides->isDetailShown() && m_sides->isNarrow(); }

void CatalogueTab::showDetail(bool shown) {
    m_sides->showDetail(shown);
    emit detailMoved();
}

void CatalogueTab::close() {
    showDetail(false);
    if (isVisible()) m_model->rowCount() ? m_table->setFocus() : m_add->setFocus();
}

} // namespace tp::ui
