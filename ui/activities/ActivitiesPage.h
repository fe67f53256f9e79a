#pragma once
// Activités: the sessions of a week, as a list or a grid, one of them at the right; the same as a month; the catalogue of what is offered.
// Window's thread.
#include "ui/activities/SessionStory.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace tp::ui {

class Button;
class CatalogueTab;
class ExportButton;
class ExportPlace;
class MasterDetail;
class MonthModel;
class MonthView;
class PageHeader;
class RecordTable;
class SessionPanel;
class WeekGrid;
class WeekModel;

class ActivitiesPage : public QWidget, public PageView {
    Q_OBJECT
public:
    ActivitiesPage(Backend &backend, PageContext &context, QWidget *parent = nullptr);

    enum Tab { Week, Month, Catalogue };
    void openRecord(const RecordId &id) override; // of a session or an activity
    void showPart(const QString &part) override;  // "catalogue", "week", "month", signUpPart
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;
    void showDay(QDate day); // its week
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
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    void showRow(int row);
    void showAsGrid(bool grid); // remembered
    void focusWeek();
    void closeSession();
    void showSession(bool shown);
    void arrange(); // a detail that opens over the list has the page for itself where that is low
    void print();
    void exportCalendar();
    [[nodiscard]] SessionFilter filter() const; // of the week
    [[nodiscard]] QDate today() const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText m_text;
    QDate m_monday;
    QDate m_month; // a day of it
    WeekModel *m_model;
    MonthModel *m_monthModel;
    PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_parts, *m_listOrEmpty;
    QWidget *m_times;
    QLabel *m_which;
    QComboBox *m_whose;
    RecordTable *m_table;
    WeekGrid *m_grid;
    MonthView *m_days;
    SessionPanel *m_panel;
    MasterDetail *m_sides;
    CatalogueTab *m_catalogue;
    Button *m_print, *m_export, *m_look;
    ExportButton *m_exported; // the week's sessions
    ExportPlace *m_exports;
    QString m_offered; // the person to be signed up; empty: nobody in particular
    bool m_asGrid = false;
    QTimer m_soon;
};

[[nodiscard]] PageInfo activitiesPage();

} // namespace tp::ui
