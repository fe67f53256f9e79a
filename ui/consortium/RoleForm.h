#pragma once
// Roles to tick, each with what it means. Those the reader may not give are shown and cannot be changed. Window's thread.
#include "core/base/Role.h"

#include <QWidget>

class QCheckBox;

namespace tp::ui {

class RoleForm : public QWidget {
    Q_OBJECT
public:
    explicit RoleForm(QWidget *parent = nullptr);
    void set(RoleSet chosen, RoleSet mayGive);
    [[nodiscard]] RoleSet chosen() const;

signals:
    void changed();

private:
    QList<std::pair<Role, QCheckBox *>> m_boxes;
};

} // namespace tp::ui
