#pragma once
// Members and laptops: the roster as a table, beside it the chosen laptop, an invitation or a guided flow. Window's thread.
#include "ui/consortium/RosterModel.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace tp::ui {

class FlowPanel;
class InvitePanel;
class MasterDetail;
class MemberPanel;
class RecordTable;

class MembersTab : public QWidget {
    Q_OBJECT
public:
    MembersTab(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    void invite(const std::optional<StructureId> &into = {}); // that structure proposed
    // FlowKind of ui/flows/FlowPanel.h; `from`: the structure that is left.
    void startFlow(int kind, std::optional<MemberId> about = {}, std::optional<StructureId> from = {});
    void focusTable();
    [[nodiscard]] bool closeTop();
    [[nodiscard]] const RosterModel &model() const { return *m_model; }

private:
    void showRow(int row);
    void showPanel(QWidget *panel);
    Backend &m_backend;
    RosterModel *m_model;
    RecordTable *m_table;
    MasterDetail *m_sides;
    QStackedWidget *m_panels;
    MemberPanel *m_member;
    InvitePanel *m_invite;
    FlowPanel *m_flow;
};

} // namespace tp::ui
