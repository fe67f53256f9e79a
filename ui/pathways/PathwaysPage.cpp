#include "ui/pathways/PathwaysPage.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/exports/ExportButton.h"
#include "ui/exports/ExportPlace.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/models/Standing.h"
#include "ui/pathways/BoardModel.h"
#include "ui/pathways/PathwayView.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ReadingLine.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>

namespace tp::ui {
namespace {
// The pathway, where it has stood since when, and what was tried in it.
std::vector<ExportedRecord> pathwayRecords(store::Reader &reader, const RecordId &pathway, const RecordId &person) {
    std::vector<ExportedRecord> records{{"pathway", pathway}};
    const auto ofPerson = [&](const char *type, const char *orderedBy, const char *field, Value is) {
        store::Query query;
        query.type = type;
        query.orderBy = orderedBy;
        query.descending = false;
        query.filters = {{"person", store::Filter::Op::Equals, idValue(person)}, {field, store::Filter::Op::Equals, std::move(is)}};
        return reader.list(query).value_or(std::vector<store::Record>());
    };
    Value::Array together{idValue(pathway)}; // those that went on as this one
    for (const auto &one : ofPerson("pathway", "startedOn", "joinedWith", idValue(pathway))) together.push_back(idValue(one.id));
    for (const auto &[type, orderedBy] : {std::pair("pathway_phase", "from"), std::pair("pathway_step", "plannedFrom")})
        for (const auto &one : ofPerson(type, orderedBy, "pathway", together)) records.emplace_back(type, one.id);
    return records;
}
} // namespace

PathwaysPage::PathwaysPage(Backend &backend, PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()),
      m_model(new BoardModel(backend, m_text, this)), m_view(new PathwayView(backend, context, m_text, this)) {
    setObjectName(QStringLiteral("pathways"));
    setAccessibleName(tr("Pathways"));
    addWidget(buildBoard());
    addWidget(m_view);
    m_exports = new ExportPlace(*this, backend, context, m_text);
    m_exports->setOwnMargins();
    connect(m_exports, &ExportPlace::closed, this, &PathwaysPage::seenAgain);
    connect(m_view, &PathwayView::closed, this, &PathwaysPage::backToBoard);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (currentIndex() == 0) m_model->look();
    });
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        m_text.forgetNames();
        m_model->forget(what);
        if (!m_soon.isActive()) m_soon.start();
    });
    filter();
}

QWidget *PathwaysPage::buildBoard() {
    auto *board = new QWidget;
    m_header = new PageHeader(tr("Pathways"), board);
    m_exported = new ExportButton(m_backend, QStringLiteral("pathways.export"), board, Button::Kind::Secondary);
    const auto records = [this](int row) {
        const auto pathway = m_model->pathwayAt(row), person = m_model->personAt(row);
        return pathway && person ? pathwayRecords(m_backend.reader(), *pathway, *person) : std::vector<ExportedRecord>();
    };
    m_exported->offer(m_model, records, [this] { return m_model->isPartly(); });
    m_header->addAction(m_exported);
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("pathways.whose"));
    m_whose->addItem(tr("Those I follow"));
    m_whose->addItem(tr("All I can read"));
    m_quiet = new QComboBox;
    m_quiet->setObjectName(QStringLiteral("pathways.quiet"));
    m_quiet->addItem(newsText(Standing::News::Any, 0), 0);
    for (const int days : quietChoices) m_quiet->addItem(newsText(Standing::News::Quiet, days), days);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::m);
    m_search = new SearchField(QStringLiteral("pathways.search"), tr("A person or a referent"));
    m_search->setAccessibleName(tr("Search for a pathway"));
    filters->addWidget(labelled(tr("Search for a pathway"), m_search), 1);
    filters->addWidget(labelled(tr("Whose"), m_whose));
    filters->addWidget(labelled(tr("News"), m_quiet));
    m_added = new AddedFilters(m_backend, "pathway");
    m_added->hideWhileEmpty();
    m_reading = new ReadingLine(QStringLiteral("pathways.reading"), *m_whose);
    m_table = new RecordTable;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("pathwayTable"));
    m_table->setAccessibleName(tr("List of pathways"));
    m_table->setColumns({{CellLook::Strong, 0, 0},
                         {CellLook::Plain, 18, 76},
                         {CellLook::Plain, 18, 96},
                         {CellLook::Plain, 0, 0},
                         {CellLook::State, 20, 0}});
    auto *none = new EmptyState(tr("No pathway here."), tr("It begins in a person's file: open it, then “Pathway”."));
    auto *people = new Button(Button::Kind::Secondary, QStringLiteral("pathways.people"), tr("Search for a person"));
    none->addAction(people);
    m_hidden = new QWidget;
    m_hiddenSays = makeLabel({});
    m_hiddenSays->setObjectName(QStringLiteral("pathways.hidden"));
    auto *all = new Button(Button::Kind::Link, QStringLiteral("pathways.all"), tr("See all"));
    all->setAccessibleName(tr("See all the pathways I can read"));
    auto *line = new QHBoxLayout(m_hidden);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    line->addWidget(m_hiddenSays);
    line->addWidget(all);
    line->addStretch();
    auto *frame = new QWidget;
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(space::m, space::m, space::m, space::m);
    inner->addWidget(none);
    inner->addWidget(m_hidden);
    inner->addStretch();
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(frame);
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_listOrEmpty);
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addLayout(filters);
    column->addWidget(m_added);
    column->addWidget(m_reading);
    column->addWidget(card, 1);
    connect(people, &QPushButton::clicked, this, [this] {
        m_context.open({QStringLiteral("persons"), {}, QString::fromLatin1(searchPart)});
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_whose->setCurrentIndex(1);
        m_quiet->setCurrentIndex(0);
        m_search->put({});
        m_added->forget();
        filter();
        m_whose->setFocus(); // the button goes with what it said
    });
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        if (const auto person = m_model->personAt(row)) m_context.open({QStringLiteral("pathways"), *person}); // going back comes here
    });
    connect(m_search, &SearchField::searched, this, &PathwaysPage::filter);
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(m_added, changed, this, &PathwaysPage::filter);
    for (auto *box : {m_whose, m_quiet}) {
        connect(box, &QComboBox::activated, this, &PathwaysPage::filter);
        rememberChoice(*box);
    }
    connect(m_model, &BoardModel::loaded, this, &PathwaysPage::tell);
    connect(m_model, &BoardModel::reading, m_reading, &ReadingLine::tell);
    connect(m_reading, &ReadingLine::stopAsked, m_model, &BoardModel::stop);
    connect(m_reading, &ReadingLine::allAsked, this, [this] {
        m_reading->ended();
        m_model->readAll();
        offerExport();
    });
    return board;
}

void PathwaysPage::filter() {
    m_model->setFilter({m_whose->currentIndex() == 0, m_quiet->currentData().toInt(), m_search->text().simplified()}, m_added->filters());
    offerExport();
}

void PathwaysPage::offerExport() { m_exported->setOffered(!m_model->isBehind()); }

void PathwaysPage::tell() {
    auto said = tr("%Ln pathway(s), by phase; who has waited longest stands first.", nullptr, m_model->pathways());
    if (const int more = m_model->leftOut(); more > 0)
        said += QLatin1Char(' ') + tr("There are too many to show all: the %Ln oldest one(s) are left out.", nullptr, more);
    m_header->setSubtitle(said);
    offerExport();
    m_model->isStopped() ? m_reading->stopped() : m_reading->ended();
    m_listOrEmpty->setCurrentIndex(m_model->pathways() == 0 && !m_model->isStopped() ? 1 : 0);
    tellHidden();
    if (m_table->currentRow() >= 0 || m_model->pathways() == 0) return;
    const int at = m_open ? m_model->rowOf(*m_open) : -1;
    m_table->choose(at >= 0 ? at : 1); // below the first title
}

// Nothing here, but only because of what is asked for.
void PathwaysPage::tellHidden() {
    std::uint64_t others = 0;
    if (m_model->pathways() == 0 && (m_added->isActive() || m_model->filter() != BoardFilter{false, 0, {}})) {
        store::Query query;
        query.type = "pathway";
        query.filters = {{"endedOn", store::Filter::Op::Equals, {}}};
        others = m_backend.reader().count(query).value_or(0);
    }
    m_hidden->setVisible(others > 0);
    m_hiddenSays->setText(tr("%Ln other pathway(s) that you can read.", nullptr, static_cast<int>(others)));
}

void PathwaysPage::backToBoard() {
    setCurrentIndex(0);
    m_model->look();
    m_table->setFocus();
}

// What changed below an export was not read.
void PathwaysPage::seenAgain() {
    if (currentIndex() == 0) return backToBoard();
    m_view->refresh();
    m_view->focusLanes();
}

void PathwaysPage::openRecord(const RecordId &record) { // a person, or a step of theirs
    const auto step = m_backend.reader().get("pathway_step", record);
    const auto person = step && step->file ? *step->file : record;
    if (!m_view->show(person)) return backToBoard(); // erased, or not shared with this structure
    m_open = person;
    for (const auto &file : m_view->files())                                                          // all of them are shown
        m_backend.noteAccess({store::accessOpened, "person", file, {}, {}}, [](const Result<> &) {}); // a full disk hides nothing
    setCurrentIndex(1);
    m_view->focusLanes();
    if (step && !step->deleted) m_view->openStep(record);
}

void PathwaysPage::activated() {
    if (m_exports->isOpen()) return m_exports->takeFocus();
    currentIndex() == 0 ? m_table->setFocus() : m_view->focusLanes();
}

bool PathwaysPage::closeTop() {
    if (m_exports->close()) return seenAgain(), true;
    if (currentIndex() == 0) return false;
    if (!m_view->closeTop()) backToBoard();
    return true;
}

void PathwaysPage::focusFilter() {
    backToBoard();
    m_search->setFocus();
    m_search->selectAll();
}

std::optional<RecordId> PathwaysPage::shownPerson() const {
    return currentWidget() == m_view ? std::optional(m_view->person()) : std::nullopt;
}

PageInfo pathwaysPage() {
    return {QStringLiteral("pathways"), PathwaysPage::tr("Pathways"), "pathway", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new PathwaysPage(backend, context); }};
}

} // namespace tp::ui
