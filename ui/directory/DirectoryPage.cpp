#include "ui/directory/DirectoryPage.h"

#include "ui/Backend.h"
#include "ui/directory/DirectoryModel.h"
#include "ui/directory/DirectoryPanel.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/text/Labels.h"
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

DirectoryPage::DirectoryPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()),
      m_model(new DirectoryModel(backend, m_text, this)) {
    setObjectName(QStringLiteral("directory"));
    setAccessibleName(tr("Directory"));
    m_header = new PageHeader(tr("Directory"), this);
    auto *scheme = new Button(Button::Kind::Secondary, QStringLiteral("directory.addScheme"), tr("Add a network or scheme"), this);
    auto *professional = new Button(Button::Kind::Primary, QStringLiteral("directory.addProfessional"), tr("Add a professional"), this,
                                    QStringLiteral("plus"));
    for (auto *action : {scheme, professional}) {
        action->setVisible(mayWrite());
        m_header->addAction(action);
    }
    m_panel = new DirectoryPanel(backend, context, m_text);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(buildFilters());
    buildTable();
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_listOrEmpty);
    column->addWidget(card, 1);
    m_sides = new MasterDetail(left, m_panel, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    whole->setSpacing(space::m);
    whole->addWidget(m_header);
    whole->addWidget(m_sides, 1);

    connect(professional, &QPushButton::clicked, this, [this] { add("professional"); });
    connect(scheme, &QPushButton::clicked, this, [this] { add("scheme"); });
    connect(m_panel, &DirectoryPanel::closed, this, &DirectoryPage::close);
    connect(m_panel, &DirectoryPanel::saved, this, [this](const RecordId &entry) {
        refresh();
        const int row = m_model->rowOf(entry);
        if (row < 0) return close(); // it is not among those asked for any more
        m_table->choose(row);
        showRow(row);
    });
    connect(m_model, &DirectoryModel::loaded, this, &DirectoryPage::tell);
    m_typed.setSingleShot(true);
    m_typed.setInterval(0); // what is typed within one turn is asked once
    connect(&m_typed, &QTimer::timeout, this, &DirectoryPage::filter);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, &DirectoryPage::refresh);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) {
            static constexpr std::string_view types[] = {"professional", "scheme", "structure", "term"};
            return std::ranges::find(types, record.first) != std::end(types);
        };
        if ((what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) && !m_soon.isActive()) m_soon.start();
    });
    filter();
}

QWidget *DirectoryPage::buildFilters() {
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
    auto *filters = new QWidget;
    auto *column = new QVBoxLayout(filters);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(labelled(tr("Who can help?"), m_need));
    auto *rest = new QWidget;
    auto *line = new FlowLayout(rest, space::m);
    m_which->setAccessibleName(tr("Shown"));
    line->addWidget(m_which);
    line->addWidget(m_today);
    line->addWidget(m_toVerify);
    column->addWidget(rest);
    connect(m_need, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_need, &QLineEdit::returnPressed, this, [this] {
        filter(); // of what stands there
        if (m_model->rowCount() == 0) return;
        m_table->choose(0);
        m_table->setFocus();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &DirectoryPage::filter);
    for (auto *box : {m_today, m_toVerify}) connect(box, &QCheckBox::toggled, this, &DirectoryPage::filter);
    return filters;
}

void DirectoryPage::buildTable() {
    m_table = new RecordTable;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("directoryTable"));
    m_table->setAccessibleName(tr("Entries of the directory"));
    m_table->setColumns({{CellLook::Strong, 0, 0, 2},
                         {CellLook::Plain, 0, 60, 2},
                         {CellLook::Plain, 14, 48},
                         {CellLook::Plain, 15, 0},
                         {CellLook::State, 16, 72}});
    auto *none = new EmptyState(tr("Nobody here."), tr("Other words may find somebody. Whoever is missing can be added by any structure."));
    m_listOrEmpty = new Steps;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(none);
    connect(m_table, &RecordTable::opened, this, &DirectoryPage::showRow);
}

bool DirectoryPage::mayWrite() const { return (m_backend.me().roles & typeOf("professional").writers) != 0; }

void DirectoryPage::filter() {
    m_typed.stop();
    m_model->setFilter(
        {static_cast<DirectoryFilter::Which>(m_which->currentIndex()), m_need->text(), m_today->isChecked(), m_toVerify->isChecked()});
}

void DirectoryPage::refresh() {
    m_text.forgetNames();
    const auto shown = m_panel->shown();
    m_model->refresh();
    if (!shown || m_panel->isEditing()) return;
    const int row = m_model->rowOf(*shown);
    if (row < 0) return;
    m_table->choose(row);
    if (m_sides->isDetailShown()) m_panel->show(*m_model->entryAt(row));
}

void DirectoryPage::tell() {
    m_header->setSubtitle(m_model->stale() == 0 ? tr("%Ln entry(ies)", nullptr, m_model->rowCount())
                                                : tr("%1, %2 to verify", "how many entries, how many of all")
                                                      .arg(tr("%Ln entry(ies)", nullptr, m_model->rowCount()))
                                                      .arg(m_model->stale()));
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_context.showCount(QStringLiteral("directory"), m_model->stale());
}

void DirectoryPage::showRow(int row) {
    if (m_panel->isEditing()) return m_panel->focusFirst(); // what is typed is not thrown away by a click elsewhere
    const auto *entry = m_model->entryAt(row);
    if (!entry) return;
    m_panel->show(*entry);
    m_sides->showDetail(true);
    m_panel->focusFirst();
}

void DirectoryPage::add(const char *type) {
    m_sides->showDetail(true);
    m_panel->add(type);
}

void DirectoryPage::close() {
    m_sides->showDetail(false);
    m_model->rowCount() == 0 ? m_need->setFocus() : m_table->setFocus();
}

void DirectoryPage::openRecord(const RecordId &entry) {
    int row = m_model->rowOf(entry);
    if (row < 0) { // not among those asked for
        m_need->clear();
        m_which->setCurrentIndex(0);
        for (auto *box : {m_today, m_toVerify}) box->setChecked(false);
        filter();
        row = m_model->rowOf(entry);
    }
    if (row < 0) return; // taken out of the directory
    m_table->choose(row);
    showRow(row);
}

void DirectoryPage::showPart(const QString &part) {
    if (part != QLatin1String(toVerifyPart)) return;
    m_toVerify->setChecked(true);
    m_table->setFocus();
}

void DirectoryPage::activated() {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    m_need->setFocus();
}

bool DirectoryPage::closeTop() {
    if (m_panel->closeForm()) {
        if (m_panel->shown())
            m_panel->focusFirst();
        else
            close();
        return true;
    }
    if (!m_sides->isDetailShown()) return false;
    close();
    return true;
}

void DirectoryPage::focusFilter() {
    m_need->setFocus();
    m_need->selectAll();
}

PageInfo directoryPage() {
    return {QStringLiteral("directory"), DirectoryPage::tr("Directory"), "directory", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new DirectoryPage(backend, context); }};
}

} // namespace tp::ui
