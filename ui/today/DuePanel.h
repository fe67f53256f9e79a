#pragma once
// "To do": what is due by urgency, each with what it is about, a way to it, and the act that settles it, which Ctrl+Z takes back.
#include "ui/flows/FieldUndo.h"
#include "ui/today/QuietPeople.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tp::ui {

class Backend;
class PageContext;

class DuePanel : public QFrame {
    Q_OBJECT
public:
    DuePanel(Backend &backend, PageContext &context, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int urgent() const; // late or today's

signals:
    void counted(int steps);

private:
    void look(const store::ChangedTypes &what); // what of it concerns this list is read in turns of their own
    void lookForQuiet();                        // once through; what changes meanwhile is looked at after that
    void askOn();                               // for some milliseconds
    void show(Result<std::vector<DueStep>> waiting);
    void addRows();
    QWidget *row(const DueStep &step, int position);
    QWidget *groupHead(DueStep::Group group);
    void settle(const DueStep &step);
    void settled(const Undo &undo, const Result<store::Saved> &answer);
    Backend &m_backend;
    PageContext &m_context;
    std::vector<DueStep> m_steps, m_quiet; // all; those of people without news
    bool m_shown = false;
    QLabel *m_count;
    QVBoxLayout *m_frame;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; // of the rows, ended by a stretch
    QWidget *m_lastButton = nullptr; // of the rows there are: the next one's come after it
    int m_rows = 0;
    QTimer m_more, m_waitingSoon, m_quietSoon, m_asking;
    std::optional<QuietPeople> m_asked; // while they are looked for
    QElapsedTimer m_read;               // when last
};

} // namespace tp::ui
