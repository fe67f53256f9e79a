#pragma once
// From a proposal to its answer, and back to the participants: every one as a chain of five stages, by conclusions, with the days it took.
// A tab of the page of groups and committees; its list is made when it is looked at. Window's thread.
#include "ui/committees/CommitteeTab.h"
#include "ui/steering/SharedBook.h"

class QComboBox;
class QLabel;

namespace tp::ui {

class Button;
class FollowUpModel;
class FollowUpPanel;
class MasterDetail;
class PageContext;
class RecordTable;
class SearchField;
class Steps;

class FollowUpTab : public CommitteeTab {
    Q_OBJECT
public:
    FollowUpTab(Backend &backend, PageContext &context, ValueText &text, SharedBook &book, QWidget *parent = nullptr);
    [[nodiscard]] bool holds(std::string_view type) const override;
    void openRecord(std::string_view type, const RecordId &record) override;
    void showPart(const QString &part) override; // followUpPart
    void activated() override;
    [[nodiscard]] bool closeTop() override;
    void focusFilter() override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> actions() override;
    [[nodiscard]] int toDo() const override { return m_toTell; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void bookRead();
    void fill(); // unless it stands as the book has it
    void fillTable();
    void setHeights(); // they follow the size of the text
    void showRow(int row);
    void show(const RecordId &proposal);
    void close();
    [[nodiscard]] bool isWriting() const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    SharedBook &m_book;
    FollowUpModel *m_model;
    FollowUpPanel *m_panel;
    QLabel *m_days;
    SearchField *m_words;
    QComboBox *m_filter;
    RecordTable *m_table;
    Steps *m_listOrEmpty;
    MasterDetail *m_sides;
    Button *m_agenda;
    std::optional<RecordId> m_agendaOf; // the session it leads to
    int m_toTell = 0;                   // late, by this structure
    bool m_filled = false;              // from the book as it is
};

} // namespace tp::ui
