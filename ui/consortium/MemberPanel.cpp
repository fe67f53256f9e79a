#include "ui/consortium/MemberPanel.h"

#include "ui/consortium/RoleForm.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/StructureMark.h"

#include <QPointer>

namespace tp::ui {
namespace {

QWidget *fact(const QString &name, const QString &value) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    auto *what = makeLabel(name);
    what->setProperty("role", QStringLiteral("muted"));
    auto *text = makeLabel(value);
    text->setAccessibleName(MemberPanel::tr("%1: %2", "a fact and what it is").arg(name, value));
    line->addWidget(what, 43);
    line->addWidget(text, 57);
    return row;
}

} // namespace

QString removalMeaning() {
    return MemberPanel::tr("It will receive nothing more. What it has sent stays. What it has not sent will not be accepted: only a rescue "
                           "file brings that back. What it has already received stays readable to whoever opens it.");
}

MemberPanel::MemberPanel(Backend &backend, PageContext &context, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_title(makeLabel({}, Type::Section)), m_who(makeLabel({})),
      m_means(makeLabel({}, Type::Small)), m_problem(makeLabel({})), m_rolesTitle(makeLabel({}, Type::Label)),
      m_mark(new StructureMark({})), m_facts(new QVBoxLayout), m_roleBox(new QWidget), m_roles(new RoleForm) {
    setObjectName(QStringLiteral("memberPanel"));
    setProperty("card", true);
    build();
}

void MemberPanel::build() {
    const auto button = [this](Button::Kind kind, const char *name, const QString &text) {
        return new Button(kind, QLatin1String(name), text, this);
    };
    using Kind = Button::Kind;
    auto *close = button(Kind::Link, "member.close", tr("Close"));
    close->setSmall(true);
    m_addLaptop = button(Kind::Secondary, "member.addLaptop", tr("Add a laptop"));
    m_changeRoles = button(Kind::Secondary, "member.roles", tr("Change the role"));
    m_changeRoles->setCheckable(true);
    m_saveRoles = button(Kind::Primary, "member.saveRoles", tr("Give these roles"));
    m_mover = button(Kind::Link, "member.moves", tr("Changes structure…"));
    m_leaver = button(Kind::Link, "member.leaves", tr("Leaves the consortium…"));
    m_remove = button(Kind::Secondary, "member.removeLaptop", tr("Remove this laptop"));
    m_remove->setDangerous(true);
    m_problem->setProperty("role", QStringLiteral("error"));
    m_who->setProperty("role", QStringLiteral("muted"));
    m_who->setWordWrap(true); // somebody may have every role

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::s);
    who->addWidget(m_mark, 0, Qt::AlignTop);
    who->addWidget(m_who, 1);
    m_facts->setSpacing(space::s);
    auto *roleColumn = new QVBoxLayout(m_roleBox);
    roleColumn->setContentsMargins({});
    roleColumn->addWidget(m_rolesTitle);
    roleColumn->addWidget(m_roles);
    roleColumn->addWidget(m_saveRoles);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    acts->addWidget(m_addLaptop);
    acts->addWidget(m_changeRoles);
    acts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addLayout(who);
    column->addLayout(m_facts);
    column->addLayout(acts);
    column->addWidget(m_roleBox);
    column->addWidget(m_mover, 0, Qt::AlignLeft);
    column->addWidget(m_leaver, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_problem);
    column->addWidget(m_means);
    column->addWidget(m_remove);

    connect(close, &QPushButton::clicked, this, &MemberPanel::closed);
    connect(m_addLaptop, &QPushButton::clicked, this, [this] { emit laptopAsked(m_member.id, m_structure); });
    connect(m_leaver, &QPushButton::clicked, this, [this] { emit leaverAsked(m_member.id); });
    connect(m_mover, &QPushButton::clicked, this, [this] { emit moverAsked(m_member.id, m_structure); });
    connect(m_changeRoles, &QPushButton::toggled, this, &MemberPanel::askRoles);
    connect(m_saveRoles, &QPushButton::clicked, this, &MemberPanel::saveRoles);
    connect(m_remove, &QPushButton::clicked, this, &MemberPanel::removeDevice);
}

void MemberPanel::show(const Roster &roster, const MemberId &member, const StructureId &structure, const std::optional<DeviceId> &device) {
    const auto *found = roster.member(member);
    if (!found) return emit closed();
    const bool another = m_member.id != member || m_structure != structure;
    const bool otherRoles = another || m_member.rolesIn(structure) != found->rolesIn(structure);
    m_member = *found;
    m_structure = structure;
    m_device.reset();
    if (device)
        if (const auto *its = roster.device(*device)) m_device = *its;
    if (another) m_problem->hide();
    const Rights rights(m_backend);
    m_title->setText(m_device ? m_device->name : m_member.name);
    m_who->setText(m_device ? m_member.name : rolesText(m_member.rolesIn(structure)));
    if (const auto *its = roster.structure(structure)) m_mark->setCode(its->code, its->name);
    fillFacts(roster);

    const bool removed = m_device && m_device->state == RosterDevice::State::Removed;
    const bool removable = m_device && !removed && !m_device->mine && rights.mayRemove(*m_device); // one does not remove the laptop in use
    const bool me = m_member.id == m_backend.me().member;
    m_addLaptop->setVisible(me || rights.mayInviteInto(structure));
    m_addLaptop->setText(me ? tr("Add my other laptop") : tr("Add a laptop"));
    m_changeRoles->setVisible(rights.maySetRoles());
    m_leaver->setVisible(!me && rights.mayRemove(m_member));
    m_mover->setVisible(!me && rights.maySetRoles());
    m_remove->setVisible(removable);
    m_means->setVisible(removable || removed);
    m_means->setText(removed ? tr("This laptop was removed. It receives nothing and sends nothing more.") : removalMeaning());
    if (another) m_changeRoles->setChecked(false);
    if (otherRoles) askRoles(m_changeRoles->isChecked()); // else what is ticked stays, whatever arrives meanwhile
}

void MemberPanel::fillFacts(const Roster &roster) {
    emptyLayout(m_facts);
    const auto now = m_backend.clock().nowMs();
    m_facts->addWidget(fact(tr("Role"), rolesText(m_member.rolesIn(m_structure))));
    if (m_device) {
        if (m_device->story.addedMs) m_facts->addWidget(fact(tr("Added on"), dateText(parisTime(m_device->story.addedMs).date())));
        if (m_device->story.invitedBy)
            m_facts->addWidget(fact(tr("Invited by"), ValueText(m_backend.reader()).member(m_device->story.invitedBy)));
        m_facts->addWidget(fact(tr("Last sign"), signText(*m_device, now)));
        int due = 0;
        if (const auto erasures = m_backend.reader().erasures())
            for (const auto &erasure : *erasures)
                due += static_cast<int>(std::count_if(erasure.devices.begin(), erasure.devices.end(), [this](const auto &device) {
                    return device.device == m_device->id && !device.acknowledged;
                }));
        if (due) m_facts->addWidget(fact(tr("Erasures due"), QString::number(due)));
    }
    if (m_member.roles.size() > 1) {
        QStringList others;
        for (const auto &[id, roles] : m_member.roles)
            if (const auto *structure = roster.structure(id); structure && id != m_structure) others << structure->code;
        m_facts->addWidget(fact(tr("Also at"), others.join(QStringLiteral(", "))));
    }
}

void MemberPanel::askRoles(bool shown) {
    m_roleBox->setVisible(shown && m_changeRoles->isVisibleTo(this));
    if (!shown) return;
    m_rolesTitle->setText(tr("Roles of %1").arg(m_member.name));
    const auto roster = readRoster(m_backend);
    const auto *here = roster.structure(m_structure);
    m_roles->set(m_member.rolesIn(m_structure), static_cast<RoleSet>(0x0f),
                 here && roster.followsPeople(m_structure) ? here->name : QString());
}

void MemberPanel::saveRoles() {
    const auto roles = m_roles->chosen();
    const auto before = m_member.rolesIn(m_structure);
    if (roles == before) return m_changeRoles->setChecked(false);
    Question question;
    question.title = roles ? tr("Change the role of %1?").arg(m_member.name) : tr("Take every role from %1 here?").arg(m_member.name);
    question.text = roles ? tr("From now on: %1. What was written before stays as it is.").arg(rolesText(roles).toLower())
                          : tr("Without a role here, this person reads and writes nothing more of the structure.");
    question.confirm = tr("Change 1 role");
    question.dangerous = roles == 0;
    m_context.prompter().confirm(this, question, [this, roles] {
        m_backend.trust().setRoles(m_member.id, m_structure, roles, [guard = QPointer(this)](const Result<> &answer) {
            if (auto *const self = guard.data()) {
                if (answer) self->m_changeRoles->setChecked(false);
                self->answered(answer, tr("Role changed."));
            }
        });
    });
}

void MemberPanel::removeDevice() {
    if (!m_device) return;
    Question question;
    question.title = tr("Remove %1?").arg(m_device->name);
    question.text = m_device->mine ? tr("This is the laptop you are using. %1").arg(removalMeaning()) : removalMeaning();
    question.confirm = tr("Remove 1 laptop");
    m_context.prompter().confirm(this, question, [this, device = m_device->id, name = m_device->name] {
        m_remove->setEnabled(false);
        m_backend.trust().revokeDevice(device, [guard = QPointer(this), name](const Result<> &answer) {
            if (auto *const self = guard.data()) {
                self->m_remove->setEnabled(true);
                if (answer) self->findChild<QWidget *>(QStringLiteral("member.close"))->setFocus(); // the button that asked is gone
                self->answered(answer, tr("%1 is removed. It receives nothing more.").arg(name));
            }
        });
    });
}

void MemberPanel::answered(const Result<> &answer, const QString &said) {
    m_problem->setVisible(!answer);
    if (answer) return m_context.toast(said);
    m_problem->setText(actSentence(answer.error()));
}

} // namespace tp::ui
