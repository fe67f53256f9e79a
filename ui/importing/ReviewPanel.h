#pragma once
// An import before it is written: which column goes where with the first lines as they will be, the cells to correct, the lines perhaps
// known already. Window's thread.
#include "ui/importing/ImportModels.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace tp::ui {

class Button;
class RecordTable;
class StructureChoice;
class TargetRow;

class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    ReviewPanel(ImportSession &session, Backend &backend, const ValueText &text, QWidget *parent);
    void takeFocus();
    [[nodiscard]] StructureId writtenFor() const; // asked of a member of several structures

signals:
    void accepted(); // to be written
    void left();

private:
    [[nodiscard]] QWidget *buildColumns();
    [[nodiscard]] QWidget *buildProblems();
    [[nodiscard]] QWidget *buildAlike();
    [[nodiscard]] QWidget *buildBar();
    void addTargets();
    void showTargets();
    void refresh();
    void tell();
    void correct(int row);
    void leaveOut();
    void decide(ImportSession::Choice choice);

    ImportSession &m_session;
    PreviewModel *m_preview;
    ProblemModel *m_problems;
    AlikeModel *m_alike;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    QTableView *m_columns;
    TargetRow *m_targets;
    RecordTable *m_problemTable, *m_alikeTable;
    QCheckBox *m_named;
    QLabel *m_counts, *m_understood, *m_reason, *m_names;
    QProgressBar *m_checking;
    StructureChoice *m_for;
    Button *m_import, *m_leaveOut;
    QList<Button *> m_choices;
};

} // namespace tp::ui
