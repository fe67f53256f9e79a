#pragma once
// Referrals of both sides as a list: what this structure has to do first, the latest on top. Window's thread.
#include "ui/referrals/ReferralCase.h"

#include <QAbstractTableModel>

namespace tp::ui {

enum class ReferralsShown : std::uint8_t { ToDo, UnderWay, All };

class ReferralModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, With, State, Next, By, Columns };
    ReferralModel(Backend &backend, ValueText &text, QObject *parent);
    void show(ReferralsShown shown);
    void setAdded(std::vector<store::Filter> added); // by fields that were added: of what stands in a file
    void search(const QString &words);               // of who, with whom, what is asked
    void refresh();
    [[nodiscard]] const ReferralCase *caseAt(int row) const;
    [[nodiscard]] int rowOf(const RecordId &record) const; // of a referral or its request; -1: not here
    [[nodiscard]] int toDo() const { return m_toDo; }      // of all

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString text(const ReferralCase &of, int column) const;
    Backend &m_backend;
    ValueText &m_text;
    ReferralsShown m_shown = ReferralsShown::UnderWay;
    std::vector<store::Filter> m_added;
    QString m_words;
    std::vector<ReferralCase> m_rows;
    int m_toDo = 0;
};

} // namespace tp::ui
