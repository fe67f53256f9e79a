#pragma once
// Inviting somebody, or a second laptop of somebody: structure and roles by what the reader may give, then the code, shown once, to copy,
// print or scan. The code lies nowhere else. Window's thread.
#include "ui/consortium/InvitationSheet.h"
#include "ui/consortium/Roster.h"
#include "ui/shell/Page.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace tp::ui {

class Button;
class QrCode;
class RoleForm;

class InvitePanel : public QFrame {
    Q_OBJECT
public:
    InvitePanel(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void begin(const std::optional<StructureId> &into = {});                             // a new member, of that structure maybe
    void begin(const Roster &roster, const RosterMember &member, const StructureId &in); // another laptop of this member

signals:
    void closed();

private:
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildCode();
    void offerRoles();
    void invite();
    void reveal(const std::string &code, RoleSet roles);
    void print();
    void savePdf();
    void forget();

    Backend &m_backend;
    PageContext &m_context;
    std::optional<MemberId> m_member;
    InvitationWords m_words;
    QStackedWidget *m_steps;
    QLabel *m_title, *m_means, *m_problem, *m_for, *m_code, *m_until;
    QComboBox *m_structure;
    RoleForm *m_roles;
    Button *m_go;
    QrCode *m_qr;
};

} // namespace tp::ui
