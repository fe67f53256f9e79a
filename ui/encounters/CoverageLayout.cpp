// How a CoverageTab is made, and what it says in words.
#include "core/domain/Communes.h"
#include "ui/encounters/CoverageSheet.h"
#include "ui/encounters/CoverageTab.h"
#include "ui/encounters/FilterBoxes.h"
#include "ui/exports/ExportPanel.h"
#include "ui/lists/RecordTable.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/MapLegend.h"
#include "ui/widgets/Prompter.h"

#include <QComboBox>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr double zoomStep = 1.5;
constexpr int briefMs = 500;
constexpr Period offered[] = {Period::Month, Period::Quarter, Period::TwelveMonths, Period::Always};
} // namespace

QWidget *CoverageTab::buildFilters() {
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("coverage.period"));
    m_period->setAccessibleName(tr("Period"));
    const QStringList words{tr("This month"), tr("Last 3 months"), tr("Last 12 months"), tr("All dates")};
    for (qsizetype i = 0; i < words.size(); ++i) m_period->addItem(words[i], static_cast<int>(offered[i]));
    m_period->setCurrentIndex(2); // a year of rounds: less says little of where nobody goes
    m_structure = makeBox("coverage.structure", tr("Structure"), tr("All structures"));
    m_territory = makeBox("coverage.territory", tr("Territory"), tr("All territories"));
    m_theme = makeBox("coverage.theme", tr("Theme"), tr("All themes"));
    m_more = new Button(Button::Kind::Secondary, QStringLiteral("coverage.more"), tr("Filters"), this);
    m_more->setCheckable(true);
    m_asTable = new Button(Button::Kind::Link, QStringLiteral("coverage.asTable"), tr("As a table"), this);
    m_pdf = new Button(Button::Kind::Link, QStringLiteral("coverage.pdf"), tr("Table as PDF"), this, QStringLiteral("export"));
    m_rest = new QWidget;
    auto *rest = new FlowLayout(m_rest, space::s);
    for (QWidget *box : {m_structure, m_territory, m_theme}) rest->addWidget(box);
    auto *filters = new QWidget;
    auto *first = new QHBoxLayout;
    first->setContentsMargins({});
    first->setSpacing(space::s);
    first->addWidget(m_period);
    first->addWidget(m_more);
    first->addStretch();
    first->addWidget(m_pdf);
    first->addWidget(m_asTable);
    auto *column = new QVBoxLayout(filters);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(first);
    column->addWidget(m_rest);
    connect(m_more, &QPushButton::toggled, this, &CoverageTab::arrange);
    connect(m_pdf, &QPushButton::clicked, this, &CoverageTab::savePdf);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        m_tableOnly = m_mapSide->isVisible();
        m_chosen = true;
        arrange();
    });
    return filters;
}

QWidget *CoverageTab::buildMap() {
    std::vector<MapCommune> placed;
    for (const auto &one : domain::communes()) {
        if (one.longitude == 0 && one.latitude == 0) continue;
        m_placed.push_back(&one);
        placed.push_back({toQt(one.name), toQt(one.epci), {one.longitude, one.latitude}});
    }
    m_map = new CommuneMap(std::move(placed));
    m_map->setObjectName(QStringLiteral("coverage.map"));
    m_map->setAccessibleName(tr("Map of encounters by commune"));
    m_map->setAccessibleDescription(
        tr("Arrows go from commune to commune, with Shift also to those without an encounter; Enter shows its encounters."));
    m_lit = makeLabel({});
    m_lit->setObjectName(QStringLiteral("coverage.lit"));
    m_open = new Button(Button::Kind::Link, QStringLiteral("coverage.open"), tr("See these encounters"), this);
    auto *in = new Button(Button::Kind::Secondary, QStringLiteral("coverage.zoomIn"), QStringLiteral("+"), this);
    m_out = new Button(Button::Kind::Secondary, QStringLiteral("coverage.zoomOut"), QStringLiteral("−"), this);
    in->setAccessibleName(tr("Zoom in"));
    m_out->setAccessibleName(tr("Zoom out"));
    auto *card = new Card(nullptr, space::m);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(new MapLegend);
    head->addStretch();
    for (auto *button : {in, m_out}) {
        button->setSmall(true);
        button->setToolTip(button->accessibleName());
        head->addWidget(button);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_lit, 1);
    foot->addWidget(m_open);
    card->content()->setSpacing(space::s);
    card->content()->addLayout(head);
    card->content()->addWidget(m_map, 1);
    card->content()->addLayout(foot);
    const auto key = [this](const QKeySequence &keys, const QString &does, auto act) {
        connect(described(new QShortcut(keys, m_map, nullptr, nullptr, Qt::WidgetShortcut), does), &QShortcut::activated, m_map, act);
    };
    key(QKeySequence(Qt::Key_Return), tr("Map: the encounters of the commune"), [this] { m_map->open(); });
    key(QKeySequence(Qt::Key_Plus), tr("Map: closer"), [this] { m_map->zoom(zoomStep); });
    key(QKeySequence(Qt::Key_Minus), tr("Map: further away"), [this] { m_map->zoom(1 / zoomStep); });
    key(QKeySequence(Qt::Key_Home), tr("Map: all of it"), [this] { m_map->showAll(); });
    key(QKeySequence(Qt::Key_PageDown), tr("Map: the commune with the next number"), [this] { m_map->goBy(1); });
    key(QKeySequence(Qt::Key_PageUp), tr("Map: the commune with the number before"), [this] { m_map->goBy(-1); });
    connect(in, &QPushButton::clicked, m_map, [this] { m_map->zoom(zoomStep); });
    connect(m_out, &QPushButton::clicked, m_map, [this] { m_map->zoom(1 / zoomStep); });
    connect(m_map, &CommuneMap::zoomed, this, [this] { m_out->setEnabled(!m_map->view().isWhole()); });
    connect(m_map, &CommuneMap::opened, this,
            [this](int commune) { openCommune(toQt(m_placed[static_cast<std::size_t>(commune)]->code)); });
    connect(m_map, &CommuneMap::litChanged, this, [this](int commune) {
        tellLit();
        const int row = commune < 0 ? -1 : m_model->rowOf(toQt(m_placed[static_cast<std::size_t>(commune)]->code));
        if (row >= 0 && row != m_table->currentRow()) m_table->choose(row);
    });
    connect(m_open, &QPushButton::clicked, m_map, &CommuneMap::open);
    return card;
}

QWidget *CoverageTab::buildTable() {
    m_table = new RecordTable;
    m_table->setObjectName(QStringLiteral("coverage.table"));
    m_table->setAccessibleName(tr("Encounters by commune"));
    m_table->setModel(m_model);
    m_table->setColumns({{CellLook::Strong, 0, 0},
                         {CellLook::Number, 10, 0},
                         {CellLook::Number, 9, 40},
                         {CellLook::Number, 10, 96},
                         {CellLook::Number, 13, 96},
                         {CellLook::Plain, 13, 52},
                         {CellLook::Plain, 0, 100}});
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("coverage.which"));
    m_which->setAccessibleName(tr("Which communes"));
    for (const auto &words : {tr("With encounters"), tr("Without an encounter"), tr("All communes")}) m_which->addItem(words);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
        m_model->show(static_cast<CoverageModel::Which>(which));
        m_table->choose(0);
    });
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        if (m_model->at(row).encounters > 0) return openCommune(m_model->at(row).code);
        m_map->light(m_model->at(row).mark); // nothing to list: where it is
    });
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_model->rowCount() && m_table->hasFocus()) m_map->light(m_model->at(row).mark);
    });
    auto *card = new Card(nullptr, space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_which);
    head->addStretch();
    card->content()->setSpacing(space::xs);
    card->content()->addLayout(head);
    card->content()->addWidget(m_table, 1);
    return card;
}

QWidget *CoverageTab::buildPeopleLine() {
    m_peopleSays = makeLabel({}, Type::Small);
    m_peopleSays->setObjectName(QStringLiteral("coverage.people"));
    m_stop = new Button(Button::Kind::Link, QStringLiteral("coverage.stop"), tr("Stop"), this);
    m_brief->setObjectName(QStringLiteral("coverage.brief"));
    m_brief->setSingleShot(true);
    m_brief->setInterval(briefMs);
    connect(m_brief, &QTimer::timeout, this, &CoverageTab::tellPeople);
    connect(m_stop, &QPushButton::clicked, this,
            [this] { m_count->counts().people == CoverageCounts::People::Stopped ? m_count->resume() : m_count->stop(); });
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    line->addWidget(m_peopleSays, 1);
    line->addWidget(m_stop);
    whole->hide();
    return whole;
}

void CoverageTab::tellPeople() {
    using People = CoverageCounts::People;
    const auto &counts = m_count->counts();
    const bool stopped = counts.people == People::Stopped;
    const bool lasts = counts.people == People::Counting && m_count->isCounting() && !m_brief->isActive();
    m_peopleSays->setText(stopped ? tr("People with a file are not counted.") : tr("People with a file are being counted…"));
    m_stop->setText(stopped ? tr("Count them") : tr("Stop"));
    m_stop->setAccessibleName(stopped ? tr("Count people with a file") : tr("Stop counting people with a file"));
    m_stop->updateGeometry();
    m_pdf->setEnabled(counts.answered); // else it would be that of another question
    const bool said = counts.answered && (stopped || lasts);
    if (!said && m_stop->hasFocus()) m_table->isVisible() ? m_table->setFocus() : m_map->setFocus();
    m_peopleLine->setVisible(said);
}

void CoverageTab::tellLit() {
    const int lit = m_map->lit();
    const auto count = lit < 0 ? 0 : m_map->marks()[static_cast<std::size_t>(lit)].count;
    m_lit->setText(lit < 0 ? tr("Choose a commune: arrows, or a click.") : m_map->marks()[static_cast<std::size_t>(lit)].sentence);
    m_open->setVisible(count > 0);
}

// The largest first: whom a team would ask about.
QString CoverageTab::lackingText() const {
    std::vector<const CoverageRow *> lacking;
    for (const auto &row : m_model->all())
        if (row.encounters == 0) lacking.push_back(&row);
    if (lacking.empty()) return {};
    std::stable_sort(lacking.begin(), lacking.end(), [](const auto *a, const auto *b) { return a->population > b->population; });
    const auto from = firstDay(period(), today());
    const auto number = static_cast<int>(lacking.size());
    auto text = from.isValid() ? tr("%n commune(s) without an encounter since %1", nullptr, number).arg(dateText(from))
                               : tr("%n commune(s) without an encounter", nullptr, number);
    if (lacking.size() == 1) return tr("%1: %2.", "communes without an encounter: which").arg(text, lacking[0]->name);
    return tr("%1, among them %2 and %3.").arg(text, lacking[0]->name, lacking[1]->name);
}

void CoverageTab::tell() {
    store::Query any;
    any.type = "encounter";
    any.limit = 1;
    const auto found = m_backend.reader().list(any);
    m_whole->setCurrentIndex(found && found->empty() ? 1 : 0);
    m_pdf->setVisible(mayExport(m_backend.me().roles));
    tellLit();
    if (m_count->problem()) return m_summary->setText(sentence(*m_count->problem()));
    quint64 total = 0, without = 0, outside = 0;
    int communes = 0;
    QStringList unplaced;
    for (const auto &row : m_model->all()) {
        total += row.encounters;
        communes += !row.group.isEmpty() && row.encounters > 0;
        if (row.group.isEmpty()) (row.code.isEmpty() ? without : outside) += row.encounters;
        if (row.mark < 0 && !row.group.isEmpty()) unplaced << row.name;
    }
    QStringList parts;
    parts << (total ? tr("%1 in %2.", "12 encounters, 3 communes")
                          .arg(tr("%n encounter(s)", nullptr, static_cast<int>(total)), tr("%n commune(s)", nullptr, communes))
                    : tr("Nothing to count on these dates."));
    if (without) parts << tr("%n encounter(s) without a commune.", nullptr, static_cast<int>(without));
    if (outside) parts << tr("%n encounter(s) outside the map.", nullptr, static_cast<int>(outside));
    if (const auto lacking = lackingText(); !lacking.isEmpty()) parts << lacking;
    m_summary->setText(parts.join(QLatin1Char(' ')));
    auto source =
        tr("Communes: official geographic code, La Poste, IGN, Licence Ouverte 2.0. Tints tell intercommunalities apart; the grounds lie "
           "around the communes' centres and are no official outlines.");
    if (!unplaced.isEmpty())
        source += QLatin1Char(' ') + tr("In the table alone, their centre is not known: %1.").arg(unplaced.join(QStringLiteral(", ")));
    m_source->setText(source);
}

void CoverageTab::savePdf() {
    const auto name = tr("coverage-%1.pdf").arg(today().toString(Qt::ISODate));
    const QStringList narrowed{m_period->currentText(), m_structure->currentText(), m_territory->currentText(), m_theme->currentText()};
    const auto sheet = coverageSheet(*m_model, narrowed, today()); // as it is shown now
    const auto asked = store::exportOf(m_backend.reader().dictionary(), query(), static_cast<std::int64_t>(m_model->total()));
    m_context.prompter().saveFile(this, tr("Save the table"), name, tr("PDF files (*.pdf)"),
                                  [this, sheet, asked](const QString &path) { writePdfTo(path, sheet, asked); });
}

// No export without its line in the access log.
void CoverageTab::writePdfTo(const QString &path, const PaperSheet &sheet, const store::Access &asked) {
    m_backend.noteAccess(asked, [guard = QPointer(this), path, sheet](const Result<> &noted) {
        auto *const self = guard.data();
        if (!self) return;
        const bool written = noted && sheet.write(path);
        self->m_context.toast(written ? tr("Table saved. The file is not protected: keep it where only those who need it can read it.")
                                      : exportSentence(noted ? Error{Code::Io, {}} : noted.error()));
    });
}

} // namespace tp::ui
