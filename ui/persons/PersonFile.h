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

namespace tp::ui {

class Button;
class PageHeader;
class StructureMark;

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

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFactsCard();
    [[nodiscard]] QWidget *buildReadersCard();
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
    QLabel *m_noStory, *m_readers, *m_problem;
    StructureMark *m_owner;
    QStackedWidget *m_factsStack;
    Button *m_edit, *m_historyButton;
    HistoryView *m_historyView;
    RecordForm *m_form = nullptr;
};

} // namespace tp::ui
