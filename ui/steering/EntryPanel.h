#pragma once
// A decision with what the teams say of it and its vote, a milestone, or what a structure is given. Window's thread.
#include "ui/records/RecordPanel.h"
#include "ui/steering/SteeringBook.h"

namespace tp::ui {

class EntryPanel : public RecordPanel {
    Q_OBJECT
public:
    EntryPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    void setBook(const SteeringBook *book) { m_book = book; } // that of the tab
    void addDecision(const std::optional<RecordId> &session);
    void addMilestone();
    void addAllotment();

private:
    void fill() override;
    [[nodiscard]] QString titleOfForm(const std::string &type, bool isNew) const override;
    [[nodiscard]] Result<std::vector<domain::RecordChange>> changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                      Fields set) const override;
    [[nodiscard]] QString doubtAbout(const std::string &form, const Fields &set) const override;
    [[nodiscard]] std::string voteDay() const;
    void fillDecision();
    void fillMilestone();
    void fillMeans();

    const SteeringBook *m_book = nullptr;
    Button *m_vote, *m_impact, *m_reached, *m_giveUp, *m_change;
};

} // namespace tp::ui
