#pragma once
// A person's file: who, the few facts that matter, what happened along the thread, what is known, who may read it. Facts are changed in
// place. Window's thread.
#include "ui/forms/RecordForm.h"
#include "ui/lists/HistoryView.h"
#include "ui/models/HistoryModel.h"
#include "ui/persons/PersonStory.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Basics.h"

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace tp::ui {

class AccessCard;
class Button;
class PageHeader;
class RightsTab;

class PersonFile : public QWidget {
    Q_OBJECT
public:
    PersonFile(Backend &backend, PageContext &context, ValueText &text, QWidget *parent);

    void show(const RecordId &person);
    void refresh();
    [[nodiscard]] const RecordId &person() const { return m_record.id; }
    [[nodiscard]] bool isEditing() const;
    void edit();
    void stopEditing();
    [[nodiscard]] bool closeTop(); // Esc: a form, then the rights

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFactsCard();
    void showPart(int part); // 0: overview, 1: rights
    void fillStrip();
    void fillFacts();
    void save();

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    HistoryModel m_history;
    store::Record m_record;
    PersonStory m_story;
    PageHeader *m_header;
    QBoxLayout *m_strip, *m_cards;
    QVBoxLayout *m_facts, *m_formPlace;
    Timeline *m_timeline;
    QLabel *m_noStory, *m_problem;
    AccessCard *m_access;
    RightsTab *m_rights;
    QTabBar *m_parts;
    QStackedWidget *m_partStack;
    QStackedWidget *m_factsStack;
    Button *m_edit, *m_share, *m_historyButton;
    HistoryView *m_historyView;
    RecordForm *m_form = nullptr;
};

} // namespace tp::ui
