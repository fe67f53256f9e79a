#pragma once
// The steering committee: its dates, its agenda, what it decides. A tab of the page of groups and committees.
// Window's thread.
#include "ui/committees/CommitteeTab.h"

namespace tp::ui {

class SteeringTab : public CommitteeTab {
    Q_OBJECT
public:
    SteeringTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void activated() override;
    [[nodiscard]] QString subtitle() const override;
};

} // namespace tp::ui
