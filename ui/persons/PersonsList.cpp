#include "ui/persons/PersonsList.h"

#include "core/base/IdValue.h"
#include "core/domain/TypedPerson.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/models/Duplicates.h"
#include "ui/models/PersonFiles.h"
#include "ui/models/RecordCount.h"
#include "ui/persons/CandidateList.h"
#include "ui/persons/NewPerson.h"
#include "ui/persons/PersonStory.h"
#include "ui/persons/StandingFilter.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/PastedTable.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Inset.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/SearchField.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
// In characters, so that the longest word of a vocabulary is read whole; within reason, for those somebody added.
int charactersOf(const schema::Vocabulary *vocabulary, const QFontMetrics &font) {
    constexpr int least = 16, most = 28;
    int widest = 0;
    for (const auto &term : offeredTerms(vocabulary)) widest = std::max(widest, font.horizontalAdvance(label(term)));
    return std::clamp(widest / std::max(1, font.averageCharWidth()) + 1, least, most);
}
} // namespace

PersonsList::PersonsList(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_text(text), m_duplicates(duplicates),
      m_model(new RecordListModel(backend, "person", {"usualName", "@facts", "@phase", "referent", "@structure", "@last"},
                                  {"participation", "pathway", "pathway_phase"}, this)),
      m_format(new FormatProxy(*m_model, text, this)), m_count(new RecordCount(backend, this)),
      m_header(new PageHeader(tr("People"), this)),
      m_search(new SearchField(QStringLiteral("personSearch"), tr("Name, nickname or phone number"), this)), m_table(new RecordTable),
      m_exported(new ExportButton(backend, QStringLiteral("exportPeople"), this, Button::Kind::Secondary)),
      m_followed(new QCheckBox(tr("Followed by me"))), m_standing(new StandingFilter(backend, m_followed)),
      m_filters(new AddedFilters(backend, "person", AddedFilters::Memory::None)),
      m_alike(new CandidateList(backend, text, tr("Perhaps the same person"), this)),
      m_open(new Button(Button::Kind::Primary, QStringLiteral("openFile"), tr("New file"), this, QStringLiteral("plus"))),
      m_ask(new Button(Button::Kind::Secondary, QStringLiteral("askNewFile"), tr("New file…"), this, QStringLiteral("plus"))),
      m_how(makeLabel({})), m_new(new NewPerson(backend, context, text, duplicates, this)) {
    m_exported->offer(m_format, *m_model);
    m_header->addAction(m_exported);
    m_search->setAccessibleName(tr("Search for a person"));
    auto *import = new Button(Button::Kind::Secondary, QStringLiteral("importPeople"), tr("Import…"), this, QStringLiteral("import"));
    import->setVisible((backend.me().roles & typeOf("person").writers) != 0);
    m_header->addAction(import);
    connect(import, &QPushButton::clicked, this, &PersonsList::importAsked);
    connect(m_ask, &QPushButton::clicked, this, &PersonsList::askForAName);
    m_how->setObjectName(QStringLiteral("howToOpen"));
    m_how->hide();
    buildTable();
    auto *card = new Card(nullptr, 8);
    m_listOrEmpty = new QStackedWidget;
    auto *none = new EmptyState(tr("Nobody here for now. A nickname is enough to open a file."),
                                tr("Search for a name first: then “New file” stands beside it."));
    auto *noMatch = new EmptyState(tr("Nobody by that name here."), tr("If the person is new, start a new file. A nickname is enough."));
    auto *noneSo = new EmptyState(tr("Nobody here by these filters."),
                                  tr("Somebody may be known without them: take them off before you start a new file."));
    m_listOrEmpty->addWidget(m_table);
    for (auto *state : {none, noMatch, noneSo}) m_listOrEmpty->addWidget(inset(state));
    card->content()->addWidget(m_listOrEmpty);

    m_search->installEventFilter(this);
    m_open->hide();
    m_new->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_search, 1);
    for (auto *button : {m_open, m_ask}) line->addWidget(button); // one of them
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addLayout(line);
    column->addWidget(m_how);
    column->addWidget(m_standing);
    column->addWidget(m_filters);
    m_followed->setObjectName(QStringLiteral("personsFollowed"));
    m_followed->setVisible((backend.me().roles & typeOf("person").writers) != 0); // nobody else follows anybody
    connect(m_followed, &QCheckBox::toggled, this, [this] { search(m_typed); });
    connect(m_filters, &AddedFilters::edited, this, [this] { search(m_typed); });
    connect(m_standing, &StandingFilter::edited, this, [this] { search(m_typed); });
    connect(m_standing, &StandingFilter::found, this, &PersonsList::takeStanding);
    m_filters->hideWhileEmpty();
    auto *form = new QWidget;
    auto *formColumn = new QVBoxLayout(form);
    formColumn->setContentsMargins({});
    formColumn->addWidget(m_new);
    formColumn->addStretch();
    m_newPlace = scrolled(form);
    m_listPlace = card;
    column->addWidget(m_newPlace, 1);
    column->addWidget(m_alike);
    column->addWidget(card, 1);
    m_newPlace->hide();

    connect(m_search, &SearchField::searched, this, &PersonsList::search);
    connect(m_model, &RecordListModel::loaded, this, [this] {
        m_count->ask(m_model->query());
        tell();
    });
    connect(m_count, &RecordCount::counted, this, [this](quint64 number) {
        m_number = number;
        tell();
    });
    m_alikeSoon.setSingleShot(true);
    m_alikeSoon.setInterval(0);
    connect(&m_alikeSoon, &QTimer::timeout, this, [this] {
        if (std::exchange(m_listFirst, false)) return m_alikeSoon.start(); // this turn lays it out, and it is painted before the next
        showAlike(m_typed);
    });
    connect(m_table, &RecordTable::opened, this, [this](int row) { emit chosen(m_model->record(row).id); });
    connect(m_open, &QPushButton::clicked, this, &PersonsList::startNew);
    connect(m_new, &NewPerson::created, this, [this](const RecordId &id, const Undo &undo) {
        showForm(false);
        m_search->put({});
        search({});
        emit created(id, undo);
    });
    connect(m_new, &NewPerson::cancelled, this, [this] { (void)closeTop(); });
    connect(m_new, &NewPerson::broughtBack, this, [this] {
        showForm(true);
        tellNew();
    });
    connect(m_new, &NewPerson::keptChanged, this, &PersonsList::tellNew);
    connect(m_new, &NewPerson::chosen, this, [this](const RecordId &id) {
        (void)closeTop(); // it was somebody who is there
        emit chosen(id);
    });
    connect(m_alike, &CandidateList::chosen, this, &PersonsList::chosen);
    connect(&m_duplicates, &Duplicates::completed, this, [this] {
        if (isVisible()) showAlike(m_typed);
    });
    search({});
}

void PersonsList::buildTable() {
    const auto today = [this] { return parisTime(m_backend.clock().nowMs()).date(); };
    m_format->setComputed("usualName", {}, [](const store::Record &record) { return fileName(record); });
    m_format->setComputed("@facts", tr("Age, commune"), [this, today](const store::Record &record) {
        const auto facts = personFacts(record, m_text, today());
        const auto also = m_alsoIn.find(record.id);
        if (also == m_alsoIn.end()) return facts;
        return facts.isEmpty() ? also->second : also->second + QStringLiteral(" · ") + facts;
    });
    m_model->setSupplement([this](const store::Query &query) -> RecordListModel::Supplemented {
        std::vector<store::Record> people;
        m_alsoIn.clear();
        for (auto &[person, closed] : throughClosedFiles(m_backend.reader(), query)) {
            m_alsoIn[person.id] = alsoInText(closed);
            people.push_back(std::move(person));
        }
        for (auto &person : peopleNamedByYear(m_backend.reader(), query, fromQt(m_typed)))
            if (!m_alsoIn.contains(person.id)) people.push_back(std::move(person));
        return {std::move(people)};
    });
    m_format->setComputed("@phase", label(fieldOf("pathway_phase", "phase")), [this, today](const store::Record &record) {
        const auto phase = phaseNow(m_backend.reader(), m_text, filesOfPerson(m_backend.reader(), record), today());
        return phase ? phase->words : QString();
    });
    m_format->setStructure(tr("Structure"));
    m_format->setComputed("@last", tr("Last encounter"), [this](const store::Record &record) {
        const auto day = lastContact(m_backend.reader(), filesOfPerson(m_backend.reader(), record));
        return day ? dateText(*day) : QString();
    });
    m_table->setModel(m_format);
    m_table->setObjectName(QStringLiteral("personTable"));
    m_table->setAccessibleName(tr("List of people"));
    const int phase = charactersOf(m_backend.reader().dictionary().vocabulary("pathway_phase"), m_table->fontMetrics());
    m_table->setColumns({{CellLook::Strong, 0, 0},
                         {CellLook::Plain, 0, 60},
                         {CellLook::Plain, phase, 110},
                         {CellLook::Plain, 20, 100},
                         {CellLook::Structure, 9, 80},
                         {CellLook::Plain, 13, 0}});
}

store::Query PersonsList::query() {
    store::Query query;
    const auto asked = domain::typedPerson(fromQt(m_typed));
    query.filters = {eachPersonOnce()};
    if (m_followed->isChecked())
        query.filters.push_back({"referent", store::Filter::Op::Equals, idValue(m_backend.me().member)}); // by its index
    m_filters->addTo(query);
    m_standing->addTo(query); // whatever is typed: they are looked for once
    query.text = asked.words;
    if (const auto year = asked.sketch.birthYear) query.filters.push_back({birthYearField, store::Filter::Op::Equals, *year});
    if (m_typed.isEmpty()) {
        query.orderBy = "usualName";
        query.descending = false;
    }
    return query;
}

void PersonsList::search(const QString &typed) {
    m_typed = typed.trimmed();
    m_alsoIn.clear();
    m_number.reset(); // of another name
    m_model->setQuery(query());
    tellNew();
    m_listFirst = true;
    m_alikeSoon.start();
}

// Whoever stands in the list stays there, with the row one is on.
void PersonsList::takeStanding() {
    const auto isAmong = [](const store::Filter &filter) { return filter.op == store::Filter::Op::Among; };
    const auto filter = std::ranges::find_if(m_model->query().filters, isAmong);
    if (filter == m_model->query().filters.end()) return search(m_typed);
    m_number.reset();
    m_model->narrow(query().filters); // and tells
}

void PersonsList::showReview() {
    searchFor({});
    {
        const QSignalBlocker quiet(m_followed);
        m_followed->setChecked(true);
    }
    m_standing->ask(Standing::News::Review);
}

void PersonsList::searchFor(const QString &words) {
    (void)closeTop();
    {
        const QSignalBlocker quiet(m_followed);
        m_followed->setChecked(false);
    }
    m_standing->clear();
    m_filters->clear();
    m_search->put(words);
    search(words);
}

bool PersonsList::isNarrowed() const { return m_followed->isChecked() || m_standing->isActive() || m_filters->isActive(); }

void PersonsList::tell() {
    const bool asked = !m_typed.isEmpty() || isNarrowed();
    const auto rows = static_cast<quint64>(m_model->rowCount());
    const auto number = static_cast<int>(m_model->isComplete() ? rows : m_number ? *m_number + m_model->supplemented().size() : rows);
    m_exported->setOffered(!m_standing->isLooking()); // whoever exports has all of them, or reads that it is not all
    m_header->setSubtitle(m_model->problem()                    ? sentence(*m_model->problem())
                          : m_standing->isLooking()             ? tr("%Ln file(s) found so far", nullptr, number)
                          : !m_number && !m_model->isComplete() ? tr("More than %1 files").arg(QLocale().toString(number))
                          : !asked                              ? tr("%n file(s) your structure may read", nullptr, number)
                                                                : tr("%n file(s) found", nullptr, number));
    const bool list = m_model->rowCount() > 0 || m_standing->isLooking();
    m_listOrEmpty->setCurrentIndex(list ? 0 : isNarrowed() ? 3 : asked ? 2 : 1);
}

void PersonsList::showAlike(const QString &typed) {
    if (typed.size() < 3 || m_new->isVisible()) return m_alike->show({});
    auto people = m_duplicates.meant(typed);
    std::erase_if(people, [this](const Candidate &one) { return m_model->rowOf(one.person) >= 0; }); // already in the list below
    m_alike->show(people, m_duplicates.isComplete());
}

void PersonsList::askForAName() {
    m_how->setText(m_pasted.isEmpty() ? tr("First the name, a nickname or a phone number: the person may be known already. If not, "
                                           "“New file” stands beside what you typed.")
                                      : m_pasted);
    m_how->show();
    m_search->setAccessibleDescription(m_how->text()); // read with the field
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void PersonsList::showForm(bool show) { // with all the room there is: in a low window it scrolls
    m_newPlace->setVisible(show);
    m_new->setVisible(show);
    m_listPlace->setVisible(!show);
}

void PersonsList::startNew() {
    showForm(true);
    m_new->start(m_typed);
    tellNew();
    m_alike->hide(); // the form has its own, which knows more
}

// Who comes back after a lock sees that a file was begun; begun once, it is not begun anew.
void PersonsList::tellNew() {
    const bool begun = m_new->isKept();
    m_open->setText(begun ? tr("Go on with the new file") : tr("New file"));
    m_open->setAccessibleName(m_open->text());
    m_open->updateGeometry();
    const bool mayWrite = (m_backend.me().roles & typeOf("person").writers) != 0;
    const auto pasted = mayWrite ? pastedTableText(m_search->text()) : QString(); // nobody's name
    const bool offered = begun || (m_typed.size() >= 2 && pasted.isEmpty());
    m_open->setVisible(m_newPlace->isHidden() && offered);
    m_ask->setVisible(m_newPlace->isHidden() && !offered && mayWrite);
    if (std::exchange(m_pasted, pasted) != pasted || (offered && pasted.isEmpty())) {
        m_how->setText(pasted);
        m_how->setVisible(!pasted.isEmpty());
        m_search->setAccessibleDescription(pasted);
    }
}

bool PersonsList::closeTop() {
    if (m_newPlace->isHidden()) return false;
    m_new->leave();
    showForm(false);
    tellNew();
    showAlike(m_typed);
    m_search->setFocus();
    return true;
}

bool PersonsList::eventFilter(QObject *search, QEvent *event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(search, event);
    emit m_search->returnPressed(); // what was typed just now, too: never somebody of the list before
    if (m_table->isVisible()) {
        if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_format->index(0, 0));
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    const auto alike = m_alike->findChildren<Button *>();
    const auto first = std::find_if(alike.begin(), alike.end(), [](const Button *one) { return one->isVisible(); });
    if (first != alike.end()) (*first)->setFocus(Qt::TabFocusReason);
    return true;
}

void PersonsList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PersonsList::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool compact = width() < fontMetrics().averageCharWidth() * 100;
    const int side = compact ? space::l : space::xl, edge = compact ? space::s : space::l, top = compact ? edge : pageTop;
    layout()->setContentsMargins(side, top, side, edge);
}

} // namespace tp::ui
