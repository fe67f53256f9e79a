#pragma once
// The steering committee: its dates, its agenda, what it decides, what is to be reached, what each structure is given. A tab of the page of
// groups and committees. A list is made when it is looked at, not at each change. Window's thread.
#include "ui/committees/CommitteeTab.h"
#include "ui/steering/SharedBook.h"
#include "ui/steering/SteeringList.h"

class QTabBar;

namespace tp::ui {

class Button;
class EntryPanel;
class MasterDetail;
class PageContext;
class RecordTable;
class SteeringFilter;
class SteeringSessionPanel;
class Steps;

class SteeringTab : public CommitteeTab {
    Q_OBJECT
public:
    SteeringTab(Backend &backend, PageContext &context, ValueText &text, SharedBook &book, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void showPart(const QString &part) override; // planSteeringPart
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> actions() override;
    [[nodiscard]] int toDo() const override { return m_toDo; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    void connectPanels();
    void showPartOf(SteeringKind kind); // one of the four lists
    void bookRead();
    void fillPart(); // the list that is looked at, and the record beside it, unless they stand as the book has them
    void fillList(); // and the record in the next turn
    void fillPanel();
    [[nodiscard]] int rowHolding(const RecordId &record); // what is asked for is shown whatever the filter leaves out; -1: not there
    void enterList();                                     // from its filter
    void fillDates();
    void tell();
    void showRow(int row);
    void show(const RecordId &record);
    void add();
    void plan(const std::string &startsAt);
    void close();
    [[nodiscard]] SteeringKind kind() const { return m_list->kind(); }
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool mayGovern() const; // plan, decide, allot: not a référent

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    SharedBook &m_book;
    std::vector<SteeringList *> m_lists;
    std::vector<RecordTable *> m_tables;
    std::vector<SteeringFilter *> m_filters;
    std::vector<bool> m_filled; // of the lists: from the book as it is
    SteeringList *m_list = nullptr;
    RecordTable *m_table = nullptr;
    QTabBar *m_parts;
    Steps *m_stack, *m_details;
    QWidget *m_next;
    QLabel *m_nextDates;
    Button *m_planNext, *m_add;
    SteeringSessionPanel *m_session;
    EntryPanel *m_entry;
    MasterDetail *m_sides;
    std::optional<std::string> m_proposed; // the next date
    int m_toDo = 0;
    QTimer m_panelSoon;
};

} // namespace tp::ui
