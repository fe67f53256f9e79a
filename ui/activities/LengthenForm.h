#pragma once
// A series to be made longer: until which day, how many sessions that makes, what they will be like. What is typed is kept (TextDraft)
// until it is saved or given up, and giving it up can be undone. Window's thread.
#include "ui/activities/SeriesActs.h"

#include <QWidget>

class QLabel;

namespace tp::ui {

class Button;
class DayField;
class TextDraft;

class LengthenForm : public QWidget {
    Q_OBJECT
public:
    LengthenForm(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void begin(SessionSeries series, const RecordId &from); // `from`: the session it was asked for at
    void leave();                                           // what is typed is kept, and it is said so
    void focusFirst();

signals:
    void ended(); // cancelled or done

private:
    void tell();
    void save();
    void giveUp();
    void bringBack(const std::string &key, const QString &typed);
    [[nodiscard]] std::string until() const;
    [[nodiscard]] std::vector<domain::RecordChange> added() const;

    Backend &m_backend;
    PageContext &m_context;
    std::optional<SessionSeries> m_series;
    std::string m_key; // of the draft
    QLabel *m_like, *m_many;
    DayField *m_until;
    TextDraft *m_typed; // in it
    Button *m_save;
};

} // namespace tp::ui
