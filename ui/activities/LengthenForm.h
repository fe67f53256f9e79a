#pragma once
// A series to be made longer: until which day, how many sessions that makes, what they will be like. Window's thread.
#include "ui/activities/SeriesActs.h"

#include <QWidget>

class QLabel;

namespace tp::ui {

class Button;
class DayField;

class LengthenForm : public QWidget {
    Q_OBJECT
public:
    LengthenForm(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void begin(SessionSeries series);
    void focusFirst();

signals:
    void ended(); // cancelled or done

private:
    void tell();
    void save();
    [[nodiscard]] std::string until() const;
    [[nodiscard]] std::vector<domain::RecordChange> added() const;

    Backend &m_backend;
    PageContext &m_context;
    std::optional<SessionSeries> m_series;
    QLabel *m_like, *m_many;
    DayField *m_until;
    Button *m_save;
};

} // namespace tp::ui
