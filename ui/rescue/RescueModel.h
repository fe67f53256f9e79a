#pragma once
// The entries of a rescue file, to be looked at and chosen: those that can be taken up have a box, ticked at first if so wished. Window's
// thread.
#include "core/store/Rescue.h"
#include "ui/text/ValueText.h"

#include <QAbstractListModel>

namespace tp::ui {

class RescueModel : public QAbstractListModel {
    Q_OBJECT
public:
    RescueModel(const ValueText &text, QObject *parent) : QAbstractListModel(parent), m_text(text) {}
    void set(store::RescueReview review, bool ticked = true);
    [[nodiscard]] const store::RescueReview &review() const { return m_review; }
    [[nodiscard]] std::vector<std::size_t> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString words(const store::RescueItem &item) const;
    const ValueText &m_text;
    store::RescueReview m_review;
    std::vector<bool> m_chosen;
};

} // namespace tp::ui
