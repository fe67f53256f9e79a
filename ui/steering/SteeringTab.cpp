#include "ui/steering/SteeringTab.h"

#include "core/base/IdValue.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/shell/Page.h"
#include "ui/steering/EntryPanel.h"
#include "ui/steering/SessionPanel.h"
#include "ui/steering/SteeringFilter.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Steps.h"

#include <QShortcut>
#include <QTabBar>

namespace tp::ui {
namespace {

constexpr int datesProposed = 3;

} // namespace

SteeringTab::SteeringTab(Backend &backend, PageContext &context, ValueText &text, SharedBook &book, QWidget *parent)
    : CommitteeTab(parent), m_backend(backend), m_context(context), m_text(text), m_book(book), m_parts(new QTabBar), m_stack(new Steps),
      m_details(new Steps), m_add(new Button(Button::Kind::Primary, QStringLiteral("steering.add"), {}, this, QStringLiteral("plus"))),
      m_session(new SteeringSessionPanel(backend, context, text)), m_entry(new EntryPanel(backend, context, text)) {
    setObjectName(QStringLiteral("committees.steering"));
    m_session->setBook(&*m_book);
    m_entry->setBook(&*m_book);
    m_details->addWidget(m_session);
    m_details->addWidget(m_entry);
    m_sides = new MasterDetail(buildList(), m_details, this);
    m_sides->setShares(50, 50);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);
    connectPanels();
    connect(&m_book, &SharedBook::read, this, &SteeringTab::bookRead);
    m_panelSoon.setSingleShot(true);
    m_panelSoon.setInterval(0);
    connect(&m_panelSoon, &QTimer::timeout, this, &SteeringTab::fillPanel);
    m_filled.resize(m_lists.size());
    showPartOf(SteeringKind::Sessions);
    bookRead();
}

void SteeringTab::connectPanels() {
    m_add->setVisible(mayGovern());
    m_planNext->setVisible(mayGovern());
    connect(m_add, &QPushButton::clicked, this, &SteeringTab::add);
    connect(m_planNext, &QPushButton::clicked, this, [this] { plan(m_proposed.value_or(std::string())); });
    for (RecordPanel *panel : std::initializer_list<RecordPanel *>{m_session, m_entry}) {
        connect(panel, &RecordPanel::closed, this, &SteeringTab::close);
        connect(panel, &RecordPanel::saved, this, [this, panel](const RecordId &record) {
            m_book.refresh();
            fillPart();
            if (!m_book->get(steeringTypes[static_cast<std::size_t>(kind())], record)) return close();
            m_table->choose(m_list->rowOf(record)); // none: it is not among those asked for any more, and stays beside them
            if (isWriting() || !m_sides->isDetailShown() || panel->shown() != record) show(record); // else the list brought it up to date
        });
    }
    connect(m_session, &SteeringSessionPanel::decisionAsked, this, [this](const RecordId &one) { openRecord("decision", one); });
    connect(m_session, &SteeringSessionPanel::milestoneAsked, this, [this](const RecordId &one) { openRecord("milestone", one); });
    connect(m_session, &SteeringSessionPanel::newDecisionAsked, this, [this] {
        const auto session = m_session->shown();
        m_parts->setCurrentIndex(static_cast<int>(SteeringKind::Decisions));
        m_details->setCurrentIndex(1);
        m_sides->showDetail(true);
        m_entry->addDecision(session);
    });
    connect(m_session, &SteeringSessionPanel::followUpAsked, this, [this](const RecordId &proposal) {
        m_context.open({QStringLiteral("committees"), {}, QLatin1String(followUpPart) + toQt(toText(proposal))});
    });
    auto *print = new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, [this] {
        if (kind() == SteeringKind::Sessions) m_session->print();
    });
}

void SteeringTab::showPartOf(SteeringKind kind) {
    if (m_panelSoon.isActive()) fillPanel(); // that of the list that is left
    const auto at = static_cast<std::size_t>(kind);
    m_list = m_lists[at];
    m_table = m_tables[at];
    m_stack->setCurrentIndex(static_cast<int>(at));
    m_details->setCurrentIndex(kind == SteeringKind::Sessions ? 0 : 1);
    m_add->setText(
        QStringList{tr("Plan a session"), tr("New decision"), tr("New milestone"), tr("New allotment")}.value(static_cast<int>(at)));
    m_add->setAccessibleName(m_add->text());
    m_next->setVisible(kind == SteeringKind::Sessions && m_proposed);
    if (isVisible()) fillPart();
}

bool SteeringTab::isWriting() const { return m_session->isEditing() || m_entry->isEditing() || m_session->isAnswering(); }

void SteeringTab::bookRead() {
    if (!m_book.isRead()) return;
    m_filled.assign(m_lists.size(), false);
    fillDates();
    tell();
    if (isVisible()) fillList(); // the panel in a turn of its own
}

void SteeringTab::showEvent(QShowEvent *event) {
    CommitteeTab::showEvent(event);
    fillPart();
}

void SteeringTab::fillPart() {
    fillList();
    if (m_panelSoon.isActive()) fillPanel();
}

void SteeringTab::fillList() {
    const auto at = static_cast<std::size_t>(kind());
    if (m_filled[at] || !m_book.isRead()) return;
    m_filled[at] = true;
    m_panelSoon.start();
    const auto chosen = m_list->recordAt(m_table->currentRow());
    m_list->setRows(m_filters[at]->narrowed(steeringRows(kind(), *m_book, m_text), *m_book));
    m_table->clearSpans();
    for (int row = 0; row < m_list->rowCount(); ++row)
        if (!m_list->recordAt(row)) m_table->setSpan(row, 0, 1, m_list->columnCount());
    static_cast<Steps *>(m_table->parentWidget())->setCurrentIndex(m_list->rowCount() > 0 ? 0 : m_filters[at]->isActive() ? 2 : 1);
    if (const int row = chosen ? m_list->rowOf(*chosen) : -1; row >= 0) m_table->choose(row);
}

void SteeringTab::fillPanel() {
    m_panelSoon.stop();
    if (isWriting() || !m_sides->isDetailShown()) return;
    auto *panel = kind() == SteeringKind::Sessions ? static_cast<RecordPanel *>(m_session) : m_entry;
    const auto *record = m_book->get(steeringTypes[static_cast<std::size_t>(kind())], panel->shown());
    record ? panel->show(*record) : m_sides->showDetail(false);
}

int SteeringTab::rowHolding(const RecordId &record) {
    if (m_list->rowOf(record) < 0 && m_filters[static_cast<std::size_t>(kind())]->isActive()) {
        m_filters[static_cast<std::size_t>(kind())]->clear();
        fillPart();
    }
    return m_list->rowOf(record);
}

void SteeringTab::enterList() {
    int row = 0;
    while (row < m_list->rowCount() && !m_list->recordAt(row)) ++row; // a title
    if (row == m_list->rowCount()) return;
    m_table->choose(row);
    m_table->setFocus();
}

void SteeringTab::fillDates() {
    const auto dates = m_book->nextDates(datesProposed);
    m_proposed = dates.empty() ? std::nullopt : std::optional(dates.front());
    QStringList later;
    for (std::size_t at = 1; at < dates.size(); ++at) later << dateText(std::string_view(dates[at]).substr(0, 10));
    if (m_proposed)
        m_nextDates->setText(
            tr("Next session proposed: %1, then %2", "days").arg(dateTimeText(*m_proposed), later.join(QStringLiteral(", "))));
    m_next->setVisible(kind() == SteeringKind::Sessions && m_proposed);
}

void SteeringTab::tell() {
    m_toDo = 0;
    for (const auto *milestone : m_book->all("milestone"))
        if (domain::milestoneState(milestone->fields, m_book->today()) == domain::MilestoneState::Late &&
            m_backend.me().belongsTo(idIn<StructureId>(fieldValue(*milestone, "owner"))))
            ++m_toDo;
    emit told();
}

void SteeringTab::showRow(int row) {
    const auto record = m_list->recordAt(row);
    if (!record) return;
    m_session->leaveAnswer();
    if (isWriting()) return activated(); // what is typed is not thrown away by a click elsewhere
    show(*record);
    (kind() == SteeringKind::Sessions ? static_cast<RecordPanel *>(m_session) : m_entry)->focusFirst();
}

void SteeringTab::show(const RecordId &id) {
    const auto *record = m_book->get(steeringTypes[static_cast<std::size_t>(kind())], id);
    if (!record) return;
    const bool session = kind() == SteeringKind::Sessions;
    m_details->setCurrentIndex(session ? 0 : 1);
    session ? m_session->show(*record) : m_entry->show(*record);
    m_sides->showDetail(true);
}

void SteeringTab::add() {
    if (isWriting()) return activated();
    switch (kind()) {
    case SteeringKind::Sessions:
        return plan(m_proposed.value_or(std::string()));
    case SteeringKind::Decisions: {
        m_sides->showDetail(true);
        const auto *session = m_book->sessionToAnswerAt();
        return m_entry->addDecision(session ? std::optional(session->id) : std::nullopt);
    }
    case SteeringKind::Milestones:
        m_sides->showDetail(true);
        return m_entry->addMilestone();
    case SteeringKind::Means:
        m_sides->showDetail(true);
        return m_entry->addAllotment();
    }
}

void SteeringTab::plan(const std::string &startsAt) {
    m_sides->showDetail(true);
    m_session->plan(startsAt);
}

void SteeringTab::close() {
    m_session->leaveAnswer(); // it stays a draft of this computer
    m_sides->showDetail(false);
    m_table->isVisibleTo(this) ? m_table->setFocus() : m_add->setFocus();
}

bool SteeringTab::holds(std::string_view type) const { return std::ranges::find(steeringTypes, type) != std::end(steeringTypes); }

void SteeringTab::openRecord(std::string_view type, const RecordId &record) {
    const auto at = std::ranges::find(steeringTypes, type) - std::begin(steeringTypes);
    if (at >= std::ssize(steeringTypes)) return;
    m_parts->setCurrentIndex(static_cast<int>(at));
    fillPart();
    if (rowHolding(record) < 0) m_book.readWhole(), fillPart();
    const int row = m_list->rowOf(record);
    if (row < 0) return;
    m_table->choose(row);
    showRow(row);
}

void SteeringTab::showPart(const QString &part) {
    if (part != QLatin1String(planSteeringPart) || !mayGovern()) return;
    emit shownAsked();
    if (isWriting()) return activated();
    m_parts->setCurrentIndex(static_cast<int>(SteeringKind::Sessions));
    fillPart();
    plan(m_proposed.value_or(std::string()));
}

void SteeringTab::activated() {
    if (m_session->isEditing()) return m_session->focusFirst();
    if (m_entry->isEditing()) return m_entry->focusFirst();
    m_table->isVisibleTo(this) ? m_table->setFocus() : m_add->setFocus();
}

bool SteeringTab::closeTop() {
    if (m_session->closeForm() || m_entry->closeForm()) {
        auto *panel = kind() == SteeringKind::Sessions ? static_cast<RecordPanel *>(m_session) : m_entry;
        panel->shown() ? panel->focusFirst() : close();
        return true;
    }
    if (!m_sides->isDetailShown()) return false;
    close();
    return true;
}

void SteeringTab::focusFilter() { m_filters[static_cast<std::size_t>(kind())]->takeFocus(); }

QString SteeringTab::subtitle() const {
    const auto *session = m_book->sessionToAnswerAt();
    if (!session) return tr("What do the structures answer, decide and allot?");
    const auto day = dateText(std::string_view(domain::steeringDay(session->fields)));
    const int open = domain::unanswered(m_book->agendaItems(session->id));
    return open ? tr("Session of %1: %Ln item(s) to answer", nullptr, open).arg(day)
                : tr("Session of %1: nothing is left to answer").arg(day);
}

bool SteeringTab::mayGovern() const { return (m_backend.me().roles & typeOf("steering_session").writers) != 0; }

QList<QWidget *> SteeringTab::actions() { return mayGovern() ? QList<QWidget *>{m_add} : QList<QWidget *>(); }

} // namespace tp::ui
