#include "ui/outings/OutingsTab.h"

#include "ui/encounters/NotInList.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/StateFormat.h"
#include "ui/outings/OutingFilters.h"
#include "ui/outings/OutingPanel.h"
#include "ui/outings/OutingSearch.h"
#include "ui/outings/Outings.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Inset.h"
#include "ui/widgets/KeyHint.h"

#include <QStackedWidget>

#include <algorithm>

namespace tp::ui {

OutingsTab::OutingsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_text(text),
      m_model(new RecordListModel(backend, "outing", {"startedAt", "@until", "territory", "team", "@structure", "@state"},
                                  {"territory", "structure"}, this)),
      m_format(new StateFormat(*m_model, m_text, this)), m_table(new RecordTable), m_panel(new OutingPanel(backend, context, text)),
      m_begin(new Button(Button::Kind::Secondary, QStringLiteral("outing.begin"), tr("Begin an outing"), this, QStringLiteral("plus"))) {
    setObjectName(QStringLiteral("outings"));
    setAccessibleName(tr("Outings"));
    buildTable();
    auto *none =
        new EmptyState(tr("No outing yet."), tr("An outing gathers what a team notes between leaving and coming back: encounters join "
                                                "it by themselves, places can be described, and its recap prints."));
    auto *noMatch = new EmptyState(tr("No outing like that."), tr("Take the filters off to see the others."));
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_table);
    for (auto *state : {none, noMatch}) m_listOrEmpty->addWidget(inset(state));
    m_filters = new OutingFilters(backend);
    auto *card = new Card(nullptr, 8);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    acts->setContentsMargins(0, space::xs, 0, 0);
    acts->addWidget(m_begin);
    acts->addStretch();
    auto *exported = new ExportButton(backend, QStringLiteral("outings.export"), this);
    exported->offer(m_format, *m_model);
    acts->addWidget(exported);
    card->content()->addLayout(acts);
    card->content()->addWidget(m_filters);
    card->content()->addWidget(m_listOrEmpty, 1);
    m_sides = new MasterDetail(card, m_panel, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(space::m);
    m_outside =
        new NotInList(QStringLiteral("outings.notInList"), NotInList::tr("The outing shown is not in the list as it is filtered."), this);
    whole->addWidget(m_outside);
    whole->addWidget(m_sides, 1);

    connect(m_filters, &OutingFilters::edited, this, &OutingsTab::filter);
    connect(m_begin, &QPushButton::clicked, this, &OutingsTab::beginOrGoOn);
    connect(m_table, &RecordTable::opened, this, &OutingsTab::showRow);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_sides->isDetailShown() && !m_sides->isNarrow() && !m_panel->isEditing()) showRow(row);
    });
    connect(m_panel, &OutingPanel::closed, this, &OutingsTab::close);
    connect(m_panel, &OutingPanel::formOpened, this, [this] { m_sides->showDetail(true); });
    connect(m_panel, &OutingPanel::begun, this, [this](const RecordId &outing) {
        m_model->refresh();
        m_table->choose(m_model->rowOf(outing));
        tell();
        lookOutside();
    });
    connect(m_model, &RecordListModel::loaded, this, [this] {
        tell();
        lookOutside();
        emit listed();
    });
    connect(m_outside, &NotInList::clearAsked, this, [this] {
        m_filters->clearByHand();
        m_table->choose(m_model->rowOf(m_panel->shown()));
        m_sides->isNarrow() || m_panel->isEditing() ? m_panel->takeFocus() : m_table->setFocus();
    });
    connect(&backend, &Backend::draftKept, this, [this](const QString &key) {
        if (key == QLatin1String(joinedKey)) tell();
    });
    connect(described(new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                      OutingPanel::tr("Recap as PDF")),
            &QShortcut::activated, this, &OutingsTab::print);
    m_soon.setSingleShot(true);
    m_soon.setInterval(30); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible() && m_sides->isDetailShown()) m_panel->refresh();
    });
    connect(&backend, &Backend::changed, &m_soon, qOverload<>(&QTimer::start));
    m_model->setSupplement([&backend](const store::Query &query) { return outingsThroughWords(backend.reader(), query); });
    filter();
}

void OutingsTab::setCompact(bool compact) { m_filters->setCompact(compact); }

void OutingsTab::focusFilter() {
    if (m_sides->isDetailShown() && m_sides->isNarrow()) { // it lies over them
        if (keepsForm()) return;
        close();
    }
    m_filters->takeFocus();
}

void OutingsTab::filter() {
    store::Query query;
    query.orderBy = "startedAt";
    m_filters->addTo(query);
    m_model->setQuery(std::move(query));
}

void OutingsTab::buildTable() {
    m_format->setComputed("@until", tr("Until"), [](const store::Record &record) {
        const auto ended = fieldText(record, "endedAt");
        const bool sameDay = ended.left(10) == fieldText(record, "startedAt").left(10);
        return ended.isEmpty() ? tr("not ended") : sameDay ? ended.mid(11) : dateTimeText(fromQt(ended));
    });
    m_format->setStructure(tr("Structure"));
    m_table->setModel(m_format);
    m_table->setObjectName(QStringLiteral("outingTable"));
    m_table->setAccessibleName(tr("List of outings"));
    m_table->setColumns({{CellLook::Plain, 16, 0},
                         {CellLook::Plain, 12, 0},
                         {CellLook::Strong, 0, 0},
                         {CellLook::Plain, 0, 60},
                         {CellLook::Structure, 9, 72},
                         {CellLook::State, 15, 84}});
}

void OutingsTab::tell() {
    const auto current = currentOuting(m_backend, m_backend.reader());
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() > 0 ? 0 : m_filters->isActive() ? 2 : 1);
    m_begin->setVisible(mayGoOut(m_backend));
    m_begin->setText(current ? tr("Outing under way since %1").arg(fieldText(*current, "startedAt").mid(11)) : tr("Begin an outing"));
    m_begin->setAccessibleName(m_begin->text());
    m_begin->updateGeometry();
}

void OutingsTab::lookOutside() {
    if (m_panel->isEditing()) return; // what the form is of will be shown again
    const auto &shown = m_panel->shown();
    const auto &others = m_model->supplemented();
    m_outside->setVisible(m_sides->isDetailShown() && !shown.isNull() && m_filters->isActive() && m_model->rowOf(shown) < 0 &&
                          std::ranges::find(others, shown) == others.end() && !isFound(m_backend.reader(), m_model->query(), shown));
}

// What is typed is not thrown away by a click elsewhere: the form has the keyboard again.
bool OutingsTab::keepsForm() {
    if (!m_panel->isEditing()) return false;
    m_sides->showDetail(true);
    m_panel->takeFocus();
    return true;
}

void OutingsTab::beginOrGoOn() {
    if (!mayGoOut(m_backend) || keepsForm()) return;
    if (const auto current = currentOuting(m_backend, m_backend.reader())) return openRecord(current->id);
    m_sides->showDetail(true);
    m_panel->begin();
    m_outside->hide(); // it was of another one
}

void OutingsTab::showRow(int row) {
    if (row < 0 || row >= m_model->rowCount() || keepsForm()) return;
    m_panel->show(m_model->record(row).id);
    m_sides->showDetail(true);
    lookOutside();
    if (m_sides->isNarrow()) m_panel->takeFocus();
}

void OutingsTab::openRecord(const RecordId &outing) {
    if (keepsForm()) return;
    m_sides->showDetail(true);
    m_panel->show(outing);
    if (m_panel->shown().isNull()) return; // deleted since
    m_table->choose(m_model->rowOf(outing));
    lookOutside();
    m_panel->takeFocus();
}

void OutingsTab::change() {
    if (!m_sides->isDetailShown()) showRow(m_table->currentRow());
    m_panel->change();
}

void OutingsTab::print() {
    if (!m_sides->isDetailShown()) showRow(m_table->currentRow());
    m_panel->print();
}

void OutingsTab::activated() {
    tell();
    if (keepsForm()) return;
    if (m_sides->isDetailShown()) m_panel->refresh(); // it may have changed while nobody looked
    if (m_sides->isDetailShown() && m_sides->isNarrow()) return m_panel->takeFocus();
    if (m_table->currentRow() < 0) m_table->choose(0);
    m_model->rowCount() ? m_table->setFocus() : m_begin->setFocus();
}

bool OutingsTab::closeTop() {
    if (m_panel->isEditing()) return m_panel->leaveForm(), lookOutside(), true;
    if (m_sides->isDetailShown()) return close(), true;
    return false;
}

void OutingsTab::close() {
    m_sides->showDetail(false);
    tell();
    lookOutside();
    if (isVisible()) m_model->rowCount() ? m_table->setFocus() : m_begin->setFocus();
}

} // namespace tp::ui
