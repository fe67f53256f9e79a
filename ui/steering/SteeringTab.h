#pragma once
// The steering committee: its dates, its agenda, what it decides, what is to be reached, what each structure is given. A tab of the page of
// groups and committees. Window's thread.
#include "ui/committees/CommitteeTab.h"
#include "ui/steering/SteeringBook.h"
#include "ui/steering/SteeringList.h"

#include <QTimer>

class QTabBar;

namespace tp::ui {

class Button;
class EntryPanel;
class MasterDetail;
class PageContext;
class RecordTable;
class SteeringSessionPanel;
class Steps;

class SteeringTab : public CommitteeTab {
    Q_OBJECT
public:
    SteeringTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void showPart(const QString &part) override; // planSteeringPart
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> actions() override;
    [[nodiscard]] int toDo() const override { return m_toDo; }

private:
    [[nodiscard]] QWidget *buildList();
    void connectPanels();
    void showPartOf(SteeringKind kind); // one of the four lists
    void refresh();
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
    SteeringBook m_book;
    std::vector<SteeringList *> m_lists;
    std::vector<RecordTable *> m_tables;
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
    QTimer m_soon;
};

} // namespace tp::ui
