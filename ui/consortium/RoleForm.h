#pragma once
// Roles to tick, each with what it means. Those the reader may not give are shown and cannot be changed. Where people are followed, roles
// that lead to no file are told what the structure's keys lead to all the same (SECURITY.md). Window's thread.
#include "core/base/Role.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace tp::ui {

class RoleForm : public QWidget {
    Q_OBJECT
public:
    explicit RoleForm(QWidget *parent = nullptr);
    void set(RoleSet chosen, RoleSet mayGive, const QString &followedAt = {}); // name of the structure; empty: nobody is followed there
    [[nodiscard]] RoleSet chosen() const;

signals:
    void changed();

private:
    void tellKeys();
    QList<std::pair<Role, QCheckBox *>> m_boxes;
    QString m_followedAt;
    QLabel *m_keys;
};

} // namespace tp::ui
