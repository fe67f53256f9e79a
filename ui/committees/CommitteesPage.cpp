#include "ui/committees/CommitteesPage.h"

#include "ui/Backend.h"
#include "ui/committees/ParticipantsTab.h"
#include "ui/exports/ExportPlace.h"
#include "ui/groups/GroupsTab.h"
#include "ui/lists/PageHeader.h"
#include "ui/steering/FollowUpTab.h"
#include "ui/steering/SteeringTab.h"
#include "ui/widgets/Basics.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tp::ui {

CommitteesPage::CommitteesPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()), m_book(new SharedBook(backend, m_text, this)),
      m_header(new PageHeader(tr("Groups and committees"), this)), m_tabs(new QTabBar), m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("committees"));
    setAccessibleName(tr("Groups and committees"));
    m_tabs->setObjectName(QStringLiteral("committees.tabs"));
    m_tabs->setAccessibleName(tr("Groups, committees, what became of it"));
    m_tabs->setExpanding(false);
    addTab(tr("Groups"), new GroupsTab(backend, context, m_text));
    addTab(tr("Participants' committee"), new ParticipantsTab(backend, context, m_text));
    addTab(tr("Steering committee"), new SteeringTab(backend, context, m_text, *m_book));
    addTab(tr("What became of it"), new FollowUpTab(backend, context, m_text, *m_book));
    bindTabKeys(m_tabs, this);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    auto *whole = new QStackedWidget;
    whole->addWidget(lists);
    m_exports = new ExportPlace(*whole, backend, context, m_text);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    page->addWidget(whole);
    connect(m_exports, &ExportPlace::closed, this, &CommitteesPage::activated);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) {
        m_at = at;
        m_stack->setCurrentIndex(at);
        tell();
    });
    tell();
}

void CommitteesPage::addTab(const QString &title, CommitteeTab *tab) {
    m_parts.push_back(tab);
    m_stack->addWidget(tab);
    m_tabs->addTab(title);
    for (auto *action : tab->actions()) m_header->addAction(action);
    connect(tab, &CommitteeTab::told, this, &CommitteesPage::tell);
    connect(tab, &CommitteeTab::shownAsked, this, [this, at = static_cast<int>(m_parts.size()) - 1] { showTab(at); });
}

void CommitteesPage::tell() {
    int toDo = 0;
    for (auto *part : m_parts) {
        toDo += part->toDo();
        for (auto *action : part->actions()) action->setVisible(part == current());
    }
    m_header->setSubtitle(current()->subtitle());
    m_context.showCount(QStringLiteral("committees"), toDo);
}

void CommitteesPage::showTab(int at) {
    (void)m_exports->close();
    m_tabs->setCurrentIndex(at);
}

void CommitteesPage::openRecord(const RecordId &record) {
    static constexpr const char *types[] = {"group",    "committee_session", "proposal", "conclusions", "steering_session",
                                            "decision", "milestone",         "allotment"};
    for (const auto *type : types) {
        if (!m_backend.reader().get(type, record)) continue;
        const auto part = std::ranges::find_if(m_parts, [&](const auto *one) { return one->holds(type); });
        if (part == m_parts.end()) return;
        showTab(static_cast<int>(part - m_parts.begin()));
        return (*part)->openRecord(type, record);
    }
}

void CommitteesPage::showPart(const QString &part) {
    for (auto *one : m_parts) one->showPart(part);
}

void CommitteesPage::activated() { m_exports->isOpen() ? m_exports->takeFocus() : current()->activated(); }
bool CommitteesPage::closeTop() {
    if (m_exports->close()) return activated(), true;
    return current()->closeTop();
}
void CommitteesPage::focusFilter() {
    (void)m_exports->close();
    current()->focusFilter();
}

PageInfo committeesPage() {
    return {QStringLiteral("committees"), CommitteesPage::tr("Groups and committees"), "group", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new CommitteesPage(backend, context); }};
}

} // namespace tp::ui
