#pragma once
// Which sessions of a series a change is for: this one, those that follow too, all that are to come. Window's thread.
#include "ui/activities/SeriesActs.h"

#include <QWidget>

class QComboBox;

namespace tp::ui {

class SeriesScope : public QWidget {
    Q_OBJECT
public:
    explicit SeriesScope(QWidget *parent = nullptr);
    void offer(const std::optional<SessionSeries> &series, const RecordId &chosen, const std::string &now); // alone: nothing is asked
    [[nodiscard]] domain::SeriesPart part() const;
    void takeFocus();

private:
    QComboBox *m_part;
};

} // namespace tp::ui
