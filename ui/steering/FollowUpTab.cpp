#include "ui/steering/FollowUpTab.h"

namespace tp::ui {

FollowUpTab::FollowUpTab(Backend &, PageContext &, ValueText &, QWidget *parent) : CommitteeTab(parent) {
    setObjectName(QStringLiteral("committees.followUp"));
}

bool FollowUpTab::holds(std::string_view /*type*/) const { return false; }

void FollowUpTab::openRecord(std::string_view, const RecordId &) {}

void FollowUpTab::activated() { setFocus(); }

QString FollowUpTab::subtitle() const { return {}; }

} // namespace tp::ui
