#pragma once
// A person's file: who, the few facts that matter, what happened along the thread, where they stand, what is to do, who may read it. What
// is known is changed in place. Window's thread.
#include "ui/lists/HistoryModel.h"
#include "ui/lists/HistoryView.h"
#include "ui/persons/PersonStory.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Basics.h"

#include <QTimer>

class QBoxLayout;
class QMenu;
class QTabBar;

namespace tp::ui {

class Steps;
class AccessCard;
class Button;
class Card;
class Duplicates;
class ExitCard;
class FormPanel;
class HandoverCard;
class ObstaclePicture;
class PageHeader;
class RemindersCard;
class RightsTab;
class SamePersonCard;
class SituationTab;

class PersonFile : public QWidget {
    Q_OBJECT
public:
    PersonFile(Backend &backend, PageContext &context, ValueText &text, Duplicates &duplicates, QWidget *parent);

    [[nodiscard]] bool show(const RecordId &person); // false: it cannot be read here. A form being filled in for the same person stays
    void startExit();
    void startSharing();
    void refresh();
    [[nodiscard]] const RecordId &person() const { return m_record.id; }
    [[nodiscard]] const std::vector<RecordId> &files() const { return m_story.files; } // of this person, as shown
    [[nodiscard]] bool isEditing() const;
    void edit();
    void stopEditing();
    [[nodiscard]] bool closeTop(); // Esc: a form, then the tab

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { Overview, Situation, Rights };
    void build();
    [[nodiscard]] bool concerns(const store::ChangedTypes &what);
    [[nodiscard]] QMenu *buildMenu();
    [[nodiscard]] QWidget *buildOverview();
    [[nodiscard]] QWidget *buildFactsCard();
    void showPart(int part);
    void readStory();
    void lookOn();    // at the older encounters, a turn
    void lookAtAll(); // what is left of them
    void endReading();
    [[nodiscard]] QList<TimelineEntry> agreed() const; // at an encounter, and still ahead
    void fillStrip();
    void fillFacts();
    void fillCards();
    void takeOver(); // nobody follows the person: I do
    void toPaper(bool pdf);
    void noteThenPrint(const RecordId &person, const std::function<void()> &print);
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] QDate today() const;

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    HistoryModel m_history;
    store::Record m_record;
    PersonStory m_story;
    std::optional<StoryReading> m_reading; // while older encounters are not looked at yet
    PageHeader *m_header;
    QBoxLayout *m_strip, *m_cards;
    QVBoxLayout *m_facts;
    Timeline *m_timeline;
    QLabel *m_noStory;
    HandoverCard *m_handover;
    ExitCard *m_exit;
    SamePersonCard *m_same;
    RemindersCard *m_reminders;
    Card *m_obstacles;
    ObstaclePicture *m_picture;
    SituationTab *m_situation;
    AccessCard *m_access;
    RightsTab *m_rights;
    QTabBar *m_parts;
    Steps *m_partStack, *m_factsStack;
    Button *m_edit, *m_share, *m_more, *m_historyButton;
    HistoryView *m_historyView;
    FormPanel *m_form;
    QTimer m_soon, m_turn; // a burst of changes is read once; of reading
};

} // namespace tp::ui
