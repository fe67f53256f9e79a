#include "ui/directory/DirectoryTab.h"

#include "ui/Backend.h"
#include "ui/directory/DirectoryModel.h"
#include "ui/directory/DirectoryPanel.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Steps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace tp::ui {

DirectoryTab::DirectoryTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : QWidget(parent), m_reader(backend.reader()), m_text(text), m_model(new DirectoryModel(backend, text, this)) {
    setObjectName(QStringLiteral("directory.entries"));
    m_panel = new DirectoryPanel(backend, context, text);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(buildFilters(backend));
    for (const auto *type : {"professional", "scheme"}) {
        auto *added = new AddedFilters(backend, type);
        m_added[type] = added;
        column->addWidget(added);
        added->hideWhileEmpty();
        for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(added, changed, this, &DirectoryTab::filter);
    }
    buildTable();
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_listOrEmpty);
    column->addWidget(card, 1);
    m_sides = new MasterDetail(left, m_panel, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);

    connect(m_panel, &DirectoryPanel::closed, this, &DirectoryTab::close);
    connect(m_panel, &DirectoryPanel::saved, this, [this](const RecordId &entry) {
        refresh();
        const int row = m_model->rowOf(entry);
        if (row < 0) return close(); // it is not among those asked for any more
        m_table->choose(row);
        showRow(row);
    });
    connect(m_model, &DirectoryModel::loaded, this, &DirectoryTab::tell);
    m_typed.setSingleShot(true);
    m_typed.setInterval(0); // what is typed within one turn is asked once
    connect(&m_typed, &QTimer::timeout, this, &DirectoryTab::filter);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, &DirectoryTab::refresh);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) {
            static constexpr std::string_view types[] = {"professional", "scheme", "structure", "term", "territory"};
            return std::ranges::find(types, record.first) != std::end(types);
        };
        if ((what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) && !m_soon.isActive()) m_soon.start();
    });
    rememberChoice(*m_which);
    for (auto *box : {m_today, m_toVerify}) rememberChoice(*box);
    filter();
}

QWidget *DirectoryTab::buildFilters(Backend &backend) {
    m_need = new QLineEdit;
    m_need->setObjectName(QStringLiteral("directory.need"));
    m_need->setPlaceholderText(tr("In plain words: no roof any more, debts, a driving licence…"));
    m_need->setClearButtonEnabled(true);
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("directory.which"));
    for (const auto &words : {tr("All"), tr("Professionals"), tr("Networks and schemes")}) m_which->addItem(words);
    m_today = new QCheckBox(tr("Can be called on today"));
    m_today->setObjectName(QStringLiteral("directory.today"));
    m_toVerify = new QCheckBox(tr("To verify"));
    m_toVerify->setObjectName(QStringLiteral("directory.toVerify"));
    m_territory = new QComboBox;
    m_territory->setObjectName(QStringLiteral("directory.territory"));
    m_territory->setAccessibleName(tr("Territory"));
    fillTerritories();
    auto *now = new Button(Button::Kind::Secondary, QStringLiteral("directory.now"), tr("Call in now"), this, QStringLiteral("phone"));
    auto *filters = new QWidget;
    auto *column = new QVBoxLayout(filters);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(labelled(tr("Who can help?"), m_need));
    auto *rest = new QWidget;
    auto *line = new FlowLayout(rest, space::m);
    m_which->setAccessibleName(tr("Shown"));
    line->addWidget(now);
    line->addWidget(m_which);
    line->addWidget(m_territory);
    line->addWidget(m_today);
    line->addWidget(m_toVerify);
    auto *exported = new ExportButton(backend, QStringLiteral("directory.export"), rest);
    exported->offer(m_model, [this](int row) {
        const auto *entry = m_model->entryAt(row);
        return std::vector<ExportedRecord>{{entry->type, entry->id}};
    });
    line->addWidget(exported);
    column->addWidget(rest);
    connect(m_need, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_need, &QLineEdit::returnPressed, this, [this] {
        filter(); // of what stands there
        if (m_model->rowCount() == 0) return;
        m_table->choose(0);
        m_table->setFocus();
    });
    connect(now, &QPushButton::clicked, this, &DirectoryTab::callNow);
    for (auto *box : {m_which, m_territory}) connect(box, &QComboBox::currentIndexChanged, this, &DirectoryTab::filter);
    for (auto *box : {m_today, m_toVerify}) connect(box, &QCheckBox::toggled, this, &DirectoryTab::filter);
    return filters;
}

void DirectoryTab::buildTable() {
    m_table = new RecordTable;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("directoryTable"));
    m_table->setAccessibleName(tr("Entries of the directory"));
    m_table->setColumns({{CellLook::Strong, 0, 0, 2},
                         {CellLook::Plain, 0, 96, 2},
                         {CellLook::Plain, 14, 84},
                         {CellLook::Plain, 15, 0},
                         {CellLook::Plain, 20, 112},
                         {CellLook::State, 16, 0}});
    auto *none = new EmptyState(tr("Nobody here."), tr("Other words may find somebody. Whoever is missing can be added by any structure."));
    m_listOrEmpty = new Steps;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(none);
    connect(m_table, &RecordTable::opened, this, &DirectoryTab::showRow);
}

// As they are called now; the one that was chosen stays, unless it is gone.
void DirectoryTab::fillTerritories() {
    const auto chosen = m_territory->currentData().toString();
    const QSignalBlocker quiet(m_territory);
    m_territory->clear();
    m_territory->addItem(tr("All territories"));
    store::Query query;
    query.type = "territory";
    auto found = m_reader.list(query);
    auto all = found ? std::move(*found) : std::vector<store::Record>();
    std::ranges::sort(
        all, [](const auto &a, const auto &b) { return QString::localeAwareCompare(fieldText(a, "name"), fieldText(b, "name")) < 0; });
    for (const auto &one : all) m_territory->addItem(fieldText(one, "name"), toQt(toText(one.id)));
    m_territory->setCurrentIndex(std::max(0, m_territory->findData(chosen)));
    m_territory->setHidden(m_territory->count() == 1);
}

void DirectoryTab::filter() {
    m_typed.stop();
    const auto territory = parseId<RecordId>(fromQt(m_territory->currentData().toString()));
    m_model->setFilter({static_cast<DirectoryFilter::Which>(m_which->currentIndex()), m_need->text(), m_today->isChecked(),
                        m_toVerify->isChecked(), territory ? std::optional(*territory) : std::nullopt});
    std::map<std::string, std::vector<store::Filter>> added;
    for (const auto &[type, filters] : m_added) added[type] = filters->filters();
    m_model->setAdded(std::move(added));
}

// The need and the territory stay as they were asked.
void DirectoryTab::callNow() {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    m_toVerify->setChecked(false);
    m_today->setChecked(true);
    m_which->setCurrentIndex(static_cast<int>(DirectoryFilter::Which::Professionals));
    m_model->refresh(); // the hour is another than when it was asked last
    if (m_model->rowCount() == 0) return m_need->setFocus();
    m_table->choose(0);
    showRow(0);
}

void DirectoryTab::refresh() {
    m_text.forgetNames();
    fillTerritories();
    const auto shown = m_panel->shown();
    m_model->refresh();
    if (!shown || m_panel->isEditing()) return;
    if (m_sides->isDetailShown() && m_panel->isGone()) return close(); // taken back, or erased
    const int row = m_model->rowOf(*shown);
    if (row < 0) return;
    m_table->choose(row);
    if (m_sides->isDetailShown()) m_panel->show(*m_model->entryAt(row));
}

void DirectoryTab::tell() {
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    emit counted();
}

int DirectoryTab::count() const { return m_model->rowCount(); }
int DirectoryTab::stale() const { return m_model->stale(); }

void DirectoryTab::showRow(int row) {
    if (m_panel->isEditing()) return m_panel->focusFirst(); // what is typed is not thrown away by a click elsewhere
    const auto *entry = m_model->entryAt(row);
    if (!entry) return;
    m_panel->show(*entry);
    m_sides->showDetail(true);
    m_panel->focusFirst();
}

void DirectoryTab::add(const char *type) {
    m_sides->showDetail(true);
    m_panel->add(type);
}

void DirectoryTab::close() {
    m_sides->showDetail(false);
    m_model->rowCount() == 0 ? m_need->setFocus() : m_table->setFocus();
}

void DirectoryTab::openRecord(const RecordId &entry) {
    int row = m_model->rowOf(entry);
    if (row < 0) { // not among those asked for
        m_need->clear();
        for (auto *box : {m_which, m_territory}) box->setCurrentIndex(0);
        for (auto *box : {m_today, m_toVerify}) box->setChecked(false);
        for (const auto &[type, filters] : m_added) filters->clear();
        filter();
        row = m_model->rowOf(entry);
    }
    if (row < 0) return showTakenOut(entry);
    m_table->choose(row);
    showRow(row);
}

// In no list any more; read, and put back, all the same.
void DirectoryTab::showTakenOut(const RecordId &id) {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    for (const auto *type : {"professional", "scheme"}) {
        const auto entry = m_reader.get(type, id);
        if (!entry || entry->deleted) continue;
        m_panel->show(entryToday(*entry));
        m_sides->showDetail(true);
        return m_panel->focusFirst();
    }
}

void DirectoryTab::showToVerify() {
    m_toVerify->setChecked(true);
    m_table->setFocus();
}

void DirectoryTab::activated() {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    m_need->setFocus();
}

bool DirectoryTab::closeTop() {
    return closeTopOf(*m_panel, *m_sides, [this] { close(); });
}

void DirectoryTab::focusFilter() {
    m_need->setFocus();
    m_need->selectAll();
}

} // namespace tp::ui
