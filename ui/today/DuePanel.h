#pragma once
// "To do": what is due by urgency, each with what it is about, a way to it, and the act that settles it, which Ctrl+Z takes back. Of what
// is too much a row says how many more, and shows them.
#include "ui/flows/FieldUndo.h"
#include "ui/today/QuietPeople.h"
#include "ui/today/WaitingSteps.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tp::ui {

class Backend;
class PageContext;
class ToComplete;
class WaitingActs;

class DuePanel : public QFrame {
    Q_OBJECT
public:
    DuePanel(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const;  // also those that are held back
    [[nodiscard]] int urgent() const; // late or today's

signals:
    void counted(int steps);

private:
    void look(const store::ChangedTypes &what); // what of it concerns this list is read in turns of their own
    [[nodiscard]] int rest() const;             // milliseconds before it is read
    void lookForQuiet();                        // once through; what changes meanwhile is looked at after that
    void askOn();                               // for some milliseconds
    void readOn();      // a source of what waits a turn, then all of it is shown; before what is read in many parts as well
    void readWaiting(); // at once, but for what is read in many parts
    void showWaiting(Result<std::vector<DueStep>> waiting);
    void addRows();
    QWidget *row(const DueStep &step, int position);
    QWidget *groupHead(DueStep::Group group);
    QWidget *quietHead();
    void addQuietHead(); // also where nobody is quiet: there the days are chosen
    void addHead(DueStep::Group group);
    void showMore(int position);
    void tellNothing(); // once all is read
    void settle(const DueStep &step);
    void settled(const std::vector<std::string> &types, const Undo &undo, const Result<store::Saved> &answer);
    Backend &m_backend;
    PageContext &m_context;
    WaitingSteps m_waiting;
    std::vector<DueStep> m_steps, m_quiet; // all; those of people without news
    std::size_t m_most = dueAtOnce;        // of each kind that can be many
    bool m_shown = false, m_failed = false;
    WaitingActs *m_acts;
    ToComplete *m_toComplete;
    QPointer<QWidget> m_nothing, m_nobody; // among the rows: nothing waits, nobody is without news
    QLabel *m_count;
    QVBoxLayout *m_frame;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; // of the rows, ended by a stretch
    QWidget *m_lastButton = nullptr; // of the rows there are: the next one's come after it
    int m_rows = 0;
    std::optional<int> m_focusRow; // the keyboard goes on there once it is made
    bool m_focusDays = false;      // or in the box of days
    QTimer m_more, m_waitingSoon, m_quietSoon, m_asking;
    std::optional<QuietPeople> m_asked; // while they are looked for
    QElapsedTimer m_read;               // when last
};

} // namespace tp::ui
