#include "ui/encounters/EncountersPage.h"

#include "ui/encounters/EncounterDetail.h"
#include "ui/encounters/EncounterFilters.h"
#include "ui/encounters/EncounterSearch.h"
#include "ui/encounters/ExportJob.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"

#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>

namespace tp::ui {
namespace {
bool mayExport(RoleSet roles) { return has(roles, Role::Manager) || has(roles, Role::Coordinator) || has(roles, Role::Administrator); }

// State as a word, with the kind of state for the delegate.
class EncounterFormat final : public FormatProxy {
public:
    using FormatProxy::FormatProxy;
    QVariant data(const QModelIndex &index, int role) const override {
        if (role == CellRole::StateCellRole && source().columns().value(index.column()) == "@state") {
            const auto &record = source().record(index.row());
            const auto state = !record.conflicts.empty() ? StateTag::State::Conflict
                               : record.pending          ? StateTag::State::Pending
                                                         : StateTag::State::Sent;
            return static_cast<int>(state);
        }
        return FormatProxy::data(index, role);
    }
};
} // namespace

EncountersPage::EncountersPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()),
      m_model(new RecordListModel(backend, "encounter", {"occurredAt", "@place", "@who", "themes", "@structure", "@state"},
                                  {"participation", "person", "structure"}, this)),
      m_format(new EncounterFormat(*m_model, m_text, this)), m_header(new PageHeader(tr("Encounters"), this)),
      m_filters(new EncounterFilters(backend, this)), m_table(new RecordTable),
      m_detail(new EncounterDetail(backend, context, m_text, nullptr)),
      m_export(new Button(Button::Kind::Secondary, QStringLiteral("export"), tr("Export"), this, QStringLiteral("export"))) {
    setObjectName(QStringLiteral("encounters"));
    setAccessibleName(tr("Encounters"));
    m_header->addAction(m_export);
    buildTable();

    auto *list = new Card(nullptr, 8);
    auto *empty = new QStackedWidget;
    auto *none = new EmptyState(tr("No encounter here."), tr("Note the first one: Ctrl+N."));
    auto *noMatch = new EmptyState(tr("No encounter matches."), tr("Use fewer filters or fewer words."));
    auto *clear = new Button(Button::Kind::Secondary, QStringLiteral("clearFromEmpty"), tr("Clear the filters"));
    noMatch->addAction(clear);
    for (auto *state : {none, noMatch}) {
        auto *frame = new QWidget;
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(space::m, space::m, space::m, space::m);
        column->addWidget(state);
        column->addStretch();
        empty->addWidget(frame);
    }
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(empty);
    list->content()->addWidget(m_listOrEmpty);

    m_exportBar = new QWidget;
    m_exportBar->hide();
    m_exportProgress = new QProgressBar;
    m_exportProgress->setAccessibleName(tr("Export"));
    m_exportProgress->setTextVisible(false);
    auto *stop = new Button(Button::Kind::Secondary, QStringLiteral("stopExport"), tr("Stop"));
    auto *bar = new QHBoxLayout(m_exportBar);
    bar->setContentsMargins({});
    bar->addWidget(makeLabel(tr("Export"), Type::Label));
    bar->addWidget(m_exportProgress, 1);
    bar->addWidget(stop);

    m_sides = new MasterDetail(list, m_detail, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_exportBar);
    column->addWidget(m_sides, 1);

    connect(m_filters, &EncounterFilters::edited, this, [this] { m_model->setQuery(m_filters->query()); });
    connect(m_model, &RecordListModel::loaded, this, [this] {
        tell();
        if (m_sides->isDetailShown()) m_detail->refresh();
    });
    connect(m_table, &RecordTable::opened, this, &EncountersPage::showRow);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_sides->isDetailShown() && !m_sides->isNarrow()) showRow(row); // arrows walk through the details
    });
    connect(m_detail, &EncounterDetail::closed, this, &EncountersPage::closeDetail);
    connect(clear, &QPushButton::clicked, m_filters, &EncounterFilters::clear);
    connect(m_export, &QPushButton::clicked, this, &EncountersPage::exportShown);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_job) m_job->abort(), m_job->deleteLater(), m_job = nullptr;
        m_exportBar->hide();
        m_context.toast(tr("Export stopped. No file was written."));
    });
    connect(&backend, &Backend::membershipChanged, this, &EncountersPage::tell);
    connect(new QShortcut(Qt::Key_F2, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this] {
        if (!m_sides->isDetailShown()) showRow(m_table->currentRow());
        m_detail->edit();
    });
    connect(new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, [this] {
        showRow(m_table->currentRow());
        m_detail->remove();
    });
    m_model->setSupplement([this](const store::Query &query) { return encountersThroughPeople(m_backend.reader(), query); });
    m_model->setQuery(m_filters->query());
}

void EncountersPage::buildTable() {
    m_format->setComputed("@place", tr("Place"), [](const store::Record &record) { return placeText(record); });
    m_format->setComputed("@who", tr("Who"), [this](const store::Record &record) { return whoText(record, m_backend.reader(), m_text); });
    m_format->setComputed("@structure", tr("Structure"), [this](const store::Record &record) {
        const auto id = structureOf(record);
        return id ? m_text.structureCode(*id) : QString();
    });
    m_format->setComputed("@state", tr("State"), [](const store::Record &record) {
        return !record.conflicts.empty() ? tr("Two versions") : record.pending ? tr("To send") : tr("Sent");
    });
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
    const auto count = m_backend.reader().count(m_model->query());
    const auto number = static_cast<int>(count ? *count + m_model->supplemented().size() : static_cast<std::uint64_t>(m_model->rowCount()));
    m_header->setSubtitle(m_model->problem()      ? sentence(*m_model->problem())
                          : m_filters->isActive() ? tr("%n encounter(s) found", nullptr, number)
                                                  : tr("%n encounter(s)", nullptr, number));
    const bool none = m_model->rowCount() == 0;
    m_listOrEmpty->setCurrentIndex(none ? 1 : 0);
    static_cast<QStackedWidget *>(m_listOrEmpty->widget(1))->setCurrentIndex(m_filters->isActive() ? 1 : 0);
    m_export->setVisible(mayExport(m_backend.me().roles));
    m_export->setEnabled(!none && !m_job);
}

void EncountersPage::showRow(int row) {
    if (row < 0 || row >= m_model->rowCount()) return;
    m_detail->show(m_model->record(row).id);
    m_sides->showDetail(true);
    if (m_sides->isNarrow()) m_detail->setFocus();
}

void EncountersPage::closeDetail() {
    m_sides->showDetail(false);
    m_table->setFocus();
}

void EncountersPage::openRecord(const RecordId &id) {
    if (m_model->rowOf(id) < 0) m_filters->clear();
    m_table->choose(m_model->rowOf(id));
    m_detail->show(id);
    m_sides->showDetail(true);
}

void EncountersPage::activated() {
    if (m_table->currentRow() < 0) m_table->choose(0);
    m_table->setFocus();
}

bool EncountersPage::closeTop() {
    if (m_detail->isEditing()) return m_detail->stopEditing(), true;
    if (m_sides->isDetailShown()) return closeDetail(), true;
    return false;
}

void EncountersPage::focusFilter() { m_filters->focusSearch(); }

void EncountersPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool compact = m_sides->isNarrow();
    m_filters->setCompact(compact);
    const int side = compact ? space::l : space::xl;
    layout()->setContentsMargins(side, compact ? space::s : pageTop, side, compact ? space::s : space::l);
}

void EncountersPage::exportShown() {
    const auto name = tr("encounters-%1.csv").arg(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    m_context.prompter().saveFile(this, tr("Export what the list shows"), name, tr("CSV files (*.csv)"),
                                  [this](const QString &path) { runExport(path); });
}

// No export without its line in the access log.
void EncountersPage::runExport(const QString &path) {
    if (m_job) return;
    const auto count = m_backend.reader().count(m_model->query()).value_or(0) + m_model->supplemented().size();
    m_backend.noteAccess(store::exportOf(m_model->query(), static_cast<std::int64_t>(count)),
                         [self = QPointer(this), path](const Result<> &noted) {
                             auto *page = self.data();
                             if (!page) return;
                             if (noted)
                                 page->writeExport(path);
                             else
                                 page->m_context.toast(exportSentence(noted.error()));
                         });
}

void EncountersPage::writeExport(const QString &path) {
    if (m_job) return;
    m_job = new ExportJob(m_backend, m_text, m_model->query(), m_model->supplemented(), path, this);
    m_exportProgress->setRange(0, 0);
    m_exportBar->show();
    const auto done = [this](const QString &said) {
        m_job->deleteLater();
        m_job = nullptr;
        m_exportBar->hide();
        tell();
        m_context.toast(said);
    };
    connect(m_job, &ExportJob::progressed, this, [this](quint64 at, quint64 total) {
        m_exportProgress->setRange(0, static_cast<int>(total));
        m_exportProgress->setValue(static_cast<int>(at));
    });
    connect(m_job, &ExportJob::completed, this, [done](quint64 records) {
        done(tr("%n encounter(s) exported. The file is not protected: keep it where only those who need it can read it.", nullptr,
                static_cast<int>(records)));
    });
    connect(m_job, &ExportJob::failed, this, [done](const Error &error) { done(exportSentence(error)); });
    m_job->start();
    if (m_job) tell();
}

PageInfo encountersPage() {
    return {QStringLiteral("encounters"), EncountersPage::tr("Encounters"), "encounter", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new EncountersPage(backend, context); }};
}

} // namespace tp::ui
