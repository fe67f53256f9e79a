#pragma once
// Every proposal on its way, by conclusions: one row each, its five stages as columns; a title over those of the same conclusions. Made
// anew from the book. Window's thread.
#include "ui/lists/ComputedTable.h"
#include "ui/steering/SteeringBook.h"

namespace tp::ui {

enum class FollowUpFilter { All, Waiting, ToTell, Answered };

struct FollowUpRow {
    std::optional<RecordId> proposal;
    QString title, origin, number, spoken;
    std::array<domain::StageState, domain::stageCount> states{};
    std::array<QString, domain::stageCount> days; // of the stages, ISO; empty: nobody knows
    QStringList words;                            // of the stages
    QString answer;                               // code
};

class FollowUpModel : public ComputedTable<FollowUpRow> {
    Q_OBJECT
public:
    enum Role {
        StageStateRole = Qt::UserRole + 200, // int of domain::StageState: the cell is a stage
        NextStageRole,                       // the same of the stage after it
        AnswerKindRole,                      // code: of the answer that counts
        NumberRole,                          // 7.3
        OriginRole,                          // the line below the title
    };
    FollowUpModel(Backend &backend, QObject *parent);
    void show(const SteeringBook &book, const ValueText &text, FollowUpFilter filter,
              const std::string &words); // of what is proposed, whose it is, its number and its answer; empty: all
    [[nodiscard]] std::optional<RecordId> proposalAt(int row) const; // nothing: a title
    [[nodiscard]] int rowOf(const RecordId &proposal) const;         // -1: not here

private:
    [[nodiscard]] bool isTitle(const FollowUpRow &row) const override { return !row.proposal; }
    [[nodiscard]] QString titleText(const FollowUpRow &row) const override { return row.title; }
    [[nodiscard]] std::optional<QVariant> special(const FollowUpRow &row, int column, int role) const override;
};

[[nodiscard]] QString stageWord(const SteeringBook &book, const domain::FollowUp &of, std::size_t stage,
                                const ValueText &text); // 05/11, Adapted
[[nodiscard]] QString stageSentence(const SteeringBook &book, const domain::FollowUp &of, std::size_t stage, const ValueText &text);
[[nodiscard]] QString daysText(const domain::FollowUp &of); // between stages, of one; empty: none came through
[[nodiscard]] QString daysText(const domain::AllDays &all); // of all

} // namespace tp::ui
