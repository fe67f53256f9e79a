#pragma once
// Referrals of both sides as a list: what this structure has to do first, the latest on top. Window's thread.
#include "ui/lists/ComputedTable.h"
#include "ui/referrals/ReferralCase.h"

namespace tp::ui {

enum class ReferralsShown : std::uint8_t { ToDo, UnderWay, All };

class ReferralModel : public ComputedTable<ReferralCase> {
    Q_OBJECT
public:
    ReferralModel(Backend &backend, ValueText &text, QObject *parent);
    void show(ReferralsShown shown);
    void setAdded(std::vector<store::Filter> added); // by fields that were added: of what stands in a file
    void search(const QString &words);               // of who, with whom, what is asked
    void refresh();
    [[nodiscard]] const ReferralCase *caseAt(int row) const { return rowAt(row); } // null: none
    [[nodiscard]] int rowOf(const RecordId &record) const;                         // of a referral or its request; -1: not here
    [[nodiscard]] int toDo() const { return m_toDo; }                              // of all

signals:
    void loaded();

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] std::optional<StateTag::State> nextTag(const ReferralCase &of) const;
    Backend &m_backend;
    ValueText &m_text;
    ReferralsShown m_shown = ReferralsShown::UnderWay;
    std::vector<store::Filter> m_added;
    QString m_words;
    int m_toDo = 0;
};

} // namespace tp::ui
