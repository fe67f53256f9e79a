#pragma once
// The groups of three to ten people, and their delegates: the list at the left, one group at the right. A tab of the page of groups and
// committees. Window's thread.
#include "ui/committees/CommitteeTab.h"

#include <QTimer>

class QCheckBox;

namespace tp::ui {

class AddedFilters;
class Button;
class GroupPanel;
class GroupsModel;
class MasterDetail;
class RecordTable;
class SearchField;
class Steps;

class GroupsTab : public CommitteeTab {
    Q_OBJECT
public:
    GroupsTab(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> actions() override;

private:
    void filter();
    void refresh();
    void showRow(int row);
    void close();
    void form();

    Backend &m_backend;
    ValueText &m_text;
    GroupsModel *m_model;
    GroupPanel *m_panel;
    SearchField *m_search;
    QCheckBox *m_ended;
    AddedFilters *m_added;
    RecordTable *m_table;
    Steps *m_listOrEmpty;
    MasterDetail *m_sides;
    Button *m_form;
    QTimer m_soon;
};

} // namespace tp::ui
