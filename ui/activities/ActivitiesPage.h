#pragma once
// Activités: the sessions of a week, as a list or a grid, one of them at the right; the same as a month; the catalogue of what is offered.
// Window's thread.
#include "ui/activities/SessionStory.h"
#include "ui/exports/TabbedPage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace tp::ui {

class AddedFilters;
class Button;
class CatalogueTab;
class ExportButton;
class MasterDetail;
class MonthModel;
class MonthView;
class RecordTable;
class SearchField;
class SessionPanel;
class WeekGrid;
class WeekModel;

class ActivitiesPage : public TabbedPage {
    Q_OBJECT
public:
    ActivitiesPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    enum Tab { Week, Month, Catalogue };
    void openRecord(const RecordId &id) override; // of a session or an activity
    void showPart(const QString &part) override;  // "catalogue", "week", "month", signUpPart
    void showDay(QDate day);                      // its week
    [[nodiscard]] QDate monday() const { return m_monday; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildWeek(); // ActivitiesPageLayout.cpp
    QWidget *buildMonth();
    QWidget *buildTimes();
    void build();
    void read();
    void move(int by); // weeks or months; 0: to today
    void partChosen() override;
    void enterPart() override;
    [[nodiscard]] bool closeTopOfPart() override;
    void filterPart() override;
    [[nodiscard]] Tab tab() const { return static_cast<Tab>(part()); }
    void showRow(int row);
    void showAsGrid(bool grid); // remembered
    void focusWeek();
    void closeSession();
    void showSession(bool shown);
    void nameSteps(); // the week or the month before and after
    void arrange();   // a detail that opens over the list has the page for itself where that is low
    void print();
    void exportCalendar();
    [[nodiscard]] SessionFilter filter() const; // of the week
    [[nodiscard]] QDate today() const;

    QDate m_monday;
    QDate m_month; // a day of it
    WeekModel *m_model;
    MonthModel *m_monthModel;
    QStackedWidget *m_listOrEmpty;
    QWidget *m_times;
    QLabel *m_which;
    QComboBox *m_whose;
    SearchField *m_words;  // of the week and of the month
    AddedFilters *m_added; // the same
    RecordTable *m_table;
    WeekGrid *m_grid;
    MonthView *m_days;
    SessionPanel *m_panel;
    MasterDetail *m_sides;
    CatalogueTab *m_catalogue;
    Button *m_print, *m_export, *m_look;
    Button *m_before, *m_after;
    ExportButton *m_exported; // the week's sessions
    QString m_offered;        // the person to be signed up; empty: nobody in particular
    bool m_asGrid = false;
    QTimer m_soon;
};

[[nodiscard]] PageInfo activitiesPage();

} // namespace tp::ui
