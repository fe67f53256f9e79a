#pragma once
// One laptop and its member: since when, invited by whom, last sign, what waits for it, and what can be done: another laptop, roles,
// removal. What a removal means is said before, on the button and in the question. Window's thread.
#include "ui/consortium/Roster.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tp::ui {

class Button;
class RoleForm;
class StructureMark;

class MemberPanel : public QFrame {
    Q_OBJECT
public:
    MemberPanel(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void show(const Roster &roster, const MemberId &member, const StructureId &structure, const std::optional<DeviceId> &device);

signals:
    void closed();
    void laptopAsked(const tp::MemberId &member, const tp::StructureId &structure);
    void leaverAsked(const tp::MemberId &member);
    void moverAsked(const tp::MemberId &member, const tp::StructureId &from);

private:
    void build();
    void fillFacts(const Roster &roster);
    void removeDevice();
    void askRoles(bool shown);
    void saveRoles();
    void answered(const Result<> &answer, const QString &said);

    Backend &m_backend;
    PageContext &m_context;
    RosterMember m_member;
    StructureId m_structure;
    std::optional<RosterDevice> m_device;
    QLabel *m_title, *m_who, *m_means, *m_problem, *m_rolesTitle;
    StructureMark *m_mark;
    QVBoxLayout *m_facts;
    QWidget *m_roleBox;
    RoleForm *m_roles;
    Button *m_addLaptop, *m_changeRoles, *m_saveRoles, *m_remove, *m_leaver, *m_mover;
};

// Asked before a laptop goes, in the same words everywhere.
[[nodiscard]] QString removalMeaning();

} // namespace tp::ui
