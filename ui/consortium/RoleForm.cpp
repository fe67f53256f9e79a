#include "ui/consortium/RoleForm.h"

#include "ui/consortium/Roster.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QCheckBox>

namespace tp::ui {

RoleForm::RoleForm(QWidget *parent) : QWidget(parent) {
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
        connect(box, &QCheckBox::toggled, this, &RoleForm::changed);
    }
}

void RoleForm::set(RoleSet chosen, RoleSet mayGive) {
    for (const auto &[role, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(has(chosen, role));
        box->setEnabled(has(mayGive, role));
    }
}

RoleSet RoleForm::chosen() const {
    RoleSet roles = 0;
    for (const auto &[role, box] : m_boxes)
        if (box->isChecked()) roles = roles | role;
    return roles;
}

} // namespace tp::ui
