#pragma once
// Every proposal on its way, by conclusions: one row each, its five stages as columns; a title over those of the same conclusions. Made
// anew from the book. Window's thread.
#include "ui/steering/SteeringBook.h"

#include <QAbstractTableModel>

namespace tp::ui {

enum class FollowUpFilter : std::uint8_t { All, Waiting, ToTell, Answered };

class FollowUpModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StageStateRole = Qt::UserRole + 200, // int of domain::StageState: the cell is a stage
        NextStageRole,                       // the same of the stage after it
        AnswerKindRole,                      // code: of the answer that counts
        NumberRole,                          // 7.3
        OriginRole,                          // the line below the title
    };
    explicit FollowUpModel(QObject *parent);
    void show(const SteeringBook &book, const ValueText &text, FollowUpFilter filter);
    [[nodiscard]] std::optional<RecordId> proposalAt(int row) const; // nothing: a title
    [[nodiscard]] int rowOf(const RecordId &proposal) const;         // -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        std::optional<RecordId> proposal;
        QString title, origin, number, spoken;
        std::array<domain::StageState, domain::stageCount> states{};
        QStringList words; // of the stages
        QString answer;    // code
    };
    std::vector<Row> m_rows;
};

[[nodiscard]] QString stageName(std::size_t stage);
[[nodiscard]] QString stageWord(const SteeringBook &book, const domain::FollowUp &of, std::size_t stage,
                                const ValueText &text); // 05/11, Adapted
[[nodiscard]] QString stageSentence(const SteeringBook &book, const domain::FollowUp &of, std::size_t stage, const ValueText &text);
[[nodiscard]] QString daysText(const domain::FollowUp &of); // between stages, of one; empty: none came through
[[nodiscard]] QString daysText(const domain::AllDays &all); // of all

} // namespace tp::ui
