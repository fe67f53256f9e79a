#pragma once
// A month as a grid of days: arrows go through the days, Enter or a click opens the day's week. Window's thread.
#include "ui/activities/MonthModel.h"

#include <QTableView>

namespace tp::ui {

class MonthView : public QTableView {
    Q_OBJECT
public:
    explicit MonthView(MonthModel &model, QWidget *parent = nullptr);
    void choose(QDate day);

signals:
    void opened(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    MonthModel &m_model;
};

} // namespace tp::ui
