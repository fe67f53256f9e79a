#pragma once
// One session of the participants' committee: its agenda, who of the delegates came (said in one pass by keyboard), its proposals, and the
// conclusions it came to, issued with or without a network. Window's thread.
#include "ui/committees/CommitteeStory.h"
#include "ui/records/RecordPanel.h"

namespace tp::ui {

class AttendanceDoubt;
class DelegatesModel;
class ProposalsModel;
class RecordTable;

class CommitteePanel : public RecordPanel {
    Q_OBJECT
public:
    CommitteePanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void form(); // of a new session
    void print();
    void focusFirst() override;

signals:
    void proposalOpened(const tp::RecordId &proposal);

protected:
    void fill() override;
    [[nodiscard]] QString titleOfForm(const std::string &type, bool isNew) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildDelegates();
    void buildProposals();
    void tellConclusions();
    void offerReferral();
    void showPast(); // of the delegate whose line is lit
    void issue();
    void callOffOrHold();
    bool attendanceKey(int key);
    void say(const std::string &attendance, bool goOn);

    std::optional<CommitteeStory> m_story;
    DelegatesModel *m_delegates;
    ProposalsModel *m_proposals;
    RecordTable *m_delegateTable, *m_proposalTable;
    QWidget *m_marks;
    QLabel *m_present, *m_noDelegates, *m_noProposals, *m_hint;
    AttendanceDoubt *m_doubt;
    Button *m_issue, *m_paper, *m_change, *m_off, *m_takeUp, *m_refer, *m_past;
};

} // namespace tp::ui
