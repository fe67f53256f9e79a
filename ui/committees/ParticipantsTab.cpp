#include "ui/committees/ParticipantsTab.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "ui/Backend.h"
#include "ui/committees/CommitteeActs.h"
#include "ui/committees/CommitteePanel.h"
#include "ui/committees/CommitteeSessionsModel.h"
#include "ui/committees/ProposalPanel.h"
#include "ui/committees/ProposalsModel.h"
#include "ui/exports/ExportButton.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/FilterLine.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/outings/Outings.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Steps.h"

#include <QComboBox>
#include <QShortcut>

#include <algorithm>

namespace tp::ui {

ParticipantsTab::ParticipantsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : CommitteeTab(parent), m_backend(backend), m_text(text), m_sessions(new CommitteeSessionsModel(backend, text, this)),
      m_proposals(new ProposalsModel(backend, text, this)), m_session(new CommitteePanel(backend, context, text)),
      m_proposal(new ProposalPanel(backend, context, text)), m_panels(new Steps),
      m_newProposal(
          new Button(Button::Kind::Primary, QStringLiteral("participants.propose"), tr("New proposal"), this, QStringLiteral("plus"))),
      m_newSession(new Button(Button::Kind::Secondary, QStringLiteral("participants.plan"), tr("New session"), this)) {
    setObjectName(QStringLiteral("committees.participants"));
    m_panels->addWidget(m_session);
    m_panels->addWidget(m_proposal);
    m_sides = new MasterDetail(buildLists(), m_panels, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);
    follow(m_session, "committee_session");
    follow(m_proposal, "proposal");
    connect(m_session, &CommitteePanel::proposalOpened, this, [this](const RecordId &proposal) {
        openProposal(proposal);
        m_fromSession = true;
    });
    connect(m_proposal, &ProposalPanel::sessionOpened, this, &ParticipantsTab::openSession);
    connect(m_newProposal, &QPushButton::clicked, this, [this] { newForm(m_proposal); });
    connect(m_newSession, &QPushButton::clicked, this, [this] { newForm(m_session); });
    connect(new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_session,
            &CommitteePanel::print);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, &ParticipantsTab::refresh);
    connect(&backend, &Backend::membershipChanged, this, [this] { m_soon.start(); }); // a number was given
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) {
            static constexpr std::string_view types[] = {
                "committee_session", "committee_presence", "proposal", "conclusions", "conclusion_item", "group", "group_seat",
                "shown_name",        "group_membership",   "person",   "member",      "structure",       "term"};
            return std::ranges::find(types, record.first) != std::end(types);
        };
        if ((what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) && !m_soon.isActive()) m_soon.start();
    });
    m_sessions->refresh();
    filterSessions();
    filter();
}

QWidget *ParticipantsTab::buildLists() {
    m_sessionTable = new RecordTable;
    m_sessionTable->setModel(m_sessions);
    m_sessionTable->setObjectName(QStringLiteral("committeeTable"));
    m_sessionTable->setAccessibleName(tr("Sessions of the participants' committee"));
    m_sessionTable->setColumns({{CellLook::Strong, 17, 0}, {CellLook::Plain, 0, 56}, {CellLook::Number, 13, 86}, {CellLook::State, 24, 0}});
    m_proposalTable = new RecordTable;
    m_proposalTable->setModel(m_proposals);
    m_proposalTable->setObjectName(QStringLiteral("proposalTable"));
    m_proposalTable->setAccessibleName(tr("Proposals"));
    m_proposalTable->setColumns({{CellLook::Strong, 0, 0}, {CellLook::Plain, 20, 64}, {CellLook::Plain, 16, 84}, {CellLook::State, 17, 0}});
    m_sessionsOrNone = new Steps;
    m_sessionsOrNone->addWidget(m_sessionTable);
    m_sessionsOrNone->addWidget(
        new EmptyState(tr("No session yet."), tr("Plan the first one: the delegates of the groups bring what their groups propose.")));
    m_sessionsOrNone->addWidget(new EmptyState(tr("No session is found."), tr("Other words, or all sessions in the box above.")));
    m_proposalsOrNone = new Steps;
    m_proposalsOrNone->addWidget(m_proposalTable);
    m_proposalsOrNone->addWidget(new EmptyState(tr("No proposal here."), tr("Note an idea, even a short one.")));
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("participants.which"));
    m_which->setAccessibleName(tr("Proposals shown"));
    for (const auto &words : {tr("Still open"), tr("All")}) m_which->addItem(words);
    m_search = new SearchField(QStringLiteral("participants.search"), tr("Search for a proposal"));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::s);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_which);
    m_added = new AddedFilters(m_backend, "proposal");
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(m_added, changed, this, &ParticipantsTab::filter);
    auto *card = new Card(nullptr, 8);
    auto *exported = new ExportButton(m_backend, QStringLiteral("participants.export"), card);
    exported->offer(m_sessions, [this](int row) { // and what each concluded
        const auto session = m_sessions->at(row)->id;
        std::vector<ExportedRecord> records{{"committee_session", session}};
        for (const auto &one : recordsWhere(m_backend.reader(), "conclusions", "session", session)) {
            records.emplace_back("conclusions", one.id);
            for (const auto &item : itemsOf(m_backend.reader(), one.id)) records.emplace_back("conclusion_item", item.id);
        }
        return records;
    });
    exported->offer(m_proposals, [this](int row) { return std::vector<ExportedRecord>{{"proposal", m_proposals->at(row)->id}}; });
    card->content()->addWidget(buildSessionFilter());
    card->content()->addWidget(m_sessionsOrNone, 2);
    card->content()->addLayout(filters);
    card->content()->addWidget(m_added);
    m_added->hideWhileEmpty();
    card->content()->addWidget(m_proposalsOrNone, 3);
    card->content()->addWidget(exported, 0, Qt::AlignRight);
    connect(m_sessionTable, &RecordTable::opened, this, [this](int row) {
        if (const auto *session = m_sessions->at(row)) openSession(session->id);
    });
    connect(m_proposalTable, &RecordTable::opened, this, [this](int row) {
        if (const auto *proposal = m_proposals->at(row)) openProposal(proposal->id);
    });
    connect(m_search, &SearchField::searched, this, &ParticipantsTab::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_proposals->rowCount() == 0) return;
        m_proposalTable->choose(0);
        m_proposalTable->setFocus();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ParticipantsTab::filter);
    rememberChoice(*m_which);
    return card;
}

FilterLine *ParticipantsTab::buildSessionFilter() {
    m_sessionFilter = new FilterLine(m_backend, "committee_session",
                                     {QStringLiteral("participants.sessionSearch"),
                                      tr("Search for a session"),
                                      QStringLiteral("participants.sessionsWhich"),
                                      tr("Sessions shown"),
                                      {tr("All sessions"), tr("To come"), tr("To conclude"), tr("Held"), tr("Called off")}}); // as Shown
    connect(m_sessionFilter, &FilterLine::edited, this, &ParticipantsTab::filterSessions);
    connect(m_sessionFilter, &FilterLine::entered, this, [this] {
        if (m_sessions->rowCount() == 0) return;
        m_sessionTable->choose(0);
        m_sessionTable->setFocus();
    });
    return m_sessionFilter;
}

void ParticipantsTab::filterSessions() {
    m_sessions->setFilter(m_sessionFilter->words(), static_cast<CommitteeSessionsModel::Shown>(m_sessionFilter->choice()),
                          m_sessionFilter->added().filters());
    m_sessionsOrNone->setCurrentIndex(m_sessions->rowCount() > 0 ? 0 : m_sessions->isEmpty() ? 1 : 2);
}

void ParticipantsTab::follow(RecordPanel *panel, const char *type) {
    connect(panel, &RecordPanel::closed, this, &ParticipantsTab::close);
    connect(panel, &RecordPanel::saved, this, [this, type](const RecordId &record) {
        refresh();
        openRecord(type, record);
    });
}

bool ParticipantsTab::holds(std::string_view type) const {
    return type == "committee_session" || type == "proposal" || type == "conclusions";
}

QString ParticipantsTab::subtitle() const {
    const auto waiting = tr("%n proposal(s) waiting for a session", nullptr, m_waiting);
    const int toConclude = m_sessions->toConclude();
    return toConclude == 0
               ? waiting
               : tr("%1, %2", "proposals waiting, sessions to conclude").arg(waiting, tr("%n session(s) to conclude", nullptr, toConclude));
}

QList<QWidget *> ParticipantsTab::actions() { return {m_newSession, m_newProposal}; }
int ParticipantsTab::toDo() const { return m_sessions->toConclude(); }

void ParticipantsTab::filter() {
    auto proposals = recordsWhere(m_backend.reader(), "proposal");
    std::set<RecordId> waiting;
    for (const auto &one : waitingProposals(m_backend.reader(), nowText(m_backend.clock()).substr(0, 10))) waiting.insert(one.id);
    m_waiting = static_cast<int>(waiting.size());
    const auto wanted = domain::searchTokens(fromQt(m_search->text()));
    std::erase_if(proposals, [&, added = m_added->filters()](const store::Record &one) {
        if (!holdsAll(added, one)) return true;
        if (m_which->currentIndex() == 0 && wanted.empty() && domain::isDecided(domain::proposalState(one.fields))) return true;
        const auto stands = domain::searchTokens(fromQt(fieldText(one, "title") + QLatin1Char(' ') + fieldText(one, "text")));
        return !std::ranges::all_of(
            wanted, [&](const auto &word) { return std::ranges::any_of(stands, [&](const auto &its) { return its.starts_with(word); }); });
    });
    std::ranges::sort(proposals, [](const store::Record &a, const store::Record &b) {
        return std::pair(fieldText(a, "madeOn"), a.id) > std::pair(fieldText(b, "madeOn"), b.id);
    });
    m_proposals->set(std::move(proposals), std::move(waiting));
    m_sessionsOrNone->setCurrentIndex(m_sessions->rowCount() > 0 ? 0 : m_sessions->isEmpty() ? 1 : 2);
    m_proposalsOrNone->setCurrentIndex(m_proposals->rowCount() == 0 ? 1 : 0);
    emit told();
}

RecordPanel *ParticipantsTab::shown() const { return static_cast<RecordPanel *>(m_panels->currentWidget()); }

void ParticipantsTab::refresh() {
    m_text.forgetNames();
    const auto lit = m_sessions->at(m_sessionTable->currentRow());
    const auto session = lit ? std::optional(lit->id) : std::nullopt;
    m_sessions->refresh();
    if (session) m_sessionTable->choose(m_sessions->rowOf(*session));
    filter();
    if (shown()->isEditing() || !m_sides->isDetailShown()) return;
    if (shown()->isGone()) return close(); // taken back, or erased
    for (auto *panel : std::initializer_list<RecordPanel *>{m_session, m_proposal}) {
        const auto id = panel->shown();
        const auto record = id ? m_backend.reader().get(panel == m_session ? "committee_session" : "proposal", *id) : fail(Code::NotFound);
        if (record && !record->deleted) panel->show(*record);
    }
}

void ParticipantsTab::show(RecordPanel *panel) {
    m_panels->setCurrentWidget(panel);
    m_sides->showDetail(true);
    panel->focusFirst();
}

void ParticipantsTab::openSession(const RecordId &session) {
    if (shown()->isEditing()) return shown()->focusFirst(); // what is typed is not thrown away by a click elsewhere
    const auto record = m_backend.reader().get("committee_session", session);
    if (!record || record->deleted) return;
    if (m_sessions->rowOf(session) < 0 && m_session->shown() != session) m_sessionFilter->clear(); // not among those asked for
    m_sessionTable->choose(m_sessions->rowOf(session));
    m_fromSession = false;
    m_session->show(*record);
    show(m_session);
}

void ParticipantsTab::openProposal(const RecordId &proposal) {
    if (shown()->isEditing()) return shown()->focusFirst();
    const auto record = m_backend.reader().get("proposal", proposal);
    if (!record || record->deleted) return;
    if (const int row = m_proposals->rowOf(proposal); row >= 0) m_proposalTable->choose(row);
    m_proposal->show(*record);
    show(m_proposal);
}

void ParticipantsTab::openRecord(std::string_view type, const RecordId &record) {
    if (type == "proposal") return openProposal(record);
    if (type == "committee_session") return openSession(record);
    const auto conclusions = m_backend.reader().get("conclusions", record);
    if (const auto session = conclusions ? idIn<RecordId>(fieldValue(*conclusions, "session")) : std::nullopt) openSession(*session);
}

void ParticipantsTab::newForm(RecordPanel *panel) {
    if (shown()->isEditing() && shown() != panel) return shown()->focusFirst();
    m_fromSession = false;
    m_panels->setCurrentWidget(panel);
    m_sides->showDetail(true);
    panel == m_session ? m_session->form() : m_proposal->form();
}

void ParticipantsTab::close() {
    if (std::exchange(m_fromSession, false) && shown() == m_proposal && m_session->shown()) return openSession(*m_session->shown());
    m_sides->showDetail(false);
    activated();
}

void ParticipantsTab::activated() {
    if (shown()->isEditing() && m_sides->isDetailShown()) return shown()->focusFirst();
    if (m_sessions->rowCount() > 0) {
        if (m_sessionTable->currentRow() < 0) m_sessionTable->choose(0);
        return m_sessionTable->setFocus();
    }
    m_proposals->rowCount() > 0 ? m_proposalTable->setFocus() : m_newProposal->setFocus();
}

bool ParticipantsTab::closeTop() {
    return closeTopOf(*shown(), *m_sides, [this] { close(); });
}

void ParticipantsTab::focusFilter() { // of the list one is in; once more: of the other
    const bool inSessions = m_sessionTable->hasFocus() || m_search->hasFocus();
    if (inSessions) return m_sessionFilter->takeFocus();
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace tp::ui
