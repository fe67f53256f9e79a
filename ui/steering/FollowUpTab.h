#pragma once
// From a proposal to its answer, and back to the participants. A tab of the page of groups and committees.
// Window's thread.
#include "ui/committees/CommitteeTab.h"

namespace tp::ui {

class FollowUpTab : public CommitteeTab {
    Q_OBJECT
public:
    FollowUpTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void activated() override;
    [[nodiscard]] QString subtitle() const override;
};

} // namespace tp::ui
