#include "ui/encounters/EncountersPage.h"

#include "ui/encounters/CoverageTab.h"
#include "ui/encounters/EncounterDetail.h"
#include "ui/encounters/EncounterFilters.h"
#include "ui/encounters/EncounterSearch.h"
#include "ui/encounters/NotInList.h"
#include "ui/exports/ExportButton.h"
#include "ui/exports/ExportPlace.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/StateFormat.h"
#include "ui/models/RecordCount.h"
#include "ui/outings/Outings.h"
#include "ui/outings/OutingsTab.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Inset.h"
#include "ui/widgets/KeyHint.h"

#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace tp::ui {

EncountersPage::EncountersPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()),
      m_model(new RecordListModel(backend, "encounter", {"occurredAt", "@place", "@who", "themes", "@structure", "@state"},
                                  {"participation", "person", "structure"}, this)),
      m_format(new StateFormat(*m_model, m_text, this)), m_count(new RecordCount(backend, this)),
      m_header(new PageHeader(tr("Encounters"), this)), m_filters(new EncounterFilters(backend, this)), m_table(new RecordTable),
      m_detail(new EncounterDetail(backend, context, m_text, nullptr)),
      m_export(new ExportButton(backend, QStringLiteral("export"), this, Button::Kind::Secondary)) {
    setObjectName(QStringLiteral("encounters"));
    setAccessibleName(tr("Encounters"));
    auto *import = new Button(Button::Kind::Secondary, QStringLiteral("importEncounters"), tr("Import…"), this, QStringLiteral("import"));
    import->setVisible((backend.me().roles & m_model->type().writers) != 0);
    m_header->addAction(import);
    connect(import, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("import"), {}, QStringLiteral("encounter")}); });
    m_header->addAction(m_export);
    m_export->offer(m_format, *m_model);
    buildTable();

    auto *list = new Card(nullptr, 8);
    auto *empty = new QStackedWidget;
    auto *none = new EmptyState(tr("No encounter here."), tr("Note the first one: Ctrl+N."));
    auto *noMatch = new EmptyState(tr("No encounter matches."), tr("Use fewer filters or fewer words."));
    auto *clear = new Button(Button::Kind::Secondary, QStringLiteral("clearFromEmpty"), tr("Clear the filters"));
    noMatch->addAction(clear);
    for (auto *state : {none, noMatch}) empty->addWidget(inset(state));
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(empty);
    list->content()->addWidget(m_listOrEmpty);

    m_sides = new MasterDetail(list, m_detail, this);
    m_outside =
        new NotInList(QStringLiteral("notInList"), NotInList::tr("The encounter shown is not in the list as it is filtered."), this);
    auto *encounters = new QWidget;
    auto *inner = new QVBoxLayout(encounters);
    inner->setContentsMargins({});
    inner->setSpacing(space::m);
    inner->addWidget(m_filters);
    inner->addWidget(m_outside);
    inner->addWidget(m_sides, 1);
    m_outings = new OutingsTab(backend, context, m_text);
    m_coverage = new CoverageTab(backend, context);
    m_parts = new QStackedWidget;
    m_parts->addWidget(encounters);
    m_parts->addWidget(m_outings);
    m_parts->addWidget(m_coverage);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("encounters.tabs"));
    m_tabs->setAccessibleName(tr("Encounters, outings and map"));
    m_tabs->setExpanding(false);
    for (const auto &title : {tr("Encounters"), tr("Outings"), tr("Map")}) m_tabs->addTab(title);
    bindTabKeys(m_tabs, this);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    m_whole = new QStackedWidget;
    m_whole->addWidget(lists);
    m_exports = new ExportPlace(*m_whole, backend, context, m_text);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    page->addWidget(m_whole);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_parts->setCurrentIndex(tab);
        tell();
        arrange();
    });
    connect(m_coverage, &CoverageTab::opened, this, [this](const EncountersOfPlace &place) {
        if (m_sides->isDetailShown() && !m_detail->isEditing()) closeDetail();
        m_filters->showPlace(place);
        showTab(Encounters);
        activated();
    });
    connect(m_outings, &OutingsTab::listed, this, &EncountersPage::tell);
    connect(m_filters, &EncounterFilters::edited, this, [this] {
        m_number.reset(); // of something else
        m_model->setQuery(m_filters->query());
    });
    connect(m_model, &RecordListModel::loaded, this, [this] {
        m_count->ask(m_model->query());
        tell();
        if (m_sides->isDetailShown()) m_detail->refresh();
        lookOutside();
    });
    connect(m_count, &RecordCount::counted, this, [this](quint64 number) {
        m_number = number;
        tell();
    });
    connect(m_table, &RecordTable::opened, this, &EncountersPage::showRow);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_sides->isDetailShown() && !m_sides->isNarrow()) showRow(row); // arrows walk through the details
    });
    connect(m_detail, &EncounterDetail::closed, this, &EncountersPage::closeDetail);
    connect(clear, &QPushButton::clicked, m_filters, &EncounterFilters::clearByHand);
    connect(m_outside, &NotInList::clearAsked, this, [this] {
        m_filters->clearByHand();
        m_table->choose(m_model->rowOf(m_opened));
        m_sides->isNarrow() ? m_detail->setFocus() : m_table->setFocus();
    });
    connect(m_exports, &ExportPlace::closed, this, &EncountersPage::activated);
    connect(&backend, &Backend::membershipChanged, this, &EncountersPage::tell);
    connect(described(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), tr("Change what is chosen")),
            &QShortcut::activated, this, [this] {
                if (m_tabs->currentIndex() == Outings) return m_outings->change();
                if (m_tabs->currentIndex() == Map) return;
                if (!m_sides->isDetailShown()) showRow(m_table->currentRow());
                m_detail->edit();
            });
    connect(described(new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), tr("Delete the chosen line")),
            &QShortcut::activated, this, [this] {
                showRow(m_table->currentRow());
                m_detail->remove();
            });
    m_model->setSupplement([this](const store::Query &query) -> RecordListModel::Supplemented {
        auto through = encountersThroughPeople(m_backend.reader(), query);
        return {std::move(through.encounters), through.cut};
    });
    m_model->setQuery(m_filters->query());
}

void EncountersPage::buildTable() {
    m_format->setComputed("@place", tr("Place"), [this](const store::Record &record) { return placeText(record, m_text.dictionary()); });
    m_format->setComputed("@who", tr("Who"), [this](const store::Record &record) { return whoText(record, m_backend.reader(), m_text); });
    m_format->setStructure(tr("Structure"));
    m_table->setModel(m_format);
    m_table->setObjectName(QStringLiteral("encounterTable"));
    m_table->setAccessibleName(tr("List of encounters"));
    m_table->setColumns({{CellLook::Plain, 16, 0},
                         {CellLook::Plain, 0, 0},
                         {CellLook::Strong, 0, 0},
                         {CellLook::Plain, 0, 110},
                         {CellLook::Structure, 9, 92},
                         {CellLook::State, 15, 72}});
}

void EncountersPage::tell() {
    const auto rows = static_cast<quint64>(m_model->rowCount());
    const bool known = m_number || m_model->isComplete();
    const auto number = static_cast<int>(m_model->isComplete() ? rows : m_number.value_or(rows) + m_model->supplemented().size());
    const auto found = m_filters->isActive() ? tr("%n encounter(s) found", nullptr, number) : tr("%n encounter(s)", nullptr, number);
    const auto outings = m_outings->isCut() ? tr("Perhaps not all the outings that hold these words: add a word")
                                            : tr("Who went out, where, and what came of it");
    m_header->setSubtitle(m_tabs->currentIndex() == Outings ? outings
                          : m_tabs->currentIndex() == Map   ? tr("Where we meet people, and where we do not")
                          : m_model->problem()              ? sentence(*m_model->problem())
                          : !known                          ? tr("More than %1 encounters").arg(QLocale().toString(number))
                          : m_model->isCut()                ? tr("%1, perhaps not all of them: add a word").arg(found)
                                                            : found);
    const bool none = m_model->rowCount() == 0;
    m_listOrEmpty->setCurrentIndex(none ? 1 : 0);
    static_cast<QStackedWidget *>(m_listOrEmpty->widget(1))->setCurrentIndex(m_filters->isActive() ? 1 : 0);
    m_export->setWithheld(m_filters->misunderstood());
    m_export->setOffered(m_tabs->currentIndex() == Encounters);
}

void EncountersPage::showRow(int row) {
    if (row < 0 || row >= m_model->rowCount()) return;
    m_opened = m_model->record(row).id;
    m_detail->show(m_opened);
    m_sides->showDetail(true);
    lookOutside();
    if (m_sides->isNarrow()) m_detail->setFocus();
}

void EncountersPage::closeDetail() {
    m_sides->showDetail(false);
    lookOutside();
    m_table->setFocus();
}

void EncountersPage::arrange() {
    const bool low = height() < fontMetrics().height() * 36;
    const bool alone = low && m_tabs->currentIndex() == Encounters && m_sides->isNarrow() && m_sides->isDetailShown();
    for (QWidget *above : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_filters)})
        above->setHidden(alone);
    m_outside->setVisible(!alone && m_isOutside);
}

void EncountersPage::lookOutside() {
    const auto &others = m_model->supplemented();
    m_isOutside = m_sides->isDetailShown() && m_filters->isActive() && m_model->rowOf(m_opened) < 0 &&
                  std::ranges::find(others, m_opened) == others.end() && !isFound(m_backend.reader(), m_model->query(), m_opened);
    arrange();
}

void EncountersPage::showTab(Tab tab) {
    (void)m_exports->close();
    m_tabs->setCurrentIndex(tab);
}

void EncountersPage::showPart(const QString &part) {
    if (part.startsWith(QLatin1String(searchPart))) {
        showTab(Encounters);
        return m_filters->searchFor(part.mid(static_cast<qsizetype>(std::char_traits<char>::length(searchPart))));
    }
    if (part.startsWith(QLatin1String(ofOutingPart))) {
        showTab(Encounters);
        const auto id = parseId<RecordId>(fromQt(part.mid(static_cast<qsizetype>(std::char_traits<char>::length(ofOutingPart)))));
        if (id) m_filters->showOuting(*id);
        return;
    }
    if (part == QLatin1String(toCompletePart)) {
        showTab(Encounters);
        return m_filters->showToComplete();
    }
    if (part == QLatin1String(editPart)) return m_detail->edit();
    if (part == QLatin1String(referWhomPart)) return m_detail->chooseWhom();
    if (part != QLatin1String("outing")) return;
    showTab(Outings);
    m_outings->beginOrGoOn();
}

void EncountersPage::openRecord(const RecordId &id) {
    const bool outing = m_backend.reader().get("outing", id).has_value();
    showTab(outing ? Outings : Encounters);
    if (outing) return m_outings->openRecord(id);
    m_opened = id;
    m_table->choose(m_model->rowOf(id)); // where it is not among the rows the list stays as it is
    m_detail->show(id);
    m_sides->showDetail(true);
    lookOutside();
}

void EncountersPage::activated() {
    if (m_exports->isOpen()) return m_exports->takeFocus();
    if (m_tabs->currentIndex() == Outings) return m_outings->activated();
    if (m_tabs->currentIndex() == Map) return m_coverage->activated();
    if (m_table->currentRow() < 0) m_table->choose(0);
    m_table->setFocus();
}

bool EncountersPage::closeTop() {
    if (m_exports->close()) return activated(), true;
    if (m_tabs->currentIndex() == Outings) return m_outings->closeTop();
    if (m_tabs->currentIndex() == Map) return false;
    if (m_detail->isEditing()) return m_detail->stopEditing(), true;
    if (m_sides->isDetailShown()) return closeDetail(), true;
    return false;
}

void EncountersPage::focusFilter() {
    if (m_tabs->currentIndex() == Map) return m_coverage->focusFilter();
    if (m_tabs->currentIndex() == Outings) {
        (void)m_exports->close();
        return m_outings->focusFilter();
    }
    showTab(Encounters);
    if (m_filters->isHidden()) closeDetail(); // it lies over them
    m_filters->focusSearch();
}

void EncountersPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool compact = width() - 2 * space::xl < fontMetrics().averageCharWidth() * 100;
    m_filters->setCompact(compact);
    m_outings->setCompact(compact);
    m_coverage->setCompact(compact);
    const int side = compact ? space::l : space::xl;
    layout()->setContentsMargins(side, compact ? space::s : pageTop, side, compact ? space::s : space::l);
    arrange();
}

PageInfo encountersPage() {
    return {QStringLiteral("encounters"), EncountersPage::tr("Encounters"), "encounter", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new EncountersPage(backend, context); }};
}

} // namespace tp::ui
