#include "ui/groups/GroupsTab.h"

#include "ui/Backend.h"
#include "ui/exports/ExportButton.h"
#include "ui/groups/GroupPanel.h"
#include "ui/groups/GroupsModel.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Steps.h"

#include <QCheckBox>

#include <algorithm>

namespace tp::ui {

GroupsTab::GroupsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : CommitteeTab(parent), m_backend(backend), m_text(text), m_model(new GroupsModel(backend, text, this)),
      m_panel(new GroupPanel(backend, context, text)),
      m_search(new SearchField(QStringLiteral("groups.search"), tr("Search for a group or somebody in it"))),
      m_ended(new QCheckBox(tr("Also those that ended"))), m_added(new AddedFilters(backend, "group")), m_table(new RecordTable),
      m_listOrEmpty(new Steps),
      m_form(new Button(Button::Kind::Primary, QStringLiteral("groups.form"), tr("Form a group"), this, QStringLiteral("plus"))) {
    setObjectName(QStringLiteral("committees.groups"));
    m_ended->setObjectName(QStringLiteral("groups.ended"));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("groupTable"));
    m_table->setAccessibleName(tr("List of groups"));
    m_table->setColumns({{CellLook::Strong, 0, 0, 2},
                         {CellLook::Structure, 9, 0},
                         {CellLook::State, 17, 52},
                         {CellLook::Plain, 0, 76, 2},
                         {CellLook::Plain, 16, 96}});
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(new EmptyState(tr("No group here."), tr("Three to ten people who meet, with one or two delegates: give the "
                                                                     "group a name, then bring people in.")));
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_search);
    auto *below = new QWidget;
    auto *exported = new ExportButton(backend, QStringLiteral("groups.export"), below);
    exported->offer(m_model, [this](int row) { return std::vector<ExportedRecord>{{"group", m_model->at(row)->group.id}}; });
    auto *flow = new FlowLayout(below, space::s);
    flow->addWidget(m_ended);
    flow->addWidget(exported);
    card->content()->addWidget(below);
    card->content()->addWidget(m_added);
    m_added->hideWhileEmpty();
    card->content()->addWidget(m_listOrEmpty, 1);
    m_sides = new MasterDetail(card, m_panel, this);
    m_sides->setShares(45, 55); // who is in it, with all that is said of them
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50); // a burst of changes is read once

    connect(m_search, &SearchField::searched, this, &GroupsTab::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() == 0) return;
        m_table->choose(0);
        m_table->setFocus();
    });
    connect(m_ended, &QCheckBox::toggled, this, &GroupsTab::filter);
    rememberChoice(*m_ended);
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(m_added, changed, this, &GroupsTab::filter);
    connect(m_form, &QPushButton::clicked, this, &GroupsTab::form);
    connect(m_table, &RecordTable::opened, this, &GroupsTab::showRow);
    connect(m_panel, &GroupPanel::closed, this, &GroupsTab::close);
    connect(m_panel, &GroupPanel::saved, this, [this](const RecordId &group) {
        refresh();
        const auto record = m_backend.reader().get("group", group);
        if (record && fieldValue(*record, "endedOn") && m_model->rowOf(group) < 0)
            return close(); // it is not among those asked for any more
        openRecord("group", group);
    });
    connect(m_model, &GroupsModel::loaded, this, [this] {
        m_listOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
        emit told();
    });
    connect(&m_soon, &QTimer::timeout, this, &GroupsTab::refresh);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) {
            static constexpr std::string_view types[] = {"group",  "group_seat", "shown_name", "group_membership",
                                                         "person", "structure",  "member",     "term"};
            return std::ranges::find(types, record.first) != std::end(types);
        };
        if ((what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) && !m_soon.isActive()) m_soon.start();
    });
    m_model->refresh();
}

bool GroupsTab::holds(std::string_view type) const { return type == "group"; }

QString GroupsTab::subtitle() const {
    return tr("%1, %2", "groups, people")
        .arg(tr("%n group(s)", nullptr, m_model->groups()), tr("%n person(s) in them", nullptr, m_model->people()));
}

QList<QWidget *> GroupsTab::actions() { return {m_form}; }

void GroupsTab::filter() { m_model->setFilter(m_search->text(), m_ended->isChecked(), m_added->filters()); }

void GroupsTab::refresh() {
    m_text.forgetNames();
    m_panel->forget();
    const auto shown = m_panel->shown();
    m_model->refresh();
    if (!shown || m_panel->isEditing()) return;
    if (m_sides->isDetailShown() && m_panel->isGone()) return close(); // taken back, or erased
    const int row = m_model->rowOf(*shown);
    if (row < 0) return;
    m_table->choose(row);
    if (m_sides->isDetailShown()) m_panel->show(m_model->at(row)->group);
}

void GroupsTab::showRow(int row) {
    if (m_panel->isEditing()) return m_panel->focusFirst(); // what is typed is not thrown away by a click elsewhere
    const auto *story = m_model->at(row);
    if (!story) return;
    m_panel->show(story->group);
    m_sides->showDetail(true);
    m_panel->focusFirst();
}

void GroupsTab::openRecord(std::string_view, const RecordId &group) {
    if (m_model->rowOf(group) < 0) { // not among those asked for
        m_search->put({});
        m_ended->setChecked(true);
        m_added->clear();
        filter();
    }
    const int row = m_model->rowOf(group);
    if (row < 0) return; // deleted
    m_table->choose(row);
    showRow(row);
}

void GroupsTab::form() {
    m_sides->showDetail(true);
    m_panel->form();
}

void GroupsTab::close() {
    m_sides->showDetail(false);
    m_model->rowCount() == 0 ? m_search->setFocus() : m_table->setFocus();
}

void GroupsTab::activated() {
    if (m_panel->isEditing()) return m_panel->focusFirst();
    if (m_model->rowCount() == 0) return m_form->isVisible() ? m_form->setFocus() : m_search->setFocus();
    if (m_table->currentRow() < 0) m_table->choose(0);
    m_table->setFocus();
}

bool GroupsTab::closeTop() {
    return closeTopOf(*m_panel, *m_sides, [this] { close(); });
}

void GroupsTab::focusFilter() {
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace tp::ui
