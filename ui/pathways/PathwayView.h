#pragma once
// One person's pathway: the lanes, or the same as a table; a step at the right; below, what the person wishes and the phases. Begun, ended
// and begun again here. Window's thread.
#include "ui/pathways/PathwayStory.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <map>

class QComboBox;
class QLabel;
class QShortcut;
class QVBoxLayout;

namespace tp::ui {

class Button;
class FormPanel;
class JoinNotice;
class MasterDetail;
class PageHeader;
class FormatProxy;
class RecordHistory;
class RecordListModel;
class RecordTable;
class StepPanel;
class Steps;
class VersionsNotice;

class PathwayView : public QWidget {
    Q_OBJECT
public:
    PathwayView(Backend &backend, PageContext &context, ValueText &text, QWidget *parent = nullptr);
    [[nodiscard]] bool show(const RecordId &person); // false: cannot be read here
    void refresh();
    [[nodiscard]] bool closeTop();
    void focusLanes();
    [[nodiscard]] const RecordId &person() const { return m_story.person.id; }
    [[nodiscard]] const std::vector<RecordId> &files() const { return m_story.files; }
    void openStep(const RecordId &step);

signals:
    void closed(); // back to all pathways

private:
    void build();
    void buildMoves();
    void buildBelow(QVBoxLayout &column);
    void fill();
    void fillTable();
    void fillPhases();
    void fillComing(); // beside the table, which holds steps alone
    void openSession(const RecordId &session);
    void plan();
    void moveStep(int days); // the one that has the keyboard
    void begin();            // a pathway, or again
    void end();
    void fillWishes();
    void fillEarlier(bool may);
    void changeWishes(const RecordId &pathway); // and its days, its note
    void addPhase(const store::Record *phase);
    void setTabular(bool tabular);
    void toPaper();
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool mayHaveLeft() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString attemptOf(const RecordId &step); // empty: it was tried once

    Backend &m_backend;
    PageContext &m_context;
    ValueText &m_text;
    PathwayStory m_story;
    bool m_shown = false;
    QTimer m_soon;
    PageHeader *m_header;
    JoinNotice *m_twice;
    Lanes *m_lanes;
    StepPanel *m_panel;
    MasterDetail *m_sides;
    Steps *m_pictureOrTable, *m_none, *m_wishesStack, *m_phasesStack;
    FormPanel *m_wishesForm, *m_phaseForm;
    QWidget *m_noSteps;
    QComboBox *m_range;
    RecordListModel *m_model;
    std::optional<std::map<RecordId, QString>> m_attempts; // of the steps in the table; nothing: to be read anew
    FormatProxy *m_format;
    RecordTable *m_table;
    QLabel *m_wishes, *m_legend, *m_movesLegend;
    QList<QShortcut *> m_moves;
    QVBoxLayout *m_wishesFacts, *m_earlier, *m_phases, *m_coming;
    QStringList m_comingSaid;
    VersionsNotice *m_versions;
    RecordHistory *m_wishesHistory, *m_earlierHistory, *m_phaseHistory; // of earlier ones, and of phases: of the one asked for
    Button *m_add, *m_begin, *m_end, *m_leave, *m_print, *m_tabular, *m_changeWishes, *m_addPhase;
};

} // namespace tp::ui
