#include "ui/committees/CommitteesPage.h"

#include "ui/Backend.h"
#include "ui/committees/ParticipantsTab.h"
#include "ui/groups/GroupsTab.h"
#include "ui/lists/PageHeader.h"
#include "ui/steering/FollowUpTab.h"
#include "ui/steering/SteeringTab.h"

#include <algorithm>
#include <utility>

namespace tp::ui {

CommitteesPage::CommitteesPage(Backend &backend, PageContext &context, QWidget *parent)
    : TabbedPage(backend, context, QStringLiteral("committees"), tr("Groups and committees"), tr("Groups, committees, what became of it"),
                 parent),
      m_book(new SharedBook(backend, m_text, this)) {
    addTab(tr("Groups"), new GroupsTab(backend, context, m_text));
    addTab(tr("Participants' committee"), new ParticipantsTab(backend, context, m_text));
    addTab(tr("Steering committee"), new SteeringTab(backend, context, m_text, *m_book));
    addTab(tr("What became of it"), new FollowUpTab(backend, context, m_text, *m_book));
    layOut();
    connect(m_book, &SharedBook::read, this, [this] { // after the tabs
        if (const auto asked = std::exchange(m_asked, nullptr)) asked();
    });
    tell();
}

void CommitteesPage::onceRead(std::function<void()> act) {
    if (m_book->isRead()) return act();
    m_asked = std::move(act);
}

void CommitteesPage::partChosen() {
    m_asked = nullptr; // whoever went elsewhere meanwhile is not led back
    tell();
}

void CommitteesPage::addTab(const QString &title, CommitteeTab *tab) {
    m_parts.push_back(tab);
    addPart(title, tab);
    for (auto *action : tab->actions()) m_header->addAction(action);
    connect(tab, &CommitteeTab::told, this, &CommitteesPage::tell);
    connect(tab, &CommitteeTab::shownAsked, this, [this, at = static_cast<int>(m_parts.size()) - 1] { choosePart(at); });
}

void CommitteesPage::tell() {
    int toDo = 0;
    for (auto *part : m_parts) {
        toDo += part->toDo();
        for (auto *action : part->actions()) action->setVisible(part == current());
    }
    m_header->setSubtitle(current()->subtitle());
    if (m_book->isRead()) m_context.showCount(QStringLiteral("committees"), toDo);
}

void CommitteesPage::openRecord(const RecordId &record) {
    static constexpr const char *types[] = {"group",    "committee_session", "proposal", "conclusions", "steering_session",
                                            "decision", "milestone",         "allotment"};
    for (const auto *type : types) {
        if (!m_backend.reader().get(type, record)) continue;
        const auto part = std::ranges::find_if(m_parts, [&](const auto *one) { return one->holds(type); });
        if (part == m_parts.end()) return;
        const auto at = static_cast<int>(part - m_parts.begin());
        choosePart(at);
        const auto open = [tab = *part, type, record] { tab->openRecord(type, record); };
        if (usesBook(at)) return onceRead(open);
        m_asked = nullptr;
        return open();
    }
}

void CommitteesPage::showPart(const QString &part) {
    onceRead([this, part] { // only tabs of the book have any
        for (auto *one : m_parts) one->showPart(part);
    });
}

PageInfo committeesPage() {
    return {QStringLiteral("committees"), CommitteesPage::tr("Groups and committees"), "group", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new CommitteesPage(backend, context); }};
}

} // namespace tp::ui
