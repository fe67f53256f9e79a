#pragma once
// What the delegates of the groups propose, and what their committee concludes. A tab of the page of groups and committees.
// Window's thread.
#include "ui/committees/CommitteeTab.h"

namespace tp::ui {

class ParticipantsTab : public CommitteeTab {
    Q_OBJECT
public:
    ParticipantsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void activated() override;
    [[nodiscard]] QString subtitle() const override;
};

} // namespace tp::ui
