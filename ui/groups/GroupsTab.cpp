#include "ui/groups/GroupsTab.h"

namespace tp::ui {

GroupsTab::GroupsTab(Backend &, PageContext &, ValueText &, QWidget *parent) : CommitteeTab(parent) {
    setObjectName(QStringLiteral("committees.groups"));
}

bool GroupsTab::holds(std::string_view type) const { return type == "group"; }

void GroupsTab::openRecord(std::string_view, const RecordId &) {}

void GroupsTab::activated() { setFocus(); }

QString GroupsTab::subtitle() const { return {}; }

} // namespace tp::ui
