#pragma once
// What the delegates of the groups propose, and what their committee concludes: its sessions and the proposals at the left, one of either
// at the right. A tab of the page of groups and committees. Window's thread.
#include "ui/committees/CommitteeTab.h"

#include <QTimer>

class QComboBox;

namespace tp::ui {

class AddedFilters;
class FilterLine;
class Button;
class CommitteePanel;
class CommitteeSessionsModel;
class MasterDetail;
class ProposalPanel;
class ProposalsModel;
class RecordPanel;
class RecordTable;
class SearchField;
class Steps;

class ParticipantsTab : public CommitteeTab {
    Q_OBJECT
public:
    ParticipantsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> actions() override;
    [[nodiscard]] int toDo() const override;

private:
    [[nodiscard]] QWidget *buildLists();
    void follow(RecordPanel *panel, const char *type);
    void filter();
    void filterSessions();
    [[nodiscard]] FilterLine *buildSessionFilter();
    void refresh();
    void openSession(const RecordId &session);
    void openProposal(const RecordId &proposal);
    void show(RecordPanel *panel);
    void close();
    void newForm(RecordPanel *panel);
    [[nodiscard]] RecordPanel *shown() const;

    Backend &m_backend;
    ValueText &m_text;
    CommitteeSessionsModel *m_sessions;
    ProposalsModel *m_proposals;
    CommitteePanel *m_session;
    ProposalPanel *m_proposal;
    Steps *m_panels;
    RecordTable *m_sessionTable, *m_proposalTable;
    QComboBox *m_which;
    SearchField *m_search;
    AddedFilters *m_added;
    FilterLine *m_sessionFilter;
    Steps *m_sessionsOrNone, *m_proposalsOrNone;
    MasterDetail *m_sides;
    Button *m_newProposal, *m_newSession;
    bool m_fromSession = false; // the proposal was opened from the session that is behind it
    int m_waiting = 0;
    QTimer m_soon;
};

} // namespace tp::ui
