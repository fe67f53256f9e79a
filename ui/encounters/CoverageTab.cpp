#include "ui/encounters/CoverageTab.h"

#include "core/domain/Communes.h"
#include "ui/encounters/FilterBoxes.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Inset.h"

#include <QComboBox>
#include <QStackedWidget>

namespace tp::ui {
namespace {
constexpr int gatherMs = 250; // what an exchange brings comes in slices

bool concerns(const store::ChangedTypes &what) {
    static const std::set<std::string> types{"encounter", "participation", "person", "territory", "structure"};
    return what.everything ||
           std::any_of(what.records.begin(), what.records.end(), [](const auto &record) { return types.contains(record.first); });
}
} // namespace

CoverageTab::CoverageTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_count(new CoverageCount(backend, this)), m_model(new CoverageModel(this)),
      m_brief(new QTimer(this)) {
    setObjectName(QStringLiteral("coverage"));
    setAccessibleName(tr("Map"));
    m_filters = buildFilters();
    m_mapSide = buildMap();
    m_tableSide = buildTable();
    m_summary = makeLabel({});
    m_summary->setObjectName(QStringLiteral("coverage.summary"));
    m_peopleLine = buildPeopleLine();
    m_source = makeLabel({}, Type::Small);
    m_source->setObjectName(QStringLiteral("coverage.source"));

    auto *counts = new QWidget;
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::l);
    sides->addWidget(m_mapSide, 56);
    sides->addWidget(m_tableSide, 44);
    auto *column = new QVBoxLayout(counts);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_filters);
    column->addWidget(m_summary);
    column->addWidget(m_peopleLine);
    column->addLayout(sides, 1);
    column->addWidget(m_source);
    auto *none =
        new EmptyState(tr("No encounter to count yet."), tr("Note the first one: Ctrl+N. The map then shows where people are met."));
    m_whole = new QStackedWidget;
    m_whole->addWidget(counts);
    m_whole->addWidget(inset(none));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_whole);

    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMs);
    connect(&m_soon, &QTimer::timeout, this, &CoverageTab::ask);
    connect(&backend, &Backend::changed, this, &CoverageTab::follow);
    connect(&backend, &Backend::membershipChanged, this, &CoverageTab::tell);
    connect(m_count, &CoverageCount::counted, this, &CoverageTab::show);
    connect(m_count, &CoverageCount::began, this, [this] {
        if (m_peopleLine->isHidden() || !m_count->counts().answered) m_brief->start(); // whoever counts on sees that it goes on
        tellPeople();
    });
    for (auto *box : {m_period, m_structure, m_theme}) connect(box, &QComboBox::currentIndexChanged, this, &CoverageTab::ask);
    for (auto *box : {m_period, m_which}) rememberChoice(*box);
    connect(m_territory, &QComboBox::currentIndexChanged, this, &CoverageTab::show); // the same counts, fewer of them
    show();
}

QDate CoverageTab::today() const { return parisTime(m_backend.clock().nowMs()).date(); }
Period CoverageTab::period() const { return static_cast<Period>(m_period->currentData().toInt()); }
bool CoverageTab::isNarrowed() const {
    return period() != Period::Always || m_structure->currentIndex() > 0 || m_theme->currentIndex() > 0;
}

store::Query CoverageTab::query() const {
    using Op = store::Filter::Op;
    store::Query query;
    query.type = "encounter";
    if (const auto from = firstDay(period(), today()); from.isValid())
        query.filters.push_back({"occurredAt", Op::AtLeast, from.toString(Qt::ISODate).toStdString() + "T00:00"});
    if (m_structure->currentIndex() > 0) {
        const auto id = m_structure->currentData().toByteArray();
        query.filters.push_back({"structure", Op::Equals, Bytes(id.begin(), id.end())});
    }
    if (m_theme->currentIndex() > 0) query.filters.push_back({"themes", Op::Contains, fromQt(m_theme->currentData().toString())});
    return query;
}

void CoverageTab::follow(const store::ChangedTypes &what) {
    if (!concerns(what)) return;
    m_stale = true;
    if (isVisible() && !m_soon.isActive()) m_soon.start();
}

void CoverageTab::ask() {
    m_soon.stop();
    m_stale = false;
    fillRecords(*m_structure, m_backend.reader(), "structure");
    fillRecords(*m_territory, m_backend.reader(), "territory");
    fillTerms(*m_theme, m_backend.reader(), "theme");
    m_structure->setVisible(m_structure->count() > 2);
    m_territory->setVisible(m_territory->count() > 1);
    m_count->ask(query());
    if (m_count->counts().answered) return;
    fill(); // who was met for another question is not shown for this one
    tellLit();
    tellPeople();
}

std::set<std::string> CoverageTab::territory() const {
    std::set<std::string> codes;
    const auto bytes = m_territory->currentData().toByteArray();
    const auto id = RecordId::from(Bytes(bytes.begin(), bytes.end()));
    const auto found = id ? m_backend.reader().get("territory", *id) : Result<store::Record>(fail(Code::NotFound));
    const auto *communes = found ? fieldValue(*found, "communes") : nullptr;
    for (std::size_t i = 0; communes && communes->array() && i < communes->array()->size(); ++i)
        if (const auto *code = (*communes->array())[i].text()) codes.insert(*code);
    return codes;
}

void CoverageTab::show() {
    fill();
    tell();
    tellPeople();
}

void CoverageTab::fill() {
    const auto &counts = m_count->counts();
    const auto within = territory();
    const bool everywhere = m_territory->currentIndex() <= 0;
    std::vector<CoverageRow> rows;
    auto left = counts.communes;
    CommuneCount nobody;
    if (counts.answered) nobody.known = 0;
    const auto add = [&](CoverageRow row, const CommuneCount &count) {
        row.encounters = count.encounters, row.unnamed = count.unnamed, row.known = count.known, row.lastAt = count.lastAt;
        rows.push_back(std::move(row));
    };
    const auto all = domain::communes();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto counted = left.extract(all[i].code);
        if (!everywhere && !within.contains(all[i].code)) continue;
        const auto placed = std::find(m_placed.begin(), m_placed.end(), &all[i]);
        add({toQt(all[i].code), toQt(all[i].name), toQt(all[i].epci),
             placed == m_placed.end() ? -1 : static_cast<int>(placed - m_placed.begin()), all[i].population},
            counted ? counted.mapped() : nobody);
    }
    for (const auto &[code, count] : left) // elsewhere, or nowhere
        if (everywhere || within.contains(code))
            add({toQt(code), code.empty() ? tr("Without a commune") : tr("Outside the map (%1)").arg(toQt(code)), {}}, count);
    const auto *table = m_table;
    const auto chosen = table->currentRow() >= 0 ? m_model->at(table->currentRow()).code : QStringLiteral("none");
    m_model->show(std::move(rows), counts.people);
    std::vector<MapMark> marks(m_placed.size());
    for (auto &mark : marks) mark.within = false;
    for (const auto &row : m_model->all())
        if (row.mark >= 0) marks[static_cast<std::size_t>(row.mark)] = {row.encounters, true, m_model->sentence(row)};
    m_map->setMarks(std::move(marks));
    if (table->currentRow() < 0) m_table->choose(std::max(0, m_model->rowOf(chosen)));
}

void CoverageTab::openCommune(const QString &code) {
    emit opened({code, period(), m_structure->currentIndex() > 0 ? m_structure->currentData().toByteArray() : QByteArray(),
                 m_theme->currentIndex() > 0 ? m_theme->currentData().toString() : QString()});
}

void CoverageTab::activated() {
    if (m_stale) ask();
    if (m_whole->currentIndex() == 1) return;
    m_mapSide->isVisible() ? m_map->setFocus() : m_table->setFocus();
}

void CoverageTab::focusFilter() {
    if (m_compact && m_rest->isHidden()) m_more->setChecked(true);
    m_period->setFocus(Qt::ShortcutFocusReason);
}

void CoverageTab::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale) ask();
}

void CoverageTab::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CoverageTab::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    arrange();
}

void CoverageTab::arrange() {
    const bool tableOnly = m_chosen ? m_tableOnly : m_compact;
    m_more->setVisible(m_compact);
    m_rest->setVisible(!m_compact || m_more->isChecked());
    m_mapSide->setVisible(!tableOnly);
    m_tableSide->setVisible(tableOnly || !m_compact);
    m_source->setVisible(!m_compact || !tableOnly);
    m_asTable->setText(tableOnly ? tr("On the map") : tr("As a table"));
    m_asTable->setAccessibleName(m_asTable->text());
    m_asTable->updateGeometry();
}

} // namespace tp::ui
