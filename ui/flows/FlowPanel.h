#pragma once
// A guided way through what is rarely done and must not go wrong: a lost laptop, a forgotten passphrase, somebody who leaves or changes
// structure. A few numbered steps, one open at a time, each saying what it does before its one button does it. The steps themselves are
// declared in FlowSteps.cpp. Nothing is done by opening a flow, and what a step has done stays done when the flow is closed. Window's
// thread.
#include "ui/consortium/Roster.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QVBoxLayout;

namespace tp::ui {

struct HandingOver;

enum class FlowKind { LostLaptop, Forgotten, Leaver, Mover };

struct FlowStep {
    enum class Pick { Nothing, Laptop, Member, Successor, Structure };
    QString title, text, action;
    Pick pick = Pick::Nothing;
    bool dangerous = false;
    std::function<void()> run; // calls advance() once it has succeeded; empty: only goes on
};

class FlowPanel : public QFrame {
    Q_OBJECT
public:
    FlowPanel(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    ~FlowPanel() override; // stops handing over: what is done stays done, and the flow begun anew goes on
    void begin(FlowKind kind, std::optional<MemberId> about = {}, std::optional<StructureId> from = {}); // from: left by a mover
    [[nodiscard]] int step() const { return m_step; }

signals:
    void closed();
    void laptopAsked(const tp::MemberId &member, const tp::StructureId &structure); // the flow ends with another laptop for this member

private:
    // FlowSteps.cpp
    [[nodiscard]] QString flowTitle() const;
    [[nodiscard]] std::vector<FlowStep> steps();
    [[nodiscard]] FlowStep chooseMember();
    [[nodiscard]] FlowStep chooseLaptop();
    [[nodiscard]] FlowStep removeLaptop();
    [[nodiscard]] FlowStep newLaptop();
    [[nodiscard]] FlowStep handOverFiles();
    [[nodiscard]] FlowStep removeMember();
    [[nodiscard]] FlowStep moveMember();
    [[nodiscard]] StructureId structureLeft(const RosterMember &who) const;
    [[nodiscard]] QString kitsLost() const;
    [[nodiscard]] FlowStep ended(const QString &text);
    void removeChosenLaptop();
    void handOver(std::vector<RecordId> files);
    void handedOver(const Result<std::size_t> &count, std::size_t total);
    void stopHandingOver();

    void show();
    void fillPick(FlowStep::Pick pick);
    void add(const QString &text, const QByteArray &id);
    void advance();
    void tell(const Result<> &answer); // advance, or the reason why not
    [[nodiscard]] Answer<> andThen();

    Backend &m_backend;
    PageContext &m_context;
    FlowKind m_kind = FlowKind::LostLaptop;
    Roster m_roster;
    std::optional<MemberId> m_member, m_successor;
    std::optional<DeviceId> m_device;
    std::optional<StructureId> m_target, m_from;
    int m_step = 0;
    bool m_given = false; // the member was chosen before the flow began
    QLabel *m_title, *m_text, *m_problem;
    QVBoxLayout *m_list;
    QComboBox *m_pick;
    QWidget *m_pickBox;
    QLabel *m_pickLabel;
    QPlainTextEdit *m_note; // of a hand-over, for whoever follows next
    QWidget *m_noteBox;
    QProgressBar *m_progress;
    class Button *m_go, *m_stop;
    std::shared_ptr<HandingOver> m_handing; // while it lasts
    std::vector<FlowStep> m_steps;
};

} // namespace tp::ui
