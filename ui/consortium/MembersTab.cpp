#include "ui/consortium/MembersTab.h"

#include "ui/consortium/InvitePanel.h"
#include "ui/consortium/MemberPanel.h"
#include "ui/flows/FlowPanel.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/RecordTable.h"
#include "ui/widgets/Basics.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace tp::ui {
namespace {
QWidget *scrolled(QWidget *panel) { // a panel that does not fit scrolls by itself
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(panel);
    area->viewport()->setAutoFillBackground(false);
    return area;
}
} // namespace

MembersTab::MembersTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_model(new RosterModel(backend, this)), m_table(new RecordTable), m_panels(new QStackedWidget),
      m_member(new MemberPanel(backend, context)), m_invite(new InvitePanel(backend, context)), m_flow(new FlowPanel(backend, context)) {
    m_table->setObjectName(QStringLiteral("roster"));
    m_table->setAccessibleName(tr("Members and laptops"));
    m_table->setModel(m_model);
    m_table->setColumns({{CellLook::Strong, 0, 0, 2},
                         {CellLook::Plain, 0, 72, 3},
                         {CellLook::Plain, 14, 42},
                         {CellLook::Plain, 18, 100}, // beside a panel, which says it too, the roles have its place
                         {CellLook::State, 18, 0}});
    auto *card = new Card(nullptr, 8);
    card->content()->addWidget(m_table);
    for (auto *panel : {static_cast<QWidget *>(m_member), static_cast<QWidget *>(m_invite), static_cast<QWidget *>(m_flow)})
        m_panels->addWidget(scrolled(panel));
    m_sides = new MasterDetail(card, m_panels, this);
    m_sides->setShares(66, 34);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_sides);

    connect(m_table, &RecordTable::opened, this, &MembersTab::showRow);
    const auto close = [this] { (void)closeTop(); };
    connect(m_member, &MemberPanel::closed, this, close);
    connect(m_invite, &InvitePanel::closed, this, close);
    connect(m_flow, &FlowPanel::closed, this, close);
    const auto giveLaptop = [this](const MemberId &member, const StructureId &structure) {
        const auto *found = m_model->roster().member(member);
        if (!found) return;
        showPanel(m_invite);
        m_invite->begin(m_model->roster(), *found, structure);
    };
    connect(m_member, &MemberPanel::laptopAsked, this, giveLaptop);
    connect(m_flow, &FlowPanel::laptopAsked, this, giveLaptop);
    connect(m_member, &MemberPanel::leaverAsked, this, [this](const MemberId &member) { startFlow(int(FlowKind::Leaver), member); });
    connect(m_member, &MemberPanel::moverAsked, this,
            [this](const MemberId &member, const StructureId &from) { startFlow(int(FlowKind::Mover), member, from); });
}

void MembersTab::refresh() {
    const int row = m_table->currentRow();
    const auto *member = m_model->memberAt(row);
    const auto *device = m_model->deviceAt(row);
    const auto id = member ? std::optional(member->id) : std::nullopt;
    const auto deviceId = device ? std::optional(device->id) : std::nullopt;
    const auto structure = member ? m_model->structureAt(row) : StructureId();
    m_model->refresh();
    m_table->clearSpans();
    for (int at = 0; at < m_model->rowCount(); ++at)
        if (m_model->isBand(at)) m_table->setSpan(at, 0, 1, RosterModel::State);
    if (!id) return;
    const int again = m_model->rowOf(structure, *id, deviceId);
    if (again >= 0) m_table->choose(again);
    if (m_sides->isDetailShown() && m_panels->currentIndex() == 0) showRow(again);
}

void MembersTab::showRow(int row) {
    const auto *member = m_model->memberAt(row);
    if (!member) return;
    const auto *device = m_model->deviceAt(row);
    m_member->show(m_model->roster(), member->id, m_model->structureAt(row), device ? std::optional(device->id) : std::nullopt);
    showPanel(m_member);
}

void MembersTab::showPanel(QWidget *panel) {
    for (int at = 0; at < m_panels->count(); ++at)
        if (m_panels->widget(at)->isAncestorOf(panel)) m_panels->setCurrentIndex(at);
    m_sides->showDetail(true);
}

void MembersTab::invite(const std::optional<StructureId> &into) {
    showPanel(m_invite);
    m_invite->begin(into);
}

void MembersTab::startFlow(int kind, std::optional<MemberId> about, std::optional<StructureId> from) {
    showPanel(m_flow);
    m_flow->begin(static_cast<FlowKind>(kind), about, from);
}

void MembersTab::focusTable() {
    if (m_sides->isDetailShown() && m_sides->isNarrow()) return;
    if (m_table->currentRow() < 0)
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (!m_model->isBand(row)) {
                m_table->choose(row);
                break;
            }
    m_table->setFocus();
}

bool MembersTab::closeTop() {
    if (!m_sides->isDetailShown()) return false;
    m_sides->showDetail(false);
    focusTable();
    return true;
}

} // namespace tp::ui
