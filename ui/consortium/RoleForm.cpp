#include "ui/consortium/RoleForm.h"

#include "ui/consortium/Roster.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QCheckBox>
#include <QLabel>

namespace tp::ui {

RoleForm::RoleForm(QWidget *parent) : QWidget(parent), m_keys(makeLabel({})) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const auto role : everyRoleInOrder) {
        auto *box = new QCheckBox(label(role));
        box->setObjectName(QStringLiteral("role.") + toQt(roleName(role)));
        box->setAccessibleName(label(role));
        box->setAccessibleDescription(roleMeaning(role));
        auto *means = makeLabel(roleMeaning(role), Type::Small);
        means->setContentsMargins(24, 0, 0, space::s);
        column->addWidget(box);
        column->addWidget(means);
        m_boxes.append({role, box});
        connect(box, &QCheckBox::toggled, this, [this] {
            tellKeys();
            emit changed();
        });
    }
    m_keys->setObjectName(QStringLiteral("role.keys"));
    m_keys->hide();
    column->addWidget(m_keys);
}

void RoleForm::set(RoleSet chosen, RoleSet mayGive, const QString &followedAt) {
    for (const auto &[role, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(has(chosen, role));
        box->setEnabled(has(mayGive, role));
    }
    m_followedAt = followedAt;
    tellKeys();
}

void RoleForm::tellKeys() {
    const auto roles = chosen();
    const bool told = !m_followedAt.isEmpty() && roles != 0 && !has(roles, Role::Referent) && !has(roles, Role::Manager);
    const auto words = told ? tr("A laptop of %1 can read the files of the people who are followed there, whatever the role: its keys open "
                                 "them. Whoever is to coordinate without reading them belongs in a structure of their own, where nobody is "
                                 "followed.")
                                  .arg(m_followedAt)
                            : QString();
    m_keys->setText(words);
    m_keys->setVisible(told);
    for (const auto &[role, box] : m_boxes) // heard where it is ticked
        box->setAccessibleDescription(told && box->isChecked() ? roleMeaning(role) + QLatin1Char(' ') + words : roleMeaning(role));
}

RoleSet RoleForm::chosen() const {
    RoleSet roles = 0;
    for (const auto &[role, box] : m_boxes)
        if (box->isChecked()) roles = roles | role;
    return roles;
}

} // namespace tp::ui
