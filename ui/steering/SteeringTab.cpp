#include "ui/steering/SteeringTab.h"

namespace tp::ui {

SteeringTab::SteeringTab(Backend &, PageContext &, ValueText &, QWidget *parent) : CommitteeTab(parent) {
    setObjectName(QStringLiteral("committees.steering"));
}

bool SteeringTab::holds(std::string_view type) const {
    return type == "steering_session" || type == "decision" || type == "milestone" || type == "allotment";
}

void SteeringTab::openRecord(std::string_view, const RecordId &) {}

void SteeringTab::activated() { setFocus(); }

QString SteeringTab::subtitle() const { return {}; }

} // namespace tp::ui
